"""Three columns of days and months, and the little arithmetic there is with them."""

from calendar import monthrange
from datetime import date
from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]
Columns: TypeAlias = list[Any]

COLUMNS: Final = ("earliest", "likely", "latest")


def written(columns: Columns) -> Json:
    """Three dates as the answer has them."""
    return {name: None if when is None else str(when) for name, when in zip(COLUMNS, columns, strict=True)}


def span(told: Json) -> Columns:
    """The three numbers of a duration."""
    return [told[name] for name in COLUMNS]


def of_year(day: str, year: int) -> date:
    """A day of the year, in one year."""
    return date.fromisoformat(f"{year:04d}-{day}")


def end_of(month: str) -> date:
    """The last day of a month."""
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, monthrange(year, number)[1])


def months_later(month: str, count: int) -> str:
    """The month so many months later."""
    years, index = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + count, 12)
    return f"{years:04d}-{index + 1:02d}"


def on(day: date, count: int) -> date:
    """The day so many months on; the end of a month stays one, and a day that month lacks is its last."""
    end = end_of(months_later(str(day)[:7], count))
    return end if day == end_of(str(day)[:7]) else end.replace(day=min(day.day, end.day))


def plus(months: Columns, counts: Columns) -> Columns:
    """Each month so many months later; None where either is not known."""
    both = zip(months, counts, strict=True)
    return [None if month is None or count is None else months_later(month, count) for month, count in both]


def latest(several: list[Columns]) -> Columns:
    """The latest in each column; None while one is not known."""
    return [None if any(day is None for day in column) else max(column) for column in zip(*several, strict=True)]


def widest(classes: list[Json]) -> Columns:
    """One class as it is; of several the shortest and the longest, and no likely figure."""
    spans = [span(each["months"]) for each in classes]
    if len(spans) == 1:
        return spans[0]
    known = [earliest for earliest, _, _ in spans if earliest is not None]
    return [min(known) if known else None, None, longest([latest for _, _, latest in spans])]


def longest(months: Columns) -> Any:
    """The most of several; None while one is not known."""
    return max(months) if months and None not in months else None
