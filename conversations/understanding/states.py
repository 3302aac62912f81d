"""How far steps are (done, not yet, a month), and what became of facilities: built, paid for by others, not decided."""

import re
from collections.abc import Iterable, Sequence

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import BESIDE, EARLIER, STEPS, cue
from conversations.understanding.found import Found
from conversations.understanding.givers import GIVER, givers, no_other_aid
from conversations.understanding.scene import Scene, between
from conversations.understanding.state_cues import STATES, State
from conversations.understanding.ties import ENDS, Said, Subject, Tie, Token, ties, tokens
from core.policy.month import month_of

_OPEN: frozenset[State] = frozenset({"not_yet", "no_aid", "starts"})
_OVER = re.compile(r"끝났|끝냈|했|됐|되었|마쳤|받았|was|were|finished|completed|obtained")
_COMPLETED = cue(
    r"완료(?! ?(?:예정|못|안|전))|끝났|끝냈|다 ?됐|다 ?깔았|설치했|들어와 ?있",
    r"(?:finished|completed?|done|built)(?! by\b)|in place|operational|up and running",
)
_NOT_SO = re.compile(
    r"(?:is|are|has|have)(?: ?not|n'?t)(?: yet)?[ ,.;!]*$|아직(?:이에요|이고|이요|요|임|입니다| ?안[가-힣]*)?[ ,.;!]*$"
)
_FAR = 80  # letters back to what a clause that only says no goes on about
_NONE_HERE = re.compile(
    r"(?:은|는) ?(?:전혀 )?(?:없|안 ?받|아니)[가-힣]*[ ,.!]*$|\b(?:is|has|gets?) (?:not|none|nothing)[ ,.!]*$"
)
"""A clause that says no to what was said before: 도로는 완공됐고 용수는 아직."""

_AID = cue(
    r"지원|보조|받|신청",
    r"aid|(?<=complex )money|fund(?:s|ed|ing)?|subsid\w+|support\w*|grants?|covered|paid|receiv\w+",
)

_ELSE_SAID = cue(r"지원|보조금|국비|대출|융자", r"aid|subsid\w+|grants?|loans?")
_OF_TALK = cue(
    "(?<![가-힣])(?:이해|질문|문의|시간|도움|문제|잘못|말씀|연락|관심|의견|여쭤|궁금)[이가을를은는도]?(?= ?[가-힣])",
    r"questions?|time|problems?|understand|helpful",
)
"""What is said of the talk itself: 질문이 있어요, 이해가 안 돼요."""


def states(scene: Scene) -> Found:
    """Everything said of a step or a facility, in any order; later words win over earlier ones."""
    found = no_other_aid(scene, is_named=True).then(givers(scene))
    for tie in reversed(tuple(ties(scene))):
        for name in tie.subjects:
            found = found.then(_of_facility(scene, name, tie) if "." in name else _of_step(scene, name, tie))
    return found.then(no_other_aid(scene, is_named=False))


def free_states(scene: Scene) -> frozenset[State]:
    """States said of nothing in particular, no facility, no money, no aid: they answer the question asked."""
    said = _told(scene)
    if any(isinstance(token, Subject) and token.name in (*STEPS, *BESIDE) for token in said):
        return frozenset()
    busy = {i for i, c in enumerate(scene.clauses) if _ELSE_SAID.search(scene.text, c.start, c.end)} | _of_talk(scene)
    busy |= {clause_at(scene.clauses, token.start) for token in said if isinstance(token, Subject)}
    busy |= {clause_at(scene.clauses, amount.start) for amount in scene.amounts}
    return _outside(scene, said, busy)


def aid_states(scene: Scene) -> frozenset[State]:
    """States said of aid: where a step is named too, only those beside a word of aid (지원은 없고 설계는 6월에)."""
    said = _told(scene)
    steps = {clause_at(scene.clauses, t.start) for t in said if isinstance(t, Subject) and t.name in STEPS}
    if not steps:
        return _outside(scene, said, _of_talk(scene))
    silent = {i for i, c in enumerate(scene.clauses) if not _AID.search(scene.text, c.start, c.end)}
    return _outside(scene, said, steps | silent)


def _of_talk(scene: Scene) -> set[int]:
    return {i for i, c in enumerate(scene.clauses) if _OF_TALK.search(scene.text, c.start, c.end)}


def names_steps(scene: Scene) -> bool:
    """Is a step named?"""
    return any(isinstance(token, Subject) and token.name in STEPS for token in tokens(scene))


def begins_only(scene: Scene) -> bool:
    """내년에 시작해요: nothing is said of the end."""
    starts = [t.start for t in _told(scene) if isinstance(t, Said) and t.state == "starts"]
    return bool(starts) and ENDS.search(scene.text, starts[-1]) is None


