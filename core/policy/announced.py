"""What has been announced and not decided: each reading's own figures, never part of the main answer."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from core.policy.answers import Answers, amount
from core.policy.estimate import NOT_KNOWN, Figures, totals
from core.policy.judge import Status, all_of
from core.policy.parts import Part
from core.policy.rulebook import LargerCap, Reading, Rulebook
from core.policy.situation import region_of
from core.policy.terms import CapBounds, Terms

Test: TypeAlias = tuple[str, Status]
"""What a reading asks, and how that stands."""


@dataclass(frozen=True, slots=True)
class Announced:
    """One reading: does it apply, would it change this amount, and to what. `tests`: what it asks, and the answers."""

    reading: Reading
    said_on: date
    applies: Status
    tests: tuple[Test, ...]
    changes: bool
    figures: Figures


def announced(
    answers: Answers, rulebook: Rulebook, day: date, parts: tuple[Part, ...], terms: Terms | None
) -> tuple[Announced, ...]:
    """Every reading announced by that day. `terms` None (not eligible, or no rule): no figures."""
    return tuple(
        _read(reading, announcement.first_day, _tests(reading, answers, rulebook), parts, terms)
        for announcement in rulebook.announced_on(day)
        for reading in announcement.readings
    )


def _read(
    reading: Reading, said_on: date, tests: tuple[Test, ...], parts: tuple[Part, ...], terms: Terms | None
) -> Announced:
    applies = all_of(status for _, status in tests)
    changes, figures = _effect(reading, applies, parts, terms)
    return Announced(reading, said_on, applies, tests, changes, figures)


def _effect(reading: Reading, applies: Status, parts: tuple[Part, ...], terms: Terms | None) -> tuple[bool, Figures]:
    """Would the reading change the amount, and to what?"""
    if terms is None:
        return False, NOT_KNOWN
    now = totals(parts, terms).support
    then = totals(parts, replace(terms, cap=_cap(reading, applies, terms.cap))).support
    return then != now, then


def _tests(reading: Reading, answers: Answers, rulebook: Rulebook) -> tuple[Test, ...]:
    """Outside the capital area stands in for "far from the capital", which nobody has defined."""
    region = region_of(answers, rulebook)
    outside: Status = "unknown" if region is None else "met" if region == "outside" else "not_met"
    if reading.larger is None:
        return (("outside", outside),)
    return (("investment", _at_least(reading.larger, answers)), ("outside", outside))


def _at_least(larger: LargerCap, answers: Answers) -> Status:
    invested = amount(answers, "investment")
    if invested is None:
        return "unknown"
    if invested.low >= larger.investment_from:
        return "met"
    return "not_met" if invested.high is not None and invested.high < larger.investment_from else "unknown"


def _cap(reading: Reading, applies: Status, cap: CapBounds) -> CapBounds:
    """The cap under a reading; where it only may apply, the high end alone is raised."""
    if applies == "not_met":
        return cap
    if reading.larger:
        won = reading.larger.won
        raised = CapBounds(won, won, won)
    else:
        times = reading.times or 1
        raised = CapBounds(cap.low * times, cap.likely * times, cap.high * times)
    return raised if applies == "met" else replace(cap, high=raised.high)
