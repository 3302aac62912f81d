"""Places where an auditor of the rules found the engine at odds with its definitions, each with figures worked by
hand. Amounts in 100 million won (억)."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from core.policy.answers import UNKNOWN, Answers
from core.policy.assess import Assessment, assess
from core.policy.open import Open, open_facts
from core.policy.rulebook import Rulebook
from core.policy.timeline import ACT_ENDS
from core.policy.won import WonRange, exactly

DAY = date(2026, 11, 22)
_EOK = 100_000_000
_TRILLION = 10_000
HWASUN: Answers = {"sector": "bio", "complex": "jeonnam-bio"}
JEJU: Answers = {
    **{"sector": "semiconductor", "place": "jeju", "leading_project": "yes", "other_aid.electricity": "no"},
    "investment": exactly(100 * _TRILLION * _EOK),
}


def eok(count: int) -> WonRange:
    return exactly(count * _EOK)


def stands(seen: Assessment) -> dict[str, str]:
    return {c.id: c.status for c in seen.conditions}


def figures(seen: Assessment) -> tuple[Any, ...]:
    assert seen.support is not None
    found = seen.support.totals.support
    return tuple(None if won is None else Fraction(won, _EOK) for won in (found.low, found.likely, found.high))


def opened(answers: Answers, rulebook: Rulebook, day: date = DAY) -> dict[str, Open]:
    return {o.fact: o for o in open_facts(assess(answers, rulebook, day), answers, rulebook)}


def test_what_other_aid_paid_for_is_on_the_list_all_the_same(rulebook: Rulebook) -> None:
    """Water is listed and not finished, the gas works are: only other aid stands against it."""
    asked: Answers = {**HWASUN, "cost.water": eok(50), "cost.gas": eok(10)}
    seen = assess({**asked, "finished.gas": "yes", "other_aid.water": "paid"}, rulebook, DAY)

    assert stands(seen) == {"sector": "met", "complex": "met", "facility": "met", "other_aid": "not_met"}
    assert seen.verdict == "not_eligible"


def test_what_is_paid_for_does_not_settle_the_list_for_another(rulebook: Rulebook) -> None:
    """In June 2026 gas was not known to be covered: with the water paid for, only the gas could get anything."""
    asked: Answers = {**HWASUN, "cost.water": eok(50), "cost.gas": eok(10)}
    seen = assess({**asked, "other_aid.water": "paid", "other_aid.gas": "no"}, rulebook, date(2026, 7, 1))

    assert (stands(seen)["facility"], seen.verdict) == ("unknown", "undetermined")


def test_a_leading_project_outside_of_all_complexes_has_its_own_cap(rulebook: Rulebook) -> None:
    """100 tn: a cap of 1,000. Low min(300, 1,000 - 600); likely and high are cut at the 400 that are left."""
    seen = assess({**JEJU, "cost.electricity": eok(1_000), "received": eok(600)}, rulebook, DAY)

    assert figures(seen) == (300, 400, 400)


def test_its_cap_binds_at_both_ends_alike(rulebook: Rulebook) -> None:
    """30 to 50 % of 1 tn are 3,000 to 5,000, cut at 1,000."""
    assert figures(assess({**JEJU, "cost.electricity": eok(_TRILLION)}, rulebook, DAY)) == (1_000, 1_000, 1_000)


@pytest.mark.parametrize(
    ("where", "investment"),
    [
        ({"complex": "yongin-pyeongtaek-semiconductor"}, 100 * _TRILLION),
        ({"complex": "yongin-pyeongtaek-semiconductor"}, _TRILLION),
        ({"place": "gyeonggi"}, 100 * _TRILLION),
    ],
    ids=["a complex of 562 tn", "the same with a smaller investment", "the complex not known"],
)
def test_where_a_complex_may_count_the_cap_stays_open(where: Answers, investment: int, rulebook: Rulebook) -> None:
    """50 to 100 bn: 3,000 to 5,000 of works, cut at 500 and at 1,000."""
    told: Answers = {"sector": "semiconductor", "leading_project": "yes", "cost.electricity": eok(_TRILLION)}
    low, _, high = figures(assess({**told, **where, "investment": eok(investment)}, rulebook, DAY))

    assert (low, high) == (500, 1_000)


def test_a_smaller_investment_keeps_the_smaller_cap(rulebook: Rulebook) -> None:
    """Between 50 and 150 tn at Jeju either cap may hold; below 100 tn the smaller does."""
    works = {"cost.electricity": eok(_TRILLION)}
    either = WonRange(50 * _TRILLION * _EOK, 150 * _TRILLION * _EOK)

    assert figures(assess({**JEJU, **works, "investment": either}, rulebook, DAY)) == (500, 500, 1_000)
    assert figures(assess({**JEJU, **works, "investment": eok(99 * _TRILLION)}, rulebook, DAY)) == (500, 500, 500)


def test_a_cost_that_holds_land_is_open_until_corrected(rulebook: Rulebook) -> None:
    """Of 50, from nothing to all: 0 - 10 - 25. Without land 15 - 20 - 25: the likely figure moves by 10."""
    told: Answers = {**HWASUN, "investment": eok(3_000), "cost.water": eok(50), "other_aid.water": "no"}
    with_land: Answers = {**told, "cost_basis.water": "includes_land"}
    found = opened(with_land, rulebook)["cost_basis.water"]

    assert figures(assess(with_land, rulebook, DAY)) == (0, 10, 25)
    assert [(value, figures(then)) for value, then in found.after] == [("clean", (15, 20, 25))]
    assert (found.won, found.months, found.decides, found.assumption) == (10 * _EOK, 0, (), None)
    assert "cost_basis.water" not in opened(told, rulebook)
    assert "cost_basis.water" not in opened({**told, "cost_basis.water": "clean"}, rulebook)


@pytest.mark.parametrize("sector", ["secondary_battery", "other:toys", "robot"])
def test_a_place_decides_nothing_beside_a_complex(sector: str, rulebook: Rulebook) -> None:
    """Gumi's own industry is semiconductors; which parcel or city it is changes no condition and no figure."""
    told: Answers = {"sector": sector, "complex": "gumi-semiconductor", "cost.water": eok(50)}
    seen = assess(told, rulebook, DAY)

    assert stands(seen)["complex"] == "unknown"
    assert "place" not in opened(told, rulebook)


