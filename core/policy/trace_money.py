"""The money part of a trace: costs, rates, row, cap and received as they were used, and which of them make a figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.policy.answers import Answers, amount, chosen
from core.policy.estimate import Support
from core.policy.parts import Part, PartStatus, parts_of
from core.policy.rulebook import Notice, Rulebook
from core.policy.trace_terms import CapTrace, RateTrace, RowTrace, cap_trace, rate_traces, row_trace
from core.policy.won import WonRange, exactly


@dataclass(frozen=True, slots=True)
class FacilityTrace:
    """One facility asked for. `basis` `includes_land`: from nothing to all of the cost counts. `other_aid` `no`: the
    support without it is not told."""

    facility: str
    status: PartStatus
    reason: str | None
    cost: WonRange | None
    basis: str | None
    other_aid: str | None


@dataclass(frozen=True, slots=True)
class Fold:
    """Which of everything makes a figure: the end of the costs, the rate, the cap, the end of what was received."""

    costs: str
    rate: str
    cap: str
    received: str


FOLDS: Final[Mapping[str, Fold]] = {
    "low": Fold("low", "lowest", "low", "most"),
    "likely": Fold("middle", "taken", "likely", "middle"),
    "high": Fold("high", "highest", "high", "least"),
    "likely_band": Fold("middle", "possible", "likely", "middle"),
}
"""The scenarios behind the figures of `estimate.py`; `likely_band` is the least and the most over its rates."""


@dataclass(frozen=True, slots=True)
class MoneyTrace:
    """Each figure: cost times rate for each facility, rounded down; summed; cut at the cap less what was received.
    `received_assumed`: nobody has told what was received."""

    facilities: tuple[FacilityTrace, ...]
    lowest: RateTrace
    highest: RateTrace
    row: RowTrace | None
    cap: CapTrace
    received: WonRange
    received_assumed: bool
    folds: Mapping[str, Fold]
    rounding: str = "each_facility_down_to_whole_won"


def money_trace(support: Support, answers: Answers, rulebook: Rulebook, notice: Notice, day: date) -> MoneyTrace:
    """What the support was worked out from."""
    terms, received = support.terms, amount(answers, "received")
    lowest, highest = rate_traces(terms, answers, rulebook, notice.rates)
    return MoneyTrace(
        tuple(_facility(part, answers) for part in parts_of(answers, rulebook, notice)),
        lowest,
        highest,
        row_trace(terms, answers, rulebook, notice, day),
        cap_trace(terms, answers, rulebook, notice, day),
        received or exactly(0),
        received is None,
        FOLDS,
    )


def _facility(part: Part, answers: Answers) -> FacilityTrace:
    basis, aid = (chosen(answers, f"{fact}.{part.facility}") for fact in ("cost_basis", "other_aid"))
    return FacilityTrace(part.facility, part.status, part.reason, part.cost, basis, aid)
