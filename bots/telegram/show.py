"""A row as Telegram takes it: text with everything escaped, and buttons that name the row and their own number."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bots.fitting import joined, plain
from bots.telegram.lanes import place_of
from core.storage.outgoing import Row
from core.talk.vocabulary import Choice, Command, Shown

_ROW_WIDTH: Final = 36
"""Letters that fit beside one another on a narrow screen; Korean ones are two wide."""

_MOST_IN_ROW: Final = 8
_LONGEST_LABEL: Final = 80
_EMPTY: Final = "…"


@dataclass(frozen=True, slots=True)
class Message:
    """Text in HTML, and the buttons under it."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


def show(row: Row, link: Callable[[int], str]) -> Message:
    """`link` gives the address under which a row's case is seen in private."""
    is_group = place_of(row.out.lane).is_group
    buttons = [
        _button(choice, f"{row.id}:{n}", link(row.id) if is_group and choice.press == Command("resume") else None)
        for n, choice in enumerate(row.out.shown.choices)
    ]
    keyboard = InlineKeyboardMarkup(list(_rows(buttons))) if buttons else None
    return Message(text_of(row.out.shown.lines), keyboard)


def text_of(lines: Iterable[str]) -> str:
    """Paragraphs, escaped."""
    return escape(joined(lines), quote=False) or _EMPTY


def chosen(shown: Shown, choice: Choice) -> Shown:
    """The card once one of its choices was pressed."""
    return replace(shown, lines=[*shown.lines, f"→ {choice.label}"], choices=())


def _button(choice: Choice, data: str, url: str | None) -> InlineKeyboardButton:
    label = plain(choice.label)[:_LONGEST_LABEL].strip() or _EMPTY
    return InlineKeyboardButton(label, url=url) if url else InlineKeyboardButton(label, callback_data=data)


def _rows(buttons: Sequence[InlineKeyboardButton]) -> Iterable[Sequence[InlineKeyboardButton]]:
    """Buttons of a row are equally wide, so the longest label decides how many fit."""
    row: list[InlineKeyboardButton] = []
    for button in buttons:
        longer = [*row, button]
        if row and (len(longer) > _MOST_IN_ROW or len(longer) * max(_width(b.text) for b in longer) > _ROW_WIDTH):
            yield row
            longer = [button]
        row = longer
    yield row


def _width(label: str) -> int:
    """In letters, with room to either side."""
    return 2 + sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in label)
