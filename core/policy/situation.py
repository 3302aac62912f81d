"""Where the company stands: its complex and region, as far as the answers tell."""

from datetime import date

from core.policy.answers import NONE, Answers, chosen
from core.policy.rulebook import Complex, Region, Rulebook
from core.policy.won import WonRange


def complex_of(answers: Answers, rulebook: Rulebook, day: date) -> str | None:
    """The complex as answered, else the one of the named site, else `none` where the place has none in it.

    None: not known; a city alone does not say which parcel.
    """
    if answered := chosen(answers, "complex"):
        return answered
    if found := rulebook.site(chosen(answers, "site") or ""):
        return found[1].id
    place = place_of(answers, rulebook)
    return NONE if place and not rulebook.complexes_at(place, day) else None


def place_of(answers: Answers, rulebook: Rulebook) -> str | None:
    """The place as answered, else the one of the named site."""
    if place := chosen(answers, "place"):
        return place
    found = rulebook.site(chosen(answers, "site") or "")
    return found[0].place if found else None


def region_of(answers: Answers, rulebook: Rulebook) -> Region | None:
    """Capital area or outside of it: from the place, else from the complex; None while neither is known."""
    place = place_of(answers, rulebook)
    known = rulebook.complex(chosen(answers, "complex") or "")
    where = place or (known.places[0] if known else None)
    return rulebook.region(where) if where else None


def sectors_complexes(answers: Answers, rulebook: Rulebook, day: date) -> tuple[Complex, ...]:
    """The complex the company is in; while that is not known, those of its sector at its place."""
    resolved = complex_of(answers, rulebook, day)
    if resolved is not None:
        known = rulebook.complex(resolved)
        return (known,) if known else ()
    place, sector = place_of(answers, rulebook), chosen(answers, "sector")
    here = rulebook.complexes_at(place, day) if place else ()
    return tuple(c for c in here if c.sector == sector)


def total_of(complex_: Complex) -> WonRange:
    """A complex's planned investment over all sources that give one."""
    return WonRange(min(t.low for t in complex_.totals), max(t.high for t in complex_.totals))


def awaits_a_complex(answers: Answers, rulebook: Rulebook) -> bool:
    """Is the company of a sector whose first complexes were called for, the result not found (round 3)?"""
    round_, sector = rulebook.plan.round, chosen(answers, "sector")
    raw_material = sector == round_.raw_material_of and chosen(answers, "battery_raw_material") == "yes"
    return sector in round_.sectors or raw_material


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
