"""What a person has told us, by name of fact. Everything else is worked out from this."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from core.policy.month import Month
from core.policy.won import WonRange


class Unknown(Enum):
    """An answer: the person does not know. It is carried through as a range and not asked again."""

    UNKNOWN = "unknown"


UNKNOWN = Unknown.UNKNOWN

NONE, PLANNED = "none", "planned"
"""Answers to `complex` that are no complex: outside of all, and one that is not designated yet."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """An answer that fits several ids (광주, 고성): kept until the person says which."""

    ids: tuple[str, ...]


Value: TypeAlias = str | int | WonRange | Month | tuple[str, ...] | OneOf | Unknown
Answers: TypeAlias = Mapping[str, Value]
"""Value by name of fact (`sector`, `cost.water`, …). What is not in it was not given."""


def chosen(answers: Answers, fact: str) -> str | None:
    """The id given for a fact of choice; None when it was not given, is unknown, or fits several."""
    value = answers.get(fact)
    return value if isinstance(value, str) else None


def amount(answers: Answers, fact: str) -> WonRange | None:
    """The money given for a fact; None when it was not given or is unknown."""
    value = answers.get(fact)
    return value if isinstance(value, WonRange) else None


def wanted(answers: Answers) -> tuple[str, ...]:
    """The facilities asked for, a cost implying its facility; empty when none was named."""
    named = answers.get("facilities")
    listed = named if isinstance(named, tuple) else ()
    priced = (fact.removeprefix("cost.") for fact in answers if fact.startswith("cost."))
    return (*listed, *(facility for facility in priced if facility not in listed))
