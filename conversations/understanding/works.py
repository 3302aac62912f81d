"""How long works take, where the text says so: the company's own figure for a facility."""

import re
from collections.abc import Iterable

from conversations.understanding.clauses import clause_at
from conversations.understanding.found import Found
from conversations.understanding.months import Length
from conversations.understanding.scene import Scene

_WORKS = re.compile(
    r"공사|공기(?![가-힣]{2})|시공|건설|구축|걸[리려]|소요|\b(?:works?|construction|building|build|takes?)\b"
)
_AROUND = 20  # letters around a length of time in which works must be named
_BESIDE = 20  # letters between a facility and its own length of time


def works(scene: Scene) -> Found:
    """공사 10개월: of the facility right before it, or else of every facility said."""
    answers = {}
    for length in scene.lengths:
        around = scene.text[max(0, length.start - _AROUND) : length.end + _AROUND]
        if _WORKS.search(around) and not scene.asks_at(length.start):
            answers.update({f"works_months.{facility}": length.months for facility in _owners(scene, length)})
    return Found(answers)


def _owners(scene: Scene, length: Length) -> Iterable[str]:
    facilities = [mark for mark in scene.marks if mark.kind == "facility"]
    before = [mark for mark in facilities if mark.start < length.start]
    if before and _is_beside(scene, before[-1].end, length.start):
        return before[-1].ids
    return [mark.ids[0] for mark in facilities]


def _is_beside(scene: Scene, end: int, start: int) -> bool:
    return start - end <= _BESIDE and clause_at(scene.clauses, end - 1) == clause_at(scene.clauses, start)
