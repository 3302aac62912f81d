"""There are enough cases, of every kind, and each is of the kinds it says."""

import re
from datetime import date, timedelta

import pytest

from core.policy.rulebook import Rulebook
from tests.cases.expert import CASES, Case, Refusal

PERIODS = ("2022-08-04", "2024-03-27", "2024-08-14", "2024-11-27", "2025-04-15", "2026-07-02")
KINDS = {
    *("real-grant", "no-rule", "cap-by-case", "capital-area", "outside-capital", "complex-reading", "rounding"),
    *("bio-5tn-at", "bio-5tn-below", "semiconductor-100tn-at", "semiconductor-100tn-below"),
    *("battery-4.2tn-at", "battery-4.2tn-above", "investment-range", "investment-unknown", "place-unknown"),
    *("cap-at", "cap-over", "cap-used-up", "received", "two-tenants", "cost-unknown", "everything-unknown"),
    *("gate-31-march", "gate-30-april", "gate-31-may", "gate-missed", "design-not-begun"),
    *("asked-30-may", "asked-31-may", "asked-1-june"),
    *("announced-eve", "announced-a-changes", "announced-b-changes", "announced-changes-nothing"),
    *(
        "other-aid-all",
        "other-aid-one",
        "other-aid-possible",
        "includes-land",
        "finished",
        "leading-project",
        "planned-complex",
    ),
    *("robot", "defence", "battery-raw-material", "steel", "ai", "other-sector", "another-sector-than-the-complex"),
    *("place-without-complex", "semiconductor-act"),
    *("refusal-no-unit", "refusal-dollars", "refusal-contradiction", "refusal-date", "refusal-homonym"),
    *(f"period-{day}" for day in PERIODS),
    *(f"day-before-{day}" for day in PERIODS),
}
ASKED = {"asked-30-may": "2027-05-30", "asked-31-may": "2027-05-31", "asked-1-june": "2027-06-01"}


def test_there_are_enough_cases_and_of_every_kind() -> None:
    """At least 40."""
    told = {kind for case in CASES.values() for kind in case.covers}

    assert len(CASES) >= 40
    assert (sorted(KINDS - told), sorted(told - KINDS)) == ([], [])


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_of_the_kinds_it_says(name: str) -> None:
    """As far as the file itself can prove it."""
    assert [kind for kind in CASES[name].covers if not _proved(kind, CASES[name])] == []


def test_a_case_says_what_it_is_about_in_both_languages_and_why() -> None:
    """Two sentences in English, one in Korean."""
    short = [name for name, case in CASES.items() if case.about.en.count(". ") < 1 or not case.why]
    foreign = [name for name, case in CASES.items() if not case.about.ko.endswith("다.")]

    assert (short, foreign) == ([], [])


@pytest.mark.parametrize("name", CASES)
def test_every_source_named_is_one_of_the_rulebooks(name: str, rulebook: Rulebook) -> None:
    """So that a reader can open it."""
    named = set(re.findall(r"\b([LP]\d+|facts [\d.]*\d)", CASES[name].why))

    assert named - {source.id for source in rulebook.sources} == set()


def _proved(kind: str, case: Case) -> bool:
    """Does the file bear it out?"""
    if kind.startswith("refusal-"):
        return isinstance(case.expect, Refusal)
    if kind.startswith("period-"):
        return case.answer.notice == kind.removeprefix("period-")
    if kind.startswith("day-before-"):
        return date.fromisoformat(case.as_of) + timedelta(days=1) == date.fromisoformat(kind[-10:])
    if kind.startswith("asked-"):
        return date.fromisoformat(case.as_of) == date.fromisoformat(ASKED[kind])
    return kind != "real-grant" or case.answer.real_grant is not None
