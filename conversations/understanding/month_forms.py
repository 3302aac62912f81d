"""The ways people write a month, as data. What each named group means is said in `months.py`.

Groups: `year` in digits, `said` in words (내년); `number`, `name`, `half`, `quarter` or `point` (end, early) of the
year; `which` (next, 다음); `count` and `unit`, with `half_more` or `more`, for a time from now or from another month.
"""

import re

_NAME = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_FULL_NAME = r"(?P<name>january|february|april|june|july|august|september|october|november|december)"
_NUMBER = r"(?P<number>1[0-2]|0?[1-9])"
_KO_YEAR = (
    r"(?=[\d'올금내후명작지])(?:(?P<year>(?:19|20|21)\d\d|(?<!\d)'?\d\d(?= ?년)) ?년도?|"
    "(?P<said>올해|금년|내후년|후년|내년|명년|작년|지난해)도?)"
)
_KO_PART = (
    rf"(?:{_NUMBER} ?월(?: ?\d{{1,2}}일| ?(?:초|중순|중|말(?!고)))?|(?P<half>[상하])반기|"
    "(?P<quarter>[1-4]) ?/? ?(?:4 ?)?분기|"
    r"(?P<point>봄|여름|가을|겨울|연초|초|중반|중순|연말|말(?!고)|연내|안(?=에|으| |$)|내(?=에|로| |$)|중(?=에| |$)))"
)
_EN_YEAR = r"(?:(?P<year>(?:19|20|21)\d\d)(?!\d|[.,-]\d)|(?P<said>this year|next year|last year|the year))"
_EN_COUNT = r"(?P<count>\d{1,3}|half a|an?|one|two|three|four|five|six|nine|ten|twelve|eighteen)"
_UNTIL = r"in|by|until|till|before|from|since|during|around|end of|for"

KO_LENGTH = (
    r"(?:(?P<count>\d{1,3}|[한두세네반]) ?(?P<unit>개월|달|년|해)(?:(?P<half_more> ?반)| ?(?P<more>\d{1,2}) ?개월)?)"
)
EN_LENGTH = rf"{_EN_COUNT}[ -]?(?P<unit>months?|years?|yrs?)(?P<half_more> and a half)?"
"""A length of time in each language."""

_STEP = "설계|허가|부지|착공|지방비|매칭|designs?|permits?|site|match"
FOLLOWING = (
    re.compile(
        r"(?:그로부터|그 ?[뒤후](?:로|에)?|이후|(?:실시 ?)?설계[가를]? ?(?:완료|종료|끝(?:나고|낸|난)?|마(?:치고|친))"
        rf"(?: ?[뒤후])?(?: ?부터|에서)?) ?(?:약 ?)?{KO_LENGTH}"
        r"(?: ?(?:뒤|후(?!년)|이후|안에|내에|이내|있다가)|(?=[ ,.]|$))"
    ),
    re.compile(
        rf"\b{EN_LENGTH} (?:after (?:that|this|it|which|the design|the detailed design|design)(?: (?:is (?:done|"
        r"finished|complete)|finishes|ends))?|afterwards?|thereafter|after(?= *(?:[,.;!\n]|$)))"
    ),
)
"""A time counted from a month said before it, never from today."""

LATER = re.compile(r"(?:\d|[한두세네반]) ?(?:개월|달|년|해)[ 반\d개월]* ?(?:뒤|후(?!년)|이후)|[a-z\d -]+ later")
"""A time counted from a month said before it, and from today where there is none."""

