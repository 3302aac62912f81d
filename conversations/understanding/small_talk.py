"""Words that are no answer: commands."""

from typing import Final

from conversations.understanding.elsewhere import is_continue
from conversations.understanding.found import Understood
from conversations.understanding.normalise import normalise
from conversations.understanding.orders import order
from conversations.understanding.preparing import asks_to_prepare
from conversations.understanding.schemes import asks_for_schemes

_COMMANDS: Final = frozenset({"help", "back", "restart", "so_far", "why"})
_TYPED: Final = {
    "sources": (
        "근거",
        "출처",
        "근거가 뭐예요",
        "근거는",
        "reasons",
        "sources",
        "which sources",
        "what is this based on",
    ),
    "plan": ("일정", "계획", "일정 보여줘", "plan", "timeline", "schedule"),
    "change": ("답 고치기", "고치기", "수정", "change an answer", "change"),
    "result": ("결과", "전체 결과", "결과 보여줘", "result", "the whole result", "show the result"),
    "so_far": (
        *("얼마 받아요", "우리는 얼마 받아요", "얼마 받을 수 있어요", "얼마나 받나요", "그래서 얼마예요"),
        *("how much will i get", "how much do we get", "how much can we get"),
    ),
    "export": ("내보내기", "내 정보 내보내기", "내 답 보여줘", "/export", "export", "export my data"),
    "forget": (
        *("내 정보 지워줘", "내 정보 지워 주세요", "내 정보 삭제", "정보 삭제해 주세요", "잊어줘", "/forget"),
        *("forget me", "delete my data", "erase my data"),
    ),
}
"""Words that ask for something when they are all that is typed."""


def command(heard: Understood, text: str) -> str | None:
    """What is asked of the talk itself; None where the text is an answer or anything else."""
    plain = normalise(text).strip(" .!?~")
    if wished := order(plain):
        return wished
    if heard.intent == "language":
        korean = any(word in plain for word in ("한국", "한글", "우리말", "국문", "korean"))
        return "language-ko" if korean else "language-en"
    bare = text.strip(" .!?~").lower()
    if is_continue(bare):
        return "continue"
    if asks_to_prepare(bare):
        return "checklist"
    if asks_for_schemes(bare) and not heard.answers:
        return "related"
    if typed := next((name for name, words in _TYPED.items() if bare in words), None):
        return typed
    return heard.intent if heard.intent in _COMMANDS and not heard.answers else None
