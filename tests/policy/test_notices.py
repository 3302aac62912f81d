"""The examples beside each notice, and what may be better, open or assumed."""

from datetime import date

import pytest

from bots.cli.flags import answers_of
from bots.cli.values import Reader
from conversations.understanding import Lexicon
from core.policy.answers import Answers
from core.policy.assess import assess
from core.policy.better import next_better
from core.policy.open import open_facts
from core.policy.rulebook import Example, Notice, Rulebook
from tests.amounts import eok, jo

DAY = date(2026, 11, 22)


def test_the_examples_beside_each_notice_hold(rulebook: Rulebook, words: Lexicon) -> None:
    """As the policy files say, on the notice's first day: verdict, and what is still needed."""
    for notice in rulebook.notices:
        for example in notice.examples:
            seen = assess(given(example, notice, rulebook, words), rulebook, notice.first_day)
            open_ = {o.fact for o in open_facts(seen, given(example, notice, rulebook, words), rulebook)}

            assert (example.name, seen.verdict) == (example.name, example.expect)
            assert set(example.still_needed) <= open_


def given(example: Example, notice: Notice, rulebook: Rulebook, words: Lexicon) -> Answers:
    """An example's answers, written as on the command line."""
    written: dict[str, list[str]] = {}
    for name, value in example.given.items():
        row = rulebook.facts.of(name)
        facility = name.partition(".")[2]
        flag = row.flag.removeprefix("--").replace("-", "_")
        written.setdefault(flag, []).append(f"{facility}={value}" if row.each else value)
    return answers_of(rulebook.facts, written, Reader(rulebook, words, notice.first_day))


@pytest.mark.parametrize(
    ("answers", "fact", "turns"),
    [
        ({"sector": "bio", "place": "busan", "facilities": ("water",)}, "leading_project", "verdict"),
        ({"sector": "robot", "place": "daegu", "facilities": ("road",)}, "leading_project", "verdict"),
        ({"sector": "bio", "place": "hwasun", "investment": jo(4), "cost.gas": eok(100)}, "investment", "likely"),
        ({"sector": "bio", "site": "songdo", "design_done": "no", "cost.gas": eok(1)}, "design_done", "grant_year"),
    ],
)  # fmt: skip
def test_the_smallest_change_that_is_better(answers: Answers, fact: str, turns: str, rulebook: Rulebook) -> None:
    """It turns a no, reaches a higher row, or an earlier year."""
    found = [(b.fact, b.turns) for b in next_better(assess(answers, rulebook, DAY), answers, rulebook)]

    assert (fact, turns) in found


def test_nothing_is_better_where_nothing_can_be_known(rulebook: Rulebook) -> None:
    """A battery threshold is not published, and 2028 is the first year anyway."""
    answers: Answers = {
        "sector": "secondary_battery",
        "place": "pohang",
        "investment": eok(15_000),
        "cost.water": eok(300),
        "design_done": "yes",
    }

    assert next_better(assess(answers, rulebook, DAY), answers, rulebook) == ()


def test_what_is_open_comes_in_the_order_of_asking(rulebook: Rulebook) -> None:
    """Sector and place first; what only replaces an assumption last."""
    told: Answers = {"investment": jo(4, 6), "cost.gas": eok(100, 200)}
    facts = [o.fact for o in open_facts(assess(told, rulebook, DAY), told, rulebook)]
    more: Answers = {**told, "sector": "bio", "place": "hwasun"}
    further = [o.fact for o in open_facts(assess(more, rulebook, DAY), more, rulebook)]

    assert facts == ["sector", "place", "complex", "cost.gas", "other_aid.gas", "design_done", "received"]
    assert further == ["complex", "cost.gas", "investment", "other_aid.gas", "design_done", "received"]


def test_an_investment_range_over_a_threshold_tells_what_knowing_it_is_worth(rulebook: Rulebook) -> None:
    """4..6조 of bio, 100억 of gas: the band 40..50 would shrink to one rate, and the likely 40 move by 10."""
    answers: Answers = {"sector": "bio", "site": "songdo", "cost.gas": eok(100), "investment": jo(4, 6)}
    found = next(o for o in open_facts(assess(answers, rulebook, DAY), answers, rulebook) if o.fact == "investment")

    assert found.won == 10 * 10**8
    assert found.decides == ()


def test_after_a_no_only_what_may_reopen_it_is_open(rulebook: Rulebook) -> None:
    """Nothing else could change it."""
    answers: Answers = {"sector": "secondary_battery", "place": "busan", "facilities": ("water",)}
    found = open_facts(assess(answers, rulebook, DAY), answers, rulebook)

    assert [(o.fact, o.assumption) for o in found] == [
        ("battery_raw_material", "no_battery_raw_material"),
        ("leading_project", "no_leading_project"),
    ]


def test_a_no_by_industry_cannot_be_reopened(rulebook: Rulebook) -> None:
    """Ships are not designated, whatever the project."""
    answers: Answers = {"sector": "shipbuilding", "place": "busan", "facilities": ("water",)}

    assert open_facts(assess(answers, rulebook, DAY), answers, rulebook) == ()


def test_grants_of_the_complex_are_told_and_never_subtracted(rulebook: Rulebook) -> None:
    """Two lines in Cheongju, 58.6억 and 28억; the room is the whole cap."""
    answers: Answers = {"sector": "secondary_battery", "site": "ochang", "cost.electricity": eok(100)}
    seen = assess(answers, rulebook, DAY)

    assert [(g.year, g.won) for g in seen.known_grants] == [(2025, 5_860_000_000), (2026, 2_800_000_000)]
    assert seen.support is not None
    assert seen.support.room.high == 500 * 10**8


def test_semiconductors_hear_of_the_other_law_from_its_first_day(rulebook: Rulebook) -> None:
    """In force since 2026-08-11."""
    before, since = date(2026, 8, 10), date(2026, 8, 11)

    assert assess({"sector": "semiconductor"}, rulebook, before).regimes == ()
    assert [r.id for r in assess({"sector": "semiconductor"}, rulebook, since).regimes] == ["semiconductor_act"]
    assert assess({"sector": "bio"}, rulebook, since).regimes == ()
