"""The finest place said: districts within cities, cities within provinces, and homonyms."""

import re
from collections.abc import Sequence

from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.lexicon import Ids, Lexicon
from conversations.understanding.scene import Scene
from conversations.understanding.zone import enters

_NEAR_AFTER = re.compile("(?:산단|산업단지|단지)?(?:의|에서)? ?(?:옆|근처|인근|주변|부근|밖|바깥|맞은편)")
_NEAR_BEFORE = re.compile(r"\b(?:near|next to|outside(?: of)?|beside|close to|not in(?:side)?)(?: the)? $")
_AWAY_AFTER = re.compile(
    "(?:시|군)?(?:에서|과는|와는|이랑|랑) ?(?:꽤 |많이 |아주 )?(?:먼|멀|떨어)|(?:시|군)?(?: 밖|이? ?아닌(?! ?[가지]))"
)
_AWAY_BEFORE = re.compile(
    r"\b(?:nowhere near|not (?:near|even near|close to)|far (?:away )?from|away from|outside(?: of)?|"
    r"\d+ ?k(?:m|ilomet(?:re|er)s) from)(?: the)? $"
)
_SHY_SPOT = re.compile(r"(?:에 (?:있|공장|위치|투자|지을|짓)|에서(?! ?(?:나|생)))")


def places(scene: Scene) -> Found:
    """The place, and the site when a named one was said."""
    said = [mark for mark in scene.of("place", "site") if mark.kind == "site" or not _is_away(scene, mark)]
    ids = _narrowed(scene, [mark for mark in said if mark.kind == "place"], _sites_places(scene, said))
    site = _site([mark for mark in said if not enters(scene, mark) and not _is_near(scene, mark)])
    found = Found({"site": site}) if site else Found()
    if len(ids) > 1:
        return found.then(Found(ambiguous={"place": ids}))
    if ids:
        return found.then(Found({"place": ids[0]}))
    return found


def _is_near(scene: Scene, mark: Mark) -> bool:
    """블루밸리 옆: in its city, but not in the site."""
    before = scene.text[max(0, mark.start - 20) : mark.start]
    return _NEAR_AFTER.match(scene.text, mark.end) is not None or _NEAR_BEFORE.search(before) is not None


def _is_away(scene: Scene, mark: Mark) -> bool:
    """서울에서 먼; outside Saemangeum: where it is not."""
    before = scene.text[max(0, mark.start - 30) : mark.start]
    return _AWAY_AFTER.match(scene.text, mark.end) is not None or _AWAY_BEFORE.search(before) is not None


def _site(said: Sequence[Mark]) -> str | None:
    ids = {id_ for mark in said if mark.kind == "site" for id_ in mark.ids}
    return ids.pop() if len(ids) == 1 else None


def _sites_places(scene: Scene, said: Sequence[Mark]) -> list[Ids]:
    known = (scene.lexicon.rulebook.site(id_) for mark in said if mark.kind == "site" for id_ in mark.ids)
    return [(found[0].place,) for found in known if found]


def _narrowed(scene: Scene, marks: Sequence[Mark], sites: Sequence[Ids]) -> Ids:
    """Each place narrows the ones before it, or is narrowed by them; two that have nothing in common are both kept."""
    ids: Ids = ()
    for i, mark in enumerate(marks):
        is_district = (
            bool(i) and mark.word.endswith("구") and scene.text[marks[i - 1].end : mark.start].strip() in {"", "시"}
        )
        if i and _is_area(scene, marks[i - 1], mark):
            ids = mark.ids if _is_uncoded(scene, mark) else marks[i - 1].ids
        else:
            ids = _both(scene.lexicon, ids, mark.ids, keep_first=is_district)
    for place in sites:
        ids = _both(scene.lexicon, ids, place, keep_first=False)
    return ids or _shy(scene, ())


def _is_area(scene: Scene, one: Mark, two: Mark) -> bool:
    """군산 새만금; Saemangeum, Gunsan: one address, of which the area is the finer part."""
    between = scene.text[one.end : two.start]
    is_address = between.strip() in {"", "시"} or (two.word.isascii() and between in {", ", " (", "-"})
    return is_address and _is_uncoded(scene, one) != _is_uncoded(scene, two)


def _is_uncoded(scene: Scene, mark: Mark) -> bool:
    """Is it no district of the ministry's, as Saemangeum, which lies in three of them?"""
    return all(scene.lexicon.rulebook.place(id_).code is None for id_ in mark.ids)


def _both(lexicon: Lexicon, one: Ids, two: Ids, *, keep_first: bool) -> Ids:
    if not one or not two:
        return one or two
    finer = _within(lexicon, two, one) or _within(lexicon, one, two)
    if finer or keep_first:
        return finer or one
    return tuple(dict.fromkeys((*one, *two)))


def _within(lexicon: Lexicon, ids: Ids, outer: Ids) -> Ids:
    return tuple(id_ for id_ in ids if not lexicon.above[id_].isdisjoint(outer))


def _shy(scene: Scene, ids: Ids) -> Ids:
    """양산 where only a place can stand: in answer to the question, or with a plant in it."""
    for match in re.finditer(r"(?<![가-힣])[가-힣]{2,3}?(?=에|이요|요|입니다|이에요|예요|[ .]|$)", scene.rest):
        word = match[0]
        stands = "place" in scene.asked or _SHY_SPOT.match(scene.text, match.end())
        if word in scene.lexicon.shy and stands:
            return scene.lexicon.shy[word]
    return ids
