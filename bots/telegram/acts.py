"""What an update may be to us."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from bots.telegram.commands import COMMANDS, START
from core.talk.moving import code_of
from core.talk.vocabulary import Command, Heard

EVERYBODY: Final = "all"
"""Nobody's talk: where a group is greeted."""


@dataclass(frozen=True, slots=True)
class Us:
    """The bot itself."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something typed, or sent that cannot be read. `payload` came with /start, through a link."""

    lane: str
    heard: Heard
    payload: str = ""

    @property
    def is_start(self) -> bool:
        """A plain /start, or a code by which a case comes here: one's own talk, whatever was spoken of before."""
        plain = self.heard.press == Command(COMMANDS[START]) and not self.payload
        return plain or code_of(self.heard.text) is not None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button: the choice of that number in that row. Row 0 is none of ours. `chat` is the lane of the whole chat,
    `key` the event, `callback` what waits for a sign that it was taken."""

    key: str
    chat: str
    who: str
    row: int
    index: int
    callback: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Inline:
    """Our name and words typed in any chat; waiting for a card."""

    query: str
    who: str
    text: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup: its lane before and now."""

    lane: str
    to: str


@dataclass(frozen=True, slots=True)
class Joined:
    """We were taken into a group."""

    lane: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for us, by its kind."""

    kind: str


Act: TypeAlias = Said | Pressed | Inline | Moved | Joined | Ignored
