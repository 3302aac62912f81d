"""The gate: from what is ready when, the first budget year that can pay. Assumed; no deadline has been published."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from core.policy.days import Days
from core.policy.readiness import Ready
from core.policy.rulebook import DayOfYear, Gate

Column: TypeAlias = Literal["earliest", "likely", "latest"]
COLUMNS: tuple[Column, ...] = ("earliest", "likely", "latest")


@dataclass(frozen=True, slots=True)
class Path:
    """What must stand before the gate: the filing day, and design, permits, site with match."""

    filed: Days
    design: Ready
    permits: Ready
    site: Ready

    def ends(self, column: Column, gate: Gate) -> dict[str, tuple[date | None, DayOfYear]]:
        """By step the day it ends and the day of the year before the grant by which it must; what is done already,
        or off the path, holds nothing up and is left out."""
        design_due, rest_due = {
            "earliest": (gate.earliest, gate.earliest),
            "likely": (gate.likely_design, gate.likely_rest),
            "latest": (gate.latest, gate.latest),
        }[column]
        steps = {
            "design": (self.design, design_due),
            "permits": (self.permits, rest_due),
            "site_match": (self.site, rest_due),
        }
        waiting = {
            step: (of(ready.days, column), due)
            for step, (ready, due) in steps.items()
            if ready.on_path and not ready.done
        }
        return {**waiting, "application": (of(self.filed, column), gate.filed)}


def of(days: Days, column: Column) -> date | None:
    """The day in one column."""
    return days.columns[COLUMNS.index(column)]


def grant_year(path: Path, column: Column, gate: Gate, day: date) -> int | None:
    """The smallest year whose gate everything passes in the year before; None where a day is not known."""
    ends = path.ends(column, gate).values()
    known = [(end, due) for end, due in ends if end is not None]
    if len(known) < len(ends):
        return None
    year = day.year + 1
    while any(end > due.of(year - 1) for end, due in known):
        year += 1
    return year


@dataclass(frozen=True, slots=True)
class Critical:
    """The step with the least slack to the likely gate, and the year that missing it leads to."""

    step: str
    slack_days: int
    year_if_missed: int


def critical(path: Path, gate: Gate, likely_year: int | None) -> Critical | None:
    """The critical step; None while there is no likely year."""
    if likely_year is None:
        return None
    slack = {
        step: (due.of(likely_year - 1) - end).days
        for step, (end, due) in path.ends("likely", gate).items()
        if end is not None
    }
    step = min(slack, key=slack.__getitem__)
    return Critical(step, slack[step], likely_year + 1)
