"""The support as a range, with what stands beside it: own share, headroom, each facility's line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from core.policy.answers import Answers, chosen
from core.policy.folds import NOT_KNOWN, NOTHING, Figures, Totals, best, live_of, most_for, rooms, totals, worst
from core.policy.parts import COUNT_LIMIT, Part, PartStatus, beyond, outlays
from core.policy.scenario import support
from core.policy.terms import Terms
from core.policy.won import Won, WonRange, rounded_down

Binding: TypeAlias = Literal["rate", "cap", "none"]


@dataclass(frozen=True, slots=True)
class FacilityLine:
    """One facility's own figures before any cap; `without_it` the whole support if other aid takes it out. `with_land`:
    the cost given holds land, so that an unknown part of it counts."""

    figures: Figures
    status: PartStatus
    reason: str | None
    without_it: Figures | None
    with_land: bool = False

    @property
    def competes(self) -> bool:
        """In, or left out only because others are larger: its answers still matter."""
        return self.status == "in" or self.reason == COUNT_LIMIT


@dataclass(frozen=True, slots=True)
class Support:
    """The amount if the open conditions are met, with what stands beside it. `room` is what is left of the site's cap,
    `most` what these facilities may get of it whatever they cost."""

    totals: Totals
    terms: Terms
    room: WonRange
    most: Won
    binding: Binding
    own_share: Figures
    headroom: Figures
    facilities: Mapping[str, FacilityLine]


def estimate(parts: tuple[Part, ...], answers: Answers, terms: Terms) -> Support:
    """The support for these facilities under these terms."""
    sums, left = totals(parts, terms), rooms(terms)
    return Support(
        sums,
        terms,
        left,
        most_for(live_of(parts), terms),
        _binding(sums),
        _own_share(parts, terms, sums),
        _headroom(parts, terms, sums),
        {part.facility: _line(part, parts, answers, terms) for part in parts},
    )


def _binding(sums: Totals) -> Binding:
    """What bounds the high end: the rate, or a cap that cuts it, of the site or of a case."""
    if sums.support.high is None:
        return "none"
    uncut = sums.before_cap.high
    return "cap" if uncut is None or uncut > sums.support.high else "rate"


def _own_share(parts: tuple[Part, ...], terms: Terms, sums: Totals) -> Figures:
    """Cost less support of the facilities that are in: the least cost with the most support, and the other way round.
    Not known while it is not known whether one of them is covered."""
    live = live_of(parts)
    spent = outlays(live)
    if spent is None or sums.support.low is None or any(p.status == "not_computed" for p in parts):
        return NOT_KNOWN
    least, mid, most = spent
    bare = {p.facility: Fraction(p.cost.low) for p in live if p.cost}
    dear = {p.facility: Fraction(0 if p.with_land else p.cost.high or 0) for p in live if p.cost}
    likely = sums.support.likely
    return Figures(
        least - support(best(bare, terms)),
        None if likely is None else rounded_down(mid) - likely,
        most - support(worst(dear, terms)),
    )


def _headroom(parts: tuple[Part, ...], terms: Terms, sums: Totals) -> Figures:
    """How much the site may have received before it starts to matter: what the cap leaves of a site without grants."""
    cap, before = terms.cap, sums.before_cap
    fresh = totals(parts, replace(terms, received_least=0, received_most=0)).support

    def left(ceiling: Won, used: Won | None, uncut: Won | None) -> Won | None:
        return None if used is None or uncut is None else ceiling - used

    return Figures(
        left(cap.low, fresh.low, before.low),
        left(cap.likely, fresh.likely, before.likely),
        left(cap.high, fresh.high, before.high),
    )


def _line(part: Part, parts: tuple[Part, ...], answers: Answers, terms: Terms) -> FacilityLine:
    if part.status == "in" and terms.cases and beyond(part, live_of(parts), terms.cases.at_most):
        return FacilityLine(NOTHING, "out", COUNT_LIMIT, None)
    figures = NOTHING if part.status == "out" else _own_figures(part, terms)
    settled = part.status != "in" or chosen(answers, f"other_aid.{part.facility}") == "no"
    rest = tuple(p.left_out() if p is part else p for p in parts)
    without_it = None if settled else totals(rest, terms).support
    return FacilityLine(figures, part.status, part.reason, without_it, part.cost is not None and part.with_land)


def _own_figures(part: Part, terms: Terms) -> Figures:
    if part.status != "in" or part.counts is None:
        return NOT_KNOWN
    return totals((part,), terms).before_cap
