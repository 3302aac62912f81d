"""The won of a result, worked again from the money part of its trace."""

from fractions import Fraction
from typing import Any, Final, TypeAlias

from tests.replay.sums import NOTHING, NULLS, counts, received, room, totals, worked

Json: TypeAlias = dict[str, Any]

SUPPORT: Final = (
    *("low", "likely", "high", "likely_band", "likely_band_because", "binding", "own_share"),
    *("cap", "headroom", "before_cap", "facilities"),
)
CAP: Final = ("low", "high", "received", "room", "received_assumed")
READING: Final = ("reading", "applies", "changes", "low", "likely", "high")


def support(money: Json) -> Json:
    """The whole of `support`."""
    facilities = money["facilities"]
    sums = totals(money, facilities)
    return {
        **sums["support"],
        "likely_band": sums["band"],
        "likely_band_because": money["row"]["because"] if sums["band"] and money["row"] else [],
        "binding": _binding(money, sums),
        "own_share": _own_share(money, sums),
        "cap": _cap(money),
        "headroom": _headroom(money, sums["claimed"]),
        "before_cap": sums["before_cap"],
        "facilities": {each["facility"]: _line(each, money) for each in facilities},
    }


def announced(reading: Json, money: Json | None) -> Json:
    """One announced reading: its cap in place of the one that holds."""
    tests = [_outside(reading["region"])]
    if reading["larger"]:
        tests.append(_at_least(reading["invested"], reading["larger"]["investment_from"]))
    applies = "no" if "no" in tests else "unknown" if "unknown" in tests else "yes"
    now = totals(money, money["facilities"])["support"] if money else NULLS
    then = now
    if money and applies != "no":
        caps = {key: reading["larger"]["won"] if reading["larger"] else money["cap"][key] * reading["times"]
                for key in ("low", "likely", "high")}  # fmt: skip
        raised = caps if applies == "yes" else {"high": caps["high"]}
        then = totals({**money, "cap": {**money["cap"], **raised}}, money["facilities"])["support"]
    return {"reading": reading["id"], "applies": applies, "changes": then != now, **then}


def _cap(money: Json) -> Json:
    got, folds = received(money), money["folds"]
    return {
        "low": money["cap"]["low"],
        "high": money["cap"]["high"],
        "received": got["least"] if got["least"] == got["most"] else {"low": got["least"], "high": got["most"]},
        "room": {"low": room(money, folds["low"]), "high": room(money, folds["high"])},
        "received_assumed": money["received_assumed"],
    }


def _binding(money: Json, sums: Json) -> str:
    uncut = sums["before_cap"]["high"]
    if sums["support"]["high"] is None:
        return "none"
    return "cap" if uncut is None or uncut > sums["support"]["high"] else "rate"


def _headroom(money: Json, claimed: Json) -> Json:
    cap = money["cap"]
    return {end: None if won is None else max(cap[end] - won, 0) for end, won in claimed.items()}


def _own_share(money: Json, sums: Json) -> Json:
    """All costs, land included, less the most and the least support they can get."""
    live = [each for each in money["facilities"] if each["status"] == "in"]
    told = [each["cost"] for each in live if each["cost"] and each["cost"]["high"] is not None]
    unsure = any(each["status"] == "not_computed" for each in money["facilities"])
    if len(told) < len(live) or sums["support"]["low"] is None or unsure:
        return NULLS
    low, high = sum(cost["low"] for cost in told), sum(cost["high"] for cost in told)
    bare = [Fraction(each["cost"]["low"]) for each in live]
    dear = [Fraction(0 if each["basis"] == "includes_land" else each["cost"]["high"]) for each in live]
    best, _, _ = worked(bare, Fraction(money["highest"]["share"]), money, money["folds"]["high"])
    worst, _, _ = worked(dear, Fraction(money["lowest"]["share"]), money, money["folds"]["low"])
    likely = sums["support"]["likely"]
    return {"low": low - best, "likely": None if likely is None else (low + high) // 2 - likely, "high": high - worst}


def _line(facility: Json, money: Json) -> Json:
    """One facility alone before the cap, and all the others."""
    if facility["status"] == "in" and _is_beyond(facility, money):
        return {**NOTHING, "status": "out", "reason": "count_limit", "without_it": None}
    alone = totals(money, [facility])["before_cap"] if facility["status"] == "in" else NULLS
    settled = facility["status"] != "in" or facility["other_aid"] == "no"
    rest = [{**each, "status": "out"} if each is facility else each for each in money["facilities"]]
    return {
        **(NOTHING if facility["status"] == "out" else alone),
        "status": facility["status"],
        "reason": facility["reason"],
        "without_it": None if settled else totals(money, rest)["support"],
    }


def _is_beyond(facility: Json, money: Json) -> bool:
    """Do as many others as the period supported surely cost as much or more?"""
    cases, live = money["cap"]["cases"], [each for each in money["facilities"] if each["status"] == "in"]
    if cases is None or facility["cost"] is None or counts(facility)[1] is None:
        return False
    place, most = live.index(facility), counts(facility)[1] or 0
    least = [(i, counts(each)[0]) for i, each in enumerate(live) if i != place and each["cost"]]
    return sum(low > most or (i < place and low == most) for i, low in least) >= int(cases["at_most"])


def _outside(region: str | None) -> str:
    return "unknown" if region is None else "yes" if region == "outside" else "no"


def _at_least(invested: Json | None, start: int) -> str:
    if invested is None:
        return "unknown"
    if invested["low"] >= start:
        return "yes"
    return "no" if invested["high"] is not None and invested["high"] < start else "unknown"
