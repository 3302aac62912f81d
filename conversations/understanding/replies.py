"""Bare replies, read by the question just asked: 네, 아니요, 모름, 둘 다, a month, a facility."""

import re
from collections.abc import Sequence

from conversations.understanding.choices import bare_choice
from conversations.understanding.cues import STATES, State, cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied
from conversations.understanding.states import free_states
from core.policy.answers import Value
from core.policy.won import exactly

_END = r"(?![가-힣a-z])"
_YES = re.compile(
    "(?:네+|넵|넹|예|응+|어|그래요?|맞아요?|맞습니다|맞음|그렇습니다|그렇죠|ᄋᄋ|ᄋᄏ|물론(?:이죠|입니다)?|"
    "있어요|있습니다|했어요|했습니다|됩니다|돼요|yes+|yep|yeah|yup|y|sure|correct|right|ok(?:ay)?|of course|"
    f"we do|it is|we are){_END}"
)
_NO = re.compile(
    "(?:아니요|아니오|아뇨|아닙니다|아니에요|아니예요|아니야|아님|아니|ᄂᄂ|ᄂ|없어요|없습니다|없음|없네요|"
    "없다|없고|전혀|둘 ?다 ?(?:아니|없)[가-힣]*|하나도[ 가-힣]*|no+|nope|nah|none|neither|n|not at all|"
    f"we don'?t|it isn'?t|not really){_END}"
)
_ALL = cue(r"둘 ?다|셋 ?다|모두|전부|다 ?(?:됐|끝|완료|했|있|확보|준비|되)", r"all(?: of (?:them|it))?|both|everything")
_OUTSIDE = cue(
    r"밖|외부|바깥|아니요|아뇨|아니에요|없어요|없습니다|아님", r"outside|not inside|not in(?: (?:one|it|any))?|no|none"
)
_PLANNED = cue(r"신청|예정|추진|지정 ?대기", r"appl(?:ied|ying)|planned|planning|pending|soon")
_REFUSED = re.compile(r"(?:은|는|이|가)? ?(?:없|아니|안 ?받)|[ :]+(?:no|none|not)\b")
_REST = cue(r"나머지|그 ?외", r"(?:the )?rest|the others?|the other two")
_EXCLAIMED = re.compile(r"아니[, ]|아니$")
_NEEDED = cue(r"필요|들어|짓|지을|깔", r"need|require|build")
_YES_NO = ("leading_project", "battery_raw_material", "finished.")
_STEPS = ("design_done", "permits_done", "site_secured", "match_ready", "works_start")


def is_yes(text: str) -> bool:
    """Does the text begin with a yes?"""
    return _YES.match(text) is not None


def is_no(text: str) -> bool:
    """Does the text begin with a no?"""
    return _NO.match(text) is not None


def replies(scene: Scene, found: Found) -> Found:
    """What the text answers beyond what it says by itself; facts already read are left alone."""
    open_ = [fact for fact in scene.asked if fact not in found.said]
    if not open_ or _is_correction(scene, found):
        return Found()
    free = free_states(scene)
    kind = open_[0]
    if kind.startswith("other_aid."):
        return _aid(scene, open_, free, found)
    if "unknown" in free and not found.said & set(scene.asked):
        return Found(unknown=tuple(open_))
    if kind in _STEPS:
        return _steps(scene, [fact for fact in open_ if fact in _STEPS], free)
    return _choice(scene, open_, free, found)


def _is_correction(scene: Scene, found: Found) -> bool:
    """아니, 투자는 2조예요 takes something back; it does not answer the question with a no."""
    return bool(found.said - set(scene.asked)) and _EXCLAIMED.match(scene.text) is not None


def _steps(scene: Scene, asked: Sequence[str], free: frozenset[State]) -> Found:
    """A month is for the step asked first; done, not yet, yes and no are for all that were asked."""
    if scene.moments and not any(mark.kind == "facility" for mark in scene.marks) and not scene.amounts:
        moment = scene.moments[-1]
        return Found({asked[0]: moment.month}, unsure=(asked[0],) if moment.guessed else ())
    value = _of_the_rest(scene) or _yes_or_no(scene, free)
    steps = [fact for fact in asked if fact != "works_start"]
    return Found(dict.fromkeys(steps, value)) if value else Found()


