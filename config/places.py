"""What must agree among places and sites: what lies in what, days, codes and former names."""

import re
from collections.abc import Iterator

from config.marked import Marks
from config.problems import Problem
from core.policy.rulebook import Place, Rulebook


def misplaced(book: Rulebook, marks: Marks) -> list[Problem]:
    """Everything that contradicts something else there."""
    checks = (_places, _codes, _former, _sites)
    return [problem for check in checks for problem in check(book, marks)]


def _places(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    for i, place in enumerate(book.places):
        if place.id in _around(place.within, book):
            yield Problem(marks.at(("places", i, "within")), "circle", place.id)
        if place.capital_area and place.within:
            yield Problem(marks.at(("places", i, "capital_area")), "capital_area", place.id)
        if place.first_day and place.last_day and place.first_day > place.last_day:
            yield Problem(marks.at(("places", i, "first_day")), "order", str(place.first_day), str(place.last_day))


def _codes(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    """Ten digits down to the district, each place its own; within a province they begin alike."""
    codes = {place.id: place.code for place in book.places}
    seen: set[str] = set()
    for i, place in enumerate(book.places):
        if place.code is None:
            continue
        spot = marks.at(("places", i, "code"))
        heads = {(codes[id_] or place.code)[:2] for id_ in _around(place.id, book)}
        if not re.fullmatch(r"[0-9]{5}0{5}", place.code):
            yield Problem(spot, "refused", place.code, "a code has ten digits, the last five 0")
        elif len(heads) > 1:
            yield Problem(spot, "refused", place.code, "a code begins as its province's does")
        elif place.code in seen:
            yield Problem(spot, "same_id", place.code, "code")
        seen.add(place.code)


def _former(book: Rulebook, marks: Marks) -> Iterator[Problem]:
    known = {place.id for place in book.places}
    for i, place in enumerate(book.places):
        for j, was in enumerate(place.former):
            if was.within is not None and was.within not in known:
                yield Problem(marks.at(("places", i, "former", j, "within")), "unknown_id", was.within, "place")


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
