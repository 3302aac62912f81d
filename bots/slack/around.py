"""What the bot stands in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bots.parts import Parts
from bots.slack.api import Api
from bots.slack.lanes import PLATFORM, conversation_of, lane_of, owner_of, private
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

    def spoken_of(self, lane: str, team: str, who: str, message: str | None = None) -> str:
        """The talk that words in a person's private chat are of: that of the message, else the one shown there last, as
        long as the person takes part in it; else their own."""
        store, own = self.parts.store, private(team, who)
        answered = store.answering(lane, message) if message else None
        shown = answered or store.latest(lane) or store.latest(lane_of(own))
        case = case_of(shown.conversation) if shown else ""
        return case if self.is_of(team, who, case) else conversation_of(own, who)

    def language(self, team: str, who: str, told: str | None) -> str:
        """The one they chose with us in private, else that of their app."""
        own = self.parts.store.load(conversation_of(private(team, who), who))
        return own.language or told or LANGUAGES[0]
