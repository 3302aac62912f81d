"""The smallest change that turns a "no", reaches a higher row or an earlier budget year: arithmetic, not advice."""

from dataclasses import dataclass

from core.policy.answers import Answers, Value, amount
from core.policy.assess import Assessment, assess
from core.policy.month import month_of
from core.policy.open import REOPENING
from core.policy.rulebook import Rulebook
from core.policy.situation import NONE
from core.policy.won import exactly


@dataclass(frozen=True, slots=True)
class Better:
    """Set this fact to that value, and this is what the rules would say. `turns`: verdict, likely or grant_year."""

    fact: str
    to: Value
    turns: str
    then: Assessment


def next_better(now: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Better, ...]:
    """At most one change of each kind."""
    tried = (_verdict(now, answers, rulebook), _row(now, answers, rulebook), _year(now, answers, rulebook))
    return tuple(better for better in tried if better)


def _verdict(now: Assessment, answers: Answers, rulebook: Rulebook) -> Better | None:
    """A "no", or a complex that is only awaited, may be turned by an answer nobody asks for."""
    stands = now.condition("complex")
    if stands is None or stands.value != NONE or stands.status == "met":
        return None
    for fact in REOPENING:
        then = assess({**answers, fact: "yes"}, rulebook, now.as_of)
        if fact not in answers and then.condition("complex") != stands and then.verdict != "not_eligible":
            return Better(fact, "yes", "verdict", then)
    return None


def _row(now: Assessment, answers: Answers, rulebook: Rulebook) -> Better | None:
    """An investment at the sector's threshold, where that is known and not reached."""
    likely = now.support.totals.support.likely if now.support else None
    start = next((t.won for t in rulebook.rate_rows.thresholds if t.sector == answers.get("sector")), None)
    invested = amount(answers, "investment")
    if likely is None or start is None or invested is None or invested.low >= start:
        return None
    then = assess({**answers, "investment": exactly(start)}, rulebook, now.as_of)
    raised = then.support.totals.support.likely if then.support else None
    return Better("investment", exactly(start), "likely", then) if raised is not None and raised > likely else None


def _year(now: Assessment, answers: Answers, rulebook: Rulebook) -> Better | None:
    """A design finished by the first gate still ahead, where that brings the grant forward."""
    year, gate = now.timeline.years[1], rulebook.plan.gate.likely_design
    if year is None:
        return None
    first = now.as_of.year + (gate.of(now.as_of.year) < now.as_of)
    month = month_of(gate.of(first))
    then = assess({**answers, "design_done": month}, rulebook, now.as_of)
    sooner = then.timeline.years[1]
    return Better("design_done", month, "grant_year", then) if sooner is not None and sooner < year else None
