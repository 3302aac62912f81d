"""How long works take, where the text says so: the company's own figure for a facility."""

import re
from collections.abc import Iterable

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import STEPS
from conversations.understanding.found import Found
from conversations.understanding.months import Length
from conversations.understanding.scene import Scene, between

_WORKS = re.compile(
    r"공사|공기(?![가-힣]{2})|시공|건설|구축|걸[리려]|소요|\b(?:works?|construction|building|build|takes?|runs?|lasts?)\b"
)
_BUILDING = re.compile(r"공사|공기(?![가-힣]{2})|시공|건설|구축|\b(?:works?|construction|building|build)\b")
_AROUND = 20  # letters around a length of time in which works must be named
_FAR = 40  # letters back to the beginning of such a facility
_NEXT = 7  # letters between a facility and a length of time that says nothing of works
_BESIDE = 20  # letters between a facility and its own length of time


def works(scene: Scene) -> Found:
    """공사 10개월: of the facility right before it, else of every facility said; with none said, of all there are."""
    answers: dict[str, int] = {}
    for length in scene.lengths:
        around = scene.text[max(0, length.start - _AROUND) : length.end + _AROUND]
        is_more = bool(answers) and _is_next(scene, length)
        is_told = is_more or (_WORKS.search(around) and not _is_of_a_step(scene, length))
        if is_told and not scene.asks_at(length.start):
            owners = [f"works_months.{facility}" for facility in _owners(scene, length)]
            answers.update(dict.fromkeys(owners or ["works_months"], length.months))
    return Found(answers)


def _is_of_a_step(scene: Scene, length: Length) -> bool:
    """Permits take six months: no works do."""
    clause = scene.clauses[clause_at(scene.clauses, length.start)]
    if _BUILDING.search(scene.text, clause.start, clause.end) or between(
        scene.of("facility"), clause.start, clause.end
    ):
        return False
    return any(STEPS[step].search(scene.rest, clause.start, clause.end) for step in STEPS if step != "works_start")


def _owners(scene: Scene, length: Length) -> Iterable[str]:
    facilities = [mark for mark in scene.marks if mark.kind == "facility"]
    before = [mark for mark in facilities if mark.start < length.start]
    if before and _is_beside(scene, before[-1].end, length.start):
        return before[-1].ids
    return [mark.ids[0] for mark in facilities]


def _is_next(scene: Scene, length: Length) -> bool:
    """The substation takes two years, the water line 14 months."""
    near = between(scene.marks, max(0, length.start - _FAR), length.start)
    return any(mark.kind == "facility" and 0 <= length.start - mark.end <= _NEXT for mark in near)


def _is_beside(scene: Scene, end: int, start: int) -> bool:
    return start - end <= _BESIDE and clause_at(scene.clauses, end - 1) == clause_at(scene.clauses, start)
