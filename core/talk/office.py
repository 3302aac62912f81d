"""An association's officer speaks for many members: which one is meant, and nothing of one ever reaches another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

_LONGEST_NAME: Final = 60
Asks: TypeAlias = Literal["list", "name", "talk"]
"""To list the members, to name one (now, or because none is current), or to talk of the current one."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member firm, by the name the officer gave it; its talk is told apart by its number."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """The officer's members in the order they were named, and the one spoken of now."""

    members: tuple[Member, ...] = ()
    current: int | None = None

    @property
    def member(self) -> Member | None:
        """The one spoken of now."""
        return next((m for m in self.members if m.number == self.current), None)

    def speaking_of(self, name: str) -> "Office":
        """The same office turned to the member of that name, a new one where there is none."""
        plain = _plain(name)
        known = next((m for m in self.members if _plain(m.name) == plain), None)
        if known:
            return replace(self, current=known.number)
        new = Member(len(self.members) + 1, " ".join(name.split())[:_LONGEST_NAME])
        return Office((*self.members, new), new.number)


@dataclass(frozen=True, slots=True)
class Wish:
    """What an officer's text asks of the office; `name` the member it names."""

    asks: Asks
    name: str | None = None


def wish(office: Office, text: str, said: Wish | None) -> Wish:
    """What is asked of the office, `said` being what the words alone ask. While no member is current, and where one's
    name is all that is written, the text is a name."""
    if said is not None:
        return said
    named = next((m for m in office.members if _plain(m.name) == _plain(text)), None)
    if office.member is None or named:
        return Wish("name", named.name if named else " ".join(text.split()) or None)
    return Wish("talk")


def conversation_of(person: str, member: Member) -> str:
    """The conversation of one member; its answers are nobody else's."""
    return f"{person}#{member.number}"


def case_of(conversation: str) -> str:
    """The officer's own conversation, of that of a member; any other is its own."""
    return conversation.partition("#")[0]


def member_name(office: Office | None, conversation: str) -> str | None:
    """The name of the member whose conversation it is."""
    members = office.members if office else ()
    return next((m.name for m in members if conversation_of(case_of(conversation), m) == conversation), None)


def written(office: Office) -> dict[str, object]:
    """An office as plain JSON."""
    return {"members": [[m.number, m.name] for m in office.members], "current": office.current}


def read(raw: "dict[str, object]") -> Office:
    """The inverse of `written`."""
    members, current = raw["members"], raw["current"]
    listed = members if isinstance(members, Sequence) else ()
    return Office(tuple(Member(int(n), str(name)) for n, name in listed), current if isinstance(current, int) else None)


def _plain(name: str) -> str:
    """As it is compared: without case, spaces and the marks of a company."""
    return re.sub(r"\(주\)|㈜|주식회사|\s|inc\.?$|co\.,? ?ltd\.?$", "", name.casefold())
