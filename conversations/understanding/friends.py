"""False friends: words that look like one of ours and mean something else. What matches here is read past."""

import re
from collections.abc import Iterable
from typing import Final

_DIFFERENCE: Final = "차이"
_APART: Final = rf"[가-힣a-z]{{2,8}}[와과랑] ?[가-힣a-z]{{2,10}}(?:의)? ?{_DIFFERENCE}"

_KOREAN = (
    # 도로: again
    r"도로(?= ?(?:알려|보여|말해|말씀|돌아|돌려|바꿔|바꾸|되돌|해 ?[줘주]|물어|묻|시작|가자|갈|처음|뒤로|영어|한국어))",
    r"전력(?= ?반도체)|전기(?= ?(?:버스|트럭|요금|세(?![가-힣])|로 ?(?:제강|강)|전자))|"
    r"전기 ?(?:자동)?차(?= ?(?:충전|보조금|구매|보급|요금))",
    (
        "바이오 ?(?:디젤|연료|매스|플라스틱|에너지|에탄올|중유|항공유|차|숯|리듬|필름)|(?:태양|연료|건|축) ?전지|"
        "태양광 ?셀|수전해|(?:통신|전력|전기|가스|수도|물|상수도|폐기물) ?회사|도로명|보조 ?배터리|"
        "전기 ?(?:자전거|오토바이|장판|밥솥|공사업)"
    ),
    (
        "(?:반도체|배터리|이차전지|2차전지|바이오|로봇|방산|조선|제약|자동차) ?(?:관련)? ?(?:주식|주가|펀드|etf|"
        "테마주|관련주)|배터리(?=[가를도]? ?(?:없|다 ?됐|충전|방전|닳|나갔))|(?:통신|가스) ?(?:비|요금)(?![가-힣])|"
        "물(?= ?(?:한 ?잔|마시|마셔|티슈|좀 ?주))|로봇(?=[이가]? ?(?:세요|야|이야|인가요|아니))"
    ),
    _APART,
    r"ktx[^.,!?\n]{0,20}",
    r"바이오 ?가스|수소 ?가스|온실 ?가스|배기 ?가스|특수 ?가스|가스(?= ?(?:켓|터빈|센서|레인지))",
    r"물(?=가(?:[ 를는도]|가|상승)|의를)|도로 ?(?:교통|주행)",
    (
        "(?:자동차|차량|전기차|선박|로봇|인공지능|ai|방산|국방)(?:용|향)?(?= ?(?:배터리|이차전지|2차전지|전지|"
        "양극재|반도체|메모리|칩|디스플레이))"
    ),
    r"(?:반도체|배터리|이차전지|2차전지|디스플레이|바이오)(?:용|향)(?= ?[가-힣]*(?:로봇|강판|철강))",
    r"태양광 ?(?:패널|모듈)|솔라 ?패널|조선(?=일보|시대|족)|제강(?=점)",
    (
        "경기(?=[가는도]? ?(?:침체|불황|불안|회복|전망|상황|둔화|부양|변동|악화|호황|민감|순환|하락|흐름|어렵|"
        "안 ?좋|나[쁘빠]|좋))"
    ),
    (
        "구리(?= ?(?:호일|박(?![가-힣])|동박|가격|배선|선재|소재|도금|정련|제련|원료|광))|음성(?= ?(?:인식|통화|"
        "안내|비서|변환|합성|ai))"
    ),
    (
        "상주(?= ?(?:인력|인원|직원|근무|기업|업체))|구미(?=가 당|에 맞)|세종(?=대왕|텔레콤|대로|연구)|"
        "기장(?=님)|(?:동해|남해)(?=안)|화성(?= ?탐사)"
    ),
    (
        "(?:이천|사천)(?= ?(?:명|평|톤|개(?!발)|대(?![가-힣])|여 |세대))|오산(?=이[에었야다]|입니다)|보은(?=의)|"
        "고성(?=이 ?오|능|장)|영동(?=고속|대로)|원주(?=민)|전주(?= ?(?:기간|대비|연)|부터)|강진(?=[이으] )"
    ),
)
_ENGLISH = (
    (
        r"\bdifference between [^.?!\n]{1,60}|\b(?:job|interview|internship) (?:at|in|with)\b[^.?!\n]{0,40}|"
        r"\b(?:ktx|flights?|tickets?|hotels?|taxi)\b(?: [a-z]+){0,2} (?:to|in|from|near|at) [a-z]+|"
        r"\b(?:write|draft) (?:me )?(?:an? |my )(?:cover letter|essay|poem|e-?mail|letter|story|song)\b[^.?!\n]{0,80}"
    ),
    (
        r"\b(?:bottled|mineral|(?:my|your) tap) water\b|"
        r"\bwater(?=-?(?: ?cooled|proof|melon|colou?r| bottle| cooler)\b)|"
        r"\bk-?water\b|\b(?:water|power|gas|electricity|phone|telecoms?|waste) (?:company|companies|provider|bills?)\b|"
        r"\broad(?= (?:outside|in front of) (?:my|your|our)\b)|\broad (?:trip|show|rage|safety)s?\b"
    ),
    (
        r"\b(?:carbon|glass|textile|synthetic) fib(?:er|re)s?\b|\b(?:solar|fuel|photovoltaic|blood|dry) cells?\b|"
        r"\bcell(?:ular)? ?phones?\b|"
        r"\bbio(?=-? ?(?:fuel|diesel|mass|plastic|energy|ethanol))|"
        r"\bsemi(?=-(?!cond)| (?:finals?|auto|automatic|finished|annual|trucks?|trailers?|skilled|retired)\b)|"
        r"\b(?:fruit|orange|apple|grape|tomato) juice\b|\bjuice (?:maker|company|factory|bar|brand)\b"
    ),
    (
        r"\bpower (?:point|bank|user|nap|bi|trip|struggle|cut|outage)s?\b|\b(?:will|man|horse|brain) power\b|"
        r"\bgas (?:price|bill|mask)s?\b|\b(?:phone|laptop|car|my|your|low) batter(?:y|ies)\b|"
        r"\bbattery (?:low|life|saver|icon|stocks?|shares)\b|\bdrug (?:store|test|abuse|dealer)s?\b|"
        r"\bfish and chips\b|\bchip shop\b|\bprecursor to\b|\bmilitary service\b|\bshare price\b"
    ),
    (
        r"\bdisplay(?= (?:of|the|my|an?|your|settings|name)\b)|\bai (?:model|chatbot|assistant|bot|tool)s?\b|"
        r"\bare you an? (?:robot|ai)\b|\bpanel (?:members?|of)\b|\bcar (?:park|loan|insurance|rental|wash)\b|"
        r"\bvaccine (?:pass|shot|appointment|certificate)s?\b|\bflu vaccines?\b"
    ),
    r"\broad[ -]?map\b|\b(?:down|on|hit) the road\b|\bin the pipeline\b|\bon the go\b",
    (
        r"\bpower(?= (?:semiconductors?|semis?|chips?|electronics|devices?|management|of attorney|tools?|to )\b)|"
        r"\b(?:purchasing|bargaining|computing|buying) power\b"
    ),
    (
        r"\bchip in\b|\bchips in(?= (?:for|to|with|some|a|an|the|krw|₩|\d)\b)|"
        r"\bgas(?= (?:turbines?|sensors?|stations?)\b)|\bbio-?gas\b|\bspecialty gas(?:es)?\b|"
        r"\bsolar panels?\b|\bpanel discussion\b"
    ),
    (
        r"\b(?:automotive|automobile|cars?|vehicle|ev|electric car|ai|robots?|ships?|defen[cs]e)(?=[ -](?:batter|"
        "cathode|semiconductor|chip|memory|display))"
    ),
    (
        r"\bships(?= (?:to|from|it|our|its|products|out)\b)|\bmemory(?= (?:lane|of)\b)|\bwaste(?= (?:of|time|"
        r"money)\b)|\bpower(?= (?:plant|station) (?:maker|builder))"
    ),
)


def _any_of(korean: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"{'|'.join(korean)}|(?=[a-z])(?:{'|'.join(_ENGLISH)})")


_ALL: Final = _any_of(_KOREAN)
_USUAL: Final = _any_of(words for words in _KOREAN if words != _APART)
"""What may begin at any letter is looked for only where the word it ends in is there: few texts have it."""


def false_friends(text: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that must not be taken for a sector, a place or a facility."""
    friends = _ALL if _DIFFERENCE in text else _USUAL
    return tuple(match.span() for match in friends.finditer(text) if match[0])
