"""The smallest change that turns a "no", reaches a higher row or an earlier budget year: arithmetic, not advice."""

from dataclasses import dataclass

from core.policy.answers import NONE, Answers, Value, amount, chosen
from core.policy.assess import Assessment, assess
from core.policy.month import month_of
from core.policy.open import REOPENING
from core.policy.rulebook import Rulebook
from core.policy.won import exactly

_MILESTONES = ("design_done", "permits_done", "site_secured", "match_ready")


@dataclass(frozen=True, slots=True)
class Better:
    """Set this fact to that value, and `then` is what the rules would say. `turns`: verdict, complex, likely,
    grant_year."""

    fact: str
    to: Value
    turns: str
    then: Assessment


def next_better(now: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Better, ...]:
    """At most one change of each kind."""
    tried = (_verdict(now, answers, rulebook), _row(now, answers, rulebook), _year(now, answers, rulebook))
    return tuple(better for better in tried if better)


def _verdict(now: Assessment, answers: Answers, rulebook: Rulebook) -> Better | None:
    """A "no" that rests on the complex, or one only awaited, may be turned by an answer nobody asks for."""
    stands = now.condition("complex")
    if stands is None or chosen(answers, "sector") is None:
        return None
    if stands.status == "met" or (stands.status == "unknown" and stands.value != NONE):
        return None
    for fact in REOPENING:
        then = assess({**answers, fact: "yes"}, rulebook, now.as_of)
        if chosen(answers, fact) is None and then.condition("complex") != stands and then.verdict != "not_eligible":
            return Better(fact, "yes", "verdict" if then.verdict != now.verdict else "complex", then)
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
    """One milestone reached by its gate of the year before, where that alone brings the grant forward."""
    year, gate = now.timeline.years[1], rulebook.plan.gate
    if year is None:
        return None
    for fact in _MILESTONES:
        due = (gate.likely_design if fact == "design_done" else gate.likely_rest).of(year - 2)
        if due < now.as_of:
            continue
        then = assess({**answers, fact: month_of(due)}, rulebook, now.as_of)
        sooner = then.timeline.years[1]
        if sooner is not None and sooner < year:
            return Better(fact, month_of(due), "grant_year", then)
    return None
