"""The way to the first payment: a designation that is still pending, the way to the gate, the budget years."""

from dataclasses import dataclass
from datetime import date

from core.policy.answers import NONE, PLANNED, Answers, chosen
from core.policy.days import Days, always, later
from core.policy.gate import COLUMNS, Path, grant_year
from core.policy.month import Month
from core.policy.readiness import design, permits, site_and_match
from core.policy.rulebook import Rulebook
from core.policy.situation import awaits_a_complex, complex_of
from core.policy.works import Months


@dataclass(frozen=True, slots=True)
class Course:
    """What the steps are dated from: the designation if one is pending, the way to the gate, years and payment."""

    named: Days | None
    path: Path
    years: tuple[int | None, ...]
    payment: Months


def course_of(answers: Answers, rulebook: Rulebook, day: date) -> Course:
    """The course of somebody who may be eligible, seen from that day."""
    plan, named = rulebook.plan, _designation(answers, rulebook, day)
    designed = design(answers, plan, day)
    filed = later(always(day), designed.days, named or always(day))
    path = Path(filed, designed, permits(answers, plan, designed.days, day), site_and_match(answers, day))
    years = tuple(grant_year(path, column, plan.gate, day) for column in COLUMNS)
    months = (plan.payment_months.earliest, plan.payment_months.likely, plan.payment_months.latest)
    return Course(named, path, years, Months(*(paid_in(m, year) for m, year in zip(months, years, strict=True))))


def _designation(answers: Answers, rulebook: Rulebook, day: date) -> Days | None:
    """When a designation still pending may come; None when none is pending."""
    round_, resolved = rulebook.plan.round, complex_of(answers, rulebook, day)
    if rulebook.complex(resolved or "") or chosen(answers, "leading_project") == "yes":
        return None
    outside = resolved in {NONE, PLANNED} or chosen(answers, "sector") in round_.sectors
    if outside and awaits_a_complex(answers, rulebook):
        return Days(max(day, round_.not_before) if day >= round_.called_on else None, None, None)
    return Days(None, None, None) if resolved == PLANNED else None


def paid_in(month: int | None, year: int | None) -> Month | None:
    """That month of a grant year; None while either is not known."""
    return None if month is None or year is None else Month(year, month)
