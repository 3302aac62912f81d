"""Answers said back: a fact and its value as one short phrase."""

from core.policy.answers import UNKNOWN, Answers, OneOf, Unknown, Value
from core.policy.facts import Fact
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.say import Arg, Say, label
from core.policy.won import WonRange

KEPCOS = "electricity"
"""The facility whose utility is KEPCO (한전)."""

_NAMED_BY_RULEBOOK = {"sector": "sector", "place": "place", "complex": "complex", "site": "site"}


def item(name: str, value: Value, rulebook: Rulebook) -> Say:
    """`투자 1조 5,000억 원`, `전기 400억 원`: one answer."""
    row = rulebook.facts.of(name)
    if value is UNKNOWN:
        return unknown(row, name)
    args: dict[str, Arg] = {"value": said(row, value, name)}
    if row.each:
        args["facility"] = label("facility", name.partition(".")[2])
    return Say(f"item-{row.id}", args)


def unknown(row: Fact, name: str) -> Say:
    """A fact said not to be known."""
    fact = label("fact", row.id)
    if row.each:
        return Say("item-unknown-of", {"fact": fact, "facility": label("facility", name.partition(".")[2])})
    return Say("item-unknown", {"fact": fact})


def said(row: Fact, value: Value, name: str = "") -> Arg:
    """A value as it is told; `name`: of which facility, where that gives it a name of its own."""
    if (name, value) == (f"performer.{KEPCOS}", "utility"):
        return Say("performer-kepco")
    match value:
        case Unknown.UNKNOWN:
            return Say("value-unknown")
        case OneOf(ids):
            return Say("value-one-of", {"choices": label(row.kind, *ids)})
        case WonRange() | Month():
            return value
        case tuple():
            return label("facility", *value)
        case int():
            return Say("value-months", {"count": value})
    return label(_NAMED_BY_RULEBOOK.get(row.kind, row.id), value)


def items(answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """All answers in declared order; the list of facilities is left out where each has its cost."""
    names = [n for n in rulebook.facts.names(rulebook.facility_ids) if n in answers]
    listed = answers.get("facilities")
    priced = isinstance(listed, tuple) and all(f"cost.{f}" in answers for f in listed)
    return tuple(item(n, answers[n], rulebook) for n in names if not (n == "facilities" and priced))
