"""Presses of buttons: which are void, and what the others come to. Pure."""

from bots.telegram.acts import Pressed
from bots.telegram.show import chosen
from core.policy.say import Say
from core.storage.outgoing import Outgoing, Row
from core.talk.conversation import Conversation
from core.talk.vocabulary import Answered, Choice, Command

UNDO = Command("back")
_NEVER = -1


def choice_of(press: Pressed, row: Row | None) -> Choice | None:
    """The choice pressed; None for a row that is unknown or of another chat."""
    if row is None or (row.out.lane != press.chat and not row.out.lane.startswith(f"{press.chat}:t")):
        return None
    choices = row.out.shown.choices
    return choices[press.index] if press.index < len(choices) else None


def void(choice: Choice, row: Row, talk: Conversation) -> Say | None:
    """Why a press counts no more: it is from before a start-over, or undoes what is no longer the last answer."""
    if row.turn < talk.began:
        return Say("telegram-press-old")
    late = choice.press == UNDO and _latest(talk) not in (_NEVER, row.turn)
    return Say("telegram-press-late") if late else None


def once(press: Pressed, choice: Choice) -> str:
    """Another name of the press, by which Telegram's repeats are known: it gives them new numbers."""
    return (
        f"{press.chat}:press:{press.row}:{press.index}"
        if _is_final(choice)
        else f"{press.chat}:callback:{press.callback}"
    )


def marked(row: Row, choice: Choice) -> tuple[Outgoing, ...]:
    """The message pressed, showing what was chosen instead of the buttons; after a command it stays as it is."""
    return (Outgoing(row.out.lane, chosen(row.out.shown, choice), edits=row.id),) if _is_final(choice) else ()


def _latest(talk: Conversation) -> int:
    """The turn that an undo would take back."""
    return max(
        (*(answer.turn for answer in talk.answers.values()), talk.gone_in if talk.gone else _NEVER), default=_NEVER
    )


def _is_final(choice: Choice) -> bool:
    """An answer and an undo are given once; a command may be asked for again."""
    return isinstance(choice.press, Answered) or choice.press == UNDO
