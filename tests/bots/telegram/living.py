"""The bot alive beside a stand-in for Telegram, in this process: by polling or by webhook."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from aiohttp import web
from pydantic import SecretStr

from bots.outbox import Platform
from bots.pace import Limit, Pace
from bots.parts import Parts
from bots.registry import Bot
from bots.server import built, whole
from config.settings import Settings
from core.storage.sqlite import SqliteStore
from tests.standin.telegram import Message, Person, Telegram

Mode = Literal["polling", "webhook"]

DAY = date(2026, 11, 22)
PUBLIC = "https://giban.example"
SECRET = "s3cret"  # noqa: S105  # nobody's
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
_FAST = Limit(100_000, 0.0)


@dataclass(frozen=True)
class Alive:
    """Everything a test may look at. `url` is where the bot's own server listens."""

    telegram: Telegram
    parts: Parts
    bots: Mapping[str, Bot]
    url: str

    @property
    def store(self) -> SqliteStore:
        """What is kept."""
        return self.parts.store

    def sent(self, person: Person) -> list[Message]:
        """What the bot said to a person."""
        return person.chat.from_bot

    async def says(self, person: Person, text: str) -> Message:
        """Write, and wait for the answer."""
        before = len(person.chat.from_bot)
        person.says(text)
        await person.chat.until(lambda: len(person.chat.from_bot) > before)
        return person.chat.from_bot[-1]

    async def presses(self, person: Person, label: str) -> Message:
        """Press a button, and wait for the answer."""
        before = len(person.chat.from_bot)
        person.presses(label)
        await person.chat.until(lambda: len(person.chat.from_bot) > before)
        return person.chat.from_bot[-1]

    async def quiet(self) -> None:
        """Until nothing waits: neither an update nor a message."""
        await self.telegram.world.until(
            lambda: not (self.telegram.world.updates.ready() or self.telegram.polling.repeats or self.store.lanes()), 10
        )


def parts_of(telegram: Telegram, shared: Parts, mode: Mode, folder: Path, store: SqliteStore | None = None) -> Parts:
    """Parts for one test: rulebook and words as shipped, a store of its own."""
    parts = Parts()
    parts.settings = Settings(
        database_url=SecretStr(f"sqlite:///{folder}/giban.db"),
        giban_as_of=DAY,
        public_url=PUBLIC if mode == "webhook" else None,
        telegram_bot_token=SecretStr(telegram.settings.token),
        telegram_webhook_secret=SecretStr(SECRET),
        telegram_api_url=telegram.url,
    )
    parts.rulebook, parts.lexicon, parts.wording = shared.rulebook, shared.lexicon, shared.wording
    parts.store = store or SqliteStore(parts.settings.database_path, parts.rulebook.facts)
    return parts


@contextlib.asynccontextmanager
async def alive(telegram: Telegram, parts: Parts, *, fast: bool = True) -> AsyncIterator[Alive]:
    """From start to graceful stop; `fast` without the pace that real chats ask for."""
    bots = built(parts)
    if fast:
        for bot in bots.values():
            bot.platform = Platform(bot.platform.sender, Pace(lambda lane: ((lane, _FAST),)))
    runner = web.AppRunner(whole(parts, bots), shutdown_timeout=0.5)
    telegram.settings.routes[PUBLIC] = "http://127.0.0.1:9"
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = telegram.settings.routes[PUBLIC] = f"http://127.0.0.1:{runner.addresses[0][1]}"
    await telegram.world.until(lambda: any(call.method == _last_call(parts) for call in telegram.calls), 5)
    try:
        yield Alive(telegram, parts, bots, url)
    finally:
        await runner.cleanup()


def _last_call(parts: Parts) -> str:
    return "setWebhook" if parts.settings.public_url else "deleteWebhook"
