"""What must agree inside the other schemes of a rulebook."""

from collections.abc import Iterator
from datetime import date

from config.marked import Marks, Where
from config.problems import Problem
from core.policy.rulebook import Rulebook, Scheme


def unsound(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """Ends before beginnings, a firm's ceiling under a project's, a row twice."""
    for i, scheme in enumerate(book.schemes):
        under: Where = ("schemes", i)
        yield from _ordered(scheme, under, marks)
        yield from _days(scheme, under, marks)
        yield from _twice(scheme, under, marks)


def _ordered(scheme: Scheme, under: Where, marks: Marks) -> Iterator[Problem]:
    overall = scheme.overall
    if overall and overall.low > overall.high:
        yield Problem(marks.at((*under, "overall", "low")), "order", f"{overall.low * 100}%", f"{overall.high * 100}%")
    for j, cap in enumerate(scheme.caps):
        if cap.project > cap.firm:
            where = marks.at((*under, "caps", j, "project"))
            yield Problem(where, "order", f"project ({cap.project})", f"firm ({cap.firm})")


def _days(scheme: Scheme, under: Where, marks: Marks) -> Iterator[Problem]:
    """Nothing of a scheme ends before the scheme begins."""
    call = scheme.call.last_day if scheme.call else None
    ends: dict[Where, date | None] = {(*under, "last_day"): scheme.last_day, (*under, "call", "last_day"): call}
    ends |= {(*under, "reliefs", j, "last_day"): relief.last_day for j, relief in enumerate(scheme.reliefs)}
    for where, day in ends.items():
        if day is not None and day < scheme.first_day:
            yield Problem(marks.at(where), "order", str(scheme.first_day), str(day))


def _twice(scheme: Scheme, under: Where, marks: Marks) -> Iterator[Problem]:
    """A second row for the same tier and region, a second relief of one name."""
    named: list[tuple[str, Where, str]] = [
        ("row of shares", (*under, "shares", j), " ".join(filter(None, (row.tier, row.region))))
        for j, row in enumerate(scheme.shares)
    ]
    named += [("relief", (*under, "reliefs", j, "id"), relief.id) for j, relief in enumerate(scheme.reliefs)]
    seen: set[tuple[str, str]] = set()
    for kind, where, name in named:
        if (kind, name) in seen:
            yield Problem(marks.at(where), "same_id", name or scheme.id, kind)
        seen.add((kind, name))
