"""The cap: 500억 a site, 1,000억 from 100조 of investment, less what the site has received."""

from datetime import date

import pytest

from core.policy.answers import Answers
from core.policy.assess import assess
from core.policy.estimate import Support
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from tests.amounts import EOK, eok, jo

DAY = date(2026, 11, 22)
YONGIN = "yongin-pyeongtaek-semiconductor"


def support(answers: Answers, rulebook: Rulebook, day: date = DAY) -> Support:
    """The support of an answer that has one."""
    found = assess(answers, rulebook, day).support
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("answers", "low", "likely", "high"),
    [
        ({"sector": "semiconductor"}, 500, 500, 1000),  # investment unknown
        ({"sector": "semiconductor", "investment": jo(1)}, 500, 500, 500),
        ({"sector": "semiconductor", "investment": jo(120)}, 500, 1000, 1000),
        ({"sector": "semiconductor", "investment": jo(90, 110)}, 500, 500, 1000),
        ({"sector": "semiconductor", "investment": WonRange(0, None)}, 500, 500, 1000),
        ({"sector": "semiconductor", "complex": "gumi-semiconductor"}, 500, 500, 500),
        ({"sector": "semiconductor", "complex": "gumi-semiconductor", "investment": jo(120)}, 500, 500, 500),
        ({"sector": "semiconductor", "complex": YONGIN, "investment": jo(1)}, 500, 500, 1000),
        ({"sector": "semiconductor", "complex": YONGIN, "investment": jo(120)}, 500, 1000, 1000),
    ],
)  # fmt: skip
def test_which_cap_remains_possible(answers: Answers, low: int, likely: int, high: int, rulebook: Rulebook) -> None:
    """By the applicant's investment, and by the complex where it is known."""
    cap = support(answers, rulebook).terms.cap

    assert (cap.low, cap.likely, cap.high) == (low * EOK, likely * EOK, high * EOK)


