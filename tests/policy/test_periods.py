"""Every period of the notice from its first day to its last, in figures and in words. Amounts in 억 won."""

from datetime import date

import pytest

from conversations.faq import answer
from conversations.money_lines import figure_lines
from conversations.replies import source_lines
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.assess import Assessment, assess
from core.policy.rulebook import Rulebook
from tests.amounts import EOK, eok, jo

FIRST = date(2023, 8, 1)
"""A day of the first period, after the first complexes."""

INSIDE: Answers = {"sector": "secondary_battery", "complex": "pohang-battery"}
YONGIN: Answers = {"sector": "semiconductor", "complex": "yongin-pyeongtaek-semiconductor"}
GUMI: Answers = {"sector": "semiconductor", "complex": "gumi-semiconductor"}
BIO: Answers = {"sector": "bio", "complex": "jeonnam-bio"}
DISPLAY: Answers = {"sector": "display", "complex": "cheonan-asan-display"}

THREE: Answers = {"cost.electricity": eok(2000), "cost.water": eok(300), "cost.road": eok(100)}
POWER: Answers = {"cost.electricity": eok(1000)}


def seen_on(day: date, rulebook: Rulebook, *told: Answers) -> Assessment:
    """What the rules of that day say."""
    return assess({fact: value for part in told for fact, value in part.items()}, rulebook, day)


PERIODS: list[tuple[str, Answers, Answers, int | None, int | None]] = [
    # three facilities in Pohang: 2000, 300 and 100
    ("2022-08-03", INSIDE, THREE, None, None),  # no rule
    ("2022-08-04", INSIDE, THREE, None, None),  # no industry was designated
    ("2022-11-04", INSIDE, THREE, None, None),  # no complex was
    ("2023-07-19", INSIDE, THREE, None, None),
    ("2023-07-20", INSIDE, THREE, 115, 340),  # 5 %: 100 + 15; 30 %: 600 cut at 250, + 90; no road
    ("2024-03-26", INSIDE, THREE, 115, 340),
    ("2024-03-27", INSIDE, THREE, 360, 500),  # 15 %: 300 + 45 + 15; 30 %: 600 + 90 + 30 = 720, cut at 500
    ("2024-08-13", INSIDE, THREE, 360, 500),
    ("2024-08-14", INSIDE, THREE, 360, 500),
    ("2024-11-26", INSIDE, THREE, 360, 500),
    ("2024-11-27", INSIDE, THREE, 360, 500),
    ("2025-04-14", INSIDE, THREE, 360, 500),
    ("2025-04-15", INSIDE, THREE, 500, 500),  # 30 %: 600 + 90 + 30 = 720, cut at 500
    ("2026-07-01", INSIDE, THREE, 500, 500),
    # 1000 of power for a semiconductor maker in the capital area: 15-25 % from August 2024
    ("2023-07-20", YONGIN, POWER, 50, 250),
    ("2024-03-26", YONGIN, POWER, 50, 250),
    ("2024-03-27", YONGIN, POWER, 150, 300),
    ("2024-08-13", YONGIN, POWER, 150, 300),
    ("2024-08-14", YONGIN, POWER, 150, 250),
    ("2024-11-26", YONGIN, POWER, 150, 250),
    ("2024-11-27", YONGIN, POWER, 150, 250),
    ("2025-04-14", YONGIN, POWER, 150, 250),
    ("2025-04-15", YONGIN, POWER, 300, 500),
    # outside of it, or where nobody knows, 15-30 %; another industry there too
    ("2024-08-14", GUMI, POWER, 150, 300),
    ("2025-04-14", GUMI, POWER, 150, 300),
    ("2024-08-14", {"sector": "semiconductor"}, POWER, 150, 300),
    ("2024-08-14", {"sector": "bio", "complex": "incheon-gyeonggi-bio"}, POWER, 150, 300),
    # outside of every complex by Article 25-2: from the first day of its industry
    ("2022-11-03", {"sector": "display", "leading_project": "yes"}, POWER, None, None),
    ("2022-11-04", {"sector": "display", "leading_project": "yes"}, POWER, 50, 250),
    ("2023-01-15", {"sector": "bio", "leading_project": "yes"}, POWER, None, None),
    ("2023-05-31", {"sector": "bio", "leading_project": "yes"}, POWER, None, None),
    ("2023-06-01", {"sector": "bio", "leading_project": "yes"}, POWER, 50, 250),
    # five bio complexes
    ("2024-06-26", BIO, {"cost.wastewater": eok(80)}, None, None),
    ("2024-06-27", BIO, {"cost.wastewater": eok(80)}, 12, 24),
    ("2025-04-14", BIO, {"cost.wastewater": eok(80)}, 12, 24),
    ("2025-04-15", BIO, {"cost.wastewater": eok(80)}, 24, 40),
    # the treated-water pipe is the fifth facility from August 2024; gas one of ten from July 2026
    ("2024-08-13", DISPLAY, {"cost.water": eok(100), "cost.treated_water_pipe": eok(200)}, 15, 30),
    ("2024-08-14", DISPLAY, {"cost.water": eok(100), "cost.treated_water_pipe": eok(200)}, 45, 90),
    ("2025-04-14", BIO, {"cost.water": eok(100), "cost.gas": eok(60)}, 15, 30),
    ("2025-04-15", BIO, {"cost.water": eok(100), "cost.gas": eok(60)}, 30, 50),
    ("2026-07-01", BIO, {"cost.water": eok(100), "cost.gas": eok(60)}, 30, 50),
    ("2026-07-02", BIO, {"cost.water": eok(100), "cost.gas": eok(60)}, 48, 80),
]  # fmt: skip


