"""A checklist to forward to colleagues: whom to ask what, what to prepare, what is done. It holds no amounts."""

from collections.abc import Iterable

from conversations.checklist_items import Case, Item, authorities, company_told, complex_office, papers, utility
from conversations.describe import item
from conversations.result import verdict_lines
from core.policy.answers import UNKNOWN, Answers, wanted
from core.policy.assess import Assessment
from core.policy.judge import in_order
from core.policy.rulebook import Rulebook
from core.policy.say import Arg, Say, label

_NAMED = ("sector", "place", "complex", "site")


def checklist(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Each group with what is still open in it; nothing to prepare after a "no" or without a rule for the day."""
    if seen.support is None:
        return (*verdict_lines(seen), Say("checklist-none"))
    case = Case(seen, answers, rulebook)
    return (
        _head(case),
        *_group("kicox", complex_office(case)),
        *_group("city", authorities(case)),
        *_group("kepco", utility(case)),
        *_round(case),
        *_group("papers", papers(case)),
        *_group("told", company_told(case)),
        Say("reservation"),
    )


def _head(case: Case) -> Say:
    """What the case is, amounts aside."""
    named = tuple(
        item(name, case.answers[name], case.rulebook)
        for name in _NAMED
        if case.answers.get(name, UNKNOWN) is not UNKNOWN
    )
    listed = (Say("item-facilities", {"value": label("facility", *in_order(case.answers, case.rulebook))}),)
    told = (*named, *(listed if wanted(case.answers) else ()))
    day: dict[str, Arg] = {"day": case.seen.as_of}
    return Say("checklist-head", {**day, "case": told}) if told else Say("checklist-head-bare", day)


def _group(name: str, items: Iterable[Item]) -> tuple[Say, ...]:
    """A heading with its items; nothing where there are none."""
    lines = tuple(_line(each) for each in items)
    return (Say(f"checklist-{name}"), *lines) if lines else ()


def _line(each: Item) -> Say:
    told: dict[str, Arg] = {"what": each.what}
    if each.done:
        return Say("check-done", told)
    if each.planned:
        return Say("check-planned", {**told, "month": each.planned})
    if each.replaces:
        return Say("check-replaces", {**told, "assumption": label("assumption", *each.replaces)})
    return Say("check-open", told)


def _round(case: Case) -> tuple[Say, ...]:
    """The third call: only for those whose complex hangs on it."""
    call, step = case.rulebook.plan.round, case.seen.timeline.steps[:1]
    if not any(each.id == "designation" and each.earliest for each in step):
        return ()
    key = "check-round-open" if case.seen.as_of <= call.applied_by else "check-round"
    return _group("round", (Item(Say(key, {"applied_by": call.applied_by})),))
