"""What a text was understood to say, whole or in part."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from core.policy.answers import Value
from core.policy.won import Won

Inside: TypeAlias = Literal["said", "agreed"]


@dataclass(frozen=True, slots=True)
class LandPart:
    """What was said of the land in a cost: its won, or (`is_rest`) the won that are left without it."""

    won: Won
    is_rest: bool


@dataclass(frozen=True, slots=True)
class Understood:
    """A whole message, understood.

    `answers`: by name of fact, in the order of the facts table. `ambiguous`: what may be meant, by fact.
    `unsure`: facts that were guessed, or of which only a sum is known. `unknown`: facts the person does not know.
    `refused`: why a fact could not be taken (`dollars`, `no_unit`; `no_state` of a step). `dropped`: facilities said
    not to be needed.
    `asks`: a question stands in the text, whatever else does. `of_all`: what is told apart by facility and was said
    of none in particular (공사 10개월), by fact. `land`: how much land is in a cost, or what it is without.
    `is_apart`: the industry is said by itself, not only in the name of a complex.
    """

    answers: Mapping[str, Value]
    ambiguous: Mapping[str, tuple[str, ...]]
    unsure: tuple[str, ...]
    unknown: tuple[str, ...]
    refused: Mapping[str, str]
    intent: str
    language: str
    asks: bool
    dropped: tuple[str, ...] = ()
    of_all: Mapping[str, Value] = field(default_factory=dict)
    inside: Inside | None = None
    land: LandPart | None = None
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What one reader found; nothing by itself."""

    answers: Mapping[str, Value] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)

    def then(self, other: "Found") -> "Found":
        """Both together; what is here already stays as it is."""
        new = {fact: value for fact, value in other.answers.items() if fact not in self.said}
        return Found(
            {**self.answers, **new},
            {**other.ambiguous, **self.ambiguous},
            (*self.unsure, *(fact for fact in other.unsure if fact not in self.answers)),
            (*self.unknown, *(fact for fact in other.unknown if fact not in self.answers)),
            {**other.refused, **self.refused},
        )

    @property
    def said(self) -> frozenset[str]:
        """Every fact something was said about."""
        return frozenset((*self.answers, *self.ambiguous, *self.unsure, *self.unknown, *self.refused))
