"""The examples beside each notice, and what may be better, open or assumed."""

from datetime import date

import pytest

from bots.cli.flags import answers_of
from bots.values import Reader
from conversations.understanding import Lexicon
from core.policy.answers import UNKNOWN, Answers
from core.policy.assess import assess
from core.policy.better import next_better
from core.policy.month import Month
from core.policy.open import open_facts
from core.policy.rulebook import Example, Rulebook
from tests.amounts import eok, jo

DAY = date(2026, 11, 22)


def test_the_examples_beside_each_notice_hold(rulebook: Rulebook, words: Lexicon) -> None:
    """As the policy files say, on the notice's first day or the one named: verdict, and what is still needed."""
    for notice in rulebook.notices:
        for example in notice.examples:
            day = example.on or notice.first_day
            seen = assess(given(example, day, rulebook, words), rulebook, day)
            open_ = {o.fact for o in open_facts(seen, given(example, day, rulebook, words), rulebook)}

            assert (example.name, seen.verdict) == (example.name, example.expect)
            assert set(example.still_needed) <= open_


def given(example: Example, day: date, rulebook: Rulebook, words: Lexicon) -> Answers:
    """An example's answers, written as on the command line."""
    written: dict[str, list[str]] = {}
    for name, value in example.given.items():
        row = rulebook.facts.of(name)
        facility = name.partition(".")[2]
        flag = row.flag.removeprefix("--").replace("-", "_")
        written.setdefault(flag, []).append(f"{facility}={value}" if row.each else value)
    return answers_of(rulebook.facts, written, Reader(rulebook, words, day))


@pytest.mark.parametrize(
    ("answers", "fact", "turns"),
    [
        ({"sector": "bio", "place": "busan", "facilities": ("water",)}, "leading_project", "verdict"),
        ({"sector": "robot", "place": "daegu", "facilities": ("road",)}, "leading_project", "complex"),
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

    ready = ["design_done", "permits_done", "site_secured", "match_ready"]

    assert facts == ["sector", "place", "complex", "cost.gas", "other_aid.gas", *ready, "received"]
    assert further == ["complex", "cost.gas", "investment", "other_aid.gas", *ready, "received"]


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


def test_what_is_paid_helps_no_other_facility(rulebook: Rulebook) -> None:
    """In 2025 gas is not known to be covered, and the water is paid: nothing that is known can be supported."""
    answers: Answers = {
        "sector": "bio",
        "complex": "jeonnam-bio",
        "cost.water": eok(100),
        "other_aid.water": "paid",
        "cost.gas": eok(50),
        "other_aid.gas": "no",
    }

    assert assess(answers, rulebook, date(2025, 6, 1)).verdict == "undetermined"


def test_not_knowing_whether_it_is_finished_settles_nothing(rulebook: Rulebook) -> None:
    """Learning that it is would turn the verdict."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(50), "other_aid.gas": "no"}

    assert assess(answers, rulebook, DAY).verdict == "eligible"
    assert assess({**answers, "finished.gas": UNKNOWN}, rulebook, DAY).verdict == "undetermined"


def test_the_design_table_agrees_with_the_plan(rulebook: Rulebook) -> None:
    """A site secured in June 2028 leads to 2029 whatever the design."""
    answers: Answers = {
        "sector": "bio",
        "complex": "jeonnam-bio",
        "cost.gas": eok(50),
        "permits_done": "yes",
        "match_ready": "yes",
        "site_secured": Month(2028, 6),
    }
    plan = assess(answers, rulebook, DAY).timeline
    never = assess({**answers, "site_secured": "no"}, rulebook, DAY).timeline

    assert [(row.design_by, row.grant_year) for row in plan.design_table] == [(date(2028, 4, 30), 2029)]
    assert never.design_table == ()


def test_finished_and_paid_facilities_hold_no_works_up(rulebook: Rulebook) -> None:
    """A plant-side line of 1, 1.5, 2 years beside a road of 3, 4, 5 that is finished."""
    answers: Answers = {
        "sector": "bio",
        "complex": "jeonnam-bio",
        "cost.water": eok(50),
        "works_class.water": "plant_side",
        "cost.road": eok(50),
        "finished.road": "yes",
        "design_done": "yes",
        "permits_done": "yes",
    }
    works = next(step for step in assess(answers, rulebook, DAY).timeline.steps if step.id == "works")

    assert (works.earliest, works.likely, works.latest) == (Month(2029, 2), Month(2029, 12), Month(2030, 11))


def test_a_place_is_not_open_where_the_complex_gives_the_region(rulebook: Rulebook) -> None:
    """Hwasun's complex cannot be in the capital area."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(50), "investment": jo(1)}

    assert "place" not in {o.fact for o in open_facts(assess(answers, rulebook, DAY), answers, rulebook)}


def test_readiness_is_open_while_the_design_is(rulebook: Rulebook) -> None:
    """A month in 2028 would move the earliest year."""
    answers: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.gas": eok(50), "other_aid.gas": "no"}
    facts = {o.fact for o in open_facts(assess(answers, rulebook, DAY), answers, rulebook)}

    assert {"permits_done", "site_secured", "match_ready"} <= facts


def test_an_unknown_leading_project_still_offers_the_way_out(rulebook: Rulebook) -> None:
    """Told with every no."""
    answers: Answers = {"sector": "bio", "place": "busan", "facilities": ("gas",), "leading_project": UNKNOWN}
    seen = assess(answers, rulebook, DAY)

    assert [o.fact for o in open_facts(seen, answers, rulebook)] == ["leading_project"]
    assert [b.fact for b in next_better(seen, answers, rulebook)] == ["leading_project"]


def test_a_site_secured_sooner_may_bring_the_grant_forward(rulebook: Rulebook) -> None:
    """February 2028 is after 31 December 2027."""
    answers: Answers = {
        "sector": "bio",
        "complex": "jeonnam-bio",
        "cost.gas": eok(50),
        "design_done": "yes",
        "permits_done": "yes",
        "site_secured": Month(2028, 2),
    }
    found = next_better(assess(answers, rulebook, DAY), answers, rulebook)

    assert [(b.fact, b.to, b.then.timeline.years[1]) for b in found] == [("site_secured", Month(2027, 12), 2028)]
