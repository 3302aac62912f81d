"""The cap by case of the first period: 250 each, two of them, 5 to 30 %. Amounts in 억 won."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policy.answers import Answers, Value
from core.policy.assess import assess
from core.policy.estimate import Support
from core.policy.open import open_facts
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange, exactly
from tests.amounts import EOK, eok
from tests.books import another

FIRST = date(2023, 8, 1)
INSIDE: Answers = {"sector": "secondary_battery", "complex": "pohang-battery"}
THREE: Answers = {"cost.electricity": eok(2000), "cost.water": eok(300), "cost.road": eok(100)}


def support(rulebook: Rulebook, costs: Answers) -> Support:
    """The support in the first period."""
    found = assess({**INSIDE, **costs}, rulebook, FIRST).support
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("costs", "low", "high"),
    [
        ({"water": 300}, 15, 90),
        ({"water": 1000}, 50, 250),  # 30 % is 300
        ({"water": 5000}, 250, 250),  # 5 % is 250
        ({"water": 9000}, 250, 250),
        ({"water": 1000, "road": 1000}, 100, 500),
        ({"water": 9000, "road": 100}, 255, 280),
        ({"water": 9000, "road": 9000}, 500, 500),
        ({"water": 9000, "road": 9000, "wastewater": 9000}, 500, 500),
        ({"water": 400, "electricity": 1000, "road": 600}, 80, 430),  # 50 + 30; 250 + 180
        ({"water": 10, "electricity": 20, "road": 40, "wastewater": 80}, 6, 36),  # of 40 and 80
    ],
)  # fmt: skip
def test_a_case_had_250_and_a_site_two_of_them(costs: dict[str, int], low: int, high: int, rulebook: Rulebook) -> None:
    """The two largest count."""
    found = support(rulebook, {f"cost.{facility}": eok(cost) for facility, cost in costs.items()})

    assert (found.totals.support.low, found.totals.support.high) == (low * EOK, high * EOK)


def test_what_was_received_leaves_less_of_the_sites_500(rulebook: Rulebook) -> None:
    """Two cases of 50 and 30 up to 250 and 180 have 100 left of 500."""
    costs: Answers = {"cost.electricity": eok(1000), "cost.road": eok(600), "received": eok(400)}
    figures = support(rulebook, costs).totals.support

    assert (figures.low, figures.high) == (80 * EOK, 100 * EOK)


def test_headroom_is_told_as_if_nothing_had_been_received(rulebook: Rulebook) -> None:
    """500 less 80, and less 430, whatever is left now."""
    costs: Answers = {"cost.electricity": eok(1000), "cost.road": eok(600), "received": eok(450)}
    headroom = support(rulebook, costs).headroom

    assert (headroom.low, headroom.high) == (420 * EOK, 70 * EOK)


def test_a_reference_value_would_be_cut_by_case_too(rulebook: Rulebook) -> None:
    """Were there assumed rows: 40 % of 2000, 300 and 100 are 800, 120 and 40: 250 and 120 count."""
    notices = tuple(n.model_copy(update={"assumed_rows": True}) for n in rulebook.notices)
    costs: Answers = {**THREE, "investment": eok(100)}
    figures = support(another(rulebook, notices=notices), costs).totals.support

    assert figures.likely == (250 + 120) * EOK


def test_the_third_facility_is_out_and_stays_the_companys(rulebook: Rulebook) -> None:
    """2400 in all, less 115 to 340. What bounds the high end is the cap of a case; 160 are left of the site's."""
    found = support(rulebook, THREE)
    road = found.facilities["road"]

    assert (road.status, road.reason, road.figures.high) == ("out", "count_limit", 0)
    assert [found.facilities[f].figures.high for f in ("electricity", "water")] == [600 * EOK, 90 * EOK]
    assert (found.own_share.low, found.own_share.high) == ((2400 - 340) * EOK, (2400 - 115) * EOK)
    assert (found.binding, found.headroom.low, found.headroom.high) == ("cap", 385 * EOK, 160 * EOK)


