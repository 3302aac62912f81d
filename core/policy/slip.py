"""What a slip costs: the critical step so many months later than likely, and the budget year that leads to."""

from dataclasses import dataclass, replace
from datetime import date

from core.policy.answers import Answers
from core.policy.course import Course, paid_in
from core.policy.days import later
from core.policy.gate import Critical, Path, grant_year
from core.policy.month import Month, month_of
from core.policy.readiness import Ready, permits
from core.policy.rulebook import Plan


@dataclass(frozen=True, slots=True)
class Slip:
    """So many months' delay of the critical step, the likely grant year after it, and that year's likely payment."""

    months: int
    year: int
    payment: Month


def slip(answers: Answers, plan: Plan, course: Course, tightest: Critical | None, day: date) -> Slip | None:
    """None while nothing is critical, or where the plan has no likely month of payment."""
    if tightest is None:
        return None
    year = grant_year(_delayed(answers, plan, course.path, tightest.step, day), "likely", plan.gate, day)
    payment = paid_in(plan.payment_months.likely, year)
    return Slip(plan.slip_months, year, payment) if year and payment else None


def _delayed(answers: Answers, plan: Plan, path: Path, step: str, day: date) -> Path:
    """The way to the gate with one step later; what follows from that step follows it."""
    if step == "design":
        designed = _later(path.design, plan.slip_months)
        filed = later(path.filed, designed.days)
        return replace(path, filed=filed, design=designed, permits=permits(answers, plan, designed.days, day))
    if step == "permits":
        return replace(path, permits=_later(path.permits, plan.slip_months))
    if step == "site_match":
        return replace(path, site=_later(path.site, plan.slip_months))
    return replace(path, filed=path.filed.each(lambda end: months_on(end, plan.slip_months)))


def _later(ready: Ready, months: int) -> Ready:
    return replace(ready, days=ready.days.each(lambda end: months_on(end, months)))


def months_on(day: date, months: int) -> date:
    """The same day so many months on; the end of a month stays one, and a day that month lacks is its last."""
    month = month_of(day).plus(months)
    if day == month_of(day).last_day:
        return month.last_day
    return date(month.year, month.number, min(day.day, month.last_day.day))
