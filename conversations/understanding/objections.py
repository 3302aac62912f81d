"""Words by which somebody says that what was told is wrong, and what of it."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.understanding.cues import cue
from conversations.understanding.normalise import normalise

_SUBJECTS: Final[Mapping[str, re.Pattern[str]]] = {
    "other_aid": cue("다른 ?지원|중복 ?지원|타 ?지원", "other aid|double funding"),
    "rate": cue("지원 ?율|보조율|비율|요율|퍼센트|%", "rates?|percentages?|per ?cent|%"),
    "cap": cue("한도|상한(?:액|선)?", "caps?|ceilings?|limits?|maximum"),
    "date": cue("날짜|일정|시기|지급일|지급 ?시기|연도", "dates?|schedule|timeline|timing"),
    "complex": cue("특화단지|단지|구역", "complex(?:es)?|zones?"),
    "sector": cue("업종|산업(?!단지)", "sectors?|industry|industries"),
    "facility": cue("시설|설비", "facility|facilities"),
    "support": cue(
        "지원 ?(?:금액|액|금)|금액|액수|숫자|계산(?: ?결과)?",
        "amounts?|figures?|numbers?|sums?|estimates?|calculations?",
    ),
}
"""The condition or figure meant, the finer ones first."""

WITHOUT_ANSWER: Final = ("rate", "cap")
"""What no answer of the company's sets: an amount beside it corrects nothing that was told."""

_WRONG: Final = cue(
    r"틀렸|틀린|틀려|틀림|틀립|오류|잘못 ?(?:된|됐|되었|되어|돼|나[왔온오])|이상(?:해|하|한|합)|안 ?맞(?!춰)|맞지 ?않|"
    r"사실과 ?다르|말이 ?안",
    r"wrong|incorrect|inaccurate|mistaken|mistake|error|outdated|out of date|"
    r"(?:not|n't) (?:right|correct|true|add up|(?:look|seem) right)|(?:looks?|seems?) (?:off|odd|strange|weird)",
)
_NOT_THAT: Final = cue(
    r"틀리지 ?않|틀린 ?(?:건|게|것은|것이) ?아니|이상 ?없|이상하지 ?않|틀렸으면|틀리면|"
    r"(?:제|내)가 ?(?:잘못|틀)|잘못 ?(?:적|썼|말|입력|눌|이해|알)|오타",
    r"not wrong|nothing (?:is )?wrong|isn'?t wrong|what'?s wrong|what is wrong|if .{0,20}wrong|"
    r"(?:i|i'?ve) (?:made|was|am|typed|wrote)|my (?:mistake|bad|error)|typo",
)
_REPORTS: Final = re.compile(
    r"(?:틀린|잘못된) ?(?:점|것|부분)(?:을)? ?(?:알리기|알려 ?(?:드릴게요|줄게요)|신고(?:하기|할게요)?)|"
    r"오류 ?신고(?:하기|할게요)?|"
    r"(?:i want to |i'd like to |let me )?(?:report|flag)(?: (?:an?|the))? (?:error|mistake|problem)"
)
_FILLER: Final = re.compile(
    r"(?:이거|이게|이건|그거|그게|그건|저거|여기|지금|방금|결과|답변?|내용|전부|다|좀|조금|뭔가|뭐가|많이|아무래도|근데|"
    r"그런데|혹시|정말|진짜|완전|것|거|게|같|제 ?생각|보기|보니|있|합니다|해요|돼|됐|됩니다|그|이|저|위)[가-힣]{0,5}|"
    r"this|that|it|its|it's|that's|this's|the|is|are|was|i|think|believe|feel|just|an?|bit|little|very|totally|quite|"
    r"your?|here|there|there's|something|be|to|me|my|of|in|with|for|answer|results?|all|completely|must|can|can't|"
    r"cannot|looks?|seems?|doesn't|don't|does|do|not|hey|but|and|so|no|um|hmm|sorry|you|quite"
)
_CALLED_OFF: Final = re.compile(
    r"(?:아니에요|아닙니다|아니|아뇨|됐어요?|됐습니다|괜찮아요?|괜찮습니다|없어요|없습니다|그냥 ?둬요?|"
    r"hm+|um+|음+|글쎄요?|흠+|never ?mind|nothing|forget it|no|it'?s (?:ok(?:ay)?|fine))"
)
_SHORT: Final = 30


def is_objection(text: str) -> bool:
    """Is something that was told called wrong?"""
    said = _plain(text)
    return _REPORTS.fullmatch(said) is not None or (_WRONG.search(said) is not None and not _NOT_THAT.search(said))


def subject_of(text: str) -> str | None:
    """The condition or figure a text names; None where it names none."""
    said = _plain(text)
    return next((subject for subject, words in _SUBJECTS.items() if words.search(said)), None)


def is_bare(text: str) -> bool:
    """Is it only said that something is wrong, and not what should be?"""
    said = _plain(text)
    if _REPORTS.fullmatch(said):
        return True
    for pattern in (_WRONG, *_SUBJECTS.values()):
        said = pattern.sub(" \ue000", said)  # what stands glued to it, particles and endings, goes with it
    words = re.sub(r"\ue000[가-힣]*", " ", said).replace(",", " ").split()
    return all(_FILLER.fullmatch(word.strip(".!?~\"'")) or not any(c.isalnum() for c in word) for word in words)


def is_aside(text: str, *, answers: bool) -> bool:
    """Asked for the words, is something else said: that it is nothing, or plainly an answer, short and without a word
    of what is wrong?"""
    said = _plain(text)
    if _CALLED_OFF.fullmatch(said):
        return True
    return (
        answers and len(said) <= _SHORT and not _WRONG.search(said) and subject_of(said) in {None, "sector", "complex"}
    )


def _plain(text: str) -> str:
    return normalise(text).strip(" .!?~\"'")
