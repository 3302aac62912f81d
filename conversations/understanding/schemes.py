"""Words by which somebody asks for other schemes, or takes one of them for this one."""

import re
from typing import Final

from conversations.understanding.cues import cue

_OTHER: Final = r"(?:또 ?)?(?:다른|그 ?외(?:의|에)?|이 ?외(?:의|에)?|그 ?밖(?:의|에)|대신|별도의?|여기 ?말고)"
_GIVING: Final = (
    r"(?:(?:정부|국가|나라) ?)?(?:지원 ?(?:금|책|사업|제도|프로그램)?|보조금?(?: ?사업)?|제도|혜택|사업|자금|프로그램)"
)
_ASKED: Final = (
    r"(?:없(?:나요?|을까요?|습니까|어요\?|어\?|니)|있(?:나요?|을까요?|습니까|어요\??|어\?|니|는지[가-힣 ]*)|"
    r"(?:뭐|뭔|무엇|어떤|알려|보여|추천|궁금|더 ?있)[가-힣 ]*)"
)
_NAMES: Final = (
    r"(?:지방 ?투자 ?(?:촉진 ?)?보조금|지투금|기회 ?발전 ?특구|국민 ?성장 ?펀드|"
    r"소부장 ?(?:중소·?중견 ?)?투자 ?(?:지원금?|보조금)|반도체 ?특별 ?회계|송전선로? ?지중화(?: ?지원)?|"
    r"(?:the )?(?:local (?:investment )?(?:promotion )?subsidy|local investment (?:promotion )?(?:subsidy|grant)|"
    r"opportunity (?:development )?zones?|national growth fund))"
)
_ASKS: Final = re.compile(
    rf"(?:그럼|그러면|혹시|그래도|저희는?|우리는?)?[ ,]*"
    rf"(?:{_OTHER} ?(?:(?:받|쓸|이용|신청)[가-힣 ]{{0,8}}(?:있는|만한) ?)?{_GIVING}"
    rf"(?:에는|으로는|은|는|이|가|도|을|를|이라도)?(?: ?(?:또 )?{_ASKED})?|"
    rf"{_OTHER} ?(?:뭐|뭘|무엇)[가-힣 ]*있[가-힣 ]*|"
    rf"{_NAMES}(?:은|는|이|가|도|을|를|은요|는요|요)?(?: ?(?:되나요?|돼요|될까요?|가능[가-힣]*|받[가-힣 ]*|{_ASKED}))?)"
)
_ASKS_EN: Final = re.compile(
    r"(?:(?:so|then|ok|and|well)[ ,]+)?(?:"
    r"what (?:else|other (?:options|support|aid|grants?|subsid(?:y|ies)|schemes?|programmes?|programs?))"
    r"(?: (?:is|are) (?:there|available)| (?:can|could|may|might) (?:we|i)(?: [a-z]+){0,3}| do we have| exists?)?"
    r"(?: for us)?|"
    r"(?:(?:is|are) there )?(?:any(?:thing)? )?(?:other|else|another) ?"
    r"(?:state |government |public )?(?:support|aid|grants?|subsid(?:y|ies)|schemes?|programmes?|programs?|options)"
    r"(?: (?:available|for us|we can [a-z ]{2,20}))?|"
    r"(?:is there )?anything else(?: (?:we|i) (?:can|could|may)(?: [a-z]+){1,3}| available| for us)?|"
    r"(?:show|tell)(?: me)?(?: about)? (?:the )?other (?:support|schemes?|aid)|"
    rf"(?:what (?:is|about)|how about|can we (?:get|use)|tell me about)? ?{_NAMES}(?: instead)?)"
)
_JOINED: Final = cue(r"중복|함께|같이|병행|동시", r"combin\w*|together|on top|as well|alongside")
"""Whether two kinds of aid go together is another question."""

_CAP: Final = cue(r"한도|상한", r"cap|caps|ceiling|limit")
_MORE: Final = cue(r"두 ?배|2 ?배|배로|올랐|올라|상향|늘었|인상", r"doubl\w*|twice|rais\w*|increas\w*|lifted")
_LOCAL: Final = cue(
    r"(?<![\d,])300 ?억|3백 ?억|지방 ?투자|투자 ?촉진|지투금|지방(?!비)",
    r"(?<![\d,.])30 ?(?:bn|billion|b)|provinces?|provincial|local (?:investment|subsid[a-z]*)|regions?",
)
_BY_SIZE: Final = cue(
    r"중소 ?(?:기업)?|중견 ?(?:기업)?|대기업", r"sme'?s?|small (?:compan\w+|firms?|business\w*)|mid-?sized?"
)
_SHARE: Final = re.compile(
    r"(?<!\d)(?:30|40|50) ?(?:%|퍼센트|프로|per ?cent)(?! ?(?:완료|진행|끝|done|complete|finish))"
)


def asks_for_schemes(said: str) -> bool:
    """`다른 지원은 없나요`, `what else is there`, the name of a scheme: it must be all that is said."""
    if _JOINED.search(said):
        return False
    return _ASKS.fullmatch(said) is not None or _ASKS_EN.fullmatch(said) is not None


def tells_of_a_local_cap(said: str) -> bool:
    """Is it of the cap that did double, of the subsidy for the provinces?"""
    return all(each.search(said) for each in (_CAP, _MORE, _LOCAL))


def ties_share_to_size(said: str) -> bool:
    """Is a share tied to a company's size, as another scheme ties it (중소기업이면 50% 맞죠)?"""
    return _BY_SIZE.search(said) is not None and _SHARE.search(said) is not None
