"""The whole plan as it is read: a line a step, then what is tight, what that costs, what may upset it, ways around."""

from conversations.performer_lines import performer_lines
from conversations.plan_lines import plan_lines, when
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.month import Month
from core.policy.readiness import Ready, not_told, told_milestone
from core.policy.rulebook import Rulebook, Span
from core.policy.say import Arg, Say, label
from core.policy.timeline import ACT_ENDS, Step, Timeline

_SITE_AND_MATCH = ("site_secured", "match_ready")
_TOLD_BY = {"design": ("design_done",), "permits": ("permits_done",), "site_match": _SITE_AND_MATCH}
"""Steps with milestones of their own."""


def plan_reply(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Everything the plan says; nothing where nothing is planned."""
    plan = seen.timeline
    if not plan.steps:
        return ()
    return (
        Say("plan-head", {"day": seen.as_of}),
        *plan_lines(plan)[:1],
        *(_step(step, seen, answers, rulebook) for step in plan.steps),
        *plan_lines(plan)[1:],
        *_slip(plan),
        *(_applications(plan.applications) if plan.applications else ()),
        *performer_lines(seen, answers),
        *_early_start(plan, answers),
        *(_risk(risk, rulebook) for risk in plan.risks),
        *((Say("routes"),) if plan.other_routes else ()),
        *(Say(f"route-{route}") for route in plan.other_routes),
    )


def _risk(risk: str, rulebook: Rulebook) -> Say:
    """A reservation of the plan; that of the Act's end has its day."""
    last = rulebook.last_day
    return Say(f"risk-{risk}", {"day": last} if risk == ACT_ENDS and last else {})


def _step(step: Step, seen: Assessment, answers: Answers, rulebook: Rulebook) -> Say:
    """One step: when, who does it, on what authority, and what there is to know."""
    is_off = step.id == "site_match" and len(not_told(answers, seen.as_of)) == len(_SITE_AND_MATCH)
    args: dict[str, Arg] = {
        "step": label("step", step.id),
        "who": label("who", step.id),
        "when": Say("when-off-path") if is_off else _when(step, seen, answers),
        "mark": Say(f"mark-{_mark(step, seen, answers, rulebook)}"),
    }
    note = Say("note-beside-design") if step.id == "confirm" else None if is_off else step.note
    return Say("step-line-noted", {**args, "note": note}) if note else Say("step-line", args)


def _when(step: Step, seen: Assessment, answers: Answers) -> Say:
    done = [fact for fact, ready in _told(step, seen, answers).items() if ready.done]
    rest = {fact for fact in _TOLD_BY.get(step.id, ()) if fact not in done}
    if not done or not rest <= set(not_told(answers, seen.as_of)):
        return when(step.earliest, step.likely, step.latest)
    return Say("when-done-of", {"what": label("fact", *done)}) if rest else Say("when-done")


def _told(step: Step, seen: Assessment, answers: Answers) -> dict[str, Ready]:
    """The milestones of a step that were answered with a yes or a month."""
    found = {fact: told_milestone(answers, fact, seen.as_of) for fact in _TOLD_BY.get(step.id, ())}
    return {fact: ready for fact, ready in found.items() if ready}


def _mark(step: Step, seen: Assessment, answers: Answers, rulebook: Rulebook) -> str:
    """What was told is no assumption of ours; a step the law asks for may have days that we assumed."""
    if _told(step, seen, answers) and not any(answers.get(fact) == "no" for fact in _TOLD_BY[step.id]):
        return "told"
    return "dates-assumed" if rulebook.step_on(step.id, seen.as_of).dates_assumed else step.standing


def _slip(plan: Timeline) -> tuple[Say, ...]:
    """What a delay of the tightest step would cost, as an example."""
    slip = plan.slip
    if slip is None:
        return ()
    key = "slip-stays" if slip.payment == plan.first_payment.likely else "slip-moves"
    return (Say(key, {"months": slip.months, "payment": slip.payment}),)


def _applications(count: Span) -> tuple[Say, ...]:
    """How many yearly applications works of that length come to."""
    least = count.earliest or 1
    if count.latest is None and least == 1:
        return ()  # that they are yearly is told anyway
    if count.latest is None:
        return (Say("applications-open", {"least": least}),)
    if count.latest == least:
        return (Say("applications", {"count": least}),)
    return (Say("applications-range", {"least": least, "most": count.latest}),)


def _early_start(plan: Timeline, answers: Answers) -> tuple[Say, ...]:
    """Works that are to begin before any payment: the dearest question of all."""
    start, first = answers.get("works_start"), plan.first_payment.earliest
    if not isinstance(start, Month) or first is None or start >= first:
        return ()
    return (Say("start-before-payment", {"start": start, "first": first}),)
