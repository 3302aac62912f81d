"""Land in a cost: 토지비 포함, water doesn't include land, 500억 중 100억은 토지비."""

import re

from conversations.understanding.cues import cue
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene

_LAND = cue(
    r"(?:토지|부지|땅|용지)(?: ?매입)?(?:비|값| ?비용|대금)|(?:토지|땅) ?(?=포함)",
    r"land(?: (?:costs?|price|purchase|acquisition))?",
)
_WITH = cue(
    r"포함(?!되지|하지|안| ?아님| ?아[니닙])|합친|합해서|들어 ?있(?!지)|들어간", r"(?:includ(?:es?|ed|ing))|with"
)
_WITHOUT = cue(
    r"제외|빼고|별도|뺀|빠진|빠졌|빠져|[미불]포함|포함 ?(?:안|아)|포함(?:되|하)지 ?않|안 ?들어|들어 ?있지|빼면",
    r"exclud(?:es?|ed|ing)|(?:not|n't)(?: [a-z]+)? includ(?:e|es|ed|ing)|(?:does|do|did|is|are|was|"
    r"were)n'?t(?: [a-z]+)? "
    r"includ(?:e|es|ed|ing)|without|no|net of|separate",
)
_OF_WHICH = re.compile(r"(?:원)? ?(?:중|가운데)에?서?는? [^.,;]{0,8}$|(?:of which|out of which)[^.;]{0,20}$")
_PART = re.compile(r"includ|exclud|(?:with|without|net of)(?: the)? land")
_BEFORE, _AFTER = 26, 24  # letters beside the land in which it is said to be in or out


def land_said(scene: Scene) -> re.Match[str] | None:
    """Where land is spoken of as a part of a cost, and not as a site to be secured."""
    match = next(_LAND.finditer(scene.text), None)
    return match if match and not scene.asks_at(match.start()) and _basis(scene, match) else None


def land(scene: Scene) -> Found:
    """Of the facilities said in the text, or else of those whose cost was asked, or of the one that is asked about."""
    match = land_said(scene)
    basis = _basis(scene, match) if match else None
    if match is None or basis is None:
        return Found()
    before = [mark for mark in scene.of("facility") if mark.start < match.start()]
    ids = [mark.ids[0] for mark in before or scene.of("facility")]
    return Found({f"cost_basis.{facility}": basis for facility in ids or _asked(scene)})


def _basis(scene: Scene, match: re.Match[str]) -> str | None:
    before = re.split(r"[.;\n]", scene.text[max(0, match.start() - _BEFORE) : match.start()])[-1]
    around = before + re.split(r"[.;\n]", scene.text[match.start() : match.end() + _AFTER])[0]
    if match[0] == "land" and not (_PART.search(around) or _OF_WHICH.search(before)):
        return None
    if _WITHOUT.search(around):
        return "clean"
    return "includes_land" if _WITH.search(around) or _OF_WHICH.search(before) else None


def _asked(scene: Scene) -> list[str]:
    named = dict.fromkeys(fact.partition(".")[2] for fact in scene.asked if "." in fact)
    is_money = all(fact.startswith(("cost.", "cost_basis.")) for fact in scene.asked)
    return list(named) if is_money or len(named) == 1 else []
