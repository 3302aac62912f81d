"""A chat, or a topic of a forum, as one word; a conversation is one person's there."""

from dataclasses import dataclass

PLATFORM = "telegram"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes. Groups have negative numbers."""

    chat: int
    topic: int | None = None

    @property
    def is_group(self) -> bool:
        """Others read along."""
        return self.chat < 0


def lane_of(bot: int, place: Place) -> str:
    """`telegram:BOT:CHAT`, in a topic `telegram:BOT:CHAT:tTOPIC`."""
    lane = f"{PLATFORM}:{bot}:{place.chat}"
    return lane if place.topic is None else f"{lane}:t{place.topic}"


def place_of(lane: str) -> Place:
    """The inverse of `lane_of`."""
    _, _, chat, *topic = lane.split(":")
    return Place(int(chat), int(topic[0].removeprefix("t")) if topic else None)


def moved(lane: str, chat: int) -> str:
    """The lane of the same topic in the chat that took the place of this one."""
    _, bot, *_ = lane.split(":")
    return lane_of(int(bot), Place(chat, place_of(lane).topic))


def conversation_of(lane: str, who: str) -> str:
    """One person's talk in a lane."""
    return f"{lane}:{who}"


def is_grouped(conversation: str) -> bool:
    """Is it a talk of a group, wherever it goes on?"""
    return place_of(conversation.rpartition(":")[0]).is_group


def owner_of(conversation: str) -> str:
    """Whose talk it is; that of a member firm is its officer's."""
    return conversation.rpartition(":")[2].partition("#")[0]
