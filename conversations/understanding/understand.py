"""Typed text to answers: scan once, let each reader take what is its own, put it together."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from conversations.understanding.choices import choices
from conversations.understanding.complexes import complexes, sector
from conversations.understanding.found import Found, Understood
from conversations.understanding.funds import funds
from conversations.understanding.intents import command, intent
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.normalise import is_korean, normalise
from conversations.understanding.places import places
from conversations.understanding.replies import replies
from conversations.understanding.scene import Scene, denied, scan
from conversations.understanding.states import states
from conversations.understanding.unpriced import unpriced
from conversations.understanding.works import works
from core.policy.answers import Value

Told = TypeVar("Told")

_ABOUT_FACILITIES = ("other_aid.", "finished.", "performer.", "works_months.", "works_class.", "cost_basis.")


def understand(text: str, lexicon: Lexicon, day: date, asked: Sequence[str] = ()) -> Understood:
    """What a typed text says on that day, `asked` being the facts of the question just put, most important first.

    Never raises, whatever is typed; what is not understood changes nothing.
    """
    said = normalise(text)
    scene = scan(said, lexicon, day, asked)
    found = Found() if command(said) else _read(scene)
    asks = any(clause.asks for clause in scene.clauses)
    return _told(scene, found, intent(said, found, asked, asks=asks), asks=asks)


def _read(scene: Scene) -> Found:
    found = sector(scene).then(places(scene))
    found = (
        found.then(complexes(scene, found))
        .then(funds(scene))
        .then(works(scene))
        .then(unpriced(scene))
        .then(states(scene))
        .then(choices(scene))
    )
    found = found.then(replies(scene, found))
    return Found(_facilities(scene, found)).then(found)


def _facilities(scene: Scene, found: Found) -> Mapping[str, Value]:
    """Every facility wanted, in declared order: named as such, or given a cost."""
    priced = {fact.removeprefix("cost.") for fact in found.said if fact.startswith("cost.")}
    built = {
        fact.removeprefix("finished.")
        for fact, value in found.answers.items()
        if fact.startswith("finished.") and value == "yes"
    }
    replied = scene.asked[:1] and scene.asked[0].startswith(_ABOUT_FACILITIES)
    named = {id_ for mark in scene.of("facility") for id_ in mark.ids} - built
    wanted = priced | (named - _answered(found) if replied else named)
    ids = tuple(id_ for id_ in scene.lexicon.rulebook.facility_ids if id_ in wanted)
    return {"facilities": ids} if ids else {}


def _answered(found: Found) -> set[str]:
    return {fact.partition(".")[2] for fact in found.said if fact.startswith(_ABOUT_FACILITIES)}


def _told(scene: Scene, found: Found, wants: str, *, asks: bool) -> Understood:
    rulebook = scene.lexicon.rulebook
    names = rulebook.facts.names(rulebook.facility_ids)
    unknown = tuple(fact for fact in names if fact in found.unknown and fact not in found.answers)
    dropped = _dropped(scene, found)
    return Understood(
        answers=_ordered(found.answers, names),
        ambiguous=_ordered(found.ambiguous, names),
        unsure=tuple(fact for fact in names if fact in found.unsure),
        unknown=unknown,
        refused=_ordered({fact: why for fact, why in found.refused.items() if fact not in found.answers}, names),
        intent="correct" if dropped and wants == "other" else wants,
        language="ko" if is_korean(scene.text) else "en",
        asks=asks,
        dropped=dropped,
    )


def _dropped(scene: Scene, found: Found) -> tuple[str, ...]:
    """The facilities named only to say that they are not needed (용수는 빼 주세요)."""
    named = found.answers.get("facilities")
    wanted = named if isinstance(named, tuple) else ()
    put_aside = {
        id_
        for mark in scene.marks
        if mark.kind == "facility" and denied(scene.text, mark) and not scene.asks_at(mark.start)
        for id_ in mark.ids
    }
    return tuple(f for f in scene.lexicon.rulebook.facility_ids if f in put_aside and f not in wanted)


def _ordered(told: Mapping[str, Told], names: Iterable[str]) -> dict[str, Told]:
    """In the order of the facts table; what the table does not know is no answer."""
    return {name: told[name] for name in names if name in told}
