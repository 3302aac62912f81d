"""The longer parts of the page of rules: steps of the plan with their durations, and the assumed table of rates."""

from conversations.money_lines import percent
from core.policy.rulebook import DayOfYear, Plan, RateRows, RowPair, Sources, Span, Standing, StepRule, Threshold
from core.policy.say import Arg, Cited, Money, Say, label

_SPANS = {
    "confirm": ("confirm_weeks", "weeks"),
    "design": ("design_months", "months"),
    "permits": ("permit_days", "days"),
    "settlement": ("settlement_months", "months"),
}
_BY_LAW = frozenset({"settlement"})
"""Steps whose duration is the law's own: the notice's Article 9 gives the longest."""


def authority(standing: Standing, source: Sources) -> Say:
    """How firm something is, and where it stands."""
    how: dict[str, Arg] = {"standing": label("standing", standing)}
    return Say("rulebook-authority", {**how, "source": Cited(source)}) if source else Say("rulebook-standing", how)


def plan_rules(plan: Plan) -> tuple[Say, ...]:
    """Every step with who does it and on what authority, then how long it takes or by when it must stand."""
    return tuple(line for rule in plan.steps for line in (_step(rule), *_lasting(rule, plan)))


def _step(rule: StepRule) -> Say:
    who: dict[str, Arg] = {"step": label("step", rule.id), "who": label("who", rule.id)}
    return Say("rulebook-step", {**who, "authority": authority(rule.standing, rule.source)})


def _lasting(rule: StepRule, plan: Plan) -> tuple[Say, ...]:
    if rule.id in _SPANS:
        name, unit = _SPANS[rule.id]
        firm = rule.standing if rule.id in _BY_LAW else "assumed"
        return (_lasts(_span(getattr(plan, name), unit), firm),)
    match rule.id:
        case "designation":
            return (_round(plan),)
        case "application":
            return _gate(plan)
        case "budget":
            return (_lasts(Say("rulebook-vote", {"day": _day(plan.vote)}), rule.standing),)
        case "first_payment":
            return (_lasts(_paid(plan.payment_months), "assumed"),)
        case "works":
            return tuple(_works(works.id, works.months) for works in plan.works)
    return (Say("rulebook-no-duration"),)


def _lasts(what: Say, standing: Standing) -> Say:
    return Say("rulebook-lasts", {"what": what, "authority": authority(standing, ())})


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
    return _lasts(Say("rulebook-works", named), "assumed")


def _round(plan: Plan) -> Say:
    call = plan.round
    return Say(
        "rulebook-round",
        {
            "sectors": label("sector", *call.sectors),
            "raw": label("sector", call.raw_material_of),
            "by": call.applied_by,
            "day": call.not_before,
            "authority": authority("announced", call.source),
        },
    )


def _gate(plan: Plan) -> tuple[Say, ...]:
    gate = plan.gate
    filed = Say("rulebook-filed", {"day": _day(gate.filed)})
    days = {
        "earliest": _day(gate.earliest),
        "design": _day(gate.likely_design),
        "rest": _day(gate.likely_rest),
        "latest": _day(gate.latest),
    }
    return (_lasts(filed, "assumed"), _lasts(Say("rulebook-gate", days), "assumed"))


def _day(day: DayOfYear) -> Say:
    return Say("rulebook-month-day", {"month": Say("rulebook-month", {"month": day.month}), "day": day.day})


def assumed_rows(rows: RateRows) -> tuple[Say, ...]:
    """The table that stands in for the one nobody has read, and where each sector's upper row begins."""
    return (
        _row("outside", rows.outside, rows),
        _row("capital", rows.capital, rows),
        *(_threshold(threshold) for threshold in rows.thresholds),
    )


def _row(region: str, pair: RowPair, rows: RateRows) -> Say:
    shares: dict[str, Arg] = {"upper": percent(pair.at_or_above), "lower": percent(pair.below)}
    return Say(f"rulebook-row-{region}", {**shares, "authority": authority("assumed", rows.source)})


def _threshold(threshold: Threshold) -> Say:
    about: dict[str, Arg] = {
        "sector": label("sector", threshold.sector),
        "authority": authority(threshold.standing, threshold.source),
    }
    if threshold.won is not None:
        return Say("rulebook-threshold", {**about, "won": Money(threshold.won)})
    if threshold.surely_below is not None:
        return Say("rulebook-threshold-above", {**about, "won": Money(threshold.surely_below)})
    return Say("rulebook-threshold-unknown", about)
