"""What comes of something heard, whoever is spoken for."""

from dataclasses import dataclass, replace
from typing import Literal

from core.policy.answers import chosen
from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.objection import Objection
from core.talk.office import Office, case_of, number_of
from core.talk.onward import Turn
from core.talk.programme import Programme
from core.talk.vocabulary import Card


@dataclass(frozen=True, slots=True)
class Received:
    """Every conversation the turn changed, as loaded and as it is now; the card that answers; whose it is. `forget`:
    what was sent to it before goes too. `code`: one is to be made, by which the case goes on elsewhere, or the one
    heard is used up. `left` are conversations whose messages go, since the case went elsewhere; `handed` those whose
    messages are another's from now on, with that one. `objection`: what somebody says is wrong, to be kept."""

    turns: tuple[tuple[Conversation, Conversation], ...]
    card: Card
    spoken: Conversation
    forget: bool = False
    understood: bool = True
    code: Literal["make", "use"] | None = None
    left: tuple[str, ...] = ()
    objection: Objection | None = None
    handed: tuple[tuple[str, str], ...] = ()


def own(kept: Conversation, turn: Turn, programme: Programme) -> Received:
    """A talk of one's own; where the person turns out to speak for an association, the members' talks are opened, and
    what was said of no member yet is said to go."""
    now = turn.conversation
    is_new = chosen(now.values, "role") == "association" and chosen(kept.values, "role") != "association"
    if is_new and case_of(now.id) == now.id:
        gone = {fact: value for fact, value in now.values.items() if fact != "role"}
        now = replace(now, office=Office(), answers={"role": now.answers["role"]})
        return Received(((kept, now),), Card((Say("office-opened"), *programme.dropped(gone))), now)
    code: Literal["make"] | None = "make" if turn.continues else None
    card, objection = named(turn.card, now, programme), turn.objection
    return Received(((kept, now),), card, now, turn.forget, turn.understood, code, objection=objection)


def named(card: Card, talk: Conversation, programme: Programme) -> Card:
    """In the talk of a member or of one of several cases every card begins with its name."""
    if talk.member is None or not card.lines:
        return card
    return replace(card, lines=(Say("for-member", {"member": title(talk, programme)}), *card.lines))


def title(talk: Conversation, programme: Programme) -> str | Say:
    """What a member or case is called: by its name, else by its answers."""
    return talk.member or programme.title(number_of(talk.id), talk.values)
