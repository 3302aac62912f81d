"""The facilities asked for: which are in, what they cost, how much of that counts."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from core.policy.answers import Answers, amount, chosen
from core.policy.judge import coverage, in_order
from core.policy.rulebook import Notice, Rulebook
from core.policy.won import Won, WonRange

PartStatus: TypeAlias = Literal["in", "out", "not_computed"]

COUNT_LIMIT = "count_limit"
"""The reason of a facility that larger ones leave no place for, in a period that supported only so many."""


@dataclass(frozen=True, slots=True)
class Part:
    """One facility asked for.

    `out`: a rule gives nothing for it. `not_computed`: it is not known whether the period's list has it. `reason`
    says why, or `cost_unknown` for one that is in without a figure. `with_land`: the cost given holds land, so that
    an unknown part of it, from nothing to all, counts.
    """

    facility: str
    status: PartStatus
    reason: str | None
    cost: WonRange | None
    with_land: bool = False

    @property
    def counts(self) -> WonRange | None:
        """The part of the cost that the rate is applied to: design, construction and supervision."""
        return WonRange(0, self.cost.high) if self.cost and self.with_land else self.cost

    @property
    def is_known(self) -> bool:
        """Has the cost an upper end?"""
        return self.cost is not None and self.cost.high is not None

    def left_out(self) -> "Part":
        """The same facility, given nothing."""
        return replace(self, status="out")


def parts_of(answers: Answers, rulebook: Rulebook, notice: Notice) -> tuple[Part, ...]:
    """The facilities asked for, in the notice's order."""
    return tuple(_part(f, answers, notice) for f in in_order(answers, rulebook))


def _part(facility: str, answers: Answers, notice: Notice) -> Part:
    cost = amount(answers, f"cost.{facility}")
    land = chosen(answers, f"cost_basis.{facility}") == "includes_land"
    status, reason = _standing(facility, answers, notice)
    return Part(facility, status, reason or (None if cost else "cost_unknown"), cost, land)


def _standing(facility: str, answers: Answers, notice: Notice) -> tuple[PartStatus, str | None]:
    covered = coverage(facility, notice)
    if chosen(answers, f"finished.{facility}") == "yes":
        return "out", "finished"
    if covered == "not_covered":
        return "out", "not_covered"
    if chosen(answers, f"other_aid.{facility}") == "paid":
        return "out", "other_aid_paid"
    return ("not_computed", "not_known_to_be_covered") if covered == "unknown" else ("in", None)


def beyond(part: Part, parts: tuple[Part, ...], at_most: int) -> bool:
    """Do at least that many of the others surely cost as much or more? Of equal ones the first count."""
    place = parts.index(part)
    return sum(_outdoes(other, part, i < place) for i, other in enumerate(parts) if i != place) >= at_most


def _outdoes(one: Part, other: Part, is_before: bool) -> bool:
    if one.counts is None or other.counts is None or other.counts.high is None:
        return False
    return one.counts.low > other.counts.high or (is_before and one.counts.low == other.counts.high)


def lowest(parts: tuple[Part, ...]) -> dict[str, Fraction]:
    """The least each facility's cost may count for; facilities without a figure are left out."""
    return {p.facility: Fraction(p.counts.low) for p in parts if p.counts}


def middle(parts: tuple[Part, ...]) -> dict[str, Fraction] | None:
    """The midpoint of what counts; None while a cost has no upper end."""
    middles = {p.facility: p.counts.middle for p in parts if p.counts}
    found = {facility: m for facility, m in middles.items() if m is not None}
    return found if len(found) == len(parts) else None


def highest(parts: tuple[Part, ...]) -> dict[str, Fraction] | None:
    """The most each facility's cost may count for; None while a cost has no upper end."""
    found = highest_known(parts)
    return found if len(found) == len(parts) else None


def highest_known(parts: tuple[Part, ...]) -> dict[str, Fraction]:
    """The same; facilities without an upper end are left out."""
    return {p.facility: Fraction(p.counts.high) for p in parts if p.counts and p.counts.high is not None}


def outlays(parts: tuple[Part, ...]) -> tuple[Won, Fraction, Won] | None:
    """What the facilities cost together, land included: least, middle, most; None while a cost has no upper end."""
    costs = [p.cost for p in parts if p.cost and p.cost.high is not None]
    if len(costs) < len(parts):
        return None
    low, high = sum(c.low for c in costs), sum(c.high or 0 for c in costs)
    return low, Fraction(low + high, 2), high
