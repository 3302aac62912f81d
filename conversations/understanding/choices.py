"""Facts with a few fixed answers: who speaks, how large, which works, and what a cost has in it."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.found import Found
from conversations.understanding.land import land
from conversations.understanding.options import CLAIMS, REPLIES, Options
from conversations.understanding.scene import Scene
from core.policy.answers import Value

_LEADING = cue(r"선도 ?사업(?:자)?", r"leading projects?")
_NOT = re.compile(r"(?:이|은|는|가|도)?(?: ?(?:아니|아님|아닙|없|안 ?됐|안 ?되)|으로 ?지정되지 ?않)")
_NOT_EN = re.compile(r"\b(?:not|no|isn't|aren't|n't)\b[^.,;]{0,25}$")
_OPEN = re.compile(r"[^.,]{0,8}(?:모르|모름|미정|not known|unknown)")


def choices(scene: Scene) -> Found:
    """What a claim in the text settles; nothing is taken from a question."""
    said = ((fact, _claimed(scene, options)) for fact, options in CLAIMS.items())
    answers: dict[str, Value] = {fact: value for fact, value in said if value}
    if leading := _leading(scene):
        answers["leading_project"] = leading
    return Found(answers).then(land(scene))


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


def bare_choice(scene: Scene, fact: str) -> str | None:
    """The option a bare reply names, for a fact that was asked."""
    options = (*CLAIMS.get(fact, {}).items(), *REPLIES.get(fact, {}).items())
    return next((value for value, pattern in options if pattern.search(scene.text)), None)
