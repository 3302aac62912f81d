"""The questions: their words and choices, as they are asked in this situation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from core.policy.answers import NONE, PLANNED, UNKNOWN, Answers, OneOf, Value, chosen
from core.policy.rulebook import Complex, Rulebook
from core.policy.say import Label, Say, label
from core.policy.situation import awaits_a_complex, place_of
from core.talk.vocabulary import Answered, Option, Question


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question may look at."""

    facts: tuple[str, ...]
    answers: Answers
    rulebook: Rulebook
    day: date


def ask(group: str, facts: tuple[str, ...], answers: Answers, rulebook: Rulebook, day: date) -> Question:
    """The question of a group, for the facts that are missing."""
    return _QUESTIONS[group](Asking(facts, answers, rulebook, day))


def option(key: str, given: Mapping[str, Value], of: Label | None = None) -> Option:
    """A choice that answers these facts."""
    return Option(Say(key, {"name": of} if of else {}), Answered(tuple(given.items())))


def not_known(facts: tuple[str, ...]) -> Option:
    """The choice that says one does not know."""
    return option("option-unknown", dict.fromkeys(facts, UNKNOWN))


def _sector(asking: Asking) -> Question:
    designated = [i.id for i in asking.rulebook.industries if i.is_designated(asking.day)]
    choices = [option("option-name", {"sector": s}, label("sector", s)) for s in designated]
    return Question("sector", ("sector",), (Say("ask-sector"),), (*choices, not_known(("sector",))))


def _place(asking: Asking) -> Question:
    given = asking.answers.get("place")
    if isinstance(given, OneOf):
        choices = tuple(option("option-name", {"place": p}, label("place", p)) for p in given.ids)
        lines = (Say("ask-place-which", {"count": len(given.ids)}),)
        return Question("place", ("place",), lines, (*choices, not_known(("place",))))
    return Question("place", ("place",), (Say("ask-place"),), (not_known(("place",)),))


def _complex(asking: Asking) -> Question:
    facts = ("complex", "site")
    candidates = _complexes(asking)
    choices = [choice for c in candidates for choice in _inside(c, asking)]
    outside = option("option-outside", {"complex": NONE})
    planned = (
        [option("option-planned", {"complex": PLANNED})] if awaits_a_complex(asking.answers, asking.rulebook) else []
    )
    named = label("complex", *(c.id for c in candidates))
    lines = (Say("ask-complex", {"complexes": named}) if candidates else Say("ask-complex-any"),)
    return Question("complex", facts, lines, (*choices, outside, *planned, not_known(("complex",))))


def _complexes(asking: Asking) -> tuple[Complex, ...]:
    """Those the company may be in: of its own sector at its place, else any at its place, else any of its sector."""
    rulebook, sector, place = (
        asking.rulebook,
        chosen(asking.answers, "sector"),
        place_of(asking.answers, asking.rulebook),
    )
    here = rulebook.complexes_at(place, asking.day) if place else rulebook.complexes
    own = tuple(c for c in here if c.sector == sector)
    return own or (here if place else ())


def _inside(complex_: Complex, asking: Asking) -> tuple[Option, ...]:
    """The named sites at the place, and the complex itself for everybody else inside it."""
    place, rulebook = place_of(asking.answers, asking.rulebook), asking.rulebook
    sites = [s.id for s in complex_.sites if place is None or place in {p.id for p in rulebook.around(s.place)}]
    named = (option("option-name", {"site": site}, label("site", site)) for site in sites)
    return (*named, option("option-inside", {"complex": complex_.id}, label("complex", complex_.id)))


def _needs(asking: Asking) -> Question:
    if asking.facts == ("facilities",):
        return Question("needs", asking.facts, (Say("ask-facilities"),), (not_known(asking.facts),))
    named = label("facility", *(f.partition(".")[2] for f in asking.facts))
    lines = (Say("ask-costs", {"facilities": named, "count": len(asking.facts)}),)
    return Question("needs", asking.facts, lines, (not_known(asking.facts),), alone=False)


def _investment(asking: Asking) -> Question:
    return Question("investment", asking.facts, (Say("ask-investment"),), (not_known(asking.facts),))


def _other_aid(asking: Asking) -> Question:
    facilities = tuple(f.partition(".")[2] for f in asking.facts)
    nothing: dict[str, Value] = dict.fromkeys(asking.facts, "no")
    each = [option("option-name", {**nothing, f"other_aid.{f}": "possible"}, label("facility", f)) for f in facilities]
    is_told = all(chosen(asking.answers, f"cost_basis.{f}") for f in facilities)
    named = label("facility", *facilities)
    basis = "told" if is_told else "open"
    lines = (Say("ask-other-aid", {"facilities": named, "count": len(facilities), "basis": basis}),)
    choices = (option("option-no-aid", nothing), *each, not_known(asking.facts))
    return Question("other_aid", asking.facts, lines, choices, alone=False)


def _readiness(asking: Asking) -> Question:
    rest = tuple(fact for fact in asking.facts if fact != "design_done")
    choices = [option("option-all-ready", dict.fromkeys(asking.facts, "yes"))] if rest else []
    if rest != asking.facts:
        choices.append(option("option-designed", {"design_done": "yes"}))
        choices.append(option("option-not-begun", {"design_done": "no"}))
    line = _ready(rest, "ask-ready" if rest == asking.facts else "ask-readiness") if rest else Say("ask-design")
    return Question("readiness", asking.facts, (line,), (*choices, not_known(asking.facts)), alone=False)


def _ready(steps: tuple[str, ...], key: str) -> Say:
    return Say(key, {"steps": label("fact", *steps), "count": len(steps)})


_QUESTIONS: Mapping[str, Callable[[Asking], Question]] = {
    "sector": _sector,
    "place": _place,
    "complex": _complex,
    "needs": _needs,
    "investment": _investment,
    "other_aid": _other_aid,
    "readiness": _readiness,
}
