"""The steps of the plan on the page of rules: those that law or announcement asks for, and what of them is ours."""

from datetime import date

from conversations.rulebook_lines import authority
from core.policy.rulebook import DayOfYear, Plan, Rulebook, Span, StepRule
from core.policy.say import Arg, Say, label

_SPANS = {
    "confirm": ("confirm_weeks", "weeks"),
    "design": ("design_months", "months"),
    "permits": ("permit_days", "days"),
    "settlement": ("settlement_months", "months"),
}


def firm_steps(book: Rulebook, day: date) -> tuple[Say, ...]:
    """The steps that law or announcement asks for, each with who does it, and what they fix of its time."""
    steps = (book.step_on(rule.id, day) for rule in book.plan.steps)
    firm = (rule for rule in steps if rule.standing != "assumed" and _is_called(rule.id, book, day))
    return tuple(line for rule in firm for line in (_step(rule), *_fixed(rule.id, book.plan, day), *_undated(rule)))


def assumed_steps(book: Rulebook, day: date) -> tuple[Say, ...]:
    """The steps that are ours, every duration and day that no law gives, and the delay that is told as an example."""
    found: list[Say] = []
    for rule in (book.step_on(rule.id, day) for rule in book.plan.steps):
        is_ours, lasting = rule.standing == "assumed", _supposed(rule, book.plan)
        if is_ours:
            found += [_step(rule), *(lasting or _fixed(rule.id, book.plan, day))]
        elif lasting:
            found += [Say("rulebook-step-of", {"step": label("step", rule.id)}), *lasting]
    slip: dict[str, Arg] = {"count": book.plan.slip_months, "authority": authority("assumed", ())}
    return (*found, Say("rulebook-slip", slip))


def _is_called(step: str, book: Rulebook, day: date) -> bool:
    """A designation is a step only once complexes were called for."""
    return step != "designation" or book.plan.round.called_on <= day


def _step(rule: StepRule) -> Say:
    who: dict[str, Arg] = {"step": label("step", rule.id), "who": label("who", rule.id)}
    return Say("rulebook-step", {**who, "authority": authority(rule.standing, rule.source)})


def _undated(rule: StepRule) -> tuple[Say, ...]:
    """A step that the law asks for may have days that are ours."""
    return (Say("rulebook-dates-assumed"),) if rule.dates_assumed else ()


def _fixed(step: str, plan: Plan, day: date) -> tuple[Say, ...]:
    """What of a step's time is not ours: the round, the vote, the longest settlement; else that none was published."""
    match step:
        case "designation":
            return (_round(plan, day),)
        case "budget":
            return (Say("rulebook-lasts", {"what": Say("rulebook-vote", {"day": _day(plan.vote)})}),)
        case "settlement":
            return (Say("rulebook-at-most", {"count": plan.settlement_months.latest or 0}),)
        case "site_match" | "review":
            return (Say("rulebook-no-duration"),)
    return ()


def _supposed(rule: StepRule, plan: Plan) -> tuple[Say, ...]:
    """The time of a step as we suppose it; nothing where the law gives it, or nobody does."""
    match rule.id:
        case "designation":
            return (_new_call(plan.new_call_months),)
        case "application":
            return _gate(plan)
        case "first_payment":
            return (_lasts(_paid(plan.payment_months)),)
        case "works":
            return tuple(_works(works.id, works.months) for works in plan.works)
        case "settlement" if rule.standing == "law":
            return ()
    if rule.id not in _SPANS:
        return ()
    name, unit = _SPANS[rule.id]
    return (_lasts(_span(getattr(plan, name), unit)),)


def _lasts(what: Say) -> Say:
    return Say("rulebook-supposed", {"what": what, "authority": authority("assumed", ())})


def _span(span: Span, unit: str) -> Say:
    """A duration; None in it is open."""
    columns = {"earliest": span.earliest, "likely": span.likely, "latest": span.latest}
    return Say(
        "rulebook-span",
        {
            name: Say("when-open") if count is None else Say(f"rulebook-{unit}", {"count": count})
            for name, count in columns.items()
        },
    )


def _paid(months: Span) -> Say:
    columns = {"earliest": months.earliest, "likely": months.likely, "latest": months.latest}
    return Say(
        "rulebook-paid",
        {
            name: Say("when-open") if month is None else Say("rulebook-month", {"month": month})
            for name, month in columns.items()
        },
    )


def _works(works: str, months: Span) -> Say:
    named: dict[str, Arg] = {"class": label("works_class", works), "span": _span(months, "months")}
    return _lasts(Say("rulebook-works", named))


def _round(plan: Plan, day: date) -> Say:
    """The call for new complexes; while it is open there is no result that could have been found."""
    call = plan.round
    return Say(
        "rulebook-round-open" if day <= call.applied_by else "rulebook-round",
        {
            "sectors": label("sector", *call.sectors),
            "raw": label("sector", call.raw_material_of),
            "called": call.called_on,
            "by": call.applied_by,
            "day": call.not_before,
        },
    )


def _new_call(months: Span) -> Say:
    """How long a call to come may take, by the calls so far."""
    return _lasts(Say("rulebook-new-call", {"from": months.earliest or 0, "to": months.latest or 0}))


def _gate(plan: Plan) -> tuple[Say, ...]:
    gate = plan.gate
    filed = Say("rulebook-filed", {"day": _day(gate.filed)})
    days = {
        "earliest": _day(gate.earliest),
        "design": _day(gate.likely_design),
        "rest": _day(gate.likely_rest),
        "latest": _day(gate.latest),
    }
    return (_lasts(filed), _lasts(Say("rulebook-gate", days)))


def _day(day: DayOfYear) -> Say:
    return Say("rulebook-month-day", {"month": Say("rulebook-month", {"month": day.month}), "day": day.day})
