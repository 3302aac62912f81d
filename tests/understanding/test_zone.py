"""Inside, outside, planned, and what turns them round."""

import pytest

from core.policy.answers import Answers
from tests.understanding.conftest import Read

ASKED = ("complex", "site")


@pytest.mark.parametrize(
    "text",
    [
        "밖은 아니고 안이에요",
        "특화단지 밖에 있는 건 아니에요",
        "구역 밖이 아니에요",
        "밖 아니에요",
        "no problem, we are inside",
        "sorry, inside",
        "not outside",
        "we're not outside the complex",
        "no, inside",
        "아니요, 안이에요",
        "안이요",
        "신청 예정인 곳은 아니고 그냥 산단 안이요",
        "신청은 안 했어요",
        "we haven't applied",
        "수도권 밖이에요",
        "no wait",
        "아니 잠깐만요",
        "네",
    ],
)
def test_what_does_not_say_outside_is_not_taken_for_it(read: Read, text: str) -> None:
    assert read(text, *ASKED).answers == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("아니요, 밖이에요", {"complex": "none"}),
        ("안 아니고 밖이에요", {"complex": "none"}),
        ("안쪽이 아니라 바깥이에요", {"complex": "none"}),
        ("구역 안은 아니에요", {"complex": "none"}),
        ("we are outside", {"complex": "none"}),
        ("no", {"complex": "none"}),
        ("아니요, 신청 예정이에요", {"complex": "planned"}),
        ("아직 안 들어갔어요", {"complex": "planned"}),
        ("not inside yet", {"complex": "planned"}),
        ("We're planning to be inside Blue Valley", {"place": "pohang", "complex": "planned"}),
        ("블루밸리 입주 예정", {"place": "pohang", "complex": "planned"}),
        ("블루밸리에 입주할 예정입니다", {"place": "pohang", "complex": "planned"}),
        ("블루밸리에 입주해 있습니다", {"place": "pohang", "site": "blue-valley"}),
        ("We plan to build in Blue Valley", {"place": "pohang", "site": "blue-valley"}),
    ],
)
@pytest.mark.parametrize("asked", [ASKED])
def test_what_is_said_of_the_zone_is_taken(read: Read, text: str, asked: tuple[str, ...], expected: Answers) -> None:
    assert read(text, *asked).answers == expected


@pytest.mark.parametrize("text", ["블루밸리 옆이에요", "블루밸리 밖이에요", "next to Blue Valley"])
def test_beside_a_site_is_not_in_it(read: Read, text: str) -> None:
    assert read(text, *ASKED).answers == {"place": "pohang"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("아니요 광주광역시입니다", "gwangju-metropolitan"),
        ("아니요, 포항이에요", "pohang"),
        ("no we are in Gumi", "gumi"),
    ],
)
def test_a_no_before_a_place_corrects_the_place(read: Read, text: str, place: str) -> None:
    assert read(text, *ASKED).answers == {"place": place}
