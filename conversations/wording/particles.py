"""Korean particles after any word: one function over one library."""

from typing import Final

import hangulpy

_CLOSING: Final = "\"'’”)]」』 "
_ORDER: Final = {"과/와": "와/과"}
_READ_AS: Final = {"%": "퍼센트", "l": "알", "m": "암", "n": "안", "g": "앙"}
"""The sound of an ending the library does not read: per cent, and Latin words that close on a consonant we hear."""


def with_particle(word: str, pair: str) -> str:
    """`word` with the one of `pair` (은/는, 이/가, 을/를, 과/와, 으로/로) that its last sound asks for."""
    sound = _spoken(word.rstrip(_CLOSING) or word)
    return word + hangulpy.josa(sound, _ORDER.get(pair, pair)).removeprefix(sound)


def _spoken(word: str) -> str:
    """The word as it is read aloud at its end; LG and POSCO are left to the library, which spells capitals."""
    last = word[-1:]
    if last == "g" and not word.endswith("ng"):
        return word
    return _READ_AS.get(last, word)
