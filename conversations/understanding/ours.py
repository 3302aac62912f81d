"""What is said of others (경쟁사는 10조 투자했던데), and places that are no site of the project (본사는 서울)."""

import re

from conversations.understanding.normalise import blanked

_OTHERS = re.compile(
    "(?:경쟁 ?(?:사|업체|회사|기업)|타사|(?:다른|남의|옆) ?(?:회사|기업|업체|공장)|모회사|고객사|거래처|"
    "이웃 ?(?:회사|기업|공장)|"
    "(?:삼성|하이닉스|엘지|현대차?|포스코)[가-힣]{0,6}?)"
    "(?:들)?(?:은|는|이|가|도|의|에서는?|측은?|처럼)(?![가-힣])[^.!?;\n]{0,200}?(?=우리|저희|당사|[.!?;\n]|$)|"
    r"\b(?:(?:our|the|a|my|one of our) )?(?:competitors?|rivals?|(?:other|another) (?:company|companies|"
    r"firms?|makers?)|"
    r"parent company)\b(?! (?:is|are) us)[^.!?;\n]{0,200}?(?=\b(?:we|our|ours|us|i|i'm)\b|[.!?;\n]|$)"
)
_NAMED = re.compile("삼성|하이닉스|엘지|현대|포스코")
_HEARSAY = re.compile(r"던데|대요|답니다|다더라|다네|다며|다면서")
_OFFICE = r"(?:본사|본점|본부|서울 ?사무소|사무실|head ?quarter(?:s|ed)?|head office|\bhq\b)"
_OF_OFFICE = re.compile(rf"{_OFFICE}[가는은이의를]?(?: (?:is|are|be|located|based|currently))*(?: (?:in|at))? ?$")
_IS_OFFICE = re.compile(rf"(?:특별시|광역시|시|군|구)?(?:에 ?있는|에|의|쪽|은|는|이|가)? ?{_OFFICE}")
_NAMED_BEFORE = re.compile("[가-힣](?:에 ?있는|의)? $")
_OUR = re.compile("(?:저희|우리|당사|회사|기업) $")
_IS_PLANT = re.compile(r" ?(?:공장|사업장|plant|site|factory)")
_ALSO = re.compile(
    r"(?:시|군|구)?(?:에도|에는 ?이미|에 ?이미)(?: [가-힣]+)? ?(?:공장|사업장|라인|법인|지사|"
    r"설비)[이가은는을를도]? ?(?:[가-힣]+ )?(?:있|가동|운영|갖고|보유)"
)
_ALSO_EN = re.compile(
    r"(?:also|already) (?:have|has|own|run|operate)s? (?:an?|another|one) [a-z ]{0,20}(?:in|at|near) $"
)

_DOES = (
    "(?:하(?=고|는|며|기|지만|면|니|죠|시)|합니다|해(?=요|서)|함(?![가-힣])|할 |한다|맡|담당|시행|시공|공급|"
    "설치|깔|짓|지어|지을|"
    "지음|건설|처리|추진|구축|만들|놓|진행|수행|집행|책임|부담|지원|보조)"
)
_HOW = (
    "(?:(?:직접|알아서|전부|다|모두|따로|별도로|책임지고|대신|나중에|먼저|이미|공사를?|시공을?|"
    "건설을?|사업을?|설치를?) ?)*"
)
_ACTS = re.compile(
    f"(?:청|시청|도청|군청|구청)?(?:이|가)(?:는|도)? ?{_HOW}{_DOES}|(?:시청|도청|군청|구청|청)에서(?:는|"
    f"도)? ?{_HOW}{_DOES}"
)
_ACTS_FROM = re.compile(f"에서(?:는|도)? ?{_HOW}{_DOES}")
_OF_IT = re.compile("(?:은|는|을|를|도) $")
_ACTS_EN = re.compile(
    r"(?: (?:metropolitan|special))?(?: (?:city|province|county|municipality|government|hall|council)){1,2}"
    r"(?:'ll)?(?: (?:will|would|is|are|has|have|going to|to|also|then|already|itself|gonna|plans?))* "
    r"(?:build|lay|construct|install|do|handl|provid|suppl|carr|pa(?:y|id)|fund|cover|subsidi[sz]|support|financ|built|"
    r"laid|tak(?:e|es|ing) care)"
)
_DONE_BY = re.compile(
    r"\b(?:built|laid|constructed|installed|done|handled|provided|supplied|carried out|run|paid(?: for)?|funded|"
    r"covered|"
    r"subsidi[sz]ed|supported|financed) by (?:the )?(?:(?:city|province|county) of )?$"
)
_CITY_OF = re.compile(r"(?:^|[^a-z])(?:the )?(?:city|province|county|government) of $")


def is_actor(text: str, start: int, end: int) -> bool:
    """Is the place at `start..end` the government that builds or pays (폐수는 군산시가 시행, by Gunsan city)?"""
    before, after = text[max(0, start - 45) : start], text[end : end + 60]
    if _DONE_BY.search(before) or _ACTS_EN.match(after):
        return True
    if _CITY_OF.search(before) and _ACTS_EN.match(f" city{after}"):
        return True
    rest = after[1:] if after[:1] in {"시", "도", "군", "구"} else after
    if rest is after and text[end - 1] not in "시도군구":
        return False
    return bool(_ACTS.match(rest) or (_ACTS_FROM.match(rest) and _OF_IT.search(before)))


def of_others(text: str) -> str:
    """The text with everything said of other companies blanked, up to the end of the sentence or to a 우리, we."""
    spans = (match.span() for match in _OTHERS.finditer(text) if _is_told(match[0]))
    return blanked(text, spans)


def _is_told(said: str) -> bool:
    """A big company's name is another's only in hearsay: 삼성은 … 투자한다던데."""
    return not _NAMED.match(said) or _HEARSAY.search(said) is not None


def is_elsewhere(text: str, start: int, end: int) -> bool:
    """Is the place at `start..end` only that of the head office, or of another plant the company has?"""
    before, after = text[max(0, start - 45) : start], text[end : end + 30]
    if _ALSO.match(after) or _ALSO_EN.search(before) or _IS_OFFICE.match(after):
        return True
    office = _OF_OFFICE.search(before)
    return office is not None and not _IS_PLANT.match(after) and not _is_named(before[: office.start()])


def _is_named(before: str) -> bool:
    """서울 본사 구미 공장: the office has its place before it."""
    return _NAMED_BEFORE.search(before) is not None and _OUR.search(before) is None
