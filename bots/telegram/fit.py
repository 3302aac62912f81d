"""Cards that fit: long ones become several messages, cut between paragraphs, sentences or at least whole characters."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from core.talk.vocabulary import Shown

MOST: Final = 3600
"""Units of text in a message; Telegram takes 4096."""

MOST_BUTTONS: Final = 100
BETWEEN: Final = "\n\n"
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…。])\s+|\n+")
_LONGEST_CHARACTER: Final = 64
_JOINERS: Final = "\u200d\ufe0e\ufe0f"


def fit(shown: Shown) -> tuple[Shown, ...]:
    """The card in one or more parts, the choices on the last; with too many for buttons they are listed."""
    if len(shown.choices) > MOST_BUTTONS:
        labels = [f"· {choice.label}" for choice in shown.choices]
        shown = Shown([*shown.lines, *labels], (), shown.kind)
    pieces = [piece for line in shown.lines for piece in _pieces(line)]
    *first, last = list(_filled(pieces, BETWEEN)) or [[]]
    return (*(Shown(lines) for lines in first), replace(shown, lines=last))


def units(text: str) -> int:
    """Length as Telegram counts: in UTF-16."""
    return len(text) + sum(c > "\uffff" for c in text)


def _pieces(line: str) -> Iterable[str]:
    if units(line) <= MOST:
        return [line]
    sentences = [cut for sentence in _SENTENCE_END.split(line) for cut in _cuts(sentence)]
    return [" ".join(part) for part in _filled(sentences, " ")]


def _filled(pieces: Iterable[str], between: str) -> Iterator[list[str]]:
    """Pieces together while they fit."""
    part: list[str] = []
    size = 0
    for piece in pieces:
        more = units(piece) + (len(between) if part else 0)
        if part and size + more > MOST:
            yield part
            part, size, more = [], 0, units(piece)
        part.append(piece)
        size += more
    if part:
        yield part


def _cuts(text: str) -> Iterator[str]:
    """A text without an end in sight, cut anywhere but inside a character."""
    while units(text) > MOST:
        end = _boundary(text, MOST // 2)
        yield text[:end]
        text = text[end:]
    yield text


def _boundary(text: str, end: int) -> int:
    """The last place before `end` where one character ends and another begins."""
    for at in range(end, max(end - _LONGEST_CHARACTER, 0), -1):
        if not _is_inside(text[at - 1], text[at]):
            return at
    return end


def _is_inside(before: str, after: str) -> bool:
    """Do these two belong to one character: accents, joined pictures, skin tones, flags, vowels of old Hangul?"""
    return (
        unicodedata.category(after).startswith("M")
        or after in _JOINERS
        or before == "\u200d"
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or "\U0001f1e6" <= after <= "\U0001f1ff"
        or "\u1160" <= after <= "\u11ff"
    )
