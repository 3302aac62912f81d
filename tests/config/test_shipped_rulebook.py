"""The rulebook that is shipped says what the public pages say."""

from datetime import date
from fractions import Fraction
from time import perf_counter

import pytest

from config.references import keys_cited
from config.rulebook import SHIPPED, load
from core.policy.rulebook import Notice, Rulebook

BN = 1_000_000_000
TN = 1_000 * BN
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """The shipped rulebook."""
    return load(SHIPPED)


def on(book: Rulebook, day: date) -> Notice:
    """The notice in force on a day that has one."""
    notice = book.notice_on(day)
    assert notice is not None
    return notice


def test_it_loads_well_within_a_third_of_a_second() -> None:
    """The best of three: a busy machine is not the loader's fault."""

    def seconds() -> float:
        begun = perf_counter()
        load(SHIPPED)
        return perf_counter() - begun

    assert min(seconds() for _ in range(3)) < 0.3


def test_there_are_seventeen_provinces(book: Rulebook) -> None:
    expected = (
        "seoul busan daegu incheon gwangju-metropolitan daejeon ulsan sejong gyeonggi gangwon chungbuk chungnam jeonbuk"
        " jeonnam gyeongbuk gyeongnam jeju"
    )

    assert expected.split() == [place.id for place in book.places if place.within is None]


def test_there_are_ten_facilities_in_the_order_of_the_notice(book: Rulebook) -> None:
    expected = "water electricity road wastewater treated_water_pipe gas district_energy waste telecom utility_tunnel"

    assert tuple(expected.split()) == book.facility_ids == on(book, TODAY).facilities


def test_six_industries_are_designated_and_five_known_ones_are_not(book: Rulebook) -> None:
    designated = [industry.id for industry in book.industries if industry.is_designated(TODAY)]
    others = [industry.id for industry in book.industries if not industry.is_designated(TODAY)]

    expected = "semiconductor display secondary_battery bio robot defence", "shipbuilding steel automotive ai nuclear"
    assert expected == (" ".join(designated), " ".join(others))


def test_three_industries_came_first_then_bio_then_robots_and_defence(book: Rulebook) -> None:
    days = [date(2022, 11, 3), date(2022, 11, 4), date(2023, 6, 1), date(2024, 12, 20)]
    expected = [0, 3, 4, 6]

    assert expected == [sum(industry.is_designated(day) for industry in book.industries) for day in days]


def test_there_are_twelve_complexes_two_of_them_in_the_capital_area(book: Rulebook) -> None:
    regions = [book.region(complex_.places[0]) for complex_ in book.complexes]
    expected = (12, 2)

    assert expected == (len(regions), regions.count("capital"))


def test_no_complex_lies_on_both_sides_of_the_capital_areas_border(book: Rulebook) -> None:
    expected = [1] * 12

    assert expected == [len({book.region(place) for place in complex_.places}) for complex_ in book.complexes]


def test_the_seven_complexes_of_2023_add_up_to_614_tn(book: Rulebook) -> None:
    first = [c.totals[0].low for c in book.complexes if c.first_day == date(2023, 7, 20)]
    expected = (7, 614 * TN)

    assert expected == (len(first), sum(first))


