"""What the bot stands in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bots.parts import Parts
from bots.slack.api import Api
from bots.slack.lanes import PLATFORM, conversation_of, owner_of, private
from bots.slack.people import People
from bots.slack.rooms import Rooms
from core.desk import LANGUAGES
from core.talk.office import case_of


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

    def is_of(self, team: str, who: str, conversation: str) -> bool:
        """Is it a talk in that workspace which this person began, or was invited to?"""
        if not conversation.startswith(self.all_of(team)):
            return False
        return owner_of(conversation) == who or who in self.parts.store.load(case_of(conversation)).guests

    def language(self, team: str, who: str, told: str | None) -> str:
        """The one they chose with us in private, else that of their app."""
        own = self.parts.store.load(conversation_of(private(team, who), who))
        return own.language or told or LANGUAGES[0]
