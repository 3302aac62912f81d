"""For an open fact a few answers it might get: enough to tell what knowing it would change."""

from dataclasses import dataclass
from datetime import date

from core.policy.answers import NONE, Answers, Value, amount
from core.policy.facts import Fact
from core.policy.month import Month, month_of
from core.policy.rulebook import Notice, Rulebook
from core.policy.situation import place_of
from core.policy.won import Won, exactly

_AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What the answers to an open fact depend on. `year`: the likely grant year as things stand, None without one."""

    answers: Answers
    rulebook: Rulebook
    notice: Notice
    day: date
    year: int | None

    def candidates(self, fact: Fact, name: str) -> tuple[Value, ...]:
        """At most four: range ends and row boundaries; for a milestone yes, no, and the month after the likely gate.
        The month after the application's gate decides the design's earliest year, where no likely one is in sight."""
        match fact.kind:
            case "won" | "won_range":
                return self._amounts(fact, name)
            case "milestone":
                return ("yes", "no", *self._after_gates(fact))
            case "sector":
                return tuple(i.id for i in self.rulebook.industries if i.is_designated(self.day))[:_AT_MOST]
            case "place":
                return self._places()
            case "complex":
                return (*self._complexes()[: _AT_MOST - 1], NONE)
            case "facilities":
                return tuple((facility,) for facility in self.notice.facilities[:_AT_MOST])
        return tuple(choice for choice in fact.choices if choice != self.answers.get(name))[:_AT_MOST]

    def _amounts(self, fact: Fact, name: str) -> tuple[Value, ...]:
        given = amount(self.answers, name)
        low, high = (0, None) if given is None else (given.low, given.high)
        inside = [won for won in self._boundaries(fact) if won > low and (high is None or won <= high)]
        ends = [low] if high is None else [low, high]
        return tuple(exactly(won) for won in sorted({*ends, *inside}))[:_AT_MOST]

    def _boundaries(self, fact: Fact) -> list[Won]:
        """Where an amount begins to count differently: thresholds for the investment, the filled cap for the rest."""
        cap, sector = self.notice.cap, self.answers.get("sector")
        largest = cap.larger.won if cap.larger else cap.won
        if fact.id == "investment":
            known = [t.won for t in self.rulebook.rate_rows.thresholds if t.sector == sector and t.won]
            sure = [t.surely_below for t in self.rulebook.rate_rows.thresholds if t.sector == sector and t.surely_below]
            return [*known, *(won + 1 for won in sure), *([cap.larger.investment_from] if cap.larger else [])]
        if fact.id == "received":
            return [largest]
        return [int(largest / self.notice.rates.low)]

    def _after_gates(self, fact: Fact) -> tuple[Month, ...]:
        """The months after the gates: one too late for the year in sight."""
        gate = self.rulebook.plan.gate
        return tuple(
            month_of(due.of(self.year - 1 if self.year else self.day.year + (due.of(self.day.year) < self.day))).plus(1)
            for due in ((gate.likely_design, gate.filed) if fact.id == "design_done" else (gate.likely_rest,))
        )

    def _places(self) -> tuple[str, ...]:
        """One place with a complex and one without, in each region, as far as there are such."""
        seen: dict[tuple[str, bool], str] = {}
        for place in self.rulebook.places:
            has = bool(self.rulebook.complexes_at(place.id, self.day))
            seen.setdefault((self.rulebook.region(place.id), has), place.id)
        return tuple(seen.values())[:_AT_MOST]

    def _complexes(self) -> tuple[str, ...]:
        """Those at the place, the company's own sector first; all of them while the place is not known."""
        place, sector = place_of(self.answers, self.rulebook), self.answers.get("sector")
        rulebook, day = self.rulebook, self.day
        here = (
            rulebook.complexes_at(place, day) if place else tuple(c for c in rulebook.complexes if c.first_day <= day)
        )
        return tuple(c.id for c in sorted(here, key=lambda c: c.sector != sector))
