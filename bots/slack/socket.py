"""Socket mode: what happens comes over a WebSocket that we opened, and a watchdog proves that it still does.

The library reconnects when the connection breaks. What it does not see is a connection that lives and brings nothing,
or a loop of its own that has died: so every so often a word of ours goes through its queue, and a connection that has
brought nothing for long is opened anew.
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
    """One connection, renewed as often as needed, for as long as the bot lives."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient, token: str, watch: Watch) -> None:
        self._handler = AsyncSocketModeHandler(app, token, app.logger, client)
        self._client = self._handler.client
        self._client.message_listeners.append(self._heard)
        self._watch, self._last, self._canaries = watch, time.monotonic(), asyncio.Event()
        self.renewals = 0

    async def run(self, is_up: Callable[[], None]) -> None:
        """Until cancelled. Raises SlackApiError where Slack refuses the app's token."""
        try:
            await self._connect()
            is_up()
            while True:
                await asyncio.sleep(self._watch.every)
                await self._look()
        finally:
            with suppress(Exception):  # a connection that broke while it was closed
                await self._client.close()  # type: ignore[no-untyped-call]

    async def _connect(self) -> None:
        """The library tries for ever, also what will never go: so the address is asked for first."""
        self._client.wss_uri = await self._client.issue_new_wss_url()
        await self._client.connect()  # type: ignore[no-untyped-call]
        self._last = time.monotonic()

    async def _look(self) -> None:
        """Renew the connection where anything speaks against it."""
        if not await self._client.is_connected():
            why = "broken"
        elif not await self._comes_through():
            why = "stuck"
        elif time.monotonic() - self._last > self._watch.quiet:
            why = "quiet"
        else:
            return
        _LOG.info("slack: the connection is %s, opening another", why)
        await self._renew(stuck=why == "stuck")

    async def _comes_through(self) -> bool:
        """Does a message put into the library's queue reach its listeners?"""
        self._canaries.clear()
        await self._client.enqueue_message(json.dumps({"type": _CANARY}))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._canaries.wait(), self._watch.patience)
        return self._canaries.is_set()

    async def _renew(self, *, stuck: bool) -> None:
        if stuck:
            self._client.message_processor.cancel()
            self._client.message_processor = asyncio.ensure_future(self._client.process_messages())  # type: ignore[no-untyped-call]
        try:
            await self._client.connect_to_new_endpoint(force=True)
        except SlackApiError as refused:
            _LOG.warning("slack: no new connection: %s", refusal(refused))
        else:
            self.renewals += 1
            self._last = time.monotonic()

    async def _heard(self, _: object, message: dict[str, Any], __: str | None = None) -> None:
        """Whatever came, ours or theirs."""
        if message.get("type") == _CANARY:
            self._canaries.set()
        elif SocketModeRequest.from_dict(message) or message.get("type") == "hello":
            self._last = time.monotonic()
