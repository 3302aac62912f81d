"""Words of our own that say what a thing is about, both languages side by side. The rulebook's words are not here."""

import re
from collections.abc import Mapping
from typing import Final

_VISIBLE: Final = "(?=[!-~])"  # asked first, so that no English word is tried at each Korean syllable


def cue(ko: str, en: str) -> re.Pattern[str]:
    """Korean anywhere, English on word boundaries, which begins with a visible ASCII character."""
    return re.compile(rf"{ko}|{_VISIBLE}(?<![a-z\d])(?:{en})(?![a-z\d])")


# What an amount of money may belong to, beside the facilities. `elsewhere`: money that answers no question of ours.
ANCHORS: Mapping[str, re.Pattern[str]] = {
    "investment": cue(
        r"(?=[총설투])(?:총 ?)?(?:설비 ?)?투자(?! ?(?:보조|촉진|유치|세액|설명|를? ?받))"
        r"(?:액|금액|금|비|규모|예정액|총액|계획)?",
        r"(?:total |capital )?invest(?:s|ed|ing|ments?)?|capex|capital expenditures?|spend(?:ing)?|putting in|"
        r"(?<!state )(?<!national )(?<!government )(?<!city )(?<!annual )budget",
    ),
    "received": cue(
        r"(?=받)(?<!지정)(?<!허가)(?<!인가)(?<!승인)(?<!인증)(?<!선정)(?<!확인)(?<!지정을 )(?<!허가를 )(?<!승인을 )"
        r"받[았은]|지원 ?받(?:았|은)|기 ?지원|기 ?수령|교부 ?받|수령했",
        "(?:have |has |had )?(?:already |previously )?(?:received|been (?:granted|paid|awarded))|"
        "(?:previously|earlier) (?:granted|awarded|given)|already (?:got|"
        "granted|had)|"
        r"(?:we|i|they|(?:the|our) (?:site|plant|company)) (?:already |once |have )?(?:got|(?:were|was) (?:given|paid))"
        r"(?= (?:about |around |some |over |nearly )?(?:krw ?|₩ ?)?[\d\ue000])|(?:gave|granted|awarded|paid) us|"
        r"(?:previous|earlier|prior|past) (?:grants?|support|aid|subsid(?:y|ies))|(?:were|was) (?:granted|awarded)",
    ),
    "elsewhere": cue(
        "매출(?:액)?|영업 ?이익|순이익|자산|자본금|시가 ?총액|시총|대출|융자|한도|상한|국비|도비|시비|지원금|"
        "보조금|지원액|수주|수출|예산|"
        r"기업 ?가치|투자 ?(?:유치|를? ?받)|기준|토지비|부지 ?매입비|땅값",
        "revenues?|sales|turnover|profits?|market cap(?:itali[sz]ation)?|loans?|cap|limit|ceiling|(?:state|national|"
        "government|city|annual) budget|"
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
EACH = cue(
    r"각각|각(?= ?\d)|씩|개당|둘 ?다|셋 ?다|똑같이|동일하게",
    r"each|apiece|respectively|per facility|both|the same(?: for)?|(?:two|three) of them",
)
ALL = cue(
    r"(?:둘 ?다|셋 ?다|모두|전부)(?![는은가]? ?아[니닙])|(?<![가-힣])다(?= ?(?:[됐됩될돼되]|끝|완료|했|있|확보|"
    r"준비|받|\d|내년|올해))",
    r"(?<!not )(?<!n't )(?<!at )(?:all(?: of (?:them|it))?|both|everything)",
)
JOINS = re.compile(r"(?:이?랑|하고|와|과|및|그리고|·|\+|&)|\b(?:and|plus)\b")

EARLIER = "earlier_design"
"""A step before the detailed design, which answers no question of ours."""

# What may be done by a month, or not yet.
STEPS: Mapping[str, re.Pattern[str]] = {
    "works_start": cue(
        r"착공|(?:본 ?)?공사[를는은가]?[ \ue000에부터]{0,24}(?:시작|개시|착수|들어[가갈갑])|첫 ?삽|"
        "(?<=\ue000부터 )(?:본 ?)?공사",
        r"(?:construction|works?|building)(?: (?:of|for|on|at)[^.,;!?\n]{1,50}?)? (?:will |should |to )?"
        "(?:starts?|begins?|commences?|kicks? off)|(?:start|starting|begin|"
        "beginning|commence)(?: of)?(?: the)? "
        r"(?:construction|works?|building)|works? start|break(?:ing)? ground|ground-?breaking",
    ),
    "design_done": cue(
        r"(?:실시|상세|세부) ?설계|(?<!기본)(?<!기본 )(?<!개념)(?<!개념 )설계(?!비|사|업|자(?![가-힣])|·| ?, ?공사)",
        (
            "(?:detailed |engineering |final )*(?<!basic )(?<!concept )(?<!conceptual )(?<!preliminary )"
            "(?<!schematic )designs?(?! (?:house|company|firm|costs?|fees?|center|"
            r"centre)\b)|(?:detailed )?engineering drawings"
        ),
    ),
    EARLIER: cue(
        r"(?:기본|개념) ?설계|타당성 ?(?:조사|검토)",
        r"(?:basic|concept|conceptual|preliminary|schematic) designs?|feasibility stud(?:y|ies)",
    ),
    "permits_done": cue(
        r"인 ?· ?허가|인허가|허가|인가(?=[는은를]? ?(?:완료|받|났|안|아직|미))",
        r"permits?|permitting|permissions?|approvals?|licen[cs]es?",
    ),
    "site_secured": cue(
        r"부지(?!런| ?매입비)|(?<![가-힣])(?<![는은] 우리 )(?<![는은] 저희 )땅(?!값)|용지(?! ?비)|토지(?! ?비)",
        r"(?<!same )(?:site|land|plot)(?! (?:has|have|had) (?:already )?(?:received|got|been (?:granted|awarded)))",
    ),
    "match_ready": cue(
        (
            "지방비|매칭 ?(?:자금|예산|펀드)?|자부담(?:금|분)?|대응 ?(?:자금|투자|예산)|"
            "(?<![가-힣])[도시군]비(?![가-힣]*[율슷])"
        ),
        r"matching(?: funds?| funding| money| share)?|(?<!not )(?<!n't )(?<!to )match(?: funding|"
        r" funds?)?(?! (?:our|the|with|your)\b)|local (?:share|match)|own share",
    ),
}

OWN_MONEY = cue(
    r"(?<![가-힣])돈(?=[은이도만]?[ ,])|(?<!투자 )(?<!투자)(?<!외부 )(?<!외부)(?:예산|자금|재원)(?!력)",
    r"(?:the |our )?(?:money|budget|financing|finance|funding|funds)",
)
"""What may stand for the match where its readiness is asked, or beside the site: 부지·예산 확보, site and funds."""

# What a state or a month may belong to, and is no question of ours.
BESIDE: Mapping[str, re.Pattern[str]] = {
    "works": cue(r"공사(?!비|업|단)|시공", r"construction|works"),
}

# What may be said to be unknown, beside steps and facilities.
OPEN: Mapping[str, re.Pattern[str]] = {
    "investment": cue(r"투자(?:액|금액|금|비|규모|계획)?", r"invest(?:ing|ments?)?|capex"),
    "sector": cue(r"업종|업계", r"industry|sector"),
    "place": cue(r"입지|장소|위치|지역|후보지|어디(?:에|로|다)", r"locations?|where|site selection"),
    "complex": cue(r"특화 ?단지|구역", r"(?:speciali[sz]ed )?complex|cluster"),
    "leading_project": cue(r"선도 ?사업", r"leading projects?"),
    "received": cue(r"기 ?지원(?:금|액)?|(?:이미 )?받은 ?(?:지원|금액|돈)", r"(?:previous|earlier|prior) grants?"),
    "cost": cue(r"비용|사업비|공사비", r"costs?"),
}
