"""The industry, and the complex: called by its name, or said to be around the company, or not, or applied for."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied
from core.policy.answers import Answers
from core.policy.rulebook import Complex

_ZONE = r"(?:(?:국가 ?)?첨단 ?(?:전략 ?산업 ?)?|첨)?(?:특화 ?단지|특단지)"
_EN_ZONE = (
    "(?:the |a |any |our |this )?(?:designated |national |speciali[sz]ed |advanced |strategic |industry |"
    "battery |chip |bio |display |semiconductor )*(?:complex(?:es)?|cluster|zone|area)"
)
_OUTSIDE = cue(
    (
        f"(?:{_ZONE}|구역|단지)(?:의|은|는|이)? ?(?:밖|외부|바깥|외(?=[에입예이]))|"
        f"{_ZONE}[가이는은에도]? ?(?:아니|아님|아닌|없는 ?곳|안 ?들어|포함되지|속하지|속해 ?있지|해당 ?(?:안|없)|"
        "입주하지|있지 ?않)"
    ),
    (
        f"outside (?:of )?{_EN_ZONE}|(?:not|isn'?t|aren'?t) (?:located )?(?:in|inside|within|"
        f"part of) (?:of )?{_EN_ZONE}|no complex"
    ),
)
_PLANNED = cue(
    (
        f"{_ZONE}[를을로에은는]? ?(?:지정 ?)?(?:신규 ?)?(?:신청|지정 ?(?:예정|추진|신청|대기)|추진 ?중|예정|"
        "입주 ?(?:예정|신청|추진)|유치|공모)|지정(?:을)? ?(?:신청|예정|추진|대기)"
    ),
    (
        rf"appl(?:ied|ying|y) (?:for|to be) (?:the )?(?:designat\w+|{_EN_ZONE})|(?:designation|complex) (?:is |"
        f"has been )?(?:planned|pending|applied for)|plan(?:s|ned|ning)? to (?:move|enter) (?:in)?to {_EN_ZONE}"
    ),
)
_INSIDE = cue(
    rf"{_ZONE} ?(?:안|내|내부|에 ?(?:입주|들어|있|위치|소재|속)|입주|소재)(?! ?(?:들어|아니))|{_ZONE}(?=에서|에 )",
    rf"(?:inside|within|in|part of) {_EN_ZONE}",
)
_ZONE_SAID = re.compile(rf"{_ZONE}(?! ?(?:근처|인근|옆|주변|밖|외))")
_OPEN = cue(
    rf"{_ZONE}[^.,?!]{{0,12}}(?:모르|모름|몰라|불확실|미정)",
    rf"(?:not sure|don'?t know|unsure|unclear)[^.,?!]{{0,30}}{_EN_ZONE}",
)
_BEFORE_ZONE = 4
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
    return (Found(ambiguous={"sector": one}) if len(one) > 1 else Found({"sector": one[0]} if one else {})).then(raw)


def _modifies(scene: Scene, mark: Mark) -> bool:
    following = (
        other for other in scene.marks if other.kind == "sector" and other.start >= mark.end and other.ids != mark.ids
    )
    nearest = next(following, None)
    return nearest is not None and _SIDE_BY_SIDE.fullmatch(scene.text[mark.end : nearest.start]) is not None


def _raw_material(scene: Scene) -> Found:
    match = _RAW.search(scene.text)
    return Found({"battery_raw_material": "yes"}) if match and not scene.asks_at(match.start()) else Found()


def complexes(scene: Scene, known: Found) -> Found:
    """The complex by its own name; `none`; `planned`; or the one at the place and of the industry said with it."""
    if _said(scene, _OPEN) is not None:
        return Found(unknown=("complex",))
    if (said := _said(scene, _OUTSIDE)) is not None and not scene.asks_at(said):
        return Found({"complex": "none"})
    if (said := _said(scene, _PLANNED)) is not None and not scene.asks_at(said):
        return Found({"complex": "planned"})
    named = [mark for mark in scene.complexes if not denied(scene.text, mark) and not scene.asks_at(mark.start)]
    ids = tuple(dict.fromkeys(id_ for mark in named for id_ in mark.ids if not _near_only(scene, mark)))
    return _either(_fitting(ids, scene, known.answers) or ids) if ids else _around(scene, known)


def _said(scene: Scene, pattern: re.Pattern[str]) -> int | None:
    match = pattern.search(scene.text)
    return match.start() if match else None


def _near_only(scene: Scene, mark: Mark) -> bool:
    return re.match(r" ?(?:근처|인근|옆|주변|밖|외부)", scene.text[mark.end :]) is not None


def _fitting(ids: tuple[str, ...], scene: Scene, answers: Answers) -> tuple[str, ...]:
    sector_ = answers.get("sector")
    known = ((id_, scene.lexicon.rulebook.complex(id_)) for id_ in ids)
    return tuple(id_ for id_, complex_ in known if complex_ and complex_.sector == sector_)


def _around(scene: Scene, known: Found) -> Found:
    """특화단지 안 says which complex only together with the place or the industry said; a site said settles it."""
    if "site" in known.answers or not (_is_said_inside(scene) and known.answers.keys() & {"place", "sector"}):
        return Found()
    ids = tuple(complex_.id for complex_ in _possible(scene, known))
    return _either(ids) if "place" in known.answers or len(ids) == 1 else Found()


def _is_said_inside(scene: Scene) -> bool:
    inside = _INSIDE.search(scene.text)
    if inside and not scene.asks_at(inside.start()):
        return True
    places = scene.of("place", "sector", "site")
    zones = [zone for zone in _ZONE_SAID.finditer(scene.text) if not scene.asks_at(zone.start())]
    return any(0 <= zone.start() - mark.end <= _BEFORE_ZONE for zone in zones for mark in places)


def _possible(scene: Scene, known: Found) -> tuple[Complex, ...]:
    rulebook, place, sector_ = scene.lexicon.rulebook, known.answers.get("place"), known.answers.get("sector")
    here = rulebook.complexes_at(place, scene.day) if isinstance(place, str) else rulebook.complexes
    return tuple(c for c in here if c.first_day <= scene.day and sector_ in {None, c.sector})


def _either(ids: tuple[str, ...]) -> Found:
    if len(ids) > 1:
        return Found(ambiguous={"complex": ids})
    return Found({"complex": ids[0]}) if ids else Found()
