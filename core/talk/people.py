"""Several people in one case: who may take part, and who said what."""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core.policy.answers import UNKNOWN
from core.policy.say import Say, label
from core.talk.conversation import Conversation
from core.talk.vocabulary import Card, Heard

_LONGEST_NAME: Final = 80
_SEVERAL: Final = 2


def met(talk: Conversation, heard: Heard) -> Conversation:
    """With the name of whoever speaks, where several do and it is known."""
    name = _plain(heard.name or "") if talk.guests else ""
    return replace(talk, names={**talk.names, heard.who: name}) if name else talk


def invited(talk: Conversation, heard: Heard) -> tuple[Conversation, tuple[Say, ...]]:
    """With the people invited as guests, and what is said of it; without any nothing changes."""
    new = {who: _plain(name) or who for who, name in heard.invited}
    if not new:
        return talk, ()
    return met(replace(talk, guests={**talk.guests, **new}), heard), (
        Say("invited", {"names": ", ".join(new.values())}),
    )


def said_by(card: Card, guests: Mapping[str, str], heard: Heard) -> Card:
    """Where several take part, every card begins with the one it answers."""
    name = _plain(heard.name or "") or guests.get(heard.who)
    if not (guests and name and card.lines):
        return card
    return replace(card, lines=(Say("said-by", {"name": name}), *card.lines))


def who_said_what(talk: Conversation) -> tuple[Say, ...]:
    """One line a person, where several take part: what each has answered."""
    known = {fact: answer.who for fact, answer in talk.answers.items() if answer.value is not UNKNOWN}
    people = list(dict.fromkeys(known.values()))
    if not talk.guests and len(people) < _SEVERAL:
        return ()
    names = {**talk.guests, **talk.names}
    return tuple(_line(names[who], [fact for fact in known if known[fact] == who]) for who in people if who in names)


def _line(name: str, facts: list[str]) -> Say:
    rows = dict.fromkeys(fact.partition(".")[0] for fact in facts)
    return Say("said-by-line", {"name": name, "facts": label("fact", *rows)})


def _plain(name: str) -> str:
    """On one line, without characters that are not seen but move others about."""
    seen = "".join(c for c in name if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(seen.split())[:_LONGEST_NAME].strip()
