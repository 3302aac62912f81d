"""Presses as Telegram tells of them: where they belong, and by which name their repeats are known. Pure."""

from bots.presses import choice_at, is_final
from bots.telegram.acts import Pressed
from core.storage.outgoing import Row
from core.talk.vocabulary import Choice


def choice_of(press: Pressed, row: Row | None) -> Choice | None:
    """The choice pressed; None for a row that is unknown or of another chat."""
    if row is None or (row.out.lane != press.chat and not row.out.lane.startswith(f"{press.chat}:t")):
        return None
    return choice_at(row, press.index)


def once(press: Pressed, choice: Choice) -> str:
    """Another name of the press, by which Telegram's repeats are known: it gives them new numbers."""
    return (
        f"{press.chat}:press:{press.row}:{press.index}"
        if is_final(choice)
        else f"{press.chat}:callback:{press.callback}"
    )