def test_the_five_bio_complexes_add_up_to_36_26_tn(book: Rulebook) -> None:
    """The one figure for Jeonnam and Gyeongbuk counts once."""
    lows = [c.totals[0].low for c in book.complexes if c.first_day == date(2024, 6, 27)]
    together = {c.totals[0].high for c in book.complexes if c.id in {"jeonnam-bio", "gyeongbuk-bio"}}
    expected = (5, 362_597 * TN // 10_000)

    assert expected == (len(lows), sum(lows) + sum(together))


def test_every_complex_is_of_an_industry_designated_before_it(book: Rulebook) -> None:
    early = [c.id for c in book.complexes if (i := book.industry(c.sector)) and i.is_designated(c.first_day)]

    assert [c.id for c in book.complexes] == early


def test_differing_totals_lie_on_one_side_of_every_known_threshold(book: Rulebook) -> None:
    """So that keeping both never widens a result."""
    won = {t.sector: t.won or t.surely_below for t in book.rate_rows.thresholds}
    sides = [
        {amount > limit for total in c.totals for amount in (total.low, total.high)}
        for c in book.complexes
        if (limit := won[c.sector])
    ]
    expected = [1] * 11

    assert expected == [len(side) for side in sides]


@pytest.mark.parametrize(
    ("day", "low", "high", "facilities", "others"),
    [
        (date(2022, 8, 4), 5, 30, 4, "not_covered"),
        (date(2024, 3, 27), 15, 30, 4, "not_covered"),
        (date(2024, 8, 14), 15, 30, 5, "not_covered"),
        (date(2024, 11, 27), 15, 30, 5, "not_covered"),
        (date(2025, 4, 15), 30, 50, 5, "unknown"),
        (date(2026, 7, 2), 30, 50, 10, "not_covered"),
    ],
)
def test_each_period_has_its_rates_and_the_first_of_the_ten_facilities(
    book: Rulebook, day: date, low: int, high: int, facilities: int, others: str
) -> None:
    notice = on(book, day)

    assert (day, others) == (notice.first_day, notice.others)
    assert (Fraction(low, 100), Fraction(high, 100)) == (notice.rates.low, notice.rates.high)
    assert set(book.facility_ids[:facilities]) == set(notice.facilities)


def test_only_capital_area_semiconductors_had_a_narrower_rate(book: Rulebook) -> None:
    """From August 2024 to April 2025: 15-25 %."""
    narrower = {
        str(notice.first_day): [f"{n.sector} {n.region} {n.low} {n.high}" for n in notice.rates.narrower]
        for notice in book.notices
        if notice.rates.narrower
    }

    assert {day: ["semiconductor capital 3/20 1/4"] for day in ("2024-08-14", "2024-11-27")} == narrower


def test_only_the_first_period_had_a_cap_by_case(book: Rulebook) -> None:
    cases = {str(n.first_day): (n.cap.cases.won, n.cap.cases.at_most, n.cap.won) for n in book.notices if n.cap.cases}

    assert {"2022-08-04": (25 * BN, 2, 50 * BN)} == cases


def test_every_period_before_april_2025_pays_up_to_50_bn_a_site(book: Rulebook) -> None:
    """The caps of two of them nobody published."""
    early = [notice for notice in book.notices if notice.first_day < date(2025, 4, 15)]

    assert [(50 * BN, None)] * 4 == [(notice.cap.won, notice.cap.larger) for notice in early]
    assert ["published", "assumed", "assumed", "published"] == [notice.cap.standing for notice in early]


def test_no_period_before_april_2025_has_assumed_rows(book: Rulebook) -> None:
    assert [False] * 4 + [True] * 2 == [notice.assumed_rows for notice in book.notices]


def test_a_day_that_is_assumed_says_so(book: Rulebook) -> None:
    """Where people see it too."""
    noted = [notice for notice in book.notices if notice.note]

    assert [date(2024, 8, 14)] == [notice.first_day for notice in noted]
    assert noted[0].note is not None
    assert ("assumed" in noted[0].note.en, "가정" in noted[0].note.ko) == (True, True)
    assert ("assumed" in noted[0].title.en, "가정" in noted[0].title.ko) == (True, True)


@pytest.mark.parametrize("day", [date(2025, 4, 15), date(2026, 7, 2)])
def test_both_notices_pay_30_to_50_per_cent_up_to_the_cap_of_april_2025(book: Rulebook, day: date) -> None:
    notice = on(book, day)
    larger = notice.cap.larger

    assert (day, Fraction(3, 10), Fraction(1, 2)) == (notice.first_day, notice.rates.low, notice.rates.high)
    assert (50 * BN, date(2025, 4, 15), ("P26",)) == (notice.cap.won, notice.cap.first_day, notice.cap.source)
    assert larger is not None
    expected = (100 * BN, 100 * TN)

    assert expected == (larger.won, larger.investment_from)


def test_the_day_before_the_first_notice_has_none(book: Rulebook) -> None:
    assert book.notice_on(date(2022, 8, 3)) is None


def test_each_notice_brings_examples_of_every_verdict(book: Rulebook) -> None:
    verdicts = {str(n.first_day): {example.expect for example in n.examples} for n in book.notices}
    days = ["2022-08-04", "2024-03-27", "2024-08-14", "2024-11-27", "2025-04-15", "2026-07-02"]

    assert {day: {"eligible", "not_eligible", "undetermined"} for day in days} == verdicts


def test_cheongjus_grants_are_40_per_cent_of_their_cost_to_the_won(book: Rulebook) -> None:
    """The only grants whose base is known, and so the only test of a rate: 14.65 bn and 7.00 bn."""
    granted = [grant.won for grant in book.grants if grant.complex == "cheongju-battery"]

    assert [book.rate_rows.outside.below * cost for cost in (14_650_000_000, 7 * BN)] == granted


def test_pohangs_grant_is_the_one_published(book: Rulebook) -> None:
    (grant,) = [grant for grant in book.grants if grant.complex == "pohang-battery"]
    expected = (15_406_000_000, 2024, "published", ("P73",))

    assert expected == (grant.won, grant.year, grant.standing, grant.source)


def test_a_grant_worked_out_by_subtraction_is_marked_as_ours(book: Rulebook) -> None:
    expected = [("saemangeum-battery", 4_700_000_000)]

    assert expected == [(g.complex, g.won) for g in book.grants if g.standing == "assumed"]


def test_no_complex_has_had_a_site_granted_more_than_its_cap(book: Rulebook) -> None:
    """Yongin-Pyeongtaek had three: Yongin general, Pyeongtaek, Yongin national."""
    had = {c.id: sum(g.won for g in book.grants if g.complex == c.id) for c in book.complexes}
    expected = 250 * BN

    assert expected == had.pop("yongin-pyeongtaek-semiconductor")
    assert max(had.values()) < 50 * BN


@pytest.mark.parametrize(
    ("citation", "keys"),
    [
        ("L1", ["L1"]),
        ("L1, L3", ["L1", "L3"]),
        ("L3", ["L3"]),
        ("L3 Art 4(4)", ["L3"]),
        ("L1 Art 19", ["L1"]),
        ("P26", ["P26"]),
        ("P64", ["P64"]),
        ("P73", ["P73"]),
        ("facts 7.1", ["facts 7.1"]),
        ("facts 7.2", ["facts 7.2"]),
        ("P2", [None]),
    ],
)
def test_a_citation_leads_to_its_sources(book: Rulebook, citation: str, keys: list[str | None]) -> None:
    known = frozenset(source.id for source in book.sources)

    assert keys == list(keys_cited(citation, known))


def test_the_facts_stand_in_the_order_they_are_declared_in(book: Rulebook) -> None:
    expected = (
        "role sector battery_raw_material place complex site investment facilities cost cost_basis finished other_aid"
        " performer design_done permits_done site_secured match_ready works_start works_months works_class received"
        " leading_project company_size"
    )

    assert expected.split() == [fact.id for fact in book.facts.rows]


def test_the_questions_are_these(book: Rulebook) -> None:
    """`offered` comes with the result."""
    expected = {"sector", "place", "complex", "needs", "investment", "other_aid", "readiness", "offered"}

    assert expected == {fact.group for fact in book.facts.rows if fact.group}


def test_a_flag_is_its_facts_name_but_for_facilities(book: Rulebook) -> None:
    """`--facility F` is given once a facility, so it is singular."""
    differing = {fact.flag for fact in book.facts.rows if fact.flag != f"--{fact.id.replace('_', '-')}"}

    assert {"--facility"} == differing


def test_what_counts_while_nothing_is_said(book: Rulebook) -> None:
    """Other aid has no default: not told, it leaves the condition open."""
    expected = {
        "battery_raw_material": ("no", "no_battery_raw_material"),
        "cost_basis": ("clean", "cost_basis_clean"),
        "finished": ("no", None),
        "other_aid": (None, "no_other_aid"),
        "received": (0, "received_zero"),
        "leading_project": ("no", "no_leading_project"),
    }
    rows = [fact for fact in book.facts.rows if fact.default is not None or fact.assumption]

    assert expected == {fact.id: (fact.default, fact.assumption) for fact in rows}


def test_every_assumption_named_is_there(book: Rulebook) -> None:
    expected = (
        "received_zero no_other_aid no_leading_project cost_basis_clean no_battery_raw_material applicants_investment"
        " threshold_semiconductor_100tn rate_rows far_is_non_metropolitan plan_durations gate"
    )

    assert expected.split() == [assumption.id for assumption in book.assumptions]


def test_works_take_their_classes_from_the_plan(book: Rulebook) -> None:
    assert tuple(works.id for works in book.plan.works) == book.facts.of("works_class.water").choices


def test_only_three_facilities_have_works_of_a_public_length(book: Rulebook) -> None:
    expected = {
        "water": ("plant_side", "estate", "regional"),
        "electricity": ("plant_side", "transmission"),
        "road": ("estate",),
    }

    assert expected == {facility.id: facility.works for facility in book.facilities if facility.works}


def test_both_readings_of_the_announcement_are_kept(book: Rulebook) -> None:
    (announced,) = book.announced_on(TODAY)
    a, b = announced.readings
    expected = (200 * BN, 100 * TN, 2)

    assert a.larger is not None
    assert expected == (a.larger.won, a.larger.investment_from, b.times)


def test_the_day_before_the_announcement_knows_nothing_of_it(book: Rulebook) -> None:
    assert not book.announced_on(date(2026, 2, 5))
