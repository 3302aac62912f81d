"""The plan rule by rule: calls, calendar, works by the year, the tightest step and what a slip costs. Dates by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policy.answers import Answers, Value
from core.policy.assess import assess
from core.policy.month import Month
from core.policy.rulebook import DayOfYear, Rulebook, Span
from core.policy.say import Say, label
from core.policy.slip import months_on
from core.policy.timeline import Step, Timeline
from core.policy.works import yearly_applications
from tests.amounts import eok
from tests.books import another
from tests.policy.test_properties import BOOK, companies
from tests.policy.test_worked_cases import CATHODE, ROBOTS, VACCINE

DAY = date(2026, 11, 22)
READY: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(10), "design_done": "yes"}


def plan(rulebook: Rulebook, answers: Answers, day: date = DAY, /, **more: Value) -> Timeline:
    """The plan of these answers, with these beside."""
    return assess({**answers, **more}, rulebook, day).timeline


def step(timeline: Timeline, name: str) -> Step:
    """One step of it."""
    return next(s for s in timeline.steps if s.id == name)


def note(timeline: Timeline, name: str) -> str | None:
    """The key of what is said beside a step."""
    told = step(timeline, name).note
    return told.key if told else None


@pytest.mark.parametrize(
    ("day", "earliest", "said"),
    [
        (date(2025, 12, 15), None, "note-designation-no-call"),  # the day before the call
        (date(2025, 12, 16), date(2026, 12, 31), "note-designation-call-open"),  # the call
        (date(2026, 2, 27), date(2026, 12, 31), "note-designation-call-open"),  # the last day to apply
        (date(2026, 2, 28), date(2026, 12, 31), "note-designation"),
        (DAY, date(2026, 12, 31), "note-designation"),
        (date(2027, 3, 2), date(2027, 3, 2), "note-designation"),  # the later of the day asked about and 2026-12-31
    ],
)
def test_round_3_is_dated_only_once_it_was_called(
    day: date, earliest: date | None, said: str, rulebook: Rulebook
) -> None:
    """Called on 2025-12-16, closed on 2026-02-27; likely and latest are nobody's to know."""
    found = plan(rulebook, ROBOTS, day)
    named = step(found, "designation")

    assert (named.earliest, named.likely, named.latest) == (earliest, None, None)
    assert note(found, "designation") == said


def test_before_the_call_nothing_can_be_dated(rulebook: Rulebook) -> None:
    """No year, no payment, nothing critical."""
    found = plan(rulebook, ROBOTS, date(2025, 6, 1), design_done="yes")

    assert (found.years, found.critical, found.slip) == ((None, None, None), None, None)


def test_a_new_call_takes_four_to_ten_months_from_its_closing(rulebook: Rulebook) -> None:
    """Of a sector without a call; the two rounds so far took 4 and 5, the third at least 10."""
    told = step(plan(rulebook, {"sector": "bio", "complex": "planned", "cost.road": eok(1)}), "designation").note

    assert told is not None
    assert (told.key, dict(told.args)) == ("note-designation-no-call", {"from": 4, "to": 10})


@pytest.mark.parametrize(
    "answers",
    [
        {"sector": "robot", "place": "daegu", "leading_project": "yes", "cost.road": eok(1)},
        {"sector": "secondary_battery", "place": "pohang", "complex": "pohang-battery", "cost.road": eok(1)},
        {"sector": "bio", "place": "hwasun", "cost.gas": eok(1)},
    ],
    ids=["leading project", "inside a complex", "a city with one"],
)
def test_no_designation_is_awaited_where_none_is_pending(answers: Answers, rulebook: Rulebook) -> None:
    """Step 0 is there only if it is pending."""
    assert "designation" not in {s.id for s in plan(rulebook, answers).steps}


