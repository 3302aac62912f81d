"""What something that comes from Slack may be to us."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from bots.slack.lanes import Place
from core.talk.vocabulary import Heard

EVERYBODY: Final = "all"
"""Nobody's talk: where a channel is greeted."""


@dataclass(frozen=True, slots=True)
class Us:
    """The bot in one workspace."""

    team: str
    user: str
    bot: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something written, edited or deleted. `is_mention`: it names us; `mentioned` are the people it names,
    `invites` that it asks to let them in; `is_outsider`: who wrote it is of another workspace, `is_open`: people of
    others read along."""

    place: Place
    heard: Heard
    is_mention: bool = False
    mentioned: tuple[str, ...] = ()
    invites: bool = False
    is_outsider: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Ordered:
    """Something asked for in private, wherever it was asked: by `/giban`, from Home, by a shortcut. `conversation` is
    the talk it is about."""

    heard: Heard


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button or a choice: that number of that row; row 0 is none of ours. `message` is where it was pressed."""

    key: str
    place: Place
    who: str
    row: int
    index: int
    message: str
    is_outsider: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody looks at our Home."""

    team: str
    who: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A button of Home: `start`, `form`, `forget`, `language-ko`, …; `value` is the case it names, `trigger` lets a
    dialogue open for a moment."""

    key: str
    team: str
    who: str
    name: str
    value: str = ""
    trigger: str = ""
    is_outsider: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """We were taken into a channel."""

    place: Place
    heard: Heard


@dataclass(frozen=True, slots=True)
class Left:
    """A workspace took us out, or our token back."""

    team: str


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for us, by its kind."""

    kind: str


Act: TypeAlias = Said | Ordered | Pressed | Opened | Asked | Joined | Left | Ignored
