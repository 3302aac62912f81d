"""What pays how much: notices, the assumed rate table, announcements, other regimes, grants really made."""

from datetime import date
from typing import Literal

from core.policy.rulebook.common import Frozen, Names, Region, Share, Sources, Standing
from core.policy.won import Won


class NarrowerRates(Frozen):
    """The lowest and highest share for one sector in one region."""

    sector: str
    region: Region
    low: Share
    high: Share
    standing: Standing
    source: Sources


class Saying(Frozen):
    """What another source says of the same figure, on its own authority."""

    says: Names
    standing: Standing
    source: Sources


class Rates(Frozen):
    """The lowest and highest legal share of a facility's total project cost, and what the rate goes `by`. `also`: what
    another source says of it."""

    low: Share
    high: Share
    by: Literal["investment_region", "investment_region_sector", "unpublished"] = "investment_region"
    narrower: tuple[NarrowerRates, ...] = ()
    standing: Standing
    source: Sources
    also: Saying | None = None


class LargerCap(Frozen):
    """The larger cap, and the investment from which it holds."""

    won: Won
    investment_from: Won


class Cases(Frozen):
    """The ceiling of one case, and how many cases a site may have. A case is read as one facility (assumed)."""

    won: Won
    at_most: int


class Cap(Frozen):
    """The ceiling per site, cumulative over the years and shared by the site's tenants."""

    won: Won
    cases: Cases | None = None
    larger: LargerCap | None = None
    first_day: date
    standing: Standing
    source: Sources
    note: Names | None = None


class Example(Frozen):
    """A case that stands beside the rule: answers as on the command line, and the verdict they must give. Asked on the
    notice's first day, or on the day `on` of its period."""

    name: str
    on: date | None = None
    given: dict[str, str]
    expect: Literal["eligible", "not_eligible", "undetermined"]
    still_needed: tuple[str, ...] = ()


class Unread(Frozen):
    """Something nobody has read yet, told with every result; `id` is what other programs see."""

    id: str
    names: Names


class Notice(Frozen):
    """One support notice, in force from its first day until the next one's."""

    first_day: date
    title: Names
    note: Names | None = None
    rates: Rates
    cap: Cap
    facilities: tuple[str, ...]
    facilities_standing: Standing
    facilities_source: Sources
    others: Literal["unknown", "not_covered"]
    assumed_rows: bool
    unread: tuple[Unread, ...] = ()
    source: Sources
    examples: tuple[Example, ...] = ()


class RowPair(Frozen):
    """The assumed rates of one region: at or above the sector's threshold, and below it."""

    at_or_above: Share
    below: Share


class Threshold(Frozen):
    """Where a sector's upper row begins; `won` None: unknown, and then `surely_below` says up to which investment
    outside the capital area grants were really made at the lower row."""

    sector: str
    won: Won | None = None
    surely_below: Won | None = None
    standing: Standing
    assumption: str | None = None
    source: Sources


class RateRows(Frozen):
    """The best reconstruction of the notice's unread rate table: an assumption, always shown as such."""

    outside: RowPair
    capital: RowPair
    thresholds: tuple[Threshold, ...]
    source: Sources


class Assumption(Frozen):
    """Something we suppose while nobody has said or published it, and what else it could be."""

    id: str
    holds: str
    alternatives: tuple[str, ...]
    source: Sources = ()


class Reading(Frozen):
    """One way to read an announced cap, outside the capital area only: a new larger cap, or each cap times a factor."""

    id: str
    larger: LargerCap | None = None
    times: int | None = None


class Announcement(Frozen):
    """Something said and not decided: always on a line of its own."""

    first_day: date
    title: Names
    readings: tuple[Reading, ...]
    source: Sources


class Regime(Frozen):
    """Another law that may pay more for a sector; named, never computed here."""

    id: str
    sector: str
    first_day: date
    standing: Standing
    source: Sources


class Grant(Frozen):
    """A grant really made to a complex, as published."""

    complex: str
    won: Won
    year: int
    standing: Standing
    source: Sources
    note: Names
