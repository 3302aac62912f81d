"""The finest place said: districts within cities, cities within provinces, homonyms, and misspellings."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from rapidfuzz.distance import OSA

from conversations.understanding.everyday import EVERYDAY
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.lexicon import Ids, Lexicon, jamo
from conversations.understanding.scene import Scene
from conversations.understanding.zone import enters

_LATIN_LEAST = 5  # letters of a Latin word that may be a misspelling: shorter ones are near too much
_TRIED = 20  # words looked up as misspellings in one text

_KOREAN_SPOT = re.compile(
    "(?<![가-힣])(?P<word>[가-힣]{2,5}?)(?:시|군)?(?:에서|에|쪽)(?:는|도|서)?(?![가-힣])|"
    "(?<![가-힣])(?P<admin>[가-힣]{2,5}?)(?:시|군)(?![가-힣])"
)
_ENGLISH_SPOT = re.compile(r"\b(?:in|at|near) (?P<word>[a-z][a-z-]{4,})(?![a-z])")
_REPLY = re.compile(
    "(?P<word>[가-힣]{2,5}?)(?:시|군)?(?:에|에서|쪽)?(?:요|이요|예요|이에요|입니다)?[ .!~]*|"
    "(?P<latin>[a-z][a-z-]{4,}?)(?:-si|-gun)?[ .!]*"
)
_NEAR_AFTER = re.compile("(?:산단|산업단지|단지)?(?:의|에서)? ?(?:옆|근처|인근|주변|부근|밖|바깥|맞은편)")
_NEAR_BEFORE = re.compile(r"\b(?:near|next to|outside(?: of)?|beside|close to|not in(?:side)?)(?: the)? $")
_SHY_SPOT = re.compile(r"(?:에 (?:있|공장|위치|투자|지을|짓)|에서(?! ?(?:나|생)))")


def places(scene: Scene) -> Found:
    """The place, and the site when a named one was said."""
    said = scene.of("place", "site")
    ids = _narrowed(scene, [mark for mark in said if mark.kind == "place"], _sites_places(scene, said))
    site = _site([mark for mark in said if not enters(scene, mark) and not _is_near(scene, mark)])
    found = Found({"site": site}) if site else Found()
    if len(ids) > 1:
        return found.then(Found(ambiguous={"place": ids}))
    if ids:
        return found.then(Found({"place": ids[0]}))
    return found if site else _guessed(scene)


def _is_near(scene: Scene, mark: Mark) -> bool:
    """블루밸리 옆: in its city, but not in the site."""
    before = scene.text[max(0, mark.start - 20) : mark.start]
    return _NEAR_AFTER.match(scene.text, mark.end) is not None or _NEAR_BEFORE.search(before) is not None


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
        ids = _both(scene.lexicon, ids, mark.ids, keep_first=is_district)
    for place in sites:
        ids = _both(scene.lexicon, ids, place, keep_first=False)
    return ids or _shy(scene, ())


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


def _guessed(scene: Scene) -> Found:
    """A word where a place would stand, one letter from exactly one place, and no everyday word."""
    if any(mark.kind == "place" for mark in scene.marks):
        return Found()
    for word in islice(dict.fromkeys(_candidates(scene)), _TRIED):
        ids = _near(scene.lexicon, word)
        if len(ids) == 1:
            return Found({"place": ids[0]}, unsure=("place",))
    return Found()


def _candidates(scene: Scene) -> Iterable[str]:
    reply = _REPLY.fullmatch(scene.rest) if "place" in scene.asked else None
    if reply:
        yield reply["word"] or reply["latin"]
    for pattern in (_KOREAN_SPOT, _ENGLISH_SPOT):
        for match in pattern.finditer(scene.rest):
            if not scene.asks_at(match.start()):
                yield match["word"] or match["admin"]


def _near(lexicon: Lexicon, word: str) -> Ids:
    """The places one letter away; none for an everyday word, for any word of the rulebook, and for short Latin ones."""
    if (
        word in EVERYDAY
        or word in lexicon.common.words
        or word in lexicon.shy
        or (word.isascii() and len(word) < _LATIN_LEAST)
    ):
        return ()
    typed = jamo(word)
    near = {
        id_
        for known, spelt, ids in lexicon.spelt
        if abs(len(known) - len(word)) <= 1 and word.isascii() == known.isascii()
        if OSA.distance(typed, spelt, score_cutoff=1) == 1
        for id_ in ids
    }
    return tuple(sorted(near))
