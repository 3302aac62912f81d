"""Facilities said not to be needed, costs said not to be known, sums that say nothing new."""

from datetime import date

import pytest

from conversations.understanding import Lexicon, understand
from tests.amounts import eok

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        ("용수는 빼 주세요", ("water",)),
        ("가스 취소", ("gas",)),
        ("변전소는 필요 없어요", ("electricity",)),
        ("도로랑 가스는 제외해 주세요", ("gas",)),
        ("remove the gas", ("gas",)),
        ("we don't need water", ("water",)),
        ("용수 300억, 가스는 필요 없음", ("gas",)),
        ("용수는 빼고 가스 50억", ("water",)),
        ("용수는 빼도 되나요?", ()),
        ("용수 300억", ()),
    ],
)
def test_a_facility_may_be_taken_out(text: str, dropped: tuple[str, ...], words: Lexicon) -> None:
    """Said, not asked."""
    assert understand(text, words, DAY).dropped == dropped


@pytest.mark.parametrize("text", ["변전소는 얼마인지 몰라요", "변전소 비용은 미정", "substation cost not known"])
def test_a_cost_said_not_to_be_known_names_its_facility(text: str, words: Lexicon) -> None:
    """It is wanted all the same."""
    heard = understand(text, words, DAY)

    assert heard.answers["facilities"] == ("electricity",)
    assert heard.unknown == ("cost.electricity",)


@pytest.mark.parametrize(
    "text",
    [
        "용수 300억, 전력 200억 합쳐서 500억",
        "용수 300억, 전력 200억, 합계 500억",
        "용수 300억 전력 200억 합쳐서 500억이요",
    ],
)
def test_a_total_after_its_parts_says_nothing_new(text: str, words: Lexicon) -> None:
    """Neither cost is lost, and the total is no investment."""
    answers = understand(text, words, DAY).answers

    assert (answers["cost.water"], answers["cost.electricity"]) == (eok(300), eok(200))
    assert "investment" not in answers


@pytest.mark.parametrize("text", ["2027년 13월", "설계는 2027년 13월"])
def test_a_month_that_does_not_exist_is_none(text: str, words: Lexicon) -> None:
    """And no other month is taken for it."""
    assert "design_done" not in understand(text, words, DAY, ("design_done",)).answers
