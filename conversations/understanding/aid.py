"""Replies to the question for other aid: for every facility asked, or for the ones named and so for the others."""

import re
from collections.abc import Sequence

from conversations.understanding.cues import ALL, cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied, removed
from conversations.understanding.state_cues import State
from conversations.understanding.states import aid_states, names_steps
from conversations.understanding.subjects import is_all_of_else, is_of_else
from conversations.understanding.yes_no import is_no, is_yes
from core.policy.answers import Value

NEEDED = cue(r"필요|들어|짓|지을|깔", r"need|require|build")
_BUILT = cue(r"지었|지어[져졌요]|완공|준공|착공|공사|시공", r"built|construct\w*|completed")
_AID = cue(r"지원|보조|받", r"aid|fund\w*|subsid\w+|support\w*|grants?|covered|paid|receiv\w+")
_NOTHING_NAMED = re.compile(
    r"(?>(?:아직(?:은|까지)?|현재|지금|따로|별도로|전혀|아예|그런|해당|사항|시설|사업|것|건|게|거|적|일|곳|데|"
    r"계획|저희|"
    r"우리|당사|회사|둘|다|"
    r"하나도|아무것도|예|네|아니[가-힣]*|아뇨|아님|음|없[가-힣]*|안|못|했[가-힣]*|해[가-힣]*|됐[가-힣]*|"
    r"돼[가-힣]*|되[가-힣]*|"
    r"이에요|이예요|이요|요|입니다|임|은|는|이|가|도|ᄋ+|"
    r"(?:we|i|it|such|there|facility|facilities|kind|sort|like|they|that|this|these|those|none|no|not|nope|yet|"
    r"so|far|as|of|now|at|moment|stage|all|both|either|"
    r"any|anything|nothing|them|one|ones|the|have|has|had|do|does|did|is|are|was|were|haven'?t|hasn'?t|hadn'?t|don'?t|"
    r"doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|still|until|till|for|sorry|well|sir|please|yes|to|date|present)"
    r"(?![a-z]))[ ,.!~]*)++"
)
_REFUSED = re.compile(r"(?:은|는|이|가)? ?(?:없|아니|안 ?받)|[ :]+(?:no|none|not)\b")


def aid(scene: Scene, asked: Sequence[str], found: Found) -> Found:
    """A facility named and nothing else: aid is possible for it. One with aid leaves the others without."""
    free = aid_states(scene)
    named = {f"other_aid.{mark.ids[0]}": denied(scene.text, mark) for mark in scene.marks if mark.kind == "facility"}
    about = {fact: no for fact, no in named.items() if fact in asked and _is_about_aid(scene, fact, found)}
    told = {fact: value for fact, value in found.answers.items() if fact in scene.asked}
    if set(found.unknown) & set(scene.asked):
        return Found({fact: "no" for fact in about if _is_refused(scene, fact)})
    if not about and not told:
        is_else = (
            (bool(named) and not named.keys() & set(asked))
            or _is_about_else(scene, found)
            or is_all_of_else(scene, found, "other_aid")
        )
        return Found() if is_else else _for_all(scene, asked, free, is_else_first=is_of_else(scene, found, "other_aid"))
    now: dict[str, Value] = {
        fact: "no" if no or _is_refused(scene, fact) else _value(free) for fact, no in about.items()
    }
    if about and all(about.values()) and ALL.search(scene.text):  # all but the ones named
        return Found({**dict.fromkeys(asked, _value(free)), **now})
    is_some = any(answer in {"paid", "possible"} for answer in (*now.values(), *told.values()))
    others = [fact for fact in asked if fact not in now and fact not in found.said] if is_some else []
    return Found({**now, **dict.fromkeys(others, "no")})


def _is_of_aid(text: str) -> bool:
    """Is what was not done said of aid, or of nothing (아직이요, not yet)? Not: we didn't apply, 신청 안 했어요."""
    return _AID.search(text) is not None or _NOTHING_NAMED.fullmatch(text.strip(" .,!~")) is not None


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
    """Not when the facility was said with its cost or its land, as needed, as built or not yet, or in a question."""
    facility = fact.partition(".")[2]
    told = {f"{other}.{facility}" for other in ("cost", "cost_basis", "finished", "performer")}
    is_built = _BUILT.search(scene.text) is not None and _AID.search(scene.text) is None
    if is_built or told & found.said or NEEDED.search(scene.text):
        return False
    its = [mark for mark in scene.marks if facility in mark.ids]
    return not any(scene.asks_at(mark.start) or removed(scene.text, mark) for mark in its)


def _is_about_else(scene: Scene, found: Found) -> bool:
    """About land in a cost, or about what is needed and what is not."""
    facilities = [mark for mark in scene.marks if mark.kind == "facility"]
    is_need = any(removed(scene.text, mark) for mark in facilities) or NEEDED.search(scene.text) is not None
    return bool(facilities and is_need) or any(fact.startswith("cost_basis.") for fact in found.answers)


def _for_all(scene: Scene, asked: Sequence[str], free: frozenset[State], *, is_else_first: bool) -> Found:
    """What is said of none by name. The yes or no of a sentence about something else (`is_else_first`) says nothing."""
    if "unknown" in free:
        return Found(unknown=tuple(asked))
    if "possible" in free:
        return Found(dict.fromkeys(asked, "possible"))
    is_undone = "not_yet" in free and _is_of_aid(scene.text)
    if (is_no(scene.text) and not is_else_first) or "no_aid" in free or is_undone:
        return Found(dict.fromkeys(asked, "no"))
    if "paid" in free and not scene.amounts:
        return Found(dict.fromkeys(asked, "paid"))
    all_ = ALL.search(scene.text)
    is_all = all_ and not scene.asks_at(all_.start()) and not names_steps(scene) and "done" not in free
    is_one = is_yes(scene.text) and not is_else_first and len(asked) == 1
    return Found(dict.fromkeys(asked, "possible")) if is_all or is_one else Found()
