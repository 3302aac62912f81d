"""Words misspelt by one letter, and common names of industries and places."""

import pytest

from core.policy.answers import Answers
from tests.amounts import eok
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "asked", "expected", "unsure"),
    [
        ("batery", ("sector",), {"sector": "secondary_battery"}, "sector"),
        ("batery maker in Pohang", (), {"sector": "secondary_battery", "place": "pohang"}, "sector"),
        ("양극제 회사입니다", (), {"sector": "secondary_battery"}, "sector"),
        ("용슈 300억", (), {"facilities": ("water",), "cost.water": eok(300)}, "cost.water"),
        ("wter 30bn", (), {"facilities": ("water",), "cost.water": eok(300)}, "cost.water"),
        ("elecricity 20bn", (), {"facilities": ("electricity",), "cost.electricity": eok(200)}, "cost.electricity"),
        ("용슈", ("facilities",), {"facilities": ("water",)}, "facilities"),
        ("Pohnag", ("place",), {"place": "pohang"}, "place"),
        ("in Pohnag", (), {"place": "pohang"}, "place"),
    ],
)
def test_one_letter_off_is_taken_and_doubted(
    read: Read, text: str, asked: tuple[str, ...], expected: Answers, unsure: str
) -> None:
    understood = read(text, *asked)

    assert understood.answers == expected
    assert understood.unsure == (unsure,)


@pytest.mark.parametrize(
    "text",
    ["매입 300억", "정부 300억", "증가 300억", "later 30bn", "it is unclear", "전해진 바로는", "a team of 5 billion"],
)
def test_a_word_of_its_own_is_no_misspelling(read: Read, text: str) -> None:
    answers = read(text).answers

    assert not answers.keys() & {"facilities", "sector"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Semicon", "semiconductor"),
        ("semis", "semiconductor"),
        ("의료기기", "bio"),
        ("줄기세포", "bio"),
        ("cell therapy", "bio"),
        ("CMO", "bio"),
        ("드론", "defence"),
        ("자주포", "defence"),
        ("미사일", "defence"),
        ("EV maker", "automotive"),
        ("전기차", "automotive"),
        ("전기차 배터리", "secondary_battery"),
        ("태양광", "other:태양광"),
        ("태양광 패널 회사", "other:태양광"),
        ("석유화학", "other:석유화학"),
        ("수소", "other:수소"),
        ("화장품 공장을 짓습니다", "other:화장품"),
    ],
)
def test_an_industry_has_many_names(read: Read, text: str, sector: str) -> None:
    assert read(text).answers == {"sector": sector}


@pytest.mark.parametrize(("text", "place"), [("판교", "seongnam"), ("동탄", "hwaseong"), ("향남", "hwaseong")])
def test_a_new_town_is_known_by_its_city(read: Read, text: str, place: str) -> None:
    assert read(f"{text}에 공장").answers == {"place": place}


@pytest.mark.parametrize(
    ("text", "some"),
    [("중구", "ulsan-jung"), ("남구", "pohang-nam"), ("북구", "gwangju-buk"), ("in Nam-gu", "daegu-nam")],
)
def test_a_district_without_its_city_is_asked_back(read: Read, text: str, some: str) -> None:
    understood = read(text, "place")

    assert some in understood.ambiguous["place"]
    assert "place" not in understood.answers


@pytest.mark.parametrize(
    ("text", "place"),
    [("경기", "gyeonggi"), ("경남", "gyeongnam"), ("Gangwon one", "gangwon"), ("울산에 있고 남구요", "ulsan-nam")],
)
def test_a_province_or_a_city_narrows(read: Read, text: str, place: str) -> None:
    assert read(text, "place").answers == {"place": place}