@pytest.mark.parametrize(("day", "told", "costs", "low", "high"), PERIODS)
def test_each_day_has_the_amount_of_its_period(
    day: str, told: Answers, costs: Answers, low: int | None, high: int | None, rulebook: Rulebook
) -> None:
    """The first day and the day before of every notice, industry and complex."""
    found = seen_on(date.fromisoformat(day), rulebook, told, costs).support
    figures = (found.totals.support.low, found.totals.support.high) if found else (None, None)

    assert figures == (low and low * EOK, high and high * EOK)


@pytest.mark.parametrize(
    ("day", "notice", "cap", "standing"),
    [
        (date(2022, 8, 4), "2022-08-04", 500, "published"),
        (date(2024, 3, 26), "2022-08-04", 500, "published"),
        (date(2024, 3, 27), "2024-03-27", 500, "assumed"),
        (date(2024, 8, 13), "2024-03-27", 500, "assumed"),
        (date(2024, 8, 14), "2024-08-14", 500, "assumed"),
        (date(2024, 11, 26), "2024-08-14", 500, "assumed"),
        (date(2024, 11, 27), "2024-11-27", 500, "published"),
        (date(2025, 4, 14), "2024-11-27", 500, "published"),
    ],
)  # fmt: skip
def test_each_period_has_its_cap_and_no_reference_value(
    day: date, notice: str, cap: int, standing: str, rulebook: Rulebook
) -> None:
    """500 a site whatever is invested; nobody has published how the rate went, so likely and band are null."""
    told: Answers = {"sector": "semiconductor", "complex": "gumi-semiconductor", "leading_project": "yes"}
    seen = seen_on(day, rulebook, told, {"cost.water": eok(10), "investment": jo(120)})

    assert seen.notice is not None
    assert (str(seen.notice.first_day), seen.notice.cap.standing) == (notice, standing)
    assert not seen.announced
    if seen.support is not None:
        bounds = seen.support.terms.cap
        assert {bounds.low, bounds.likely, bounds.high} == {cap * EOK}
        assert (seen.support.totals.support.likely, seen.support.totals.band) == (None, None)
        assert "applicants_investment" not in seen.assumptions


