"""A few kills at every run of the tests; `scripts/kills` makes hundreds."""

from pathlib import Path

from tests.durability.kills import run


async def test_a_program_killed_in_every_turn_loses_nothing(tmp_path: Path) -> None:
    """The talk ends like the undisturbed one; a message may come twice, once for each kill at most."""
    tally = await run(5, tmp_path, seed=3)

    assert tally.wrong == []
    assert tally.kills == 5
    assert tally.repeated <= tally.kills
