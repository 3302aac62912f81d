"""What may stand after a word: Korean particles and compounds, English plurals. Words of our own, as data."""

import re
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["sector", "facility", "place", "site", "complex"]

_PARTICLES = (
    "은|는|이|가|을|를|에|의|와|과|도|로|으로|만|랑|이랑|하고|요|이요|예요|이예요|이에요|에요|입니다|인데|"
    "인데요|이고|고|이며|며|나|이나|및|등|"
    "이라|라|이라서|라서|이라고|라고|란|이란|같은|보다|처럼|까지|부터|에서|에다|에다가|쪽|용|내|뿐|씩|마다|"
    "구요|구여|이구요|거든요|이거든요|고요|이고요|이에여|에여|예여|임다|입니당|이네요|네요|라고요|여서|이어서|이지만|지만|이니까|니까|이야|야|"
    "죠|이죠|인지|여야|이면|면|인가|인가요|한|할|하는|하려|하려고|하며|해|해서|합니다|해요|했|이었|였|임|둘|"
    "시에|으론|론|엔|에는|에도|에선|까진|구요|고요|거든요|데요|네요|에여|예여|임다|여요|라는데|신데|이랑은|쪽이"
)
_COMMON = "투자|신설|증설|신축|건설|이전|입주|필요|지원|특화단지|관련|착공|공사|설립|예정|계획|사업|비용|비|금액"
_COMPOUNDS: dict[Kind, str] = {
    "place": (
        "특별자치시|특별자치도|특별시|광역시|시|군|구|읍|면|동|권|산단|국가산단|산업단지|국가산업단지|일반산단|"
        "공단|단지|공장|사업장|캠퍼스|지역|본사|지점|소재|인근|근처|시내|항|제?[1-9일이삼]공장|남구|북구"
    ),
    "site": "산단|국가산단|산업단지|공단|단지|공장|사업장|캠퍼스|지구|지역|소재|인근|근처|읍|면|동",
    "sector": (
        "소재|부품|장비|소부장|회사|기업|업체|업|공장|산업|분야|사|제조|제조사|제조업|제조업체|메이커|생산|셀|팩|"
        "팹|스타트업|협회|계열|라인|클러스터|연구소|단지|제품|원료|개발|설계|부문|업종|쪽|모듈|후공정|전공정|양산"
    ),
    "facility": (
        "공급|처리|시설|설비|관로|배관|관|망|선|선로|구축|확장|확충|인입|정비|라인|인프라|부문|원|개설|포장|확보|"
        "증강|설치|시스템|플랜트|공급망|탱크|쪽"
    ),
    "complex": "안|내|내부|밖|외|지정|구역",
}

TAILS: dict[Kind, re.Pattern[str]] = {
    kind: re.compile(rf"(?:{words}|{_COMMON}){{0,3}}(?:{_PARTICLES}){{0,3}}(?![가-힣])")
    for kind, words in _COMPOUNDS.items()
}
"""After a Korean word of that kind: compounds, particles, then no Hangul."""

SHORT_TAIL = re.compile(
    "(?:은|이|을|의|에|도|로|과|이랑|하고|이요|이에요|입니다|부족|문제|공급|쪽|값)?(?:은|는|이|을|를|도|에)?(?![가-힣])"
)
"""After a word of one syllable (물): nothing that makes another word of it (물가, 물류, 물론)."""

PREFIX = re.compile(
    "(?:신규|기존|추가|대용량|초고압|고압|지하|지중|산업단지|단지|산단|공단|공장|부지|구역|내부|외부|전용|"
    "첨단|친환경|초순수|고순도|국내|총|주|인근|차세대|글로벌|종합|일반|산업|국가)*"
)
"""What may stand right before a Korean word and belongs to it."""

LATIN_TAIL = re.compile(r"(?:'s|es|s)?(?![a-z\d])(?!-(?:free|like|proof)\b)")
LATIN_PLACE_TAIL = re.compile(r"(?:'s)?(?:[ -](?:si|gun|gu|do|city|county|district|province)\b)?(?![a-z\d])")