def test_the_third_takes_the_place_of_one_that_falls_out(rulebook: Rulebook) -> None:
    """Water paid by other aid: 5 % of 2000 and 100 are 105; 250 and 30 are 280."""
    without = support(rulebook, THREE).facilities["water"].without_it
    paid = support(rulebook, {**THREE, "other_aid.water": "paid"}).totals.support

    assert without == paid
    assert (paid.low, paid.high) == (105 * EOK, 280 * EOK)


def test_which_two_are_the_largest_may_be_open(rulebook: Rulebook) -> None:
    """Least: 5 % of 200 and 150; most: 250, since 30 % of 1000 are 300, and 30 % of 300."""
    costs: Answers = {"cost.water": eok(100, 1000), "cost.electricity": eok(200, 300), "cost.road": eok(150)}
    found = support(rulebook, costs)

    assert (found.totals.support.low, found.totals.support.high) == (10 * EOK + 7 * EOK + EOK // 2, 340 * EOK)
    assert {line.status for line in found.facilities.values()} == {"in"}


def test_of_equal_facilities_the_first_two_count(rulebook: Rulebook) -> None:
    """In the notice's order, whatever order they are told in."""
    costs: Answers = {"cost.wastewater": eok(70), "cost.road": eok(70), "cost.water": eok(70)}
    out = [f for f, line in support(rulebook, costs).facilities.items() if line.status == "out"]

    assert out == ["wastewater"]


@pytest.mark.parametrize(
    ("costs", "low", "high"),
    [
        ({"facilities": ("water", "road"), "cost.water": eok(600)}, 30, 430),  # 180, and 250 for the road
        ({"cost.water": WonRange(600 * EOK, None)}, 30, 250),
        ({"cost.water": WonRange(600 * EOK, None), "cost.road": eok(100), "cost.wastewater": eok(10)}, 35, 280),
    ],
)
def test_a_cost_without_an_end_has_the_cap_of_a_case(costs: Answers, low: int, high: int, rulebook: Rulebook) -> None:
    """Not the whole site's."""
    found = support(rulebook, costs)

    assert (found.totals.support.low, found.totals.support.high) == (low * EOK, high * EOK)
    assert (found.binding, found.totals.before_cap.high) == ("cap", None)


def test_aid_for_the_third_is_still_asked_for(rulebook: Rulebook) -> None:
    """It decides whether no other aid pays for what is wanted."""
    told: dict[str, Value] = {**INSIDE, **THREE, "other_aid.water": "no", "other_aid.electricity": "no"}
    seen = assess(told, rulebook, FIRST)

    assert seen.verdict == "undetermined"
    assert "other_aid.road" in {found.fact for found in open_facts(seen, told, rulebook)}
    assert assess({**told, "other_aid.road": "no"}, rulebook, FIRST).verdict == "eligible"


costs_of = st.integers(0, 10**13)
ranges = st.tuples(costs_of, costs_of).map(lambda ends: WonRange(min(ends), max(ends)))


@given(st.lists(ranges, min_size=1, max_size=4), st.data())
def test_knowing_the_costs_stays_inside_what_was_told(
    rulebook: Rulebook, told: list[WonRange], data: st.DataObject
) -> None:
    """Whichever two turn out to be the largest, and never more than 250 each."""
    facilities = ("water", "electricity", "road", "wastewater")
    costs: dict[str, Value] = {f"cost.{f}": cost for f, cost in zip(facilities, told, strict=False)}
    exact: dict[str, Value] = {
        f"cost.{f}": exactly(data.draw(st.integers(cost.low, cost.high or 0)))
        for f, cost in zip(facilities, told, strict=False)
    }
    before, after = support(rulebook, costs).totals.support, support(rulebook, exact).totals.support

    ends = [before.low, after.low, after.high, before.high, min(len(told), 2) * 250 * EOK]

    assert ends == sorted(end for end in ends if end is not None)
