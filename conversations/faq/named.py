"""Topics on the meaning of our own words: asked only where they are named, so that no other question runs into them."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.understanding.cues import cue

_MEANS: Final = (
    "(?:뭐|뭔|무엇|무슨|뜻|의미|란[ ?]|이란|라는 ?게|라는 ?건|소리|설명|개념|정의|어떤|"
    "다른 ?(?:건|거|점)|달라|차이|예를)"
)
_MEANS_EN: Final = (
    r"(?:what (?:is|are|does|do|kind|counts|exactly)|who is|mean(?:s|ing)?|explain|define|definition|stands? for|"
    r"don'?t (?:know|understand)|example|differ\w*|which)"
)
_AID: Final = r"(?:산업 ?단지|산단) ?(?:의 ?)?지원|다른 ?지원(?! ?(?:제도|사업|책|금))"
_AID_EN: Final = r"industrial[- ]complex (?:scheme|aid|support|one)s?|aid from an industrial[- ]complex|other aid"
_ZONE_EN: Final = r"(?:a|the|an) (?:[a-z-]+ ){0,4}complex|complex|inside(?: the complex)?|specialis?z?ed complex(?:es)?"

NAMED: Final[Mapping[str, re.Pattern[str]]] = {
    "kicox": cue(
        rf"(?:kicox|키콕스|산단공|한국 ?산업 ?단지 ?공단|전담 ?기관)(?:[은는이가]|이라는|란|이란)?[^.?!]{{0,12}}"
        rf"(?:{_MEANS}|하는 ?(?:일|곳|데)|어디예|누구|약자)|"
        r"^(?:kicox|키콕스|산단공|전담 ?기관)(?:[은는]요|요|이란|란)?$",
        r"(?:what (?:is|does)|who is|who or what is|explain|don'?t know|what kind of [a-z]+ is|which [a-z]+ is) "
        r"(?:the )?(?:kicox|korea industrial complex corporation|dedicated agency)|^kicox$",
    ),
    "what-is-complex": cue(
        r"(?:특화 ?단지|구역|단지)(?: ?안)?(?:[은는이가]|이?란|이?라는 ?(?:게|건)|이?랑|하고|와)?"
        r" ?(?:(?:무슨|정확히|대체|도대체|산업 ?단지[는랑와]?|일반 ?산단[은과]?) ?)*"
        r"(?:뭐(?! ?가)(?=[예야죠지]|$)|뭔[가지]|무엇|뭐가 ?달라|말이|뜻|의미|개념|다른 ?건)|"
        r"여기서 ?말하는 ?(?:구역|단지)|그냥 ?산단하고",
        r"^(?:so |and |but |ok )*(?:what (?:is|are)|what (?:do you mean|is meant) by|what (?:does|do)|what exactly "
        r"(?:is|are)|"
        rf"explain what|define|what counts as|(?:i )?don'?t know what|how does(?=.*differ)) (?:{_ZONE_EN})"
        r"(?: (?:is|mean|means|differ[a-z ]*))?$",
    ),
    "industrial-complex-aid": cue(rf"(?:{_AID})[^.?!]{{0,16}}{_MEANS}", rf"{_MEANS_EN}[a-z ]{{0,24}}(?:{_AID_EN})"),
    "reference-value": cue(
        r"참고 ?값|산식|하한(?!선)|가정(?:이|했|은|한|값|하)|왜 ?범위|아니라 ?범위",
        r"reference value|formula minimum|(?:mean|means|by) \"?assumed|\"assumed\"|what is an assumption|why (?:is "
        r"it )?a range|"
        r"the range and",
    ),
    "which-industries": cue(
        r"(?:어떤|무슨|어느|여섯|해당되는|지원되는|대상) ?(?:업종|산업(?! ?(?:단지|기반)))(?!에)|(?<!우리 "
        r")(?<!추가된 )(?:업종|산업|전략 ?산업)(?:[은는이가에는]|에는)?"
        r"(?: ?(?:제한|목록|리스트|는 ?뭐|뭐|어떤|무엇))",
        r"(?:which|what|list|name)(?: (?:are|is))?(?: (?:the|a|all))?(?: (?:six|strategic|designated|advanced|"
        r"national|eligible|businesses))* "
        r"(?:industr(?:y|ies)|sectors?)(?! (?:association|estate))|every industry",
    ),
    "capital-covered": cue(
        r"(?:수도권|서울|경기도?)(?: ?(?:기업|회사|공장|사업장|단지|지역|업체))?(?:[도은는]|이면|이어도|이라도|"
        r"이라서|에 ?있으면|에 ?있어도)"
        r" ?(?:지원 ?(?:을 ?)?|혜택 ?)?(?:되|돼|안 ?되|안 ?돼|받|못 ?받|가능|대상|해당|괜찮)(?!.*(?:%|얼마|비율))",
        r"^(?:so |and |but |ok )*(?:is|are|does|do|can|would) (?:(?:the |a |our |sites? |compan(?:y|ies) |firms? |"
        r"plants? )*"
        r"(?:in )?(?:the )?(?:capital (?:area|region)|metropolitan area|seoul(?: area)?))"
        r" (?:ok|okay|fine|eligible|covered|in|count|allowed|possible|included|qualify|work|get (?:it|support|"
        r"anything))(?: too| as well| also)?$|"
        r"^can (?:we|a company|firms?) in (?:the )?(?:capital area|seoul(?: area)?) (?:apply|get [a-z ]+)$",
    ),
    "application-deadline": cue(
        r"(?:신청|접수|제출)[^.?!]{0,14}(?:마감|기한|기간|시기|언제|며칠|데드라인)|언제(?:까지|쯤|부터)? ?(?:신청|"
        r"접수|내야)|"
        r"^(?:그럼 ?|그러면 ?)?(?:마감(?:일|은|일은|이|날짜)?|데드라인|기한)(?:[은는이가도]|은요|는요)? ?"
        r"(?:언제|며칠|있|이?요|알려|까지)?[가-힣 ]{0,8}$|공고(?:는|가|일)? ?언제 ?나",
        r"^(?:so |and |ok )?(?:what(?:'s| is)|when(?:'s| is)|is there)? ?(?:the |a |any )?(?:application |closing |"
        r"submission )?"
        r"(?:deadline|closing date|cut-?off date|(?:application )?(?:period|window))(?: (?:for|to) [a-z ]+)?$|by "
        r"when (?:must|do|should) (?:we|i) (?:apply|submit|file)|"
        r"when (?:can|should|must|do|does|will) (?:we|i|applications?|the call|you|they) (?:apply|open|close|submit|"
        r"start)|last day to apply",
    ),
    "grant-or-loan": cue(
        r"융자(?:인가|예요|이에요|인지)|(?<!정책)대출(?:인가|예요|이에요|인지)|상환해|갚(?:아|지)|빌려 ?주|무상 "
        r"?지원|출연금이란?|출연금(?:이|은)? ?(?:뭐|무슨|무엇)|"
        r"이자를 ?(?:내|물)|투자를 ?받는 ?건",
        r"(?:a|or|grant or) loan\b|have to be repaid|non-repayable|^do (?:we|i) have to (?:repay|pay back) (?:it|this)|"
        r"\b(?:it|this) lent\b|government contribution|owe interest|free money or credit|(?:it|this) equity",
    ),
}
"""Topic → the words without which it is not asked about."""

PLAIN: Final[Mapping[str, re.Pattern[str]]] = {
    "when-paid": cue(
        r"(?:돈|지원금|지급|입금|받기)(?:을|이)? ?(?:받기|받을 ?때|나오기|들어오기|지급)?까지 ?(?:얼마나|몇 ?(?:달|"
        r"개월|년)|오래)",
        r"how long (?:does|will|would|until|before)[a-z ]{0,30}(?:paid|the money|payment)",
    ),
    "shared-cap": cue(
        r"(?:두|2|세|여러) ?(?:회사|기업|업체)(?:가|를)? ?(?:합치|합하|같이 ?(?:하|신청))",
        r"(?:two|both|several) (?:compan(?:y|ies)|firms)[a-z ]{0,12} (?:together|join\w*|combined)",
    ),
    "new-designation": cue(
        r"3차(?: ?(?:지정|공모|선정))?(?:[은는이가])? ?(?:결과(?:[은는이가])? ?)?언제 ?(?:나|결정|발표|지정|정해|확정)",
        r"when (?:is|will|was) (?:the )?(?:round (?:3|three)|third (?:round|call))[a-z ]{0,20}(?:decided|announced|"
        r"named|out|known)",
    ),
    "small-companies": cue(
        r"(?:중소|중견) ?기업(?:인데|이라도|이어도|도)[ ,]*(?:지원)?[이도은]? ?(?:되|돼|가능|받)",
        r"(?:are|is|do|does|can) (?:an? )?(?:sme'?s?|small (?:firms|compan(?:y|ies))|mid-?size[d]? (?:firms|"
        r"compan(?:y|ies))) "
        r"(?:eligible|qualify|covered|included|apply|get)",
    ),
}
"""Topic → words that plainly ask about it, beside all others."""
