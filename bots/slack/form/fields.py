"""The fields of the form: one for every fact, those told apart by facility for each facility chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bots.slack.form.elements import Voice
from core.policy.answers import NONE, PLANNED
from core.policy.facts import Fact
from core.policy.rulebook import Rulebook
from core.policy.say import label

FACILITIES: Final = "facilities"
TYPED: Final = frozenset({"won", "won_range", "milestone", "month", "months"})
"""Kinds of facts that are written; the others are chosen."""

_HINTED: Final = frozenset({"sector", "place", "complex", "site", "facilities", "cost", "received", "site_secured"})


@dataclass(frozen=True, slots=True)
class Field:
    """One fact as a field; `facility` where it is told apart by facility."""

    row: Fact
    facility: str | None = None

    @property
    def name(self) -> str:
        """The name of its answer, such as `cost.water`, which is its block's id too."""
        return f"{self.row.id}.{self.facility}" if self.facility else self.row.id


def fields(rulebook: Rulebook, facilities: Sequence[str]) -> tuple[Field, ...]:
    """All fields in declared order; those of a facility stand together, right below the choice of facilities."""
    return tuple(_fields(rulebook, in_declared_order(rulebook, facilities)))


def in_declared_order(rulebook: Rulebook, facilities: Sequence[str]) -> tuple[str, ...]:
    """Those of them the rulebook knows, as it orders them."""
    return tuple(f for f in rulebook.facility_ids if f in facilities)


def _fields(rulebook: Rulebook, facilities: Sequence[str]) -> Iterator[Field]:
    each = [row for row in rulebook.facts.rows if row.each]
    for row in rulebook.facts.rows:
        if not row.each:
            yield Field(row)
        if row.kind == FACILITIES:
            yield from (Field(of, facility) for facility in facilities for of in each)


def title(field: Field, voice: Voice) -> str:
    """What a field asks for, begun with a capital."""
    fact = label("fact", field.row.id)
    if field.facility:
        asked = voice.say("form-field-of", facility=label("facility", field.facility), fact=fact)
    else:
        asked = voice.name("fact", field.row.id)
    return asked[:1].upper() + asked[1:]


def hint(field: Field, voice: Voice) -> str | None:
    """What helps to fill it in, where its name alone does not."""
    return voice.say(f"form-hint-{field.row.id}") if field.row.id in _HINTED else None


def ids(row: Fact, rulebook: Rulebook) -> tuple[str, ...]:
    """What can be chosen for a fact, in the rulebook's order; none for places, which are looked for by name."""
    match row.kind:
        case "choice":
            return row.choices
        case "sector":
            return tuple(industry.id for industry in rulebook.industries)
        case "complex":
            return (*(complex_.id for complex_ in rulebook.complexes), NONE, PLANNED)
        case "site":
            return tuple(site.id for complex_ in rulebook.complexes for site in complex_.sites)
        case "facilities":
            return rulebook.facility_ids
    return ()


def named(row: Fact, thing: str, voice: Voice) -> str:
    """What a choice of a fact is called."""
    kinds = {"choice": row.id, "facilities": "facility"}
    return voice.name(kinds.get(row.kind, row.kind), thing)
