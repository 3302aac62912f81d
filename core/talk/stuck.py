"""Texts that nobody can read, several in a row: first more choices, then whom to ask, and never the same for ever."""

from dataclasses import replace
from typing import Final

from core.policy.say import Say
from core.talk.onward import Turn
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Command, Option, Question

FEW: Final = 3
MANY: Final = 10
HELP: Final = Option(Say("option-help"), Command("help"))
RESTART: Final = Option(Say("option-restart"), Command("restart"))
_CANNOT: Final = "cannot-"


def is_unread(reading: Reading) -> bool:
    """Nothing could be made of it: no words of ours, no text at all, or only what had to be refused."""
    if reading.command:
        return reading.command.startswith(_CANNOT)
    return reading.is_empty or replace(reading, refused=()).is_empty


def hint(count: int, asked: Question | None, programme: Programme) -> tuple[Say, ...]:
    """What would be understood. From the third on that takes turns with another sentence; every tenth `helped` says
    more."""
    if count % MANY == 0:
        return ()
    return programme.misread(asked) if count < FEW or count % 2 else (Say("stuck-choose"),)


def helped(turn: Turn, programme: Programme) -> Turn:
    """From the third in a row on with help among the choices of the question, which has its own "not sure"; at every
    tenth with whom to ask, and a start-over."""
    count, card = turn.conversation.unread, turn.card
    if count < FEW:
        return turn
    more = (HELP,) if count < MANY else (RESTART, HELP)
    options = (*card.options, *(option for option in more if option not in card.options))
    lines = card.lines if count % MANY else (*programme.stuck(), *card.lines)
    return replace(turn, card=replace(card, lines=lines, options=options))
