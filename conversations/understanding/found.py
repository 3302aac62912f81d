"""What a text was understood to say, whole or in part."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.policy.answers import Value


@dataclass(frozen=True, slots=True)
class Understood:
    """A whole message, understood.

    `answers`: by name of fact, in the order of the facts table. `ambiguous`: what may be meant, by fact.
    `unsure`: facts that were guessed, or of which only a sum is known. `unknown`: facts the person does not know.
    `refused`: why money could not be taken (`dollars`, `no_unit`). `dropped`: facilities said not to be needed.
    `asks`: a question stands in the text, whatever else does.
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
