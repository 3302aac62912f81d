"""Who is spoken for: a company for itself, or an officer for one member at a time; then the turn itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.policy.answers import chosen
from core.policy.facts import dump
from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.office import Member, Office, conversation_of, wish
from core.talk.programme import Programme
from core.talk.step import Turn, step, where
from core.talk.vocabulary import GONE, Answered, Card, Command, Heard, Option

_MEMBER = "member-"


@dataclass(frozen=True, slots=True)
class Received:
    """Every conversation the turn changed, as loaded and as it is now; the card that answers; whose it is. `forget`:
    what was sent to it before goes too."""

    turns: tuple[tuple[Conversation, Conversation], ...]
    card: Card
    spoken: Conversation
    forget: bool = False
    understood: bool = True


def receive(kept: Conversation, heard: Heard, load: Callable[[str], Conversation], programme: Programme) -> Received:
    """One turn, of the person's own talk or of the member an officer speaks of. `load` gives another conversation."""

    def loaded(conversation: str) -> Conversation:
        return of_today(load(conversation), programme)

    return _receive(of_today(kept, programme), _pressed_today(heard, programme), loaded, programme)


def of_today(kept: Conversation, programme: Programme) -> Conversation:
    """A talk with the values today's rulebook knows; the others are set aside as they are, and asked for anew."""
    lost = {fact: a for fact, a in kept.answers.items() if not programme.knows(fact, a.value)}
    if not lost:
        return kept
    answers = {fact: a for fact, a in kept.answers.items() if fact not in lost}
    aside = {**kept.aside, **{fact: dump(a.value) for fact, a in lost.items()}}
    return replace(kept, answers=answers, aside=aside, told=False)


def _pressed_today(heard: Heard, programme: Programme) -> Heard:
    """A press with the values today's rulebook knows; any other says that it is gone."""
    given = heard.press.given if isinstance(heard.press, Answered) else ()
    return heard if all(programme.knows(fact, value) for fact, value in given) else replace(heard, press=GONE)


def _receive(kept: Conversation, heard: Heard, load: Callable[[str], Conversation], programme: Programme) -> Received:
    if kept.office is None:
        return _own(kept, step(kept, heard, programme))
    if heard.is_edit:
        return _edited(kept, kept.office, heard, load, programme)
    if isinstance(heard.press, Command) and heard.press.name.startswith(_MEMBER):
        number = int(heard.press.name.removeprefix(_MEMBER))
        return _turned(kept, replace(kept.office, current=number), heard, load, programme)
    if _asks_to_forget(heard, programme):
        return _own(kept, step(replace(kept, office=None), replace(heard, press=Command("forget")), programme))
    asked = wish(kept.office, heard.text, programme.wish(heard.text))
    if heard.press == Command("members"):
        return _listed(kept, kept.office, heard, load, programme)
    if asked.asks == "list" and heard.press is None:
        return _listed(kept, kept.office, heard, load, programme)
    if asked.asks == "name" and heard.press is None:
        office = kept.office.speaking_of(asked.name) if asked.name else kept.office
        return _turned(kept, office, heard, load, programme)
    member = kept.office.member
    return _of_member(member, heard, load(conversation_of(kept.id, member)), programme) if member else _asked(kept)


def _asks_to_forget(heard: Heard, programme: Programme) -> bool:
    """Typed or pressed; an officer means every member's talk."""
    if heard.press is not None:
        return heard.press == Command("forget")
    return programme.read(heard.text, {}, None, heard.day).command == "forget"


def _own(kept: Conversation, turn: Turn) -> Received:
    """A talk of one's own; where the person turns out to speak for an association, the members' talks are opened."""
    now = turn.conversation
    if chosen(now.values, "role") == "association" and chosen(kept.values, "role") != "association":
        now = replace(now, office=Office(), answers={"role": now.answers["role"]})
        return Received(((kept, now),), Card((Say("office-opened"),)), now)
    return Received(((kept, now),), named(turn.card, now), now, turn.forget, turn.understood)


def _of_member(member: Member, heard: Heard, kept: Conversation, programme: Programme) -> Received:
    mine = replace(kept, member=member.name)
    turn = step(mine, replace(heard, conversation=mine.id), programme)
    talk = turn.conversation
    return Received(((kept, talk),), named(turn.card, talk), talk, turn.forget, turn.understood)


def _edited(
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
    return Received(((kept, now),), Card((*states, Say("ask-member")), options), now)


def named(card: Card, talk: Conversation) -> Card:
    """In a member's talk every card begins with the member."""
    if talk.member is None or not card.lines:
        return card
    return replace(card, lines=(Say("for-member", {"member": talk.member}), *card.lines))
