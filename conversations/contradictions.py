"""Answers that cannot both be true: a complex lies somewhere, and so does a site."""

from datetime import date

from core.policy.answers import Answers, chosen
from core.policy.rulebook import Rulebook

_WHERE = ("place", "complex", "site")


def contradicted(before: Answers, given: Answers, rulebook: Rulebook, day: date) -> tuple[str, ...]:
    """The earlier answers on where the company is that the new ones rule out."""
    new = {f: given[f] for f in _WHERE if f in given}
    if not new:
        return ()
    old = [f for f in _WHERE if f in before and f not in given]
    return tuple(f for f in old if clash({**new, f: before[f]}, rulebook, day))


def clash(answers: Answers, rulebook: Rulebook, day: date) -> bool:
    """Do place, complex and site contradict one another?"""
    place, complex_id = chosen(answers, "place"), chosen(answers, "complex")
    site = rulebook.site(chosen(answers, "site") or "")
    complex_ = rulebook.complex(complex_id or "")
    if site and complex_id and site[1].id != complex_id:
        return True
    if place is None:
        return False
    if site and not _near(place, site[0].place, rulebook):
        return True
    return complex_ is not None and complex_ not in rulebook.complexes_at(place, max(day, complex_.first_day))


def _near(place: str, other: str, rulebook: Rulebook) -> bool:
    """Does one lie in the other?"""
    above = {p.id for p in rulebook.around(place)}
    return other in above or place in {p.id for p in rulebook.around(other)}
