"""Which known words a misspelt one is near to: found by leaving letters out of both, then measured."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from rapidfuzz.distance import OSA

Nearness: TypeAlias = Mapping[str, tuple[str, ...]]
"""The known words by every form they have with letters left out."""

_LONG = 9  # letters from which two may be wrong
_DOUBLE = re.compile(r"([a-z])\1")
_DOUBLED = 5  # letters from which a letter may be doubled in the wrong place
_SWAPPED = 3  # syllables from which two consonants may have changed places: 배러티


def jamo(word: str) -> str:
    """A word letter by letter, Hangul syllables taken apart."""
    return unicodedata.normalize("NFD", word)


def nearness(words: Iterable[str]) -> Nearness:
    """An index of words, each in small letters and without a space."""
    index: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        for form in {*_shorter(jamo(word), _edits(word)), *_swapped(word), _single(word)}:
            index.setdefault(form, []).append(word)
    return {form: tuple(known) for form, known in index.items()}


def near(index: Nearness, word: str) -> dict[str, int]:
    """The known words near to this one, each with how many letters differ: at most one, or two in a long Latin word."""
    typed, edits = jamo(word), _edits(word)
    tried = {known for form in (*_shorter(typed, edits), _single(word)) for known in index.get(form, ())}
    found = {known: _apart(word, typed, known) for known in sorted(tried)}  # so that one text is always read alike
    return {known: apart for known, apart in found.items() if apart <= edits}


def _apart(word: str, typed: str, known: str) -> int:
    is_near = typed in _swapped(known) or (len(word) >= _DOUBLED and _single(word) == _single(known))
    return 1 if is_near else OSA.distance(typed, jamo(known), score_cutoff=_edits(word))


def _edits(word: str) -> int:
    return 2 if word.isascii() and len(word) >= _LONG else 1


def _shorter(typed: str, most: int) -> set[str]:
    """The word as it is, and with up to so many letters left out."""
    forms = last = {typed}
    for _ in range(most):
        last = {form[:i] + form[i + 1 :] for form in last for i in range(len(form))}
        forms = forms | last
    return forms


def _single(word: str) -> str:
    """A Latin word with every doubled letter once: baterry and battery are batery."""
    return _DOUBLE.sub(r"\1", word)


def _swapped(word: str) -> frozenset[str]:
    """A Korean word with the first consonants of two syllables side by side exchanged."""
    parts = [jamo(syllable) for syllable in word]
    if word.isascii() or len(parts) < _SWAPPED:
        return frozenset()
    return frozenset(
        "".join((*parts[:i], parts[i + 1][0] + parts[i][1:], parts[i][0] + parts[i + 1][1:], *parts[i + 2 :]))
        for i in range(len(parts) - 1)
    )
