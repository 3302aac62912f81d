"""Which topic a question means: its concepts and the shape of its words beside the ways people are known to ask.

Three things count together, each weaker alone (`scripts/evaluate` says by how much): the concepts of the field that two
questions share; the short runs of letters they share, which typos and endings hardly change; and how well a question
agrees with all the questions of a topic together.
"""

import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from conversations.faq.concepts import concepts_in
from conversations.faq.named import NAMED, PLAIN

Vector: TypeAlias = Mapping[str, float]
Reader: TypeAlias = Callable[[str], Iterator[str]]

OF_TOPIC: Final = 1.2
"""How much a topic's questions together count beside the nearest one of them."""
_RUNS: Final = (2, 3, 4)
_CONCEPT: Final = "#"
_CONCEPT_WEIGHT: Final = 2.2
_NAMED: Final = 1.0
"""What it adds that a topic is named, or plainly asked about."""
_STRANGE: Final = 160.0
"""What a run of letters that no known question has takes away: words of another field are full of them."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A topic and how near the question is to it: 0 is nothing in common; above 2 it is a known question."""

    topic: str
    score: float


@dataclass(frozen=True, slots=True)
class Index:
    """The known questions, ready for comparing. `rarity` is the weight of a feature, `where` in which known question
    it is and how strong there; `owners` are their topics. `read` takes a text apart into features."""

    read: Reader
    rarity: Vector
    where: Mapping[str, Sequence[tuple[int, float]]]
    owners: Sequence[str]
    topics: Mapping[str, Vector]


def concepts(text: str) -> Iterator[str]:
    """The concepts of the field, marked as such."""
    return (_CONCEPT + name for name in concepts_in(text))


def runs(text: str) -> Iterator[str]:
    """Runs of letters inside words, Hangul letter by letter, so that a slip costs little."""
    for word in text.split():
        spelt = f" {unicodedata.normalize('NFD', word)} "
        for length in _RUNS:
            yield from (spelt[i : i + length] for i in range(len(spelt) - length + 1))


def both(text: str) -> Iterator[str]:
    """Concepts and runs of letters."""
    yield from concepts(text)
    yield from runs(text)


def index(asked: Mapping[str, Sequence[str]], read: Reader = both) -> Index:
    """Topic → the ways people ask about it, made ready for comparing."""
    owners = [topic for topic, questions in asked.items() for _ in questions]
    counted = [Counter(read(question)) for questions in asked.values() for question in questions]
    rarity = {
        **_rarity(counted),
        **_rarity([c for c, owner in zip(counted, owners, strict=True) if owner not in NAMED]),
    }
    vectors = [_unit(_weighed(counts, rarity)) for counts in counted]
    where: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        for feature, value in vector.items():
            where[feature].append((number, value))
    topics = {t: _together(v for v, owner in zip(vectors, owners, strict=True) if owner == t) for t in asked}
    return Index(read, rarity, where, owners, topics)


def _rarity(counted: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """The weight of each feature; topics that must be named change nobody else's."""
    spread = Counter(feature for counts in counted for feature in counts)
    return {feature: math.log(len(counted) / times) for feature, times in spread.items()}


def rank(text: str, known: Index, of_topic: float = OF_TOPIC) -> tuple[Ranked, ...]:
    """Every topic that shares anything with the text, nearest first."""
    counts = Counter(known.read(text))
    strange = sum(feature not in known.rarity for feature in counts)
    said = _unit(_weighed(counts, known.rarity), _STRANGE * strange)
    nearest = _nearest(said, known)
    said_alone = text.strip(" .?!~")
    named = {t for t, words in {**NAMED, **PLAIN}.items() if words.search(said_alone)}
    scores = {
        t: near + of_topic * _product(said, known.topics[t]) + (_NAMED if t in named else 0)
        for t, near in nearest.items()
        if t in named or t not in NAMED
    }
    return tuple(sorted((Ranked(t, s) for t, s in scores.items() if s > 0), key=lambda r: (-r.score, r.topic)))


def _nearest(said: Vector, known: Index) -> dict[str, float]:
    """Of each topic the known question nearest to what was said."""
    near: dict[int, float] = defaultdict(float)
    for feature, value in said.items():
        for number, weight in known.where.get(feature, ()):
            near[number] += value * weight
    best: dict[str, float] = {}
    for number, score in near.items():
        topic = known.owners[number]
        best[topic] = max(best.get(topic, 0.0), score)
    return best


def _weighed(counts: Mapping[str, int], rarity: Vector) -> dict[str, float]:
    return {
        feature: (1 + math.log(times)) * rarity[feature] * (_CONCEPT_WEIGHT if feature.startswith(_CONCEPT) else 1)
        for feature, times in counts.items()
        if feature in rarity
    }


def _unit(vector: Vector, strange: float = 0.0) -> dict[str, float]:
    """As long as one; shorter the more of it was never asked in."""
    length = math.sqrt(sum(value * value for value in vector.values()) + strange)
    return {feature: value / length for feature, value in vector.items()} if length else {}


def _together(vectors: Iterable[Vector]) -> Vector:
    total: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for feature, value in vector.items():
            total[feature] += value
    return _unit(total)


def _product(one: Vector, other: Vector) -> float:
    return sum(value * other.get(feature, 0.0) for feature, value in one.items())
