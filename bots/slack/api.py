"""Calls of Slack's methods for one workspace or another, by the token each gave us."""

import asyncio
import logging
from collections.abc import Awaitable, Mapping
from typing import Any, Final

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.calls import refusal
from bots.slack.teams import Teams

_LOG: Final = logging.getLogger(__name__)

Json = Mapping[str, Any]


class NotInstalled(Exception):  # noqa: N818  # it says what is
    """We have no token for that workspace (any more)."""


class Api:
    """One client, and so one pool of connections, for all workspaces. Nothing is tried twice here."""

    def __init__(self, client: AsyncWebClient, teams: Teams) -> None:
        self.client, self.teams = client, teams

    async def call(self, team: str, method: str, body: Mapping[str, object]) -> Json:
        """What Slack answers. Raises NotInstalled, SlackApiError, and what the network does."""
        return await self._call(team, method, json=dict(body))

    async def ask(self, team: str, method: str, body: Mapping[str, str], patience: float) -> Json | None:
        """What Slack knows, if it tells in so many seconds. Methods that only read take no JSON."""
        return await _told(method, asyncio.wait_for(self._call(team, method, data=dict(body)), patience))

    async def show(self, team: str, method: str, body: Mapping[str, object]) -> Json | None:
        """A view, past the outbox. None where Slack refused: it may be closed by now, and writing does as well."""
        return await _told(method, self.call(team, method, body))

    async def _call(self, team: str, method: str, **sent: object) -> Json:
        found = await self.teams.find(team)
        if found is None:
            raise NotInstalled(team)
        headers = {"Authorization": f"Bearer {found.token}"}
        answer = await self.client.api_call(method, headers=headers, **sent)  # type: ignore[arg-type]
        return answer.data if isinstance(answer.data, dict) else {}


async def _told(method: str, calling: Awaitable[Json]) -> Json | None:
    try:
        return await calling
    except SlackApiError as refused:
        _LOG.info("slack: %s not done: %s", method, refusal(refused))
    except (NotInstalled, SlackClientError, aiohttp.ClientError, OSError) as failed:  # the last holds TimeoutError
        _LOG.info("slack: %s not done: %s", method, type(failed).__name__)
    return None
