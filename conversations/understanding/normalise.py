"""Typed text in one plain form, so that every later step may count on small letters and single spaces."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 4000
"""Characters read of one message; what comes after is cut off."""

BLANK = "\ue000"
"""Stands for each character already used. Private-use, so it is neither a letter, a digit nor a space."""

_ALIKE = str.maketrans("〜∼～–—−‘’“”ㆍ‧•、。₊\t", "~~~---''\"\"···,.+ ")
_SPACES = re.compile(r"[^\S\n]+")


def normalise(text: str) -> str:
    """At most 4,000 characters in NFKC and small letters, without control, zero-width and private-use characters."""
    alike = text[:LONGEST].translate(_ALIKE)
    is_plain = alike.replace("\n", "").isprintable()  # as nearly every text is
    kept = alike if is_plain else "".join(c for c in alike if c == "\n" or unicodedata.category(c)[0] != "C")
    composed = unicodedata.normalize("NFKC", kept).lower().translate(_ALIKE)
    return _SPACES.sub(" ", composed[:LONGEST]).strip()


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the spans used up; every other character keeps its position."""
    used = sorted(spans)
    if not used:
        return text
    pieces: list[str] = []
    at = 0
    for start, end in used:
        pieces += (text[at:start], BLANK * (end - max(start, at)))
        at = max(at, end)
    return "".join((*pieces, text[at:]))


def is_korean(text: str) -> bool:
    """Does the text have Hangul in it, syllables or loose letters?"""
    return re.search(r"[가-힣ᄀ-ᇿㄱ-ㆎ]", text) is not None