def _of_the_rest(scene: Scene) -> str | None:
    """부지는 됐고 나머지는 아직이요."""
    rest = _REST.search(scene.text)
    if rest is None:
        return None
    if STATES["not_yet"].search(scene.text, rest.end()):
        return "no"
    return "yes" if STATES["done"].search(scene.text, rest.end()) else None


def _yes_or_no(scene: Scene, free: frozenset[State]) -> str | None:
    if is_no(scene.text) or free & {"not_yet", "no_aid"}:
        return "no"
    return (
        "yes"
        if is_yes(scene.text) or free & {"done", "built"} or (_ALL.search(scene.text) and not scene.asks_at(0))
        else None
    )


def _choice(scene: Scene, asked: Sequence[str], free: frozenset[State], found: Found) -> Found:
    fact = asked[0]
    if fact == "complex":
        return _complex(scene)
    if fact == "received":
        return Found({fact: exactly(0)}) if is_no(scene.text) else Found()
    value: Value | None = None
    if fact.startswith(_YES_NO):
        value = _yes_or_no(scene, free)
    elif fact.startswith("cost_basis."):
        value = {"yes": "includes_land", "no": "clean"}.get(_yes_or_no(scene, free) or "")
    elif fact.startswith("works_months."):
        value = scene.lengths[-1].months if scene.lengths else None
    elif not found.said:
        value = bare_choice(scene, fact.partition(".")[0])
    is_for_all = fact.startswith(("finished.", "cost_basis.", "performer."))
    return Found(dict.fromkeys(asked if is_for_all else (fact,), value)) if value is not None else Found()


def _complex(scene: Scene) -> Found:
    if scene.asks_at(0) or any(mark.kind == "site" for mark in scene.marks):
        return Found()
    if _PLANNED.search(scene.text):
        return Found({"complex": "planned"})
    return Found({"complex": "none"}) if _OUTSIDE.search(scene.text) else Found()


def _aid(scene: Scene, asked: Sequence[str], free: frozenset[State], found: Found) -> Found:
    """A facility named and nothing else: aid is possible for it. One with aid leaves the others without."""
    named = {f"other_aid.{mark.ids[0]}": denied(scene.text, mark) for mark in scene.marks if mark.kind == "facility"}
    about = {fact: no for fact, no in named.items() if fact in asked and _is_about_aid(scene, fact, found)}
    told = {fact: value for fact, value in found.answers.items() if fact in scene.asked}
    if set(found.unknown) & set(scene.asked):
        return Found()
    if not about and not told:
        return _aid_for_all(scene, asked, free)
    is_no_said = bool(free & {"not_yet", "no_aid"}) and "possible" not in free
    value = "no" if is_no_said else "paid" if "paid" in free and "possible" not in free else "possible"
    now: dict[str, Value] = {fact: "no" if no or _is_refused(scene, fact) else value for fact, no in about.items()}
    is_some = any(answer in {"paid", "possible"} for answer in (*now.values(), *told.values()))
    others = [fact for fact in asked if fact not in now and fact not in found.said] if is_some else []
    return Found({**now, **dict.fromkeys(others, "no")})


def _is_refused(scene: Scene, fact: str) -> bool:
    """용수는 받았고 전기는 없어요; water funded, electricity no."""
    facility = fact.partition(".")[2]
    ends = (mark.end for mark in scene.marks if mark.kind == "facility" and facility in mark.ids)
    return any(_REFUSED.match(scene.text, end) for end in ends)


def _is_about_aid(scene: Scene, fact: str, found: Found) -> bool:
    """Not when the facility was said with its cost, or as needed, or in a question."""
    facility = fact.partition(".")[2]
    if f"cost.{facility}" in found.said or f"finished.{facility}" in found.said or _NEEDED.search(scene.text):
        return False
    return not any(scene.asks_at(mark.start) for mark in scene.marks if facility in mark.ids)


def _aid_for_all(scene: Scene, asked: Sequence[str], free: frozenset[State]) -> Found:
    if "unknown" in free:
        return Found(unknown=tuple(asked))
    if is_no(scene.text) or free & {"no_aid", "not_yet"}:
        return Found(dict.fromkeys(asked, "no"))
    if "possible" in free or (is_yes(scene.text) and len(asked) == 1) or _ALL.search(scene.text):
        return Found(dict.fromkeys(asked, "paid" if "paid" in free and "possible" not in free else "possible"))
    return Found(dict.fromkeys(asked, "paid")) if "paid" in free and not scene.amounts else Found()
