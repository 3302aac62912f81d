"""A reply to the question of readiness: done, not yet, not known or a month, of the design, of all or the rest."""

import re
from collections.abc import Sequence

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import ALL, cue
from conversations.understanding.found import Found
from conversations.understanding.months import Moment
from conversations.understanding.scene import Scene, between
from conversations.understanding.state_cues import STATES, State
from conversations.understanding.states import begins_only, names_steps
from conversations.understanding.step_lists import listed
from conversations.understanding.subjects import is_all_of_else, is_of_else
from conversations.understanding.ties import bound_months, is_excepted, steps_said
from conversations.understanding.yes_no import is_no, is_yes
from core.policy.answers import UNKNOWN, Value
from core.policy.month import month_of

_REST = cue(r"나머지|나머진|그 ?외", r"(?:the )?rest|the others?|the other (?:two|three)")
_NONE = cue("하나도|아무 ?것도|(?<![가-힣])다 ?아직", "none|nothing")
_WE_ARE = cue("준비(?=됨|됐|완|되)", "ready")
_ONLY = re.compile(r"\b(?:only|just)(?: the| our)? $")
_ALL_LEFT = re.compile(
    r"\b(?:all|the only thing)(?: that(?:'s| is))? (?:left|missing|remaining|outstanding) (?:is|are) (?:the |our )?$"
)
_LEFT = re.compile(
    r" (?:(?:is|are) )?(?:still )?(?:missing|left|outstanding|remain(?:s|ing)?|pending|open|not (?:yet|done|ready))"
)
_ONLY_LEFT = re.compile(
    r"만(?:은)? ?(?:아직|남|못|안 |없|미완|미확보|진행)|"
    r" (?:is|are) the (?:only|last) (?:things?|steps?|items?|ones?|part)(?: that(?:'s| is| are))?(?: still)? "
    r"(?:missing|left|outstanding|remaining|open|pending|not (?:ready|done))"
)
_NEAR = 40  # letters before a step in which it is called the only one
_FIRST = "design_done"


def speaks_of_the_rest(scene: Scene) -> bool:
    """나머지는 몰라요: what is said of the rest is not said of all."""
    return _REST.search(scene.text) is not None


def step_reply(scene: Scene, asked: Sequence[str], free: frozenset[State], found: Found) -> Found:
    """What the reply says of the steps asked for, beyond those it names.

    The design is asked for first: a bare month, "done" or "not yet" is the design's, unless the text speaks of all.
    Where the design is known, a month is for the first step, and done or not yet for all. A bare yes answers nothing:
    the question is when.
    """
    steps = [fact for fact in asked if fact != "works_start"]
    if not names_steps(scene) and (told := listed(scene, steps)).said:
        return told
    if _only_one_is_left(scene):
        return Found(dict.fromkeys((fact for fact in steps if fact not in _named(scene)), "yes"))
    months = _free_months(scene)
    if months and begins_only(scene):
        return Found(dict.fromkeys(_meant(scene, steps), "no"))
    if (all_ := ALL.search(scene.text)) and (told := _all_but(scene, steps, all_)).said:
        return told
    if rest := _REST.search(scene.text):
        return _with_the_rest(scene, asked, months, rest)
    if months and not any(mark.kind == "facility" for mark in scene.marks) and not scene.amounts:
        return _by_month(scene, asked if all_ else asked[:1], months)
    if "neither" in free or is_all_of_else(scene, found, "readiness"):
        return Found()
    value = _done(scene, free, is_else_first=is_of_else(scene, found, "readiness"))
    return Found(dict.fromkeys(_meant(scene, steps), value)) if value else Found()


def _free_months(scene: Scene) -> list[Moment]:
    """The months that are said of nothing by name."""
    bound = bound_months(scene) if scene.moments else frozenset()
    return [moment for moment in scene.moments if moment not in bound]


def _meant(scene: Scene, steps: Sequence[str]) -> Sequence[str]:
    """The steps a bare word is said of."""
    is_all = any(said.search(scene.text) for said in (ALL, _NONE, _WE_ARE))
    return steps if is_all or steps[:1] != [_FIRST] else steps[:1]


