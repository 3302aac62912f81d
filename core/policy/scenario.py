"""One exact sum for one choice of everything that is open. Every figure told is a fold over such scenarios."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from core.policy.rulebook import Cases
from core.policy.won import Won, rounded_down


@dataclass(frozen=True, slots=True)
class Scenario:
    """One choice each of costs, rate, cap and what the site has already received; `cases` where a period had a ceiling
    for each."""

    costs: Mapping[str, Fraction]
    rate: Fraction
    cap: Won
    received: Won
    cases: Cases | None = None


def by_facility(scenario: Scenario) -> dict[str, Won]:
    """Support for each facility before the cap: the rate of its total project cost (design + construction +
    supervision), rounded down to the won.  Source: notice 2026-82, Article 4(2)-(3)."""
    return {facility: rounded_down(cost * scenario.rate) for facility, cost in scenario.costs.items()}


def before_cap(scenario: Scenario) -> Won:
    """The sum over the facilities that count, before any cap."""
    return sum(_counting(scenario))


def claimed(scenario: Scenario) -> Won:
    """The same, each cut at the ceiling of a case, before the site's cap."""
    ceiling = scenario.cases
    return sum(_counting(scenario)) if ceiling is None else sum(min(won, ceiling.won) for won in _counting(scenario))


def _counting(scenario: Scenario) -> list[Won]:
    """The facilities' amounts, the largest first, no more of them than the period supported."""
    largest_first = sorted(by_facility(scenario).values(), reverse=True)
    return largest_first[: scenario.cases.at_most] if scenario.cases else largest_first


def room(scenario: Scenario) -> Won:
    """What is left of the site's cap.  Source: P26; cumulative over the years, inferred from P18, P43, P44."""
    return max(scenario.cap - scenario.received, 0)


def support(scenario: Scenario) -> Won:
    """The support in whole won: the sum, cut at what is left of the site's cap."""
    return min(claimed(scenario), room(scenario))
