"""Words of our own that say what a thing is about, both languages side by side. The rulebook's words are not here."""

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

State: TypeAlias = Literal["done", "not_yet", "unknown", "built", "paid", "possible", "no_aid"]


def cue(ko: str, en: str) -> re.Pattern[str]:
    """Korean anywhere, English on word boundaries."""
    return re.compile(rf"(?:{ko})|(?<![a-z\d])(?:{en})(?![a-z\d])")


# What an amount of money may belong to, beside the facilities. `elsewhere`: money that answers no question of ours.
ANCHORS: Mapping[str, re.Pattern[str]] = {
    "investment": cue(
        r"(?:총 ?)?(?:설비 ?)?투자(?! ?(?:보조|촉진|유치|세액|설명|를? ?받))(?:액|금액|금|비|규모|예정액|총액|계획)?",
        r"(?:total |capital )?invest(?:s|ed|ing|ments?)?|capex|capital expenditures?|spend(?:ing)?|putting in",
    ),
    "received": cue(
        r"받았|받은|지원 ?받(?:았|은)|기 ?지원|기 ?수령|교부 ?받|수령했",
        "(?:have |has |had )?(?:already |previously )?(?:received|been (?:granted|paid|awarded))|already (?:got|"
        "granted|had)|"
        r"(?:previous|earlier|prior|past) (?:grants?|support|aid|subsid(?:y|ies))|(?:were|was) (?:granted|awarded)",
    ),
    "elsewhere": cue(
        "매출(?:액)?|영업 ?이익|순이익|자산|자본금|시가 ?총액|시총|대출|융자|한도|상한|국비|도비|시비|지원금|"
        "보조금|지원액|수주|수출|예산|"
        r"기업 ?가치|투자 ?(?:유치|를? ?받)|기준|토지비|부지 ?매입비|땅값",
        "revenues?|sales|turnover|profits?|market cap(?:itali[sz]ation)?|loans?|cap|limit|ceiling|budget|"
        "valuation|orders|exports|"
        r"subsid(?:y|ies)|threshold|land (?:cost|price)s?",
    ),
}

TOTAL = cue(
    (
        r"합쳐서?|합해서?|합하면|합치면|합계|도합|총합|모두 ?합|다 ?해서|다 ?합|통틀어|총(?= ?(?:액|\d|약|"
        "[일이삼사오육칠팔구십백천]|$))|둘이|통합"
    ),
    r"in total|total(?:ling)?(?: of)?|altogether|combined|together|in all|for both|sum of",
)
EACH = cue(r"각각|각(?= ?\d)|씩|개당", r"each|apiece|respectively|per facility")
JOINS = re.compile(r"(?:이?랑|하고|와|과|및|그리고|·|\+|&)|\b(?:and|plus)\b")

# What may be done by a month, or not yet.
STEPS: Mapping[str, re.Pattern[str]] = {
    "works_start": cue(
        r"착공|(?:본 ?)?공사[를는은]? ?(?:시작|개시|착수)|첫 ?삽",
        "(?:construction|works?|building) (?:will )?(?:starts?|begins?|commences?)|(?:start|starting|begin|"
        "beginning|commence)(?: of)?(?: the)? "
        r"(?:construction|works?|building)|works? start|break(?:ing)? ground|ground-?breaking",
    ),
    "design_done": cue(
        r"(?:실시|상세|기본|세부) ?설계|설계(?!비|사|업|자(?![가-힣])|·| ?, ?공사)",
        (
            "(?:detailed |basic |engineering |final )*designs?(?! (?:house|company|firm|costs?|fees?|center|"
            r"centre)\b)|(?:detailed )?engineering drawings"
        ),
    ),
    "permits_done": cue(
        r"인 ?· ?허가|인허가|허가|인가(?=[는은를]? ?(?:완료|받|났|안|아직|미))",
        r"permits?|permitting|permissions?|approvals?|licen[cs]es?",
    ),
    "site_secured": cue(r"부지(?!런| ?매입비)|(?<![가-힣])땅(?!값)|용지(?! ?비)|토지(?! ?비)", r"site|land|plot"),
    "match_ready": cue(
        (
            "지방비|매칭 ?(?:자금|예산|펀드)?|자부담(?:금|분)?|대응 ?(?:자금|투자|예산)|"
            "(?<![가-힣])[도시군]비(?![가-힣]*[율슷])"
        ),
        r"matching(?: funds?| funding| money| share)?|match(?: funding| funds?)|local (?:share|match)|own share",
    ),
}

# What may be said to be unknown, beside steps and facilities.
OPEN: Mapping[str, re.Pattern[str]] = {
    "investment": cue(r"투자(?:액|금액|금|비|규모|계획)?", r"invest(?:ing|ments?)?|capex"),
    "place": cue(r"입지|장소|위치|지역|어디(?:에|로|다)", r"locations?|where"),
    "complex": cue(r"특화 ?단지|구역", r"(?:speciali[sz]ed )?complex|cluster"),
    "leading_project": cue(r"선도 ?사업", r"leading projects?"),
    "received": cue(r"기 ?지원(?:금|액)?|(?:이미 )?받은 ?(?:지원|금액|돈)", r"(?:previous|earlier|prior) grants?"),
    "cost": cue(r"비용|사업비|공사비", r"costs?"),
}

