"""What a question asks: one topic where that is clear, else the nearest ones, else nothing of ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from conversations.faq import asked_en, asked_ko
from conversations.faq.fields import NOT_OURS, OURS
from conversations.faq.ranking import Index, Ranked, index, rank
from conversations.faq.topics import TOPICS
from conversations.understanding.normalise import normalise

KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    topic: (*asked_ko.ASKED[topic], *asked_en.ASKED[topic]) for topic in TOPICS
}
"""Topic → the ways people ask about it, in every language."""

_NEAREST: Final = 3
_LONGEST: Final = 300
"""A question is short; of a long text its beginning tells."""
_CERTAIN: Final = 0.8
_CLEAR: Final = 0.4
_AHEAD: Final = 0.03
"""By how much a topic that is only clear must lead the next one."""
_POSSIBLE: Final = 0.22
_FOREIGN: Final = 0.4
"""What a word of another field takes off: tax, wages, weather."""
_NONE_OF_OURS: Final = 0.1
"""What it takes off that no word of our own field is there."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The topic to answer, None where it is not clear; the nearest ones, at most three, best first; how sure the first
    is."""

    topic: str | None
    near: tuple[str, ...]
    sure: float = 0.0


def ask(text: str) -> Asked:
    """Which topic a text asks about. Never raises, whatever is typed."""
    said = normalise(text)[:_LONGEST]
    ranked = rank(said, _known())[:_NEAREST]
    sure = _sure(said, ranked)
    near = tuple(one.topic for one in ranked)
    if sure < _POSSIBLE:
        return Asked(None, (), sure)
    ahead = ranked[0].score - ranked[1].score if len(ranked) > 1 else sure
    is_clear = sure >= _CERTAIN or (sure >= _CLEAR and ahead >= _AHEAD)
    return Asked(near[0] if is_clear else None, near, sure)


def _sure(said: str, ranked: tuple[Ranked, ...]) -> float:
    """How sure the best one is: its score, less for words of another field, less where none of ours is named."""
    if not ranked:
        return 0.0
    foreign = _FOREIGN if is_foreign(said) else 0.0
    return ranked[0].score - foreign - (0.0 if OURS.search(said) else _NONE_OF_OURS)


def is_foreign(text: str) -> bool:
    """Does a word of another field stand in it?"""
    return NOT_OURS.search(normalise(text)) is not None


@cache
def _known() -> Index:
    return index(KNOWN)
