"""A talk taken up again after a day or more: one line says what was told, and how long ago."""

from dataclasses import replace
from datetime import date
from typing import Final

from core.talk.conversation import Conversation
from core.talk.onward import Turn
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Heard

_TELLS_ITSELF: Final = frozenset({"resume", "so_far", "export", "restart", "forget", "continue"})
"""Commands that tell all of it anyway, or end it."""


def reminded(kept: Conversation, turn: Turn, reading: Reading, heard: Heard, programme: Programme) -> Turn:
    """The turn with the reminder before anything else, where one is due."""
    lines = () if reading.command in _TELLS_ITSELF else programme.reminder(kept.values, days_since(kept, heard.day))
    if not (lines and turn.card.lines):
        return turn
    return replace(turn, card=replace(turn.card, lines=(*lines, *turn.card.lines)))


def days_since(kept: Conversation, day: date) -> int:
    """Since the last turn; 0 for a talk that had none, or whose day is not known."""
    return (day - date.fromisoformat(kept.last)).days if kept.last else 0
