"""The bot from start to stop: it introduces itself, then takes updates by webhook or by polling."""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp import web
from telegram import Bot, BotCommand, Update
from telegram.error import InvalidToken, TelegramError

from bots import clock
from bots.outbox import Platform
from bots.parts import Parts
from bots.telegram import webhook
from bots.telegram.acts import Us
from bots.telegram.alone import Alone
from bots.telegram.bot import Around, TelegramBot
from bots.telegram.commands import LISTED
from bots.telegram.direct import Direct
from bots.telegram.hear import ALLOWED
from bots.telegram.lanes import PLATFORM
from bots.telegram.polling import Polling
from bots.telegram.request import AiohttpRequest
from bots.telegram.sender import TelegramSender, pace
from bots.telegram.signed import Links, signed
from bots.trouble import pauses, place_of_failure
from core.desk import LANGUAGES
from core.policy.say import Say

_LOG: Final = logging.getLogger(__name__)
_PAUSES: Final = (1.0, 300.0)
_POLL_SECONDS, _POLL_GRACE = 25, 10
_STOP_SECONDS: Final = 5.0

Json = Mapping[str, Any]


class Service:
    """One bot, for one token."""

    def __init__(self, parts: Parts, token: str) -> None:
        # What it logs of a call that fails may hold what somebody wrote.
        logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
        self._parts, self._token = parts, token
        self._request = AiohttpRequest()
        root = f"{parts.settings.telegram_api_url}/bot"
        self._api = Bot(token, root, request=self._request, get_updates_request=self._request)
        self._direct = Direct(self._api, parts.wording)
        self._links: Links | None = None
        self._bot: TelegramBot | None = None
        self._polling: Polling | None = None
        self._running: asyncio.Task[None] | None = None
        self.platform = Platform(TelegramSender(self._api, lambda: self._links), pace())

    @property
    def _secret(self) -> str:
        """The one that was set, else one of our own, the same at every start."""
        chosen = self._parts.settings.telegram_webhook_secret
        return chosen.get_secret_value() if chosen else signed(self._token, "webhook")

    def routes(self) -> Sequence[web.RouteDef]:
        """The webhook, where there is an address for it."""
        return [webhook.route(self._secret, self._take)] if self._parts.settings.public_url else []

    async def start(self, wake: Callable[[str], None]) -> None:
        """Come up in the background: the rest of the program does not wait for Telegram."""
        self._running = asyncio.create_task(self._run(wake))

    async def stop(self) -> None:
        """Take nothing more; finish what was taken."""
        if self._polling:
            self._polling.stop()
        elif self._running:
            self._running.cancel()
        if self._running:
            await asyncio.wait([self._running], timeout=_STOP_SECONDS)
            self._running.cancel()
        await self._direct.stop()

    async def close(self) -> None:
        """Let go of the network."""
        await self._request.shutdown()

    async def _run(self, wake: Callable[[str], None]) -> None:
        """For as long as it takes, unless Telegram refuses the token."""
        for pause in pauses(*_PAUSES):
            try:
                await self._introduce(wake)
                return await self._poll(wake)
            except InvalidToken:
                _LOG.error("telegram: off, TELEGRAM_BOT_TOKEN was refused; get one from @BotFather")
                return None
            except TelegramError as failed:
                _LOG.warning("telegram: not up yet, again in %.0f s: %s", pause, failed.message)
            except Exception as failed:  # ours
                what, where = type(failed).__name__, place_of_failure(failed)
                _LOG.error("telegram: stopped, again in %.0f s: %s at %s", pause, what, where)
            await asyncio.sleep(pause)
        return None

    async def _poll(self, wake: Callable[[str], None]) -> None:
        """Until stopped; not at all where updates come by themselves."""
        if self._parts.settings.public_url:
            self._send_what_waits(wake)
            return
        alone = Alone(Path(f"{self._parts.settings.database_path}.telegram.lock"))
        self._polling = Polling(self._fetch, self._take, alone, lambda: self._send_what_waits(wake))
        await self._polling.run()

    def _send_what_waits(self, wake: Callable[[str], None]) -> None:
        """From before the start, or left by a process that ended."""
        for lane in self._parts.store.lanes():
            if lane.startswith(f"{PLATFORM}:"):
                wake(lane)

    async def _introduce(self, wake: Callable[[str], None]) -> None:
        """Who we are, what we can do, where updates go."""
        await self._request.initialize()
        me = await self._api.get_me()
        us, self._links = Us(me.id, me.username or ""), Links(self._token, me.username or "")
        parts = self._parts
        around = Around(parts.desk, parts.store, self._direct, parts.metrics, lambda: clock.today(parts.settings), wake)
        self._bot = TelegramBot(around, us, self._links)
        for code, language in (("", LANGUAGES[-1]), *((spoken, spoken) for spoken in LANGUAGES)):
            await self._api.set_my_commands(self._commands(language), language_code=code or None)
        if url := parts.settings.public_url:
            await self._api.set_webhook(f"{url}{webhook.PATH}", secret_token=self._secret, allowed_updates=ALLOWED)
        else:
            await self._api.delete_webhook()
        _LOG.info("telegram: @%s is up, by %s", us.username, "webhook" if url else "polling")

    def _commands(self, language: str) -> list[BotCommand]:
        words = self._parts.wording
        return [BotCommand(name, words.text(Say(f"telegram-command-{name}"), language)) for name in LISTED]

    async def _take(self, raw: Json) -> None:
        """One update. What cannot be read as one is no fault of ours and would come for ever."""
        if self._bot is None:
            raise webhook.NotYet
        try:
            update = Update.de_json(dict(raw), self._api)
        except Exception as failed:  # the library raises whatever it meets
            _LOG.warning("update not readable: %s", type(failed).__name__)
            return
        await self._bot.take(update)

    async def _fetch(self, offset: int | None) -> Sequence[Json]:
        asked = {"timeout": _POLL_SECONDS, "allowed_updates": json.dumps(ALLOWED)}
        query = urlencode(asked if offset is None else {**asked, "offset": offset})
        read = await self._request.post(
            f"{self._api.base_url}/getUpdates?{query}", read_timeout=_POLL_SECONDS + _POLL_GRACE
        )
        return [update for update in read if isinstance(update.get("update_id"), int)] if isinstance(read, list) else []
