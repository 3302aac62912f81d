"""The ways people write money, as data. What each named group means is said in `money.py`."""

import re

from conversations.understanding.numbers import DIGITS, ENGLISH, KOREAN, NUMERAL, ONES

_THINGS_KO = (
    "평|명|대(?!략)|톤|m[23]|개|매(?!출)|장(?!비)|배(?!터)|회(?!사)|건(?!설|물)|인(?!데|가|지|프)|리터|"
    "헥타르|제곱|세제곱|입방|"
    r"[kmg]?wh?\b|kv|km|kg|ha\b|가구|년|월|일(?!단)|시간|분기|초|%|퍼센트|프로|호|층|곳|군데|차(?!지)|급|번|"
    r"위|세대|항|교대|"
    "공장|라인|단계|호기|셀|팩|식|기(?![가-힣]{2}|[가관업초존])|도즈|도스|바이알|볼트|와트|기가|메가"
)
_THINGS_EN = (
    "tons?|tonnes?|units?|cells?|packs?|people|persons?|employees|staff|workers|jobs|square|sqm|sq|acres?|hectares?|"
    "lit(?:er|re)s?|doses?|vials?|wafers?|chips?|miles?|met(?:er|re)s?|months?|years?|days?|weeks?|hours?|percent|"
    r"kilo\w*|mega\w*|giga\w*|volts?|vehicles|cars|robots"
)
_WORKS_EN = r"lanes?|lines?|plants?|sites?|substations?|roads?|pipes?|facilit\w+|bn?|tn?|k|m|x"

THINGS = re.compile(rf" ?(?:{_THINGS_EN})\b")
"""What an English amount without a currency may count (3 million doses)."""

COUNTED = rf"(?: ?(?:{_THINGS_KO})|-(?![\d\ue000])|/| ?(?:{_THINGS_EN}|{_WORKS_EN})\b)"
"""What a number may count: 5천 평, 3만 명, 2 substations are no money."""

_AFTER_JO = r"(?!건|사|직|립|성|치|선|명|율|달|회|각|합|정(?!도)|의 ?\d|에 따|에 의|항| ?제? ?\d+ ?항| ?\d+ ?교대)"
_LOOSE = (
    r"(?:(?:\d|[이삼사오육칠팔구])?[천백](?:\d{1,3})?|(?<=조)\d{3,4}|(?<=조 )\d{4})"
    rf"(?![\d.]| ?[조억만원]|{COUNTED})"
)
_STARTS = r"(?<![\da-z])(?<!\d[.,])(?<!\W-)(?<!^-)"  # not inside a number or a word, and not negative
_WON = "원(?!천|료|자|인|활|래|하|칙|삼)"  # 원료, 원자력, … are words
_BEFORE_UNIT = rf"(?=[\d{ONES}십백천,. ]{{0,60}}[천백조억만원])"  # so that no bare number is tried in every unit
KOREAN_AMOUNT = re.compile(
    rf"{NUMERAL}{_BEFORE_UNIT}{_STARTS}(?<!(?<![가-힣])제)(?<!(?<![가-힣])제 )(?:(?=\d)|(?<![가-힣]))"
    rf"(?:(?P<jo>(?>{KOREAN})) ?조{_AFTER_JO} ?)?"
    rf"(?:(?P<eok>(?>{KOREAN})) ?억(?!울|제|측|압) ?)?"
    rf"(?:(?P<man>(?>{KOREAN})) ?만(?!큼|약|족) ?)?"
    rf"(?:(?P<rest>(?>{KOREAN})) ?{_WON}|(?P<loose>{_LOOSE})|(?P<won>{_WON}))?"
)
FOREIGN_AFTER = re.compile(
    r" ?(?:달[러라]|불(?![가-힣])|불(?=[을이로의짜])|유로|엔(?![가-힣])|위안|(?:us )?dollars?\b|us\$|usd\b|euros?\b)"
)
FOREIGN_BEFORE = re.compile(r"(?:us\$|\$|\busd|€|\beur|£|¥) ?$")
VAGUE_BEFORE = re.compile(r"(?:^| )(?:수|몇) ?$")
VAGUE_EN_BEFORE = re.compile(r"\b(?:couple(?: of)?|few|several|many) $")
LAW_BEFORE = re.compile(r"(?:법|고시|시행령|규정|지침|법률) $")
LONE_JO = re.compile(r"[일이삼사오육칠팔구] ?조")
SURELY_JO = re.compile(
    r" ?(?:투자|규모|정도|가량|이상|이하|짜리|쯤|대의?\b|로 ?(?:변경|바[꿔꾸뀌]|수정|정정|고[쳐치]|늘|줄|증액|"
    r"감액|하|할|해))|(?:이요|요|을|입니다)?$"
)
ENGLISH_AMOUNT = re.compile(
    rf"(?=[\da-z₩$€£¥]){_STARTS}"
    r"(?:(?P<before>krw|won|us\$|usd|eur|jpy|yen|cny|rmb|gbp) ?|(?P<sign>[₩$€£¥]|(?<!@)w(?= ?\d)) ?)?"
    rf"(?:(?P<digits>{DIGITS})|(?P<words>{ENGLISH}))(?P<half> and a half)?"
    r"(?:[ -]?(?P<unit>trillions?|tn|trn|billions?|bln|bn|millions?|mln|mn)(?P<half2> and a half)?|"
    r"[ -]?(?:(?P<tens>cheon|chun|chon|baek|sip)[ -]?)?(?P<roman>jo|eok)| ?(?P<short>[bmt]))?"
    r"(?:[ -]?(?P<after>krw|won|(?:us )?dollars?|us\$|usd|euros?|eur|yen|yuan|rmb|원|달러|불|유로))?(?![a-z\d])(?!,\d)"
)
NO_MILLION = re.compile(
    r" ?(?:long|deep|wide|high|away|from|of (?:pipe|road|line|cable)|pipe|road|line|cable)\b|[가-힣]"
)
BARE_NUMBER = re.compile(
    rf"(?=\d){_STARTS}(?<![#'제])(?<!조의)(?<!조의 )(?P<said>(?>{KOREAN}))(?! ?[조억만]|[\d%a-z]|[.,]\d|{COUNTED})"
)
HEADING = re.compile(
    r"단위 ?[:=]? ?\(?(?P<a>천만|백만|천|억|조|만) ?원\)?|(?<!\d)(?<!\d )(?P<b>천만|백만|천|억|조|만) ?원 ?단위|"
    r"\((?P<d>천만|백만|억|조) ?원\)|\((?:in )?(?:krw |₩ ?)?(?P<e>tn|trillion|bn|billion|mn|million)s?(?: won| krw)?\)|"
    r"\bin (?:krw )?(?P<c>millions|billions|trillions)\b(?: of won| of krw)?"
)
