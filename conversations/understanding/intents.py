"""What a message wants: to answer, to ask, to correct, or one of the few commands."""

import re
from collections.abc import Mapping, Sequence

from conversations.understanding.cues import cue
from conversations.understanding.found import Found

# A command is the whole message; the polite end of it is taken off first.
_POLITE = re.compile(
    r"(?: ?(?:해 ?줘|해 ?주세요|보여 ?줘|보여 ?주세요|줘|주세요|할래|할게|하자|요))*[ .!?~]*$|(?: please)?[ .!?]*$"
)
_COMMANDS: Mapping[str, re.Pattern[str]] = {
    "help": re.compile(
        "/?help(?: me)?|/start|도움말?|도와|사용법|(?:뭐|무엇을?|뭘)(?: ?(?:해 ?줄 ?수|할 ?수) ?있(?:어|나|니|"
        "습니까))?|"
        r"what can you do|how does this work"
    ),
    "restart": re.compile(
        r"/?(?:start over|restart|reset|new)|start again|(?:start )?from the beginning|let'?s start over|"
        r"(?:맨 ?)?처음(?:부터|으로)?(?: ?다시)?(?: ?시작)?|다시 ?(?:시작|처음부터)|리셋|초기화"
    ),
    "back": re.compile(
        r"/?(?:go )?back|previous(?: question)?|/?undo|뒤로(?: ?(?:가기|가|갈래))?|취소|되돌(?:리기|려|아가기)|"
        r"이전(?:으로)?(?: ?(?:질문|단계))?(?:으로|로)?(?: ?가기?)?"
    ),
    "language": re.compile(
        "(?:영어|한국어|한글|국문|영문|우리말)(?:로|으로)(?: ?(?:바꿔|말|답|설명|진행|부탁)(?:해|합니다)?)?|"
        "언어(?: ?변경)?|"
        r"(?:in )?(?:english|korean),?|/?lang(?:uage)?(?: [a-z]+)?|"
        r"(?:please |can you |could you )*(?:switch to|speak|use|(?:answer|reply|talk) in|change to) (?:english|korean)"
    ),
    "so_far": re.compile(
        r"/?(?:so far|summary|status|progress|results?)|show me (?:what you have|the (?:result|summary))(?: so far)?|"
        r"what (?:do you have|have i (?:said|told you)|did i say)(?: so far)?|"
        r"(?:지금|여기|현재)까지(?: ?(?:결과|정리|내용|얼마|입력|답|상황|한 ?것?|말한 ?것?)[가-힣]{0,4})?|"
        r"중간 ?(?:결과|점검|정리|집계)|(?:현재|지금) ?(?:상태|상황|결과)|요약|결과(?: ?보기)?"
    ),
}
_WHY = cue(
    (
        "(?<![가-힣])왜 ?(?:그걸?|이걸?|그런 ?걸?|이런 ?걸?)? ?(?:물|묻|필요|알아야|궁금)|^왜(?:요|죠)?[ ?!.]*$|"
        "(?:묻는|물어보는) ?이유"
    ),
    r"why (?:do|are|would|did) you (?:ask|need|want)(?:ing)?|why(?: is (?:this|that))? (?:needed|asked)|^/?why[ ?!.]*$",
)
_SO_FAR = cue(
    r"지금까지 ?(?:결과|정리|얼마|내용|입력|답|상황|한|말)|중간 ?결과",
    r"(?:results?|estimate|summary|what (?:do )?(?:you|we) have) so far",
)
_LANGUAGE = cue(r"(?:영어|한국어)로 ?(?:해|바꿔|말|답|부탁|설명|진행)", r"(?:in )?(?:english|korean) please")
_CORRECT = cue(
    "말고|이? ?아니라(?!면)|^아니[, ]+(?!요)|[,. ]아니[, ]+(?!라|요)|정정|수정(?:할|해|하고|합|이)|"
    "고칠|고쳐|바꿀|바꿔 ?[줘주]|"
    r"바뀌었|변경(?:할|해|됐|합)|잘못 ?(?:적|썼|말|입력|이해|알)|틀렸|틀려|오타",
    "not [^.,;]{1,40}(?:,| but)|instead of|rather than|^no(?=[,.] .{3})|^(?:actually|sorry|correction|"
    "wait)(?=[,: ].{3})|"
    "i meant?|correct(?:ion:|ing)|that'?s wrong|not right|change (?:the|my|it|that|our)|(?:let me|"
    "want to) (?:correct|change|fix)",
)
_NO_BUT = re.compile(r"아니[요오]?[,. ]+\S")
_NOT_YET = re.compile(r"\bnot (?:yet|sure|decided|known|done|in(?:side)?|part|ready|secured|finished)")


def command(text: str) -> str | None:
    """The command the whole text is, if it is one."""
    said = _POLITE.sub("", text, count=1)
    return next((name for name, pattern in _COMMANDS.items() if pattern.fullmatch(said)), None)


def corrects(text: str) -> bool:
    """Does the text take something back that was said before?"""
    return _CORRECT.search(_NOT_YET.sub("", text)) is not None


def intent(text: str, found: Found, asked: Sequence[str], *, asks: bool) -> str:
    """Commands come first, then corrections, then whatever was read, then questions.

    아니요 with something else after it corrects, unless it answers the question asked.
    """
    if order := command(text):
        return order
    is_read = bool(found.said)
    if _WHY.search(text) and not is_read:
        return "why"
    is_no_but = is_read and _NO_BUT.match(text) is not None and not found.said & set(asked)
    if is_no_but or (corrects(text) and (is_read or not asks)):
        return "correct"
    if is_read:
        return "answer"
    if _LANGUAGE.search(text):
        return "language"
    if _SO_FAR.search(text):
        return "so_far"
    return "question" if asks else "other"