def test_confirming_goes_on_beside_the_design_and_is_never_critical(rulebook: Rulebook) -> None:
    """2, 4 and 8 weeks from Sunday 22 November 2026, the office's next working day: 7 and 21 December, 18 January."""
    found = plan(rulebook, CATHODE)
    confirm = step(found, "confirm")

    assert (confirm.earliest, confirm.likely, confirm.latest) == (
        date(2026, 12, 7),
        date(2026, 12, 21),
        date(2027, 1, 18),
    )
    assert all("confirm" not in s.after for s in found.steps)


@pytest.mark.parametrize(
    ("permits", "day"),
    [("yes", DAY), (Month(2026, 3), DAY), (Month(2026, 11), date(2026, 11, 30)), (Month(2027, 2), date(2027, 2, 28))],
)
def test_permits_told_end_as_told_and_roll_over_nothing(permits: Value, day: date, rulebook: Rulebook) -> None:
    """28 February 2027 is a Sunday: a month given never rolls. They may be done before the design."""
    assert step(plan(rulebook, CATHODE, permits_done=permits), "permits").latest == day


def test_nothing_ends_before_the_day_asked_about(rulebook: Rulebook) -> None:
    """Design and permits of years ago are done today."""
    found = plan(rulebook, READY, design_done=Month(2024, 1), permits_done=Month(2024, 5), site_secured="yes")

    assert all(s.earliest >= DAY for s in found.steps if isinstance(s.earliest, date))
    assert step(found, "design").likely == DAY


@pytest.mark.parametrize(
    ("told", "untold"),
    [
        ({}, ("site_secured", "match_ready")),
        ({"site_secured": "yes"}, ("match_ready",)),
        ({"match_ready": Month(2027, 1)}, ("site_secured",)),
        ({"site_secured": "no", "match_ready": "yes"}, None),
    ],
)
def test_of_site_and_match_what_was_not_told_is_listed_open(
    told: Answers, untold: tuple[str, ...] | None, rulebook: Rulebook
) -> None:
    """One told does not settle the other."""
    said = step(assess({**READY, **told}, rulebook, DAY).timeline, "site_match").note

    assert said == (Say("note-site-open", {"what": label("fact", *untold)}) if untold else None)


def test_the_budget_is_voted_on_2_december_of_the_year_before(rulebook: Rulebook) -> None:
    """2 December 2029 is a Sunday; budget days never roll."""
    found = plan(rulebook, READY, date(2028, 6, 1), permits_done="yes")

    assert found.years == (2030, 2030, 2030)
    assert step(found, "budget").likely == date(2029, 12, 2)


def test_the_review_has_no_date(rulebook: Rulebook) -> None:
    """No days are known."""
    found = step(plan(rulebook, CATHODE), "review")

    assert (found.earliest, found.likely, found.latest) == (None, None, None)


def test_the_first_payment_is_in_february_june_or_november_of_the_grant_year(rulebook: Rulebook) -> None:
    """Grant years 2028, 2028 and 2029."""
    found = plan(rulebook, CATHODE).first_payment

    assert (found.earliest, found.likely, found.latest) == (Month(2028, 2), Month(2028, 6), Month(2029, 11))


def test_the_first_open_grant_year_of_november_2026_is_2028(rulebook: Rulebook) -> None:
    """The bill of 2027 is before the Assembly: all that is done already still waits for 31 May 2027."""
    assert plan(rulebook, READY, permits_done="yes", site_secured="yes", match_ready="yes").years == (2028, 2028, 2028)


@pytest.mark.parametrize(
    ("answers", "tightest", "slack", "missed"),
    [
        (CATHODE, "design", 30, Month(2029, 6)),  # 31 March to 30 April
        ({**CATHODE, "design_done": Month(2027, 4)}, "design", 0, Month(2029, 6)),
        ({**READY, "site_secured": Month(2027, 12)}, "site_match", 0, Month(2029, 6)),  # 31 December
        ({**READY, "permits_done": Month(2027, 11), "design_done": "yes"}, "permits", 31, Month(2029, 6)),
        ({**READY, "permits_done": "yes"}, "application", 190, Month(2029, 6)),  # 22 November to 31 May
    ],
)
def test_the_critical_step_has_the_least_slack(
    answers: Answers, tightest: str, slack: int, missed: Month, rulebook: Rulebook
) -> None:
    """In days to the likely gate."""
    found = plan(rulebook, answers)

    assert found.critical is not None
    assert (found.critical.step, found.critical.slack_days) == (tightest, slack)
    assert found.payment_if_missed == missed


