"""How long the works take: the company's own figure, or the public cases of their class; else nobody knows."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.policy.answers import Answers, chosen
from core.policy.month import Month
from core.policy.rulebook import Facility, Rulebook, Span, WorksClass

_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Months:
    """Earliest, likely and latest month; None where nobody knows."""

    earliest: Month | None
    likely: Month | None
    latest: Month | None

    def plus(self, span: Span) -> "Months":
        """Each month so much later."""
        return Months(
            _plus(self.earliest, span.earliest), _plus(self.likely, span.likely), _plus(self.latest, span.latest)
        )

    def not_before(self, month: Month) -> "Months":
        """Each known month, or that one if it is later."""
        return Months(*(None if m is None else max(m, month) for m in (self.earliest, self.likely, self.latest)))


def _plus(month: Month | None, months: int | None) -> Month | None:
    return None if month is None or months is None else month.plus(months)


def works_span(facilities: Iterable[str], answers: Answers, rulebook: Rulebook) -> Span:
    """The longest works of all facilities. The earliest end keeps what is known; likely and latest need all."""
    spans = [_span(f, answers, rulebook) for f in rulebook.facilities if f.id in set(facilities)]
    return Span(
        earliest=max((s.earliest for s in spans if s.earliest is not None), default=None),
        likely=_longest([s.likely for s in spans]),
        latest=_longest([s.latest for s in spans]),
    )


def without_figure(facilities: Iterable[str], answers: Answers, rulebook: Rulebook) -> tuple[str, ...]:
    """Facilities whose works nobody has published a duration of, the company's own figure missing too."""
    asked = set(facilities)
    return tuple(f.id for f in rulebook.facilities if f.id in asked and _span(f, answers, rulebook).earliest is None)


def yearly_applications(works: Span) -> Span | None:
    """One application for each year of works, a begun year as a whole one: arithmetic from their length, no more.

    None for works of a year or less, or of unknown length: one application is what everybody needs.
    """
    if works.earliest is None or (works.latest is not None and works.latest <= _A_YEAR):
        return None
    return Span(**{name: None if n is None else -(-n // _A_YEAR) for name, n in works.model_dump().items()})


def possible_works(facility: Facility, answers: Answers, rulebook: Rulebook) -> tuple[WorksClass, ...]:
    """The classes its works may be of; the company's own figure (`own`) stands alone."""
    own = answers.get(f"works_months.{facility.id}")
    if isinstance(own, int):
        return (WorksClass(id="own", months=Span(earliest=own, likely=own, latest=own)),)
    named = chosen(answers, f"works_class.{facility.id}")
    return tuple(w for w in rulebook.plan.works if w.id == named or (named is None and w.id in facility.works))


def _span(facility: Facility, answers: Answers, rulebook: Rulebook) -> Span:
    possible = [works.months for works in possible_works(facility, answers, rulebook)]
    if len(possible) == 1:
        return possible[0]
    return _widest(possible)


def _widest(possible: list[Span]) -> Span:
    """Several classes: from the shortest to the longest, and no likely figure."""
    earliest = min((s.earliest for s in possible if s.earliest is not None), default=None)
    return Span(earliest=earliest, likely=None, latest=_longest([s.latest for s in possible]))


def _longest(months: list[int | None]) -> int | None:
    known = [m for m in months if m is not None]
    return max(known) if known and len(known) == len(months) else None
