"""Money: whole won and exact fractions. No float ever touches an amount."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Won: TypeAlias = int
"""Whole won."""


@dataclass(frozen=True, slots=True)
class WonRange:
    """From `low` to `high` won, both included; `high` None: no upper end was given."""

    low: Won
    high: Won | None

    def __post_init__(self) -> None:
        if self.low < 0 or (self.high is not None and self.high < self.low):
            raise ValueError(f"not a range of won: {self.low}..{self.high}")

    @property
    def is_exact(self) -> bool:
        """One figure, not a range."""
        return self.low == self.high

    @property
    def middle(self) -> Fraction | None:
        """The exact midpoint, half a won included; None when there is no upper end."""
        return None if self.high is None else Fraction(self.low + self.high, 2)


def exactly(won: Won) -> WonRange:
    """One known amount as a range."""
    return WonRange(won, won)


def rounded_down(amount: Fraction) -> Won:
    """Whole won, rounded down.  Source: notice 2026-82 names whole won only; rounding per facility is ours."""
    return amount.numerator // amount.denominator
