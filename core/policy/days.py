"""Days of three columns, and Korean working days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Days:
    """Earliest, likely and latest day; None where nobody knows."""

    earliest: date | None
    likely: date | None
    latest: date | None

    def each(self, change: Callable[[date], date]) -> "Days":
        """The same change to every known day."""
        return Days(*(None if d is None else change(d) for d in self.columns))

    @property
    def columns(self) -> tuple[date | None, date | None, date | None]:
        """The three in order."""
        return self.earliest, self.likely, self.latest


def always(day: date) -> Days:
    """One day in every column."""
    return Days(day, day, day)


def later(*several: Days) -> Days:
    """The latest of several in each column; None where one of them is not known."""
    return Days(*(_latest(column) for column in zip(*(d.columns for d in several), strict=True)))


def _latest(column: tuple[date | None, ...]) -> date | None:
    known = [d for d in column if d is not None]
    return max(known) if len(known) == len(column) else None


@lru_cache(maxsize=256)
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("KR", years=year))


def rolled(day: date) -> date:
    """That day, or the next one that is no Saturday, Sunday or public holiday.  Source: Civil Act, Article 161, the
    way periods of days end; the pinned `holidays` package knows the days, substitute holidays included."""
    while day.weekday() >= _SATURDAY or day in _holidays(day.year):
        day += timedelta(days=1)
    return day


def holidays_from(day: date) -> tuple[date, ...]:
    """The public holidays that `rolled` meets on its way from that day, for whoever rolls it again."""
    passed = (day + timedelta(days=n) for n in range((rolled(day) - day).days))
    return tuple(each for each in passed if each in _holidays(each.year))
