"""What the bot stands in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bots.parts import Parts
from bots.slack.api import Api
from bots.slack.lanes import PLATFORM
from bots.slack.people import People
from bots.slack.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Around:
    """The parts of the program, Slack as it can be asked, the day, and who is told to send."""

    parts: Parts
    api: Api
    people: People
    rooms: Rooms
    today: Callable[[], date]
    wake: Callable[[str], None]

    def all_of(self, team: str) -> str:
        """How every talk in a workspace begins."""
        return f"{PLATFORM}:{team}:"
