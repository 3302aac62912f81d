"""How far steps are (done, not yet, a month), and what became of facilities: built, paid for by others, not decided."""

import re
from collections.abc import Iterable

from conversations.understanding.cues import STEPS, State, cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, between
from conversations.understanding.ties import Said, Subject, Tie, ties, tokens

_OVER = re.compile(r"끝났|끝냈|했|됐|되었|마쳤|받았|was|were|finished|completed|obtained")
_NO_OTHER = cue(
    r"(?:다른|타|중복|별도의?) ?(?:[가-힣]{1,6} )?(?:지원|보조)[가-힣]* ?(?:없|안 ?받|받지 ?않)",
    r"no (?:other|further|additional) (?:state |public |government )?(?:aid|support|subsid(?:y|ies)|grants?|funding)",
)
_AID = cue(r"지원|보조|받|신청", r"aid|fund(?:s|ed|ing)?|subsid\w+|support\w*|grants?|covered|paid|receiv\w+")


def states(scene: Scene) -> Found:
    """Everything said of a step or a facility, in any order; later words win over earlier ones."""
    found = _no_other_aid(scene)
    for tie in reversed(tuple(ties(scene))):
        for name in tie.subjects:
            found = found.then(_of_facility(scene, name, tie) if "." in name else _of_step(scene, name, tie))
    return found


def free_states(scene: Scene) -> frozenset[State]:
    """States said of nothing in particular: they answer the question asked."""
    said = [token for token in tokens(scene) if not scene.asks_at(token.start)]
    is_bound = any(isinstance(token, Subject) and token.name in STEPS for token in said)
    return frozenset() if is_bound else frozenset(token.state for token in said if isinstance(token, Said))


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
    if tie.months and not _is_over(scene, tie):
        last = tie.months[-1]
        return Found({name: last.month}, unsure=(name,) if last.guessed else ())
    if "unknown" in tie.states:
        return Found(unknown=(name,))
    if name == "works_start" or not tie.states & {"done", "not_yet", "no_aid"}:
        return Found()
    return Found({name: "no" if tie.states & {"not_yet", "no_aid"} else "yes"})


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
