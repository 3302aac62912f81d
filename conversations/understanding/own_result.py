"""Questions about the result just told: why that rate, why that year, what we pay ourselves, what one facility gets."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.understanding.cues import cue
from conversations.understanding.normalise import normalise

_AMOUNT: Final = r"[\d,.]+ ?(?:억|조|천억|bn|tn|billion|trillion)(?: ?(?:원|won))?"
_RATE: Final = r"(?:[345]0|[1-4]5) ?(?:%|퍼센트|프로|per ?cent)"
_YEAR: Final = r"(?:20)?(?:2[6-9]|3\d)"
_WHY_KO: Final = r"(?:왜|어째서|어떻게 ?(?:해서 ?)?|무엇 ?때문에|뭐 ?때문에)"
_WHY_EN: Final = r"(?:why|how come|how (?:did|do) you (?:get|come to|arrive at|calculate)|where does)"

_ASKED: Final[Mapping[str, re.Pattern[str]]] = {
    "rate": cue(
        rf"{_WHY_KO}[^.?!]{{0,16}}{_RATE}|{_RATE}(?:[은는이가])? ?(?:왜|어디|어떻게|무슨 ?근거)|"
        rf"{_WHY_KO} ?(?:참고값|지원율|비율)(?:[은는이가을를])? ?(?:그|이|저)?[가-힣 ]{{1,10}}|"
        r"(?:지원율|비율)(?:[은는이가])? ?왜",
        rf"{_WHY_EN}[^.?!]{{0,24}}{_RATE}|{_WHY_EN} (?:is |are )?(?:the |that |this |our )?(?:support )?rate",
    ),
    "year": cue(
        rf"{_WHY_KO} ?(?:꼭 ?|하필 ?|굳이 ?)?(?:{_YEAR} ?년|내년|내후년|그때|그 ?해|그렇게 ?(?:늦|오래)|이렇게 "
        rf"?(?:늦|오래)|늦)|"
        rf"{_YEAR} ?년(?:인|이|에|은|까지)? ?(?:이유|왜)|"
        rf"{_WHY_KO} ?(?:[가-힣]{{1,6}} )?(?:{_YEAR} ?년|내년)[가-힣]{{0,3}} ?(?:안|못|아니)|(?:첫 ?)?지급(?:이|은|"
        rf"일이)? ?왜",
        rf"{_WHY_EN} (?:is |only |not |does |until |in |it |the |first |payment |take |so |that |paid "
        rf")*(?:{_YEAR}(?!\d| ?%)|"
        r"late|long|that (?:year|late|long|date)|next year|this year)",
    ),
    "own_share": cue(
        r"(?:회사|우리|저희|기업|자체|자기|자) ?(?:부담(?:금|액|분)?|돈)(?!률)[은는이가을도]?(?:은요|는요|요)?"
        r"(?: ?(?:총|그럼|대략|다|전부|합쳐서?))? ?(?:얼마|몇|어느 ?정도|어떻게|$)[^%]{0,16}$|"
        r"(?:우리|저희|회사)(?:[가는]|에서|도)? ?(?:얼마[를나]?|몇 ?억[을이]?) ?(?:를 ?)?(?:내|부담|들|써)[가-힣 ]*",
        r"(?:our|my|the company'?s|your) (?:own )?(?:share|part|portion|contribution|burden)(?! of the cap)[^%]{0,12}$|"
        r"(?:how much|what) (?:do|will|would|must|should) (?:we|i) (?:have to |need to )?(?:pay|bear|cover|"
        r"contribute|put in)"
        r"(?: ourselves| ourself| myself| in total| on our own)?",
    ),
    "more": cue(
        rf"{_AMOUNT} ?(?:을|를|보다|이상|초과|넘게|넘는|넘)(?:[은는도])? ?(?:더 ?)?(?:넘게|넘는|많이|"
        rf"초과)?(?:[은는도])?"
        r" ?(?:더 ?)?(?:못|안|받|가능|되|돼|나오)[가-힣 ]{0,12}|(?:더|이보다|그보다) ?(?:많이|더)? ?(?:은 ?)?(?:못 "
        r"?받|받을 ?수|받는 ?방법)"
        r"[가-힣 ]{0,8}",
        rf"(?:more than|over|above|beyond|exceed) (?:krw )?{_AMOUNT}|"
        r"(?:can(?:'?t| ?not)?|could) (?:we|i)(?: not)? (?:get|receive|have) (?:any )?(?:more|higher)(?: than "
        r"(?:that|this))?$",
    ),
    "sum": cue(
        r"^(?:그럼 ?|그래서 ?)?(?:(?:모두|전부|다|총|전체|그거|이거) ?)*(?:합계|총액|합산|합하면|합치면|더하면|"
        r"합쳐서?|총합|총|"
        r"다 ?해서|전체 ?금액|전체)(?:[은는이가도])?(?:요|은요|는요)?(?: ?(?:금액|지원액)[은는이]?)?(?: ?(?:얼마|"
        r"몇)[가-힣 ]*)?$",
        r"^(?:(?:so|and|ok|then)[ ,]+)*(?:what(?:'s| is) )?(?:the |in )?(?:grand )?(?:total|sum|altogether|all "
        r"together|in all)"
        r"(?: (?:amount|support|sum))?$|^how much (?:is (?:it|that) )?(?:in total|altogether|in all|all together)$",
    ),
    "if_designated": cue(
        r"(?:지정|선정|입주|승인)(?:이)? ?(?:되|돼|하|받으)[가-힣]{0,2}면[ ,]*(?:얼마|몇 ?억|지원액)[가-힣 ]*",
        r"how much (?:[a-z]+ ){1,4}(?:if|once|when) (?:we|it|the complex)(?: are| is|'re|'s| get| gets)? "
        r"(?:designated|admitted|named)",
    ),
    "verdict": cue(
        r"^(?:그럼|그러면|그래서|결국|결론은?|그러니까)[ ,]*(?:우리[는가도]? ?|저희[는가도]? ?)?"
        r"(?:되|돼|된다|받을 ?수|대상|가능|안 ?되|해당|지원)[가-힣 ]{0,14}$|^(?:되나요|되는 ?(?:거|건|"
        r"것)[가-힣]{1,4})$",
        r"^(?:so|then|ok so|in short|well)[ ,]+(?:are|is|do|does|can|will|would) (?:we|i|it|that|this)"
        r"(?: (?:be|get|a))? ?(?:eligible|in|covered|qualif\w+|ok|okay|it|a yes|supported|possible|support)?$",
    ),
    "instead": cue(
        r"^(?:그럼|그러면|그래도|대신)[ ,]*(?:우리[는가]? ?|저희[는가]? ?)?(?:뭘|뭐를?|무엇을|어떤 ?[걸것]을?|"
        r"뭐라도) ?(?:대신 ?)?"
        r"(?:받|신청|할|쓸|이용)[가-힣 ]{1,10}$",
        r"^(?:(?:so|then|ok|and|well)[ ,]+)*(?:what|which) (?:can|could|do|should|may) (?:we|i) (?:get|apply for|"
        r"use|do|"
        r"receive|have)(?: (?:then|instead|now))?$",
    ),
}
_HOW_MUCH: Final = re.compile(
    r"(?:얼마|몇 ?억)|(?:지원액|금액)(?:은|는|이)?(?:요)?$|how much|what (?:is|does|do|will)(?: [a-z]+){0,4} (?:get|"
    r"amount)"
)
_OF_COST: Final = re.compile(
    r"한도|상한|최대|%|퍼센트|비율|부담|걸리|까지|토지|땅|하루|톤|기간|거리|떨어|cap|limit|percent|rate|share|land|"
    r"long|far"
)


def asked_of_result(text: str) -> str | None:
    """What of the result a text asks about; None where it asks about none of it."""
    said = normalise(text).strip(" .!?~")
    return next((kind for kind, words in _ASKED.items() if words.search(said)), None)


def asks_how_much(text: str) -> bool:
    """Does it ask for an amount, and not for a rule behind it?"""
    said = normalise(text).strip(" .!?~")
    return _HOW_MUCH.search(said) is not None and _OF_COST.search(said) is None
