"""An officer's turn: what is asked of the office, or the turn of the member spoken of."""

from collections.abc import Callable
from dataclasses import replace

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.office import Member, Office, conversation_of, wish
from core.talk.people import invited
from core.talk.privacy import MEMBERS
from core.talk.programme import Programme, command_of
from core.talk.received import Received, named, own
from core.talk.step import step, where
from core.talk.vocabulary import Card, Command, Heard, Option

_MEMBER = "member-"
_OF_ALL = ("forget", "continue")
"""Commands that mean every member's talk."""


def of_office(
    kept: Conversation, office: Office, heard: Heard, load: Callable[[str], Conversation], programme: Programme
) -> Received:
    """One turn of an officer. `load` gives a member's conversation."""
    if heard.is_edit or heard.is_deleted:
        return _amended(kept, office, heard, load, programme)
    match heard.press:
        case Command("invite"):
            return _invited(kept, heard)
        case Command("members"):
            return _listed(kept, office, heard, load, programme)
        case Command(name) if name.startswith(_MEMBER):
            number = int(name.removeprefix(_MEMBER))
            return _turned(kept, replace(office, current=number), heard, load, programme)
    if command := _of_all(heard, programme):
        return _whole(kept, replace(heard, press=Command(command)), programme)
    asked = wish(office, heard.text, programme.wish(heard.text))
    if asked.asks == "list" and heard.press is None:
        return _listed(kept, office, heard, load, programme)
    if asked.asks == "name" and heard.press is None:
        return _turned(kept, office.speaking_of(asked.name) if asked.name else office, heard, load, programme)
    member = office.member
    return _of_member(member, heard, load(conversation_of(kept.id, member)), programme) if member else _asked(kept)


def _of_all(heard: Heard, programme: Programme) -> str | None:
    """Typed or pressed."""
    name = command_of(heard, programme)
    return name if name in _OF_ALL else None


def _whole(kept: Conversation, heard: Heard, programme: Programme) -> Received:
    """A command to all members' talks at once."""
    if heard.press == Command("forget"):
        return own(kept, step(replace(kept, office=None), heard, programme), programme)
    now = replace(kept, turn=kept.turn + 1)
    return Received(((kept, now),), Card(()), now, code="make")


def _invited(kept: Conversation, heard: Heard) -> Received:
    now, lines = invited(replace(kept, turn=kept.turn + 1), heard)
    return Received(((kept, now),), Card(lines), now)


def _of_member(member: Member, heard: Heard, kept: Conversation, programme: Programme) -> Received:
    mine = replace(kept, member=member.name)
    turn = step(mine, replace(heard, conversation=mine.id), programme)
    talk = turn.conversation
    return Received(((kept, talk),), named(turn.card, talk), talk, turn.forget, turn.understood)


def _amended(
    kept: Conversation, office: Office, heard: Heard, load: Callable[[str], Conversation], programme: Programme
) -> Received:
    """The member's talk in which that message was an answer; without one nothing changes."""
    for member in office.members:
        talk = load(conversation_of(kept.id, member))
        if talk.said_in(heard.message):
            return _of_member(member, heard, talk, programme)
    return Received(((kept, replace(kept, turn=kept.turn + 1)),), Card(()), kept)


def _turned(
    kept: Conversation, office: Office, heard: Heard, load: Callable[[str], Conversation], programme: Programme
) -> Received:
    """The office turned to a member: where that one's talk stands."""
    now = replace(kept, office=office, turn=kept.turn + 1)
    member = office.member
    if member is None:
        return Received(((kept, now),), _asked(kept).card, now)
    talk = replace(load(conversation_of(kept.id, member)), member=member.name, language=kept.language)
    card = where(talk, heard.day, programme)
    return Received(((kept, now),), named(replace(card, lines=card.lines[1:]), talk), talk)


def _asked(kept: Conversation) -> Received:
    now = replace(kept, turn=kept.turn + 1)
    return Received(((kept, now),), Card((Say("ask-member"),)), now)


def _listed(
    kept: Conversation, office: Office, heard: Heard, load: Callable[[str], Conversation], programme: Programme
) -> Received:
    """Every member with where its case stands, each a choice to turn to."""
    now = replace(kept, turn=kept.turn + 1)
    states = tuple(
        Say(
            "member-line",
            {"member": m.name, "state": programme.state(load(conversation_of(kept.id, m)).values, heard.day)},
        )
        for m in office.members
    )
    options = tuple(
        Option(Say("option-member", {"member": m.name}), Command(f"{_MEMBER}{m.number}")) for m in office.members
    )
    return Received(((kept, now),), Card((*states, Say("ask-member")), options, MEMBERS), now)
