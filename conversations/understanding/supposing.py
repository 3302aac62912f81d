"""What is only supposed (만약 5조면?, what if we moved to Gumi?), as the plain statement it would be."""

import re
from dataclasses import dataclass
from typing import Final

from conversations.understanding.normalise import normalise


@dataclass(frozen=True, slots=True)
class Supposed:
    """The statement without its "if". `plainly`: a word such as 만약 or "what if" says that it is one; else a sentence
    that ends in an "if" may still be an answer."""

    said: str
    plainly: bool


_MARK: Final = re.compile(r"^(?:(?:그럼|그러면|그런데|근데|혹시|자) ?)*(?:만약에?|만일에?|가령|예를 ?들어)[ ,]*")
_LEAD: Final = re.compile(r"^(?:그럼|그러면|그런데|근데|혹시)[ ,]+")
_EFFECT: Final = (
    r"어떻|어때|어떤가|어찌|어떨|얼마|몇 ?(?:억|조|년|%|퍼센트)|언제|달라|바뀌|변하|결과|금액|지원액|그대로|늘어|줄어|"
    r"(?:더 ?)?(?:많이|많아|적어|늦어|빨라)|(?:받|되|돼|나오)[가-힣]*"
)
_KOREAN: Final = re.compile(rf"(?P<stem>.*[가-힣0-9%])면(?:은|요)?(?P<tail>[ ,]+(?:{_EFFECT})[가-힣 0-9]*)?[ .?!~]*")
_LINKED: Final = re.compile(r"(?<=[가-힣])[으다]$")
_TURNED: Final = re.compile(
    r"(?:바꾸|바꾼|옮기|옮긴|빼|뺀|빠지|늘리|늘린|줄이|줄인|올리|낮추|추가하|더하|제외하|없애|없앤)$"
)
"""What a change to the case is called: with its "if" it is one plainly."""

_ENDS: Final = ("이", "하", "라", "조", "억", "%")
"""How it ends that is nothing but an "if": other words ending in 면 may be townships (원삼면)."""

_LESS: Final = re.compile(r"(?:빼|뺀|빠지|제외하|없애|없앤|안 ?하)고$")
_LESS_EN: Final = re.compile(r"\b(?:drop(?:ped|s)?|t[ao]o?ke? out|removed?|le(?:ave|ft) out|skip(?:ped)?|cut out)\b")
"""Words for doing without, put in one way."""

_ENGLISH: Final = (
    re.compile(
        r"(?:(?:and|so|but|ok|then|well)[ ,]+)*(?:(?:what|how about|how) if|suppos(?:e|ing)(?: that)?|"
        r"imagine(?: that)?|assuming(?: that)?|let'?s say(?: that)?|say) (?P<said>.+)"
    ),
    re.compile(
        r"(?:(?:and|so|but|ok|then|well)[ ,]+)*(?:what (?:would|will) (?:happen|change|be different)|"
        r"(?:what|how much|when) (?:would|could|might) (?:we|i|it)[a-z ]{0,20}|"
        r"(?:would|does|will) (?:anything|it|that|the [a-z]+) change) if (?P<said>.+)"
    ),
    re.compile(r"(?:(?:and|so|but|ok|then|well)[ ,]+)*(?P<said>if .{2,80}?,? (?:what|how|when|would|could|do|can) .*)"),
)
_ASKED_AFTER: Final = re.compile(r"[, ]+(?:what|how|when|would|could|then|do|can)\b.*$")
_WOULD: Final = re.compile(r"\bwould\b")


def supposed(text: str) -> Supposed | None:
    """What is supposed, if the whole text does."""
    said = normalise(text).strip(" .?!~")
    return _korean(said, is_asked="?" in text) or _english(said)


def _korean(said: str, *, is_asked: bool) -> Supposed | None:
    """만약 설계가 4월에 끝나면 어떻게 돼요 → 설계가 4월에 끝나고."""
    if re.search("[가-힣]", said) is None:
        return None
    marked = _MARK.match(said) is not None
    bare = _LEAD.sub("", _MARK.sub("", said, count=1))
    if bare.endswith("가정하면"):
        return Supposed(bare.removesuffix("가정하면").rstrip(), plainly=True)
    match = _KOREAN.fullmatch(bare)
    if match is None:
        return None
    stem = _LINKED.sub("", match["stem"])
    is_change = _TURNED.search(stem) is not None
    if not (marked or is_change or is_asked or bare.endswith("요") or match["tail"] or stem.endswith(_ENDS)):
        return None
    return Supposed(_LESS.sub("빼고", f"{stem}고"), plainly=marked or is_change)


def _english(said: str) -> Supposed | None:
    """What if we moved to Gumi → we moved to Gumi."""
    for pattern in _ENGLISH:
        if match := pattern.fullmatch(said):
            is_bare = match["said"].startswith("if ")
            if is_bare and not _WOULD.search(match["said"]):
                return None
            plain = _ASKED_AFTER.sub("", match["said"].removeprefix("if "))
            return Supposed(_LESS_EN.sub("drop", plain), plainly=True)
    return None
