"""How each date of an answer came about, as a tree: the rule of every step, the gate, the years."""

from collections.abc import Iterable

from conversations.plan_lines import when
from conversations.why_terms import authority
from core.policy.assess import Assessment
from core.policy.gate import COLUMNS
from core.policy.rulebook import DayOfYear, Span
from core.policy.say import Arg, Say, label
from core.policy.timeline import Timeline
from core.policy.trace import Trace
from core.policy.trace_plan import GateTrace, PlanTrace, StepTrace
from core.policy.trace_rules import Operand, Rule, WorksTrace


def date_tree(seen: Assessment, trace: Trace) -> tuple[Say, ...]:
    """Every step with its rule, then the gate with the year it leads to. Nothing where nothing is planned."""
    plan, shown = trace.plan, seen.timeline
    if plan is None:
        return ()
    dates = {step.id: when(step.earliest, step.likely, step.latest) for step in shown.steps}
    return (
        *(line for step in plan.steps for line in _step(step, dates[step.id])),
        *_holidays(plan),
        *_gate(plan.gate, shown),
        *_table(shown),
    )


def _step(step: StepTrace, dates: Say) -> tuple[Say, ...]:
    told: dict[str, Arg] = {"step": label("step", step.id), "when": dates}
    return (Say("trace-step", {**told, "stands": authority(step.standing, step.source)}), *_rule(step.rule))


def _rule(rule: Rule) -> tuple[Say, ...]:
    """The rule in words; one that joins several is told with each of them."""
    inner = [(name, each) for name, each in rule.operands.items() if isinstance(each, Rule)]
    joined = (Say("trace-joined", {"fact": label("fact", name), "rule": _in_words(each)}) for name, each in inner)
    works = (line for each in rule.operands.values() for line in _works(each))
    return (Say("trace-because", {"rule": _in_words(rule)}), *joined, *works)


def _in_words(rule: Rule) -> Say:
    """A rule and the operands its sentence names; one without a month, or without a start of one's own, says less."""
    args = {name: told for name, each in rule.operands.items() if (told := _told(each)) is not None}
    missing = "-plain" if None in rule.operands.values() else ""
    return Say(f"trace-rule-{rule.name}{missing}", args)


def _told(operand: Operand) -> Arg | None:
    match operand:
        case DayOfYear():
            return _day(operand)
        case Span():
            return _span(operand)
        case str():
            return Say("trace-as-of") if operand == "as_of" else label("step", operand)
        case tuple() if all(isinstance(each, str) for each in operand):
            return _names(str(each) for each in operand)
        case tuple() | Rule() | None:
            return None
    return operand


def _names(steps: Iterable[str]) -> tuple[Say, ...]:
    return tuple(Say("trace-as-of") if step == "as_of" else Say(f"step-{step}") for step in steps)


def _works(operand: Operand) -> Iterable[Say]:
    """The months of every class the works of a facility may be of."""
    for works in operand if isinstance(operand, tuple) else ():
        if isinstance(works, WorksTrace):
            named = label("facility", works.facility)
            for each in works.classes:
                told: dict[str, Arg] = {"class": Say(f"trace-works-{each.id}"), "months": _span(each.months)}
                yield Say("trace-works", {"facility": named, **told})
            if not works.classes:
                yield Say("trace-works-none", {"facility": named})


def _holidays(plan: PlanTrace) -> tuple[Say, ...]:
    days = tuple(Say("when-on", {"day": day}) for day in plan.holidays)
    return (Say("trace-holidays", {"days": days}),) if days else ()


def _gate(gate: GateTrace, plan: Timeline) -> tuple[Say, ...]:
    """The days of the gate in each column, with the year; then the slack of the tightest step."""
    lines = [Say("trace-gate", {"stands": authority(gate.standing, ()), "filed": _day(gate.filed)})]
    for column, year in zip(COLUMNS, plan.years, strict=True):
        due: dict[str, Arg] = {"design": _day(gate.design[column]), "rest": _day(gate.rest[column])}
        lines.append(Say(f"trace-year-{column}", {"year": str(year) if year else Say("when-open"), **due}))
    if plan.critical:
        slack: dict[str, Arg] = {"step": label("step", plan.critical.step), "days": plan.critical.slack_days}
        lines.append(Say("trace-critical", {**slack, "missed": str(plan.critical.year_if_missed)}))
    if plan.slip:
        late: dict[str, Arg] = {"months": plan.slip.months, "year": str(plan.slip.year)}
        lines.append(Say("trace-slip", {**late, "payment": plan.slip.payment}))
    return tuple(lines)


def _table(plan: Timeline) -> tuple[Say, ...]:
    rows = plan.design_table
    return tuple(Say("trace-if-designed", {"day": row.design_by, "year": str(row.grant_year)}) for row in rows)


def _span(span: Span) -> Say:
    three = {"earliest": span.earliest, "likely": span.likely, "latest": span.latest}
    return Say("trace-span", {name: Say("when-open") if n is None else n for name, n in three.items()})


def _day(day: DayOfYear) -> Say:
    return Say("trace-day-of-year", {"month": day.month, "day": day.day})