STATES: Mapping[State, re.Pattern[str]] = {
    "unknown": cue(
        (
            "미정|미확정|모름|모르|모릅|몰라|글쎄|불확실|정해지지 ?않|결정(?:이|은|되지)? ?(?:안|못|않)|못 ?정|"
            "안 ?정|안 ?정해|확정(?:이|되지)? ?(?:안|전|않)|검토 ?중"
        ),
        "not (?:been )?(?:yet )?(?:decided|determined|known|fixed|sure|certain|clear|confirmed)|undecided|"
        "unknown|unsure|tbd|"
        "to be (?:decided|determined|confirmed)|(?:don'?t|do not) know|no idea|uncertain|(?:is|are|"
        "was) ?n'?t (?:yet )?(?:decided|known|fixed|sure)",
    ),
    "not_yet": cue(
        "아직|안 ?(?:끝|됐|되|돼|났|받|했|함|구|사|나)|미완|미확보|미취득|못 ?(?:했|받|끝|구|마)|진행 ?중|"
        "추진 ?중|준비 ?중|하는 ?중|받는 ?중|예정|없(?:어|습|다|음|는|고|네)|"
        r"남았|착수 ?전|시작 ?전|전이에|전입니다|않았|않은|않아|협의 ?중|신청 ?중|신청했|접수했|시작했|착수했|들어갔",
        "not (?:yet|done|finished|completed?|secured|ready|obtained|there|in place|available)|"
        r"not(?= *(?:[,.;!?\n]|(?:and|but)\b|$))|not(?= the (?:permits?|site|land|design|match))|(?:is|"
        r"are) not(?! (?:in|inside|at|near|decided|known|sure|an?|the)\b)|yet to|in progress|under ?way|ongoing|"
        "pending|still|incomplete|"
        "unfinished|unsecured|missing|planned|(?:has|have|is|are|was|were|did)n'?t|no(?= (?:permits?|site|land|"
        "matching|match|design))|waiting|started|begun|applied|need(?= (?:permits?|approvals?))",
    ),
    "done": cue(
        (
            "완료|끝났|끝냈|끝남|끝난|마쳤|마침|마무리|됐|되었|되어 ?있|돼 ?있|했(?=어|습|고|는|음|지|으)|받았|"
            "받아 ?(?:놨|놓|뒀|두)|나왔|확보|준비(?=됨|됐|완|되)|샀|매입|갖췄|(?<!에 )(?<!에)있(?=어|습|고|음)|통과"
        ),
        (
            "done|complete[ds]?|finish(?:ed|es)?|secured?|obtained|granted|approved|in place|ready|acquired|bought|"
            "purchased|issued|received|got|(?:have|own|hold)(?= (?:the |our |all )?(?:land|site|plot|permits?|design|"
            "match))"
        ),
    ),
    "built": cue(
        r"완공|준공|다 ?지었|지어졌|이미 ?(?:지었|설치|건설|완성|있)|설치 ?완료|가동 ?중|운영 ?중",
        (
            "already (?:been )?(?:built|completed|finished|constructed|there|exists?|operating|running|in place)|"
            "(?:is|was|are|were|been) (?:fully )?(?:built|constructed)"
        ),
    ),
    "no_aid": cue(
        (
            "(?:지원|보조)(?:금|사업)?(?:은|는|이|도|을)? ?(?:없|안 ?받|못 ?받|받지 ?않|받은 ?(?:적|것|게) ?없)|"
            "받은 ?(?:적|것|게|거)(?:은|이|도)? ?없|(?:중복|다른|타) ?지원 ?없"
        ),
        "(?:gets?|receives?|has|have|got|with) no (?:other )?(?:aid|support|subsid(?:y|ies)|grants?|funding)|"
        "no other (?:aid|support|subsid(?:y|ies)|grants?|funding)|"
        r"not (?:funded|subsidi[sz]ed|supported|aided)",
    ),
    "possible": cue(
        (
            "받을 ?(?:수|것|거|예정|지도)|(?:지원|보조)(?:금|을|사업)?[을를]? ?신청|신청 ?(?:중|했)|지원 ?(?:예정|"
            "검토|가능)|될 ?수도|가능성"
        ),
        (
            "(?:could|may|might|can) (?:also |possibly )?(?:be|get|receive|have)(?: also)?(?: (?:funded|"
            "subsidi[sz]ed|supported|paid|aid|support))?|possibl[ey]|maybe|perhaps|applied for (?:other )?(?:aid|"
            "support|a grant|funding)"
        ),
    ),
    "paid": cue(
        (
            "(?:지원|보조)(?:금|사업|사업비)?[을를에서]* ?(?:받았|받고|받은|받음|받는|확정|선정)|(?:국비|도비|시비|"
            "보조금)[를을]? ?(?:받|확보)|이미 ?(?:지원|받)|기 ?지원|받았|받고 ?있|받음"
        ),
        "already (?:been )?(?:gets?|got|funded|subsidi[sz]ed|supported|paid|granted|receives?|received|covered)|"
        "(?:is|are|was|were|been) (?:funded|subsidi[sz]ed|supported|paid|covered)|"
        "(?:gets?|receives?|received|got|has) (?:other |state |national |local |some )?(?:aid|support|a subsidy|"
        "subsidies|a grant|grants|funding)",
    ),
}
"""What is said of a step or a facility. Where several stand together, the first named here counts, `built` and aid for
facilities only."""
