"""The definitions of the money, with sums written out by hand in 억 won: aid, finished, received, grants, binding."""

from datetime import date

import pytest

from core.policy.answers import UNKNOWN, Answers
from core.policy.assess import Assessment, assess
from core.policy.estimate import Support
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from tests.amounts import EOK, eok, jo
from tests.policy.test_worked_cases import CATHODE, DAY, figures

HWASUN: Answers = {"sector": "bio", "complex": "jeonnam-bio", "investment": jo(1)}
TWO: Answers = {**HWASUN, "cost.gas": eok(100), "cost.road": eok(200)}


def supported(answers: Answers, rulebook: Rulebook, day: date = DAY) -> Support:
    """The support of an answer that has one."""
    found = assess(answers, rulebook, day).support
    assert found is not None
    return found


def told(seen: Assessment, facility: str) -> tuple[object, ...]:
    """One facility's status, reason and three figures."""
    assert seen.support is not None
    line = seen.support.facilities[facility]
    return line.status, line.reason, line.figures.low, line.figures.likely, line.figures.high


@pytest.mark.parametrize("aid", [{}, {"other_aid.gas": "possible"}, {"other_aid.gas": UNKNOWN}])
def test_aid_that_is_only_possible_stays_in_with_the_sum_without_it(aid: Answers, rulebook: Rulebook) -> None:
    """(100 + 200) at 30, 40, 50 %; without the gas 200 alone."""
    found = supported({**TWO, **aid}, rulebook)

    assert found.totals.support == figures(30 + 60, 40 + 80, 50 + 100)
    assert found.facilities["gas"].without_it == figures(60, 80, 100)


def test_aid_that_is_ruled_out_needs_no_sum_without_it(rulebook: Rulebook) -> None:
    """A plain no."""
    found = supported({**TWO, "other_aid.gas": "no"}, rulebook)

    assert found.totals.support == figures(90, 120, 150)
    assert found.facilities["gas"].without_it is None


@pytest.mark.parametrize(
    ("out", "reason"), [({"other_aid.gas": "paid"}, "other_aid_paid"), ({"finished.gas": "yes"}, "finished")]
)
def test_what_is_paid_for_or_finished_is_out_with_nothing(out: Answers, reason: str, rulebook: Rulebook) -> None:
    """Only the road's 200 are left, in the own share too: 200 - 100, 200 - 80, 200 - 60."""
    seen = assess({**TWO, **out}, rulebook, DAY)

    assert told(seen, "gas") == ("out", reason, 0, 0, 0)
    assert seen.support is not None
    assert seen.support.totals.support == figures(60, 80, 100)
    assert seen.support.own_share == figures(100, 120, 140)


@pytest.mark.parametrize("performer", ["company", "local_government", "public_body", "utility"])
def test_who_builds_changes_no_figure(performer: str, rulebook: Rulebook) -> None:
    """Whose books the won reach is told, not calculated."""
    assert supported({**TWO, "performer.gas": performer}, rulebook).totals == supported(TWO, rulebook).totals


@pytest.mark.parametrize(
    ("day", "line"),
    [
        (date(2024, 7, 1), ("out", "not_covered", 0, 0, 0)),
        (date(2025, 5, 1), ("not_computed", "not_known_to_be_covered", None, None, None)),
        (DAY, ("in", None, 30 * EOK, 40 * EOK, 50 * EOK)),
    ],
)
def test_nothing_not_computed_and_a_figure_are_three_things(
    day: date, line: tuple[object, ...], rulebook: Rulebook
) -> None:
    """Gas was not on the list of 2024, not known to be on that of 2025, and is on that of 2026."""
    assert told(assess(TWO, rulebook, day), "gas") == line


