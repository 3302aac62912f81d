"""What somebody says of several cases of their own: begin another, list them, turn to one."""

import re
from typing import Final

from core.talk.office import Wish

_END: Final = (
    r"(?: ?(?:더 ?)?(?:있어요?|있습니다|있는데요?|있거든요|있네요|부탁(?:해요|드려요|드립니다|합니다)|주세요|"
    r"(?:계산|시작|추가|생성|등록)?(?:해 ?(?:주세요|줘요?|볼게요|볼래요|주실래요|주실 ?수 ?있나요)|"
    r"할게요|할래요|하기|하고 싶어요|합시다|하자)|계산|시작|추가|생성|등록|볼게요|볼래요))?"
)
_ANOTHER_KO: Final = (
    r"(?:저희 ?|우리 ?|제가 ?)?(?:"
    r"(?:또 ?)?다른 (?:건|사업|프로젝트|투자 ?건|공장)(?:도|을|를|이|가)(?: 하나)?(?: ?(?:또|더))?(?=.)(?!으로|로)"
    r"|(?:새|새로운|신규) ?(?:건|사업 ?건|사업|프로젝트|투자 ?건)(?:도|을|를)?(?: 하나(?: 더)?)?"
    r"|(?:두|세|네) ?번째 (?:건|사업|프로젝트|투자 ?건|공장)(?:도|이|을|를)?"
    r"|(?:한|하나) ?건 더|건 (?:하나 )?(?:더|추가)|사업이? 하나 더"
    r")"
)
_ANOTHER_EN: Final = (
    r"(?:please |(?:can|could) (?:you|i|we) )?"
    r"(?:(?:start|open|begin|add|create|calculate|work out|do|let'?s (?:start|do)) )?"
    r"(?:(?:i|we) (?:also )?have |there(?:'s| is) )?"
    r"(?:an?other|a new|new|one more|a second|the second|second|a third|third) (?:case|project)"
    r"(?: (?:too|as well|also|please|now))*"
)
_NEW_KO: Final = re.compile(rf"{_ANOTHER_KO}{_END}")
_NEW_EN: Final = re.compile(_ANOTHER_EN, re.IGNORECASE)
_TURNS: Final = re.compile(r".*(?:으로|로)(?: |$)")
_NAMED: Final = re.compile(r"(?P<before>[^:：.,–—]{1,60}?)(?: ?[:：.,–—] ?| - )(?P<rest>\S.*)", re.DOTALL)
_COMMAND: Final = re.compile(r"/newcase(?: (?P<rest>.+))?", re.IGNORECASE)
_SPACED: Final = re.compile(r"새 건 (?P<rest>\S.{0,39})")

_LIST: Final = frozenset(
    {
        *("/cases", "cases", "my cases", "our cases", "all cases", "list cases", "list my cases", "list of cases"),
        *("the list of cases", "show my cases", "show cases", "show all cases", "show me my cases", "which cases"),
        *("what cases do i have", "which cases do i have"),
        *("사건 목록", "건 목록", "내 건", "내 건들", "내 건 목록", "우리 건들", "사업 목록", "건들", "건 목록 보여줘"),
        *("건 목록 보여 주세요", "건 목록 보여주세요", "내 건들 보여줘", "내 건들 보여 주세요", "다른 건으로"),
        *(
            "다른 건으로 바꿔 주세요",
            "다른 건 보여 주세요",
            "다른 건 보여줘",
            "switch case",
            "switch cases",
            "other cases",
        ),
    }
)
_GO: Final = (
    r"(?: ?(?:바꿔|돌아가|옮겨|넘어가|전환해?|이동해?|가|이어서?|계속해?)? ?"
    r"(?:요|줘요?|주세요|갈게요|할게요|하자|볼게요|합시다|해 ?주세요|해줘)?)"
)
_NUMBER_KO: Final = re.compile(rf"(?:(?P<after>\d{{1,3}}) ?번(?:째)? ?건|건 ?(?P<before>\d{{1,3}})번?)(?:으?로)?{_GO}")
_ORDINAL: Final = {"첫": "1", "두": "2", "세": "3", "네": "4", "다섯": "5"}
_NTH_KO: Final = re.compile(rf"(?P<nth>{'|'.join(_ORDINAL)}) ?번째 (?:건|사업)으로{_GO}")
_NAME_KO: Final = re.compile(rf"(?P<name>\S.{{0,59}}?)(?: |(?<![조물요사안여]))건으로{_GO}")  # 조건으로 is another word
_NAME_TO_KO: Final = re.compile(rf"(?P<name>\S.{{0,59}}?)(?:으로|로){_GO}")
_NUMBER_EN: Final = re.compile(
    r"(?:(?:switch|go|turn|move|change|back)(?: back)? to |open )?case (?:no\.? ?|number |#)?(?P<number>\d{1,3})",
    re.IGNORECASE,
)
_NAME_EN: Final = re.compile(
    r"(?:(?:let'?s |please )?(?:switch|go|turn)(?: back)? to|back to|open) (?:the case |case )?"
    r"(?P<name>\S.{0,59}?)(?: case)?",
    re.IGNORECASE,
)
_LANGUAGES: Final = re.compile(r"(?:the )?(?:english|korean|start|beginning)\b.*", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(
    r"\d\s*(?:억|조|만|원|bn|billion|trillion|million|tn|won)|[,;?!]|"
    r"(?:다|요|데|고|죠|서|까|줘)[. ]*$|\b(?:we|is|are|will|need|invest\w*)\b",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 40


def cases(text: str) -> Wish | None:
    """`새 건: 오창 2공장`, `my cases`, `2번 건으로`; None for anything else."""
    said = " ".join(text.split())
    plain = said.rstrip(" .!?~")
    if plain.lower() in _LIST:
        return Wish("list")
    return _new(said, plain) or _turn(plain)


def _new(said: str, plain: str) -> Wish | None:
    """Another case; what follows names it, says what it is about, or both."""
    if command := _COMMAND.fullmatch(said):
        return _named(command["rest"] or "")
    if _is_new(plain):
        return Wish("new")
    for found in (_NAMED.fullmatch(said), _SPACED.fullmatch(plain)):
        if found and ("before" not in found.groupdict() or _is_new(found["before"])):
            return _named(found["rest"])
    return None


def _is_new(words: str) -> bool:
    is_korean = _NEW_KO.fullmatch(words) is not None and not _TURNS.fullmatch(words)
    return is_korean or _NEW_EN.fullmatch(words) is not None


def _named(rest: str) -> Wish:
    """A short name is one; a sentence, or anything with an amount, says only what the case is about."""
    is_name = rest and len(rest) <= _LONGEST_NAME and not _SAYS_MORE.search(rest)
    return Wish("new", rest.strip(" .\"'“”") if is_name else None, rest)


def _turn(plain: str) -> Wish | None:
    """Which case is meant, by number or name."""
    if found := _NUMBER_KO.fullmatch(plain):
        return Wish("name", found["after"] or found["before"])
    if found := _NTH_KO.fullmatch(plain):
        return Wish("name", _ORDINAL[found["nth"]])
    if found := _NAME_KO.fullmatch(plain):
        return Wish("name", found["name"])
    if found := _NUMBER_EN.fullmatch(plain):
        return Wish("name", found["number"])
    found = _NAME_EN.fullmatch(plain)
    if found and not _LANGUAGES.fullmatch(found["name"]):
        return Wish("name", found["name"], sure=False)
    if found := _NAME_TO_KO.fullmatch(plain):
        return Wish("name", found["name"], sure=False, exact=True)
    return None
