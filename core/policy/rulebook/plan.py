"""What the dated plan is made of: durations, the gate, the open round, works seen in public cases."""

from datetime import date
from typing import Annotated

from pydantic import Field

from core.policy.rulebook.common import Frozen, Sources, Standing


class Span(Frozen):
    """Earliest, likely and latest of a duration; None: open or unknown."""

    earliest: int | None
    likely: int | None
    latest: int | None


class WorksClass(Frozen):
    """Months that works of one class have taken in public cases."""

    id: str
    months: Span


class StepRule(Frozen):
    """Who does a step of the plan, and on what authority. `dates_assumed`: the law asks for it, its days are ours."""

    id: str
    standing: Standing
    source: Sources = ()
    dates_assumed: bool = False


class DayOfYear(Frozen):
    """A day of a budget calendar."""

    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)]

    def of(self, year: int) -> date:
        """That day of one year."""
        return date(year, self.month, self.day)


class Gate(Frozen):
    """Days of the year before the grant by which things must stand. Assumed: no deadline has been published."""

    filed: DayOfYear
    earliest: DayOfYear
    likely_design: DayOfYear
    likely_rest: DayOfYear
    latest: DayOfYear


class Round(Frozen):
    """A call for new complexes whose result was not found. `called_on`: before that day there was none."""

    called_on: date
    sectors: tuple[str, ...]
    raw_material_of: str
    not_before: date
    applied_by: date
    source: Sources


class Plan(Frozen):
    """What the dated plan is made of. `slip_months`: the delay whose cost is told as an example."""

    steps: tuple[StepRule, ...]
    confirm_weeks: Span
    design_months: Span
    permit_days: Span
    payment_months: Span
    settlement_months: Span
    vote: DayOfYear
    gate: Gate
    round: Round
    new_call_months: Span
    slip_months: Annotated[int, Field(ge=1)]
    works: tuple[WorksClass, ...]
    risks: tuple[str, ...]
    other_routes: tuple[str, ...]
