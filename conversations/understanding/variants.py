"""The ways one word is written: Korean with and without spaces, names in several romanisations."""

import re
from collections.abc import Mapping

from conversations.understanding.endings import Kind

_SPACED = 4  # Korean words of this many syllables are known with a space in them too: 공업 용수
_ROMANISED = 7  # letters of a romanised name that is known in other spellings too


def spacings(word: str) -> set[str]:
    """The ways a word may be spaced. Korean spacing is loose; English words keep theirs."""
    if not re.search("[가-힣]", word):
        return {word}
    close = word.replace(" ", "")
    spaced = {f"{close[:i]} {close[i:]}" for i in range(2, len(close))} if len(close) >= _SPACED else set()
    return {word, close, *spaced}


def romanised(words: Mapping[str, dict[Kind, tuple[str, ...]]]) -> dict[str, dict[Kind, tuple[str, ...]]]:
    """Places with ㅓ as people write it, u or o for eo, where that is no other place: Sungnam, Tangjung."""
    forms: dict[str, list[dict[Kind, tuple[str, ...]]]] = {}
    for word, kinds in words.items():
        if word.isascii() and len(word) >= _ROMANISED and "eo" in word and kinds.keys() <= {"place", "site"}:
            for letter in "uo":
                forms.setdefault(word.replace("eo", letter), []).append(kinds)
    return {form: kinds[0] for form, kinds in forms.items() if len(kinds) == 1 and form not in words}