def _by_month(scene: Scene, steps: Sequence[str], months: Sequence[Moment]) -> Found:
    """Done, where a yes is said to a month that is over."""
    last = months[-1]
    if is_yes(scene.text) and last.month < month_of(scene.day):
        return Found(dict.fromkeys(steps, "yes"))
    return Found(dict.fromkeys(steps, last.month), unsure=tuple(steps) if last.guessed else ())


def _with_the_rest(scene: Scene, asked: Sequence[str], months: Sequence[Moment], rest: re.Match[str]) -> Found:
    """2027년 3월, 나머지는 아직: what stands before the rest is said of the first step, if of none by name."""
    named = _named(scene)
    before = _value(scene, [m for m in months if m.start < rest.start()], 0, rest.start())
    after = _value(scene, [m for m in months if m.start > rest.start()], rest.end(), len(scene.text))
    first = () if named or before is None else asked[:1]
    return _of(first, before).then(_of([fact for fact in asked if fact not in (*first, *named)], after))


def _value(scene: Scene, months: Sequence[Moment], start: int, end: int) -> Moment | Value | None:
    """What a stretch of the text says: a month, else a state."""
    if months:
        return months[-1]
    if STATES["unknown"].search(scene.text, start, end):
        return UNKNOWN
    if STATES["not_yet"].search(scene.text, start, end) or STATES["starts"].search(scene.text, start, end):
        return "no"
    return "yes" if STATES["done"].search(scene.text, start, end) else None


def _of(steps: Sequence[str], value: Moment | Value | None) -> Found:
    if isinstance(value, Moment):
        return Found(dict.fromkeys(steps, value.month), unsure=tuple(steps) if value.guessed else ())
    if value is UNKNOWN:
        return Found(unknown=tuple(steps))
    return Found(dict.fromkeys(steps, value)) if value is not None else Found()


def _all_but(scene: Scene, steps: Sequence[str], all_: re.Match[str]) -> Found:
    """매칭 빼고 다 됐어요, 다 됐는데 매칭만 아직: what is said of all, the steps named as the others aside."""
    named = _named(scene)
    clause = scene.clauses[clause_at(scene.clauses, all_.start())]
    if (
        not named
        or clause.asks
        or any(m.start() < clause.end and not is_excepted(scene.rest, m) for m in named.values())
    ):
        return Found()
    months = [moment for moment in _free_months(scene) if moment.start >= clause.end]
    value = _value(scene, between(scene.moments, clause.start, clause.end), clause.start, clause.end) or "yes"
    others = [fact for fact in steps if fact in named] if months or value == "yes" or isinstance(value, Moment) else []
    told = _of(others, months[-1] if months else "no")
    return _of([fact for fact in steps if fact not in named], value).then(told)


def _named(scene: Scene) -> dict[str, re.Match[str]]:
    """The steps named, each where it is named first."""
    named: dict[str, re.Match[str]] = {}
    for name, match in steps_said(scene):
        named.setdefault(name, match)
    return named


def _only_one_is_left(scene: Scene) -> bool:
    """인허가만 남았어요, only the permits are missing: all others are done."""
    for match in _named(scene).values():
        before = scene.text[max(0, match.start() - _NEAR) : match.start()]
        is_left = _LEFT.match(scene.text, match.end()) if _ONLY.search(before) else _ALL_LEFT.search(before)
        if (is_left or _ONLY_LEFT.match(scene.text, match.end())) and not scene.asks_at(match.start()):
            return True
    return False


def _done(scene: Scene, free: frozenset[State], *, is_else_first: bool) -> str | None:
    is_named = names_steps(scene)
    if (is_no(scene.text) and not is_named and not is_else_first) or free & {"not_yet", "no_aid", "starts"}:
        return "no"
    is_all = ALL.search(scene.text) is not None and not scene.asks_at(0) and not is_named
    return "yes" if is_all or free & {"done", "built"} else None
