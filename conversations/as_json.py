"""An assessment as the JSON that other programs rely on: keys are only ever added."""

from conversations.json_parts import (
    Json,
    plain_better,
    plain_day,
    plain_facility,
    plain_figures,
    plain_months,
    plain_open,
    plain_range,
    plain_related,
)
from conversations.trace_what_if import whole_trace
from conversations.wording import Wording
from core.policy.announced import Announced
from core.policy.answers import Answers, amount
from core.policy.assess import Assessment
from core.policy.better import next_better
from core.policy.estimate import Support
from core.policy.gate import COLUMNS
from core.policy.granted import by_complex
from core.policy.judge import Condition
from core.policy.open import open_facts
from core.policy.related import related
from core.policy.rulebook import Grant, Notice, Regime, Rulebook
from core.policy.say import Arg, Money, Say, label
from core.policy.timeline import Step, Timeline


def as_json(seen: Assessment, answers: Answers, rulebook: Rulebook, wording: Wording, language: str) -> Json:
    """The whole answer; its words in that language."""
    return Answer(seen, answers, rulebook, wording, language).whole()


class Answer:
    """One assessment on its way to JSON."""

    def __init__(self, seen: Assessment, answers: Answers, rulebook: Rulebook, wording: Wording, language: str) -> None:
        self._seen, self._answers, self._rulebook = seen, answers, rulebook
        self._wording, self._language = wording, language

    def whole(self) -> Json:
        seen, rulebook = self._seen, self._rulebook
        open_, better = open_facts(seen, self._answers, rulebook), next_better(seen, self._answers, rulebook)
        return {
            "verdict": seen.verdict,
            "conditions": [self._condition(c) for c in seen.conditions],
            "support": self._support(seen.support) if seen.support else None,
            "announced": [self._announced(a) for a in seen.announced],
            "other_regimes": [self._regime(r) for r in seen.regimes],
            "timeline": self._timeline(seen.timeline),
            "open": [plain_open(o) for o in open_],
            "assumptions": list(seen.assumptions),
            "known_grants": [self._grant(g) for g in seen.known_grants],
            "known_grants_sum": by_complex(seen.known_grants),
            "next_better": [plain_better(b) for b in better],
            "related": [plain_related(each) for each in related(self._answers, rulebook, seen.as_of)],
            "unread": [unread.id for unread in seen.notice.unread] if seen.notice else [],
            "notice": plain_day(seen.notice.first_day if seen.notice else None),
            "as_of": plain_day(seen.as_of),
            "rules": seen.rules,
            "trace": whole_trace(seen, self._answers, rulebook, open_, better),
            "receipt": None,
        }

    def _text(self, say: Say | None) -> str | None:
        return None if say is None else self._wording.text(say, self._language)

    def _condition(self, condition: Condition) -> Json:
        value = condition.value
        return {
            "id": condition.id,
            "status": condition.status,
            "value": list(value) if isinstance(value, tuple) else value,
            "needs": self._text(condition.needs),
            "standing": condition.standing,
            "source": list(condition.source),
            "note": self._text(condition.note),
        }

    def _support(self, support: Support) -> Json:
        sums = support.totals
        return {
            **plain_figures(sums.support),
            "likely_band": plain_range(sums.band),
            "likely_band_because": list(support.terms.because) if sums.band else [],
            "binding": support.binding,
            "own_share": plain_figures(support.own_share),
            "cap": self._cap(support),
            "headroom": plain_figures(support.headroom),
            "before_cap": plain_figures(sums.before_cap),
            "facilities": {facility: plain_facility(line) for facility, line in support.facilities.items()},
        }

    def _cap(self, support: Support) -> Json:
        notice, terms = self._seen.notice, support.terms
        assert notice is not None  # noqa: S101  # a support has its notice
        return {
            "low": terms.cap.low,
            "high": terms.cap.high,
            "a_case": terms.cases.won if terms.cases else None,
            "cases": terms.cases.at_most if terms.cases else None,
            "unit": "site",
            "cumulative": True,
            "shared": True,
            "received": terms.received_least
            if terms.received_least == terms.received_most
            else {"low": terms.received_least, "high": terms.received_most},
            "received_assumed": amount(self._answers, "received") is None,
            "room": plain_range(support.room),
            "standing": notice.cap.standing,
            "first_day": plain_day(notice.cap.first_day),
            "source": list(notice.cap.source),
            "note": self._text(_about_cap(notice)),
        }

    def _announced(self, found: Announced) -> Json:
        tests = tuple(_test(found, test, status) for test, status in found.tests)
        applies = {"met": "yes", "not_met": "no", "unknown": "unknown"}[found.applies]
        return {
            "reading": found.reading.id,
            "applies": applies,
            "why": "; ".join(self._wording.text(say, self._language) for say in tests),
            "changes": found.changes,
            **plain_figures(found.figures),
        }

    def _regime(self, regime: Regime) -> Json:
        return {
            "id": regime.id,
            "computed": False,
            "standing": regime.standing,
            "first_day": plain_day(regime.first_day),
            "source": list(regime.source),
            "note": self._text(Say(f"regime-{regime.id}", {"day": regime.first_day})),
        }

    def _grant(self, grant: Grant) -> Json:
        return {
            "complex": grant.complex,
            "won": grant.won,
            "year": grant.year,
            "standing": grant.standing,
            "source": list(grant.source),
            "note": grant.note.ko if self._language == "ko" else grant.note.en,
        }

    def _timeline(self, plan: Timeline) -> Json:
        table = [{"design_by": plain_day(row.design_by), "grant_year": row.grant_year} for row in plan.design_table]
        return {
            "steps": [self._step(step) for step in plan.steps],
            "grant_year": dict(zip(COLUMNS, plan.years, strict=True)),
            "first_payment": plain_months(plan.first_payment),
            "critical": _critical(plan),
            "slip": _slip(plan),
            "applications": plan.applications.model_dump() if plan.applications else None,
            "design_table": table or None,
            "risks": list(plan.risks),
            "other_routes": list(plan.other_routes),
        }

    def _step(self, step: Step) -> Json:
        return {
            "id": step.id,
            "who": self._text(Say(f"who-{step.id}")),
            "after": list(step.after),
            "earliest": plain_day(step.earliest),
            "likely": plain_day(step.likely),
            "latest": plain_day(step.latest),
            "standing": step.standing,
            "source": list(step.source),
            "note": self._text(step.note),
        }


