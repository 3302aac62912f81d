"""Several members or cases beside each other: listed, found by what they are called, turned to, handed over."""

import re
from dataclasses import replace
from typing import Final

from core.policy.say import Say
from core.talk.hearing import Hearing
from core.talk.office import Member, Office, Wish, plain_name
from core.talk.privacy import MEMBERS
from core.talk.received import Received, named, title
from core.talk.step import where
from core.talk.vocabulary import Card, Command, Option

MEMBER: Final = "member-"
"""How the command begins that turns to one, before its number."""

NEW: Final = Command("new-case")
_NEW: Final = Option(Say("option-new-case"), NEW)
_SHORTEST: Final = 2


def listed(at: Hearing, office: Office, lines: tuple[Say, ...] = ()) -> Received:
    """Every one with where it stands, each a choice to turn to."""
    talks = {m.number: at.talk_of(m) for m in office.members}
    names = {number: title(talk, at.programme) for number, talk in talks.items()}
    states = tuple(
        Say("member-line", {"member": names[n], "state": at.programme.state(talk.values, at.heard.day)})
        for n, talk in talks.items()
    )
    options = tuple(Option(Say("option-member", {"member": names[n]}), Command(f"{MEMBER}{n}")) for n in talks)
    if office.kind == "cases":
        now = Say("ask-case", {"case": names[office.current or 1]})
        return _told(at, Card((*lines, *states, now), (*options, _NEW), MEMBERS))
    return _told(at, Card((*lines, *states, Say("ask-member")), options, MEMBERS))


def exported(at: Hearing, office: Office) -> Received:
    """Everything that is kept of what was said, of every one."""
    talks = [at.talk_of(m) for m in office.members]
    told = [named(at.programme.reply("export", t.values, None, at.heard.day), t, at.programme).lines for t in talks]
    return _told(at, Card(tuple(line for lines in told for line in lines), (), MEMBERS))


def asked_for(at: Hearing) -> Received:
    """Which member it is about."""
    return _told(at, Card((Say("ask-member"),)))


def turned(at: Hearing, office: Office) -> Received:
    """The office turned to one: where that one's talk stands. What was proposed there is not any more."""
    now, member = at.turned(office), office.member
    if member is None:
        return asked_for(at)
    there = at.talk_of(member)
    talk = replace(there, proposal=None, objecting=None)
    later = replace(talk, turn=there.turn + 1)
    changed = ((there, later),) if there.proposal or there.objecting else ()
    card = where(talk, at.heard.day, at.programme)
    card = named(replace(card, lines=card.lines[1:]), talk, at.programme)
    return Received(((at.kept, now), *changed), card, later if changed else talk)


def found(at: Hearing, office: Office, asked: Wish) -> Received | None:
    """Turned to the case meant; which there are, where none or several could be. None for what is no wish then."""
    named_so = office.named(asked.name or "")
    means = ([named_so] if named_so else []) if asked.exact else _meant(at, office, asked.name or "")
    if len(means) == 1:
        return turned(at, replace(office, current=means[0].number))
    return listed(at, office, () if means else (Say("case-unknown"),)) if asked.sure else None


def _meant(at: Hearing, office: Office, said: str) -> list[Member]:
    """By number, by name, by a part of the name, or by what its answers say."""
    if re.fullmatch(r"\d{1,9}", said):
        return [m for m in office.members if m.number == int(said)]
    if member := office.named(said):
        return [member]
    plain = plain_name(said)
    parts = [m for m in office.members if len(plain) >= _SHORTEST and plain in plain_name(m.name)]
    return parts or [m for m in office.members if at.programme.fits(said, at.talk_of(m).values, at.heard.day)]


def _told(at: Hearing, card: Card) -> Received:
    now = at.turned()
    return Received(((at.kept, now),), card, now)
