"""`giban serve` that neither waits between two messages nor finds anybody too fast: waiting costs no CPU, only time."""

import sys

from bots.cli import main
from bots.pace import Limit
from bots.slack import door, sender

door._A_PERSON = sender._CHANNEL = sender._TEAM = Limit(1_000_000, 0.0)  # type: ignore[misc]  # final for all but this
sys.exit(main(["serve"]))
