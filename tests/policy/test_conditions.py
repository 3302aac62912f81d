"""The conditions one by one: met, not met, or not known yet."""

from datetime import date

import pytest

from core.policy.answers import Answers
from core.policy.assess import assess
from core.policy.judge import all_of
from core.policy.rulebook import Rulebook
from core.policy.won import exactly
from tests.books import another

DAY = date(2026, 11, 22)
INSIDE: Answers = {"sector": "bio", "place": "hwasun", "complex": "jeonnam-bio"}


def status(answers: Answers, condition: str, rulebook: Rulebook, day: date = DAY) -> str:
    """Where one condition stands."""
    found = assess(answers, rulebook, day).condition(condition)
    assert found is not None
    return found.status


def test_one_not_met_settles_an_and_beside_any_unknown() -> None:
    """And unknown is never taken as met."""
    assert all_of(["met", "unknown", "not_met"]) == "not_met"
    assert all_of(["met", "unknown"]) == "unknown"
    assert all_of(["met", "met"]) == "met"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"sector": "bio"}, "met"),
        ({"sector": "robot"}, "met"),
        ({"sector": "shipbuilding"}, "not_met"),
        ({"sector": "ai", "place": "gumi"}, "not_met"),
        ({"sector": "other:toys", "place": "pohang"}, "unknown"),
        ({"sector": "other:toys", "place": "busan"}, "not_met"),
        ({"sector": "other:toys", "complex": "none"}, "not_met"),
        ({}, "unknown"),
    ],
)
def test_sector(answers: Answers, expected: str, rulebook: Rulebook) -> None:
    """Designated, known and not designated, somebody's own word, or not given."""
    assert status(answers, "sector", rulebook) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"sector": "bio", "place": "hwasun"}, "unknown"),
        ({"sector": "bio", "complex": "jeonnam-bio"}, "met"),
        ({"sector": "bio", "site": "songdo"}, "met"),
        ({"sector": "secondary_battery", "site": "blue-valley"}, "met"),
        ({"sector": "bio", "complex": "gumi-semiconductor"}, "unknown"),
        ({"sector": "steel", "complex": "pohang-battery"}, "not_met"),
        ({"sector": "steel", "place": "pohang"}, "not_met"),
        ({"sector": "bio", "place": "busan"}, "not_met"),
        ({"sector": "bio", "place": "jeju"}, "not_met"),
        ({"sector": "bio", "place": "gyeongbuk"}, "unknown"),
        ({"sector": "display", "place": "ansan"}, "not_met"),
        ({"sector": "display", "place": "asan"}, "unknown"),
        ({"sector": "secondary_battery", "place": "chungju"}, "not_met"),
        ({"sector": "secondary_battery", "place": "cheongju"}, "unknown"),
        ({"sector": "bio", "complex": "none"}, "not_met"),
        ({"sector": "bio", "complex": "planned"}, "unknown"),
        ({"sector": "robot", "place": "daegu"}, "unknown"),
        ({"sector": "robot", "complex": "none"}, "unknown"),
        ({"sector": "defence", "place": "changwon"}, "unknown"),
        ({"sector": "secondary_battery", "place": "gimcheon"}, "not_met"),
        ({"sector": "secondary_battery", "place": "gimcheon", "battery_raw_material": "yes"}, "unknown"),
        ({"sector": "bio", "place": "busan", "leading_project": "yes"}, "met"),
        ({"place": "busan"}, "unknown"),
    ],
)
def test_complex(answers: Answers, expected: str, rulebook: Rulebook) -> None:
    """Inside one of one's own sector; a city alone does not say; no complex there means none."""
    assert status(answers, "complex", rulebook) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, "unknown"),
        ({"facilities": ("gas",)}, "met"),
        ({"cost.gas": exactly(1)}, "met"),
        ({"facilities": ("gas",), "finished.gas": "yes"}, "not_met"),
        ({"facilities": ("gas", "road"), "finished.gas": "yes"}, "met"),
    ],
)
def test_facility(answers: Answers, expected: str, rulebook: Rulebook) -> None:
    """At least one on the list and not finished."""
    assert status(answers, "facility", rulebook) == expected


def test_gas_is_not_known_to_have_been_covered_in_2025(rulebook: Rulebook) -> None:
    """Not computed, and never nothing."""
    answers = {**INSIDE, "cost.gas": exactly(10**10), "other_aid.gas": "no"}
    seen = assess(answers, rulebook, date(2025, 6, 1))

    assert status(answers, "facility", rulebook, date(2025, 6, 1)) == "unknown"
    assert seen.support is not None
    assert seen.support.facilities["gas"].figures.low is None
    assert seen.support.facilities["gas"].reason == "not_known_to_be_covered"


@pytest.mark.parametrize(
    ("aid", "expected"),
    [
        ({}, "unknown"),
        ({"gas": "no"}, "unknown"),
        ({"gas": "no", "road": "no"}, "met"),
        ({"gas": "paid", "road": "no"}, "met"),
        ({"gas": "paid", "road": "paid"}, "not_met"),
        ({"gas": "paid"}, "unknown"),
        ({"gas": "possible", "road": "no"}, "unknown"),
    ],
)
def test_other_aid(aid: dict[str, str], expected: str, rulebook: Rulebook) -> None:
    """What is paid drops out; all others must be a no."""
    answers = {**INSIDE, "facilities": ("road", "gas"), **{f"other_aid.{f}": value for f, value in aid.items()}}

    assert status(answers, "other_aid", rulebook) == expected


def test_every_condition_not_met_is_listed(rulebook: Rulebook) -> None:
    """Ships in Busan, every facility paid: three at once."""
    answers: Answers = {"sector": "shipbuilding", "place": "busan", "facilities": ("road",), "other_aid.road": "paid"}
    seen = assess(answers, rulebook, DAY)

    assert seen.verdict == "not_eligible"
    assert [c.id for c in seen.conditions if c.status == "not_met"] == ["sector", "complex", "other_aid"]
    assert seen.support is None
    assert seen.timeline.steps == ()


def test_a_day_before_the_first_notice_has_no_rule_and_no_number(rulebook: Rulebook) -> None:
    """Never the nearest notice."""
    seen = assess({**INSIDE, "cost.gas": exactly(10**10)}, rulebook, date(2022, 8, 3))

    assert [c.id for c in seen.conditions] == ["rule"]
    assert (seen.verdict, seen.notice, seen.support) == ("undetermined", None, None)
    assert seen.timeline.years == (None, None, None)


def test_a_complex_not_yet_designated_that_day_does_not_count(rulebook: Rulebook) -> None:
    """By a rulebook whose first bio complexes come a year later."""
    complexes = tuple(c.model_copy(update={"first_day": date(2027, 1, 1)}) for c in rulebook.complexes)
    later = another(rulebook, complexes=complexes)

    assert status(INSIDE, "complex", later) == "not_met"
