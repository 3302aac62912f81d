"""Replies to the question for other aid."""

import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.understanding.conftest import Read

TWO = ("other_aid.water", "other_aid.electricity")
THREE = (*TWO, "other_aid.gas")


@pytest.mark.parametrize(
    "text", ["지원 받았는지 확인해볼게요", "아직 확인 안 해봤어요", "지원받는지 모르겠어요", "idk"]
)
def test_aid_still_to_be_looked_up_is_not_known(read: Read, text: str) -> None:
    understood = read(text, *TWO)

    assert understood.answers == {}
    assert understood.unknown == TWO


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("지원 신청 예정이에요", "possible"),
        ("받은 적은 없는데 받을 수는 있어요", "possible"),
        ("없지만 신청할 예정", "possible"),
        ("협의 중", "possible"),
        ("not yet, but we may get it", "possible"),
        ("not that I know of", "no"),
        ("받을 수 없어요", "no"),
        ("아직 안 받았어요", "no"),
        ("둘 다 받았어요", "paid"),
    ],
)
def test_aid_that_may_come_is_told_from_aid_that_does_not(read: Read, text: str, value: str) -> None:
    assert read(text, *TWO).answers == dict.fromkeys(TWO, value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("전기 빼고 다 받았어요", ("paid", "no", "paid")),
        ("everything but water is funded", ("no", "paid", "paid")),
        ("all except electricity", ("possible", "no", "possible")),
    ],
)
def test_all_but_one_drops_nothing(read: Read, text: str, expected: tuple[str, ...]) -> None:
    understood = read(text, *THREE)

    assert understood.answers == dict(zip(THREE, expected, strict=True))
    assert understood.dropped == ()


@pytest.mark.parametrize(
    ("text", "asked", "basis"),
    [
        ("용수에 토지비 포함", TWO, "includes_land"),
        ("토지비 포함이에요", TWO[:1], "includes_land"),
        ("용수에 토지비 빠진 금액", TWO, "clean"),
        ("water doesn't include land", TWO, "clean"),
        ("land is not included", TWO[:1], "clean"),
        ("토지비는 안 들어 있어요", TWO[:1], "clean"),
    ],
)
def test_land_in_a_cost_is_no_aid(read: Read, text: str, asked: tuple[str, ...], basis: str) -> None:
    assert read(text, *asked).answers == {"cost_basis.water": basis}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("인허가 부지 다 완료", {"permits_done": "yes", "site_secured": "yes"}),
        ("토지비 포함이에요", {}),
        ("네", {}),
        ("no problem", {}),
        ("아니 잠깐만요", {}),
        ("은행 대출 1000억 받았어요", {}),
        ("아니요, 용수도 필요해요", {"facilities": ("water",)}),
        ("용수는 필요 없고 전기는 필요해요", {"facilities": ("electricity",)}),
        ("시간이 없어요", {}),
    ],
)
def test_what_says_nothing_of_aid_answers_nothing_of_it(read: Read, text: str, expected: Answers) -> None:
    assert read(text, *TWO).answers == expected


@pytest.mark.parametrize("text", ["용수는 빼 주세요", "용수 취소", "we don't need water"])
def test_a_facility_taken_out_is_no_answer_about_aid(read: Read, text: str) -> None:
    understood = read(text, *TWO)

    assert (understood.answers, understood.dropped) == ({}, ("water",))


def test_aid_and_a_step_may_be_told_together(read: Read) -> None:
    understood = read("지원은 없고 설계는 내년 6월에 끝납니다", *TWO)

    assert understood.answers == {**dict.fromkeys(TWO, "no"), "design_done": Month(2027, 6)}
