"""What has bitten other bots, brought back in a copy of the program one by one: the test that guards must fail."""

from collections.abc import Mapping
from concurrent.futures import Future

import pytest

from tests.bots.pitfalls.slack_table import SLACK
from tests.bots.pitfalls.table import PITFALLS
from tests.faults.planting import ROOT, Fault, Outcome, is_a_test

FAULTS = (*PITFALLS, *SLACK)
pytestmark = pytest.mark.timeout(120)


def test_every_pitfall_is_guarded_by_a_test_that_exists() -> None:
    """And can still be brought back; each has a name of its own."""
    assert [fault.name for fault in FAULTS if not is_a_test(fault.caught_by)] == []
    assert [fault.name for fault in FAULTS if (ROOT / fault.file).read_text("utf-8").count(fault.right) != 1] == []
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_pitfall_brought_back_is_caught(fault: Fault, outcomes: Mapping[str, "Future[Outcome]"]) -> None:
    """By the test that is named for it."""
    outcome = outcomes[fault.name].result()

    assert outcome.is_caught, outcome.said
