"""What turns a "no", the smallest change that is better, and on what authority things stood on old days."""

from datetime import date

import pytest

from core.policy.answers import NONE, Answers
from core.policy.assess import assess
from core.policy.better import next_better
from core.policy.month import Month
from core.policy.open import open_facts
from core.policy.rulebook import Rulebook
from tests.amounts import EOK, eok, jo
from tests.policy.test_worked_cases import CATHODE, DAY

BIO: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(50), "other_aid.gas": "no"}
DONE: Answers = {**BIO, "design_done": "yes", "permits_done": "yes"}


def better(answers: Answers, rulebook: Rulebook, day: date = DAY) -> list[tuple[str, object, str]]:
    """Which fact, to what, and what it turns."""
    return [(b.fact, b.to, b.turns) for b in next_better(assess(answers, rulebook, day), answers, rulebook)]


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({**BIO, "complex": NONE}, DAY),
        ({**BIO, "complex": "jeonnam-bio", "facilities": ("road",), "other_aid.road": "no"}, date(2024, 6, 26)),
    ],
    ids=["outside", "a day before its designation"],
)
def test_a_leading_project_is_told_with_every_no_that_rests_on_the_complex(
    answers: Answers, day: date, rulebook: Rulebook
) -> None:
    """And a later yes reopens it."""
    said = {**answers, "leading_project": "yes"}

    assert assess(answers, rulebook, day).verdict == "not_eligible"
    assert better(answers, rulebook, day) == [("leading_project", "yes", "verdict")]
    assert assess(said, rulebook, day).verdict == "eligible"
    assert [o.fact for o in open_facts(assess(answers, rulebook, day), answers, rulebook)] == ["leading_project"]


def test_a_reopened_case_has_its_amount(rulebook: Rulebook) -> None:
    """50 at 30 and 50 %."""
    found = assess({**BIO, "complex": NONE, "leading_project": "yes"}, rulebook, DAY).support

    assert found is not None
    assert (found.totals.support.low, found.totals.support.high) == (15 * EOK, 25 * EOK)


@pytest.mark.parametrize("more", [{"leading_project": "no"}, {"other_aid.gas": "paid"}, {"sector": "steel"}])
def test_where_that_alone_turns_nothing_it_is_not_told(more: Answers, rulebook: Rulebook) -> None:
    """Said to be none; another condition not met beside it."""
    assert better({**BIO, "complex": NONE, **more}, rulebook) == []


def test_a_higher_row_begins_at_the_threshold_itself(rulebook: Rulebook) -> None:
    """4조 of bio: from 5조 on 50 % of 50, not 40 %."""
    told = {**BIO, "investment": jo(4)}
    found = next_better(assess(told, rulebook, DAY), told, rulebook)

    assert [(b.fact, b.to) for b in found] == [("investment", jo(5))]
    assert found[0].then.support is not None
    assert found[0].then.support.totals.support.likely == 25 * EOK


@pytest.mark.parametrize(
    ("late", "day", "sooner"),
    [
        ({"design_done": Month(2027, 5)}, DAY, ("design_done", Month(2027, 4))),  # 2029 to 2028
        ({"design_done": Month(2029, 6)}, DAY, ("design_done", Month(2029, 4))),  # 2031 to 2030, the smallest step
        ({"permits_done": Month(2028, 1)}, DAY, ("permits_done", Month(2027, 12))),
        ({"match_ready": Month(2028, 1)}, DAY, ("match_ready", Month(2027, 12))),
        # on 10 May 2027 the design gate has passed, the filing of 31 May has not
        ({"site_secured": Month(2028, 2)}, date(2027, 5, 10), ("site_secured", Month(2027, 12))),
    ],
)
def test_the_smallest_step_to_an_earlier_year(
    late: Answers, day: date, sooner: tuple[str, Month], rulebook: Rulebook
) -> None:
    """One milestone by its gate of the year before."""
    assert better({**DONE, **late}, rulebook, day) == [(*sooner, "grant_year")]


@pytest.mark.parametrize(
    ("late", "day"),
    [
        ({"design_done": Month(2027, 4)}, DAY),  # 2028, the first year there is
        ({"site_secured": Month(2028, 2), "match_ready": Month(2028, 2)}, DAY),  # either alone brings nothing
        ({}, date(2027, 6, 1)),  # filed after 31 May: 2029, whatever is done
    ],
)
def test_no_step_is_told_where_none_brings_the_year_forward(late: Answers, day: date, rulebook: Rulebook) -> None:
    """Nothing is promised for nothing."""
    assert better({**DONE, **late}, rulebook, day) == []


def test_a_fact_is_weighed_by_at_most_four_answers(rulebook: Rulebook) -> None:
    """Whatever it is."""
    told: Answers = {"investment": jo(1, 200), "cost.gas": eok(1, 9_000), "facilities": ("gas", "road")}
    found = open_facts(assess(told, rulebook, DAY), told, rulebook)

    assert {"sector", "place", "complex", "investment", "cost.gas", "other_aid.road"} <= {o.fact for o in found}
    assert all(1 <= len(o.after) <= 4 for o in found)


@pytest.mark.parametrize(
    ("day", "complex_", "other_aid"),
    [
        (date(2022, 8, 4), ("law", ("L1",)), ("assumed", ("L3 Art 4(4)",))),
        (date(2024, 9, 1), ("law", ("L1",)), ("assumed", ("L3 Art 4(4)",))),
        (date(2026, 7, 1), ("law", ("L1",)), ("assumed", ("L3 Art 4(4)",))),
        (date(2026, 7, 2), ("law", ("L1, L3",)), ("law", ("L3 Art 4(4)",))),
    ],
)
def test_conditions_stand_on_what_held_that_day(
    day: date, complex_: tuple[object, ...], other_aid: tuple[object, ...], rulebook: Rulebook
) -> None:
    """The Act since August 2022; the clause on other aid is known from the notice of 2 July 2026 alone."""
    stands = {c.id: (c.standing, c.source) for c in assess({}, rulebook, day).conditions}

    assert stands["sector"] == ("law", ("L1",))
    assert (stands["complex"], stands["other_aid"]) == (complex_, other_aid)


@pytest.mark.parametrize(("day", "standing"), [(date(2026, 7, 1), "assumed"), (date(2026, 7, 2), "law")])
def test_steps_of_todays_notice_are_assumed_before_it(day: date, standing: str, rulebook: Rulebook) -> None:
    """Its Articles 5, 6 and 9; the permits stand on the Act, the budget on the calendar."""
    stands = {step.id: step.standing for step in assess(CATHODE, rulebook, day).timeline.steps}

    assert {stands[s] for s in ("site_match", "application", "review", "settlement")} == {standing}
    assert {stands[s] for s in ("permits", "budget")} == {"law"}
