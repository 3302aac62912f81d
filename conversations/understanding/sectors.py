"""The industry: one the rulebook knows, or another as typed; that in a complex's own name if it is the only one."""

import re
from collections.abc import Iterable

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene
from conversations.understanding.zone import ZONE

_RAW = cue(
    (
        "(?:배터리|이차 ?전지|2차 ?전지|전지|리튬|니켈|코발트|망간|흑연) ?(?:용 ?)?(?:핵심 ?)?(?:원료|원소재|"
        "원광|핵심 ?광물|정제|정련|제련|추출|화합물|수산화물|염호)|(?:수산화|탄산|황산) ?(?:리튬|니켈|코발트|"
        "망간)|전구체 ?(?:아닌|이? ?아니라|말고) ?(?:배터리 ?)?원료"
    ),
    (
        "battery raw materials?|raw materials? for (?:secondary )?batter(?:y|ies)|(?:lithium|nickel|cobalt|"
        r"manganese|graphite) (?:raw materials?|hydroxide|carbonate|sul(?:ph|f)ate|refin\w+|extraction|smelting)"
    ),
)
_OTHER = re.compile(
    "(?<![가-힣])(?:태양광|풍력|석유 ?화학|정유|수소(?! ?(?:차|전기|가스|공급))|화장품|식품|섬유|의류|가구|제지|시멘트|"
    "우주 ?항공|항공 ?우주|항공기|플라스틱|데이터 ?센터|탄소 ?섬유|음료|제과|비료|농업|스마트팜|게임|관광|유리)|"
    r"\b(?:solar|wind power|petrochemicals?|refining|hydrogen|cosmetics?|food|textiles?|furniture|paper|"
    r"cement|chemicals?|"
    r"aerospace|plastics?|data cent(?:er|re)s?|logistics|carbon fib(?:er|re)s?|beverages?|fertili[sz]ers?|agriculture|"
    r"tourism|glass)\b"
)
"""Industries people name that no rule of ours knows."""

_MAKER = re.compile(
    "(?: ?(?:패널|모듈|셀|발전|연료전지))? ?(?:회사|기업|업체|업(?![가-힣])|업[이을은는]|업입|공장|"
    "산업(?! ?단지)|분야|제조|생산|제품|계열|만드|만들|하는)|"
    r" (?:panels? |cells? |modules? )?(?:maker|manufacturer|company|firm|industry|plant|factory|business|"
    r"producer|sector)s?\b"
)
_IN = 4  # letters between an industry and its place: " in "
_ALONE = re.compile("(?:이요|요|이에요|예요|입니다|쪽|업|분야|이야|임)*[ .!~]*$")
_SIDE_BY_SIDE = re.compile(r" ?(?:용|향)? ?")
_ITS_ZONE = re.compile(
    rf" ?(?:산업 ?)?(?:{ZONE}|클러스터|(?:산업 ?)?단지)|"
    r"(?: (?:industry|industrial|speciali[sz]ed|designated|national|strategic|advanced))* (?:complex|cluster)\b"
)
_PLANT = re.compile(r"(?:소|업|사|공장)$|(?:maker|builder|yard|mill|works|plant)s?$")
_FIRST = re.compile(" ?[,;.]")


def sector(scene: Scene) -> Found:
    """The industry. In 로봇용 배터리 and "robot batteries" the last word is the thing made."""
    modifiers = _modifiers(scene)
    said = [mark for mark in scene.of("sector") if mark.start not in modifiers]
    zones = _ids(mark for mark in said if _is_of_zone(scene, mark))
    own = _own(scene, [mark for mark in said if not _is_of_zone(scene, mark)], is_beside_zone=bool(zones))
    raw = _raw_material(scene)
    if not own and raw.answers:
        return Found({"sector": "secondary_battery"}).then(raw)
    if not own and (other := _other(scene)).answers:
        return other
    one = own or (() if scene.asked[:1] == ("complex",) else zones)
    return (Found(ambiguous={"sector": one}) if len(one) > 1 else Found({"sector": one[0]} if one else {})).then(raw)


def zones_sectors(scene: Scene) -> frozenset[str]:
    """The industries that complexes are called by: 반도체 특화단지, whatever is made in it."""
    return frozenset(_ids(mark for mark in scene.of("sector") if _is_of_zone(scene, mark)))


def is_sector_apart(scene: Scene) -> bool:
    """Is an industry said that is in no complex's name (반도체 구미 특화단지)?"""
    said = [mark for mark in scene.of("sector") if mark.start not in _modifiers(scene) and not _is_of_zone(scene, mark)]
    return len(_own(scene, said, is_beside_zone=False)) == 1


def _own(scene: Scene, said: Iterable[Mark], *, is_beside_zone: bool) -> tuple[str, ...]:
    """Designated industries, or else others; beside a complex's own only what is said to be a business."""
    marks = tuple(said)
    ids = _ids(marks)
    strategic = tuple(i for i in ids if (industry := scene.lexicon.rulebook.industry(i)) and industry.first_day)
    others = _ids(mark for mark in marks if _is_business(scene, mark)) if is_beside_zone else ids
    return strategic or others


def _is_business(scene: Scene, mark: Mark) -> bool:
    """조선소, 자동차 공장, or the first thing told; not 자동차로 30분."""
    is_first = mark.start == 0 and _FIRST.match(scene.text, mark.end) is not None
    return is_first or _MAKER.match(scene.text, mark.end) is not None or _PLANT.search(mark.word) is not None


def _is_of_zone(scene: Scene, mark: Mark) -> bool:
    return _ITS_ZONE.match(scene.text, mark.end) is not None


def _ids(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for mark in marks for id_ in mark.ids))


def _modifiers(scene: Scene) -> frozenset[int]:
    """Where industries stand that only say of what kind the next one is."""
    marks = [mark for mark in scene.marks if mark.kind == "sector"]
    found: set[int] = set()
    other: Mark | None = None
    for mark, next_ in zip(reversed(marks), (None, *reversed(marks)), strict=False):
        other = next_ if next_ and next_.ids != mark.ids else other
        if other and _SIDE_BY_SIDE.fullmatch(scene.text[mark.end : other.start]):
            found.add(mark.start)
    return frozenset(found)


def _other(scene: Scene) -> Found:
    """태양광 회사: named as a business, in reply to the question, or alone."""
    if any(mark.kind == "sector" and not _is_of_zone(scene, mark) for mark in scene.marks):
        return Found()
    for match in _OTHER.finditer(scene.text):
        is_reply = "sector" in scene.asked or (match.start() == 0 and _ALONE.match(scene.text, match.end()))
        is_business = _MAKER.match(scene.text, match.end()) or _is_placed(scene, match)
        if (is_reply or is_business) and not scene.asks_at(match.start()):
            return Found({"sector": f"other:{match[0]}"})
    return Found()


def _is_placed(scene: Scene, match: re.Match[str]) -> bool:
    """여수 석유화학, a data centre in Haenam: named beside its place."""
    beside = ((mark.start - match.end(), match.start() - mark.end) for mark in scene.of("place"))
    return any(0 < after <= _IN or before == 1 for after, before in beside)


def _raw_material(scene: Scene) -> Found:
    match = _RAW.search(scene.text)
    return Found({"battery_raw_material": "yes"}) if match and not scene.asks_at(match.start()) else Found()
