"""The whole answer for one set of answers on one day: verdict, support, plan, and what is still open."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from core.policy.announced import Announced, announced
from core.policy.answers import NONE, Answers, amount, chosen
from core.policy.estimate import Support, estimate
from core.policy.judge import Condition, Verdict, conditions, verdict
from core.policy.parts import Part, parts_of
from core.policy.rulebook import Grant, Notice, Regime, Rulebook
from core.policy.situation import complex_of, sectors_complexes
from core.policy.terms import APPLICANTS_INVESTMENT, terms_of
from core.policy.timeline import Timeline, timeline

NOTHING_HELD: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules say of these answers.

    `support` None: not eligible, or no rule for the day. An undetermined verdict never pulls it to nothing: it is the
    amount if the open conditions are met. `rules` names the operator's own, where some were laid over the shipped ones.
    """

    as_of: date
    notice: Notice | None
    verdict: Verdict
    conditions: tuple[Condition, ...]
    support: Support | None
    announced: tuple[Announced, ...]
    regimes: tuple[Regime, ...]
    timeline: Timeline
    assumptions: tuple[str, ...]
    known_grants: tuple[Grant, ...]
    rules: str | None

    def condition(self, condition_id: str) -> Condition | None:
        """The condition of that id; None where no rule covers the day."""
        return next((c for c in self.conditions if c.id == condition_id), None)


def assess(answers: Answers, rulebook: Rulebook, day: date, hold: AbstractSet[str] = NOTHING_HELD) -> Assessment:
    """Judge, estimate and plan. `hold`: named assumptions whose alternatives are left out of the ranges."""
    notice = rulebook.notice_on(day)
    judged = conditions(answers, rulebook, day)
    found = verdict(judged)
    open_ = notice if found != "not_eligible" else None
    parts = parts_of(answers, rulebook, notice) if notice else ()
    terms = terms_of(answers, rulebook, open_, day, hold) if open_ else None
    support = estimate(parts, answers, terms) if terms else None
    plan = timeline(answers, rulebook, day) if open_ else Timeline()
    return Assessment(
        day,
        notice,
        found,
        judged,
        support,
        announced(answers, rulebook, day, parts, support),
        tuple(r for r in rulebook.regimes if r.first_day <= day and r.sector == chosen(answers, "sector")),
        plan,
        _assumed(answers, rulebook, day, parts, support, plan),
        _grants(answers, rulebook, day) if support else (),
        rulebook.rules,
    )


def _grants(answers: Answers, rulebook: Rulebook, day: date) -> tuple[Grant, ...]:
    """Public grants of the complex, or of those the company may be in: told, never subtracted unasked."""
    ids = {c.id for c in sectors_complexes(answers, rulebook, day)}
    return tuple(g for g in rulebook.grants if g.complex in ids and g.year <= day.year)


def _assumed(
    answers: Answers, rulebook: Rulebook, day: date, parts: tuple[Part, ...], support: Support | None, plan: Timeline
) -> tuple[str, ...]:
    """The named assumptions this answer rests on, in declared order."""
    live = [p.facility for p in parts if p.status == "in"]
    has_figure = support is not None and support.totals.support.low is not None
    has_likely = support is not None and support.totals.support.likely is not None
    invested = amount(answers, "investment") is not None
    notice = rulebook.notice_on(day)
    counts = notice is not None and (notice.assumed_rows or notice.cap.larger is not None)
    sector = chosen(answers, "sector")
    named = {t.assumption for t in rulebook.rate_rows.thresholds if t.sector == sector}
    raw = sector == rulebook.plan.round.raw_material_of and complex_of(answers, rulebook, day) == NONE
    rests_on = {
        "received_zero": has_figure and amount(answers, "received") is None,
        "no_other_aid": any(chosen(answers, f"other_aid.{f}") != "no" for f in live),
        "no_leading_project": chosen(answers, "leading_project") is None,
        "no_battery_raw_material": raw and chosen(answers, "battery_raw_material") is None,
        "cost_basis_clean": has_figure and any(chosen(answers, f"cost_basis.{f}") is None for f in live),
        APPLICANTS_INVESTMENT: has_figure and invested and counts,
        "rate_rows": has_likely,
        "far_is_non_metropolitan": has_figure and bool(rulebook.announced_on(day)),
        "plan_durations": bool(plan.steps),
        "gate": bool(plan.steps),
    }
    return tuple(a.id for a in rulebook.assumptions if rests_on.get(a.id, has_likely and invested and a.id in named))
