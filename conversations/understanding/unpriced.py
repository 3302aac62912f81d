"""Facilities whose cost is said not to be known: 변전소는 얼마인지 몰라요."""

import re

from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene

_NOT_KNOWN = re.compile(
    "(?:시설|설비|공사)?(?:은|는|이|가|도)? ?[:=]? ?(?:(?:비용|금액|공사비|사업비|견적|예산)(?:은|는|이|가|도)? ?)?"
    "(?:얼마[가-힣 ]{0,8}?|아직 ?|잘 ?|정확히 ?)*(?:몰라|모르|모릅|모름|미정|미산정|안 ?나왔|안 ?정해|(?:산정|견적|"
    "산출|추산) ?(?:전|중|안|못))|"
    "(?: supply| treatment| line| plant)?(?: costs?)?(?: is| are|'s|:)? ?(?:still |yet )?"
    "(?:not (?:yet )?(?:known|decided|costed|priced|quoted|estimated|fixed)|unknown|undecided|uncosted|"
    "to be (?:decided|costed|quoted|confirmed)|tb[dc]\\b|no (?:figure|quote|number|estimate)s?(?: yet)?)"
)


def unpriced(scene: Scene) -> Found:
    """The costs said not to be known; their facilities are wanted all the same."""
    if any(fact.startswith("other_aid.") for fact in scene.asked):
        return Found()
    named = [mark for mark in scene.marks if mark.kind == "facility" and is_unpriced(scene, mark)]
    return Found(unknown=tuple(f"cost.{id_}" for mark in named for id_ in mark.ids))


def is_unpriced(scene: Scene, mark: Mark) -> bool:
    """Is the cost of that facility said not to be known?"""
    return _NOT_KNOWN.match(scene.text, mark.end) is not None
