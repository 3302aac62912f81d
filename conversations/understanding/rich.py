"""A first text that answers the questions in their order: … water 50bn, inside, none, all ready."""

import re
from typing import Final

from conversations.understanding.clauses import Clause
from conversations.understanding.cues import EARLIER, STEPS
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, between
from core.policy.answers import Value

_NOTHING: Final = re.compile(r"none|no aid|없음|없어요|없습니다|해당 ?없음")
_READY: Final = re.compile(
    r"(?:(?:it'?s|we'?re|they'?re) )?(?:all|everything)(?: is| are)? (?:ready|done|in place|secured|prepared)|"
    r"(?:모두|전부|다) ?(?:준비(?:됨|됐[가-힣]*|되었[가-힣]*|완료)|완료(?:됨|됐[가-힣]*|했[가-힣]*)?|"
    r"끝났[가-힣]*|됐[가-힣]*)"
)
_STEPS: Final = tuple(step for step in STEPS if step not in {EARLIER, "works_start"})
_INSIDE: Final = re.compile(r"inside|안$|안이[에고요]|내$")
_TOLD: Final = frozenset(("sector", "place", "complex", "site"))


def rich(scene: Scene, found: Found) -> Found:
    """A clause of its own that says "none" right after facilities, money or inside is of other aid; "all ready" is of
    all steps. Only where nothing was asked, and company and facility are told."""
    facilities = found.answers.get("facilities")
    if scene.asked or not isinstance(facilities, tuple) or not _TOLD & found.said:
        return Found()
    answers: dict[str, Value] = {}
    for i, clause in enumerate(scene.clauses):
        said = scene.text[clause.start : clause.end].strip(" .,;!~\n")
        if clause.asks:
            continue
        if _READY.fullmatch(said):
            answers |= dict.fromkeys(_STEPS, "yes")
        elif i and _NOTHING.fullmatch(said) and _is_of_case(scene, scene.clauses[i - 1]):
            answers |= {f"other_aid.{facility}": "no" for facility in facilities}
    return Found(answers)


def _is_of_case(scene: Scene, clause: Clause) -> bool:
    said = scene.text[clause.start : clause.end].strip(" .,;!~\n")
    is_priced = bool(between(scene.amounts, clause.start, clause.end))
    return is_priced or _INSIDE.search(said) is not None or bool(between(scene.marks, clause.start, clause.end))
