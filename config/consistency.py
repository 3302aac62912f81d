"""What must agree inside a rulebook whose parts are all well formed and all found."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from config.marked import Marks, Where
from config.places import misplaced
from config.problems import Problem
from config.schemes import unsound
from core.policy.rulebook import DayOfYear, Rulebook, Span

_ANY_YEAR = 2023  # one without a 29 February: a budget calendar has no leap days


def inconsistencies(book: Rulebook, marks: Marks) -> list[Problem]:
    """Everything in it that contradicts something else."""
    return [
        *_first_days(book, marks),
        *misplaced(book, marks),
        *_ranges(book, marks),
        *_calendar(book, marks),
        *_answers(book, marks),
        *unsound(book, marks),
    ]


def _first_days(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    begun: dict[date, str] = {}
    for i, notice in enumerate(book.notices):
        spot = marks.at(("notices", i, "first_day"))
        if notice.first_day in begun:
            yield Problem(spot, "same_first_day", begun[notice.first_day])
        begun.setdefault(notice.first_day, spot.file.rpartition("/")[2])
    dated = [("notices", i, notice.first_day) for i, notice in enumerate(book.notices)]
    dated += [("announcements", i, announcement.first_day) for i, announcement in enumerate(book.announcements)]
    for kind, i, day in dated:
        spot = marks.at((kind, i, "first_day"))
        name = spot.file.rpartition("/")[2]
        if name != f"{day}.yaml":
            yield Problem(spot, "file_name", name, str(day))


def _ranges(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """Lowest before highest, earliest before latest."""
    for i, notice in enumerate(book.notices):
        under: Where = ("notices", i, "rates")
        shares = {under: notice.rates} | {(*under, "narrower", j): n for j, n in enumerate(notice.rates.narrower)}
        for where, rates in shares.items():
            if rates.low > rates.high:
                yield Problem(marks.at((*where, "low")), "order", _percent(rates.low), _percent(rates.high))
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
    for name in (
        "confirm_weeks",
        "design_months",
        "permit_days",
        "payment_months",
        "settlement_months",
        "new_call_months",
    ):
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
            if example.on and book.notice_on(example.on) != notice:
                yield Problem(marks.at((*under, "on")), "another_notice", str(example.on))
            for name in example.given:
                if name not in names:
                    yield Problem(marks.key((*under, "given", name)), "no_such_fact", name)
            for n, name in enumerate(example.still_needed):
                if name not in names:
                    yield Problem(marks.at((*under, "still_needed", n)), "no_such_fact", name)
    for i, fact in enumerate(book.facts.rows):
        if fact.choices and fact.default is not None and fact.default not in fact.choices:
            yield Problem(marks.at(("facts", "rows", i, "default")), "no_such_choice", str(fact.default))
