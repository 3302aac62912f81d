"""What a test may choose, and the clock it may turn."""

import asyncio
import contextlib
import time
from dataclasses import dataclass
from typing import Literal

SCOPES = (
    "app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:write",
    "groups:history", "groups:read", "im:history", "im:read", "im:write", "mpim:history", "mpim:read", "mpim:write",
    "users:read",
)  # fmt: skip


class Clock:
    """Seconds since 1970, which a test may move forward: a day passes in no time."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._moved = asyncio.Event()

    def now(self) -> float:
        """The present, as everybody in the stand-in sees it."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass at once: triggers grow old, retries come due, limits recover."""
        self._ahead += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    async def until(self, moment: float) -> None:
        """Sleep till then, or till the test has let the time pass."""
        while (left := moment - self.now()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._moved.wait()


@dataclass(slots=True)
class Pace:
    """How much a bot may send. Posting is limited by channel, changing messages by workspace."""

    channel_a_second: float = 1
    channel_burst: int = 5
    updates_a_minute: float = 50


@dataclass(slots=True)
class Settings:
    """All may be changed while the server runs."""

    app_id: str = "A0GIBAN"
    bot_name: str = "giban"
    signing_secret: str = "stand-in-signing-secret"  # noqa: S105  # nobody's
    app_token: str = "xapp-1-A0GIBAN-stand-in"  # noqa: S105
    client_id: str = "1234.5678"
    client_secret: str = "stand-in-secret"  # noqa: S105
    mode: Literal["http", "socket"] = "http"  # how the app listens
    path: str = "/slack/events"  # below the app's root address: all kinds of payloads
    scopes: tuple[str, ...] = SCOPES  # what a new workspace grants
    pace: Pace | None = None  # None: no limits
    timeout: float = 3  # seconds in which the app must have answered
    soon: float = 0.02  # seconds to the first repetition
    hourly_retries: bool = False  # Delayed Events: after the usual three, every hour for a day
    trigger_lives: float = 3
    hook_lives: float = 1800  # of a response_url
    hook_uses: int = 5
    code_lives: float = 600  # of an OAuth code
    own_messages: bool = False  # whether the app also hears what it said itself, as it would in reality
    home: bool = True  # whether the app has a Home tab
