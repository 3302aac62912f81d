"""The three worked cases, asked on 2026-11-22. Every sum is written out by hand, in 억 won."""

from datetime import date

from core.policy.answers import Answers
from core.policy.assess import Assessment, assess
from core.policy.estimate import Support
from core.policy.folds import Figures
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from tests.amounts import EOK, eok

DAY = date(2026, 11, 22)

CATHODE: Answers = {
    "sector": "secondary_battery",
    "place": "pohang",
    "investment": eok(15_000),
    "cost.electricity": eok(400),
    "cost.water": eok(300),
    "design_done": Month(2027, 3),
}
VACCINE: Answers = {
    "sector": "bio",
    "place": "hwasun",
    "complex": "jeonnam-bio",
    "investment": eok(3_000),
    "cost.gas": eok(50),
    "cost.wastewater": eok(80),
    "other_aid.gas": "no",
    "other_aid.wastewater": "no",
    "works_months.gas": 10,
    "works_months.wastewater": 10,
}
ROBOTS: Answers = {"sector": "robot", "place": "daegu", "investment": eok(2_000), "cost.road": eok(60)}


def figures(low: int, likely: int, high: int) -> Figures:
    """In 억 won."""
    return Figures(low * EOK, likely * EOK, high * EOK)


def supported(seen: Assessment) -> Support:
    """The support of an answer that has one."""
    assert seen.support is not None
    return seen.support


def test_a_cathode_maker_in_pohang_gets_210_to_350(rulebook: Rulebook) -> None:
    """1.5조 is below 4.2조, so the reference row is 40 %; the complex's 12.1조 could make it 50 %."""
    support = supported(assess(CATHODE, rulebook, DAY))

    assert figures(120 + 90, 160 + 120, 200 + 150) == support.totals.support
    assert WonRange(280 * EOK, 350 * EOK) == support.totals.band
    assert support.terms.because == ("complex",)
    assert support.binding == "rate"


def test_a_each_facility_stands_for_itself_before_the_cap(rulebook: Rulebook) -> None:
    """30, 40 and 50 % of 400 and of 300; without the one, the other."""
    lines = supported(assess(CATHODE, rulebook, DAY)).facilities
    electricity, water = figures(120, 160, 200), figures(90, 120, 150)

    assert electricity == lines["electricity"].figures
    assert water == lines["water"].figures
    assert electricity == lines["water"].without_it


def test_a_what_is_left_beside_the_support(rulebook: Rulebook) -> None:
    """Own share 700 - 350, 700 - 280, 700 - 210; headroom 500 - 210, 500 - 280, 500 - 350."""
    support = supported(assess(CATHODE, rulebook, DAY))

    assert figures(700 - 350, 700 - 280, 700 - 210) == support.own_share
    assert figures(500 - 210, 500 - 280, 500 - 350) == support.headroom


def test_a_neither_announced_reading_changes_the_amount(rulebook: Rulebook) -> None:
    """(a) wants 100조; (b) applies outside the capital area, but the rate binds first."""
    told = [(a.reading.id, a.applies, a.changes) for a in assess(CATHODE, rulebook, DAY).announced]

    assert told == [("a", "not_met", False), ("b", "met", False)]


def test_a_is_open_on_the_complex_and_on_other_aid(rulebook: Rulebook) -> None:
    """A city alone does not say which parcel."""
    seen = assess(CATHODE, rulebook, DAY)

    assert seen.verdict == "undetermined"
    assert {c.id: c.status for c in seen.conditions} == {
        "sector": "met",
        "complex": "unknown",
        "facility": "met",
        "other_aid": "unknown",
    }


def test_a_is_first_paid_in_2028_and_hangs_on_the_design(rulebook: Rulebook) -> None:
    """Design 31 March, 30 days before 30 April; permits of 60 days end on 31 May, after 31 March: latest 2029."""
    plan = assess(CATHODE, rulebook, DAY).timeline
    permits = next(step for step in plan.steps if step.id == "permits")

    assert (permits.earliest, permits.likely, permits.latest) == (
        date(2027, 4, 30),
        date(2027, 5, 17),
        date(2027, 5, 31),
    )
    assert plan.years == (2028, 2028, 2029)
    assert (plan.first_payment.earliest, plan.first_payment.likely, plan.first_payment.latest) == (
        Month(2028, 2),
        Month(2028, 6),
        Month(2029, 11),
    )
    assert plan.critical is not None
    assert (plan.critical.step, plan.critical.slack_days, plan.critical.year_if_missed) == ("design", 30, 2029)


def test_a_a_slip_of_two_months_costs_a_year(rulebook: Rulebook) -> None:
    """31 May is after 30 April."""
    slipped = assess({**CATHODE, "design_done": Month(2027, 5)}, rulebook, DAY)

    assert slipped.timeline.years[1] == 2029


def test_a_water_paid_by_other_aid_leaves_the_substation(rulebook: Rulebook) -> None:
    """400 alone: 120, 160, 200."""
    seen = assess({**CATHODE, "other_aid.water": "paid"}, rulebook, DAY)

    assert figures(120, 160, 200) == supported(seen).totals.support


def test_b_a_vaccine_maker_in_hwasun_is_eligible_with_39_to_65(rulebook: Rulebook) -> None:
    """40 %, since 3,000 is below 5조 and so is the complex: 15 + 24, 20 + 32, 25 + 40."""
    seen = assess(VACCINE, rulebook, DAY)
    support = supported(seen)

    assert seen.verdict == "eligible"
    assert figures(15 + 24, 20 + 32, 25 + 40) == support.totals.support
    assert figures(15, 20, 25) == support.facilities["gas"].figures
    assert figures(24, 32, 40) == support.facilities["wastewater"].figures


def test_b_without_a_design_month_a_small_table_is_told(rulebook: Rulebook) -> None:
    """The next two gates."""
    plan = assess(VACCINE, rulebook, DAY).timeline

    assert (plan.first_payment.earliest, plan.first_payment.likely, plan.first_payment.latest) == (
        Month(2028, 2),
        None,
        None,
    )
    assert [(row.design_by, row.grant_year) for row in plan.design_table] == [
        (date(2027, 4, 30), 2028),
        (date(2028, 4, 30), 2029),
    ]


def test_c_robots_have_no_complex_yet_so_only_an_amount_if_designated(rulebook: Rulebook) -> None:
    """60: 18 at 30 %, 24 at 40 %, 30 at 50 %; the threshold is unknown."""
    seen = assess(ROBOTS, rulebook, DAY)
    support = supported(seen)

    assert seen.verdict == "undetermined"
    assert figures(18, 24, 30) == support.totals.support
    assert WonRange(24 * EOK, 30 * EOK) == support.totals.band
    assert seen.timeline.steps[0].id == "designation"
    assert seen.timeline.steps[0].earliest == date(2026, 12, 31)
