"""A text read in the talk: what it says, seen beside what is known already."""

import re
from typing import Final

from conversations.understanding import Understood
from conversations.understanding.normalise import normalise
from conversations.understanding.replies import is_yes
from core.policy.answers import UNKNOWN, Answers, OneOf, Value, wanted
from core.policy.rulebook import Rulebook
from core.talk.vocabulary import Answered, Question

_INSIDE: Final = re.compile(r"(?:[네예] ?,? ?)?(?:구역|단지)? ?안(?:에|이|입|쪽|$)|.*\b(?:inside|within)\b")


def beside(known: Answers, heard: Understood, rulebook: Rulebook) -> tuple[dict[str, Value], dict[str, OneOf]]:
    """The answers in a text, and those that fit several ids, where something is known already.

    A complex's name holds a place and an industry of its own, which say nothing new of the company. A coarser place
    is no correction of a finer one. A facility named later comes beside the earlier ones.
    """
    answers: dict[str, Value] = {**heard.answers, **dict.fromkeys(heard.unknown, UNKNOWN)}
    ambiguous = {fact: OneOf(ids) for fact, ids in heard.ambiguous.items()}
    if answers.get("complex") is UNKNOWN:
        answers.pop("site", None)
    if "complex" in heard.answers:
        _forget(("place", "sector"), known, answers, ambiguous)
    if (narrowed := _narrowed(known.get("place"), answers.get("place"), rulebook)) is not None:
        answers["place"] = narrowed
    if _is_coarser(answers.get("place"), known.get("place"), rulebook):
        del answers["place"]
    named = answers.get("facilities")
    if isinstance(named, tuple):
        every = {*named, *wanted(known)}
        answers["facilities"] = tuple(f for f in rulebook.facility_ids if f in every)
    return answers, ambiguous


def dropped(known: Answers, heard: Understood, rulebook: Rulebook) -> tuple[dict[str, Value], tuple[str, ...]]:
    """What saying that a facility is not needed changes: the facilities that stay, and the facts that go with it."""
    asked = wanted(known)
    gone = [f for f in heard.dropped if f in asked]
    if not gone:
        return {}, ()
    stay = tuple(f for f in rulebook.facility_ids if f in asked and f not in gone)
    facts = tuple(name for name in known if name.partition(".")[2] in gone)
    return ({"facilities": stay}, facts) if stay else ({}, (*facts, "facilities"))


def _forget(facts: tuple[str, ...], known: Answers, answers: dict[str, Value], ambiguous: dict[str, OneOf]) -> None:
    """Leave out what the name of a complex only seems to say: where it is known, and where it fits several ids."""
    for fact in facts:
        ambiguous.pop(fact, None)
        if fact in known:
            answers.pop(fact, None)


def _narrowed(known: Value | None, said: Value | None, rulebook: Rulebook) -> str | None:
    """The one of several places of a name that lies in what was said (광주, then 경기)."""
    if not isinstance(known, OneOf) or not isinstance(said, str):
        return None
    within = [place for place in known.ids if said in {p.id for p in rulebook.around(place)}]
    return within[0] if len(within) == 1 else None


def _is_coarser(said: Value | None, known: Value | None, rulebook: Rulebook) -> bool:
    """Does the place said now hold the one known?"""
    if not isinstance(said, str) or not isinstance(known, str) or said == known:
        return False
    return said in {place.id for place in rulebook.around(known)}


def inside(text: str, asked: Question | None, rulebook: Rulebook) -> dict[str, Value]:
    """A bare "yes, inside" to the question of the complex, where only one complex was asked for."""
    if asked is None or asked.id != "complex":
        return {}
    plain = normalise(text)
    offered = {value for option in asked.options for value in _given(option.press).values()}
    named = [c.id for c in rulebook.complexes if c.id in offered]
    said = is_yes(plain) or _INSIDE.match(plain)
    return {"complex": named[0]} if said and len(named) == 1 else {}


def _given(press: object) -> dict[str, Value]:
    return dict(press.given) if isinstance(press, Answered) else {}
