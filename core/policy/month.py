"""A calendar month, the grain in which companies plan."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_NUMBERS, _YEARS = range(1, 13), range(1900, 9000)
_WRITTEN = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of one year; written `YYYY-MM`."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in _NUMBERS or self.year not in _YEARS:
            raise ValueError(f"no such month: {self.year}-{self.number}")

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"

    @property
    def last_day(self) -> date:
        """The day by which something due "in this month" is done."""
        return date(self.year, self.number, calendar.monthrange(self.year, self.number)[1])

    def plus(self, months: int) -> "Month":
        """The month so many months later (earlier when negative)."""
        years, index = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(years, index + 1)

    def months_until(self, other: "Month") -> int:
        """Whole months from this month to the other; negative when the other is earlier."""
        return (other.year - self.year) * 12 + other.number - self.number


def month_of(day: date) -> Month:
    """The month a day lies in."""
    return Month(day.year, day.month)


def written_month(text: str) -> Month:
    """`YYYY-MM` as a month. Raises ValueError for anything else, and for months that do not exist."""
    if not (found := _WRITTEN.fullmatch(text)):
        raise ValueError(f"not a month: {text!r}")
    return Month(int(found[1]), int(found[2]))
