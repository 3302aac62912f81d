"""A text read in the talk: what it says, seen beside what is known already."""

from conversations.understanding import Understood
from core.policy.answers import UNKNOWN, Answers, OneOf, Value, wanted
from core.policy.rulebook import Rulebook


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
    if _is_coarser(answers.get("place"), known.get("place"), rulebook):
        del answers["place"]
    named = answers.get("facilities")
    if isinstance(named, tuple):
        every = {*named, *wanted(known)}
        answers["facilities"] = tuple(f for f in rulebook.facility_ids if f in every)
    return answers, ambiguous


def _forget(facts: tuple[str, ...], known: Answers, answers: dict[str, Value], ambiguous: dict[str, OneOf]) -> None:
    """Leave out what the name of a complex only seems to say: where it is known, and where it fits several ids."""
    for fact in facts:
        ambiguous.pop(fact, None)
        if fact in known:
            answers.pop(fact, None)


def _is_coarser(said: Value | None, known: Value | None, rulebook: Rulebook) -> bool:
    """Does the place said now hold the one known?"""
    if not isinstance(said, str) or not isinstance(known, str) or said == known:
        return False
    return said in {place.id for place in rulebook.around(known)}
