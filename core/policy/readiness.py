"""Design, permits, site and match: when each is done, as far as told."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.policy.answers import Answers
from core.policy.days import Days, always, later, rolled
from core.policy.month import Month, month_of
from core.policy.rulebook import Plan, Span

_SITE_AND_MATCH = ("site_secured", "match_ready")


@dataclass(frozen=True, slots=True)
class Ready:
    """When a step is done. `done`: said to be done already, so before every gate. `on_path` False: not told, so it
    holds nothing up and stays open."""

    days: Days
    done: bool = False
    on_path: bool = True


def design(answers: Answers, plan: Plan, day: date) -> Ready:
    """Detailed design: as told; not begun, the plan's months from the first of the next month; not told, open."""
    told = told_milestone(answers, "design_done", day)
    if told:
        return told
    if answers.get("design_done") == "no":
        return Ready(_months_from_next(plan.design_months, day))
    return Ready(Days(day, None, None))


def permits(answers: Answers, plan: Plan, design_ends: Days, day: date) -> Ready:
    """Permits: as told; else so many calendar days from the day after the design, rolled to a working day."""
    if told := told_milestone(answers, "permits_done", day):
        return told
    span, ends = plan.permit_days, design_ends
    return Ready(
        Days(
            _after(ends.earliest, span.earliest, day),
            _after(ends.likely, span.likely, day),
            _after(ends.latest, span.latest, day),
        )
    )


def site_and_match(answers: Answers, day: date) -> Ready:
    """Site and local match together; what is not told stays off the path."""
    told = [ready for fact in _SITE_AND_MATCH if (ready := _secured(answers, fact, day))]
    if not told:
        return Ready(Days(day, None, None), on_path=False)
    return Ready(later(*(r.days for r in told)), done=all(r.done for r in told))


def not_told(answers: Answers, day: date) -> tuple[str, ...]:
    """Which of site and match are off the path, since nothing was told of them."""
    return tuple(fact for fact in _SITE_AND_MATCH if _secured(answers, fact, day) is None)


def told_milestone(answers: Answers, fact: str, day: date) -> Ready | None:
    """A milestone answered with yes or a month; a past month is done. None for no, unknown and not given."""
    value = answers.get(fact)
    if value == "yes" or (isinstance(value, Month) and value.last_day < day):
        return Ready(always(day), done=True)
    return Ready(always(value.last_day)) if isinstance(value, Month) else None


def _secured(answers: Answers, fact: str, day: date) -> Ready | None:
    if answers.get(fact) == "no":
        return Ready(Days(day, None, None))
    return told_milestone(answers, fact, day)


def _months_from_next(span: Span, day: date) -> Days:
    """The last day of the N-th month, the next month being the first."""
    start = month_of(day)
    return Days(*(None if n is None else start.plus(n).last_day for n in (span.earliest, span.likely, span.latest)))


def _after(start: date | None, days: int | None, day: date) -> date | None:
    """So many calendar days counted from the day after `start`, never before `day`."""
    if start is None or days is None:
        return None
    return max(rolled(start + timedelta(days=days)), day)
