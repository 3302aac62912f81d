"""The industry: one the rulebook knows, or another by the name typed."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene

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
    "우주 ?항공|항공 ?우주|항공기|플라스틱)|"
    r"\b(?:solar|wind power|petrochemicals?|refining|hydrogen|cosmetics?|food|textiles?|furniture|paper|"
    r"cement|chemicals?|"
    r"aerospace|plastics?)\b"
)
"""Industries people name that no rule of ours knows."""

_MAKER = re.compile(
    "(?: ?(?:패널|모듈|셀|발전|연료전지))? ?(?:회사|기업|업체|업(?![가-힣])|업[이을은는]|업입|공장|"
    "산업(?! ?단지)|분야|제조|생산|제품|계열|만드|만들|하는)|"
    r" (?:panels? |cells? |modules? )?(?:maker|manufacturer|company|firm|industry|plant|factory|business|"
    r"producer|sector)s?\b"
)
_ALONE = re.compile("(?:이요|요|이에요|예요|입니다|쪽|업|분야|이야|임)*[ .!~]*$")
_SIDE_BY_SIDE = re.compile(r" ?(?:용|향)? ?")


def sector(scene: Scene) -> Found:
    """The industry. In 로봇용 배터리 and "robot batteries" the last word is the thing made."""
    said = [mark for mark in scene.of("sector") if not _modifies(scene, mark)]
    ids = tuple(dict.fromkeys(id_ for mark in said for id_ in mark.ids))
    strategic = tuple(i for i in ids if (industry := scene.lexicon.rulebook.industry(i)) and industry.first_day)
    raw = _raw_material(scene)
    if not ids and raw.answers:
        return Found({"sector": "secondary_battery"}).then(raw)
    one = strategic or ids
    if not one:
        return _other(scene)
    return (Found(ambiguous={"sector": one}) if len(one) > 1 else Found({"sector": one[0]} if one else {})).then(raw)


def _modifies(scene: Scene, mark: Mark) -> bool:
    following = (
        other for other in scene.marks if other.kind == "sector" and other.start >= mark.end and other.ids != mark.ids
    )
    nearest = next(following, None)
    return nearest is not None and _SIDE_BY_SIDE.fullmatch(scene.text[mark.end : nearest.start]) is not None


def _other(scene: Scene) -> Found:
    """태양광 회사: named as a business, in reply to the question, or alone."""
    if any(mark.kind == "sector" for mark in scene.marks):
        return Found()
    for match in _OTHER.finditer(scene.text):
        is_reply = "sector" in scene.asked or (match.start() == 0 and _ALONE.match(scene.text, match.end()))
        if (is_reply or _MAKER.match(scene.text, match.end())) and not scene.asks_at(match.start()):
            return Found({"sector": f"other:{match[0]}"})
    return Found()


def _raw_material(scene: Scene) -> Found:
    match = _RAW.search(scene.text)
    return Found({"battery_raw_material": "yes"}) if match and not scene.asks_at(match.start()) else Found()
