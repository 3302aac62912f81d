"""A word leads to one thing of its kind. What truly belongs to several places is listed, and asked back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from config.marked import Marks, Where
from config.problems import Problem
from core.policy.rulebook import Frozen, Names, Rulebook, Words

Owners: TypeAlias = Mapping[str, Mapping[str, Where]]
"""By word: who owns it, and where it is written there. Capitals and doubled spaces do not count."""


class Homonym(Frozen):
    """A word of several places, such as 광주."""

    word: str
    ids: tuple[str, ...]


def shared_words(book: Rulebook, homonyms: Sequence[Homonym], marks: Marks) -> list[Problem]:
    """Words that lead to two things of one kind without being listed, and listed words that do not."""
    places = _places(book)
    kinds = (_industries(book), _facilities(book), _complexes(book), _sites(book))
    listed = {_plain(homonym.word): homonym for homonym in homonyms}
    stale = [
        Problem(marks.at(("homonyms", i)), "no_homonym", homonym.word)
        for i, homonym in enumerate(homonyms)
        if set(homonym.ids) != set(places.get(_plain(homonym.word), ()))
    ]
    unlisted = {word: owners for word, owners in places.items() if word not in listed}
    return [*stale, *(problem for owners in (unlisted, *kinds) for problem in _doubles(owners, marks))]


def _doubles(owned: Owners, marks: Marks) -> Iterator[Problem]:
    for word, owners in owned.items():
        first, *others = owners
        for other in others:
            yield Problem(marks.at(owners[other]), "same_word", word, first)


def _industries(book: Rulebook) -> Owners:
    return _owners((("industries", i), each.id, each.names, each.words) for i, each in enumerate(book.industries))


def _facilities(book: Rulebook) -> Owners:
    return _owners((("facilities", i), each.id, each.names, each.words) for i, each in enumerate(book.facilities))


def _places(book: Rulebook) -> Owners:
    """Former names count as today's do."""
    now = ((("places", i), each.id, each.names, each.words) for i, each in enumerate(book.places))
    once = (
        (("places", i, "former", j), each.id, None, was.words)
        for i, each in enumerate(book.places)
        for j, was in enumerate(each.former)
    )
    return _owners(chain(now, once))


def _complexes(book: Rulebook) -> Owners:
    return _owners((("complexes", i), each.id, each.names, each.words) for i, each in enumerate(book.complexes))


def _sites(book: Rulebook) -> Owners:
    return _owners(
        (("complexes", i, "sites", j), site.id, site.names, site.words)
        for i, each in enumerate(book.complexes)
        for j, site in enumerate(each.sites)
    )


def _owners(things: Iterator[tuple[Where, str, Names | None, Words]]) -> Owners:
    owned: dict[str, dict[str, Where]] = defaultdict(dict)
    for under, owner, names, words in things:
        for where, word in _called(under, names, words):
            owned[_plain(word)].setdefault(owner, where)
    return owned


def _called(under: Where, names: Names | None, words: Words) -> Iterator[tuple[Where, str]]:
    """Names count as words."""
    if names:
        yield (*under, "names", "ko"), names.ko
        yield (*under, "names", "en"), names.en
    yield from (((*under, "words", "ko", n), word) for n, word in enumerate(words.ko))
    yield from (((*under, "words", "en", n), word) for n, word in enumerate(words.en))


def _plain(word: str) -> str:
    return " ".join(word.casefold().split())
