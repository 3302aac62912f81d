"""What a question is worth, by brute force: every fact tried with many more answers than the program tries itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.policy.answers import NONE, PLANNED, UNKNOWN, Answers, OneOf, Value, chosen, wanted
from core.policy.assess import Assessment
from core.policy.month import month_of
from core.policy.situation import clash, complex_of, place_of
from core.policy.won import WonRange, exactly
from tests.paths.talk import Interviewer

_BN: Final = 1_000_000_000
_MONTHS: Final = range(-3, 37)  # from the day asked about
_INVESTED: Final = (0, 1, 1_000, 4_199, 4_200, 4_201, 4_999, 5_000, 5_001, 99_999, 100_000, 100_001, 900_000)
_COSTS: Final = (0, 1, 10, 60, 99, 100, 101, 124, 126, 166, 167, 199, 201, 250, 251, 333, 334, 500, 9_000)
_RANGES: Final = (WonRange(0, None), WonRange(_BN, 100_000 * _BN))
_MILESTONES: Final = ("design_done", "permits_done", "site_secured", "match_ready")
_TRIED_BESIDE: Final = 3

_READY: Mapping[str, Value] = {
    **{"facilities": ("gas", "wastewater"), "cost": exactly(10 * _BN), "other_aid": "no"},
    **{"investment": exactly(300 * _BN), **dict.fromkeys(_MILESTONES, "yes")},
}
_LATER: tuple[Mapping[str, Value], ...] = (
    {**_READY, "sector": "bio", "place": "pohang"},
    {**_READY, "sector": "semiconductor", "place": "yongin", "investment": exactly(100_000 * _BN)},
    {**_READY, "sector": "secondary_battery", "place": "pohang", "complex": "pohang-battery", "design_done": UNKNOWN},
    {**_READY, "sector": "robot", "complex": NONE, "cost": exactly(60 * _BN), "investment": UNKNOWN},
    {**_READY, "sector": "bio", "cost": WonRange(60 * _BN, 400 * _BN), "other_aid": "possible"},
)
"""How a talk may go on. What does not stand here stays unknown."""


def moving(seen: Assessment) -> object:
    """What questions are asked for: the verdict, low, likely, high and band, the years and the first payment."""
    sums = seen.support and (seen.support.totals.support, seen.support.totals.band)
    return seen.verdict, sums, seen.timeline.years, seen.timeline.first_payment


def everything(seen: Assessment) -> object:
    """That, each condition, each facility's figures, own share, headroom, and the date of each step."""
    sums = seen.support
    figures = sums and (sums.own_share, sums.headroom, {f: line.figures for f, line in sums.facilities.items()})
    dates = [(step.id, step.earliest, step.likely, step.latest) for step in seen.timeline.steps]
    return moving(seen), [(c.id, c.status) for c in seen.conditions], figures, dates


@dataclass(frozen=True)
class Oracle:
    """Tries answers, by one interviewer's rulebook on its day. It knows nothing of how questions are chosen."""

    interviewer: Interviewer

    def changes(self, answers: Answers, fact: str) -> bool:
        """Could some answer to the fact, by itself, change anything at all?"""
        return self._differs(answers, fact, everything)

    def moves(self, answers: Answers, fact: str) -> bool:
        """Could some likely answer to the fact, by itself, change what questions are asked for?"""
        return self._differs(answers, fact, moving, self._likely(answers).get(fact))

    def changes_later(self, answers: Answers, fact: str) -> bool:
        """Could it change anything once others are answered too, all of them or one?"""
        return any(self.changes(then, fact) for then in self._later(answers, fact) if fact in self.askable(then))

    def askable(self, answers: Answers) -> tuple[str, ...]:
        """What could be asked: facts without an answer, or with one that fits several."""
        facilities, day = wanted(answers), self.interviewer.day
        is_placed = complex_of(answers, self.interviewer.rulebook, day) or not _is_open(answers, "complex")
        names = (
            *("sector", "place", *(() if is_placed else ("complex", "site"))),
            *([f"cost.{f}" for f in facilities] or ["facilities"]),
            *("investment", *(f"other_aid.{f}" for f in facilities), *_MILESTONES),
        )
        return tuple(name for name in names if _is_open(answers, name))

    def _differs(
        self, answers: Answers, fact: str, look: Callable[[Assessment], object], tried: Sequence[Value] | None = None
    ) -> bool:
        now = look(self.interviewer.seen(answers))
        return any(look(self.interviewer.seen(then)) != now for then in self._after(answers, fact, tried))

    def _after(self, answers: Answers, fact: str, tried: Sequence[Value] | None = None) -> Iterator[Answers]:
        """The answers with one more, those that contradict themselves aside."""
        wide = self._wide[fact.partition(".")[0]] if tried is None else tried
        then = ({**answers, fact: value} for value in wide)
        return (more for more in then if not clash(more, self.interviewer.rulebook, self.interviewer.day))

    def _likely(self, answers: Answers) -> Mapping[str, tuple[Value, ...]]:
        """Where a company of that industry would be: in a complex of its own or at its place, at one of their sites,
        outside of all. A complex of any other industry is possible, and no reason to ask."""
        book, sector = self.interviewer.rulebook, chosen(answers, "sector")
        place = place_of(answers, book)
        here = book.complexes_at(place, self.interviewer.day) if place else ()
        fitting = [c for c in book.complexes if sector in {None, c.sector} or c in here]
        return {
            "complex": (*(c.id for c in fitting), NONE, PLANNED),
            "site": tuple(site.id for c in fitting for site in c.sites),
        }

    def _later(self, answers: Answers, fact: str) -> Iterator[Answers]:
        """The talk gone on to its end in a few ways, and with any one answer more."""
        for later in _LATER:
            then = dict(answers)
            while others := [other for other in self.askable(then) if other != fact]:
                value = later.get(others[0].partition(".")[0], UNKNOWN)
                fits = not clash({**then, others[0]: value}, self.interviewer.rulebook, self.interviewer.day)
                then[others[0]] = value if fits else UNKNOWN
            yield then
        for other in self.askable(answers):
            if other != fact:
                yield from list(self._after(answers, other))[:_TRIED_BESIDE]

    @cached_property
    def _wide(self) -> Mapping[str, tuple[Value, ...]]:
        book, day = self.interviewer.rulebook, self.interviewer.day
        homes = [place for complex_ in book.complexes for place in complex_.places]
        provinces = [place.id for place in book.places if place.within is None]
        months = (month_of(day).plus(n) for n in _MONTHS)
        return {
            "complex": (*(c.id for c in book.complexes), NONE, PLANNED),
            "site": (*(site.id for c in book.complexes for site in c.sites), "other:동면"),
            "sector": (*(i.id for i in book.industries), "other:장난감"),
            "place": tuple(dict.fromkeys([*homes, *provinces])),
            "facilities": (*((f,) for f in book.facility_ids), book.facility_ids[:2], book.facility_ids),
            "cost": (*(exactly(n * _BN) for n in _COSTS), *_RANGES),
            "investment": (*(exactly(n * _BN) for n in _INVESTED), exactly(4_200 * _BN + 1), *_RANGES),
            "other_aid": ("paid", "possible", "no"),
            **dict.fromkeys(_MILESTONES, ("yes", "no", *months)),
        }


def _is_open(answers: Answers, fact: str) -> bool:
    return fact not in answers or isinstance(answers[fact], OneOf)
