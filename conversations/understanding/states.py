"""How far steps are (done, not yet, a month), and what became of facilities: built, paid for by others, not decided."""

import re
from collections.abc import Iterable, Sequence

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import BESIDE, EARLIER, STEPS, cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, between
from conversations.understanding.state_cues import State
from conversations.understanding.ties import ENDS, Said, Subject, Tie, Token, ties, tokens

_OPEN: frozenset[State] = frozenset({"not_yet", "no_aid", "starts"})
_OVER = re.compile(r"끝났|끝냈|했|됐|되었|마쳤|받았|was|were|finished|completed|obtained")
_NO_OTHER = cue(
    r"(?:다른|타|중복|별도의?) ?(?:[가-힣]{1,6} )?(?:지원|보조)[가-힣]* ?(?:없|안 ?받|받지 ?않)",
    r"no (?:other|further|additional) (?:state |public |government )?(?:aid|support|subsid(?:y|ies)|grants?|funding)",
)
_AID = cue(r"지원|보조|받|신청", r"aid|fund(?:s|ed|ing)?|subsid\w+|support\w*|grants?|covered|paid|receiv\w+")

_ELSE_SAID = cue(r"지원|보조금|국비|대출|융자", r"aid|subsid\w+|grants?|loans?")
_OF_TALK = cue(
    "(?<![가-힣])(?:이해|질문|문의|시간|도움|문제|잘못|말씀|연락|관심|의견|여쭤|궁금)[이가을를은는도]?(?= ?[가-힣])",
    r"questions?|time|problems?|understand|helpful",
)
"""What is said of the talk itself: 질문이 있어요, 이해가 안 돼요."""


def states(scene: Scene) -> Found:
    """Everything said of a step or a facility, in any order; later words win over earlier ones."""
    found = _no_other_aid(scene)
    for tie in reversed(tuple(ties(scene))):
        for name in tie.subjects:
            found = found.then(_of_facility(scene, name, tie) if "." in name else _of_step(scene, name, tie))
    return found


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


def _no_other_aid(scene: Scene) -> Found:
    """다른 지원 없음 is about every facility said, or else about those asked."""
    match = _NO_OTHER.search(scene.text)
    if match is None or scene.asks_at(match.start()):
        return Found()
    named = [f"other_aid.{mark.ids[0]}" for mark in scene.of("facility")]
    return Found(dict.fromkeys(named or (fact for fact in scene.asked if fact.startswith("other_aid.")), "no"))


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
    if between(scene.amounts, start, end) or any(cue.search(scene.rest, start, end) for cue in STEPS.values()):
        return Found()  # the clause is about its money or its design
    if _AID.search(scene.text, start, end) and (aid := _aid(tie.states)):
        fact = f"other_aid.{facility}"
        return Found(unknown=(fact,)) if aid == "unknown" else Found({fact: aid})
    if "unknown" not in tie.states:
        return Found()
    is_aid_asked = f"other_aid.{facility}" in scene.asked
    return Found(unknown=(f"other_aid.{facility}" if is_aid_asked else f"cost.{facility}",))


def _aid(known: frozenset[State]) -> str | None:
    if "unknown" in known:
        return "unknown"
    if "no_aid" in known or ("not_yet" in known and "possible" not in known):
        return "no"
    if "possible" in known:
        return "possible"
    return "paid" if "paid" in known else None
