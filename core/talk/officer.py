"""The turn of somebody with several members or cases: what is asked of all of them, or that of the one spoken of."""

from dataclasses import replace
from typing import Final

from core.policy.answers import chosen
from core.policy.say import Say
from core.talk.cases import LIST, another
from core.talk.conversation import Conversation
from core.talk.hearing import Hearing
from core.talk.listing import MEMBER, NEW, asked_for, exported, found, listed, turned
from core.talk.office import Office, Wish, wish
from core.talk.people import invited
from core.talk.programme import command_of
from core.talk.received import Received, named, own
from core.talk.step import step
from core.talk.vocabulary import Card, Command

_LISTS: Final = ("members", LIST.name)
_OF_ALL: Final = ("forget", "continue", "export")
"""Commands that mean every member's or case's talk."""

_AT_LEAST: Final = 2
"""So many answers in a text say that it is no name."""


def of_office(at: Hearing, office: Office) -> Received:
    """One turn of an officer, or of somebody with several cases."""
    if at.heard.is_edit or at.heard.is_deleted:
        return _amended(at, office)
    match at.heard.press:
        case Command("invite"):
            return _invited(at)
        case Command(name) if name in _LISTS:
            return listed(at, office)
        case Command(NEW.name):
            return _another(at, office, Wish("new"))
        case Command(name) if name.startswith(MEMBER):
            return turned(at, replace(office, current=int(name.removeprefix(MEMBER))))
    if (command := command_of(at.heard, at.programme)) in _OF_ALL:
        return _whole(at, office, command)
    if at.heard.press is None and (received := _wished(at, office)):
        return received
    return _of_member(at, at.talk_of(office.member), office) if office.member else asked_for(at)


def _wished(at: Hearing, office: Office) -> Received | None:
    """What a text asks of the office; None where it is about the one spoken of."""
    said = at.programme.wish(at.heard.text, office.kind)
    if office.kind == "members" and (received := _of_another(at, office, said)):
        return received
    asked = wish(office, at.heard.text, said if said is None or said.sure or office.kind == "cases" else None)
    match asked.asks:
        case "list":
            return listed(at, office)
        case "new":
            return _another(at, office, asked)
        case "name" if office.kind == "cases":
            return found(at, office, asked)
        case "name":
            return turned(at, office.speaking_of(asked.name)) if asked.name else asked_for(at)
    return None


def _of_another(at: Hearing, office: Office, said: Wish | None) -> Received | None:
    """What is said of a member in the same breath as its name, or without one while nobody is spoken of; else None."""
    about = said or Wish("name", None, at.heard.text, sure=False)
    if about.asks != "name" or not about.rest:
        return None
    known = office.named(about.name or "")
    if office.member and not (known or about.sure):
        return None
    if not about.sure and not known and _facts(at, about.name or "") >= _AT_LEAST:
        about = replace(about, name=None, rest=at.heard.text)
    is_bare = not about.name and not any(c.isdigit() for c in about.rest)
    if is_bare or _facts(at, about.rest) < (1 if about.name else _AT_LEAST):
        return None
    office = replace(office, current=known.number) if known else office.with_another(about.name or "")
    return _turned_and_heard(at, office, about.rest)


def _facts(at: Hearing, text: str) -> int:
    """How many answers there are in a text by itself."""
    read = at.programme.read(text, {}, None, at.heard.day)
    return len({**read.answers, **read.ambiguous})


def _turned_and_heard(at: Hearing, office: Office, text: str) -> Received | None:
    """The office turned to a member, and a text heard in that one's talk."""
    if office.member is None:
        return None
    kept = at.talk_of(office.member)
    heard = replace(at.heard, conversation=kept.id, text=text, chose=None)
    turn = step(replace(kept, proposal=None, objecting=None), heard, at.programme)
    now = replace(at.turned(office), language=turn.conversation.language)
    card = named(turn.card, turn.conversation, at.programme)
    turns = ((at.kept, now), (kept, turn.conversation))
    return Received(turns, card, turn.conversation, understood=turn.understood, objection=turn.objection)


def _another(at: Hearing, office: Office, asked: Wish) -> Received:
    """Another case; another member is asked for by its name."""
    return another(at, asked) if office.kind == "cases" else asked_for(at)


def _whole(at: Hearing, office: Office, command: str | None) -> Received:
    """A command to all members' or cases' talks at once."""
    if command == "export":
        return exported(at, office)
    if command == "forget":
        heard = replace(at.heard, press=Command(command))
        return own(at.kept, step(replace(at.kept, office=None), heard, at.programme), at.programme)
    now = at.turned()
    return Received(((at.kept, now),), Card(()), now, code="make")


def _invited(at: Hearing) -> Received:
    now, lines = invited(at.turned(), at.heard)
    return Received(((at.kept, now),), Card(lines), now)


def _of_member(at: Hearing, kept: Conversation, office: Office) -> Received:
    turn = step(kept, replace(at.heard, conversation=kept.id), at.programme)
    talk, card = turn.conversation, turn.card
    if office.kind == "cases" and _speaks_for_others(kept, talk):
        card = replace(card, lines=(Say("cases-association"), *card.lines))
    card = named(card, talk, at.programme)
    spoken = () if talk.language == at.kept.language else ((at.kept, replace(at.turned(), language=talk.language)),)
    turns = ((kept, talk), *spoken)
    return Received(turns, card, talk, turn.forget, turn.understood, objection=turn.objection)


def _speaks_for_others(before: Conversation, after: Conversation) -> bool:
    """Does the person turn out to speak for an association?"""
    return chosen(after.values, "role") == "association" != chosen(before.values, "role")


def _amended(at: Hearing, office: Office) -> Received:
    """The member's or case's talk in which that message was an answer; without one nothing changes."""
    for member in office.members:
        talk = at.talk_of(member)
        if talk.said_in(at.heard.message):
            return _of_member(at, talk, office)
    return Received(((at.kept, at.turned()),), Card(()), at.kept)
