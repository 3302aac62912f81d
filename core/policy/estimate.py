"""The support as a range: folds over scenarios, one figure of each choice that remains possible."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from core.policy.answers import Answers, chosen
from core.policy.parts import Part, PartStatus, highest, lowest, middle, outlays
from core.policy.scenario import Scenario, before_cap, room, support
from core.policy.terms import Terms
from core.policy.won import Won, WonRange, rounded_down

Binding: TypeAlias = Literal["rate", "cap", "none"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Low, likely and high in won; None where the figure is not known."""

    low: Won | None
    likely: Won | None
    high: Won | None


NOT_KNOWN, NOTHING = Figures(None, None, None), Figures(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Totals:
    """What a set of facilities comes to under given terms: cut at the cap, and before it."""

    support: Figures
    band: WonRange | None
    before_cap: Figures


@dataclass(frozen=True, slots=True)
class FacilityLine:
    """One facility's own figures before the cap; `without_it` the whole support if other aid takes it out."""

    figures: Figures
    status: PartStatus
    reason: str | None
    without_it: Figures | None


@dataclass(frozen=True, slots=True)
class Support:
    """The amount if the open conditions are met, with what stands beside it."""

    totals: Totals
    terms: Terms
    room: WonRange
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
        _binding(sums, left),
        _own_share(parts, terms, sums),
        _headroom(sums, terms),
        {part.facility: _line(part, parts, answers, terms) for part in parts},
    )


def totals(parts: tuple[Part, ...], terms: Terms) -> Totals:
    """Low, likely, high and band of the facilities that are in. Without any known cost there is no figure."""
    live = _live(parts)
    if not any(p.counts for p in live):
        nothing_left = bool(parts) and all(p.status == "out" for p in parts)
        figures = NOTHING if nothing_left else NOT_KNOWN
        return Totals(figures, WonRange(0, 0) if nothing_left else None, figures)
    low, high = _low(live, terms), _high(live, terms)
    likely = _likely(live, terms, terms.likely)
    band = [support(s) for rate in terms.band if (s := _likely(live, terms, rate))]
    return Totals(
        Figures(
            support(low),
            support(likely) if likely else None,
            support(high) if high else rooms(terms).high,
        ),
        WonRange(min(band), max(band)) if band else None,
        Figures(before_cap(low), before_cap(likely) if likely else None, before_cap(high) if high else None),
    )


def rooms(terms: Terms) -> WonRange:
    """The least and the most that may be left under the site's cap."""
    least = Scenario({}, terms.lowest, terms.cap.low, terms.received_most)
    return WonRange(room(least), room(Scenario({}, terms.highest, terms.cap.high, terms.received_least)))


def _live(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(p for p in parts if p.status == "in")


def _low(live: tuple[Part, ...], terms: Terms) -> Scenario:
    return Scenario(lowest(live), terms.lowest, terms.cap.low, terms.received_most)


def _high(live: tuple[Part, ...], terms: Terms) -> Scenario | None:
    costs = highest(live)
    return None if costs is None else Scenario(costs, terms.highest, terms.cap.high, terms.received_least)


def _likely(live: tuple[Part, ...], terms: Terms, rate: Fraction | None) -> Scenario | None:
    costs = middle(live)
    if costs is None or rate is None:
        return None
    return Scenario(costs, rate, terms.cap.likely, (terms.received_least + terms.received_most) // 2)


def _binding(sums: Totals, left: WonRange) -> Binding:
    """What bounds the high end: the rate, or the cap that cuts it."""
    if sums.support.high is None:
        return "none"
    uncut = sums.before_cap.high
    return "cap" if uncut is None or (left.high is not None and uncut > left.high) else "rate"


def _own_share(parts: tuple[Part, ...], terms: Terms, sums: Totals) -> Figures:
    """Cost less support of the facilities that are in: the least cost with the most support, and the other way round.
    Not known while it is not known whether one of them is covered."""
    live = _live(parts)
    spent = outlays(live)
    if spent is None or sums.support.low is None or any(p.status == "not_computed" for p in parts):
        return NOT_KNOWN
    least, mid, most = spent
    bare = {p.facility: Fraction(p.cost.low) for p in live if p.cost}
    dear = {p.facility: Fraction(0 if p.with_land else p.cost.high or 0) for p in live if p.cost}
    best = support(Scenario(bare, terms.highest, terms.cap.high, terms.received_least))
    worst = support(Scenario(dear, terms.lowest, terms.cap.low, terms.received_most))
    likely = sums.support.likely
    return Figures(least - best, None if likely is None else rounded_down(mid) - likely, most - worst)


def _headroom(sums: Totals, terms: Terms) -> Figures:
    """How much the site may have received before it starts to matter."""
    cap, before = terms.cap, sums.before_cap

    def left(ceiling: Won, used: Won | None) -> Won | None:
        return None if used is None else max(ceiling - used, 0)

    return Figures(left(cap.low, before.low), left(cap.likely, before.likely), left(cap.high, before.high))


def _line(part: Part, parts: tuple[Part, ...], answers: Answers, terms: Terms) -> FacilityLine:
    figures = NOTHING if part.status == "out" else _own_figures(part, terms)
    settled = part.status != "in" or chosen(answers, f"other_aid.{part.facility}") == "no"
    rest = tuple(p.left_out() if p is part else p for p in parts)
    return FacilityLine(figures, part.status, part.reason, None if settled else totals(rest, terms).support)


def _own_figures(part: Part, terms: Terms) -> Figures:
    if part.status != "in" or part.counts is None:
        return NOT_KNOWN
    return totals((part,), terms).before_cap
