"""The rulebook's words as people type them: of sectors, facilities, places, sites and complexes. Built once."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from conversations.understanding.endings import Kind
from conversations.understanding.nearness import Nearness, nearness
from conversations.understanding.normalise import normalise
from conversations.understanding.trade import WANTED
from conversations.understanding.variants import romanised, spacings
from core.policy.rulebook import Names, Rulebook, Words

Ids: TypeAlias = tuple[str, ...]

SEPARATORS = " \n-_·.,/()&"
"""What may stand between two parts of a word, and counts as one space."""

LATIN_LEAST = 5
"""Letters of a Latin word that may be a misspelling wherever it stands: shorter ones are near too much."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by their plain form, each with what it may mean by kind. `reach`: lengths of words by their first one or
    two letters, longest first."""

    words: Mapping[str, Mapping[Kind, Ids]]
    reach: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of the rulebook. A complex's own name stands apart, since the city and the sector in it count too.

    `shy` are places known bare only where a place is sure to stand (양산 is mass production too); `near` finds what
    a misspelt word is near to; `parts` are those of words of several parts, `closed` such words by how they look
    without a space, `beside` the one part of two by the other. `above` is what each place lies in, or lay
    in, itself included.
    """

    rulebook: Rulebook
    common: Vocabulary
    complexes: Vocabulary
    shy: Mapping[str, Ids]
    near: Nearness
    parts: frozenset[str]
    closed: Mapping[str, str]
    beside: Mapping[str, frozenset[str]]
    above: Mapping[str, frozenset[str]]


def lexicon(rulebook: Rulebook) -> Lexicon:
    """Every word of the rulebook's names and words."""
    words: dict[str, dict[Kind, Ids]] = {}
    for kind, id_, word in (*_named(rulebook), *_districts(rulebook)):
        for form in spacings(word):
            ids = words.setdefault(form, {}).get(kind, ())
            words[form][kind] = ids if id_ in ids else (*ids, id_)
    named = {word: kinds.pop("complex") for word, kinds in words.items() if "complex" in kinds}
    written = {word: kinds for word, kinds in words.items() if kinds}
    known = {**written, **romanised(written)}
    # A city's name alone names no complex.
    own: dict[str, dict[Kind, Ids]] = {word: {"complex": ids} for word, ids in named.items() if word not in known}
    parts = [word.split(" ") for word in written if word.isascii() and " " in word]
    return Lexicon(
        rulebook=rulebook,
        common=_vocabulary(known),
        complexes=_vocabulary(own),
        shy=_shy(known),
        near=nearness(
            (*(word for word in written if re.fullmatch("[a-z]+|[가-힣]{2,}", word)), *_long(parts), *WANTED)
        ),
        parts=frozenset(word for words in parts for word in words),
        closed={"".join(words): " ".join(words) for words in parts},
        beside=_beside(parts),
        above=_above(rulebook),
    )


def plain(word: str) -> str:
    """A word as the lexicon keeps it: small letters, one space for anything between two parts."""
    return re.sub(f"[{re.escape(SEPARATORS)}]+", " ", normalise(word)).strip()


def _named(rulebook: Rulebook) -> Iterator[tuple[Kind, str, str]]:
    for industry in rulebook.industries:
        yield from (("sector", industry.id, word) for word in _spoken(industry.names, industry.words))
    for facility in rulebook.facilities:
        yield from (("facility", facility.id, word) for word in _spoken(facility.names, facility.words))
    for place in rulebook.places:
        yield from (("place", place.id, word) for word in _spoken(place.names, place.spoken))
    for complex_ in rulebook.complexes:
        yield from (("complex", complex_.id, word) for word in _spoken(complex_.names, complex_.words))
        for site in complex_.sites:
            yield from (("site", site.id, word) for word in _spoken(site.names, site.words))


def _districts(rulebook: Rulebook) -> Iterator[tuple[Kind, str, str]]:
    """남구, Nam-gu: a district without its city may be any of that name."""
    for place in rulebook.places:
        if match := re.search(r" ([가-힣]{1,3}구)$", place.names.ko):
            yield "place", place.id, match[1]
        if match := re.match(r"([A-Za-z]+-gu),", place.names.en):
            yield "place", place.id, plain(match[1])


def _above(rulebook: Rulebook) -> dict[str, frozenset[str]]:
    return {place.id: frozenset(_upwards(rulebook, place.id)) for place in rulebook.places}


def _upwards(rulebook: Rulebook, place_id: str) -> Iterator[str]:
    for place in rulebook.around(place_id):
        yield place.id
        for was in place.former:
            yield from (outer.id for outer in rulebook.around(was.within)) if was.within else ()


def _spoken(names: Names, words: Words) -> set[str]:
    return {form for word in (names.ko, names.en, *words.ko, *words.en) if (form := plain(word))}


def _vocabulary(words: Mapping[str, Mapping[Kind, Ids]]) -> Vocabulary:
    return Vocabulary(words, _reach(words))


def _reach(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    reach: dict[str, set[int]] = {}
    for word in words:
        reach.setdefault(word[:2], set()).add(len(word))
    return {head: tuple(sorted(sizes, reverse=True)) for head, sizes in reach.items()}


def _shy(words: Mapping[str, Mapping[Kind, Ids]]) -> dict[str, Ids]:
    """Cities and counties the rulebook knows only with 시 or 군, by their bare names."""
    named = ((word, kinds["place"]) for word, kinds in words.items() if "place" in kinds)
    bare = {word[:-1]: ids for word, ids in named if re.fullmatch("[가-힣]{2}[시군]", word)}
    return {word: ids for word, ids in bare.items() if word not in words}


def _long(parts: Iterable[Sequence[str]]) -> Iterator[str]:
    """The words within words of several parts, as far as they are long enough to be guessed."""
    return (word for words in parts for word in words if len(word) > LATIN_LEAST)


def _beside(parts: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    beside: dict[str, set[str]] = {}
    for words in parts:
        if len(words) == 2:  # noqa: PLR2004
            beside.setdefault(words[0], set()).add(words[1])
            beside.setdefault(words[1], set()).add(words[0])
    return {word: frozenset(others) for word, others in beside.items()}
