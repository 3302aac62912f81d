"""The terms that remain possible for a company on a day: rates, assumed rows, cap, what was received."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core.policy.answers import NONE, Answers, amount, chosen
from core.policy.rulebook import Cap, Cases, Notice, RateRows, Rates, Region, RowPair, Rulebook
from core.policy.situation import complex_of, region_of, sectors_complexes, total_of
from core.policy.won import Won, WonRange, exactly

APPLICANTS_INVESTMENT = "applicants_investment"


@dataclass(frozen=True, slots=True)
class CapBounds:
    """The lowest and highest cap that remain possible, and the one that goes with the applicant's investment."""

    low: Won
    likely: Won
    high: Won


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything but the costs. `likely` None: the region is not known, or the period has no assumed row.

    `because` names what makes the band wider than one row: `investment`, `threshold`, `complex`.
    """

    lowest: Fraction
    highest: Fraction
    likely: Fraction | None
    band: tuple[Fraction, ...]
    because: tuple[str, ...]
    cap: CapBounds
    cases: Cases | None
    received_least: Won
    received_most: Won


def terms_of(answers: Answers, rulebook: Rulebook, notice: Notice, day: date, hold: AbstractSet[str]) -> Terms:
    """The terms of the notice for these answers; `hold` names assumptions whose alternatives are left out."""
    likely, band, because = _rows(answers, rulebook, notice, day, hold)
    cap = _cap(answers, rulebook, notice.cap, day, hold)
    received = amount(answers, "received") or exactly(0)
    most = max(received.low, cap.high) if received.high is None else received.high
    lowest, highest = _legal(answers, rulebook, notice.rates)
    return Terms(lowest, highest, likely, band, because, cap, notice.cap.cases, received.low, most)


def _legal(answers: Answers, rulebook: Rulebook, rates: Rates) -> tuple[Fraction, Fraction]:
    """The legal rates; the narrower ones only where both sector and region are known to be theirs."""
    told = chosen(answers, "sector"), region_of(answers, rulebook)
    return next(((n.low, n.high) for n in rates.narrower if (n.sector, n.region) == told), (rates.low, rates.high))


def _rows(
    answers: Answers, rulebook: Rulebook, notice: Notice, day: date, hold: AbstractSet[str]
) -> tuple[Fraction | None, tuple[Fraction, ...], tuple[str, ...]]:
    region = region_of(answers, rulebook)
    if not notice.assumed_rows or region is None:
        return None, (), ()
    table, sector, invested = rulebook.rate_rows, chosen(answers, "sector"), amount(answers, "investment")
    rates: RowPair = table.capital if region == "capital" else table.outside
    own = _reached(table, sector, region, invested)
    others = () if APPLICANTS_INVESTMENT in hold else sectors_complexes(answers, rulebook, day)
    theirs = frozenset[bool]().union(*(_reached(table, sector, region, total_of(c)) for c in others))
    band = tuple(sorted({rates.at_or_above if reached else rates.below for reached in own | theirs}))
    likely = rates.at_or_above if own == {True} else rates.below
    return likely, band, _because(table, sector, invested, own, theirs)


def _reached(table: RateRows, sector: str | None, region: Region, invested: WonRange | None) -> frozenset[bool]:
    """May that investment be at or above its sector's threshold (True), below it (False), or either?"""
    threshold = next((t for t in table.thresholds if t.sector == sector), None)
    if invested is None or threshold is None:
        return frozenset({True, False})
    if threshold.won is None:
        surely = threshold.surely_below if region == "outside" else None
        below = surely is not None and invested.high is not None and invested.high <= surely
        return frozenset({False} if below else {True, False})
    possible = {True: invested.high is None or invested.high >= threshold.won, False: invested.low < threshold.won}
    return frozenset(side for side, may_be in possible.items() if may_be)


def _because(
    table: RateRows, sector: str | None, invested: WonRange | None, own: frozenset[bool], theirs: frozenset[bool]
) -> tuple[str, ...]:
    known = any(t.sector == sector and t.won is not None for t in table.thresholds)
    reasons = {
        "investment": len(own) > 1 and (invested is None or known),
        "threshold": len(own) > 1 and invested is not None and not known,
        "complex": bool(theirs - own),
    }
    return tuple(reason for reason, holds in reasons.items() if holds)


def _cap(answers: Answers, rulebook: Rulebook, cap: Cap, day: date, hold: AbstractSet[str]) -> CapBounds:
    """The cap, and the larger one where it remains possible.

    In a known complex of 100 tn and more the larger cap stays possible whatever the applicant invests, since its
    sites have it (P30, P44); in a smaller complex it is out. A leading project outside of all complexes has no other
    investment than the applicant's, so that its cap alone counts.
    """
    if cap.larger is None:
        return CapBounds(cap.won, cap.won, cap.won)
    start, invested = cap.larger.investment_from, amount(answers, "investment")
    may = invested is None or invested.high is None or invested.high >= start
    resolved = complex_of(answers, rulebook, day)
    known = rulebook.complex(resolved or "")
    if known is not None:
        large = total_of(known).high or 0
        may = large >= start and (may or APPLICANTS_INVESTMENT not in hold)
    likely = may and invested is not None and invested.low >= start
    alone = likely and resolved == NONE and chosen(answers, "leading_project") == "yes"
    own = cap.larger.won if likely else cap.won
    return CapBounds(own if alone else cap.won, own, cap.larger.won if may else cap.won)