@pytest.mark.parametrize(
    ("more", "binding"),
    [
        ({}, "rate"),  # 150 of 500
        ({"cost.road": eok(900)}, "rate"),  # 50 + 450 are the cap exactly
        ({"cost.road": eok(902)}, "cap"),  # 50 + 451
        ({"received": eok(500)}, "cap"),
        ({"cost.road": UNKNOWN}, "cap"),
        ({"cost.road": UNKNOWN, "cost.gas": UNKNOWN}, "none"),
    ],
)
def test_what_binds_the_high_end(more: Answers, binding: str, rulebook: Rulebook) -> None:
    """The rate until the cap cuts; none where nothing is computed."""
    assert supported({**TWO, "facilities": ("gas", "road"), **more}, rulebook).binding == binding


def test_the_cap_is_shared_by_the_tenants_of_a_site(rulebook: Rulebook) -> None:
    """Another tenant had 440: 60 are left of 500, less than the lowest 90."""
    found = supported({**TWO, "received": eok(440)}, rulebook)

    assert found.totals.support == figures(60, 60, 60)
    assert found.totals.before_cap == figures(90, 120, 150)
    assert found.headroom == figures(500 - 90, 500 - 120, 500 - 150)


def test_a_range_received_takes_its_most_from_the_low_end(rulebook: Rulebook) -> None:
    """Of 400 to 480: 500 - 480, 500 - 440, 500 - 400."""
    assert supported({**TWO, "received": eok(400, 480)}, rulebook).totals.support == figures(20, 60, 100)


def test_a_published_grant_counts_only_once_it_is_the_answer(rulebook: Rulebook) -> None:
    """Pohang's 154.06 of 2024: untouched the high end is 350; told as received, 500 - 154.06 = 345.94 are left."""
    inside = {**CATHODE, "complex": "pohang-battery"}
    seen = assess(inside, rulebook, DAY)
    high = supported({**inside, "received": WonRange(15_406_000_000, 15_406_000_000)}, rulebook).totals.support.high

    assert [(g.year, g.won) for g in seen.known_grants] == [(2024, 15_406_000_000)]
    assert seen.support is not None
    assert seen.support.totals.support.high == 350 * EOK
    assert high == 34_594_000_000


def test_grants_of_another_sector_at_the_place_are_not_told(rulebook: Rulebook) -> None:
    """Pohang's water was for batteries; bio lies there too."""
    assert assess({"sector": "bio", "place": "pohang", "cost.gas": eok(1)}, rulebook, DAY).known_grants == ()


def test_a_doubled_cap_changes_case_a_only_once_something_was_received(rulebook: Rulebook) -> None:
    """200 received leave 300 of 500, and 800 of 1,000 by (b): 350 again."""
    seen = assess({**CATHODE, "received": eok(200)}, rulebook, DAY)

    assert seen.support is not None
    assert seen.support.totals.support == figures(210, 280, 300)
    assert [(a.reading.id, a.changes, a.figures.high) for a in seen.announced] == [
        ("a", False, 300 * EOK),
        ("b", True, 350 * EOK),
    ]


def test_an_open_verdict_never_pulls_the_amount_to_nothing(rulebook: Rulebook) -> None:
    """Nothing known but a road of 60 in Daegu for robots: 18 to 30."""
    found = supported({"sector": "robot", "place": "daegu", "cost.road": eok(60)}, rulebook)

    assert (found.totals.support.low, found.totals.support.high) == (18 * EOK, 30 * EOK)


@pytest.mark.parametrize(
    ("sector", "day", "named"),
    [
        ("semiconductor", date(2026, 8, 10), ()),
        ("semiconductor", date(2026, 8, 11), ("semiconductor_act",)),
        ("bio", date(2026, 8, 11), ()),
    ],
)
def test_the_semiconductor_act_stands_beside_and_is_no_part(
    sector: str, day: date, named: tuple[str, ...], rulebook: Rulebook
) -> None:
    """From its first day, for its own sector; 100 at 30 to 50 % all the same."""
    seen = assess({"sector": sector, "cost.water": eok(100)}, rulebook, day)

    assert tuple(regime.id for regime in seen.regimes) == named
    assert seen.support is not None
    assert (seen.support.totals.support.low, seen.support.totals.support.high) == (30 * EOK, 50 * EOK)
