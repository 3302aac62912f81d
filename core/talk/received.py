"""What comes of something heard, whoever is spoken for."""

from dataclasses import dataclass, replace
from typing import Literal

from core.policy.answers import chosen
from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.office import Office, case_of
from core.talk.onward import Turn
from core.talk.programme import Programme
from core.talk.vocabulary import Card


@dataclass(frozen=True, slots=True)
class Received:
    """Every conversation the turn changed, as loaded and as it is now; the card that answers; whose it is. `forget`:
    what was sent to it before goes too. `code`: one is to be made, by which the case goes on elsewhere, or the one
    heard is used up. `left` are conversations whose messages go, since the case went elsewhere."""

    turns: tuple[tuple[Conversation, Conversation], ...]
    card: Card
    spoken: Conversation
    forget: bool = False
    understood: bool = True
    code: Literal["make", "use"] | None = None
    left: tuple[str, ...] = ()


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
    return Received(((kept, now),), named(turn.card, now), now, turn.forget, turn.understood, code)


def named(card: Card, talk: Conversation) -> Card:
    """In a member's talk every card begins with the member."""
    if talk.member is None or not card.lines:
        return card
    return replace(card, lines=(Say("for-member", {"member": talk.member}), *card.lines))
