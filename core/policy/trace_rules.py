"""The rule that dates each step of a plan, with what it works on: as told, else as the plan has it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from core.policy.answers import Answers
from core.policy.days import Days
from core.policy.month import Month
from core.policy.parts import parts_of
from core.policy.readiness import told_milestone
from core.policy.rulebook import DayOfYear, Plan, Rulebook, Span, WorksClass
from core.policy.works import possible_works

Operand: TypeAlias = "str | date | Month | DayOfYear | Span | Rule | tuple[str, ...] | tuple[WorksTrace, ...] | None"


@dataclass(frozen=True, slots=True)
class Rule:
    """How a date is found; what each name means stands in `docs/architecture.md`, The trace."""

    name: str
    operands: Mapping[str, Operand] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorksTrace:
    """The works of one facility: every class they may be of, or the company's own months (`own`) alone."""

    facility: str
    classes: tuple[WorksClass, ...]


def designation_rule(plan: Plan, named: Days) -> Rule:
    """A complex that is still pending: the round that is known, or no date."""
    return Rule("no_date") if named.earliest is None else Rule("not_before", {"day": plan.round.not_before})


def told_rule(answers: Answers, fact: str, day: date) -> Rule | None:
    """Done already, or in a month given; None where neither was told."""
    told, value = told_milestone(answers, fact, day), answers.get(fact)
    if told is None:
        return None
    month = value if isinstance(value, Month) else None
    return Rule("done", {"month": month}) if told.done else Rule("month_end", {"month": month})


def design_rule(answers: Answers, plan: Plan, day: date) -> Rule:
    """As told; not begun, the months of the plan; else open."""
    if told := told_rule(answers, "design_done", day):
        return told
    if answers.get("design_done") == "no":
        return Rule("months_from_next", {"months": plan.design_months})
    return Rule("not_told")


def permits_rule(answers: Answers, plan: Plan, day: date) -> Rule:
    """As told, else so many days after the design."""
    return told_rule(answers, "permits_done", day) or Rule("days", {"of": "design", "days": plan.permit_days})


def site_rule(answers: Answers, day: date) -> Rule:
    """The later of the two that were told; off the path where neither was."""
    told = {fact: _secured(answers, fact, day) for fact in ("site_secured", "match_ready")}
    known: dict[str, Operand] = {fact: rule for fact, rule in told.items() if rule}
    return Rule("both", known) if known else Rule("off_path")


def _secured(answers: Answers, fact: str, day: date) -> Rule | None:
    return Rule("not_yet") if answers.get(fact) == "no" else told_rule(answers, fact, day)


def works_rule(answers: Answers, rulebook: Rulebook, day: date) -> Rule:
    """The longest of the facilities not left out, from the payment or from the start that was told."""
    notice, start = rulebook.notice_on(day), answers.get("works_start")
    asked = {p.facility for p in parts_of(answers, rulebook, notice) if p.status != "out"} if notice else set()
    built = tuple(WorksTrace(f.id, possible_works(f, answers, rulebook)) for f in rulebook.facilities if f.id in asked)
    begins = start if isinstance(start, Month) else None
    return Rule("longest_works", {"of": "first_payment", "not_before": begins, "facilities": built})
