"""The folds over scenarios: what a set of facilities comes to at the least, likely and at the most."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from core.policy.parts import Part, highest, highest_known, lowest, middle
from core.policy.scenario import Scenario, before_cap, room, support
from core.policy.terms import Terms
from core.policy.won import Won, WonRange


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


def totals(parts: tuple[Part, ...], terms: Terms) -> Totals:
    """Low, likely, high and band of the facilities that are in. Without any known cost there is no figure."""
    live = live_of(parts)
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
            support(high) if high else most_for(live, terms),
        ),
        WonRange(min(band), max(band)) if band else None,
        Figures(before_cap(low), before_cap(likely) if likely else None, before_cap(high) if high else None),
    )


def rooms(terms: Terms) -> WonRange:
    """The least and the most that may be left under the site's cap."""
    return WonRange(room(worst({}, terms)), room(best({}, terms)))


def live_of(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Those that are in."""
    return tuple(p for p in parts if p.status == "in")


def _low(live: tuple[Part, ...], terms: Terms) -> Scenario:
    return worst(lowest(live), terms)


def _high(live: tuple[Part, ...], terms: Terms) -> Scenario | None:
    costs = highest(live)
    return None if costs is None else best(costs, terms)


def worst(costs: Mapping[str, Fraction], terms: Terms) -> Scenario:
    """The choice that gives least for these costs."""
    return Scenario(costs, terms.lowest, terms.cap.low, terms.received_most, terms.cases)


def best(costs: Mapping[str, Fraction], terms: Terms) -> Scenario:
    """The choice that gives most for these costs."""
    return Scenario(costs, terms.highest, terms.cap.high, terms.received_least, terms.cases)


def most_for(live: tuple[Part, ...], terms: Terms) -> Won:
    """The most these facilities may get where a cost has no upper end: each such one the ceiling of a case."""
    if terms.cases is None or not live:
        return room(best({}, terms))
    enough = terms.cases.won / terms.highest
    return support(best({p.facility: enough for p in live} | highest_known(live), terms))


def _likely(live: tuple[Part, ...], terms: Terms, rate: Fraction | None) -> Scenario | None:
    costs = middle(live)
    if costs is None or rate is None:
        return None
    received = (terms.received_least + terms.received_most) // 2
    return Scenario(costs, rate, terms.cap.likely, received, terms.cases)
