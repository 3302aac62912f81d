"""The table of facts: the single source of flags, JSON keys, buttons and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from core.policy.answers import UNKNOWN, OneOf, Value
from core.policy.month import written_month
from core.policy.won import WonRange

Kind: TypeAlias = Literal[
    "choice", "sector", "place", "complex", "site", "facilities", "won", "won_range", "milestone", "month", "months"
]
"""`won`: one amount. `won_range`: an amount or a range. `milestone`: yes, no, or the month it will be done.
`months`: a number of months. `sector` and `site` also take `other:NAME`."""

Group: TypeAlias = Literal["sector", "place", "complex", "needs", "investment", "other_aid", "readiness", "offered"]

GROUPS: tuple[Group, ...] = get_args(Group)
"""The questions in the order of asking: what ends the talk most often comes first."""

OFFERED: Group = "offered"
"""Facts told with the result and never asked before it."""

Scope: TypeAlias = Literal["person", "member", "site", "case"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the table.

    `each` marks a fact told apart by facility: its answers are kept as `ID.FACILITY`. `default` is what counts while
    nothing is said, `assumption` the named assumption behind that. `group` is the question that asks for it; None
    means it is taken when offered and never asked.
    """

    id: str
    kind: Kind
    scope: Scope
    flag: str
    each: bool = False
    choices: tuple[str, ...] = ()
    default: str | int | None = None
    assumption: str | None = None
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class FactTable:
    """All facts in declared order."""

    rows: tuple[Fact, ...]

    def of(self, name: str) -> Fact:
        """The row of `sector` or of `cost.water`. Raises KeyError when no row has that name."""
        base, _, facility = name.partition(".")
        for row in self.rows:
            if row.id == base and row.each == bool(facility):
                return row
        raise KeyError(name)

    def names(self, facilities: Sequence[str]) -> tuple[str, ...]:
        """Every name an answer may have, facts told apart by facility written out, in declared order."""
        return tuple(
            name for row in self.rows for name in ([f"{row.id}.{f}" for f in facilities] if row.each else [row.id])
        )


def dump(value: Value) -> object:
    """A value as plain JSON."""
    match value:
        case WonRange(low, high):
            return {"low": low, "high": high}
        case OneOf(ids):
            return {"one_of": list(ids)}
        case tuple():
            return list(value)
        case str() | int():
            return value
    return "unknown" if value is UNKNOWN else str(value)


def load(kind: Kind, raw: object) -> Value:
    """Plain JSON as a value of that kind; the inverse of `dump`. Raises ValueError for anything else."""
    match raw:
        case "unknown":
            return UNKNOWN
        case {"low": int(low), "high": None | int() as high} if kind in {"won", "won_range"}:
            return WonRange(low, high)
        case {"one_of": [*ids]}:
            return OneOf(tuple(str(i) for i in ids))
        case [*items] if kind == "facilities":
            return tuple(str(item) for item in items)
        case int() if kind == "months":
            return raw
        case str() if kind == "month" or (kind == "milestone" and raw not in {"yes", "no"}):
            return written_month(raw)
        case str() if kind in {"choice", "sector", "place", "complex", "site", "milestone"}:
            return raw
    raise ValueError(f"not a value of kind {kind}: {raw!r}")
