"""A channel's thread, or one's own chat with us, as one word; a conversation is one person's there."""

from dataclasses import dataclass
from typing import Final

PLATFORM: Final = "slack"
_PEOPLE: Final = ("U", "W")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes. A person's private chat with us goes by the person, whatever number Slack gives it."""

    team: str
    channel: str
    thread: str | None = None

    @property
    def is_private(self) -> bool:
        """Nobody reads along."""
        return self.channel.startswith(_PEOPLE)


def lane_of(place: Place) -> str:
    """`slack:TEAM:CHANNEL`, in a thread `slack:TEAM:CHANNEL:tTHREAD`."""
    lane = f"{PLATFORM}:{place.team}:{place.channel}"
    return lane if place.thread is None else f"{lane}:t{place.thread}"


def place_of(lane: str) -> Place:
    """The inverse of `lane_of`."""
    _, team, channel, *thread = lane.split(":")
    return Place(team, channel, thread[0].removeprefix("t") if thread else None)


def conversation_of(place: Place, who: str) -> str:
    """One person's talk: in a channel one a thread, in private one alone."""
    own = Place(place.team, place.channel) if place.is_private else place
    return f"{lane_of(own)}:{who}"


def is_grouped(conversation: str) -> bool:
    """Is it a talk of a channel or thread, wherever it goes on?"""
    return not place_of(conversation.rpartition(":")[0]).is_private


def owner_of(conversation: str) -> str:
    """Whose talk it is; that of a member firm is its officer's."""
    return conversation.rpartition(":")[2].partition("#")[0]


def private(team: str, who: str) -> Place:
    """A person's private chat with us."""
    return Place(team, who)
