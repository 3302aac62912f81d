"""Places to choose from while a name is being typed, in either language."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from bots.slack.form.elements import Json, Voice
from bots.slack.form.options import place_option, unknown
from conversations.understanding import Lexicon, understand
from conversations.understanding.lexicon import plain
from conversations.understanding.nearness import jamo
from conversations.wording import LANGUAGES, Wording

_MOST: Final = 100
_LONGEST: Final = 60


def place_options(typed: object, language: str, lexicon: Lexicon, wording: Wording, day: date) -> list[Json]:
    """What may be meant, best first, at most 100: places whose name begins with what was typed or contains it, else
    what a talk would take it for, misspellings included; and not knowing. Nothing where nothing fits."""
    text = plain(typed) if isinstance(typed, str) and len(typed) <= _LONGEST else ""
    if not text:
        return []
    voice, rulebook = Voice(wording, language), lexicon.rulebook
    not_known = [unknown(voice)] if _is_not_known(text, wording) else []
    found = _named(text, lexicon) or (() if not_known else _understood(text, lexicon, day))
    places = [place_option(rulebook.place(place).names, place, voice) for place in found]
    return [*places[: _MOST - len(not_known)], *not_known]


def _is_not_known(text: str, wording: Wording) -> bool:
    ways = (plain(Voice(wording, language).say("option-unknown")) for language in LANGUAGES)
    return any(way.startswith(text) for way in ways)


def _named(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The places with a name like that, best first, then in the rulebook's order."""
    best: dict[str, int] = {}
    for rank, ids in _ranked(text, lexicon):
        for place in ids:
            best[place] = min(rank, best.get(place, rank))
    return tuple(sorted((p.id for p in lexicon.rulebook.places if p.id in best), key=lambda place: best[place]))


def _ranked(text: str, lexicon: Lexicon) -> Iterator[tuple[int, tuple[str, ...]]]:
    close, letters = text.replace(" ", ""), jamo(text)
    for word, kinds in lexicon.common.words.items():
        rank = _rank(text, close, letters, word) if "place" in kinds else None
        if rank is not None:
            yield rank, kinds["place"]


def _rank(text: str, close: str, letters: str, word: str) -> int | None:
    """How well a name fits: the same, its beginning (half a syllable will do), that of a part of it, or within it."""
    if word == text:
        return 0
    if jamo(word).startswith(letters):
        return 1
    if any(part.startswith(text) for part in word.split()):
        return 2
    return 3 if close in word.replace(" ", "") else None


def _understood(text: str, lexicon: Lexicon, day: date) -> tuple[str, ...]:
    heard = understand(text, lexicon, day, ("place",))
    place = heard.answers.get("place")
    return (place,) if isinstance(place, str) else heard.ambiguous.get("place", ())
