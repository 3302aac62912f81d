"""How people ask what there is to prepare, and whom they should ask what."""

import re
from typing import Final

_MUST: Final = r"(?:해야|하면|할|해)? ?(?:하나요?|하죠|합니까|할까요?|해요?|되나요?|돼요?|될까요?|되죠|것|게|거)?"
_WHAT: Final = r"(?:무엇|뭐|뭘|무얼)(?:을|를|부터)?"
_OFFICE: Final = (
    r"(?:누구|어디|어느 ?(?:기관|부서)|(?:한국)?산업단지공단|산단공|kicox|한전|한국전력|kepco|시청|시|군|지자체)"
    r"(?:에게는?|한테는?|에다?|에는)?"
)
_KOREAN: Final = re.compile(
    r"체크 ?리스트(?:를|가|도)?(?: ?(?:보여 ?|만들어 ?)?(?:줘|주세요)| ?있나요?)?|"
    r"(?:(?:준비|제출|신청)할?|필요한?) ?서류(?:는|가|를)?"
    r"(?: ?(?:뭐|무엇|어떤|무슨)[가-힣 ]*| ?알려 ?(?:줘|주세요))?|"
    r"(?:무슨|어떤) ?서류(?:가|를)? ?(?:필요|준비|제출|내야)[가-힣 ]*|"
    rf"{_WHAT} ?준비 ?{_MUST}|준비(?:할|해야 ?할) ?(?:것|게|거|사항)[가-힣 ]*|"
    rf"{_OFFICE} ?(?:{_WHAT} ?)?(?:물어 ?봐야|물어보면|문의해야|문의하면|확인해야) ?{_MUST}|"
    r"할 ?일(?: ?(?:목록|리스트))?"
)
_ENGLISH: Final = re.compile(
    r"/?(?:the )?check ?list(?: please)?|(?:show|give|send|make) (?:me |us )?(?:the |a )?check ?list|to-?do(?: list)?|"
    r"what (?:should|do|must) (?:we|i) (?:need to |have to )?(?:prepare|get ready)(?: (?:for|before) .{1,40})?|"
    r"(?:what|which) (?:documents|papers|forms|proofs) (?:do|should|must) (?:we|i) (?:need|prepare|submit)"
    r"(?: .{1,40})?|"
    r"(?:what|whom?) (?:should|do|must) (?:we|i) (?:need to |have to )?ask"
    r"(?: (?:kicox|kepco|the (?:city|province|ministry)|motir|kiat|what))?"
)


def asks_to_prepare(said: str) -> bool:
    """`뭘 준비해야 하나요`, `what should I ask KICOX`: it must be all that is said."""
    return any(pattern.fullmatch(said) is not None for pattern in (_KOREAN, _ENGLISH))