def _told(scene: Scene) -> list[Token]:
    return [token for token in tokens(scene) if not scene.asks_at(token.start)]


def _outside(scene: Scene, said: Sequence[Token], busy: set[int]) -> frozenset[State]:
    free = (token for token in said if isinstance(token, Said) and clause_at(scene.clauses, token.start) not in busy)
    return frozenset(token.state for token in free)


def _of_step(scene: Scene, name: str, tie: Tie) -> Found:
    if name not in STEPS:
        return Found(unknown=tuple(_unknown(scene, name))) if "unknown" in tie.states else Found()
    if name == EARLIER:
        return Found()
    if tie.months and not _is_over(scene, tie):
        last = tie.months[-1]
        if name != "works_start" and _only_begins(scene, tie):
            return Found({name: "no"})
        return Found({name: last.month}, unsure=(name,) if last.guessed else ())
    if "unknown" in tie.states:
        return Found(unknown=(name,))
    if name == "works_start" or "neither" in tie.states or not tie.states & {"done", *_OPEN}:
        return Found()
    return Found({name: "no" if tie.states & _OPEN else "yes"})


def _only_begins(scene: Scene, tie: Tie) -> bool:
    """설계 착수는 내년 3월: the month is not that of the end, unless one after it is."""
    starts = [token.start for token in tie.said if isinstance(token, Said) and token.state == "starts"]
    if not starts:
        return False
    is_ended = ENDS.search(scene.text, starts[-1], tie.clause.end) is not None
    return not (is_ended and tie.months[-1].start > starts[-1])


def _is_over(scene: Scene, tie: Tie) -> bool:
    """3월에 끝났어요: a month without its year, and past."""
    return (
        tie.months[-1].guessed
        and "done" in tie.states
        and _OVER.search(scene.text, tie.clause.start, tie.clause.end) is not None
    )


def _unknown(scene: Scene, name: str) -> Iterable[str]:
    """비용은 미정 is about the costs of the facilities said, or else of those asked."""
    if name != "cost":
        return (name,)
    facilities = [f"cost.{mark.ids[0]}" for mark in scene.of("facility")]
    return facilities or (fact for fact in scene.asked if fact.startswith("cost."))


def _of_facility(scene: Scene, name: str, tie: Tie) -> Found:
    facility, (start, end) = name.removeprefix("facility."), (tie.clause.start, tie.clause.end)
    if "built" in tie.states:
        return Found({f"finished.{facility}": "no" if "not_yet" in tie.states else "yes"})
    if any(cue.search(scene.rest, start, end) for cue in STEPS.values()):
        return Found()  # the clause is about its design
    if finished := _finished(scene, tie):
        return Found({f"finished.{facility}": finished})
    is_priced = bool(between(scene.amounts, start, end))
    if is_priced and "no_aid" not in tie.states and not GIVER.search(scene.text, start, end):
        return Found()  # the clause is about its money
    if _AID.search(scene.text, start, end) and (aid := _aid(tie.states)):
        fact = f"other_aid.{facility}"
        return Found(unknown=(fact,)) if aid == "unknown" else Found({fact: aid})
    if (
        tie.states
        and tie.states <= _OPEN
        and _NONE_HERE.search(scene.text, start, end)
        and _AID.search(scene.text, max(0, start - _FAR), start)
    ):
        return Found({f"other_aid.{facility}": "no"})
    if "unknown" not in tie.states:
        return Found()
    is_aid_asked = f"other_aid.{facility}" in scene.asked
    return Found(unknown=(f"other_aid.{facility}" if is_aid_asked else f"cost.{facility}",))


def _finished(scene: Scene, tie: Tie) -> str | None:
    """The road has been completed, the water line is not; where a step is asked for, it is that step that is done."""
    start, end = tie.clause.start, tie.clause.end
    if tie.months and not any(moment.month <= month_of(scene.day) for moment in tie.months):
        return None
    if scene.asked[:1] and (scene.asked[0] in STEPS or scene.asked[0].startswith("other_aid.")):
        return None
    if _COMPLETED.search(scene.rest, start, end) and not _AID.search(scene.text, start, end):
        return "no" if tie.states & {"not_yet", "neither"} else "yes" if "done" in tie.states else None
    if tie.states != {"not_yet"} or not _NOT_SO.search(scene.text, start, end):
        return None
    before = max(0, start - _FAR)
    is_said = _COMPLETED.search(scene.rest, before, start) or STATES["built"].search(scene.rest, before, start)
    return "no" if is_said else None


def _aid(known: frozenset[State]) -> str | None:
    if "unknown" in known:
        return "unknown"
    if "no_aid" in known or ("not_yet" in known and "possible" not in known):
        return "no"
    if "possible" in known:
        return "possible"
    return "paid" if "paid" in known else None
