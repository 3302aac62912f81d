"""Cards that fit a platform: long ones become several, cut between paragraphs, sentences or at least characters."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from core.talk.vocabulary import Choice, Shown

BETWEEN: Final = "\n\n"
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…。])\s+|\n+")
_LONGEST_CHARACTER: Final = 64
_JOINERS: Final = "\u200d\ufe0e\ufe0f"
_KEPT: Final = "\n\u200d"  # a new line, and what joins pictures
_LIST: Final = ("·", "(", "□", "☑")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph or part of one, and what its line is marked as."""

    text: str
    is_amount: bool = False
    is_source: bool = False
    is_verdict: bool = False


def fitted(shown: Shown, most: int, most_choices: int) -> tuple[Shown, ...]:
    """The card in parts of at most so many units, the choices on the last; too many choices are listed instead."""
    lines, choices = list(shown.lines), shown.choices
    if len(choices) > most_choices:
        lines, choices = [*lines, *(f"· {choice.label}" for choice in choices)], ()
    pieces = [
        _Piece(text, number in shown.amounts, number in shown.sources, number in shown.verdicts)
        for number, line in enumerate(lines)
        for text in _pieces(line, most)
    ]
    *first, last = list(_filled(pieces, most, BETWEEN)) or [[]]
    return (*(_card(part) for part in first), _card(last, choices, shown.kind))


def plain(text: str) -> str:
    """Without characters that are not seen but move others about."""
    if text.replace("\n", "").isprintable():  # as almost all is: nothing of that kind is printable
        return text
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})


def joined(lines: Iterable[str]) -> str:
    """Paragraphs, plain; the items of a list stay together."""
    told = [line for line in map(plain, lines) if line.strip()]
    return "".join(("\n" if line.startswith(_LIST) else BETWEEN) + line for line in told).strip()


def cut(text: str, most: int) -> str:
    """At most so many units, whole characters."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


def units(text: str) -> int:
    """Length as the platforms count: in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _card(part: Sequence[_Piece], choices: Sequence[Choice] = (), kind: str = "reply") -> Shown:
    amounts = frozenset(number for number, piece in enumerate(part) if piece.is_amount)
    sources = frozenset(number for number, piece in enumerate(part) if piece.is_source)
    verdicts = frozenset(number for number, piece in enumerate(part) if piece.is_verdict)
    return Shown([piece.text for piece in part], choices, kind, amounts, sources, verdicts)


def _pieces(line: str, most: int) -> Iterable[str]:
    if units(line) <= most:
        return [line]
    sentences = [_Piece(cut) for sentence in _SENTENCE_END.split(line) for cut in _cuts(sentence, most)]
    return [" ".join(piece.text for piece in part) for part in _filled(sentences, most, " ")]


def _filled(pieces: Iterable[_Piece], most: int, between: str) -> Iterator[list[_Piece]]:
    """Pieces together while they fit."""
    part: list[_Piece] = []
    size = 0
    for piece in pieces:
        more = units(piece.text) + (len(between) if part else 0)
        if part and size + more > most:
            yield part
            part, size, more = [], 0, units(piece.text)
        part.append(piece)
        size += more
    if part:
        yield part


def _cuts(text: str, most: int) -> Iterator[str]:
    """A text without an end in sight, cut anywhere but inside a character."""
    while units(text) > most:
        end = _boundary(text, most // 2)
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
