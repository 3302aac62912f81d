"""Who builds a facility, where the text says that somebody else does: 전기는 한전이 하고, handled by KEPCO."""

import re

from conversations.understanding.found import Found
from conversations.understanding.options import REPLIES
from conversations.understanding.scene import Scene

_DOES = re.compile(
    " ?(?:시설|설비|공사|공급)?(?:은|는|이|가|을|를)? ?(?P<who>[가-힣a-z -]{1,12}?(?:이|가|에서|측에서))(?: ?직접)? ?"
    "(?:하(?=고|는|며|기|지|면|니)|합니다|해(?=요|서| ?[주줘])|할 |맡|담당|공급|설치|깔아|깔고|짓|지어|시공|"
    "건설|처리|추진)"
)
_BY = re.compile(
    r"(?: supply| line)? (?:is |are |will be )?(?:being )?(?:done|built|handled|provided|paid|supplied|"
    r"taken care of) by "
    r"(?P<who>[a-z][a-z -]{2,25})"
)


def performers(scene: Scene) -> Found:
    """Only other performers: that the company itself builds is what is taken anyway."""
    answers = {}
    for mark in scene.of("facility"):
        match = _DOES.match(scene.text, mark.end) or _BY.match(scene.text, mark.end)
        who = _known(match["who"]) if match and not scene.asks_at(mark.start) else None
        if who not in {None, "company"}:
            answers.update({f"performer.{id_}": who for id_ in mark.ids if who})
    return Found(answers)


def _known(who: str) -> str | None:
    return next((value for value, pattern in REPLIES["performer"].items() if pattern.search(who)), None)
