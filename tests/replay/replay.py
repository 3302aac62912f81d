"""Works a whole result again from its trace alone. It knows nothing of the program: the standard library, and the
meaning of each rule as `docs/architecture.md` tells it."""

from typing import Any, Final, TypeAlias

from tests.replay import dates, money, weighed

Json: TypeAlias = dict[str, Any]


_OPEN: Final = ("fact", "narrows", "moves")


def replay(trace: Json) -> Json:
    """Everything that follows from a trace, with the keys it has in the answer."""
    return {
        **_result(trace),
        "open": weighed.opened(trace, _result),
        "next_better": weighed.bettered(trace, _result),
        "known_grants_sum": weighed.granted(trace),
    }


def _result(trace: Json) -> Json:
    """Verdict, support, announced readings and timeline."""
    return {
        "verdict": _verdict(trace["conditions"]),
        "support": money.support(trace["money"]) if trace["money"] else None,
        "announced": [money.announced(reading, trace["money"]) for reading in trace["announced"]],
        "timeline": dates.timeline(trace["plan"], trace["as_of"]),
    }


def told(answer: Json) -> Json:
    """The figures and dates of an answer that a trace must give; words and sources left out, and which conditions an
    open fact decides."""
    support, plan = answer["support"], answer["timeline"]
    return {
        "verdict": answer["verdict"],
        "support": support and _support(support),
        "announced": [{key: each[key] for key in money.READING} for each in answer["announced"]],
        "timeline": {
            "steps": [{key: step[key] for key in dates.STEP} for step in plan["steps"]],
            **{key: plan[key] for key in ("grant_year", "first_payment", "critical", "slip", "design_table")},
        },
        "open": [{key: each[key] for key in _OPEN} for each in answer["open"]],
        "next_better": answer["next_better"],
        "known_grants_sum": answer["known_grants_sum"],
    }


def _support(support: Json) -> Json:
    cap = {key: support["cap"][key] for key in money.CAP}
    return {**{key: support[key] for key in money.SUPPORT}, "cap": cap}


def _verdict(conditions: list[Json]) -> str:
    seen = {condition["status"] for condition in conditions}
    return "not_eligible" if "not_met" in seen else "undetermined" if "unknown" in seen else "eligible"
