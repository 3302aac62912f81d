"""What an association's officer says of the member firms: list them, or turn to one."""

import re
from dataclasses import replace
from typing import Final

from core.talk.office import Wish

_SWITCH: Final = re.compile(
    r"(?:/?member|/?회원사?|(?:an?other|new|(?:the )?next|one more) member(?: (?:firm|company))?"
    r"(?: is| called| named)?|"
    r"(?:또 ?)?(?:다른|새|새로운|다음) ?회원사?(?:는|은)?)(?: ?[:：,–-] ?| )(?P<name>\S.*)",
    re.IGNORECASE,
)
_LIST: Final = re.compile(
    r"/members?|(?:(?:show|give|list)(?: me)?(?: all)?(?: (?:the|our|my))? )?members?(?: (?:list|firms|companies))?|"
    r"(?:the )?list of members|"
    r"(?:우리 ?|저희 ?|전체 ?)?회원사?(?:들)?(?:의)? ?(?:목록|명단|리스트|현황|전체)?(?: ?(?:좀|다시|다|전부))*"
    r"(?: ?보여 ?(?:줘요?|주세요))?|(?:목록|명단)(?: ?보여 ?(?:줘요?|주세요))?",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"(?P<name>[^\s:：,.](?:[^:：,.]{0,28}?[^\s:：,.])?)(?P<sign>(?:은|는)[ ,]+| ?[:：] ?|, )(?P<rest>\S.*)", re.DOTALL
)
_ABOUT_EN: Final = re.compile(
    r"(?P<name>[A-Za-z][A-Za-z0-9&.-]*(?: [A-Za-z0-9&.-]+){0,3}?)(?P<sign> )"
    r"(?P<rest>(?:is|makes|will|has|needs|wants|plans|invests|builds) .*)",
    re.DOTALL | re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"(?:(?:저희|우리|이|그|한|어느|어떤|첫 ?번째|두 ?번째) ?)?(?:회원|회사|회원사|업체|기업|곳|당사|자사|저희|"
    r"우리|본사|여기|그곳|이곳|공장|투자|용수|전기|전력|도로|폐수|설계)(?: ?(?:한|두) ?(?:곳|군데))?|"
    r"(?:(?:one|a|this|that|the|our|first|second)(?: of (?:the|our))? )?"
    r"(?:members?|company|firm|we|it|they|he|she|there|plant|site)(?: (?:is|has|wants|needs|will)\b.*)?",
    re.IGNORECASE,
)
"""What is said of a member without its name."""

_FIRM: Final = re.compile(
    r"[A-Za-z가나다라마바] ?사|(?:㈜|\(주\)|주식회사) ?\S+|\S+ ?(?:㈜|\(주\)|주식회사)", re.IGNORECASE
)


def members(text: str) -> Wish | None:
    """`회원사 목록`, `회원사 가나전자`; None for anything else."""
    said = " ".join(text.split())
    if _LIST.fullmatch(said.rstrip(" .!?~")):
        return Wish("list")
    found = _SWITCH.fullmatch(said)
    if not found:
        return None
    about = named_first(found["name"])
    return replace(about, sure=True) if about and about.name else Wish("name", found["name"].strip(" .\"'“”"))


def named_first(text: str) -> Wish | None:
    """`A사는 구미 반도체 3조`, `Beta Bio: Ochang, 800 billion`: a member, and what is said of it; only a firm by all
    signs is `sure`. A member without a name (`one member is in Ochang`) has none here either, and all is said of it;
    None for any other text."""
    said = " ".join(text.split())
    found = _ABOUT.fullmatch(said) or _ABOUT_EN.fullmatch(said)
    if not found:
        return None
    name = found["name"]
    if _NOBODY.fullmatch(name):
        return Wish("name", None, said, sure=False)
    is_sure = _FIRM.fullmatch(name) is not None and found["sign"] != ", "
    return Wish("name", name, found["rest"], sure=is_sure)
