"""What has been announced and not decided: each reading's own figures, never part of the main answer."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from core.policy.answers import Answers, amount
from core.policy.estimate import Support
from core.policy.folds import NOT_KNOWN, Figures, totals
from core.policy.judge import Status, all_of
from core.policy.parts import Part
from core.policy.rulebook import LargerCap, Reading, Rulebook
from core.policy.situation import region_of
from core.policy.terms import CapBounds

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
    answers: Answers, rulebook: Rulebook, day: date, parts: tuple[Part, ...], support: Support | None
) -> tuple[Announced, ...]:
    """Every reading announced by that day. `support` None (not eligible, or no rule): no figures."""
    return tuple(
        _read(reading, announcement.first_day, _tests(reading, answers, rulebook), parts, support)
        for announcement in rulebook.announced_on(day)
        for reading in announcement.readings
    )


def _read(
    reading: Reading, said_on: date, tests: tuple[Test, ...], parts: tuple[Part, ...], support: Support | None
) -> Announced:
    """A reading beside the estimate as it stands: one that does not apply leaves it."""
    applies = all_of(status for _, status in tests)
    now = support.totals.support if support else NOT_KNOWN
    then = now
    if support and applies != "not_met":
        then = totals(parts, replace(support.terms, cap=_cap(reading, applies, support.terms.cap))).support
    return Announced(reading, said_on, applies, tests, then != now, then)


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
    if reading.larger:
        won = reading.larger.won
        raised = CapBounds(won, won, won)
    else:
        times = reading.times or 1
        raised = CapBounds(cap.low * times, cap.likely * times, cap.high * times)
    return raised if applies == "met" else replace(cap, high=raised.high)
