"""Faults that would cost somebody money, each planted in a copy of the program: the named test must catch it."""

from collections.abc import Mapping
from concurrent.futures import Future

import pytest

from tests.faults.planting import Fault, Outcome

pytestmark = pytest.mark.timeout(120)

FAULTS = [
    Fault(
        "unknown taken as met",
        "core/policy/judge.py",
        'else "unknown" if "unknown" in seen else "met"',
        'else "met"',
        "tests/policy/test_conditions.py::test_one_not_met_settles_an_and_beside_any_unknown",
    ),
    Fault(
        "floor after the sum",
        "core/policy/scenario.py",
        "return sum(_counting(scenario))\n\n\ndef claimed",
        "return rounded_down(sum((cost * scenario.rate for cost in scenario.costs.values()), Fraction(0)))\n\n\n"
        "def claimed",
        "tests/policy/test_properties.py::test_whole_won_at_fourteen_digits_and_beyond",
    ),
    Fault(
        "received subtracted twice",
        "core/policy/scenario.py",
        "return min(claimed(scenario), room(scenario))",
        "return min(claimed(scenario), max(room(scenario) - scenario.received, 0))",
        "tests/policy/test_cap.py::test_what_was_received_is_taken_from_the_cap_once",
    ),
    Fault(
        "cap per facility",
        "core/policy/scenario.py",
        "return min(claimed(scenario), room(scenario))",
        "return sum(min(won, room(scenario)) for won in by_facility(scenario).values())",
        "tests/policy/test_cap.py::test_the_cap_cuts_the_sum_and_not_each_facility",
    ),
    Fault(
        "cap by case forgotten",
        "core/policy/scenario.py",
        "sum(min(won, ceiling.won) for won in _counting(scenario))",
        "sum(_counting(scenario))",
        "tests/policy/test_cases.py::test_the_third_facility_is_out_and_stays_the_companys",
    ),
    Fault(
        "a designation dated before anybody was called",
        "core/policy/course.py",
        "if day >= round_.called_on else None",
        "if day > date.min else None",
        "tests/policy/test_plan_rules.py::test_round_3_is_dated_only_once_it_was_called",
    ),
    Fault(
        "what follows a late design still on time",
        "core/policy/slip.py",
        "permits=permits(answers, plan, designed.days, day)",
        "permits=path.permits",
        "tests/policy/test_plan_rules.py::test_what_follows_the_late_step_is_late_too",
    ),
    Fault(
        "three facilities where two were the limit",
        "core/policy/scenario.py",
        "return largest_first[: scenario.cases.at_most] if scenario.cases else largest_first",
        "return largest_first",
        "tests/policy/test_cases.py::test_the_third_facility_is_out_and_stays_the_companys",
    ),
    Fault(
        "a narrower rate in every region",
        "core/policy/terms.py",
        "if (n.sector, n.region) == told",
        "if n.sector == told[0]",
        "tests/policy/test_periods.py::test_each_day_has_the_amount_of_its_period",
    ),
    Fault(
        "a day without rule falls back",
        "core/policy/rulebook/book.py",
        "key=lambda notice: notice.first_day, default=None)",
        "key=lambda notice: notice.first_day, default=self.notices[0])",
        "tests/policy/test_conditions.py::test_a_day_before_the_first_notice_has_no_rule_and_no_number",
    ),
    Fault(
        "a float",
        "core/policy/scenario.py",
        "rounded_down(cost * scenario.rate)",
        "int(float(cost) * float(scenario.rate))",
        "tests/policy/test_properties.py::test_whole_won_at_fourteen_digits_and_beyond",
    ),
    Fault(
        'only the first "no" listed',
        "core/policy/judge.py",
        "        _complex(answers, rulebook, day),\n        _facility(answers, rulebook, notice),\n",
        '        *([_complex(answers, rulebook, day)] if _sector_status(answers, rulebook, day) == "met" else []),\n'
        "        _facility(answers, rulebook, notice),\n",
        "tests/policy/test_conditions.py::test_every_condition_not_met_is_listed",
    ),
    Fault(
        "cost ends swapped",
        "core/policy/parts.py",
        "{p.facility: Fraction(p.counts.low) for p in parts if p.counts}",
        "{p.facility: Fraction(p.counts.high or 0) for p in parts if p.counts}",
        "tests/policy/test_properties.py::test_every_figure_stays_inside_the_legal_range",
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_caught(fault: Fault, outcomes: Mapping[str, "Future[Outcome]"]) -> None:
    """The fault is really there, and the test that passes here fails on it."""
    outcome = outcomes[fault.name].result()

    assert outcome.is_caught, outcome.said
