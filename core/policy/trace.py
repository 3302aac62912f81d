"""The trace of a result: everything it was worked out from, and no sum. Whoever has it can work every figure again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.policy.answers import Answers, amount
from core.policy.assess import Assessment
from core.policy.facts import dump
from core.policy.judge import Status
from core.policy.rulebook import Grant, LargerCap, Region, Rulebook, Sources, Standing
from core.policy.situation import region_of
from core.policy.trace_money import MoneyTrace, money_trace
from core.policy.trace_plan import PlanTrace, plan_trace
from core.policy.won import Won, WonRange


@dataclass(frozen=True, slots=True)
class ConditionTrace:
    """How one condition stands; the verdict is the three-valued AND of all."""

    id: str
    status: Status
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class ReadingTrace:
    """One reading of what was announced: outside the capital area only, and where `larger` is given, from that
    investment. It puts in a `larger` cap, or each cap so many `times`."""

    id: str
    said_on: date
    region: Region | None
    invested: WonRange | None
    larger: LargerCap | None
    times: int | None
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class GrantTrace:
    """A grant really made to a complex of the answer: told, never subtracted unasked."""

    complex: str
    won: Won
    year: int
    standing: Standing
    source: Sources


@dataclass(frozen=True, slots=True)
class Trace:
    """`money` and `plan` None: nothing is computed (not eligible, or no rule for the day). `rules` names the
    operator's own, `title` the notice in the language of the State."""

    as_of: date
    rules: str | None
    notice: date | None
    title: str | None
    source: Sources
    inputs: Mapping[str, object]
    conditions: tuple[ConditionTrace, ...]
    money: MoneyTrace | None
    announced: tuple[ReadingTrace, ...]
    plan: PlanTrace | None
    known_grants: tuple[GrantTrace, ...]


def trace_of(seen: Assessment, answers: Answers, rulebook: Rulebook) -> Trace:
    """The trace of an assessment of these answers."""
    notice = seen.notice
    named = (name for name in rulebook.facts.names(rulebook.facility_ids) if name in answers)
    return Trace(
        seen.as_of,
        seen.rules,
        notice.first_day if notice else None,
        notice.title.ko if notice else None,
        notice.source if notice else (),
        {name: dump(answers[name]) for name in named},
        tuple(ConditionTrace(c.id, c.status, c.standing, c.source) for c in seen.conditions),
        money_trace(seen.support, answers, rulebook, notice, seen.as_of) if notice and seen.support else None,
        _readings(answers, rulebook, seen.as_of),
        plan_trace(answers, rulebook, seen.as_of) if seen.timeline.steps else None,
        tuple(map(_grant, seen.known_grants)),
    )


def _grant(grant: Grant) -> GrantTrace:
    return GrantTrace(grant.complex, grant.won, grant.year, grant.standing, grant.source)


def _readings(answers: Answers, rulebook: Rulebook, day: date) -> tuple[ReadingTrace, ...]:
    region, invested = region_of(answers, rulebook), amount(answers, "investment")
    return tuple(
        ReadingTrace(r.id, a.first_day, region, invested, r.larger, r.times, "announced", a.source)
        for a in rulebook.announced_on(day)
        for r in a.readings
    )
