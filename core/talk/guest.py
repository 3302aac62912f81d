"""What a guest asks that is not a guest's to ask: the case stays with whoever started it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core.policy.say import Say
from core.talk.conversation import Answer, Conversation
from core.talk.office import conversation_of
from core.talk.programme import Programme, command_of
from core.talk.received import Received
from core.talk.vocabulary import Card, Heard

_STARTERS: Final = frozenset({"restart", "continue", "share"})
_NOBODY: Final = ""


def of_guest(
    case: Conversation, heard: Heard, load: Callable[[str], Conversation], programme: Programme
) -> Received | None:
    """To be forgotten means to leave; what ends, moves or shows the case is refused. None for all else."""
    name = command_of(heard, programme)
    if name == "forget":
        members = [load(conversation_of(case.id, member)) for member in (case.office.members if case.office else ())]
        turns = tuple((talk, left(talk, heard.who)) for talk in (case, *members) if talk.turn)
        return Received(turns, Card((Say("guest-left"),)), turns[0][1])
    if name in _STARTERS:
        now = replace(case, turn=case.turn + 1)
        return Received(((case, now),), Card((Say("starters-only"),)), now)
    return None


def is_traced(talk: Conversation, who: str) -> bool:
    """Does a case that is another's know of this person?"""
    return who in talk.guests or who in talk.names or any(answer.who == who for answer in talk.answers.values())


def left(talk: Conversation, who: str) -> Conversation:
    """Without a trace of who it was; what they answered is the company's, and stays."""
    return replace(
        talk,
        turn=talk.turn + 1,
        answers={fact: _unnamed(answer, who) for fact, answer in talk.answers.items()},
        gone={fact: _unnamed(answer, who) for fact, answer in talk.gone.items()},
        guests={id_: name for id_, name in talk.guests.items() if id_ != who},
        names={id_: name for id_, name in talk.names.items() if id_ != who},
    )


def _unnamed(answer: Answer, who: str) -> Answer:
    before = answer.before and _unnamed(answer.before, who)
    return replace(answer, who=_NOBODY if answer.who == who else answer.who, before=before)
