"""Words that are no answer: commands, greetings, suppositions."""

import re
from typing import Final

from conversations.understanding.elsewhere import is_continue
from conversations.understanding.found import Understood

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

_KIND: Final = {
    "greeting": re.compile(r"(?:안녕|반갑|hello|hi\b|hey\b|good (?:morning|afternoon|evening))"),
    "thanks": re.compile(r"(?:고마[워우]|감사|수고|thanks|thank you|thx)"),
    "bye": re.compile(r"(?:bye|goodbye|see you|잘 ?있|안녕히 ?계|다음에 ?(?:또|봐|뵙))"),
    "who": re.compile(
        r"(?:너 ?(?:는 ?)?누구|누구세요|뭐 ?하는 ?(?:거|데|봇)|who are you|what (?:are|do) you|are you (?:a bot|human))"
    ),
}
_IF: Final = re.compile(
    r"만약|가정하면|(?:이|하|라)면 ?(?:요|어때|어떻게|얼마)?\??$|이라면|"
    r"\b(?:what if|suppose|supposing|if (?:we|the|our|it|i)\b.{0,60}\bwould)\b"
)


def command(heard: Understood, text: str) -> str | None:
    """What is asked of the talk itself; None where the text is an answer or anything else."""
    if heard.intent == "language":
        korean = any(word in text.lower() for word in ("한국", "국문", "korean"))
        return "language-ko" if korean else "language-en"
    bare = text.strip(" .!?~").lower()
    if is_continue(bare):
        return "continue"
    if typed := next((name for name, words in _TYPED.items() if bare in words), None):
        return typed
    return heard.intent if heard.intent in _COMMANDS and not heard.answers else None


def small_talk(text: str) -> str | None:
    """A greeting, thanks, a farewell, or who is asked who we are."""
    said = text.strip().lower()
    return next((kind for kind, words in reversed(_KIND.items()) if words.match(said)), None)


def supposed(text: str) -> bool:
    """Is it only supposed (만약 5조면?, what if …)?"""
    return _IF.search(text.strip().lower()) is not None
