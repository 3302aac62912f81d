"""Single turnings of the way, each of which a path once took wrongly."""

from datetime import date

import pytest

from config.rulebook import SHIPPED, load
from core.policy.answers import UNKNOWN, Answers, OneOf
from core.policy.won import WonRange, exactly
from tests.paths.talk import Interviewer

BN = 1_000_000_000
NOW = Interviewer(load(SHIPPED), date(2026, 11, 22))
OLD = Interviewer(load(SHIPPED), date(2024, 11, 27))
IN_POHANG: Answers = {"sector": "secondary_battery", "place": "pohang"}


def next_of(answers: Answers, interviewer: Interviewer = NOW) -> str | None:
    """The question that comes next."""
    question = interviewer.agenda(answers).question
    return question.id if question else None


def test_a_complex_that_fits_several_is_asked_back() -> None:
    """포항 특화단지 may be that for batteries or that for bio."""
    assert next_of({**IN_POHANG, "complex": OneOf(("pohang-battery", "gyeongbuk-bio"))}) == "complex"


def test_a_complex_that_is_not_known_is_not_asked_again() -> None:
    """That was an answer."""
    assert next_of({**IN_POHANG, "complex": UNKNOWN}) == "needs"


@pytest.mark.parametrize("where", [{"site": "blue-valley"}, {"complex": "pohang-battery"}])
def test_who_named_a_site_or_complex_is_not_asked_for_the_place(where: Answers) -> None:
    """Both lie in Pohang, also where the complex is one of another industry and the verdict is open."""
    assert next_of({"sector": "bio", **where}) == "needs"


def test_the_place_is_asked_for_outside_of_all_complexes() -> None:
    """A robot maker may be anywhere, and the rate goes by the region."""
    assert next_of({"sector": "robot", "complex": "none"}) == "place"


def test_without_an_industry_the_place_is_asked_for_the_figure_alone() -> None:
    """It moves the likely figure, which needs every cost, and a period that has one."""
    assert next_of({"sector": UNKNOWN}) == "place"
    assert next_of({"sector": UNKNOWN, "cost.gas": UNKNOWN}) == "complex"
    assert next_of({"sector": UNKNOWN}, OLD) == "complex"


def test_the_design_is_asked_for_while_only_the_earliest_year_is_in_sight() -> None:
    """A robot maker's likely year waits for the decision; designed after May 2027, the earliest is 2029, not 2028."""
    answers: Answers = {
        **{"sector": "robot", "place": "daegu", "facilities": ("road",), "cost.road": exactly(6 * BN)},
        **{"investment": exactly(200 * BN), "other_aid.road": "possible"},
        **dict.fromkeys(("permits_done", "site_secured", "match_ready"), "yes"),
    }

    assert NOW.seen({**answers, "design_done": "yes"}).timeline.years[0] == 2028
    assert next_of(answers) == "readiness"


def test_a_question_passed_over_counts_while_it_may_come_back() -> None:
    """The cap cuts two large works whatever is invested; if other aid pays for one, the row matters again."""
    answers: Answers = {
        **{"sector": "bio", "site": "songdo", "facilities": ("wastewater", "gas")},
        **dict.fromkeys(("cost.wastewater", "cost.gas"), WonRange(20 * BN, 300 * BN)),
    }
    paid: Answers = {**answers, "other_aid.wastewater": "paid", "other_aid.gas": UNKNOWN}

    assert (next_of(answers), NOW.agenda(answers).at_most) == ("other_aid", 3)
    assert (next_of(paid), NOW.agenda(paid).at_most) == ("investment", 2)


def test_facilities_named_without_costs_are_a_question_more() -> None:
    """The costs then, and before them the facilities: at most eight from nothing, and never more than was said."""
    named: Answers = {**IN_POHANG, "complex": UNKNOWN, "facilities": ("gas",)}

    assert (next_of({}), NOW.agenda({}).at_most) == ("sector", 8)
    assert (next_of({**IN_POHANG, "complex": UNKNOWN}), NOW.agenda({**IN_POHANG, "complex": UNKNOWN}).at_most) == (
        "needs",
        5,
    )
    assert (next_of(named), NOW.agenda(named).at_most) == ("needs", 4)
    assert NOW.agenda({**named, "cost.gas": exactly(5 * BN)}).at_most == 3


def test_readiness_is_one_question() -> None:
    """The design first, then permits, site and match; what was told of them is left out."""
    known: Answers = {
        **{"sector": "bio", "complex": "jeonnam-bio", "cost.gas": exactly(5 * BN), "facilities": ("gas",)},
        **{"investment": exactly(300 * BN), "other_aid.gas": "no"},
    }
    whole, part = NOW.agenda(known), NOW.agenda({**known, "site_secured": "yes"})

    assert whole.question is not None
    assert part.question is not None
    assert whole.question.facts == ("design_done", "permits_done", "site_secured", "match_ready")
    assert part.question.facts == ("design_done", "permits_done", "match_ready")
    assert (whole.at_most, part.at_most) == (1, 1)
