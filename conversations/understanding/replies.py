"""Bare replies, read by the question just asked: 네, 아니요, 모름, 둘 다, a month, a facility."""

import re
from collections.abc import Sequence

from conversations.understanding.aid import NEEDED, aid
from conversations.understanding.choices import bare_choice
from conversations.understanding.cues import ALL
from conversations.understanding.found import Found
from conversations.understanding.land import bare_basis
from conversations.understanding.scene import Scene, denied
from conversations.understanding.state_cues import State
from conversations.understanding.states import free_states
from conversations.understanding.step_lists import listed
from conversations.understanding.step_replies import speaks_of_the_rest, step_reply
from conversations.understanding.yes_no import is_exclaimed, is_no, is_yes
from conversations.understanding.zone import zone_reply
from core.policy.answers import Value
from core.policy.won import exactly

__all__ = ["is_no", "is_yes", "replies"]

_PASSED = re.compile(
    r"(?:idk|dunno|skip(?: (?:it|this|that))?|pass|n/?a|not applicable|whatever|next(?: question)?|패스|스킵|"
    "(?:그냥 ?)?(?:넘어 ?[가갈]|넘겨|건너 ?뛰)[가-힣 ]*|다음(?: ?질문)?(?:으로)?[가-힣]*|아무거나|"
    "상관 ?없[가-힣]*|(?:(?:i'?d|we'?d|i would|we would|i) )?(?:rather|prefer) not(?: to)? (?:say|tell|share|"
    "disclose)[a-z ,']*|"
    "(?:(?:i|we|that) )?(?:can'?t|cannot) (?:say|tell|share|disclose|be shared)[a-z ,']*|(?:that'?s |"
    "it'?s )?confidential|"
    "(?:아직 ?|그건 ?|금액은 ?)*(?:비공개|대외비|영업 ?비밀|공개 ?(?:불가|못|안)|밝히기|말(?:씀)?(?:드리기|하기)|"
    "알려 ?드리기)"
    "[가-힣 ]*)[ .!~]*"
)
_NOTHING = re.compile(r"(?:nothing|zero|0|제로|한 ?푼도)(?![a-z\d가-힣.,])|없")

_AND_SO = re.compile(r"[a-z가-힣]+[,. ]+(?:그리고|또|and|also)\b")
_YES_NO = ("leading_project", "battery_raw_material", "finished.")
_STEPS = ("design_done", "permits_done", "site_secured", "match_ready", "works_start")
_TOLD_BEFORE = (
    "role",
    "sector",
    "place",
    "site",
    "complex",
    "investment",
    "received",
    "cost.",
    "finished.",
    "performer.",
)
"""What the questions before these ask: said after a no, it takes something back."""


def replies(scene: Scene, found: Found) -> Found:
    """What the text answers beyond what it says by itself; facts already read are left alone."""
    open_ = [fact for fact in scene.asked if fact not in found.said]
    if not open_ or _is_correction(scene, found):
        return Found()
    if _PASSED.fullmatch(scene.text):
        return Found(unknown=tuple(open_))
    free = free_states(scene)
    kind = open_[0]
    if kind.startswith("other_aid."):
        return aid(scene, open_, found)
    is_listed = kind in _STEPS and bool(listed(scene, [fact for fact in open_ if fact in _STEPS]).said)
    is_for_all = not is_listed and not (kind in _STEPS and speaks_of_the_rest(scene))
    if "unknown" in free and is_for_all and not found.said & set(scene.asked):
        return Found(unknown=tuple(open_))
    if kind in _STEPS:
        return step_reply(scene, [fact for fact in open_ if fact in _STEPS], free, found)
    return _choice(scene, open_, free, found)


def _is_correction(scene: Scene, found: Found) -> bool:
    """아니, 투자는 2조예요 takes something back; it does not answer the question with a no."""
    others = found.said - set(scene.asked)
    if is_exclaimed(scene.text):
        return bool(others) or any(denied(scene.text, mark) for mark in scene.marks)
    if not is_no(scene.text) or _AND_SO.match(scene.text):
        return False
    is_more = bool(scene.of("facility")) and NEEDED.search(scene.text) is not None
    return is_more or any(fact.startswith(_TOLD_BEFORE) for fact in others)


def _yes_or_no(scene: Scene, free: frozenset[State]) -> str | None:
    if is_no(scene.text) or free & {"not_yet", "no_aid"}:
        return "no"
    is_all = ALL.search(scene.text) is not None and not scene.asks_at(0)
    return "yes" if is_yes(scene.text) or free & {"done", "built"} or is_all else None


def _choice(scene: Scene, asked: Sequence[str], free: frozenset[State], found: Found) -> Found:
    fact = asked[0]
    if fact == "complex":
        return zone_reply(scene, found)
    if fact == "received":
        is_nothing = is_no(scene.text) or _NOTHING.match(scene.text) is not None
        return Found({fact: exactly(0)}) if is_nothing else Found()
    value: Value | None = None
    if fact.startswith(_YES_NO):
        value = _yes_or_no(scene, free)
    elif fact.startswith("cost_basis."):
        value = bare_basis(scene.text) or {"yes": "includes_land", "no": "clean"}.get(_yes_or_no(scene, free) or "")
    elif fact.startswith("works_months."):
        value = scene.lengths[-1].months if scene.lengths else None
    elif not found.said:
        value = bare_choice(scene, fact.partition(".")[0])
    is_for_all = fact.startswith(("finished.", "cost_basis.", "performer."))
    return Found(dict.fromkeys(asked if is_for_all else (fact,), value)) if value is not None else Found()
