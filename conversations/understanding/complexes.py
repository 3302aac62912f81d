"""The complex: called by its name, or said to be around the company, or not, or applied for."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied
from conversations.understanding.sectors import zones_sectors
from conversations.understanding.zone import EN_ZONE, ZONE, zone
from core.policy.answers import Answers
from core.policy.rulebook import Complex

_INSIDE = cue(
    rf"{ZONE} ?(?:안|내|내부|에 ?(?:입주|들어|있|위치|소재|속)|입주|소재)(?! ?(?:들어|아니))|{ZONE}(?=에서|에 )",
    rf"(?:inside|within|in|part of) {EN_ZONE}",
)
_ZONE_SAID = re.compile(
    rf"{ZONE}(?! ?(?:근처|인근|옆|주변|밖|외))|"
    r"(?<![a-z])(?:(?:designated |national |speciali[sz]ed |advanced |strategic |industry )+(?:complex|cluster)|"
    "complex)(?![a-z])"
)
_OPEN = cue(
    rf"{ZONE}[^.,?!]{{0,12}}(?:모르|모름|몰라|불확실|미정)",
    rf"(?:not sure|don'?t know|unsure|unclear)[^.,?!]{{0,30}}{EN_ZONE}",
)
_NEAR = re.compile(r" ?(?:근처|인근|옆|주변|밖|외부)")
_BEFORE_ZONE = 4


def complexes(scene: Scene, known: Found) -> Found:
    """The complex by its own name; `none`; `planned`; or the one at the place and of the industry said with it."""
    if _OPEN.search(scene.text):
        return Found(unknown=("complex",))
    if (said := zone(scene)).answers:
        return said
    named = [mark for mark in scene.complexes if not denied(scene.text, mark) and not scene.asks_at(mark.start)]
    ids = tuple(dict.fromkeys(id_ for mark in named for id_ in mark.ids if not _near_only(scene, mark)))
    return _either(_fitting(ids, scene, known.answers) or ids) if ids else _around(scene, known)


def _near_only(scene: Scene, mark: Mark) -> bool:
    return _NEAR.match(scene.text, mark.end) is not None


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
    """Those at the place; of the industry said right before the zone, or else of the company's own."""
    rulebook, place, own = scene.lexicon.rulebook, known.answers.get("place"), known.answers.get("sector")
    sectors = zones_sectors(scene) or ({own} if own else ())
    here = rulebook.complexes_at(place, scene.day) if isinstance(place, str) else rulebook.complexes
    return tuple(c for c in here if c.first_day <= scene.day and (not sectors or c.sector in sectors))


def _either(ids: tuple[str, ...]) -> Found:
    if len(ids) > 1:
        return Found(ambiguous={"complex": ids})
    return Found({"complex": ids[0]}) if ids else Found()
