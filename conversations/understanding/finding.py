"""Where words of the rulebook stand in a text: longest first, on word boundaries, each letter used once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from conversations.understanding.endings import LATIN_PLACE_TAIL, LATIN_TAIL, PREFIX, SHORT_TAIL, TAILS, Kind
from conversations.understanding.lexicon import SEPARATORS, Ids, Vocabulary

_FILLER = re.compile(
    "(?: ?(?:인입|공급|증설|설치|신설|구축|연결|배관|관로|공사|시설|설비|확충|라인|건설|공사비|사업비|비용))+"
    r"(?= ?(?:약 |한 |총 )?\d)|"
    "(?: (?:connection|upgrade|works?|expansion|extension|line|link|supply|system|plant|facility|construction))+"
    r"(?= (?:krw ?|₩|w)?\d)"
)
"""What stands between a facility and its cost, and belongs to the facility."""

_COMPOUND = 3  # Korean sectors and facilities of this many syllables are known inside longer words: 공장용변전소
_LATIN = re.compile(r"[a-z\d]")
_HANGUL = re.compile("[가-힣]")
_HANGUL_END = re.compile("[가-힣]*$")
_REPEATED = re.compile("(?<=[{0}])[{0}]+".format(re.escape(SEPARATORS)))
_SPACED = str.maketrans(dict.fromkeys(SEPARATORS, " "))


@dataclass(frozen=True, slots=True)
class Mark:
    """A word of the rulebook at `start..end`, and everything of one kind it may mean. `guessed`: misspelt."""

    start: int
    end: int
    kind: Kind
    ids: Ids
    word: str
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """A text with each run of separators as one space, and where each of its letters stood."""

    text: str
    letters: str
    places: tuple[int, ...]


def joined(text: str) -> Joined:
    """A normalised text made ready for looking words up."""
    places: list[int] = []
    at = 0
    for run in _REPEATED.finditer(text):
        places += range(at, run.start())
        at = run.end()
    places += range(at, len(text))
    return Joined(text, _REPEATED.sub("", text).translate(_SPACED), tuple(places))


def find(text: Joined, vocabulary: Vocabulary) -> tuple[Mark, ...]:
    """Every word of the vocabulary in the text, in order; a word of two kinds gives two marks."""
    found = ((start, end, word, vocabulary.words[word]) for start, end, word in _walk(text, vocabulary))
    return tuple(Mark(start, end, kind, ids, word) for start, end, word, kinds in found for kind, ids in kinds.items())


def whole(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Facilities as they are spoken of: 산업폐기물 매립장 is one; in 도시가스 인입 10억 the cost is next."""
    found: list[Mark] = []
    for mark in marks:
        is_same = bool(found) and _is_same(text, found[-1], mark)
        one = replace(found.pop(), end=mark.end, word=mark.word) if is_same else mark
        filler = _FILLER.match(text, one.end) if one.kind == "facility" else None
        found.append(replace(one, end=filler.end()) if filler else one)
    return tuple(found)


def _is_same(text: str, one: Mark, two: Mark) -> bool:
    is_one = one.kind == two.kind == "facility" and one.ids == two.ids
    return is_one and not text[one.end : two.start].strip()


def _walk(text: Joined, vocabulary: Vocabulary) -> Iterator[tuple[int, int, str]]:
    letters, reach = text.letters, vocabulary.reach
    free, last = 0, -1
    for start in [i for i, letter in enumerate(letters) if letter in reach or letters[i : i + 2] in reach]:
        if start < free:
            continue
        sizes = (*reach.get(letters[start : start + 2], ()), *reach.get(letters[start], ()))
        if word := _longest(text, start, last, sizes, vocabulary):
            free = start + len(word)
            last = text.places[free - 1] + 1
            yield text.places[start], last, word


def _longest(text: Joined, start: int, last: int, sizes: tuple[int, ...], vocabulary: Vocabulary) -> str:
    """The longest word that begins here and ends on a boundary; empty: none."""
    words = (text.letters[start : start + size] for size in sizes)
    fits = (w for w in words if w in vocabulary.words and _is_bounded(text, start, last, w, vocabulary))
    return next(fits, "")


def _is_bounded(text: Joined, start: int, last: int, word: str, vocabulary: Vocabulary) -> bool:
    return _begins(text, start, last, word, vocabulary) and _ends(text, start + len(word), word, vocabulary)


def _begins(text: Joined, start: int, last: int, word: str, vocabulary: Vocabulary) -> bool:
    place = text.places[start]
    if place == last:
        return True
    before = text.text[place - 1 : place]
    if not _HANGUL.match(word):
        return not _LATIN.match(before)
    if not _HANGUL.match(before):
        return True
    is_long = len(word) >= _COMPOUND and not vocabulary.words[word].keys().isdisjoint({"sector", "facility"})
    return is_long or PREFIX.fullmatch(_run_before(text.text, place)) is not None


def _run_before(text: str, place: int) -> str:
    """The Hangul that stands right before, at most ten letters of it."""
    found = _HANGUL_END.search(text[max(0, place - 10) : place])
    return found[0] if found else ""


def _ends(text: Joined, stop: int, word: str, vocabulary: Vocabulary) -> bool:
    """Followed by nothing that makes another word of it: particles, compounds, or another word we know."""
    end, kinds = text.places[stop - 1] + 1, vocabulary.words[word]
    if _LATIN.match(word[-1]):
        tail = LATIN_PLACE_TAIL if "place" in kinds else LATIN_TAIL
        return tail.match(text.text, end) is not None
    if len(word) == 1:
        return SHORT_TAIL.match(text.text, end) is not None
    if any(TAILS[kind].match(text.text, end) for kind in kinds):
        return True
    next_ = text.letters[stop : stop + 12]
    return any(next_[:size] in vocabulary.words for size in range(2, len(next_) + 1))