def test_a_place_that_moves_a_figure_stays_open(rulebook: Rulebook) -> None:
    """A robot maker outside of all complexes: 30 or 40 % of 50, by the region. It decides no condition."""
    told: Answers = {"sector": "robot", "complex": "none", "cost.road": eok(50), "investment": eok(100)}
    found = opened(told, rulebook)["place"]

    assert (found.won, found.decides) == (5 * _EOK, ())
    assert {figures(then)[1] for _, then in found.after} == {15, 20}


def test_of_an_industry_nobody_knows_place_and_complex_decide_nothing(rulebook: Rulebook) -> None:
    """Not given, it may still be told: then they decide together."""
    asked = {"cost.water": eok(50)}
    unknown = opened({"sector": UNKNOWN, **asked}, rulebook)
    not_given = opened(asked, rulebook)

    assert (unknown["place"].decides, unknown["complex"].decides) == ((), ())
    assert (not_given["place"].decides, not_given["complex"].decides) == (("sector", "complex"),) * 2


@pytest.mark.parametrize(
    ("told", "fact", "likely"),
    [
        ({**HWASUN, "cost.water": eok(50), "cost.gas": eok(10), "other_aid.water": "paid"}, "other_aid.gas", 4),
        ({"sector": "robot", "place": "daegu", "cost.road": eok(60)}, "other_aid.road", 24),
        ({"sector": "bio", "place": "daejeon-yuseong", "cost.water": eok(1_000)}, "other_aid.water", 400),
    ],
    ids=["gas beside paid water", "robots in Daegu", "bio in Daejeon"],
)
def test_aid_that_takes_the_only_facility_away_moves_all_of_it(
    told: Answers, fact: str, likely: int, rulebook: Rulebook
) -> None:
    """40 % of 10, 60 and 1,000 are the likely figures; paid for, there is nothing left."""
    found = opened(told, rulebook)[fact]
    paid = dict(found.after)["paid"]

    assert figures(assess(told, rulebook, DAY))[1] == likely
    assert (found.won, found.months) == (likely * _EOK, 0)
    assert (paid.verdict, paid.support) == ("not_eligible", None)


def test_the_act_has_a_last_day(rulebook: Rulebook) -> None:
    """It expires on 31 December 2042; that day still has a notice, the next one no rule and no number."""
    told: Answers = {**HWASUN, "cost.water": eok(50), "other_aid.water": "no"}
    last, after = (assess(told, rulebook, day) for day in (date(2042, 12, 31), date(2043, 1, 1)))

    assert (last.verdict, figures(last)) == ("eligible", (15, 20, 25))
    assert (after.notice, after.verdict, after.support, after.timeline.steps) == (None, "undetermined", None, ())
    assert stands(after) == {"rule": "unknown"}
    assert after.condition("rule").needs.key == "needs-rule-over"  # type: ignore[union-attr]
    assert opened(told, rulebook, date(2043, 1, 1)) == {}


@pytest.mark.parametrize(
    ("day", "years", "is_told"),
    [(date(2041, 3, 2), (2042, 2042, 2042), False), (date(2041, 6, 1), (2043, 2043, 2043), True)],
)
def test_a_grant_year_after_the_act_is_a_reservation(
    day: date, years: tuple[int, ...], is_told: bool, rulebook: Rulebook
) -> None:
    """Filed by 31 May the grant is the next year's, from 1 June the one after: 2043, when the Act is over."""
    ready: Answers = dict.fromkeys(("design_done", "permits_done", "site_secured", "match_ready"), "yes")
    plan = assess({**HWASUN, "cost.water": eok(50), "other_aid.water": "no", **ready}, rulebook, day).timeline

    assert plan.years == years
    assert (ACT_ENDS in plan.risks) == is_told
