"""What a test may choose, and the clock it may turn."""

import time
from dataclasses import dataclass, field


class Clock:
    """Seconds since 1970, which a test may move forward: a day passes in no time."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """The present, as everybody in the stand-in sees it."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass at once: queries grow old, updates expire, limits recover."""
        self._ahead += seconds


@dataclass(slots=True)
class Pace:
    """How much a bot may send. The real limits are not published and not constant; these are the usual ones."""

    overall_a_second: float = 30
    chat_a_second: float = 1
    chat_burst: int = 5
    group_a_minute: float = 20


@dataclass(slots=True)
class Settings:
    """All may be changed while the server runs."""

    token: str = "4242:stand-in"  # noqa: S105  # nobody's
    username: str = "giban_bot"
    name: str = "기반"
    pace: Pace | None = None  # None: no limits
    query_lives: float = 15  # seconds in which a callback or inline query can be answered; not published
    update_lives: float = 86400  # undelivered updates are then gone
    callback_lives: float = 150  # the same for the update about a callback
    inline_lives: float = 30
    privacy: bool = True  # in groups: commands and replies to the bot only
    mentions_arrive: bool = False  # in the field an @mention under privacy mode often never arrives
    backoff: float = 0.02  # seconds in the place of the real second, doubled at each failure but the first
    webhook_timeout: float = 60
    local_mode: bool = False  # a Bot API server of one's own with --local: HTTP, any port, any address
    most_upload: int = 50_000_000  # bytes
    first_update_id: int = 700_000_001
    routes: dict[str, str] = field(default_factory=dict)  # public root of a webhook -> where it really listens
