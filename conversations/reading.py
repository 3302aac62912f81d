"""A text read in the talk: what it says, seen beside what is known already."""

from typing import Final

from conversations.understanding import Understood
from core.policy.answers import UNKNOWN, Answers, OneOf, Value, wanted
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange, exactly
from core.policy.works import without_figure
from core.talk.vocabulary import Answered, Question

_UTILITYS: Final = "electricity"


def beside(known: Answers, heard: Understood, rulebook: Rulebook) -> tuple[dict[str, Value], dict[str, OneOf]]:
    """The answers in a text, and those that fit several ids, where something is known already.

    A complex's name holds a place and an industry of its own, which say nothing new of the company, unless the industry
    is said apart from it. A coarser place
    is no correction of a finer one. A facility named later comes beside the earlier ones.
    """
    answers: dict[str, Value] = {**heard.answers, **dict.fromkeys(heard.unknown, UNKNOWN)}
    ambiguous = {fact: OneOf(ids) for fact, ids in heard.ambiguous.items()}
    if answers.get("complex") is UNKNOWN:
        answers.pop("site", None)
    if "complex" in heard.answers:
        _forget(("place",) if heard.is_apart else ("place", "sector"), known, answers, ambiguous)
    if (narrowed := _narrowed(known.get("place"), answers.get("place"), rulebook)) is not None:
        answers["place"] = narrowed
    if _is_coarser(answers.get("place"), known.get("place"), rulebook):
        del answers["place"]
    for name, value in _of_all(known, heard, rulebook).items():
        answers.setdefault(name, value)
    answers |= _without_land(known, answers, heard, rulebook)
    named = answers.get("facilities")
    if isinstance(named, tuple):
        every = {*named, *wanted(known)}
        answers["facilities"] = tuple(f for f in rulebook.facility_ids if f in every)
    return answers, ambiguous


def _of_all(known: Answers, heard: Understood, rulebook: Rulebook) -> dict[str, Value]:
    """What was said of no facility in particular, of each there is. A length of works is that of those without a public
    figure, since it is asked for theirs; a utility builds the electricity; "no other aid" is none beside what is known.
    """
    asked = tuple(f for f in rulebook.facility_ids if f in wanted(known))
    meant = {
        "works_months": without_figure(asked, known, rulebook) or asked,
        "performer": tuple(f for f in asked if f == _UTILITYS and heard.of_all.get("performer") == "utility") or asked,
        "other_aid": tuple(f for f in asked if known.get(f"other_aid.{f}") != "paid"),
    }
    return {f"{fact}.{f}": value for fact, value in heard.of_all.items() for f in meant.get(fact, asked)}


def _without_land(known: Answers, said: Answers, heard: Understood, rulebook: Rulebook) -> dict[str, Value]:
    """The cost that is left where the land in it was told: of the facility it was said of, or of the only one."""
    land = heard.land
    told = [f for f in rulebook.facility_ids if f"cost_basis.{f}" in said]
    meant = told or [f for f in rulebook.facility_ids if f"cost.{f}" in {*said, *(f"cost.{w}" for w in wanted(known))}]
    if land is None or len(meant) != 1:
        return {}
    fact = f"cost.{meant[0]}"
    cost = said.get(fact, known.get(fact))
    clean: dict[str, Value] = {f"cost_basis.{meant[0]}": "clean"}
    if land.is_rest:
        return {**clean, fact: exactly(land.won)}
    if not isinstance(cost, WonRange) or cost.low < land.won:
        return {}
    return {**clean, fact: WonRange(cost.low - land.won, None if cost.high is None else cost.high - land.won)}


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


def inside(heard: Understood, asked: Question | None, rulebook: Rulebook) -> dict[str, Value]:
    """The complex asked for, where only one was and the reply says inside; a bare yes must say nothing else."""
    is_said = heard.inside == "said" or (heard.inside and not (heard.answers or heard.ambiguous or heard.unknown))
    if asked is None or not is_said:
        return {}
    offered = {value for option in asked.options for value in _given(option.press).values()}
    named = [c.id for c in rulebook.complexes if c.id in offered]
    return {"complex": named[0]} if len(named) == 1 else {}


def _given(press: object) -> dict[str, Value]:
    return dict(press.given) if isinstance(press, Answered) else {}
