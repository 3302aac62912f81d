"""One person speaks of several: an association's officer of its members, anybody else of several cases of their own.
Which one is meant, and nothing of one ever reaches another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

_LONGEST_NAME: Final = 60
Kind: TypeAlias = Literal["members", "cases"]
"""The members of an association, or one's own cases."""

Asks: TypeAlias = Literal["list", "name", "new", "talk"]
"""To list the members, to name one (now, or because none is current), to begin another case, or to talk of the current
one."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member firm or case, by the name the person gave it; a case nobody named has none, and goes by its answers.
    Its talk is told apart by its number."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """The members or cases in the order they were named, and the one spoken of now."""

    members: tuple[Member, ...] = ()
    current: int | None = None
    kind: Kind = "members"

    @property
    def member(self) -> Member | None:
        """The one spoken of now."""
        return next((m for m in self.members if m.number == self.current), None)

    def speaking_of(self, name: str) -> "Office":
        """The same office turned to the member of that name, a new one where there is none."""
        known = self.named(name)
        return replace(self, current=known.number) if known else self.with_another(name)

    def named(self, name: str) -> Member | None:
        """The one of that name."""
        plain = plain_name(name)
        return next((m for m in self.members if m.name and plain_name(m.name) == plain), None)

    def with_another(self, name: str) -> "Office":
        """The same office turned to a new one."""
        new = Member(len(self.members) + 1, _short(name))
        return replace(self, members=(*self.members, new), current=new.number)

    def renamed(self, name: str) -> "Office":
        """With that name for the one spoken of now."""
        here = self.current
        members = tuple(replace(m, name=_short(name)) if m.number == here else m for m in self.members)
        return replace(self, members=members)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a text asks of the office; `name` is the member or case it names, `rest` what else it says of a new case.
    `sure` False: only where there is one of that name, else the text is no wish at all; `exact`: of that whole name."""

    asks: Asks
    name: str | None = None
    rest: str = ""
    sure: bool = True
    exact: bool = False


def wish(office: Office, text: str, said: Wish | None) -> Wish:
    """What is asked of the office, `said` being what the words alone ask. While no member is current, and where one's
    name is all that is written, the text is a name."""
    if said is not None:
        return said
    named = office.named(text)
    if office.member is None or named:
        return Wish("name", named.name if named else " ".join(text.split()) or None)
    return Wish("talk")


def conversation_of(person: str, member: Member) -> str:
    """The conversation of one member; its answers are nobody else's."""
    return f"{person}#{member.number}"


def case_of(conversation: str) -> str:
    """The person's own conversation, of that of a member or case; any other is its own."""
    return conversation.partition("#")[0]


def number_of(conversation: str) -> int:
    """The number of the member or case whose conversation it is; 0 for a person's own."""
    return int(conversation.partition("#")[2] or 0)


def member_name(office: Office | None, conversation: str) -> str | None:
    """The name of the member whose conversation it is."""
    members = office.members if office else ()
    return next((m.name for m in members if conversation_of(case_of(conversation), m) == conversation), None)


def written(office: Office) -> dict[str, object]:
    """An office as plain JSON."""
    members = [[m.number, m.name] for m in office.members]
    return {"members": members, "current": office.current, "kind": office.kind}


def read(raw: "dict[str, object]") -> Office:
    """The inverse of `written`."""
    members, current = raw["members"], raw["current"]
    listed = members if isinstance(members, Sequence) else ()
    kind: Kind = "cases" if raw.get("kind") == "cases" else "members"
    named = tuple(Member(int(n), str(name)) for n, name in listed)
    return Office(named, current if isinstance(current, int) else None, kind)


def _short(name: str) -> str:
    return " ".join(name.split())[:_LONGEST_NAME]


def plain_name(name: str) -> str:
    """As it is compared: without case, spaces and the marks of a company."""
    return re.sub(r"\(주\)|㈜|주식회사|\s|inc\.?$|co\.,? ?ltd\.?$", "", name.casefold())
