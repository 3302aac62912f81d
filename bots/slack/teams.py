"""The workspaces we are installed in, each with its token."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Final, Protocol

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bots.slack.calls import client
from config.settings import Settings
from core.storage.notes import Notes

INSTALLATION: Final = "slack-installation"
"""The kind of the notes that keep them; the key is the workspace's id."""


@dataclass(frozen=True, slots=True)
class Team:
    """A workspace that installed us, or an organisation that did so as a whole: `id` is then the organisation's."""

    id: str
    token: str = field(repr=False)
    bot_user: str
    bot_id: str
    scopes: frozenset[str]
    name: str
    enterprise: str | None = None


class Teams(Protocol):
    """Where we are installed. Where Slack has to be asked, each method raises what its client does."""

    async def find(self, team: str | None, enterprise: str | None = None) -> Team | None:
        """The workspace's own installation, else its organisation's; None where we are not installed."""

    async def all(self) -> Sequence[Team]:
        """Every one."""

    async def forget(self, team: str) -> None:
        """We were taken out there, or the token was taken back: nothing of it is kept."""


def teams(settings: Settings, notes: Notes) -> Teams:
    """By the settings: those who installed us themselves, the one whose token was set, or all of these."""
    token = settings.slack_bot_token
    one = OneTeam(lambda own: client(settings.slack_api_url, own), token.get_secret_value()) if token else None
    return one if one and not settings.slack_client_id else ManyTeams(notes, one)


class OneTeam:
    """The workspace of the token that was set. Slack tells which it is, when that is first asked."""

    def __init__(self, client: Callable[[str], AsyncWebClient], token: str) -> None:
        self._client, self._token = client, token
        self._told: Team | None = None
        self._lock = asyncio.Lock()

    async def find(self, team: str | None, enterprise: str | None = None) -> Team | None:
        """It, where it is the one asked for."""
        own = await self._own()
        return own if own.id in {team, enterprise} else None

    async def all(self) -> Sequence[Team]:
        """It alone."""
        return (await self._own(),)

    async def forget(self, team: str) -> None:
        """The token is not ours to erase: Slack is asked anew whether it is good."""
        if self._told and self._told.id == team:
            self._told = None

    async def _own(self) -> Team:
        async with self._lock:
            if self._told is None:
                self._told = _team(await self._client(self._token).auth_test(), self._token)
            return self._told


class ManyTeams:
    """Workspaces that installed us themselves, kept with their tokens; `one` is there besides, by its own token."""

    def __init__(self, notes: Notes, one: OneTeam | None = None) -> None:
        self._notes, self._one = notes, one

    async def find(self, team: str | None, enterprise: str | None = None) -> Team | None:
        """As kept, else the one."""
        kept = (self._notes.find(INSTALLATION, id_) for id_ in (team, enterprise) if id_)
        if text := next(filter(None, kept), None):
            return _read(text)
        return await self._one.find(team, enterprise) if self._one else None

    async def all(self) -> Sequence[Team]:
        """Those kept in order of their ids, then the one."""
        kept = [_read(text) for _, text in self._notes.listed(INSTALLATION)]
        others = await self._one.all() if self._one else ()
        return (*kept, *(team for team in others if team.id not in {own.id for own in kept}))

    async def keep(self, team: Team) -> None:
        """From now on, in place of what was kept of it."""
        await asyncio.wrap_future(self._notes.put(INSTALLATION, team.id, _written(team)))

    async def forget(self, team: str) -> None:
        """Erase it with its token."""
        await asyncio.wrap_future(self._notes.drop(INSTALLATION, team))
        if self._one:
            await self._one.forget(team)


def _team(answer: AsyncSlackResponse, token: str) -> Team:
    """Whose token that is, by the answer to `auth.test`."""
    return Team(
        id=str(answer["enterprise_id"] if answer.get("is_enterprise_install") else answer["team_id"]),
        token=token,
        bot_user=answer["user_id"],
        bot_id=answer["bot_id"],
        scopes=scopes(answer),
        name=answer["team"],
        enterprise=answer.get("enterprise_id"),
    )


def scopes(answer: AsyncSlackResponse) -> frozenset[str]:
    """What the token may do, as every answer tells."""
    told = (scope.strip() for scope in answer.headers.get("x-oauth-scopes", "").split(","))
    return frozenset(filter(None, told))


def _written(team: Team) -> str:
    return json.dumps(asdict(team) | {"scopes": sorted(team.scopes)}, ensure_ascii=False)


def _read(text: str) -> Team:
    kept = json.loads(text)
    return Team(**kept | {"scopes": frozenset(kept["scopes"])})
