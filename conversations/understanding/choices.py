"""Facts with a few fixed answers: who speaks, how large, which works, and what a cost has in it."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.found import Found
from conversations.understanding.options import CLAIMS, REPLIES, Options
from conversations.understanding.scene import Scene
from core.policy.answers import Value

_LEADING = cue(r"선도 ?사업(?:자)?", r"leading projects?")
_NOT = re.compile(r"(?:이|은|는|가|도)?(?: ?(?:아니|아님|아닙|없|안 ?됐|안 ?되)|으로 ?지정되지 ?않)")
_NOT_EN = re.compile(r"\b(?:not|no|isn't|aren't|n't)\b[^.,;]{0,25}$")
_OPEN = re.compile(r"[^.,]{0,8}(?:모르|모름|미정|not known|unknown)")
_LAND = cue(
    r"(?:토지|부지|땅|용지)(?: ?매입)?(?:비|값| ?비용|대금)|(?:토지|땅) ?(?=포함)",
    r"land(?: (?:costs?|price|purchase|acquisition))?",
)
_WITH = cue(r"포함(?!되지|하지|안)|합친|합해서|들어 ?있|들어간", r"includ(?:es?|ed|ing)|with")
_WITHOUT = cue(
    r"제외|빼고|별도|뺀|미포함|포함 ?안|포함(?:되|하)지 ?않|안 ?들어",
    r"exclud(?:es?|ed|ing)|not includ(?:ed|ing)|without|no",
)


def choices(scene: Scene) -> Found:
    """What a claim in the text settles; nothing is taken from a question."""
    said = ((fact, _claimed(scene, options)) for fact, options in CLAIMS.items())
    answers: dict[str, Value] = {fact: value for fact, value in said if value}
    if leading := _leading(scene):
        answers["leading_project"] = leading
    return Found(answers).then(_land(scene))


def _claimed(scene: Scene, options: Options) -> str | None:
    for value, pattern in options.items():
        match = pattern.search(scene.text)
        if match and not scene.asks_at(match.start()) and not _NOT.match(scene.text, match.end()):
            return value
    return None


def _leading(scene: Scene) -> str | None:
    match = _LEADING.search(scene.text)
    if match is None or scene.asks_at(match.start()) or _OPEN.match(scene.text, match.end()):
        return None
    return "no" if _NOT.match(scene.text, match.end()) or _NOT_EN.search(scene.text[: match.start()]) else "yes"


def _land(scene: Scene) -> Found:
    """토지비 포함: of the facilities said in the text, or else of those whose cost was asked."""
    match = _LAND.search(scene.text)
    if match is None or scene.asks_at(match.start()):
        return Found()
    around = scene.text[max(0, match.start() - 15) : match.end() + 15]
    basis = "clean" if _WITHOUT.search(around) else "includes_land" if _WITH.search(around) else None
    before = [mark for mark in scene.of("facility") if mark.start < match.start()]
    ids = [mark.ids[0] for mark in before or scene.of("facility")]
    asked = [fact.partition(".")[2] for fact in scene.asked if fact.startswith(("cost.", "cost_basis."))]
    return Found({f"cost_basis.{facility}": basis for facility in ids or asked}) if basis else Found()


def bare_choice(scene: Scene, fact: str) -> str | None:
    """The option a bare reply names, for a fact that was asked."""
    options = (*CLAIMS.get(fact, {}).items(), *REPLIES.get(fact, {}).items())
    return next((value for value, pattern in options if pattern.search(scene.text)), None)
