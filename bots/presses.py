"""Presses of buttons, whatever the platform: which choice it was, whether it still counts, what stays of it. Pure."""

from collections.abc import Callable
from typing import Final

from core.policy.say import Say
from core.storage.outgoing import Outgoing, Row
from core.talk.conversation import Conversation
from core.talk.privacy import SHARE
from core.talk.proposing import KEEP
from core.talk.vocabulary import Answered, Choice, Command, Shown

UNDO: Final = Command("back")
_NEVER: Final = -1


def choice_at(row: Row, index: int) -> Choice | None:
    """The choice of that number; None where the row has no such."""
    choices = row.out.shown.choices
    return choices[index] if index < len(choices) else None


def void(choice: Choice, row: Row, talk: Conversation) -> Say | None:
    """Why a press counts no more: it is from before a start-over, or undoes what is no longer the last answer."""
    if row.turn < talk.began:
        return Say("press-old")
    late = choice.press == UNDO and _latest(talk) not in (_NEVER, row.turn)
    return Say("press-late") if late else None


def is_final(choice: Choice) -> bool:
    """Answers, an undo, a no to a change and showing amounts are given once; another command may be asked for again."""
    return isinstance(choice.press, Answered) or choice.press in (UNDO, KEEP.press, SHARE.press)


def marked(row: Row, choice: Choice, chosen: Callable[[Shown, Choice], Shown]) -> tuple[Outgoing, ...]:
    """The message pressed, showing what was chosen instead of the buttons; after a command it stays as it is."""
    return (Outgoing(row.out.lane, chosen(row.out.shown, choice), edits=row.id),) if is_final(choice) else ()


def _latest(talk: Conversation) -> int:
    """The turn that an undo would take back."""
    return max(
        (*(answer.turn for answer in talk.answers.values()), talk.gone_in if talk.gone else _NEVER), default=_NEVER
    )
