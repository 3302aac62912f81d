"""What one misspelt word is surely meant to be, by where it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from conversations.understanding.everyday import EVERYDAY
from conversations.understanding.lexicon import LATIN_LEAST, Lexicon
from conversations.understanding.nearness import near
from conversations.understanding.trade import KNOWN

_SYLLABLES: Final = 3  # of a Korean industry or facility that is looked for anywhere

SPOT: Final = re.compile("(?:시|군)?(?:에서|에|쪽)(?:는|도|서)?(?![가-힣])|(?:시|군)(?![가-힣])")
"""What stands after a Korean place: 에서, 시, 군."""

_SPOT_BEFORE: Final = re.compile(r"\b(?:in|at|near) $")
_VERBAL: Final = re.compile("[은는을를에의로만도와과가이려면고지니며]$")
_PLANT: Final = re.compile(
    " ?(?:공장|회사|업체|기업|제조|생산|소재)| (?:plant|factory|maker|company|materials?)(?![a-z])"
)

_TO_MONEY: Final = re.compile(
    "(?: ?(?:공급|인입|시설|설비|증설|배관|관로|공사|처리|비용|비))*(?:은|는|이|가|에|도|만)?[ :=]*"
    r"(?:약|한|총|about|around|is|costs?|of)?[ :]*(?:krw |₩)?(?=\d)"
)
_FROM_MONEY: Final = re.compile(
    r"(?:\d ?(?:[조억만천]|tn|bn|b|t|trillion|billion|million)(?:원)?(?: won)? ?(?:for|of|on)?(?: the| an?)?|짜리) ?$"
)
_FORMS: Final = re.compile(
    "(?:e|y|i)?(?:s|es|ed|d|er|ers|r|rs|or|ors|ly|al|ally|ing|ings|ish|ion|ions|ive|able|ie|ies|ment|ments)"
)
_ALIKE: Final = frozenset({"gk", "kg", "dt", "td", "bp", "pb", "lr", "rl"})  # Gyungju and Kyungju

Meaning: TypeAlias = tuple[str, tuple[str, ...]]
"""A kind and what is meant of it; `plain` for a word that names nothing we know."""

_PLAIN: Final = "plain"


@dataclass(frozen=True, slots=True)
class Repair:
    """What is put in the place of `start..end`."""

    start: int
    end: int
    word: str
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """A word where it stands, whole or without its particles.

    `said` are the places named in the text; `is_telling`: it tells more of a company than this one word.
    """

    text: str
    start: int
    end: int
    asked: Sequence[str]
    said: frozenset[str]
    is_telling: bool

    @property
    def word(self) -> str:
        """The letters."""
        return self.text[self.start : self.end]


def is_known(lexicon: Lexicon, word: str) -> bool:
    """A good word as it stands, in the plural too."""
    good = (lexicon.common.words, lexicon.parts, lexicon.shy, KNOWN, EVERYDAY)
    plural = word if word.endswith("ie") else f"{word}s"  # batterie is none
    forms = {word, plural, word.removesuffix("s"), word.removesuffix("es")} if word.isascii() else {word}
    return any(form in words for words in good for form in forms)


def guessed(where: Where, lexicon: Lexicon) -> Repair | None:
    """The one word that is meant: of two that are as near, the meaning must be the same."""
    word = where.word
    found = near(lexicon.near, word)
    meant = {known: _meanings(lexicon, known) for known in found if not word.isascii() or _is_slip(word, known)}
    fits = {
        known: kinds
        for known, kinds in meant.items()
        if any(_may_be(where, known, meaning, lexicon) for meaning in kinds)
    }
    nearest = [known for known in fits if found[known] == min(found[other] for other in fits)]
    if not nearest or any(fits[known] != fits[nearest[0]] for known in nearest):
        return None
    is_ours = all(kind != _PLAIN for kind, _ in fits[nearest[0]])
    return Repair(where.start, where.end, nearest[0], is_doubtful=is_ours)


def _is_slip(word: str, known: str) -> bool:
    """Is the Latin word no form of the known one (designer), and begins like it?"""
    stem = known.removesuffix("e").removesuffix("y")
    begins_alike = word[0] == known[0] or word[:2] == known[1::-1] or word[0] + known[0] in _ALIKE
    is_form = word.startswith(stem) and word != f"{stem}s" and _FORMS.fullmatch(word, len(stem)) is not None
    return begins_alike and not (is_form or word == f"{known}s")


def _is_replaced(word: str, known: str) -> bool:
    """Does another letter stand for one, and none is missing, doubled or moved?"""
    return len(word) == len(known) and sorted(word) != sorted(known)


def _meanings(lexicon: Lexicon, known: str) -> frozenset[Meaning]:
    kinds = lexicon.common.words.get(known)
    return frozenset(kinds.items()) if kinds else frozenset({(_PLAIN, ())})


def _may_be(where: Where, known: str, meaning: Meaning, lexicon: Lexicon) -> bool:
    """May that be looked for here? The shorter a word is, the surer its place must be."""
    (kind, ids), word, is_latin = meaning, where.word, where.word.isascii()
    is_long = len(word) >= (LATIN_LEAST if is_latin else _SYLLABLES)
    if kind in {"place", "site"}:
        is_name = is_long if is_latin else not _VERBAL.search(word)
        is_bare = where.is_telling and not where.said
        return is_name and (is_bare or _is_spot(where) or _is_related(where, kind, ids, lexicon))
    if is_latin and len(known) <= LATIN_LEAST and _is_replaced(word, known):
        return False
    if kind == "sector":
        return is_long or where.asked[:1] == ("sector",) or _PLANT.match(where.text, where.end) is not None
    if kind == "facility":
        return is_long or where.asked[:1] == ("facilities",) or _is_beside_money(where)
    return is_long or not is_latin


def _is_related(where: Where, kind: str, ids: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Does the place or site lie in one that is named, or around it?"""
    sites = (lexicon.rulebook.site(id_) for id_ in ids) if kind == "site" else ()
    places = [site[0].place for site in sites if site] or ids
    around = {outer for place in where.said for outer in lexicon.above[place]}
    return any(place in around or not where.said.isdisjoint(lexicon.above.get(place, ())) for place in places)


def _is_spot(where: Where) -> bool:
    before = where.text[max(0, where.start - 5) : where.start]
    is_asked = not {"place", "site", "complex"}.isdisjoint(where.asked)
    return is_asked or SPOT.match(where.text, where.end) is not None or _SPOT_BEFORE.search(before) is not None


def _is_beside_money(where: Where) -> bool:
    before = where.text[max(0, where.start - 24) : where.start]
    return _TO_MONEY.match(where.text, where.end) is not None or _FROM_MONEY.search(before) is not None
