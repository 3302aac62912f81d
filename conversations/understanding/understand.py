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
from conversations.understanding.land import land_part, without_land
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.normalise import is_korean, normalise
from conversations.understanding.ours import of_others
from conversations.understanding.performers import performers
from conversations.understanding.places import places
from conversations.understanding.replies import replies
from conversations.understanding.rich import rich
from conversations.understanding.scene import Scene, scan
from conversations.understanding.sectors import is_sector_apart, sector
from conversations.understanding.slips import mended
from conversations.understanding.spelling import respelt
from conversations.understanding.states import states
from conversations.understanding.unpriced import unpriced
from conversations.understanding.unread_steps import unread_steps
from conversations.understanding.wanted import doubted, dropped, wanted
from conversations.understanding.works import works
from conversations.understanding.zone import inside_reply

Told = TypeVar("Told")


def understand(text: str, lexicon: Lexicon, day: date, asked: Sequence[str] = ()) -> Understood:
    """What a typed text says on that day, `asked` being the facts of the question just put, most important first.

    Never raises, whatever is typed; what is not understood changes nothing.
    """
    right = respelt(of_others(mended(normalise(text))), lexicon, asked)
    said = right.text
    scene = scan(said, lexicon, day, asked, right.doubts)
    order = command(said)
    found = Found() if order else _read(scene)
    asks = any(clause.asks for clause in scene.clauses)
    return _told(scene, found, said, order or intent(said, found, asked, asks=asks), asks=asks)


def _read(scene: Scene) -> Found:
    found = sector(scene).then(places(scene))
    found = (
        found.then(complexes(scene, found))
        .then(funds(without_land(scene)))
        .then(works(scene))
        .then(unpriced(scene))
        .then(performers(scene))
        .then(states(scene))
        .then(choices(scene))
    )
    found = found.then(replies(scene, found))
    found = found.then(unread_steps(scene, found))
    found = Found(wanted(scene, found)).then(found)
    found = found.then(rich(scene, found))
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
        of_all={row.id: found.answers[row.id] for row in rulebook.facts.rows if row.each and row.id in found.answers},
        inside=inside_reply(scene, found),
        land=land_part(scene),
        is_apart=is_sector_apart(scene),
    )


def _ordered(told: Mapping[str, Told], names: Iterable[str]) -> dict[str, Told]:
    """In the order of the facts table; what the table does not know is no answer."""
    return {name: told[name] for name in names if name in told}
