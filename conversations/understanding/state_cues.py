"""Words that say how far a step is, or what became of a facility, both languages side by side."""

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from conversations.understanding.cues import cue

State: TypeAlias = Literal["neither", "unknown", "starts", "not_yet", "done", "built", "no_aid", "possible", "paid"]

_DOING = (
    "완료|마무리|확보|매입|매수|취득|통과|준비|체결|진행|추진|수행|작성|수립|발주|입찰|협의|논의|신청|접수|"
    "심의|심사|조성|"
    "마련|용역|하는|받는|설계|인허가|허가"
)
_ENDED = "완료|마무리|확보|매입|취득|통과|체결|준비"
_OF = "(?:[가-힣]{0,2}[된한](?: ?(?:것|건|게|상태))?)?[은는이가도]?"
_UNDONE = (
    f"{_OF} ?(?:못|안 ?[되됐돼했하]|하지|되지|계획|필요|아니|아님|아닌|아닙|않|[해돼되어]{{1,2}}야|하려|할 |하기로|"
    "예정|전(?=[이입 .,]|$))"
)
"""What leaves a thing undone though its end is named: 완료 아님, 확보 못 함, 매입 예정."""

_AFTER_NAME = (
    "(?:(?<=[:=])|(?<=[:=] )|(?<=permits )|(?<=permit )|(?<=site )|(?<=land )|(?<=match )|(?<=funds )|(?<=design )|"
    "(?<=허가 )|(?<=부지 )|(?<=지방비 )|(?<=자부담 )|(?<=설계 ))"
)
"""Where a yes or a no, an o or an x, is said of the step before."""

_NOW = " ?중(?=[이입인에으 .,!]|$)"

