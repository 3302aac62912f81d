"""The bots, one line each. The server starts those whose settings are there."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from aiohttp import web

from bots.doctor import Finding
from bots.outbox import Platform
from bots.parts import Parts
from config.settings import Settings
from core.policy.say import Say


class Bot(Protocol):
    """A bot as the server sees it. `platform` is how the outbox sends for it; lanes begin with the bot's name."""

    platform: Platform

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is called by HTTP."""

    async def start(self, wake: Callable[[str], None]) -> None:
        """Begin to take what comes; `wake` tells the outbox of a lane where something waits, from before the start too:
        the bot knows when it may send."""

    async def stop(self) -> None:
        """Take nothing more."""

    async def close(self) -> None:
        """After the last message was sent."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A bot's name, the setting it needs, whether that is there, how to build the bot, and how its platform is asked
    what it finds wrong, where it can be.
    """

    name: str
    needs: str
    is_configured: Callable[[Settings], bool]
    build: Callable[[Parts], Bot]
    examine: Callable[[Parts], AsyncIterator[Finding]] | None = None


def _telegram(parts: Parts) -> Bot:
    from bots.telegram.service import Service  # noqa: PLC0415  # its library is not loaded where it is off

    assert parts.settings.telegram_bot_token is not None  # noqa: S101  # it is configured
    return Service(parts, parts.settings.telegram_bot_token.get_secret_value())


def _examine_telegram(parts: Parts) -> AsyncIterator[Finding]:
    from bots.telegram.doctor import examine  # noqa: PLC0415  # as above

    return examine(parts)


def _slack(parts: Parts) -> Bot:
    from bots.slack.service import Service  # noqa: PLC0415  # as above

    return Service(parts)


def _examine_slack(parts: Parts) -> AsyncIterator[Finding]:
    from bots.slack.doctor import examine  # noqa: PLC0415  # as above

    return examine(parts)


BOTS: Final = (
    Registered("slack", "SLACK_BOT_TOKEN", lambda s: s.slack_mode is not None, _slack, _examine_slack),
    Registered(
        "telegram", "TELEGRAM_BOT_TOKEN", lambda s: s.telegram_bot_token is not None, _telegram, _examine_telegram
    ),
)


async def remote(parts: Parts) -> AsyncIterator[Finding]:
    """What each platform finds. A bot that is off is no fault, and is said."""
    for bot in BOTS:
        if not bot.is_configured(parts.settings):
            yield Finding(True, Say("doctor-off", {"bot": bot.name, "needs": bot.needs}))
        elif bot.examine:
            async for finding in bot.examine(parts):
                yield finding
