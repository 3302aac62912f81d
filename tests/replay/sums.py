"""What facilities come to under the terms of a trace: the one sum behind every figure."""

from collections.abc import Callable
from fractions import Fraction
from math import floor
from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]

NULLS: Final = {"low": None, "likely": None, "high": None}
NOTHING: Final = {"low": 0, "likely": 0, "high": 0}
_ROUNDING: Final[dict[str, Callable[[Fraction], int]]] = {"each_facility_down_to_whole_won": floor}


def totals(money: Json, facilities: list[Json]) -> Json:
    """Support, band, and the sums before the cap, of these facilities."""
    live = [each for each in facilities if each["status"] == "in"]
    if not any(each["cost"] for each in live):
        used_up = bool(facilities) and all(each["status"] == "out" for each in facilities)
        figures = NOTHING if used_up else NULLS
        return {
            "support": figures,
            "band": {"low": 0, "high": 0} if used_up else None,
            "before_cap": figures,
            "claimed": figures,
        }
    found = {name: _fold(name, money, live) for name in ("low", "likely", "high")}
    sums = {name: cut for name, (cut, _, _) in found.items()}
    sums["high"] = _most(money, live) if sums["high"] is None else sums["high"]
    band = _band(money, live)
    return {
        "support": sums,
        "band": {"low": min(band), "high": max(band)} if band else None,
        "before_cap": {name: uncut for name, (_, uncut, _) in found.items()},
        "claimed": {name: claimed for name, (_, _, claimed) in found.items()},
    }


def _fold(name: str, money: Json, live: list[Json]) -> tuple[Any, Any, Any]:
    """After the cap, before it, and with only the ceilings of cases; None where a cost or the rate is not known."""
    fold = money["folds"][name]
    costs, rate = _costs(live, fold["costs"]), _rate(money, fold["rate"])
    if costs is None or rate is None:
        return None, None, None
    return worked(costs, rate, money, fold)


def worked(costs: list[Fraction], rate: Fraction, money: Json, fold: Json) -> tuple[int, int, int]:
    """Costs times one rate: after the cap, before it, and with only the ceilings of cases."""
    rounded = _ROUNDING[money["rounding"]]
    return _cut([rounded(cost * rate) for cost in costs], money, fold)


def _cut(amounts: list[int], money: Json, fold: Json) -> tuple[int, int, int]:
    """The largest that count, each at most the ceiling of a case; together at most the room."""
    cases, largest_first = money["cap"]["cases"], sorted(amounts, reverse=True)
    counting = largest_first[: cases["at_most"]] if cases else largest_first
    claimed = sum(min(won, cases["won"]) for won in counting) if cases else sum(counting)
    return min(claimed, room(money, fold)), sum(counting), claimed


def _most(money: Json, live: list[Json]) -> int:
    """Where a cost has no upper end: the room, or the ceiling of a case for each such facility."""
    fold, cases = money["folds"]["high"], money["cap"]["cases"]
    if cases is None:
        return room(money, fold)
    rate, ends = Fraction(money["highest"]["share"]), [each["cost"] and each["cost"]["high"] for each in live]
    return _cut([cases["won"] if high is None else floor(high * rate) for high in ends], money, fold)[0]


def _band(money: Json, live: list[Json]) -> list[int]:
    fold, row = money["folds"]["likely_band"], money["row"]
    costs = _costs(live, fold["costs"])
    if costs is None or row is None:
        return []
    return [worked(costs, Fraction(rate), money, fold)[0] for rate in row[fold["rate"]]]


def _costs(live: list[Json], end: str) -> list[Fraction] | None:
    """What counts of each cost; for the low end those without a figure are left out."""
    ends: list[tuple[int, Any]] = [counts(each) for each in live if each["cost"]]
    if end == "low":
        return [Fraction(low) for low, _ in ends]
    if len(ends) < len(live) or any(high is None for _, high in ends):
        return None
    return [Fraction(high) if end == "high" else Fraction(low + high, 2) for low, high in ends]


def counts(facility: Json) -> tuple[int, int | None]:
    """What counts of a cost, from the least to the most."""
    cost = facility["cost"]
    return (0 if facility["basis"] == "includes_land" else cost["low"]), cost["high"]


def _rate(money: Json, name: str) -> Fraction | None:
    if name == "taken":
        row = money["row"]
        return Fraction(row["taken"]) if row and row["taken"] else None
    return Fraction(money[name]["share"])


def received(money: Json) -> dict[str, int]:
    """An open upper end is whatever would use the whole cap up."""
    least, high = money["received"]["low"], money["received"]["high"]
    most = max(least, money["cap"]["high"]) if high is None else high
    return {"least": least, "middle": (least + most) // 2, "most": most}


def room(money: Json, fold: Json) -> int:
    """What is left of the cap."""
    left: int = max(money["cap"][fold["cap"]] - received(money)[fold["received"]], 0)
    return left
