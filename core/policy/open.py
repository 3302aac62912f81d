"""What is still open: each unknown or ranged fact whose answer could move the verdict, a figure or a date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.policy.answers import UNKNOWN, Answers, OneOf, Unknown, Value, chosen, wanted
from core.policy.assess import Assessment, assess
from core.policy.candidates import Asked
from core.policy.facts import GROUPS, OFFERED, Fact
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.situation import clash, complex_of
from core.policy.won import Won, WonRange

_A_DATE_WON_OR_LOST = 12

REOPENING = ("leading_project", "battery_raw_material")
"""Facts that may turn a "no" that rests on the complex; told with it, never asked."""

_BASIS = "cost_basis"
"""A cost that holds land is a range, from nothing to all, until it is told without."""

_DECIDES: Mapping[str, tuple[str, ...]] = {
    "sector": ("sector", "complex"),
    "place": ("sector", "complex"),
    "complex": ("sector", "complex"),
    "facilities": ("facility", "other_aid"),
    "other_aid": ("other_aid",),
    "leading_project": ("complex",),
    "battery_raw_material": ("complex",),
}


@dataclass(frozen=True, slots=True)
class Open:
    """An open fact: by how much knowing it would narrow the estimate, how far it could move the likely amount (won)
    and the likely first payment (months), which conditions it could decide, which assumption it would replace
    (None for a told answer that only a correction would change).
    `after`: the answers that were weighed, each with what the rules would say then."""

    fact: str
    narrows: Won
    won: Won
    months: int
    decides: tuple[str, ...]
    assumption: str | None
    after: tuple[tuple[Value, Assessment], ...]


def open_facts(now: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Open, ...]:
    """All open facts in the order of asking: by group, then largest narrowing, then largest move."""
    if now.notice is None:
        return ()
    if now.verdict == "not_eligible":
        return _reopening(now, answers, rulebook)
    asked = Asked(answers, rulebook, now.notice, now.as_of, _gate_year(now))
    found = [(row, _weigh(asked, now, row, name)) for row, name in _questioned(now, answers, rulebook)]
    worth = [(row, weighed) for row, weighed in found if weighed is not None]
    return tuple(weighed for _, weighed in sorted(worth, key=_place_in_line))


def _place_in_line(found: tuple[Fact, Open]) -> tuple[int, Won, Won, int]:
    row, weighed = found
    return GROUPS.index(row.group or OFFERED), -weighed.narrows, -weighed.won, -weighed.months


def _gate_year(now: Assessment) -> int | None:
    """The year whose gate a late month would miss: the likely one, else the earliest."""
    earliest, likely, _ = now.timeline.years
    return likely or earliest


def _questioned(now: Assessment, answers: Answers, rulebook: Rulebook) -> list[tuple[Fact, str]]:
    """The facts somebody might be asked and has not settled. A site is asked for with its complex."""
    live = () if now.support is None else tuple(f for f, line in now.support.facilities.items() if line.competes)
    resolved = complex_of(answers, rulebook, now.as_of)
    asked = [
        (row, name)
        for row in rulebook.facts.rows
        if row.group and row.kind != "site" and not (row.kind == "complex" and resolved)
        for name in ([f"{row.id}.{f}" for f in live] if row.each else [row.id])
        if _is_open(answers.get(name)) and not (row.kind == "facilities" and wanted(answers))
    ]
    with_land = (f"{_BASIS}.{f}" for f in live if chosen(answers, f"{_BASIS}.{f}") == "includes_land")
    return [*asked, *((rulebook.facts.of(name), name) for name in with_land)]


def _is_open(value: Value | None) -> bool:
    """Not given, unknown, fitting several ids, only possible, or a range."""
    match value:
        case None | Unknown.UNKNOWN | OneOf() | "possible":
            return True
        case WonRange():
            return not value.is_exact
    return False


def could_change(now: Assessment, answers: Answers, rulebook: Rulebook, name: str) -> bool:
    """Is knowing that fact still worth a question? Stops at the first answer that would change anything."""
    if now.notice is None or now.support is None or not _is_open(answers.get(name)):
        return False
    row = rulebook.facts.of(name)
    asked = Asked(answers, rulebook, now.notice, now.as_of, _gate_year(now))
    return bool(_bears_on(now, row)) or any(_told(found) != _told(now) for _, found in _after(asked, row, name))


def _after(asked: Asked, row: Fact, name: str) -> Iterator[tuple[Value, Assessment]]:
    """Each answer that may be given with what the rules would say then. Those that end in a "no" are left aside, but
    for what takes the amount itself away: that every facility is paid for already."""
    for candidate in asked.candidates(row, name):
        if clash({**asked.answers, name: candidate}, asked.rulebook, asked.day):
            continue
        found = assess({**asked.answers, name: candidate}, asked.rulebook, asked.day)
        if found.support is not None or _is_paid_for(found):
            yield candidate, found


def _is_paid_for(seen: Assessment) -> bool:
    """Has other aid paid for everything that could be supported?"""
    condition = seen.condition("other_aid")
    return condition is not None and condition.status == "not_met"


def _bears_on(now: Assessment, row: Fact) -> tuple[str, ...]:
    """The undecided conditions that the fact has to do with, whatever else was told."""
    undecided = {c.id for c in now.conditions if c.status == "unknown"}
    return tuple(c for c in _DECIDES.get(row.id, ()) if c in undecided)


def _decides(asked: Asked, now: Assessment, row: Fact) -> tuple[str, ...]:
    """Those of them whose status it could change, alone or together with others. A place says no more than the complex
    does, and neither says anything of an industry nobody knows."""
    placed = row.id == "place" and complex_of(asked.answers, asked.rulebook, asked.day)
    nameless = row.id in {"place", "complex"} and asked.answers.get("sector") is UNKNOWN
    return () if placed or nameless else _bears_on(now, row)


def _weigh(asked: Asked, now: Assessment, row: Fact, name: str) -> Open | None:
    """What answering could change; None when nothing."""
    weighed, decides = tuple(_after(asked, row, name)), _decides(asked, now, row)
    after = [found for _, found in weighed]
    supported = [found for found in after if found.support is not None]
    if not decides and all(_told(found) == _told(now) for found in after):
        return None
    narrows = max(_width(now) - max(map(_width, supported), default=_width(now)), 0)
    months = _months_moved(now, supported)
    replaces = row.assumption if row.group else None
    return Open(name, narrows, _won_moved(now, after), months, decides, replaces, weighed)


def _told(seen: Assessment) -> tuple[object, ...]:
    """Everything a person would notice."""
    sums = seen.support.totals if seen.support else None
    return seen.verdict, sums and (sums.support, sums.band), seen.timeline.first_payment


def _width(seen: Assessment) -> Won:
    """The width of the band around the likely figure, or of the legal range where there is none."""
    if seen.support is None:
        return 0
    sums = seen.support.totals
    low, high = (sums.band.low, sums.band.high) if sums.band else (sums.support.low, sums.support.high)
    return 0 if low is None or high is None else high - low


def _likely(seen: Assessment) -> Won | None:
    """Nothing, where other aid has paid for everything."""
    return seen.support.totals.support.likely if seen.support else 0


def _won_moved(now: Assessment, after: list[Assessment]) -> Won:
    """The largest shift of the likely figure; among the possible ones where there is none yet."""
    known = [won for found in after if (won := _likely(found)) is not None]
    before = _likely(now)
    if before is None:
        return max(known) - min(known) if known else 0
    return max((abs(won - before) for won in known), default=0)


def _months_moved(now: Assessment, after: list[Assessment]) -> int:
    """The largest shift of the likely first payment; a date won or lost counts twelve months."""
    before = now.timeline.first_payment.likely

    def moved(then: Month | None) -> int:
        if before is None or then is None:
            return 0 if before is then else _A_DATE_WON_OR_LOST
        return abs(before.months_until(then))

    return max((moved(found.timeline.first_payment.likely) for found in after), default=0)


def _reopening(now: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Open, ...]:
    """After a "no" that rests on the complex alone: the answers that may reopen it."""
    against = {c.id for c in now.conditions if c.status == "not_met"}
    if against != {"complex"}:
        return ()
    return tuple(
        Open(row.id, 0, 0, 0, ("complex",), row.assumption, (("yes", then),))
        for row in rulebook.facts.rows
        if row.id in REOPENING and chosen(answers, row.id) is None
        for then in (assess({**answers, row.id: "yes"}, rulebook, now.as_of),)
        if then.verdict != "not_eligible"
    )
