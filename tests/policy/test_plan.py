"""The plan: each date by hand, for each way readiness may be told."""

from datetime import date

import pytest

from core.policy.answers import Answers, Value
from core.policy.assess import assess
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.timeline import Step, Timeline
from core.policy.won import exactly
from tests.amounts import eok

DAY = date(2026, 11, 22)
INSIDE: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": exactly(10**10)}


def plan(rulebook: Rulebook, day: date = DAY, /, **told: Value) -> Timeline:
    """The plan with this readiness."""
    return assess({**INSIDE, **told}, rulebook, day).timeline


def step(timeline: Timeline, name: str) -> Step:
    """One step of it."""
    return next(s for s in timeline.steps if s.id == name)


def test_design_not_begun_takes_6_12_18_months_from_the_next_month(rulebook: Rulebook) -> None:
    """December 2026 is the first month: the last days of May and November 2027 and May 2028."""
    found = step(plan(rulebook, design_done="no"), "design")

    assert (found.earliest, found.likely, found.latest) == (date(2027, 5, 31), date(2027, 11, 30), date(2028, 5, 31))


def test_a_design_in_a_past_month_is_done_today_and_before_every_gate(rulebook: Rulebook) -> None:
    """Only filing is floored at today, so on 1 May 2027 the grant of 2028 is still open."""
    done = plan(rulebook, date(2027, 5, 1), design_done=Month(2026, 1), permits_done="yes")

    assert step(done, "design").likely == date(2027, 5, 1)
    assert done.years == (2028, 2028, 2028)


def test_after_the_filing_day_the_next_year_is_lost(rulebook: Rulebook) -> None:
    """1 June 2027 is after 31 May."""
    assert plan(rulebook, date(2027, 6, 1), design_done="yes", permits_done="yes").years == (2029, 2029, 2029)


@pytest.mark.parametrize(
    ("month", "years"),
    [
        (Month(2027, 3), (2028, 2028, 2029)),  # permits of 60 days end on 31 May
        (Month(2027, 4), (2028, 2028, 2029)),  # 30 April is the likely gate
        (Month(2027, 5), (2028, 2029, 2029)),  # 31 May is the filing day
        (Month(2027, 6), (2029, 2029, 2029)),
        (Month(2027, 1), (2028, 2028, 2029)),  # 60 days from 31 January: 1 April
        (Month(2026, 12), (2028, 2028, 2028)),  # 60 days from 31 December: 1 March, a holiday, so 2 March
    ],
)
def test_each_boundary_of_the_gate(month: Month, years: tuple[int, ...], rulebook: Rulebook) -> None:
    """31 March, 30 April, 31 May."""
    assert plan(rulebook, design_done=month).years == years


def test_a_site_not_secured_has_no_likely_date(rulebook: Rulebook) -> None:
    """Told no, it holds everything up; not told, it is off the path."""
    held = plan(rulebook, design_done="yes", site_secured="no")

    assert (held.years[0], held.years[1], held.years[2]) == (2028, None, None)
    assert held.first_payment.likely is None


def test_site_and_match_by_month_move_the_grant(rulebook: Rulebook) -> None:
    """January 2028 is after 31 December 2027."""
    assert plan(rulebook, design_done="yes", match_ready=Month(2028, 1)).years == (2029, 2029, 2029)


def test_permits_already_done_bring_the_latest_forward(rulebook: Rulebook) -> None:
    """Design on 31 March meets the strictest gate by itself."""
    assert plan(rulebook, design_done=Month(2027, 3), permits_done="yes").years == (2028, 2028, 2028)


def test_a_company_waiting_for_round_3_files_after_it(rulebook: Rulebook) -> None:
    """Not before the end of 2026, nobody knows when: no likely year."""
    robots = assess({"sector": "robot", "place": "daegu", "cost.road": exactly(1), "design_done": "yes"}, rulebook, DAY)

    assert step(robots.timeline, "designation").earliest == date(2026, 12, 31)
    assert robots.timeline.years == (2028, None, None)


def test_a_planned_complex_of_another_sector_has_no_call_at_all(rulebook: Rulebook) -> None:
    """Nothing can be dated."""
    awaited = assess({"sector": "bio", "complex": "planned", "cost.road": exactly(1)}, rulebook, DAY).timeline

    assert step(awaited, "designation").earliest is None
    assert awaited.years == (None, None, None)


def test_steps_come_in_order_and_follow_only_steps_before_them(rulebook: Rulebook) -> None:
    """A step never waits for a later one."""
    seen: set[str] = set()
    for found in plan(rulebook, design_done="yes").steps:
        assert set(found.after) <= seen
        seen.add(found.id)


@pytest.mark.parametrize(
    ("told", "earliest", "likely", "latest"),
    [
        ({"facilities": ("road",)}, Month(2031, 2), Month(2032, 6), Month(2033, 11)),  # estate: 3, 4, 5 years
        ({"facilities": ("water",)}, Month(2029, 2), None, Month(2035, 11)),  # 1 year … 7 years
        ({"cost.water": eok(1), "works_class.water": "plant_side"}, Month(2029, 2), Month(2029, 12), Month(2030, 11)),
        ({"facilities": ("electricity",)}, Month(2029, 2), None, None),  # new transmission is open-ended
        ({"facilities": ("gas",)}, None, None, None),  # no public figure
        ({"facilities": ("gas",), "works_months.gas": 10}, Month(2028, 12), Month(2029, 4), Month(2029, 9)),
        ({"facilities": ("road",), "works_start": Month(2030, 1)}, Month(2033, 1), Month(2034, 1), Month(2035, 1)),
    ],
)  # fmt: skip
def test_works_by_class_own_figure_or_not_known(
    told: Answers, earliest: Month | None, likely: Month | None, latest: Month | None, rulebook: Rulebook
) -> None:
    """From the first payment: 2028-02, 2028-06, 2028-11."""
    ready: Answers = {"sector": "bio", "complex": "jeonnam-bio", "design_done": "yes", "permits_done": "yes"}
    found = step(assess({**ready, **told}, rulebook, DAY).timeline, "works")

    assert (found.earliest, found.likely, found.latest) == (earliest, likely, latest)


def test_settlement_ends_up_to_five_months_after_the_works(rulebook: Rulebook) -> None:
    """2 + 2 + 1 at most."""
    found = step(plan(rulebook, design_done="yes", permits_done="yes", **{"works_months.gas": 10}), "settlement")

    assert (found.earliest, found.likely, found.latest) == (Month(2028, 12), Month(2029, 9), Month(2030, 2))