LINES: list[tuple[date, Answers, Answers, str, str]] = [
    (FIRST, INSIDE, THREE, "그때는 시설 2개까지만 지원하여", "at most 2 facilities were supported"),
    (FIRST, INSIDE, THREE, "도로는 금액이 더 큰 시설이 있어 제외", "road: left out"),
    (FIRST, INSIDE, THREE, "건당 250억 원, 최대 2건", "KRW 25 billion a case, at most 2 cases"),
    (FIRST, INSIDE, THREE, "5%(산식 하한)와 가장 높은 지원율 30%(상한)",
     "5% (the formula minimum), and the highest, 30%"),
    (FIRST, INSIDE, {"facilities": ("water",)}, "250억 원 이내", "at most KRW 25 billion"),
    (date(2024, 3, 27), INSIDE, POWER, "누적 500억 원으로 가정", "assumed to be KRW 50 billion per site"),
    (date(2024, 3, 27), INSIDE, THREE, "한도를 500억 원으로 가정하고", "that is assumed to be KRW 50 billion"),
    (date(2024, 8, 14), YONGIN, POWER, "15%(산식 하한)와 가장 높은 지원율 25%(상한)",
     "15% (the formula minimum), and the highest, 25%"),
    (date(2024, 11, 27), INSIDE, POWER, "한도는 사업장당 누적 500억 원입니다.", "The cap is KRW 50 billion per"),
    (date(2024, 11, 27), INSIDE, {**POWER, "cost.gas": eok(1)}, "가스는 그 고시의 대상", "gas supply: not on"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "told", "costs", "korean", "english"), LINES)
def test_what_was_special_to_a_period_is_said(
    day: date, told: Answers, costs: Answers, korean: str, english: str,
    rulebook: Rulebook, wording: Wording,
) -> None:  # fmt: skip
    """In both languages."""
    seen = seen_on(day, rulebook, told, costs)
    assert seen.support is not None
    lines = figure_lines(seen, seen.support)

    for language, expected in (("ko", korean), ("en", english)):
        said = " ".join(wording.text(line, language) for line in lines)
        assert expected in said


def test_up_to_two_facilities_no_limit_is_told(rulebook: Rulebook) -> None:
    """It would be no news."""
    seen = seen_on(FIRST, rulebook, INSIDE, {"cost.water": eok(1), "cost.road": eok(2)})

    assert seen.support is not None
    assert "count-limit" not in {line.key for line in figure_lines(seen, seen.support)}


@pytest.mark.parametrize(
    ("day", "rates", "cap"),
    [
        (FIRST, "what it went by was not found", "a case, at most 2 cases"),
        (date(2024, 3, 27), "by company investment and region [", "assumed"),
        (date(2024, 8, 14), "15% to 25% of total project cost", "assumed"),
        (date(2024, 11, 27), "by company investment, region and industry [", "KRW 50 billion per site"),
        (date(2025, 4, 15), "30% to 50%", "KRW 100 billion from an investment"),
    ],
)
def test_sources_and_the_answer_on_the_cap_are_those_of_the_day(
    day: date, rates: str, cap: str, rulebook: Rulebook, wording: Wording
) -> None:
    """What the rate went by, and what the cap was."""
    seen = seen_on(day, rulebook, YONGIN, POWER)
    sources = " ".join(wording.text(line, "en") for line in source_lines(seen))
    told = " ".join(wording.text(line, "en") for line in answer("cap", seen, {}, rulebook))

    assert rates in sources
    assert cap in told


def test_a_complex_told_before_its_day_is_named_with_it(rulebook: Rulebook, wording: Wording) -> None:
    """And the place alone has no complex yet."""
    before = date(2023, 7, 19)
    told = seen_on(before, rulebook, INSIDE, POWER).condition("complex")
    placed = seen_on(before, rulebook, {"sector": "secondary_battery", "place": "pohang"}, POWER).condition("complex")

    assert told is not None
    assert told.note is not None
    assert (told.status, told.note.key) == ("not_met", "note-complex-not-yet")
    assert "20 July 2023" in wording.text(told.note, "en")
    assert placed is not None
    assert (placed.status, placed.value) == ("not_met", "none")


def test_nothing_is_counted_as_a_number_of_no_industries(rulebook: Rulebook) -> None:
    """Until the first committee none was designated."""
    before, since = (seen_on(date(2022, 11, day), rulebook, INSIDE).condition("sector") for day in (3, 4))

    assert before is not None
    assert since is not None
    assert (before.status, before.needs.key) == ("not_met", "needs-sector-none-yet")
    assert (since.status, since.needs.args) == ("met", {"count": 3})
