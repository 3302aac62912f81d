"""What an answer to an open fact would change, and what the smallest changes come to: the same trace with a few places
put otherwise, worked again."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]

_A_DATE_WON_OR_LOST: Final = 12


def with_instead(trace: Json, instead: Json) -> Json:
    """The trace with what stands there instead, each place given as a JSON pointer (RFC 6901)."""
    other = deepcopy(trace)
    for pointer, value in instead.items():
        *above, last = pointer.removeprefix("/").split("/")
        place: Any = other
        for key in above:
            place = place[int(key)] if isinstance(place, list) else place[key]
        place[int(last) if isinstance(place, list) else last] = value
    return other


def opened(trace: Json, replay: Callable[[Json], Json]) -> list[Json]:
    """By how much each open fact would narrow the estimate, and how far it could move amount and payment."""
    now = replay(trace)
    if now["verdict"] == "not_eligible":
        return [{"fact": each["fact"], "narrows": 0, "moves": {"won": 0, "months": 0}} for each in trace["open"]]
    return [_weigh(each, now, [replay(with_instead(trace, a["instead"])) for a in each["answers"]])
            for each in trace["open"]]  # fmt: skip


def bettered(trace: Json, replay: Callable[[Json], Json]) -> list[Json]:
    """Each change, and what the rules say then."""
    found = [(each, replay(with_instead(trace, each["instead"]))) for each in trace["next_better"]]
    return [
        {
            **{key: each[key] for key in ("fact", "to", "turns")},
            "verdict": then["verdict"],
            "likely": _likely(then),
            "grant_year": then["timeline"]["grant_year"]["likely"],
        }
        for each, then in found
    ]


def granted(trace: Json) -> Json:
    """The known grants of each complex together."""
    complexes = {grant["complex"] for grant in trace["known_grants"]}
    return {c: sum(g["won"] for g in trace["known_grants"] if g["complex"] == c) for c in complexes}


def _weigh(asked: Json, now: Json, after: list[Json]) -> Json:
    supported = [then for then in after if then["support"]]
    narrowed = _width(now) - max(map(_width, supported), default=_width(now))
    months = max((_months_between(_paid(now), _paid(then)) for then in supported), default=0)
    moves = {"won": _won_moved(_likely(now), [_moved_to(then) for then in after]), "months": months}
    return {"fact": asked["fact"], "narrows": max(narrowed, 0), "moves": moves}


def _width(seen: Json) -> int:
    """Of the band; of the whole range where there is none."""
    support = seen["support"]
    ends = support["likely_band"] or {"low": support["low"], "high": support["high"]}
    return 0 if None in ends.values() else ends["high"] - ends["low"]


def _likely(seen: Json) -> Any:
    return seen["support"] and seen["support"]["likely"]


def _moved_to(seen: Json) -> Any:
    """Nothing, where every facility is paid for already."""
    return seen["support"]["likely"] if seen["support"] else 0


def _paid(seen: Json) -> Any:
    return seen["timeline"]["first_payment"]["likely"]


def _won_moved(before: Any, after: list[Any]) -> int:
    known = [won for won in after if won is not None]
    if before is None:
        return max(known) - min(known) if known else 0
    return max((abs(won - before) for won in known), default=0)


def _months_between(one: Any, other: Any) -> int:
    if one is None or other is None:
        return 0 if one is other else _A_DATE_WON_OR_LOST
    (year, month), (later, then) = (map(int, each.split("-")) for each in (one, other))
    return abs((later - year) * 12 + then - month)
