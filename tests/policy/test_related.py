"""Other schemes: who may use which, how much, under which cap, from when to when; and what they never are."""

from datetime import date

import pytest

from core.policy.answers import NONE, UNKNOWN, Answers
from core.policy.assess import assess
from core.policy.related import Related, related
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange, exactly

TODAY = date(2026, 11, 22)
BN = 1_000_000_000
BUSAN: Answers = {"sector": "bio", "place": "busan"}
SEOUL: Answers = {"sector": "bio", "place": "seoul"}


def found(rulebook: Rulebook, answers: Answers, scheme: str, day: date = TODAY) -> Related:
    """One scheme, which must be among those that may be used."""
    return {each.scheme.id: each for each in related(answers, rulebook, day)}[scheme]


def ids(rulebook: Rulebook, answers: Answers, day: date = TODAY) -> list[str]:
    """Those that may be used, in order."""
    return [each.scheme.id for each in related(answers, rulebook, day)]


def per_cent(each: Related) -> tuple[int, int]:
    """The least and the most share, which must be whole."""
    assert each.lowest is not None
    assert each.highest is not None
    low, high = each.lowest * 100, each.highest * 100
    assert (low.denominator, high.denominator) == (1, 1)
    return low.numerator, high.numerator


@pytest.mark.parametrize(
    ("scheme", "before", "first"),
    [
        ("local_investment", date(2025, 1, 31), date(2025, 2, 1)),
        ("sme_investment", date(2025, 4, 14), date(2025, 4, 15)),
        ("undergrounding", date(2025, 4, 14), date(2025, 4, 15)),
        ("saemangeum_power", date(2024, 12, 31), date(2025, 1, 1)),
        ("opportunity_zone", date(2025, 1, 31), date(2025, 2, 1)),
        ("estate_aid", date(2026, 7, 1), date(2026, 7, 2)),
        ("semiconductor_account", date(2026, 8, 10), date(2026, 8, 11)),
        ("growth_fund", date(2025, 12, 14), date(2025, 12, 15)),
    ],
)
def test_nothing_is_told_before_its_first_day(scheme: str, before: date, first: date, rulebook: Rulebook) -> None:
    """Of somebody of whom nothing is known."""
    assert scheme not in ids(rulebook, {}, before)
    assert scheme in ids(rulebook, {}, first)


def test_the_schemes_are_these(rulebook: Rulebook) -> None:
    """A new one needs its edges in the test above."""
    expected = (
        "local_investment sme_investment undergrounding saemangeum_power opportunity_zone estate_aid"
        " semiconductor_account growth_fund"
    )

    assert expected.split() == [scheme.id for scheme in rulebook.schemes]


def test_the_semiconductor_account_ends_with_2036(rulebook: Rulebook) -> None:
    chips: Answers = {"sector": "semiconductor", "place": "gumi"}

    assert "semiconductor_account" in ids(rulebook, chips, date(2036, 12, 31))
    assert "semiconductor_account" not in ids(rulebook, chips, date(2037, 1, 1))


@pytest.mark.parametrize(
    ("place", "size", "expected"),
    [
        ("busan", None, (4, 25)),
        ("busan", "large", (4, 12)),
        ("busan", "mid", (6, 20)),
        ("busan", "small", (8, 25)),
        ("sangju", None, (9, 15)),
        ("sangju", "large", (9, 9)),
        ("sangju", "mid", (12, 12)),
        ("sangju", "small", (15, 15)),
        ("gyeongbuk", "small", (8, 25)),  # a province says no tier, though some of its districts are known
    ],
)
def test_the_local_subsidy_goes_by_size_and_tier(
    place: str, size: str | None, expected: tuple[int, int], rulebook: Rulebook
) -> None:
    """An unknown tier or size is the range over all of them."""
    given: Answers = {"place": place, **({"company_size": size} if size else {})}

    assert expected == per_cent(found(rulebook, given, "local_investment"))


@pytest.mark.parametrize(
    ("place", "day", "project", "firm"),
    [
        ("busan", date(2025, 2, 1), exactly(15 * BN), exactly(20 * BN)),
        ("busan", date(2026, 2, 9), exactly(15 * BN), exactly(20 * BN)),
        ("busan", date(2026, 2, 10), WonRange(15 * BN, 30 * BN), WonRange(20 * BN, 30 * BN)),
        ("uiseong", date(2026, 2, 9), exactly(15 * BN), exactly(20 * BN)),
        ("uiseong", date(2026, 2, 10), exactly(30 * BN), exactly(30 * BN)),
    ],
)
def test_the_local_subsidys_cap_rose_in_lower_tier_and_crisis_areas(
    place: str, day: date, project: WonRange, firm: WonRange, rulebook: Rulebook
) -> None:
    """30 bn from 10 February 2026; elsewhere 15 bn a project and 20 bn a firm stay."""
    told = found(rulebook, {"place": place}, "local_investment", day)

    assert (project, firm) == (told.project, told.firm)


