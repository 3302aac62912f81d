"""What is misspelt, run together or torn apart, put right before anything is read: a text, and where it was guessed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from rapidfuzz.distance import OSA

from conversations.understanding.endings import TAILS, Kind
from conversations.understanding.everyday import EVERYDAY
from conversations.understanding.guessing import SPOT, Repair, Where, guessed, is_known
from conversations.understanding.lexicon import LATIN_LEAST, Ids, Lexicon
from conversations.understanding.trade import SLIPS

_TRIED: Final = 100  # unknown words looked up in one text
_LOOKED: Final = 300  # words of a text in which places and industries are looked for
_LATIN_MONEY: Final = 4  # letters of a Latin facility beside money
_TORN: Final = 8  # letters of a word that is known in two pieces
_HYPHENED: Final = 6  # the same with a hyphen between them: Gang-won
_CLOSED: Final = 7  # letters of two words that are known without a space

_WORD: Final = re.compile(
    r"(?<![a-z_@.])(?P<latin>[a-z]{3,20})(?![a-z'_@]|\.[a-z])|(?<![가-힣])[가-힣]{2,10}(?![가-힣])"
)
_GLUED: Final = re.compile(r"(?<![a-z\d])(?P<word>[a-z]{3,20})(?=[\d₩])")
_NUMBER: Final = re.compile("[일이삼사오육칠팔구십백천만억조원여]+")


@dataclass(frozen=True, slots=True)
class Respelt:
    """A text put right. `doubts`: where a word of the rulebook was guessed."""

    text: str
    doubts: tuple[tuple[int, int], ...] = ()


def respelt(text: str, lexicon: Lexicon, asked: Sequence[str] = ()) -> Respelt:
    """A normalised text with its misspellings put right, as far as there is no doubt what is meant."""
    text = _GLUED.sub(lambda m: f"{m[0]} " if is_known(lexicon, m["word"]) else m[0], text)
    return _applied(text, tuple(_repairs(text, lexicon, asked)))


def _applied(text: str, repairs: Sequence[Repair]) -> Respelt:
    pieces: list[str] = []
    doubts: list[tuple[int, int]] = []
    at = length = 0
    for repair in repairs:
        length += repair.start - at
        pieces += (text[at : repair.start], repair.word)
        if repair.is_doubtful:
            doubts.append((length, length + len(repair.word)))
        length += len(repair.word)
        at = repair.end
    return Respelt("".join((*pieces, text[at:])), tuple(doubts))


def _repairs(text: str, lexicon: Lexicon, asked: Sequence[str]) -> Iterator[Repair]:
    words = list(_WORD.finditer(text))
    known = [kinds for match in words[:_LOOKED] for kinds in _kinds(match, lexicon)]
    said = frozenset(place for kinds in known for place in kinds.get("place", ()))
    is_thing = any("sector" in kinds or "facility" in kinds for kinds in known)
    is_telling = is_thing or re.search(r"\d", text) is not None
    tried = last = 0
    for match, next_ in zip_longest(words, words[1:]):
        if match.start() < last or tried >= _TRIED:
            continue
        where = Where(text, match.start(), match.end(), asked, said, is_telling)
        repair = _latin(where, next_, lexicon) if match["latin"] else _hangul(where, lexicon)
        tried += not is_known(lexicon, match[0])
        if repair:
            last = repair.end
            is_telling |= repair.is_doubtful
            yield repair


def _latin(where: Where, next_: re.Match[str] | None, lexicon: Lexicon) -> Repair | None:
    word, words = where.word, lexicon.common.words
    beside = next_[0] if next_ and where.text[where.end : next_.start()] in {" ", "-"} else ""
    is_long = len(word + beside) >= (_HYPHENED if where.text[where.end : where.end + 1] == "-" else _TORN)
    if beside and is_long and word + beside in words and f"{word} {beside}" not in words:
        return Repair(where.start, where.end + 1 + len(beside), word + beside)  # sub station
    if right := SLIPS.get(word) or _partner(where, beside, lexicon):
        return Repair(where.start, where.end, right)
    if is_known(lexicon, word):
        return None
    if len(word) >= _CLOSED and word in lexicon.closed:
        return Repair(where.start, where.end, lexicon.closed[word])  # watersupply
    return guessed(where, lexicon) if len(word) >= _LATIN_MONEY else None


def _partner(where: Where, after: str, lexicon: Lexicon) -> str | None:
    """A short word with a letter missing, or two swapped, beside the other half of a name: bleu valley."""
    word = where.word
    if len(word) >= LATIN_LEAST or word in EVERYDAY or is_known(lexicon, word):
        return None
    before = where.text[max(0, where.start - 24) : where.start].removesuffix(" ").rpartition(" ")[2]
    for other in (before, after):
        for half in lexicon.beside.get(other, frozenset()):
            is_short = len(half) == len(word) + 1 or sorted(half) == sorted(word)
            if is_short and OSA.distance(word, half, score_cutoff=1) == 1:
                return half
    return None


def _hangul(where: Where, lexicon: Lexicon) -> Repair | None:
    """The longest beginning of the word that is near to one of ours and has only particles after it."""
    number = _NUMBER.match(where.word)
    if number and len(number[0]) > 1:
        return None
    text, ends = where.text, range(where.end, where.start + 1, -1)
    ended = [end for end in ends if TAILS["sector"].match(text, end) or SPOT.match(text, end)]
    if any(is_known(lexicon, text[where.start : end]) for end in ended):
        return None
    return next((repair for end in ended if (repair := guessed(replace(where, end=end), lexicon))), None)


def _kinds(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mapping[Kind, Ids]]:
    """What the word names as it stands, with or without an ending."""
    word = match[0]
    stems = (word, word.removesuffix("s")) if match["latin"] else (word[:end] for end in range(2, len(word) + 1))
    return (lexicon.common.words[stem] for stem in stems if stem in lexicon.common.words)
