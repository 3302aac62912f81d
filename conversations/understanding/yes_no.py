"""A yes or a no at the head of a reply, and what only sounds like one: no problem, 아니 잠깐만요, yes but not all."""

import re

_END = r"(?![가-힣a-z/])"
_YES = re.compile(
    "(?:네+|넵|넹|예|응+|어|그래요?|맞아요?|맞습니다|맞음|그렇습니다|그렇죠|ᄋᄋ|ᄋᄏ|물론(?:이죠|입니다)?|"
    "있어요|있습니다|했어요|했습니다|됩니다|돼요|yes+|yep|yeah|yup|y|sure|correct|right(?! (?:now|after|before))|"
    f"ok(?:ay)?|of course|(?:we do|it is|we are)(?! not)){_END}"
)
_NO = re.compile(
    "(?:아니요|아니오|아뇨|아닙니다|아니에요|아니예요|아니야|아님|ᄂᄂ|ᄂ|없어요|없습니다|없음|없네요|"
    "아니(?=[ .!~]*$|[, ]+(?:없|안 |전혀|아직|아니))|없다|없고|전혀|둘 ?다 ?(?:아니|없)[가-힣]*|하나도[ 가-힣]*|"
    "no+(?! (?:problem|worr|doubt|idea|matter|longer|rush|hurry|thanks?|big deal|clue|need))|"
    "nope|nah|none|neither|n|nothing(?! (?:else|wrong|special|more|new))|not at all|not that (?:i|we)(?: know|"
    " am aware|'?re aware| are aware)(?: of)?|"
    f"(?:we (?:don'?t|do not|aren'?t|are not)|it is not)(?=[ .!]*$|,)|it isn'?t|not really){_END}"
)
_WAIT = re.compile(r"[a-z가-힣ᄀ-ᇿ]+[,. ]+(?:wait|hold on|hang on|one (?:moment|second)|just a|잠깐|잠시|기다)")
_BUT = re.compile(
    r"[ ,.]*(?:but|though|except|only|근데|그런데|하지만|다만|단)\b.{0,40}?(?:\bnot\b|n't|\bno\b|except|안 |"
    r"아니|아직|없|못|빼|제외)|"
    r"[ ,.]*(?:except|빼고)"
)
_FILL = " ,.!~"
_EXCLAIMED = re.compile(r"아니[, ]|아니$")


def is_yes(text: str) -> bool:
    """Does the text begin with a yes, and take nothing of it back?"""
    match = _YES.match(text)
    return match is not None and not _WAIT.match(text) and not _BUT.match(text, match.end())


def is_no(text: str) -> bool:
    """Does the text begin with a no, and not only with an exclamation?"""
    return _NO.match(text) is not None and not _WAIT.match(text)


def is_bare(text: str) -> bool:
    """Is the text nothing but yes and no (네 맞아요, no not at all)?"""
    rest = text.strip(_FILL)
    while rest and (said := _YES.match(rest) or _NO.match(rest)):
        rest = rest[said.end() :].strip(_FILL)
    return not rest


def is_exclaimed(text: str) -> bool:
    """Does the text begin with the 아니 that takes back what was said?"""
    return _EXCLAIMED.match(text) is not None


_DO_IT = (
    "바꿔(?: ?(?:줘|주세요|요|도 (?:돼요?|됩니다)))?|바꾸기|바꿀게요|바꾸세요|바꾸겠습니다|바꾸자|"
    "그렇게 (?:해 ?(?:줘|주세요)|할게요|하세요)|진행해 ?(?:줘|주세요)|좋아요?|좋습니다|"
    "(?:please )?(?:change|do) (?:it|that|so)|change|go ahead|please(?: do)?|that'?s (?:right|fine)|i (?:am|do)"
)
_LEAVE_IT = (
    "(?:그냥 ?)?그대로(?: ?(?:두기|둬요?|두세요|둘게요|둡시다|유지|유지해 ?(?:줘|주세요)|해 ?(?:줘|주세요)|요))?|"
    "바꾸지 ?(?:마요?|마세요|말아 ?(?:줘|주세요))|안 ?바꿔요?|안 ?바꿀래요|"
    "keep(?: (?:it|them|that|the answers?|my answers?|as (?:it is|is|they are)))*|"
    "leave (?:it|them|that)(?: as (?:it is|is|they are))?|"
    "(?:please )?do(?: not|n'?t)(?: change(?: (?:it|that|them))?)?|"
    "no thanks?(?: you)?"
)
_BARE_YES = "네+|넵|넹|예|응+|어|그래요?|맞아요?|맞습니다|ᄋᄋ|ᄋᄏ|yes+|yep|yeah|yup|y|sure|ok(?:ay)?|of course|right"
_BARE_NO = "아니요|아니오|아뇨|아닙니다|아니에요|아니야|아니|아님|ᄂᄂ|싫어요?|no+|nope|nah|n"
_AGREED = re.compile(rf"(?:{_BARE_YES})(?:[,.! ]+(?:{_DO_IT}|{_BARE_YES}))?|(?:{_DO_IT})")
_REFUSED = re.compile(rf"(?:{_BARE_NO})(?:[,.! ]+(?:{_LEAVE_IT}|{_BARE_NO}))?|(?:{_LEAVE_IT})")


def agreed(text: str) -> bool | None:
    """Is the whole text a yes or a no to what was proposed? None for anything else, such as a yes and a wish."""
    said = text.strip(" .!?~")
    if _AGREED.fullmatch(said):
        return True
    return False if _REFUSED.fullmatch(said) else None
