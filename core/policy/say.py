"""A sentence as a value: the key of its wording and what fills it. Words live in the wording files alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from core.policy.month import Month
from core.policy.rulebook.common import Names
from core.policy.won import Won, WonRange


@dataclass(frozen=True, slots=True)
class Label:
    """Things of the rulebook or choices of a fact, to be named in the reader's language."""

    kind: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """Citations such as `L3 Art 4(3)`, to be told by name."""

    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """One amount, in a sentence."""

    won: Won


@dataclass(frozen=True, slots=True)
class InFull:
    """An amount or a range, to be told to the last won."""

    amount: WonRange


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence or label. `is_public`: the amounts in it were published and are nobody's own."""

    key: str
    args: "Mapping[str, Arg]" = field(default_factory=dict)
    is_public: bool = False


Arg: TypeAlias = str | int | Money | InFull | Cited | Names | WonRange | date | Month | Label | Say | tuple[Say, ...]
"""What may fill a sentence; a plain `str` is what somebody typed and is escaped wherever it is shown."""


def label(kind: str, *ids: str) -> Label:
    """One or several things of one kind."""
    return Label(kind, ids)
