"""False friends: words that look like one of ours and mean something else. What matches here is read past."""

import re

_KOREAN = (
    # 도로: again
    r"도로(?= ?(?:알려|보여|말해|말씀|돌아|돌려|바꿔|바꾸|되돌|해 ?[줘주]|물어|묻|시작|가자|갈|처음|뒤로|영어|한국어))",
    r"전력(?= ?반도체)|전기(?= ?(?:버스|트럭|요금|세(?![가-힣])|로 ?(?:제강|강)|전자))|"
    r"전기 ?(?:자동)?차(?= ?(?:충전|보조금|구매|보급|요금))",
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
    r"\broad[ -]?map\b|\b(?:down|on|hit) the road\b|\bin the pipeline\b|\bon the go\b",
    (
        r"\bpower(?= (?:semiconductors?|chips?|electronics|devices?|management|of attorney|tools?|to )\b)|"
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
_ANY = re.compile("|".join((*_KOREAN, *_ENGLISH)))


def false_friends(text: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that must not be taken for a sector, a place or a facility."""
    return tuple(match.span() for match in _ANY.finditer(text) if match[0])
