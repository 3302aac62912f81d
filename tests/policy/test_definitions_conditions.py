"""The truth tables of the first two conditions: each kind of sector against each kind of place, by hand."""

from datetime import date

import pytest

from core.policy.answers import NONE, PLANNED, Answers
from core.policy.assess import assess
from core.policy.rulebook import Rulebook
from tests.amounts import eok
from tests.policy.test_worked_cases import DAY

WHERE: dict[str, Answers] = {
    "in a bio complex": {"complex": "jeonnam-bio"},
    "outside": {"complex": NONE},
    "planned": {"complex": PLANNED},
    "nothing said": {},
    "a city with a bio complex": {"place": "hwasun"},
    "a province without any": {"place": "jeju"},
}
WHO: dict[str, Answers] = {
    "bio": {"sector": "bio"},
    "display": {"sector": "display"},
    "robot": {"sector": "robot"},
    "raw materials": {"sector": "secondary_battery", "battery_raw_material": "yes"},
    "steel": {"sector": "steel"},
    "toys": {"sector": "other:toys"},
    "not given": {},
}
Y, N, U = "met", "not_met", "unknown"
SECTOR = {
    "bio": (Y, Y, Y, Y, Y, Y),
    "display": (Y, Y, Y, Y, Y, Y),
    "robot": (Y, Y, Y, Y, Y, Y),
    "raw materials": (Y, Y, Y, Y, Y, Y),
    "steel": (N, N, N, N, N, N),
    "toys": (U, N, U, U, U, N),
    "not given": (U, U, U, U, U, U),
}
COMPLEX = {
    "bio": (Y, N, U, U, U, N),
    "display": (U, N, U, U, U, N),
    "robot": (U, U, U, U, U, U),
    "raw materials": (U, U, U, U, U, U),
    "steel": (N, N, U, U, N, N),
    "toys": (U, N, U, U, U, N),
    "not given": (U, U, U, U, U, U),
}


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(("condition", "table"), [("sector", SECTOR), ("complex", COMPLEX)], ids=["sector", "complex"])
def test_a_condition_stands_as_the_table_says(
    condition: str, table: dict[str, tuple[str, ...]], who: str, rulebook: Rulebook
) -> None:
    """Met, not met, unknown, place after place."""
    seen = [assess({**WHO[who], **where}, rulebook, DAY).condition(condition) for where in WHERE.values()]

    assert tuple(found.status if found else None for found in seen) == table[who]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("where", WHERE)
def test_the_verdict_is_that_of_the_worst_condition(who: str, where: str, rulebook: Rulebook) -> None:
    """Facility and other aid met: sector and complex alone decide."""
    place = list(WHERE).index(where)
    two = {SECTOR[who][place], COMPLEX[who][place]}
    expected = "not_eligible" if N in two else "undetermined" if U in two else "eligible"
    ready: Answers = {"cost.water": eok(10), "other_aid.water": "no"}

    assert assess({**WHO[who], **WHERE[where], **ready}, rulebook, DAY).verdict == expected


@pytest.mark.parametrize("where", WHERE)
def test_a_leading_project_is_inside_wherever_it_is(where: str, rulebook: Rulebook) -> None:
    """Article 25-2."""
    seen = assess({"sector": "bio", "leading_project": "yes", **WHERE[where]}, rulebook, DAY).condition("complex")

    assert seen is not None
    assert seen.status == "met"


@pytest.mark.parametrize(
    ("sector", "day", "expected"),
    [
        ("display", date(2022, 11, 3), N),
        ("display", date(2022, 11, 4), Y),
        ("bio", date(2023, 5, 31), N),
        ("bio", date(2023, 6, 1), Y),
        ("defence", date(2024, 12, 19), N),
        ("defence", date(2024, 12, 20), Y),
    ],
)
def test_a_sector_counts_from_the_day_of_its_designation(
    sector: str, day: date, expected: str, rulebook: Rulebook
) -> None:
    """Not a day sooner."""
    seen = assess({"sector": sector}, rulebook, day).condition("sector")

    assert seen is not None
    assert seen.status == expected


@pytest.mark.parametrize(("aid", "expected"), [("no", Y), ("paid", N), ("possible", U), (None, U)])
def test_other_aid_is_judged_of_what_is_finished_where_there_is_nothing_else(
    aid: str | None, expected: str, rulebook: Rulebook
) -> None:
    """The facility is not met either way; what was told of it is not called open."""
    told: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(1), "finished.gas": "yes"}
    seen = assess({**told, **({"other_aid.gas": aid} if aid else {})}, rulebook, DAY)

    assert seen.verdict == "not_eligible"
    assert {c.id: c.status for c in seen.conditions} == {
        "sector": Y,
        "complex": Y,
        "facility": N,
        "other_aid": expected,
    }


@pytest.mark.parametrize("readiness", [{"design_done": "no"}, {"site_secured": "no"}, {"permits_done": "yes"}])
def test_readiness_never_moves_the_verdict(readiness: Answers, rulebook: Rulebook) -> None:
    """Nor do permits before any design."""
    ready: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(1), "other_aid.gas": "no"}

    assert assess({**ready, **readiness}, rulebook, DAY).verdict == "eligible"