def _test(found: Announced, test: str, status: str) -> Say:
    """What a reading asks, and how that stands."""
    larger = found.reading.larger
    wanted: dict[str, Arg] = {"from": Money(larger.investment_from)} if test == "investment" and larger else {}
    return Say(f"announced-{test}", {"status": label("status", status), **wanted})


def _about_cap(notice: Notice) -> Say | None:
    """What the figures of the cap do not say by themselves."""
    cap = notice.cap
    if cap.cases:
        return Say("note-cap-cases", {"case": Money(cap.cases.won), "count": cap.cases.at_most})
    if cap.standing == "assumed":
        return Say("note-cap-assumed")
    return Say("note-cap-not-in-notice") if cap.first_day != notice.first_day else None


def _critical(plan: Timeline) -> Json | None:
    if plan.critical is None:
        return None
    missed = {"grant_year": plan.critical.year_if_missed, "first_payment": plain_day(plan.payment_if_missed)}
    return {"step": plan.critical.step, "slack_days": plan.critical.slack_days, "if_missed": missed}


def _slip(plan: Timeline) -> Json | None:
    if plan.slip is None:
        return None
    after = {"grant_year": plan.slip.year, "first_payment": plain_day(plan.slip.payment)}
    return {"months": plan.slip.months, **after}
