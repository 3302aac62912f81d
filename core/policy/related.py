"""Which other schemes a company may use: by its size, place, industry and day, as far as these are known."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

from core.policy.answers import Answers, chosen, wanted
from core.policy.judge import Status, agreed, all_of
from core.policy.rulebook import Place, Region, Rulebook, Scheme, SchemeCap, Shares, Size, Tier
from core.policy.situation import place_of, region_of
from core.policy.won import Won, WonRange

May: TypeAlias = Literal["yes", "perhaps"]

SIZES: tuple[Size, ...] = ("large", "mid", "small")
TIERS: tuple[Tier, ...] = ("upper", "middle", "lower", "crisis")
_REGIONS: tuple[Region, ...] = ("outside", "capital")


@dataclass(frozen=True, slots=True)
class Related:
    """One scheme as it stands for these answers.

    `may`: yes where everything that says whom it is for is met, perhaps while some of it is not known. `needs` names
    what is not known: of whom it is for, then of how much. `lowest`/`highest` are the shares that remain possible of
    what the scheme's `base` says, `project`/`firm` its ceilings; None: the scheme has none that we know. `closed` is
    the last day of the only call known, when it has passed.
    """

    scheme: Scheme
    may: May
    needs: tuple[str, ...]
    lowest: Fraction | None = None
    highest: Fraction | None = None
    project: WonRange | None = None
    firm: WonRange | None = None
    closed: date | None = None


def related(answers: Answers, rulebook: Rulebook, day: date) -> tuple[Related, ...]:
    """The schemes known to hold that day, in declared order, without those that are surely for others."""
    found = (_related(scheme, answers, rulebook, day) for scheme in rulebook.schemes if scheme.holds_on(day))
    return tuple(each for each in found if each)


def _related(scheme: Scheme, answers: Answers, rulebook: Rulebook, day: date) -> Related | None:
    met = _conditions(scheme, answers, rulebook, day)
    if all_of(met.values()) == "not_met":
        return None
    open_ = (*(fact for fact, status in met.items() if status == "unknown"), *scheme.who.needs, *_unheard(scheme, day))
    rows = _rows(scheme, answers, rulebook)
    shares = [share for row in rows for size in _sizes(scheme, answers) if (share := row.of(size)) is not None]
    caps = _caps(scheme, rows, day)
    needs = dict.fromkeys((*open_, *_of_how_much(rows, caps, answers)))
    return Related(
        scheme,
        "perhaps" if open_ else "yes",
        tuple(needs),
        min(shares, default=None),
        max(shares, default=None),
        _span([cap.project for cap in caps]),
        _span([cap.firm for cap in caps]),
        scheme.call.last_day if scheme.call and day > scheme.call.last_day else None,
    )


def _conditions(scheme: Scheme, answers: Answers, rulebook: Rulebook, day: date) -> dict[str, Status]:
    """Whom it is for, by the fact that tells; only what the scheme asks for."""
    who = scheme.who
    met: dict[str, Status] = {}
    if who.region:
        region = region_of(answers, rulebook)
        met["place"] = "unknown" if region is None else _yes(region == who.region)
    if who.places:
        met["place"] = _in_places(who.places, answers, rulebook)
    if who.designated or who.sectors:
        met["sector"] = _sector(scheme, answers, rulebook, day)
    if who.facilities:
        asked = wanted(answers)
        met["facilities"] = _yes(not set(asked).isdisjoint(who.facilities)) if asked else "unknown"
    if who.sizes:
        size = chosen(answers, "company_size")
        met["company_size"] = _yes(size in who.sizes) if size else "unknown"
    return met


def _yes(is_met: bool) -> Status:
    return "met" if is_met else "not_met"


def _sector(scheme: Scheme, answers: Answers, rulebook: Rulebook, day: date) -> Status:
    """An industry somebody named (`other:NAME`) may yet be a part of a designated one."""
    sector, who = chosen(answers, "sector"), scheme.who
    industry = rulebook.industry(sector or "")
    if industry is None:
        return "unknown"
    return _yes(industry.is_designated(day) if who.designated else industry.id in who.sectors)


def _in_places(places: tuple[str, ...], answers: Answers, rulebook: Rulebook) -> Status:
    """In one of them; unknown where only something larger was told."""
    place = place_of(answers, rulebook)
    if place is None:
        known = rulebook.complex(chosen(answers, "complex") or "")
        return agreed(_lies(p, places, rulebook) for p in known.places) if known else "unknown"
    return _lies(place, places, rulebook)


def _lies(place: str, places: tuple[str, ...], rulebook: Rulebook) -> Status:
    if not _ids(rulebook.around(place)).isdisjoint(places):
        return "met"
    return "unknown" if any(place in _ids(rulebook.around(p)) for p in places) else "not_met"


def _ids(places: tuple[Place, ...]) -> set[str]:
    return {place.id for place in places}


def _unheard(scheme: Scheme, day: date) -> tuple[str, ...]:
    """What no page tells of this day: the call after the one known, the budget after the years known."""
    closed = scheme.call is not None and day > scheme.call.last_day
    years = [budget.year for budget in scheme.budgets if budget.year]
    spent = not scheme.call and not any(b.years for b in scheme.budgets) and bool(years) and day.year > max(years)
    return (*(("call",) if closed else ()), *(("budget",) if spent else ()))


def _sizes(scheme: Scheme, answers: Answers) -> tuple[Size, ...]:
    told = chosen(answers, "company_size")
    return tuple(size for size in SIZES if told in (None, size) and size in (scheme.who.sizes or SIZES))


def _rows(scheme: Scheme, answers: Answers, rulebook: Rulebook) -> tuple[Shares, ...]:
    """The rows of shares that may hold at this place."""
    region, tiers = region_of(answers, rulebook), tiers_of(scheme, answers, rulebook)
    regions = (region,) if region else _REGIONS
    return tuple(
        row for row in scheme.shares if row.region in (None, *regions) and (row.tier is None or row.tier in tiers)
    )


def tiers_of(scheme: Scheme, answers: Answers, rulebook: Rulebook) -> tuple[Tier, ...]:
    """The tiers a district may be of: one where a page names the district, else all of them."""
    place = place_of(answers, rulebook)
    above = _ids(rulebook.around(place)) if place else set()
    named = {known.tier for known in scheme.tiers if not above.isdisjoint(known.places)}
    return tuple(tier for tier in TIERS if tier in named) or TIERS


def _caps(scheme: Scheme, rows: tuple[Shares, ...], day: date) -> tuple[SchemeCap, ...]:
    """The ceilings that may hold: for each tier that remains possible the latest that names it, or names none."""
    tiers = {row.tier for row in rows} or {None}
    begun = sorted((cap for cap in scheme.caps if cap.first_day <= day), key=lambda cap: (cap.first_day, cap.tiers))
    latest = {tier: [cap for cap in begun if not cap.tiers or tier in cap.tiers][-1:] for tier in tiers}
    return tuple(cap for caps in latest.values() for cap in caps)


def _of_how_much(rows: tuple[Shares, ...], caps: tuple[SchemeCap, ...], answers: Answers) -> tuple[str, ...]:
    """What would narrow the shares or the ceilings."""
    told = chosen(answers, "company_size")
    sizes = {"company_size": not told and any(len({row.of(s) for s in SIZES}) > 1 for row in rows)}
    place = {"place": len({row.region for row in rows}) > 1}
    tier = {"tier": len({row.tier for row in rows}) > 1 or len({(c.project, c.firm) for c in caps}) > 1}
    return tuple(need for need, wanted_ in (place | sizes | tier).items() if wanted_)


def _span(won: list[Won]) -> WonRange | None:
    return WonRange(min(won), max(won)) if won else None