@pytest.mark.parametrize(
    ("answers", "payment"),
    [
        (CATHODE, Month(2029, 6)),  # 31 May 2027 is past 30 April: the likely year moves to 2029
        ({**CATHODE, "design_done": Month(2027, 2)}, Month(2028, 6)),  # two months later is 30 April itself
        ({**CATHODE, "design_done": "no"}, Month(2029, 6)),  # 30 November 2027, then 31 January 2028
        ({**READY, "site_secured": Month(2027, 12)}, Month(2029, 6)),
        ({**READY, "site_secured": Month(2027, 10)}, Month(2028, 6)),  # 31 December is the gate itself
        ({**READY, "permits_done": "yes"}, Month(2028, 6)),  # 22 January 2027
        ({**CATHODE, "design_done": Month(2027, 4), "permits_done": Month(2027, 1)}, Month(2029, 6)),
    ],
)
def test_a_slip_of_two_months_costs_what_it_moves(answers: Answers, payment: Month, rulebook: Rulebook) -> None:
    """Case A, asked on 2026-11-22, moves its likely year to 2029."""
    found = plan(rulebook, answers)

    assert found.slip is not None
    assert (found.slip.months, found.slip.payment) == (2, payment)


def test_what_follows_the_late_step_is_late_too(rulebook: Rulebook) -> None:
    """Design by 31 January, permits by 17 March 2027: 59 and 60 days before these gates. Two months on the design
    still passes its own, on 31 March; 45 days from there are Saturday 15 May, so Monday 17 May, and the permits miss
    theirs."""
    due = {"likely_design": DayOfYear(month=3, day=31), "likely_rest": DayOfYear(month=5, day=16)}
    gate = rulebook.plan.gate.model_copy(update=due)
    book = another(rulebook, plan=rulebook.plan.model_copy(update={"gate": gate}))
    found = plan(book, CATHODE, design_done=Month(2027, 1))

    assert found.critical is not None
    assert (found.critical.step, found.critical.slack_days, found.years[1]) == ("design", 59, 2028)
    assert found.slip is not None
    assert found.slip.year == 2029


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 2, 28), 2, date(2027, 4, 30)),  # the end stays the end
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2027, 12, 30), 2, date(2028, 2, 29)),  # a day that February lacks
        (date(2027, 5, 17), 2, date(2027, 7, 17)),
    ],
)
def test_months_on_keep_the_day(day: date, months: int, later: date) -> None:
    """As far as the month has it."""
    assert months_on(day, months) == later


def test_the_small_table_stands_for_a_design_month_not_told(rulebook: Rulebook) -> None:
    """Case B: by 2027-04-30 the year 2028, by 2028-04-30 the year 2029; earliest 2028-02 and nothing likely."""
    found = plan(rulebook, VACCINE)

    assert [(r.design_by, r.grant_year) for r in found.design_table] == [
        (date(2027, 4, 30), 2028),
        (date(2028, 4, 30), 2029),
    ]
    assert (found.first_payment.earliest, found.first_payment.likely) == (Month(2028, 2), None)


def test_there_is_no_table_once_the_design_month_is_told(rulebook: Rulebook) -> None:
    """Nor while a designation is pending."""
    assert plan(rulebook, CATHODE).design_table == ()
    assert plan(rulebook, ROBOTS).design_table == ()


