"""The plan part of a trace: for every step the rule that dates it and what the rule works on, and the gate."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from core.policy.answers import Answers
from core.policy.course import Course, course_of
from core.policy.days import Days, always, holidays_from
from core.policy.gate import COLUMNS, Column
from core.policy.month import month_of
from core.policy.rulebook import DayOfYear, Gate, Plan, Rulebook, Sources, Standing
from core.policy.slip import months_on
from core.policy.timeline import designs_to_try
from core.policy.trace_rules import (
    Rule,
    design_rule,
    designation_rule,
    permits_rule,
    site_rule,
    told_rule,
    works_rule,
)


@dataclass(frozen=True, slots=True)
class StepTrace:
    """One step of the plan and the rule that dates it."""

    id: str
    after: tuple[str, ...]
    rule: Rule
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class GateTrace:
    """The days of the year before the grant: for the filing, and in each column for the design and for the rest."""

    filed: DayOfYear
    design: Mapping[Column, DayOfYear]
    rest: Mapping[Column, DayOfYear]
    standing: Standing


@dataclass(frozen=True, slots=True)
class PlanTrace:
    """`holidays`: every public holiday that a date of this plan rolled over; Saturdays and Sundays are not named.
    `slip_months`: the delay of the critical step that is told as an example."""

    steps: tuple[StepTrace, ...]
    gate: GateTrace
    slip_months: int
    holidays: tuple[date, ...]


def plan_trace(answers: Answers, rulebook: Rulebook, day: date) -> PlanTrace:
    """What a plan that has steps was worked out from."""
    plan, course = rulebook.plan, course_of(answers, rulebook, day)
    rolling = (*_confirms(plan, course.named or always(day)), *_permits(answers, plan, course, day))
    holidays = sorted({off for start in rolling for off in holidays_from(start)})
    return PlanTrace(_steps(answers, rulebook, course.named, day), _gate(plan.gate), plan.slip_months, tuple(holidays))


def _steps(answers: Answers, rulebook: Rulebook, named: Days | None, day: date) -> tuple[StepTrace, ...]:
    plan, first = rulebook.plan, ("designation",) if named else ()
    rows: list[tuple[str, tuple[str, ...], Rule]] = [
        ("confirm", first, Rule("weeks", {"of": "designation" if named else "as_of", "weeks": plan.confirm_weeks})),
        ("design", first, design_rule(answers, plan, day)),
        ("permits", ("design",), permits_rule(answers, plan, day)),
        ("site_match", (), site_rule(answers, day)),
        ("application", (*first, "design"), Rule("later_of", {"of": ("as_of", "design", *first)})),
        ("budget", ("application",), Rule("day_before_grant", {"day": plan.vote})),
        ("review", ("application",), Rule("no_date")),
        ("first_payment", ("permits", "site_match", "budget"), Rule("month_of_grant", {"months": plan.payment_months})),
        ("works", ("first_payment",), works_rule(answers, rulebook, day)),
        ("settlement", ("works",), Rule("months", {"of": "works", "months": plan.settlement_months})),
    ]
    if named:
        rows.insert(0, ("designation", (), designation_rule(plan, named)))
    stands = {rule.id: rulebook.step_on(rule.id, day) for rule in plan.steps}
    return tuple(StepTrace(i, after, rule, stands[i].standing, stands[i].source) for i, after, rule in rows)


def _gate(gate: Gate) -> GateTrace:
    design_due = (gate.earliest, gate.likely_design, gate.latest)
    rest_due = (gate.earliest, gate.likely_rest, gate.latest)
    due = [dict(zip(COLUMNS, each, strict=True)) for each in (design_due, rest_due)]
    return GateTrace(gate.filed, due[0], due[1], "assumed")


def _confirms(plan: Plan, start: Days) -> list[date]:
    """The days on which the weeks of confirming end, before they roll."""
    weeks = plan.confirm_weeks
    spans = zip(start.columns, (weeks.earliest, weeks.likely, weeks.latest), strict=True)
    return [begun + timedelta(weeks=count or 0) for begun, count in spans if begun is not None]


def _permits(answers: Answers, plan: Plan, course: Course, day: date) -> list[date]:
    """The days on which the permits end before they roll, also after each design of the small table, and after a slip
    of the design."""
    if told_rule(answers, "permits_done", day):
        return []
    tried = (always(month_of(by).last_day) for by in designs_to_try(plan, course, day))
    slipped = course.path.design.days.each(lambda end: months_on(end, plan.slip_months))
    designs, span = (course.path.design.days, slipped, *tried), plan.permit_days
    return [
        end + timedelta(days=count)
        for each in designs
        for end, count in zip(each.columns, (span.earliest, span.likely, span.latest), strict=True)
        if end is not None and count is not None
    ]
