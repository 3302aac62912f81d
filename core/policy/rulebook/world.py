"""The things of the policy: industries, facilities, places, complexes and their sites."""

from datetime import date

from core.policy.rulebook.common import Frozen, Names, Sources, Standing, Words
from core.policy.won import Won


class Industry(Frozen):
    """A strategic industry (`first_day` given), or one known and not designated (`first_day` None)."""

    id: str
    names: Names
    words: Words = Words()
    first_day: date | None = None
    standing: Standing
    source: Sources
    note: Names | None = None

    def is_designated(self, day: date) -> bool:
        """Was it a designated strategic industry on that day?"""
        return self.first_day is not None and self.first_day <= day


class Facility(Frozen):
    """One of the ten facilities of the notice; `works` are the classes its works may be of, none where no public case
    gives a duration."""

    id: str
    names: Names
    words: Words = Words()
    works: tuple[str, ...] = ()


class Former(Frozen):
    """What a place was called, or what it lay in, up to and with the last day."""

    words: Words = Words()
    within: str | None = None
    last_day: date


class Place(Frozen):
    """A province (`within` None), or a city, county or district; the capital area is marked on provinces.

    `code` is the ministry's, None for what its table does not have. A place without `first_day` is older than the
    first notice; one with `last_day` is no more, and is still known by its name.
    """

    id: str
    code: str | None = None
    names: Names
    words: Words = Words()
    within: str | None = None
    capital_area: bool = False
    first_day: date | None = None
    last_day: date | None = None
    former: tuple[Former, ...] = ()

    @property
    def spoken(self) -> Words:
        """Its words, those of its former names included."""
        words = (self.words, *(was.words for was in self.former))
        return Words(ko=tuple(w for each in words for w in each.ko), en=tuple(w for each in words for w in each.en))


class Site(Frozen):
    """A named site inside a complex."""

    id: str
    names: Names
    words: Words = Words()
    place: str


class Total(Frozen):
    """A complex's planned private investment as one source gives it."""

    low: Won
    high: Won
    source: Sources
    note: str | None = None


class Complex(Frozen):
    """A designated specialised complex (특화단지): its sector, the districts it lies in, its named sites."""

    id: str
    names: Names
    words: Words = Words()
    sector: str
    first_day: date
    places: tuple[str, ...]
    sites: tuple[Site, ...] = ()
    totals: tuple[Total, ...]
    standing: Standing
    source: Sources
