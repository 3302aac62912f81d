"""The whole rulebook, and what can be looked up in it."""

from datetime import date
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from core.policy.answers import NONE, PLANNED, OneOf, Value
from core.policy.facts import FactTable
from core.policy.rulebook.common import Region, Source, Sources, Standing
from core.policy.rulebook.notices import Announcement, Assumption, Grant, Notice, RateRows, Regime
from core.policy.rulebook.plan import Plan, StepRule
from core.policy.rulebook.schemes import Scheme
from core.policy.rulebook.world import Complex, Facility, Industry, Place, Site

_ACT = "L1"
"""The Act that the conditions and all notices rest on, by its source."""


class Rulebook(BaseModel):
    """The whole policy as known: everything the engine reads, in one frozen value.

    `rules`: the name of the operator's own rules that were laid over the shipped ones; None without any.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, ignored_types=(cached_property,)
    )

    facts: FactTable
    sources: tuple[Source, ...]
    industries: tuple[Industry, ...]
    facilities: tuple[Facility, ...]
    places: tuple[Place, ...]
    complexes: tuple[Complex, ...]
    notices: tuple[Notice, ...]
    rate_rows: RateRows
    assumptions: tuple[Assumption, ...]
    announcements: tuple[Announcement, ...]
    regimes: tuple[Regime, ...]
    grants: tuple[Grant, ...]
    schemes: tuple[Scheme, ...]
    plan: Plan
    rules: str | None = None

    def notice_on(self, day: date) -> Notice | None:
        """The notice in force that day; None before the first and after the Act. Never the nearest one: that would
        promise money under rules not in force."""
        if self.is_over(day):
            return None
        begun = [notice for notice in self.notices if notice.first_day <= day]
        return max(begun, key=lambda notice: notice.first_day, default=None)

    @cached_property
    def last_day(self) -> date | None:
        """The last day of the Act that every notice rests on; None while it has none."""
        return next((source.last_day for source in self.sources if source.id == _ACT), None)

    def is_over(self, day: date) -> bool:
        """Has the Act expired by that day?"""
        return self.last_day is not None and day > self.last_day

    def announced_on(self, day: date) -> tuple[Announcement, ...]:
        """What had been announced by that day."""
        return tuple(a for a in self.announcements if a.first_day <= day)

    def authority_on(self, day: date, standing: Standing, source: Sources) -> tuple[Standing, Sources]:
        """On what authority something stood that day: by the sources in force by then. Where all of a law came later,
        it stands in for a text nobody has read, and is our assumption."""
        told = {citation: self._begun_by(day, citation) for citation in source}
        left = tuple(begun for begun in told.values() if begun)
        if standing != "law" or not source or left:
            return standing, left or source
        return "assumed", source

    def _begun_by(self, day: date, citation: str) -> str:
        """What is left of a citation without the laws and notices that came later."""
        later = [law for law, first_day in self._laws if first_day > day]
        parts = citation.split(", ")
        return ", ".join(p for p in parts if not any(p == each or p.startswith(f"{each} ") for each in later))

    @cached_property
    def _laws(self) -> tuple[tuple[str, date], ...]:
        return tuple((source.id, source.first_day) for source in self.sources if source.first_day)

    def step_on(self, step: str, day: date) -> StepRule:
        """A step of the plan, on the authority it had that day. Raises StopIteration for none of that id."""
        rule = next(rule for rule in self.plan.steps if rule.id == step)
        standing, source = self.authority_on(day, rule.standing, rule.source)
        return rule.model_copy(update={"standing": standing, "source": source})

    @cached_property
    def facility_ids(self) -> tuple[str, ...]:
        """The ten facilities in declared order."""
        return tuple(facility.id for facility in self.facilities)

    @cached_property
    def _industries(self) -> dict[str, Industry]:
        return {industry.id: industry for industry in self.industries}

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {place.id: place for place in self.places}

    @cached_property
    def _complexes(self) -> dict[str, Complex]:
        return {complex_.id: complex_ for complex_ in self.complexes}

    @cached_property
    def _sites(self) -> dict[str, tuple[Site, Complex]]:
        return {site.id: (site, complex_) for complex_ in self.complexes for site in complex_.sites}

    @cached_property
    def _ids(self) -> dict[str, frozenset[str]]:
        return {
            "sector": frozenset(i.id for i in self.industries),
            "place": frozenset(p.id for p in self.places),
            "complex": frozenset({*(c.id for c in self.complexes), NONE, PLANNED}),
            "site": frozenset(self._sites),
            "facilities": frozenset(self.facility_ids),
        }

    def ids(self, kind: str) -> frozenset[str]:
        """The ids a fact of that kind may have; none for kinds that are no choice among things of the rulebook."""
        return self._ids.get(kind, frozenset())

    def knows(self, name: str, value: Value) -> bool:
        """Is it a value that fact may have today? Talks outlive the rulebook they began under."""
        row = self.facts.of(name)
        match value:
            case str() if row.kind in self._ids:
                return value in self._ids[row.kind] or value.startswith("other:")
            case str() if row.kind == "choice":
                return value in row.choices
            case tuple() | OneOf():
                ids = value.ids if isinstance(value, OneOf) else value
                return set(ids) <= self.ids(row.kind)
        return name.partition(".")[2] in {"", *self.facility_ids}

    def industry(self, sector: str) -> Industry | None:
        """The industry of that id; None for `other:NAME`."""
        return self._industries.get(sector)

    def complex(self, complex_id: str) -> Complex | None:
        """The complex of that id; None for `none` and `planned`."""
        return self._complexes.get(complex_id)

    def site(self, site_id: str) -> tuple[Site, Complex] | None:
        """The named site and the complex it lies in; None for `other:NAME`."""
        return self._sites.get(site_id)

    def place(self, place_id: str) -> Place:
        """The place of that id. Raises KeyError when there is none."""
        return self._places[place_id]

    def around(self, place_id: str) -> tuple[Place, ...]:
        """A place and what it lies in, up to its province."""
        place = self.place(place_id)
        return (place, *(self.around(place.within) if place.within else ()))

    def region(self, place_id: str) -> Region:
        """Is a place in the capital area or outside of it?"""
        return "capital" if self.around(place_id)[-1].capital_area else "outside"

    def complexes_at(self, place_id: str, day: date) -> tuple[Complex, ...]:
        """Complexes designated by that day with a part in the place, or in something the place lies in."""
        return tuple(c for c in self._touching[place_id] if c.first_day <= day)

    @cached_property
    def _touching(self) -> dict[str, tuple[Complex, ...]]:
        return {p.id: tuple(c for c in self.complexes if self._touches(c, p.id)) for p in self.places}

    def _touches(self, complex_: Complex, place_id: str) -> bool:
        above = {place.id for place in self.around(place_id)}
        return any(p in above or place_id in {q.id for q in self.around(p)} for p in complex_.places)
