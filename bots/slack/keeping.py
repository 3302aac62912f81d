"""What the library's installing keeps: what was installed, and who began to."""

import asyncio
import secrets
import sqlite3
import time
from typing import Any, Final

from slack_bolt.error import BoltError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bots.slack.teams import ManyTeams, Team
from core.storage.notes import Notes

STATE_SECONDS: Final = 600
_STATE: Final = "slack-state"


class Installations(AsyncInstallationStore):
    """Where the library's flow keeps what was installed."""

    def __init__(self, teams: ManyTeams) -> None:
        self._teams = teams

    async def async_save(self, installation: Installation) -> None:
        """As one of our teams. Raises BoltError where it cannot be kept."""
        try:
            await self._teams.keep(_team(installation))
        except sqlite3.Error as failed:
            raise BoltError(type(failed).__name__) from failed


class States(AsyncOAuthStateStore):
    """What only a browser that began here can show when it comes back: once, and soon."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    async def async_issue(self, *_: Any, **__: Any) -> str:
        """A new one."""
        state = secrets.token_urlsafe(24)
        await asyncio.wrap_future(self._notes.put(_STATE, state, "", time.time() + STATE_SECONDS))
        return state

    async def async_consume(self, state: str) -> bool:
        """Was it issued, and not used yet?"""
        return await asyncio.wrap_future(self._notes.take(_STATE, state)) is not None


def installation(granted: AsyncSlackResponse, me: AsyncSlackResponse) -> Installation | None:
    """What was granted, and to which bot, as the library hands it on; None where something of it is lacking.

    Nothing is kept of the person who installed it.
    """
    team, enterprise = granted.get("team") or {}, granted.get("enterprise") or {}
    is_whole = bool(granted.get("is_enterprise_install"))
    owner = (enterprise if is_whole else team).get("id")
    if not all((owner, granted["access_token"], granted["bot_user_id"], me["bot_id"])):
        return None
    return Installation(
        app_id=granted.get("app_id"),
        enterprise_id=enterprise.get("id"),
        enterprise_name=enterprise.get("name"),
        team_id=team.get("id"),
        team_name=team.get("name"),
        bot_token=granted["access_token"],
        bot_id=me["bot_id"],
        bot_user_id=granted["bot_user_id"],
        bot_scopes=granted.get("scope") or "",
        user_id="",
        is_enterprise_install=is_whole,
    )


def _team(made: Installation) -> Team:
    """As we keep it: an organisation's by its own id."""
    is_whole = made.is_enterprise_install
    return Team(
        id=str(made.enterprise_id if is_whole else made.team_id),
        token=str(made.bot_token),
        bot_user=str(made.bot_user_id),
        bot_id=str(made.bot_id),
        scopes=frozenset(made.bot_scopes or ()),
        name=str((made.enterprise_name if is_whole else made.team_name) or ""),
        enterprise=made.enterprise_id,
    )
