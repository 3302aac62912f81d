"""Wishes about the talk itself in whole sentences, beside its command words (`intents.py`): all that is typed."""

import re
from collections.abc import Mapping
from typing import Final

_AGAIN: Final = "(?: ?(?:좀|다시|한 ?번|더|다|전체|전부|모두|자세히))*"
_GIVE: Final = (
    "(?: ?(?:보여|알려|말해|말씀해|설명해|불러|정리해|요약해|부탁)[가-힣]*(?: ?(?:주세요|줘요?|드려요|줄래요))?)?"
)
_ASK: Final = f"{_AGAIN}{_GIVE}"
_WHAT: Final = "(?: ?(?:뭐|뭔|무엇|어디|어느|어떤)[가-힣 ]{0,8})?"
_PLEASE: Final = (
    "(?:(?:please|so|and|ok|okay|well|hey|now),? )?"
    "(?:(?:can|could|may|would) (?:you|i|we)(?: please)? |(?:i|we)(?:'d| would)? (?:like|want|need) to |"
    "let'?s |let me )?(?:just )?(?:please )?"
)
_SHOW: Final = "(?:(?:show|give|tell|see|get|have|cite|list)(?: me| us)? )?"
_THANKS: Final = "(?:,? (?:please|again|now|then|thanks|thank you))*"
_TURN: Final = "(?: ?(?:바꿔|말|답|설명|진행|부탁|해|안내|대화|가능|될까|되나|하)[가-힣 ]{0,10})?"

_ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "sources": (
        f"(?:그 ?)?(?:근거|출처)(?: ?(?:자료|조항|규정|법령|문서|고시))?(?:[는은가이를을도요])?{_WHAT}{_ASK}",
        "(?:어떤|무슨|어느) (?:근거|고시|자료|법|규정|문서|출처|조항)[가-힣]{0,4}"
        "(?: ?(?:계산|나온|한|썼|쓴|보고|근거)[가-힣 ]{0,10})?",
        "어디(?:에|서|에서)? ?(?:나와|나온|적혀|쓰여|써)(?: ?있)?[가-힣]{0,6}(?: ?[거건것][가-힣]{0,5})?",
        "(?:뭘|무엇을|뭐를?) (?:근거로|보고) [가-힣 ]{1,12}",
        f"{_PLEASE}{_SHOW}(?:(?:the|your|its|which|what|any) )?(?:sources?|references?|citations?|reasons)"
        f"(?: (?:did|do) you use| are (?:these|they|you using))?{_THANKS}",
        "what (?:are|were) (?:your|the) sources|what(?:'s| is) (?:the|your) (?:source|basis)",
        "where (?:does|did|do) (?:this|that|it|these|you)(?: (?:figures?|numbers?|amount))? "
        "(?:come from|get (?:this|that|it|these)(?: from)?)",
        "(?:on|based on) what(?: basis)?",
        "which (?:law|notice|rule|source)s? (?:is|are|does|do) (?:this|that|it|these)[a-z ]{0,20}",
    ),
    "why": (
        "(?:그 ?|묻는 ?)?이유(?:가|는)? ?(?:뭐|무엇|뭔)[가-힣]{0,5}",
        "(?:그게|그건|이게|이건)? ?왜 ?(?:중요|물으)[가-힣 ]{0,8}",
        "how come(?: you ask)?|why (?:does|would) (?:that|this|it) matter",
    ),
    "back": (
        "(?:한 ?(?:단계|칸) ?)?뒤로(?: ?가[가-힣 ]{0,6})?|취소",
        f"{_PLEASE}(?:cancel|take back|revert)"
        f"(?: (?:it|that|this|(?:the|my) (?:last|previous)(?: (?:answer|one|step|turn))?))?{_THANKS}",
        f"{_PLEASE}take (?:that|it|this) back{_THANKS}",
    ),
    "restart": (
        "(?:다|모두|전부|싹)? ?(?:지우고|비우고) ?(?:다시|새로|처음부터)[가-힣 ]{0,8}",
        "새로 ?(?:할래|하고 ?싶|하자|하겠|할게)[가-힣 ]{0,8}",
        "새 ?(?:상담|계산)(?:으로|을)?(?: ?(?:시작|할)[가-힣 ]{0,6})?",
        "(?:a )?new (?:estimate|talk)",
    ),
    "help": (
        "(?:이거 ?|이건 ?)?어떻게 ?(?:써|하는 ?거|적(?![용정])|말)[가-힣 ]{0,10}",
        "(?:뭐라고|뭘|무엇을|뭐를?) ?(?:적|쓰|말|입력)(?!했|하신|한)[가-힣 ]{1,10}",
        "명령어?(?: ?(?:목록|보기|알려[가-힣 ]*))?",
        "i need (?:some )?help|how to use|how do (?:i|we) (?:start|begin)",
        "what (?:can|should|do) (?:i|we) (?:say|type|write|ask)(?: (?:here|now|next))?",
    ),
    "language-en": (
        "영어로 ?부탁[가-힣]*",
        "(?:i|we) (?:do not|don'?t|can(?:no|')?t) (?:speak|read|understand|know) korean",
    ),
    "language-ko": (f"(?:한국 ?말|국어|우리말|한글)(?:로|으로)(?: ?(?:좀|다시))?{_TURN}",),
    "exact": (
        f"(?:금액[은을도]? ?)?(?:1 ?)?원 ?단위(?:로|까지|까지도)?(?:는요?|요)?{_WHAT}{_ASK}",
        f"정확한 ?(?:지원 ?)?(?:금액|액수|숫자)(?:[은을이도]|으로)?(?: ?얼마[가-힣]{{0,5}})?{_ASK}",
        "(?:그럼 ?)?정확히(?:는)? ?(?:총 ?)?(?:얼마|몇 ?원)[가-힣 ]{0,6}",
        f"{_PLEASE}{_SHOW}(?:(?:the|all|every) )?(?:(?:exact|full) (?:won|amounts?|figures?|numbers?|sums?)|"
        "(?:(?:amounts?|figures?|numbers?|it|them|everything) )?"
        f"(?:in full|to the (?:last )?won|in (?:exact|full) won))(?: (?:in )?won)?{_THANKS}",
        f"what(?:'s| is| are) the exact (?:amounts?|figures?|numbers?|sums?){_THANKS}",
    ),
    "so_far": (
        "so far",
        "(?:지금까지|여태|이제까지|아까)?(?: ?(?:제|내)가)? ?(?:뭐라고|뭘|무엇을|무슨 ?말을?|어디까지) ?"
        "(?:했|말했|말씀드렸|적었|입력했|답했)[가-힣]{0,6}",
    ),
    "result": (
        f"(?:최종 ?|전체 ?|다시 ?)?결과(?:[를만도])?(?: ?(?:전체|전부|다|모두))?{_ASK}",
        f"{_PLEASE}(?:show |give |see )?(?:me |us )?(?:the )?(?:(?:whole|full|entire|final) )?results?{_THANKS}",
    ),
}
_PATTERNS: Final = {name: re.compile("|".join(forms)) for name, forms in _ORDERS.items()}


def order(said: str) -> str | None:
    """The wish that a whole text is, in plain form without its closing marks; None for any other text."""
    return next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(said)), None)