def test_what_is_not_known_is_named(rulebook: Rulebook) -> None:
    """Size and tier say how much, not whether; the place says whether."""
    local = {
        "nothing": found(rulebook, {}, "local_investment"),
        "place": found(rulebook, BUSAN, "local_investment"),
        "size": found(rulebook, {**BUSAN, "company_size": "mid"}, "local_investment"),
        "unknown": found(rulebook, {**BUSAN, "company_size": UNKNOWN}, "local_investment"),
        "all": found(rulebook, {"place": "sangju", "company_size": "mid"}, "local_investment"),
    }
    expected = {
        "nothing": ("perhaps", ("place", "company_size", "tier")),
        "place": ("yes", ("company_size", "tier")),
        "size": ("yes", ("tier",)),
        "unknown": ("yes", ("company_size", "tier")),
        "all": ("yes", ()),
    }

    assert expected == {name: (each.may, each.needs) for name, each in local.items()}


@pytest.mark.parametrize("place", ["seoul", "incheon", "ansan", "gyeonggi"])
def test_the_capital_area_has_no_local_subsidy(place: str, rulebook: Rulebook) -> None:
    assert "local_investment" not in ids(rulebook, {"sector": "bio", "place": place})


@pytest.mark.parametrize(
    ("given", "size", "expected"),
    [
        (BUSAN, "small", (50, 50)),
        (BUSAN, "mid", (40, 40)),
        (BUSAN, None, (40, 50)),
        (SEOUL, "small", (40, 40)),
        (SEOUL, "mid", (30, 30)),
        (SEOUL, None, (30, 40)),
        ({"sector": "bio"}, None, (30, 50)),
    ],
)
def test_the_suppliers_support_goes_by_size_and_region(
    given: Answers, size: str | None, expected: tuple[int, int], rulebook: Rulebook
) -> None:
    """15 bn a case, 20 bn a firm, everywhere."""
    told = found(rulebook, {**given, **({"company_size": size} if size else {})}, "sme_investment")

    assert expected == per_cent(told)
    assert (exactly(15 * BN), exactly(20 * BN)) == (told.project, told.firm)


@pytest.mark.parametrize(
    "given", [{**BUSAN, "company_size": "large"}, {"sector": "shipbuilding", "place": "ulsan", "company_size": "small"}]
)
def test_a_large_firm_or_another_industry_gets_no_suppliers_support(given: Answers, rulebook: Rulebook) -> None:
    assert "sme_investment" not in ids(rulebook, given)


def test_the_only_call_known_is_told_as_closed_from_the_day_after(rulebook: Rulebook) -> None:
    """Closed on 12 September 2025."""
    small: Answers = {**BUSAN, "company_size": "small"}
    last, after = (found(rulebook, small, "sme_investment", date(2025, 9, day)) for day in (12, 13))

    assert (None, ("supply_chain",)) == (last.closed, last.needs)
    assert (date(2025, 9, 12), ("supply_chain", "call")) == (after.closed, after.needs)
    assert (last.may, after.may) == ("perhaps", "perhaps")


@pytest.mark.parametrize("place", ["yongin", "yongin-cheoin", "pyeongtaek"])
def test_undergrounding_is_for_yongin_and_pyeongtaek(place: str, rulebook: Rulebook) -> None:
    """70 % of the company's share; only the budget of 2025 is known."""
    lines: Answers = {"sector": "semiconductor", "place": place, "facilities": ("electricity",)}
    then = found(rulebook, lines, "undergrounding", date(2025, 12, 31))
    now = found(rulebook, lines, "undergrounding")

    assert ((70, 70), "company_share") == (per_cent(then), then.scheme.base)
    assert ("yes", ()) == (then.may, then.needs)
    assert ("perhaps", ("budget",)) == (now.may, now.needs)


