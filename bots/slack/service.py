"""The bot from start to stop: by HTTP or by socket, for one workspace or many."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Final

import aiohttp
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bots import clock
from bots.outbox import Platform
from bots.parts import Parts
from bots.slack import front, installing
from bots.slack.api import Api
from bots.slack.app import Listening, quiet
from bots.slack.around import Around
from bots.slack.bot import SlackBot
from bots.slack.calls import APP_DEAD, refusal
from bots.slack.lanes import PLATFORM
from bots.slack.people import People
from bots.slack.rooms import Rooms
from bots.slack.sender import SlackSender, pace
from bots.slack.socket import Socket, Watch
from bots.slack.teams import ManyTeams, teams
from bots.trouble import pauses, place_of_failure

_LOG: Final = logging.getLogger(__name__)
_PAUSES: Final = (1.0, 60.0)
"""Seconds; Slack tells a thing again for some six minutes."""

_SECONDS: Final = 30
_STOP_SECONDS: Final = 5.0


class Service:
    """One app, whichever way things come and whoever installed it."""

    watch: Watch = Watch()

    def __init__(self, parts: Parts) -> None:
        self._parts, self._mode = parts, parts.settings.slack_mode
        self._teams = teams(parts.settings, parts.store)
        self._client = AsyncWebClient(
            None, parts.settings.slack_api_url, timeout=_SECONDS, logger=quiet(), retry_handlers=[]
        )
        self._api = Api(self._client, self._teams)
        self._bot: SlackBot | None = None
        self._app: AsyncApp | None = None
        self._running: asyncio.Task[None] | None = None
        self.socket: Socket | None = None
        self.platform = Platform(SlackSender(self._api), pace())

    def routes(self) -> Sequence[web.RouteDef]:
        """Where Slack calls us, and where workspaces install the app."""
        settings, parts = self._parts.settings, self._parts
        called = [front.route(lambda: self._app)] if self._mode == "http" else []
        if isinstance(self._teams, ManyTeams):
            called += installing.routes(settings, self._teams, parts.store, parts.wording)
        return called

    async def start(self, wake: Callable[[str], None]) -> None:
        """One pool of connections for all that is sent; then things may come."""
        self._client.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS))
        parts = self._parts
        around = Around(
            parts, self._api, People(self._api), Rooms(self._api), lambda: clock.today(parts.settings), wake
        )
        self._bot = SlackBot(around)
        secret = parts.settings.slack_signing_secret
        listening = Listening(self._present, self._teams, around.today)
        self._app = listening.application(self._client, secret.get_secret_value() if secret else "")
        for lane in parts.store.lanes():
            if lane.startswith(f"{PLATFORM}:"):
                wake(lane)
        if self._mode == "socket":
            self._running = asyncio.create_task(self._connected())
        _LOG.info("slack: up, by %s", self._mode)

    async def stop(self) -> None:
        """Take nothing more."""
        self._app = None
        if self._running:
            self._running.cancel()
            await asyncio.wait([self._running], timeout=_STOP_SECONDS)

    async def close(self) -> None:
        """Let go of the network."""
        if self._client.session:
            await self._client.session.close()

    def _present(self) -> SlackBot:
        assert self._bot is not None  # noqa: S101  # made before anything can come
        return self._bot

    async def _connected(self) -> None:
        """For as long as it takes, unless Slack refuses the app's token."""
        token = self._parts.settings.slack_app_token
        assert self._app is not None  # noqa: S101  # made just before
        assert token is not None  # noqa: S101  # without it there is no socket mode
        self.socket = Socket(self._app, self._client, token.get_secret_value(), self.watch)
        for pause in pauses(*_PAUSES):
            try:
                await self.socket.run(lambda: _LOG.info("slack: connected"))
            except SlackApiError as refused:
                if refusal(refused) in APP_DEAD:
                    _LOG.error("slack: off, SLACK_APP_TOKEN was refused; make one under Basic Information")
                    return
                _LOG.warning("slack: not connected, again in %.0f s: %s", pause, refusal(refused))
            except Exception as failed:  # the network, or ours
                what, where = type(failed).__name__, place_of_failure(failed)
                _LOG.warning("slack: not connected, again in %.0f s: %s at %s", pause, what, where)
            await asyncio.sleep(pause)
