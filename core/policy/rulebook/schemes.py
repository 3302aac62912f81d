"""Other schemes a company may use beside this one, or confuse with it: who, how much, from when to when."""

from datetime import date
from typing import Literal, TypeAlias

from core.policy.rulebook.common import Frozen, Names, Region, Share, Sources, Standing, Words
from core.policy.won import Won

Size: TypeAlias = Literal["large", "mid", "small"]
"""A company's size: 대기업, 중견기업, 중소기업."""

Tier: TypeAlias = Literal["upper", "middle", "lower", "crisis"]
"""A district's tier for the local investment subsidy; `crisis`: an industrial crisis area."""

Base: TypeAlias = Literal["equipment", "site_and_equipment", "company_share", "line_cost"]
"""What a share is a share of."""

Need: TypeAlias = Literal["supply_chain", "zone", "estate", "cluster", "terms"]
"""What no question of ours settles: a supplier of a strategic industry, inside an opportunity zone, inside an
industrial estate, inside a semiconductor cluster, the terms of each product."""


class Who(Frozen):
    """Whom a scheme is for; what is left out is no condition. `sectors` are ids, `designated` any designated industry.
    `places` are districts, a part or the whole of which will do."""

    sizes: tuple[Size, ...] = ()
    region: Region | None = None
    sectors: tuple[str, ...] = ()
    designated: bool = False
    places: tuple[str, ...] = ()
    facilities: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()


class BySize(Frozen):
    """A share for each size of company; None: that size gets none."""

    large: Share | None = None
    mid: Share | None = None
    small: Share | None = None

    def of(self, size: Size) -> Share | None:
        """The share of one size."""
        return {"large": self.large, "mid": self.mid, "small": self.small}[size]


class Shares(BySize):
    """One row of shares, for a tier or a region; without them it holds for all. `state` is the State's part of the
    subsidy, where State and local government pay together."""

    tier: Tier | None = None
    region: Region | None = None
    state: Share | None = None


class Overall(Frozen):
    """The least and the most a scheme gives, over all its cost items."""

    low: Share
    high: Share


class Extra(BySize):
    """Points on top of a share; `first_day` None: not found."""

    id: str
    names: Names
    first_day: date | None = None
    standing: Standing
    source: Sources


class SchemeCap(Frozen):
    """A ceiling a project and a firm from its first day on, until a later one for the same tiers; none named: all."""

    tiers: tuple[Tier, ...] = ()
    project: Won
    firm: Won
    first_day: date
    standing: Standing
    source: Sources


class TierPlaces(Frozen):
    """Districts known to be of a tier; the full lists were not found."""

    tier: Tier
    places: tuple[str, ...]
    standing: Standing
    source: Sources


class SchemeBudget(Frozen):
    """Money set aside for a scheme: in one `year`, or over so many `years`. `with_local` is the sum with local shares,
    `outside` the part for places outside the capital area."""

    year: int | None = None
    years: int | None = None
    won: Won
    at_least: bool = False
    with_local: Won | None = None
    outside: Share | None = None
    standing: Standing
    source: Sources


class Call(Frozen):
    """A call for applications, and its last day."""

    year: int
    last_day: date
    standing: Standing
    source: Sources


class Relief(Frozen):
    """Relief from a tax: wholly for so many years, then by half; None where that was not found."""

    id: Literal["income", "local"]
    whole_years: int | None = None
    half_years: int | None = None
    last_day: date | None = None
    standing: Standing
    source: Sources


class Scheme(Frozen):
    """One other scheme.

    `first_day` is the first its figures are known to hold; `first_day_standing` says how firmly. `excludes`: its aid
    for a facility may keep that facility out of this scheme. `tentative`: it may be a part of this very scheme.
    """

    id: str
    names: Names
    words: Words = Words()
    kind: Literal["grant", "tax", "finance", "account"]
    who: Who = Who()
    base: Base | None = None
    shares: tuple[Shares, ...] = ()
    overall: Overall | None = None
    extras: tuple[Extra, ...] = ()
    caps: tuple[SchemeCap, ...] = ()
    tiers: tuple[TierPlaces, ...] = ()
    budgets: tuple[SchemeBudget, ...] = ()
    call: Call | None = None
    reliefs: tuple[Relief, ...] = ()
    first_day: date
    first_day_standing: Standing
    last_day: date | None = None
    excludes: bool = False
    tentative: bool = False
    standing: Standing
    source: Sources

    def holds_on(self, day: date) -> bool:
        """Is it known to hold that day?"""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)
