"""A reply to the question of readiness that lists what is asked in its order: 2027.3, 2027-05, 완료, 모름."""

import re
from collections.abc import Iterator, Sequence

from conversations.understanding.cues import ALL
from conversations.understanding.found import Found
from conversations.understanding.months import Moment
from conversations.understanding.scene import Scene, between
from conversations.understanding.state_cues import STATES
from core.policy.answers import UNKNOWN, Value

_BETWEEN = re.compile(r"[,;\n]+|(?<=[가-힣\w]) (?=/)|/(?= )|(?:^|(?<= ))(?:그리고|and)(?= )")
_NUMBERED = re.compile(r"^[ ]*(?:\(?\d\)|\d\.(?= )|[①②③④])?[ ]*")
_FILL = re.compile(
    r"(?:[ .!~\ue000]|까지|쯤|경|정도|에|말|초|예정|이요|요|이고|이에요|예요|임|입니다|끝나요|끝나고|끝|완료|됨|돼요|"
    r"됩니다|"
    r"\b(?:by|in|around|about|end of|early|late|finish(?:ed)?|done|ready|expected|planned)\b)*"
)
_OF_SEVERAL = re.compile(
    r"나머[지진]|그 ?외|\b(?:rest|others?)\b|아니|말고|\b(?:but|no|not|sorry)\b[, ]+(?!sure|yet|done|ready)|"
    rf"{ALL.pattern}"
)
"""The rest, all of them, and what corrects what was just said are no list."""

_FEWEST = 2  # pieces of a list
_LONGEST = 16  # letters of a state that stands alone


def listed(scene: Scene, asked: Sequence[str]) -> Found:
    """A piece for each step, nothing named. A shorter list leaves the last steps open; a longer one cannot be read."""
    if _OF_SEVERAL.search(scene.text):
        return Found()
    told = [_told(scene, start, end) for start, end in _pieces(scene.text)]
    if len(told) < _FEWEST or any(value is None for value in told):
        return Found()
    if len(told) > len(asked):
        return Found(refused=dict.fromkeys(asked, "no_state"))
    if len(told) < len(asked) and not any(isinstance(value, Moment) for value in told):
        return Found()  # 아직, 모르겠어요 is one answer
    found = Found()
    for fact, value in zip(asked, told, strict=False):
        found = found.then(_one(fact, value))
    return found


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in (*(match.span() for match in _BETWEEN.finditer(text)), (len(text), len(text))):
        begin = _NUMBERED.match(text, start, cut[0])
        if text[start : cut[0]].strip(" ."):
            yield (begin.end() if begin else start), cut[0]
        start = cut[1]


def _told(scene: Scene, start: int, end: int) -> Moment | Value | None:
    """A month and nothing else, or a short state; None for anything else."""
    months = between(scene.moments, start, end)
    if len(months) == 1:
        rest = scene.text[start : months[0].start] + scene.text[months[0].end : end]
        return months[0] if _FILL.fullmatch(rest) else None
    is_of_else = bool(between(scene.amounts, start, end)) or bool(between(scene.marks, start, end))
    if months or is_of_else or end - start > _LONGEST:
        return None
    if STATES["unknown"].search(scene.text, start, end):
        return UNKNOWN
    if STATES["not_yet"].search(scene.text, start, end):
        return "no"
    is_done = STATES["done"].search(scene.text, start, end) and not STATES["neither"].search(scene.text, start, end)
    return "yes" if is_done else None


def _one(fact: str, value: Moment | Value | None) -> Found:
    if isinstance(value, Moment):
        return Found({fact: value.month}, unsure=(fact,) if value.guessed else ())
    if value is UNKNOWN:
        return Found(unknown=(fact,))
    return Found({fact: value}) if value is not None else Found()
