"""Socket mode: what happens comes over a WebSocket that we opened, and a watchdog proves that it still does.

The library reconnects when the connection breaks. What it does not see is a connection that lives and brings nothing,
or a loop of its own that has died: so every so often a word of ours goes through its queue, and a connection that has
brought nothing for long is replaced.
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.calls import refusal

_LOG: Final = logging.getLogger(__name__)
_CANARY: Final = "giban_canary"


@dataclass(frozen=True, slots=True)
class Watch:
    """Seconds between two looks, for a word of ours to come through, and of quiet until the connection is renewed."""

    every: float = 30.0
    patience: float = 10.0
    quiet: float = 300.0


class Socket:
    """A connection, replaced as often as needed, for as long as the bot lives."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient, token: str, watch: Watch) -> None:
        self._app, self._api, self._token, self._watch = app, client, token, watch
        self.link: Link | None = None

    async def run(self, is_up: Callable[[], None]) -> None:
        """Until cancelled. Raises where there is no first connection: SlackApiError where Slack refuses one."""
        try:
            self.link = await self._opened()
            is_up()
            while True:
                await asyncio.sleep(self._watch.every)
                if why := await self.link.trouble(self._watch):
                    _LOG.info("slack: the connection is %s, opening another", why)
                    await self._replace(self.link)
        finally:
            if self.link:
                await self.link.close()

    async def _opened(self) -> "Link":
        link = Link(self._app, self._api, self._token)
        try:
            await link.open(self._watch.patience)
        except BaseException:
            await link.close()
            raise
        return link

    async def _replace(self, old: "Link") -> None:
        """The new one is there before the old one goes. Where none is to be had the old one stays till the next look:
        it may come round."""
        try:
            self.link = await self._opened()
        except SlackApiError as refused:
            _LOG.warning("slack: no new connection: %s", refusal(refused))
        except Exception as failed:  # the network
            _LOG.warning("slack: no new connection: %s", type(failed).__name__)
        else:
            await old.close()


class Link:
    """One connection, with a client of the library's and its queue. None of it is used again for another: the library
    keeps trying an address that has run out, and would end the next connection with it."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient, token: str) -> None:
        self.client = AsyncSocketModeHandler(app, token, app.logger, client).client
        self.client.message_listeners.append(self._heard)
        self._last, self._canary = time.monotonic(), asyncio.Event()

    async def open(self, seconds: float) -> None:
        """Raises what Slack and the network say, TimeoutError too: the library alone would try for ever."""
        self.client.wss_uri = await self.client.issue_new_wss_url()
        async with asyncio.timeout(seconds):
            await self.client.connect()  # type: ignore[no-untyped-call]
        self._last = time.monotonic()

    async def close(self) -> None:
        """Nothing comes by it any more."""
        with suppress(Exception):  # a connection that broke while it was closed
            await self.client.close()  # type: ignore[no-untyped-call]

    async def trouble(self, watch: Watch) -> str | None:
        """What speaks against it."""
        if not await self.client.is_connected():
            return "broken"
        if not await self._comes_through(watch.patience):
            return "stuck"
        return "quiet" if time.monotonic() - self._last > watch.quiet else None

    async def _comes_through(self, seconds: float) -> bool:
        """Does a message put into the library's queue reach its listeners?"""
        self._canary.clear()
        await self.client.enqueue_message(json.dumps({"type": _CANARY}))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._canary.wait(), seconds)
        return self._canary.is_set()

    async def _heard(self, _: object, message: dict[str, Any], __: str | None = None) -> None:
        """Whatever came, ours or theirs."""
        if message.get("type") == _CANARY:
            self._canary.set()
        elif SocketModeRequest.from_dict(message) or message.get("type") == "hello":
            self._last = time.monotonic()
