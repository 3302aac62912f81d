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
    kept = "".join(c for c in text[:LONGEST].translate(_ALIKE) if c == "\n" or unicodedata.category(c)[0] != "C")
    composed = unicodedata.normalize("NFKC", kept).lower().translate(_ALIKE)
    return _SPACES.sub(" ", composed[:LONGEST]).strip()


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the spans used up; every other character keeps its position."""
    used = sorted(spans)
    if not used:
        return text
    letters = list(text)
    for start, end in used:
        letters[start:end] = BLANK * (end - start)
    return "".join(letters)


def is_korean(text: str) -> bool:
    """Does the text have Hangul in it, syllables or loose letters?"""
    return re.search(r"[가-힣ᄀ-ᇿㄱ-ㆎ]", text) is not None
