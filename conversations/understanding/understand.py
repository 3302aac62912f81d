"""Typed text to answers: scan once, let each reader take what is its own, put it together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from conversations.understanding.choices import choices
from conversations.understanding.complexes import complexes
from conversations.understanding.found import Found, Understood
from conversations.understanding.funds import funds
from conversations.understanding.intents import command, intent
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.normalise import is_korean, normalise
from conversations.understanding.ours import of_others
from conversations.understanding.performers import performers
from conversations.understanding.places import places
from conversations.understanding.replies import replies
from conversations.understanding.scene import Scene, scan
from conversations.understanding.sectors import sector
from conversations.understanding.states import states
from conversations.understanding.unpriced import unpriced
from conversations.understanding.wanted import doubted, dropped, wanted
from conversations.understanding.works import works

Told = TypeVar("Told")


def understand(text: str, lexicon: Lexicon, day: date, asked: Sequence[str] = ()) -> Understood:
    """What a typed text says on that day, `asked` being the facts of the question just put, most important first.

    Never raises, whatever is typed; what is not understood changes nothing.
    """
    said = normalise(text)
    scene = scan(of_others(said), lexicon, day, asked)
    found = Found() if command(said) else _read(scene)
    asks = any(clause.asks for clause in scene.clauses)
    return _told(scene, found, said, intent(said, found, asked, asks=asks), asks=asks)


def _read(scene: Scene) -> Found:
    found = sector(scene).then(places(scene))
    found = (
        found.then(complexes(scene, found))
        .then(funds(scene))
        .then(works(scene))
        .then(unpriced(scene))
        .then(performers(scene))
        .then(states(scene))
        .then(choices(scene))
    )
    found = found.then(replies(scene, found))
    found = Found(wanted(scene, found)).then(found)
    return replace(found, unsure=(*found.unsure, *doubted(scene, found)))


def _told(scene: Scene, found: Found, said: str, wants: str, *, asks: bool) -> Understood:
    rulebook = scene.lexicon.rulebook
    names = rulebook.facts.names(rulebook.facility_ids)
    unknown = tuple(fact for fact in names if fact in found.unknown and fact not in found.answers)
    aside = dropped(scene, found)
    return Understood(
        answers=_ordered(found.answers, names),
        ambiguous=_ordered(found.ambiguous, names),
        unsure=tuple(fact for fact in names if fact in found.unsure),
        unknown=unknown,
        refused=_ordered({fact: why for fact, why in found.refused.items() if fact not in found.answers}, names),
        intent="correct" if aside and wants == "other" else wants,
        language="ko" if is_korean(said) else "en",
        asks=asks,
        dropped=aside,
    )


def _ordered(told: Mapping[str, Told], names: Iterable[str]) -> dict[str, Told]:
    """In the order of the facts table; what the table does not know is no answer."""
    return {name: told[name] for name in names if name in told}
