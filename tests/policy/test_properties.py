"""What must hold for any company: order does not matter, knowing more never widens, nothing leaves the legal range."""

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from config.rulebook import SHIPPED, load
from core.policy.answers import Answers, Value, amount
from core.policy.assess import Assessment, assess
from core.policy.month import Month
from core.policy.open import open_facts
from core.policy.terms import APPLICANTS_INVESTMENT
from core.policy.won import WonRange, exactly

BOOK = load(SHIPPED)
DAY = date(2026, 11, 22)
HELD = frozenset({APPLICANTS_INVESTMENT})
FOURTEEN_DIGITS = 10**14 - 1

costs = st.integers(0, FOURTEEN_DIGITS)
ranges = st.tuples(costs, costs).map(lambda ends: WonRange(min(ends), max(ends)))
milestones = st.one_of(st.sampled_from(["yes", "no"]), st.builds(Month, st.integers(2025, 2031), st.integers(1, 12)))


@st.composite
def companies(draw: st.DrawFn) -> dict[str, Value]:
    """A company that has told everything, without contradiction and under the named assumptions."""
    sector = draw(st.sampled_from([*(i.id for i in BOOK.industries), "other:toys"]))
    place = draw(st.sampled_from([p.id for p in BOOK.places]))
    here = BOOK.complexes_at(place, DAY)
    facilities = tuple(f for f in BOOK.facility_ids if draw(st.booleans())) or ("water",)
    answers: dict[str, Value] = {
        "sector": sector,
        "place": place,
        "complex": draw(st.sampled_from([*(c.id for c in here), "none"])),
        "investment": draw(st.one_of(ranges, costs.map(lambda won: exactly(won * 100)))),
        "facilities": facilities,
        **{f"cost.{f}": draw(st.one_of(ranges, costs.map(exactly))) for f in facilities},
        **{f"other_aid.{f}": "no" for f in facilities},
        **{fact: draw(milestones) for fact in ("design_done", "permits_done", "site_secured", "match_ready")},
    }
    return answers


def width(seen: Assessment) -> int | None:
    """How far apart low and high are; None without a figure."""
    support = seen.support.totals.support if seen.support else None
    return support.high - support.low if support and support.low is not None and support.high is not None else None


@given(companies(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(answers: Answers, chance: Random) -> None:
    """Shuffled, everything is the same, what is open included."""
    shuffled = dict(chance.sample(list(answers.items()), len(answers)))
    seen = assess(answers, BOOK, DAY)

    assert assess(shuffled, BOOK, DAY) == seen
    assert open_facts(seen, shuffled, BOOK) == open_facts(seen, answers, BOOK)


@given(companies(), st.data())
def test_an_answer_never_widens_the_range_nor_turns_a_settled_verdict(
    answers: dict[str, Value], data: st.DataObject
) -> None:
    """Some facts unsaid, against all of them said."""
    unsaid = data.draw(st.sets(st.sampled_from([f for f in answers if f != "facilities"])))
    partly = {f: v for f, v in answers.items() if f not in unsaid}
    fewer, more = assess(partly, BOOK, DAY, HELD), assess(answers, BOOK, DAY, HELD)
    before, after = width(fewer), width(more)

    if fewer.verdict != "undetermined":
        assert more.verdict == fewer.verdict
    if before is not None and after is not None:
        assert after <= before


@given(companies(), st.data())
def test_a_range_made_narrower_never_widens_the_result(answers: dict[str, Value], data: st.DataObject) -> None:
    """One amount inside each range given, against the ranges."""
    exact = {
        fact: exactly(data.draw(st.integers(value.low, value.high or value.low)))
        for fact, value in answers.items()
        if isinstance(value, WonRange)
    }
    before = width(assess(answers, BOOK, DAY, HELD))
    after = width(assess({**answers, **exact}, BOOK, DAY, HELD))

    if before is not None and after is not None:
        assert after <= before


@given(companies())
def test_every_figure_stays_inside_the_legal_range(answers: Answers) -> None:
    """From 30 % of the least to 50 % of the most, each facility rounded down, cut at the largest cap."""
    seen = assess(answers, BOOK, DAY)
    if seen.support is None:
        return
    sums = seen.support.totals
    given_costs = [value for fact in answers if fact.startswith("cost.") and (value := amount(answers, fact))]
    least = sum(cost.low * 3 // 10 for cost in given_costs)
    most = sum((cost.high or 0) * 5 // 10 for cost in given_costs)
    low, likely, high = sums.support.low, sums.support.likely, sums.support.high

    assert low == min(least, 50_000_000_000)
    assert high in {min(most, 50_000_000_000), min(most, 100_000_000_000)}
    assert low <= high
    assert likely is None or low <= likely <= high
    if sums.band is not None and likely is not None:
        assert sums.band.low <= likely <= (sums.band.high or 0)


@given(costs | st.integers(0, 10**18), costs)
@example(999_999_999_999_999_999, 99_999_999_999_999)
def test_whole_won_at_fourteen_digits_and_beyond(one: int, two: int) -> None:
    """Each facility to the won, none of the sum; a float would be right to fifteen digits by luck alone."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": exactly(one), "cost.water": exactly(two)}
    support = assess(answers, BOOK, DAY).support

    assert support is not None
    assert support.totals.before_cap.low == one * 3 // 10 + two * 3 // 10
    assert support.totals.before_cap.high == one * 5 // 10 + two * 5 // 10
    assert all(type(won) is int for won in (support.totals.before_cap.low, support.totals.before_cap.high))


@given(costs)
def test_what_the_site_received_counts_once(received: int) -> None:
    """The room is the cap less what was received, and the support is cut at it."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": exactly(10**13)}
    support = assess({**answers, "received": exactly(received)}, BOOK, DAY).support

    assert support is not None
    assert support.totals.support.high == max(50_000_000_000 - received, 0)


@settings(max_examples=200)
@given(companies(), st.dates(date(2022, 8, 4), date(2031, 12, 31)), st.data())
def test_earliest_is_never_after_likely_nor_likely_after_latest(
    answers: dict[str, Value], day: date, data: st.DataObject
) -> None:
    """Step by step, for any readiness told or not, on any day."""
    unsaid = data.draw(st.sets(st.sampled_from(["design_done", "permits_done", "site_secured", "match_ready"])))
    plan = assess({f: v for f, v in answers.items() if f not in unsaid}, BOOK, day).timeline

    for step in plan.steps:
        known = [when for when in (step.earliest, step.likely, step.latest) if when is not None]
        assert known == sorted(known, key=str)
    years = [year for year in plan.years if year is not None]
    assert years == sorted(years)
    assert all(year > day.year for year in years)


@given(st.dates(date(2027, 1, 1), date(2027, 12, 31)))
def test_permits_never_end_on_a_day_off(day: date) -> None:
    """They roll forward over Saturdays, Sundays and holidays, and never by more than a long holiday."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": exactly(1), "design_done": "yes"}
    step = next(s for s in assess(answers, BOOK, day).timeline.steps if s.id == "permits")

    assert isinstance(step.earliest, date)
    assert step.earliest.weekday() < 5
    assert timedelta(days=30) <= step.earliest - day <= timedelta(days=40)


def test_a_share_is_an_exact_fraction() -> None:
    """Thirty per cent is three tenths."""
    notice = BOOK.notice_on(DAY)

    assert notice is not None
    assert notice.rates.low == Fraction(3, 10)