@pytest.mark.parametrize(
    ("works", "applications"),
    [
        (Span(earliest=36, likely=48, latest=60), Span(earliest=3, likely=4, latest=5)),
        (Span(earliest=12, likely=18, latest=24), Span(earliest=1, likely=2, latest=2)),
        (Span(earliest=13, likely=13, latest=13), Span(earliest=2, likely=2, latest=2)),
        (Span(earliest=72, likely=114, latest=None), Span(earliest=6, likely=10, latest=None)),
        (Span(earliest=10, likely=10, latest=10), None),  # one application, as for everybody
        (Span(earliest=12, likely=12, latest=12), None),
        (Span(earliest=None, likely=None, latest=None), None),
    ],
)
def test_works_of_n_years_come_to_n_applications(works: Span, applications: Span | None) -> None:
    """A begun year counts as a whole one."""
    assert yearly_applications(works) == applications


def test_the_first_payment_is_the_first_years_whatever_the_works_take(rulebook: Rulebook) -> None:
    """A road of 3 to 5 years is applied for 3 to 5 times; when the first money comes does not change."""
    ready: Answers = {"sector": "bio", "complex": "jeonnam-bio", "design_done": "yes", "facilities": ("road",)}
    short, long = plan(rulebook, ready, **{"works_months.road": 10}), plan(rulebook, ready)

    assert short.first_payment == long.first_payment
    assert (short.applications, long.applications) == (None, Span(earliest=3, likely=4, latest=5))


@pytest.mark.parametrize(
    "facility", ["wastewater", "treated_water_pipe", "district_energy", "waste", "gas", "telecom", "utility_tunnel"]
)
def test_works_without_a_public_figure_ask_for_the_companys_own(facility: str, rulebook: Rulebook) -> None:
    """None is invented; told, it counts from the payment of June 2028."""
    ready: Answers = {"sector": "bio", "complex": "jeonnam-bio", "design_done": "yes", "permits_done": "yes"}
    asked = plan(rulebook, {**ready, "facilities": (facility,)})
    told = plan(rulebook, {**ready, "facilities": (facility,)}, **{f"works_months.{facility}": 10})

    assert (note(asked, "works"), step(asked, "works").earliest) == ("note-works-own-figure", None)
    assert (note(told, "works"), step(told, "works").likely) == (None, Month(2029, 4))


def test_works_begin_with_the_payment_or_later_where_the_company_says_so(rulebook: Rulebook) -> None:
    """A start before the payment brings nothing forward."""
    own: Answers = {**READY, "permits_done": "yes", "works_months.gas": 10}

    assert step(plan(rulebook, own, works_start=Month(2027, 1)), "works").likely == Month(2029, 4)
    assert step(plan(rulebook, own, works_start=Month(2028, 9)), "works").likely == Month(2029, 7)


def test_a_no_and_a_day_without_rule_have_no_plan(rulebook: Rulebook) -> None:
    """No steps, null years."""
    outside = plan(rulebook, {"sector": "bio", "place": "seoul", "cost.gas": eok(1), "complex": "none"})

    assert outside == plan(rulebook, CATHODE, date(2022, 8, 3)) == Timeline()


def test_feasibility_is_a_risk_and_the_other_routes_are_named(rulebook: Rulebook) -> None:
    """Neither moves a date."""
    found = plan(rulebook, CATHODE)

    assert found.risks == ("preliminary_feasibility", "single_year_grant")
    assert found.other_routes == ("already_in_bill", "added_by_assembly", "supplementary_budget")


@given(companies(), st.dates(date(2022, 8, 4), date(2031, 12, 31)))
def test_a_slip_never_brings_anything_forward(answers: dict[str, Value], day: date) -> None:
    """By a year at most: the critical step has the least slack of all, and every gate comes once a year."""
    found = assess(answers, BOOK, day).timeline

    assert (found.slip is None) == (found.years[1] is None)
    if found.slip and found.years[1]:
        assert found.years[1] <= found.slip.year <= found.years[1] + 1
