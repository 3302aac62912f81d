"""The terms in a trace: legal rates, the assumed row that was taken, the cap; each with what chose it."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core.policy.answers import Answers, amount, chosen
from core.policy.rulebook import (
    Cases,
    LargerCap,
    Notice,
    Rates,
    Region,
    Rulebook,
    Sources,
    Standing,
    Threshold,
)
from core.policy.situation import complex_of, region_of, sectors_complexes, total_of
from core.policy.terms import Terms
from core.policy.won import Won, WonRange


@dataclass(frozen=True, slots=True)
class RateTrace:
    """A share of the total project cost."""

    share: Fraction
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class Compared:
    """An investment held against a threshold: the applicant's, or a complex's own total; None: not known."""

    whose: str
    invested: WonRange | None


@dataclass(frozen=True, slots=True)
class RowTrace:
    """The assumed rows of the region, the row taken for the likely figure, and those that remain possible."""

    region: Region
    at_or_above: Fraction
    below: Fraction
    threshold: Threshold | None
    compared: tuple[Compared, ...]
    taken: Fraction | None
    possible: tuple[Fraction, ...]
    because: tuple[str, ...]
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class CapTrace:
    """The cap of a site for each figure, and what chose it: `larger` holds from its investment on. `cases`: no more
    facilities than so many, each cut at a ceiling of its own first."""

    low: Won
    likely: Won
    high: Won
    cases: Cases | None
    larger: LargerCap | None
    compared: tuple[Compared, ...]
    first_day: date
    standing: Standing
    source: Sources


def rate_traces(terms: Terms, answers: Answers, rulebook: Rulebook, rates: Rates) -> tuple[RateTrace, RateTrace]:
    """The lowest and the highest legal rate; narrower ones, where sector and region are known to have them, stand on
    their own."""
    told = chosen(answers, "sector"), region_of(answers, rulebook)
    own = next((n for n in rates.narrower if (n.sector, n.region) == told), rates)
    return (
        RateTrace(terms.lowest, own.standing, own.source),
        RateTrace(terms.highest, own.standing, own.source),
    )


def row_trace(terms: Terms, answers: Answers, rulebook: Rulebook, notice: Notice, day: date) -> RowTrace | None:
    """None where the period has no assumed row, or the region is not known."""
    region, table = region_of(answers, rulebook), rulebook.rate_rows
    if not notice.assumed_rows or region is None:
        return None
    pair = table.capital if region == "capital" else table.outside
    sector = chosen(answers, "sector")
    return RowTrace(
        region,
        pair.at_or_above,
        pair.below,
        next((t for t in table.thresholds if t.sector == sector), None),
        (_applicants(answers), *(Compared(c.id, total_of(c)) for c in sectors_complexes(answers, rulebook, day))),
        terms.likely,
        terms.band,
        terms.because,
        "assumed",
        table.source,
    )


def cap_trace(terms: Terms, answers: Answers, rulebook: Rulebook, notice: Notice, day: date) -> CapTrace:
    cap, known = notice.cap, rulebook.complex(complex_of(answers, rulebook, day) or "")
    compared = (_applicants(answers), *((Compared(known.id, total_of(known)),) if known else ()))
    bounds = terms.cap
    return CapTrace(
        bounds.low,
        bounds.likely,
        bounds.high,
        terms.cases,
        cap.larger,
        compared,
        cap.first_day,
        cap.standing,
        cap.source,
    )


def _applicants(answers: Answers) -> Compared:
    return Compared("applicant", amount(answers, "investment"))
