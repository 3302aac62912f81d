"""Replies to the question for other aid: for every facility asked, or for the ones named and so for the others."""

import re
from collections.abc import Sequence

from conversations.understanding.cues import ALL, cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied, removed
from conversations.understanding.state_cues import State
from conversations.understanding.states import aid_states, names_steps
from conversations.understanding.yes_no import is_no, is_yes
from core.policy.answers import Value

NEEDED = cue(r"필요|들어|짓|지을|깔", r"need|require|build")
_REFUSED = re.compile(r"(?:은|는|이|가)? ?(?:없|아니|안 ?받)|[ :]+(?:no|none|not)\b")


def aid(scene: Scene, asked: Sequence[str], found: Found) -> Found:
    """A facility named and nothing else: aid is possible for it. One with aid leaves the others without."""
    free = aid_states(scene)
    named = {f"other_aid.{mark.ids[0]}": denied(scene.text, mark) for mark in scene.marks if mark.kind == "facility"}
    about = {fact: no for fact, no in named.items() if fact in asked and _is_about_aid(scene, fact, found)}
    told = {fact: value for fact, value in found.answers.items() if fact in scene.asked}
    if set(found.unknown) & set(scene.asked):
        return Found({fact: "no" for fact in about if _is_refused(scene, fact)})
    if not about and not told and _is_about_else(scene, found):
        return Found()
    if not about and not told:
        return _for_all(scene, asked, free)
    now: dict[str, Value] = {
        fact: "no" if no or _is_refused(scene, fact) else _value(free) for fact, no in about.items()
    }
    if about and all(about.values()) and ALL.search(scene.text):  # all but the ones named
        return Found({**dict.fromkeys(asked, _value(free)), **now})
    is_some = any(answer in {"paid", "possible"} for answer in (*now.values(), *told.values()))
    others = [fact for fact in asked if fact not in now and fact not in found.said] if is_some else []
    return Found({**now, **dict.fromkeys(others, "no")})


def _value(free: frozenset[State]) -> str:
    if "possible" in free:
        return "possible"
    return "no" if free & {"not_yet", "no_aid"} else "paid" if "paid" in free else "possible"


def _is_refused(scene: Scene, fact: str) -> bool:
    """용수는 받았고 전기는 없어요; water funded, electricity no."""
    facility = fact.partition(".")[2]
    ends = (mark.end for mark in scene.marks if mark.kind == "facility" and facility in mark.ids)
    return any(_REFUSED.match(scene.text, end) for end in ends)


def _is_about_aid(scene: Scene, fact: str, found: Found) -> bool:
    """Not when the facility was said with its cost or its land, as needed or not needed, or in a question."""
    facility = fact.partition(".")[2]
    told = {f"{other}.{facility}" for other in ("cost", "cost_basis", "finished", "performer")}
    if told & found.said or NEEDED.search(scene.text):
        return False
    its = [mark for mark in scene.marks if facility in mark.ids]
    return not any(scene.asks_at(mark.start) or removed(scene.text, mark) for mark in its)


def _is_about_else(scene: Scene, found: Found) -> bool:
    """About land in a cost, or about what is needed and what is not."""
    facilities = [mark for mark in scene.marks if mark.kind == "facility"]
    is_need = any(removed(scene.text, mark) for mark in facilities) or NEEDED.search(scene.text) is not None
    return bool(facilities and is_need) or any(fact.startswith("cost_basis.") for fact in found.answers)


def _for_all(scene: Scene, asked: Sequence[str], free: frozenset[State]) -> Found:
    if "unknown" in free:
        return Found(unknown=tuple(asked))
    if "possible" in free:
        return Found(dict.fromkeys(asked, "possible"))
    if is_no(scene.text) or free & {"no_aid", "not_yet"}:
        return Found(dict.fromkeys(asked, "no"))
    if "paid" in free and not scene.amounts:
        return Found(dict.fromkeys(asked, "paid"))
    is_all = ALL.search(scene.text) is not None and not names_steps(scene) and "done" not in free
    is_one = is_yes(scene.text) and len(asked) == 1
    return Found(dict.fromkeys(asked, "possible")) if is_all or is_one else Found()
