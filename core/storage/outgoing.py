"""What is to be sent: rows that are kept with the turn that made them, and sent in order, lane by lane."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from core.policy.facts import FactTable, dump, load
from core.talk.vocabulary import GONE, Answered, Choice, Command, Press, Shown

_MARKED: Final = ("amounts", "sources", "verdicts")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message on its way. `lane` is the chat it goes to (platform, bot, chat): lanes do not wait for one another.

    `edits`: the row whose message it takes the place of. `about`: the platform's id of the message it answers. `only`:
    the person who alone sees it; None where everybody in the chat does.
    """

    lane: str
    shown: Shown
    edits: int | None = None
    about: str | None = None
    only: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """An outgoing message as kept. `turn` is the conversation's turn that made it, `sent_as` the platform's id of it
    once it was sent."""

    id: int
    conversation: str
    turn: int
    out: Outgoing
    tries: int
    due: float
    sent_as: str | None


def written(shown: Shown) -> str:
    """A card in words as JSON."""
    choices = [[choice.label, _press(choice.press)] for choice in shown.choices]
    marked = {name: sorted(getattr(shown, name)) for name in _MARKED if getattr(shown, name)}
    card = {"lines": list(shown.lines), "choices": choices, "kind": shown.kind, **marked}
    return json.dumps(card, ensure_ascii=False)


def read(text: str, facts: FactTable) -> Shown:
    """The inverse of `written`."""
    raw = json.loads(text)
    choices = [Choice(label, _read_press(press, facts)) for label, press in raw["choices"]]
    marked = {name: frozenset(raw[name]) for name in _MARKED if name in raw}
    return Shown(raw["lines"], choices, raw["kind"], **marked)


def _press(press: Press) -> Mapping[str, object]:
    match press:
        case Answered(given):
            return {fact: dump(value) for fact, value in given}
        case Command(name):
            return {"": name}


def _read_press(raw: Mapping[str, Any], facts: FactTable) -> Press:
    if "" in raw:
        return Command(raw[""])
    try:
        return Answered(tuple((fact, load(facts.of(fact).kind, value)) for fact, value in raw.items()))
    except (KeyError, ValueError):
        return GONE
