"""Suppositions: money, months, places, facilities. Each shows the other result, and the answers stay."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.understanding.supposing import supposed
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.month import Month
from tests.amounts import eok

DAY = date(2026, 11, 22)
GUMI: Answers = {
    "sector": "semiconductor",
    "place": "gumi",
    "complex": "gumi-semiconductor",
    "investment": eok(30_000),
    "facilities": ("water", "road"),
    "cost.water": eok(500),
    "cost.road": eok(100),
    "other_aid.water": "no",
    "other_aid.road": "no",
    "design_done": Month(2027, 3),
    "permits_done": Month(2027, 5),
    "site_secured": "yes",
}


def told(text: str, giban: Giban, wording: Wording) -> str:
    """What is said; nothing is taken as an answer."""
    reading = giban.read(text, GUMI, None, DAY)
    assert not {**reading.answers, **reading.ambiguous}
    assert (*reading.dropped, *reading.choices, reading.command) == (None,)
    return "\n".join(wording.text(line, reading.language or "ko") for line in reading.aside)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 100 + 500 → water 600 instead of 500: (600 + 100) * 30 % = 210, * 50 % = 350
        ("용수를 600억으로 바꾸면 어떻게 돼요?", "210억~350억"),
        ("만약 용수가 600억이면?", "210억~350억"),
        ("what if the water were 60 billion?", "KRW 21–35 billion"),
        ("if the water cost 60bn, how much would we get?", "KRW 21–35 billion"),
        # without the road 500 * 30 % = 150, * 50 % = 250
        ("도로 빼면?", "150억~250억"),
        ("도로를 뺀다면 얼마예요?", "150억~250억"),
        ("what if we drop the road?", "KRW 15–25 billion"),
        ("what if we took out the road", "KRW 15–25 billion"),
    ],
)
def test_another_cost_or_one_facility_less_moves_the_figure(
    text: str, expected: str, giban: Giban, wording: Wording
) -> None:
    """Worked by hand from 30 and 50 per cent."""
    assert expected in told(text, giban, wording)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("만약 설계가 2027년 8월에 끝나면?", "첫 지급은 2029년"),
        ("설계가 2027년 8월에 끝나면 언제 받아요?", "첫 지급은 2029년"),
        ("what if the design is done in August 2027?", "First payment around June 2029"),
    ],
)
def test_another_month_moves_the_payment(text: str, expected: str, giban: Giban, wording: Wording) -> None:
    """A design after April 2027 misses the gate of the 2028 budget."""
    assert expected in told(text, giban, wording)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("용인으로 옮기면 얼마예요?", "특화단지 구역 안인지"),
        ("what if we moved to Yongin?", "Yongin-Pyeongtaek"),
        ("만약 구역 밖이면?", "지원 대상이 아닙니다"),
        ("what if we are outside the complex?", "Not covered"),
    ],
)
def test_another_place_moves_the_verdict(text: str, expected: str, giban: Giban, wording: Wording) -> None:
    """What the other place rules out is open again."""
    assert expected in told(text, giban, wording)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("만약 투자가 5조면?", "지금과 같습니다"),
        ("what if the investment were 5 trillion?", "stay as they are now"),
        ("전기 빼면?", "계산에 들어 있지 않습니다"),
        ("what if we drop the power?", "not in the calculation"),
    ],
)
def test_where_nothing_moves_that_is_said(text: str, expected: str, giban: Giban, wording: Wording) -> None:
    """The threshold of semiconductors is far above 5 trillion."""
    assert expected in told(text, giban, wording)


@pytest.mark.parametrize(
    "text",
    [
        "원삼면",
        "용인 원삼면 반도체",
        "설계는 내년 3월이면 끝나요",
        "water 50 billion",
        "if possible",
        "도로는 빼 주세요",
    ],
)
def test_what_only_looks_like_an_if_is_none(text: str) -> None:
    """A township, a main clause of its own."""
    assert supposed(text) is None


def test_with_nothing_told_yet_it_is_a_first_sentence(giban: Giban) -> None:
    """There is nothing to suppose otherwise."""
    assert (
        giban.read("what if we are a battery maker in Pohang?", {}, None, DAY).answers["sector"] == "secondary_battery"
    )
