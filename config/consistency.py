"""What must agree inside a rulebook whose parts are all well formed and all found."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from config.marked import Marks, Where
from config.problems import Problem
from core.policy.rulebook import DayOfYear, Place, Rulebook, Span

_ANY_YEAR = 2023  # one without a 29 February: a budget calendar has no leap days


def inconsistencies(book: Rulebook, marks: Marks) -> list[Problem]:
    """Everything in it that contradicts something else."""
    return [
        *_first_days(book, marks),
        *_places(book, marks),
        *_sites(book, marks),
        *_ranges(book, marks),
        *_calendar(book, marks),
        *_answers(book, marks),
    ]


def _first_days(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    begun: dict[date, str] = {}
    for i, notice in enumerate(book.notices):
        if notice.first_day in begun:
            yield Problem(marks.at(("notices", i, "first_day")), "same_first_day", begun[notice.first_day])
        begun.setdefault(notice.first_day, notice.title)
    dated = [("notices", i, notice.first_day) for i, notice in enumerate(book.notices)]
    dated += [("announcements", i, announcement.first_day) for i, announcement in enumerate(book.announcements)]
    for kind, i, day in dated:
        spot = marks.at((kind, i, "first_day"))
        name = spot.file.rpartition("/")[2]
        if name != f"{day}.yaml":
            yield Problem(spot, "file_name", name, str(day))


def _places(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    for i, place in enumerate(book.places):
        if place.id in _around(place.within, book):
            yield Problem(marks.at(("places", i, "within")), "circle", place.id)
        if place.capital_area and place.within:
            yield Problem(marks.at(("places", i, "capital_area")), "capital_area", place.id)


def _sites(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    for i, complex_ in enumerate(book.complexes):
        for j, site in enumerate(complex_.sites):
            if _around(site.place, book).isdisjoint(complex_.places):
                yield Problem(marks.at(("complexes", i, "sites", j, "place")), "site_outside", site.place)


def _around(place_id: str | None, book: Rulebook) -> set[str]:
    """A place and what it lies in. Unlike the rulebook's own, this ends where places lie in a circle."""
    above: dict[str, Place] = {place.id: place for place in book.places}
    around: set[str] = set()
    while place_id is not None and place_id not in around:
        around.add(place_id)
        place_id = above[place_id].within
    return around


def _ranges(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """Lowest before highest, earliest before latest."""
    for i, notice in enumerate(book.notices):
        low, high = notice.rates.low, notice.rates.high
        if low > high:
            yield Problem(marks.at(("notices", i, "rates", "low")), "order", _percent(low), _percent(high))
    for i, complex_ in enumerate(book.complexes):
        for j, total in enumerate(complex_.totals):
            if total.low > total.high:
                yield Problem(marks.at(("complexes", i, "totals", j, "low")), "order", str(total.low), str(total.high))
    for where, span in _spans(book):
        for name, later in (("earliest", "likely"), ("likely", "latest"), ("earliest", "latest")):
            one, other = getattr(span, name), getattr(span, later)
            if one is not None and other is not None and one > other:
                yield Problem(marks.at((*where, name)), "order", f"{name} ({one})", f"{later} ({other})")


def _percent(share: Fraction) -> str:
    return f"{share * 100}%"


def _spans(book: Rulebook) -> Iterator[tuple[Where, Span]]:
    for name in ("confirm_weeks", "design_months", "permit_days", "payment_months", "settlement_months"):
        yield ("plan", name), getattr(book.plan, name)
    for i, works in enumerate(book.plan.works):
        yield ("plan", "works", i, "months"), works.months


def _calendar(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """A month and a day may each be possible and make no day together."""
    days: dict[Where, DayOfYear] = {("plan", "vote"): book.plan.vote}
    for name in ("filed", "earliest", "likely_design", "likely_rest", "latest"):
        days["plan", "gate", name] = getattr(book.plan.gate, name)
    for where, day in days.items():
        try:
            day.of(_ANY_YEAR)
        except ValueError:
            yield Problem(marks.at(where), "no_such_day", f"{day.month:02d}-{day.day:02d}")


def _answers(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """Examples and defaults speak of answers that can be given."""
    names = book.facts.names(book.facility_ids)
    for i, notice in enumerate(book.notices):
        for j, example in enumerate(notice.examples):
            under: Where = ("notices", i, "examples", j)
            for name in example.given:
                if name not in names:
                    yield Problem(marks.key((*under, "given", name)), "no_such_fact", name)
            for n, name in enumerate(example.still_needed):
                if name not in names:
                    yield Problem(marks.at((*under, "still_needed", n)), "no_such_fact", name)
    for i, fact in enumerate(book.facts.rows):
        if fact.choices and fact.default is not None and fact.default not in fact.choices:
            yield Problem(marks.at(("facts", "rows", i, "default")), "no_such_choice", str(fact.default))
