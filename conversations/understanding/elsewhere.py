"""Words by which somebody wants to go on with the case on another platform."""

import re
from typing import Final

_WHERE: Final = (
    r"(?:텔레그램|텔레|슬랙|telegram|slack|다른 ?(?:곳|데|메신저|앱|플랫폼)|"
    r"(?:another|a different|the other) (?:app|platform|messenger|place))"
)
_CASE: Final = r"(?:(?:이|내|제|우리)?(?: ?(?:상담|대화|이야기|얘기|건|내용))?(?:을|를|은|는|도)? ?)"
_KOREAN: Final = re.compile(
    rf"{_CASE}?{_WHERE}(?:에서도?|으로|로)? ?{_CASE}?"
    r"(?:이어서?|이어 ?가|계속|옮겨|옮기|옮길|이동|가져가)[가-힣 ]{0,12}"
)
_ENGLISH: Final = re.compile(
    r"(?:please |(?:can|could|may) (?:i|we|you) (?:please )?|let'?s |let me |"
    r"(?:i|we)(?:'d| would)? (?:like|want) to |i want to )?"
    r"(?:continue|go on|carry on|keep going|resume|move|take|switch|transfer|bring)"
    r"(?: (?:this|it|that|(?:this|the|my|our) (?:talk|case|chat|conversation|estimate)))?(?: over)?"
    rf"(?: with (?:this|it))? (?:on|in|to|at|over) {_WHERE}(?: please)?"
)
_COMMAND: Final = "/continue"


def is_continue(said: str) -> bool:
    """`텔레그램에서 이어서`, `move this to slack`: it must be all that is said."""
    return said == _COMMAND or any(pattern.fullmatch(said) for pattern in (_KOREAN, _ENGLISH))
