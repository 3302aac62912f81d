"""The dated plan: steps from now to settlement, each earliest, likely and latest, and the budget year of the grant."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from core.policy.answers import Answers
from core.policy.course import Course, course_of, paid_in
from core.policy.days import Days, always, rolled
from core.policy.gate import Critical, critical
from core.policy.month import Month, month_of
from core.policy.parts import parts_of
from core.policy.readiness import not_told
from core.policy.rulebook import Plan, Rulebook, Sources, Span, Standing
from core.policy.say import Say, label
from core.policy.slip import Slip, slip
from core.policy.works import Months, without_figure, works_span, yearly_applications

When: TypeAlias = date | Month | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step: days up to the payment, months from it on."""

    id: str
    after: tuple[str, ...]
    earliest: When
    likely: When
    latest: When
    standing: Standing
    source: Sources
    note: Say | None = None


@dataclass(frozen=True, slots=True)
class DesignRow:
    """While the design month is not known: finished by that day, the grant year would be that one."""

    design_by: date
    grant_year: int


NEVER = Months(None, None, None)

ACT_ENDS = "act_ends"
"""The risk of a plan with a grant year after the Act."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The plan; without steps where there is nothing to plan (not eligible, or no rule).

    `applications`: how many yearly applications the works come to by their length alone; None for works of a year or
    less, or of unknown length.
    """

    steps: tuple[Step, ...] = ()
    years: tuple[int | None, int | None, int | None] = (None, None, None)
    first_payment: Months = NEVER
    critical: Critical | None = None
    payment_if_missed: Month | None = None
    slip: Slip | None = None
    applications: Span | None = None
    design_table: tuple[DesignRow, ...] = ()
    risks: tuple[str, ...] = ()
    other_routes: tuple[str, ...] = ()


def timeline(answers: Answers, rulebook: Rulebook, day: date) -> Timeline:
    """The plan of somebody who may be eligible, seen from that day."""
    plan = rulebook.plan
    course = course_of(answers, rulebook, day)
    earliest, likely, latest = course.years
    missed = critical(course.path, plan.gate, likely)
    return Timeline(
        _steps(answers, rulebook, day, course),
        (earliest, likely, latest),
        course.payment,
        missed,
        paid_in(plan.payment_months.likely, missed.year_if_missed) if missed else None,
        slip(answers, plan, course, missed, day),
        yearly_applications(works_span(_to_build(answers, rulebook, day), answers, rulebook)),
        _design_table(answers, rulebook, course, day),
        (*plan.risks, ACT_ENDS) if _outlives_the_act(course.years, rulebook) else plan.risks,
        plan.other_routes,
    )


def _outlives_the_act(years: tuple[int | None, ...], rulebook: Rulebook) -> bool:
    """Does a grant year lie after the Act's last day?"""
    ends = rulebook.last_day
    return ends is not None and any(year is not None and year > ends.year for year in years)


def _steps(answers: Answers, rulebook: Rulebook, day: date, course: Course) -> tuple[Step, ...]:
    plan, path, first = rulebook.plan, course.path, ("designation",) if course.named else ()
    vote = Days(*(None if year is None else plan.vote.of(year - 1) for year in course.years))
    built = _built(answers, rulebook, course.payment, day)
    dated: list[tuple[str, tuple[str, ...], Days | Months, Say | None]] = [
        ("confirm", first, _confirmed(plan, course.named, day), None),
        ("design", first, path.design.days, None),
        ("permits", ("design",), path.permits.days, None),
        ("site_match", (), path.site.days, _site_note(answers, day)),
        ("application", (*first, "design"), path.filed, None),
        ("budget", ("application",), vote, Say("note-budget")),
        ("review", ("application",), Days(None, None, None), Say("note-review")),
        ("first_payment", ("permits", "site_match", "budget"), course.payment, None),
        ("works", ("first_payment",), built, _works_note(answers, rulebook, day)),
        ("settlement", ("works",), built.plus(plan.settlement_months), None),
    ]
    if course.named:
        dated.insert(0, ("designation", (), course.named, _designation_note(plan, course.named, day)))
    return tuple(_step(rulebook, day, *row) for row in dated)


def _step(
    rulebook: Rulebook, day: date, step: str, after: tuple[str, ...], when: Days | Months, note: Say | None
) -> Step:
    rule = rulebook.step_on(step, day)
    return Step(step, after, when.earliest, when.likely, when.latest, rule.standing, rule.source, note)


def _confirmed(plan: Plan, named: Days | None, day: date) -> Days:
    """So many weeks, beside the design and never critical; an office answers on a working day."""
    start, weeks = named or always(day), plan.confirm_weeks
    spans = (weeks.earliest or 0, weeks.likely or 0, weeks.latest or 0)
    return Days(
        *(None if d is None else rolled(d + timedelta(weeks=n)) for d, n in zip(start.columns, spans, strict=True))
    )


def _designation_note(plan: Plan, named: Days, day: date) -> Say:
    """Round 3 is the only call known; other sectors have none, and before its first day nobody had one."""
    call, months = plan.round, plan.new_call_months
    if named.earliest is None:
        return Say("note-designation-no-call", {"from": months.earliest or 0, "to": months.latest or 0})
    key = "note-designation-call-open" if day <= call.applied_by else "note-designation"
    return Say(key, {"applied_by": call.applied_by})


def _site_note(answers: Answers, day: date) -> Say | None:
    """Which of the two nobody has told of: it is off the path, and open."""
    untold = not_told(answers, day)
    return Say("note-site-open", {"what": label("fact", *untold)}) if untold else None


def _built(answers: Answers, rulebook: Rulebook, payment: Months, day: date) -> Months:
    start = answers.get("works_start")
    begun = payment.not_before(start) if isinstance(start, Month) else payment
    return begun.plus(works_span(_to_build(answers, rulebook, day), answers, rulebook))


def _to_build(answers: Answers, rulebook: Rulebook, day: date) -> tuple[str, ...]:
    """The facilities whose works the grant waits for: not those finished, or paid for by other aid."""
    notice = rulebook.notice_on(day)
    parts = parts_of(answers, rulebook, notice) if notice else ()
    return tuple(part.facility for part in parts if part.status != "out")


def _works_note(answers: Answers, rulebook: Rulebook, day: date) -> Say | None:
    asked = _to_build(answers, rulebook, day)
    if unknown := without_figure(asked, answers, rulebook):
        return Say("note-works-own-figure", {"facilities": label("facility", *unknown)})
    span = works_span(asked, answers, rulebook)
    if not asked or span.likely is not None:
        return None
    return Say("note-works-class" if span.latest is not None else "note-works-open")


def designs_to_try(plan: Plan, course: Course, day: date) -> tuple[date, ...]:
    """The next two gates of the design; none where its month is known, or a designation is pending."""
    if course.path.design.days.likely is not None or course.named is not None:
        return ()
    due = plan.gate.likely_design
    first = day.year if due.of(day.year) >= day else day.year + 1
    return due.of(first), due.of(first + 1)


def _design_table(answers: Answers, rulebook: Rulebook, course: Course, day: date) -> tuple[DesignRow, ...]:
    """The next two gates with the year each would lead to, for somebody who has not told the design month."""
    rows: dict[int, DesignRow] = {}
    for by in designs_to_try(rulebook.plan, course, day):
        year = course_of({**answers, "design_done": month_of(by)}, rulebook, day).years[1]
        if year is not None:
            rows[year] = DesignRow(by, year)  # of two days that lead to one year the later is enough
    return tuple(rows.values())
