"""The bot alive beside a stand-in for Slack, in this process: by HTTP or by socket."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from aiohttp import web
from pydantic import SecretStr

from bots.outbox import Platform
from bots.pace import Limit, Pace
from bots.parts import Parts
from bots.server import built, whole
from bots.slack.service import Service
from bots.slack.socket import Watch
from config.settings import Settings
from core.storage.sqlite import SqliteStore
from tests.bots.slack.payloads import DAY
from tests.standin.slack import Channel, Message, Person, Slack

Mode = Literal["http", "socket"]

PUBLIC = "https://giban.example"
_FAST = Limit(100_000, 0.0)


@dataclass(frozen=True)
class Alive:
    """Everything a test may look at. `url` is where the bot's own server listens."""

    slack: Slack
    parts: Parts
    service: Service
    url: str

    @property
    def store(self) -> SqliteStore:
        """What is kept."""
        return self.parts.store

    async def quiet(self) -> None:
        """Until everything was delivered, and nothing waits to be sent."""
        await self.slack.settled()
        await self.slack.world.until(lambda: not self.store.lanes(), 10)

    async def says(self, person: Person, text: str, channel: Channel | None = None, **more: Any) -> Message:
        """Write, and wait until all is said; what the person sees last."""
        person.says(text, channel, **more)
        return await self.last(person, channel)

    async def presses(self, person: Person, label: str, channel: Channel | None = None) -> Message:
        """Press a button, and wait until all is said; what the person sees last."""
        person.presses(label)
        return await self.last(person, channel)

    async def last(self, person: Person, channel: Channel | None = None) -> Message:
        """What the bot said last that this person sees, once all is said."""
        await self.quiet()
        return [one for one in (channel or person.dm).seen_by(person) if one.by_bot][-1]


def settings_of(slack: Slack, mode: Mode, folder: Path, **more: Any) -> Settings:
    """For one workspace by its token."""
    chosen: dict[str, Any] = {
        "database_url": SecretStr(f"sqlite:///{folder}/giban.db"),
        "giban_as_of": DAY,
        "public_url": PUBLIC if mode == "http" else None,
        "slack_bot_token": SecretStr(slack.team.bot_token),
        "slack_signing_secret": SecretStr(slack.settings.signing_secret),
        "slack_app_token": SecretStr(slack.settings.app_token) if mode == "socket" else None,
        "slack_api_url": slack.url,
    }
    return Settings(**{**chosen, **more})


def parts_of(shared: Parts, settings: Settings, store: SqliteStore | None = None) -> Parts:
    """Parts for one test: rulebook and words as shipped, a store of its own."""
    parts = Parts()
    parts.settings = settings
    parts.rulebook, parts.lexicon, parts.wording = shared.rulebook, shared.lexicon, shared.wording
    parts.store = store or SqliteStore(settings.database_path, parts.rulebook.facts)
    return parts


@contextlib.asynccontextmanager
async def alive(slack: Slack, parts: Parts, *, fast: bool = True, watch: Watch | None = None) -> AsyncIterator[Alive]:
    """From start to graceful stop; `fast` without the pace that real channels ask for."""
    mode = parts.settings.slack_mode
    assert mode is not None
    slack.settings.mode = mode
    bots = built(parts)
    service = bots["slack"]
    assert isinstance(service, Service)
    service.watch = watch or replace(service.watch, every=0.2)
    if fast:
        service.platform = Platform(service.platform.sender, Pace(lambda lane: ((lane, _FAST),)))
    runner = web.AppRunner(whole(parts, bots), shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    slack.route(url)
    if mode == "socket":
        await slack.sockets.connected()
    try:
        yield Alive(slack, parts, service, url)
    finally:
        await runner.cleanup()