@pytest.mark.parametrize(
    ("given", "may_be"),
    [
        ({"place": "gyeonggi"}, True),  # either may lie in it
        ({"place": "ansan"}, False),
        ({"place": "yongin", "facilities": ("water",)}, False),
        ({"complex": "yongin-pyeongtaek-semiconductor"}, True),
        ({"complex": "gumi-semiconductor"}, False),
    ],
)
def test_undergrounding_is_for_nobody_else(given: Answers, may_be: bool, rulebook: Rulebook) -> None:
    assert may_be == ("undergrounding" in ids(rulebook, given))


def test_saemangeum_power_is_half_the_cost_and_may_be_this_scheme_itself(rulebook: Rulebook) -> None:
    given: Answers = {"place": "saemangeum", "facilities": ("electricity",)}
    told = found(rulebook, given, "saemangeum_power")

    assert ((50, 50), True, "yes") == (per_cent(told), told.scheme.tentative, told.may)
    assert "saemangeum_power" not in ids(rulebook, {"place": "busan", "facilities": ("electricity",)})


def test_industrial_estate_aid_alone_excludes(rulebook: Rulebook) -> None:
    """Notice 2026-82, Article 4(4)."""
    excluding = [(each.scheme.id, each.scheme.source) for each in related({}, rulebook, TODAY) if each.scheme.excludes]

    assert [("estate_aid", ("L3 Art 4(4)",))] == excluding


def test_zone_fund_and_account_give_no_share_and_no_cap(rulebook: Rulebook) -> None:
    """Relief from taxes, finance, a budget account: never a percentage of an investment."""
    chips: Answers = {"sector": "semiconductor", "place": "gumi", "company_size": "small"}
    told = {each.scheme.id: each for each in related(chips, rulebook, TODAY)}

    for scheme, need in (("opportunity_zone", "zone"), ("growth_fund", "terms"), ("semiconductor_account", "cluster")):
        each = told[scheme]
        assert (None, None, None, None) == (each.lowest, each.highest, each.project, each.firm)
        assert ("perhaps", (need,)) == (each.may, each.needs)


@pytest.mark.parametrize("size", ["large", "mid", "small"])
def test_a_companys_size_never_changes_this_scheme(size: str, rulebook: Rulebook) -> None:
    """The suppliers' 50/40/40/30 goes by size; the rate of the infrastructure support does not."""
    inside: Answers = {
        "sector": "bio",
        "complex": "jeonnam-bio",
        "place": "hwasun",
        "investment": exactly(300 * BN),
        "cost.gas": exactly(5 * BN),
        "other_aid.gas": "no",
    }
    without, told = assess(inside, rulebook, TODAY), assess({**inside, "company_size": size}, rulebook, TODAY)

    assert without.support is not None
    assert without.support == told.support
    assert (50 * BN, 50 * BN) == (without.support.terms.cap.low, without.support.terms.cap.high)


def test_the_cap_that_doubled_is_not_the_announcement(rulebook: Rulebook) -> None:
    """On 10 February 2026 the local subsidy's cap rose; what was announced on the 6th stays 200 bn or twice the cap."""
    inside: Answers = {"sector": "bio", "complex": "jeonnam-bio", "place": "hwasun", "cost.gas": exactly(5 * BN)}
    before, after = (assess(inside, rulebook, date(2026, 2, day)) for day in (9, 10))
    won = {scheme.caps[-1].project for scheme in rulebook.schemes if scheme.caps}

    assert [each.reading for each in before.announced] == [each.reading for each in after.announced]
    assert [200 * BN, None] == [each.reading.larger and each.reading.larger.won for each in after.announced]
    assert before.support is not None
    assert after.support is not None
    assert before.support.totals == after.support.totals
    assert before.support.terms.cap == after.support.terms.cap
    assert won == {15 * BN, 30 * BN}


def test_no_rule_of_this_scheme_holds_a_cap_of_another(rulebook: Rulebook) -> None:
    """15, 20 and 30 bn are ceilings of other schemes alone."""
    others = {won for scheme in rulebook.schemes for cap in scheme.caps for won in (cap.project, cap.firm)}
    ours = {n.cap.won for n in rulebook.notices} | {n.cap.larger.won for n in rulebook.notices if n.cap.larger}
    ours |= {r.larger.won for a in rulebook.announcements for r in a.readings if r.larger}

    assert others == {15 * BN, 20 * BN, 30 * BN}
    assert others.isdisjoint(ours)


def test_a_day_before_all_of_them_has_none(rulebook: Rulebook) -> None:
    assert related({**BUSAN, "complex": NONE}, rulebook, date(2024, 12, 31)) == ()