_SHORT = r"(?P<year>2[6-9]|3\d)"
_DIGITS = (
    (
        rf"(?P<lead>(?:^|[,;\n] *|(?:{_STEP})s?(?: (?:done|is|by|in|at|for)|:)* *)){_NAME} ?'?{_SHORT}"
        r"(?![\d\w]|[.,]\d)"
    ),  # design Mar 27
    rf"\b{_NAME} ?'(?P<year>\d\d)(?!\d)",  # Mar '27
    (
        rf"(?P<lead>(?:{_STEP})(?:은|는|이|가|도)?[ :]*){_SHORT} ?년"
        r"(?![가-힣]*(?:간|째|차|된)|에? ?걸| ?\d| ?[상하]반기| ?말| ?초)"
    ),  # 설계는 28년
    rf"^{_SHORT} ?년(?=(?:도|에|쯤|경|정도|까지|이요|요|이에요|예요|입니다)*[ .!?~]*$)",  # 28년
    rf"(?P<lead>(?:{_STEP})(?:은|는|이|가)?[ :]*)(?P<year>2\d|"
    rf"3\d)\.{_NUMBER}(?![\d.,])(?! ?[조억만천백%a-z])",  # 설계 27.3
    (
        r"(?<![\d.,/-])(?P<year>(?:19|20|"
        rf"21)\d\d) ?[-./] ?{_NUMBER}(?!\d)(?: ?[-./] ?\d{{1,2}}(?!\d))?(?! ?[조억만])"
    ),  # 2027-03
    rf"(?<![\d\w])'(?P<year>\d\d) ?[-./] ?{_NUMBER}(?!\d)",  # '27.3
    rf"(?<![\d.,/-]){_NUMBER}/(?P<year>20\d\d)(?!\d)",  # 03/2027
)
_KOREAN = (
    rf"(?<![\d.,/-])(?P<year>20\d\d) {_KO_PART}",  # 2027 하반기
    rf"{_KO_YEAR} ?(?:의 )?{_KO_PART}",  # 내년 상반기
    rf"(?<![\d가-힣]){KO_LENGTH} ?(?:뒤|후(?!년)|이후|안에|내에|이내)",  # 18개월 뒤
    r"(?<![가-힣])(?P<count>반)(?P<unit>년) ?(?:뒤|후)",  # 반년 뒤
    r"(?P<which>지난|이번|다음) ?달",
    r"(?<![\d가-힣])(?P<number>1[0-2]|[1-9]) ?월(?: ?\d{1,2}일| ?(?:초|중순|말(?!고)))?(?![가-힣]*(?:급|액))",  # 3월
    r"(?=[상하\d연])(?:(?P<half>[상하])반기|(?<!\d)(?P<quarter>[1-4]) ?분기|(?P<point>연말(?!정산)|연내))",
    r"(?<!\d)(?P<year>(?:19|20|21)\d\d) ?년(?!형|산|식|대| ?\d{1,2} ?월)",  # 2027년, but not 2027년 13월
    r"(?<![가-힣])(?P<said>올해|금년|내후년|후년|내년)(?=까지|에|쯤|[ ,.]|$)",
)
_ENGLISH = (
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_NAME}(?: \d{{1,2}}(?:st|nd|rd|th)?)?,? ?(?:of )?{_EN_YEAR}",  # March 2027
    rf"\b(?P<year>20\d\d),? {_NAME}(?![a-z])",  # 2027 March
    rf"\b(?P<which>next|this|last) {_NAME}(?![a-z])",
    r"\b(?P<which>next|this) (?P<point>spring|summer|autumn|fall|winter)\b",
    rf"\b(?:q(?P<quarter>[1-4])|h(?P<half>[12]))(?: of)?[ ,'/-]*{_EN_YEAR}",  # Q3 2027
    r"\b(?P<year>20\d\d)[ -]?(?:q(?P<quarter>[1-4])|h(?P<half>[12]))\b",  # 2027 H1
    rf"\b(?P<quarter>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter (?:of |in )?{_EN_YEAR}",
    rf"\b(?P<half>first|second|1st|2nd) half (?:of |in )?{_EN_YEAR}",
    rf"\b(?P<point>spring|summer|autumn|fall|winter),? (?:of )?{_EN_YEAR}",
    rf"\b(?P<point>end|late|early|mid|middle|beginning|start|close)[ -]?(?:of )?{_EN_YEAR}",
    rf"\b(?:in|within|after) (?:about |around )?{EN_LENGTH}",  # in 18 months
    rf"\b{EN_LENGTH} (?:from now|later|from today|hence)",
    r"\b(?P<which>next|this|last) month\b",
    rf"\b(?:{_UNTIL}) {_NAME}(?![a-z])(?! i\b)",  # by May
    rf"\b{_FULL_NAME}\b",
    r"^(?P<name>march|may)[.!]?$",  # anywhere else these are verbs
    rf"\b(?:{_UNTIL}) {_EN_YEAR}",
    r"\b(?:by |before |at )?(?:the )?(?P<point>year[- ]?end)\b",
    r"(?P<said>next year)\b",
    r"^(?P<year>20\d\d)[.!?]?$",
)

FORMS = tuple(re.compile(form) for form in (*_DIGITS, *_KOREAN, *_ENGLISH))
"""In the order they are tried: what one has read is not read again by the next."""