STATES: Mapping[State, re.Pattern[str]] = {
    "neither": cue(
        "거의|막바지|절반|반쯤|반만 |마무리 ?단계|(?:필요|해당)(?: ?사항)?(?:이|은)? ?없|면제",
        r"not (?:needed|required|applicable)|half(?:way)?|partly|partially|almost|nearly|about to be|"
        r"close to(?: being)?|mostly|largely|"
        r"\d+ ?(?:%|percent)",
    ),
    "unknown": cue(
        (
            "(?:산정|견적|산출|추산|집계)(?:은|이)? ?(?:중(?=[이입인 .]|$)|전(?=[이입 .]|$)|안|못)|"
            "(?:고르는|고민|물색|선정|찾는|저울질하는|알아보는) ?중|고르고 ?있|못 ?골|미정|미확정|모름|모르|모릅|"
            "몰라|글쎄|불확실|정해지지 ?않|결정(?:이|은|되지)? ?(?:안|못|않)|못 ?정|"
            "안 ?정|안 ?정해|확정(?:이|되지)? ?(?:안|전|않)|검토 ?중|"
            "확인(?:이|을|은)? ?(?:해 ?[볼봐보]|안 ?[해했]|못 ?[해했]|필요|하고|할게|하겠|전(?=[이입 .]|$)|"
            "중(?=[이입인 .]|$))|"
            "알아 ?(?:볼|봐|보)|(?:는|은|을|인|한|할|했|았|었|였)지(?:는|도|를)? ?(?:확인|알아|모르|봐야|잘 )"
        ),
        "still (?:looking|choosing|deciding|comparing|searching|picking)|(?:choosing|deciding) between|"
        "(?:haven'?t|hasn'?t|have not) (?:yet )?(?:chosen|picked|settled|found)|"
        "not (?:been )?(?:yet )?(?:decided|chosen|picked|settled|costed|determined|known|fixed|sure|certain|clear|"
        "confirmed|checked)|undecided|"
        "unknown|unsure|tbd|tbc|"
        "to be (?:decided|determined|confirmed)|(?:don'?t|do not) know|dunno|idk|no (?:idea|clue)|uncertain|(?:is|are|"
        "was|have|has) ?n'?t (?:yet )?(?:been )?(?:decided|known|fixed|sure|checked)|"
        "(?:need|have|will|let me|i'?ll|we'?ll)(?: to)? check",
    ),
    "starts": cue(
        (
            "착수(?! ?전)|시작(?=해|하|합|할|했|됩|돼|될|됐|은|이|예정| ?예정)|개시|(?<=에 )들어[가갑갈갔]|"
            "(?<=에)들어[가갑갈갔]"
        ),
        "(?:start|begin|commence|kick(?:ing)? off|starting|beginning|starts|begins|started|begun|began)",
    ),
    "not_yet": cue(
        "아직|안 ?(?:끝|됐|되|돼|났|받|했|함|구|사|나)|미완|미확보|미취득|못 ?(?:했|받|끝|구|마)|"
        f"(?:{_DOING}){_NOW}|(?:{_ENDED}){_UNDONE}|(?:끝난|끝낸|마친|받은) ?(?:것|건|게|상태)[은는이가도]? ?아[니닙]|"
        "예정|없(?:어|습|다|음|는|고|네|지)|"
        r"남았|남음|착수 ?전|시작 ?전|착공 ?전(?=[이입 .,]|$)|(?<![가-힣])전이에|(?<![가-힣])전입니다|않았|않은|않아|"
        "(?:신청|접수|제출|시작|착수|의뢰|발주|요청)[을를은만도]? ?(?:했|함|완료|해 ?[놨놓뒀둔])|들어갔",
        "not (?:yet|done|finished|completed?|secured|ready|obtained|there|in place|available)|"
        r"not(?= *(?:[,.;!?\n]|(?:and|but)\b|$))|not(?= the (?:permits?|site|land|design|match))|(?:is|"
        r"are) not(?! (?:in|inside|at|near|decided|known|sure|an?|the)\b)|yet to|in progress|under ?way|ongoing|"
        "pending|still|incomplete|"
        "unfinished|unsecured|missing|outstanding|remaining|lack(?:s|ing)?|planned|(?:has|have|is|are|was|were|"
        "did)n'?t|"
        "under (?:discussion|negotiation)|being (?:discussed|negotiated|arranged)|in (?:talks|negotiations?)|"
        "no(?= (?:permits?|site|"
        "land|matching|match|design))|(?:do|does|did)(?:n'?t| not) (?:yet )?(?:have|own|hold)|"
        "applications? (?:is|are|was|were|has been) (?:in|filed|submitted|pending|lodged)|"
        "waiting|started|begun|applied|submitted|ordered|need(?= (?:permits?|approvals?))|"
        rf"(?=[nx]){_AFTER_NAME}(?:no|none|n|x)(?=[ ,.;\n]|$)",
    ),
    "done": cue(
        (
            f"(?:완료|마무리|확보|매입|취득|통과)(?!{_UNDONE}|{_NOW}|에 |비|[을를] 위)|끝났|끝냈|끝남|끝(?=[,.;!]|"
            f" *$| ?(?:이고|이며|이에|임))|"
            f"끝난(?! ?[것건게])|마쳤|마침|됐|되었|"
            "되어 ?있|돼 ?있|"
            "(?=했)(?<!로)(?<!로 )(?<!로는 )(?:(?<!신청)(?<!신청은 )(?<!신청만 )(?<!신청도 )(?<!접수)(?<!접수는 )"
            "(?<!제출)(?<!시작)(?<!착수)(?<!의뢰)(?<!발주))했(?=어|습|"
            f"고|는|음|지|으)|받았|받아 ?(?:놨|놓|뒀|두)|나왔|준비(?=됨|됐|완|되)(?!{_UNDONE})|샀|갖췄|"
            "(?:저희|우리|당사|자사) ?(?:거|것|꺼|땅|소유|명의)|보유(?=하고 ?있|중| ?중)|"
            f"(?=있)(?<!에 )(?<!에)있(?=어|습|고|음)|"
            rf"(?=[예네oㅇ]){_AFTER_NAME}(?:예|네|o|ㅇ)(?=[ ,.;\n]|$)"
        ),
        (
            "in hand|(?:is|are) (?:all |already )?ours|on hand|done|complete[ds]?|finish(?:ed|es)?|secured?|obtained|"
            "granted|approved|in place|ready|acquired|bought|"
            "purchased|issued|received|got|(?<!not )(?<!n't )(?<!nt )(?:have|own|hold)(?= (?:the |our |"
            "all )?(?:land|site|"
            r"plot|permits?|design|match))|"
            rf"(?=[yo]){_AFTER_NAME}(?:yes|y|ok|o)(?=[ ,.;\n]|$)"
        ),
    ),
    "built": cue(
        r"완공|준공|다 ?지었|지어졌|이미 ?(?:지었|설치|건설|완성|깔|들어와|있)|깔려 ?있|들어와 ?있|설치 ?완료|"
        r"가동 ?중|운영 ?중",
        (
            "already (?:been )?(?:built|completed|finished|constructed|there|exists?|operating|running|in place)|"
            "(?:is|was|are|were|been) (?:not (?:yet )?|fully )?(?:built|constructed)(?! by\b)"
        ),
    ),
    "no_aid": cue(
        (
            "(?:지원|보조)(?:금|사업)?(?:은|는|이|도|을)? ?(?:없|안 ?받|못 ?받|받지 ?않|받은 ?(?:적|것|게) ?없)|"
            "받은 ?(?:적|것|게|거)(?:은|이|도)? ?없|(?:중복|다른|타) ?지원 ?없|"
            "받을 ?(?:수|것|예정|계획)[은는이도가]? ?없|신청할 ?(?:것|예정|계획|생각)[은는이도가]? ?없"
        ),
        "gets? (?:nothing|none)|(?:gets?|receives?|has|have|got|with) no (?:other )?(?:aid|support|subsid(?:y|ies)|"
        "grants?|funding)|"
        "no other (?:aid|support|subsid(?:y|ies)|grants?|funding)|"
        r"not (?:funded|subsidi[sz]ed|supported|aided|possible)|can(?:not|'t) (?:get|be|receive|have)",
    ),
    "possible": cue(
        (
            "받을 ?(?:수|것|거|예정|지도)(?![은는이도가]? ?(?:없|아니|않))|(?:지원|보조)(?:금|을|"
            "사업)?[을를]? ?신청(?! ?안)|"
            "신청 ?(?:중|했|예정|준비|계획)|신청(?:할|하려)(?! ?[가-힣]{1,3}[은는이도가]? ?(?:없|아니|않))|"
            "(?:협의|논의|심사) ?중|지원 ?(?:예정|검토|가능)(?!성| ?여부)|될 ?수도|"
            "(?<!불)가능성(?![은는이도가]? ?(?:없|낮))"
        ),
        (
            "(?:could|may|might|can) (?:also |possibly )?(?:be|get|receive|have)(?: also)?(?: (?:funded|"
            "subsidi[sz]ed|supported|paid|aid|support))?|(?<!not )(?<!im)possibl[ey]|maybe|perhaps|appl(?:ied|"
            "ying) for (?:[a-z-]+ ){0,4}?(?:aid|support|grants?|funding|money|subsid(?:y|ies))|"
            "under (?:discussion|negotiation)|being (?:discussed|negotiated|arranged)|in (?:talks|negotiations?)"
        ),
    ),
    "paid": cue(
        (
            "(?:지원|보조)(?:금|사업|사업비)?[을를에서]* ?(?:받았|받고|받은|받음|받는|확정|선정)|(?:국비|도비|시비|"
            "보조금)[를을]? ?(?:받|확보)|이미 ?(?:지원|받)|기 ?지원|받았|받고 ?있|받음"
        ),
        "already (?:been )?(?:gets?|got|funded|subsidi[sz]ed|supported|paid|granted|receives?|received|covered)|"
        "(?:is|are|was|were|been|gets?) (?:(?:fully|partly|already|also|100%|being) )*"
        "(?:funded|subsidi[sz]ed|supported|paid|covered|financed)|"
        "(?:gets?|receives?|received|got|has) (?:other |state |national |local |some )?(?:aid|support|a subsidy|"
        "subsidies|a grant|grants|funding)",
    ),
}
"""What is said of a step or a facility; `ties` and their readers say which one counts where several stand together."""