def test_the_cap_cuts_the_sum_and_not_each_facility(rulebook: Rulebook) -> None:
    """600 + 900 at 50 % are 300 + 450 = 750, cut at 500; at 30 % 180 + 270 = 450 are not."""
    found = support({"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(600), "cost.road": eok(900)}, rulebook)

    assert found.totals.support.low == (180 + 270) * EOK
    assert found.totals.support.high == 500 * EOK
    assert found.totals.before_cap.high == (300 + 450) * EOK
    assert found.facilities["road"].figures.high == 450 * EOK
    assert found.binding == "cap"


def test_what_was_received_is_taken_from_the_cap_once(rulebook: Rulebook) -> None:
    """500 - 380 = 120 are left; 1,000 at 30 % would be 300."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(1000), "received": eok(380)}
    found = support(answers, rulebook)

    assert found.room == WonRange(120 * EOK, 120 * EOK)
    assert found.totals.support.low == found.totals.support.high == 120 * EOK


def test_a_used_up_cap_gives_nothing_which_is_not_unknown(rulebook: Rulebook) -> None:
    """A rule was applied: 0."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(1000), "received": eok(500)}
    figures = support(answers, rulebook).totals.support

    assert (figures.low, figures.likely, figures.high) == (0, 0, 0)


def test_some_costs_unknown_give_the_known_part_up_to_the_room(rulebook: Rulebook) -> None:
    """100 at 30 % is 30; anything up to the cap of 500 remains possible; no reference value."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "facilities": ("gas", "road"), "cost.gas": eok(100)}
    found = support(answers, rulebook)

    assert (found.totals.support.low, found.totals.support.high) == (30 * EOK, 500 * EOK)
    assert (found.totals.support.likely, found.totals.band) == (None, None)
    assert found.facilities["road"].reason == "cost_unknown"


def test_no_cost_at_all_gives_no_figure_but_the_room(rulebook: Rulebook) -> None:
    """Not computed is not nothing."""
    found = support({"sector": "bio", "complex": "jeonnam-bio", "facilities": ("gas",)}, rulebook)

    assert found.totals.support.low is None
    assert found.binding == "none"
    assert found.room == WonRange(500 * EOK, 500 * EOK)


def test_land_in_a_cost_leaves_an_unknown_part_that_counts(rulebook: Rulebook) -> None:
    """0 to 100 count: 0, 40 % of 50, 50 % of 100; of one's own 100 - 50, 100 - 20, 100 - 0."""
    land: Answers = {"cost.gas": eok(100), "cost_basis.gas": "includes_land"}
    found = support({"sector": "bio", "complex": "jeonnam-bio", **land}, rulebook)
    figures, own = found.totals.support, found.own_share

    assert (figures.low, figures.likely, figures.high) == (0, 20 * EOK, 50 * EOK)
    assert (own.low, own.likely, own.high) == (50 * EOK, 80 * EOK, 100 * EOK)


@pytest.mark.parametrize(
    ("answers", "likely", "low", "high", "because"),
    [
        # bio 5조: 50/40 % outside, 40/30 % inside the capital area
        ({"sector": "bio", "place": "hwasun", "investment": jo(4)}, 40, 40, 40, ()),
        ({"sector": "bio", "place": "hwasun", "investment": jo(5)}, 50, 40, 50, ("complex",)),
        ({"sector": "bio", "place": "daejeon-yuseong", "investment": jo(1)}, 40, 40, 50, ("complex",)),
        ({"sector": "bio", "place": "incheon-yeonsu", "investment": jo(6)}, 40, 40, 40, ()),
        ({"sector": "bio", "place": "hwasun", "investment": jo(4, 6)}, 40, 40, 50, ("investment",)),
        ({"sector": "bio", "place": "hwasun"}, 40, 40, 50, ("investment",)),
        # battery: unknown, but 4.2조 and less outside the capital area were 40 %
        ({"sector": "secondary_battery", "site": "ochang", "investment": jo(4)}, 40, 40, 40, ()),
        ({"sector": "secondary_battery", "site": "ochang", "investment": jo(5)}, 40, 40, 50, ("threshold",)),
        # semiconductor 100조
        ({"sector": "semiconductor", "place": "gumi", "investment": jo(3)}, 40, 40, 40, ()),
        ({"sector": "semiconductor", "place": "yongin", "investment": jo(120)}, 40, 40, 40, ()),
        ({"sector": "semiconductor", "place": "yongin", "investment": jo(1)}, 30, 30, 40, ("complex",)),
        # display: unknown
        ({"sector": "display", "place": "asan", "investment": jo(1)}, 40, 40, 50, ("threshold",)),
    ],
)  # fmt: skip
def test_the_assumed_row_and_what_may_make_it_another(
    answers: Answers, likely: int, low: int, high: int, because: tuple[str, ...], rulebook: Rulebook
) -> None:
    """100억 of gas, so that the rate is the amount."""
    found = support({**answers, "cost.gas": eok(100)}, rulebook)

    assert found.totals.support.likely == likely * EOK
    assert found.totals.band == WonRange(low * EOK, high * EOK)
    assert found.terms.because == because


def test_without_a_place_or_complex_there_is_no_reference_value(rulebook: Rulebook) -> None:
    """The region is not known."""
    found = support({"sector": "bio", "investment": jo(1), "cost.gas": eok(100)}, rulebook)

    assert (found.totals.support.likely, found.totals.band) == (None, None)


def test_a_doubled_cap_is_told_apart_where_the_cap_binds(rulebook: Rulebook) -> None:
    """2,000 at 50 % are 1,000: (b) lets them through outside the capital area, (a) asks for 100조."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "investment": jo(1), "cost.gas": eok(2000)}
    seen = assess(answers, rulebook, DAY)

    assert seen.support is not None
    assert seen.support.totals.support.high == 500 * EOK
    assert [(a.reading.id, a.applies, a.changes, a.figures.high) for a in seen.announced] == [
        ("a", "not_met", False, 500 * EOK),
        ("b", "met", True, 1000 * EOK),
    ]


def test_in_the_capital_area_no_announced_reading_applies(rulebook: Rulebook) -> None:
    """Siheung is no province."""
    answers: Answers = {"sector": "bio", "place": "siheung", "investment": jo(120), "cost.gas": eok(4000)}

    assert {a.applies for a in assess(answers, rulebook, DAY).announced} == {"not_met"}


def test_where_the_region_is_not_known_a_reading_raises_the_high_end_alone(rulebook: Rulebook) -> None:
    """The low end is what is sure."""
    seen = assess({"sector": "bio", "investment": jo(1), "cost.gas": eok(4000)}, rulebook, DAY)
    doubled = seen.announced[1]

    assert doubled.applies == "unknown"
    assert (doubled.figures.low, doubled.figures.high) == (500 * EOK, 1000 * EOK)


def test_nothing_was_announced_before_february_2026(rulebook: Rulebook) -> None:
    """The reading belongs to its day."""
    assert assess({"sector": "bio"}, rulebook, date(2026, 2, 5)).announced == ()
    assert len(assess({"sector": "bio"}, rulebook, date(2026, 2, 6)).announced) == 2
