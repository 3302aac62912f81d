"""What Slack says of this set-up: clock, token, scopes, who installed the app, and the way events take."""

import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from time import time
from typing import Final
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError

from bots.doctor import Finding
from bots.parts import Parts
from bots.slack.calls import APP_DEAD, DEAD, client, refusal
from bots.slack.challenge import tried
from bots.slack.manifest import EVENTS_PATH, INSTALL_PATH, SCOPES
from bots.slack.teams import ManyTeams, Team, scopes
from config.settings import Settings
from core.policy.say import Say

_CLOCK_SECONDS: Final = 60
_PATIENCE: Final = aiohttp.ClientTimeout(total=10)


async def examine(parts: Parts) -> AsyncIterator[Finding]:
    """All that can be asked with what is set. What goes wrong meanwhile is the last finding.

    Raises SettingsError where something is lacking.
    """
    mode = parts.settings.slack_mode
    # What the library logs of an answer of another shape is that answer.
    logging.getLogger("slack_sdk").setLevel(logging.CRITICAL + 1)
    try:
        async for finding in _asked(parts.settings):
            yield finding
        if parts.settings.slack_client_id:
            for finding in _installed(await ManyTeams(parts.store).all(), parts.settings):
                yield finding
        yield await (_socket(parts.settings) if mode == "socket" else _http(parts.settings))
    except SlackApiError as failed:
        yield _unreachable(parts.settings, refusal(failed))
    except Exception as failed:  # the network, or an answer of another shape: the library raises whatever it meets
        yield _unreachable(parts.settings, type(failed).__name__)


async def _asked(settings: Settings) -> AsyncIterator[Finding]:
    """The clock, and the token that is set."""
    if (there := await _time_at(settings.slack_api_url)) is not None:
        yield _clock(there)
    if settings.slack_bot_token:
        for finding in await _token(settings, settings.slack_bot_token.get_secret_value()):
            yield finding


async def _time_at(address: str) -> datetime | None:
    """What time it is there; None where the answer does not tell."""
    async with (
        aiohttp.ClientSession(timeout=_PATIENCE) as session,
        session.head(address, allow_redirects=False) as answer,
    ):
        told = answer.headers.get("Date")
    return parsedate_to_datetime(told) if told else None


def _clock(there: datetime) -> Finding:
    """Ours beside theirs: by ours we judge how old a call of Slack's is."""
    seconds = int(abs(time() - there.timestamp()))
    return Finding(seconds <= _CLOCK_SECONDS, Say("doctor-slack-clock", {"seconds": seconds}))


async def _token(settings: Settings, token: str) -> tuple[Finding, ...]:
    """Whose it is, and what it may do."""
    try:
        answer = await client(settings.slack_api_url, token).auth_test()
    except SlackApiError as failed:
        if (reason := refusal(failed)) not in DEAD:
            raise
        return (Finding(False, Say("doctor-slack-refused", {"reason": reason})),)
    team = str(answer["team"])
    known = Finding(True, Say("doctor-slack-token", {"team": team, "bot": str(answer["user"])}))
    return known, _scopes(team, scopes(answer))


def _scopes(team: str, given: Iterable[str]) -> Finding:
    """Those of the manifest that were not given; more than these do no harm."""
    if lacking := [scope for scope in SCOPES if scope not in set(given)]:
        return Finding(False, Say("doctor-slack-no-scopes", {"team": team, "scopes": ", ".join(lacking)}))
    return Finding(True, Say("doctor-slack-scopes", {"team": team, "count": len(SCOPES)}))


def _installed(teams: Iterable[Team], settings: Settings) -> Iterator[Finding]:
    """How many there are, and each that gave less than is needed now."""
    found = tuple(teams)
    if found:
        yield Finding(True, Say("doctor-slack-installed", {"count": len(found)}))
    else:
        yield Finding(False, Say("doctor-slack-not-installed", {"url": f"{settings.public_url}{INSTALL_PATH}"}))
    seen = (_scopes(team.name, team.scopes) for team in found)
    yield from (finding for finding in seen if not finding.is_well)


async def _socket(settings: Settings) -> Finding:
    """May the app's token open a connection?"""
    assert settings.slack_app_token is not None  # noqa: S101  # by the mode
    try:
        await client(settings.slack_api_url).apps_connections_open(
            app_token=settings.slack_app_token.get_secret_value()
        )
    except SlackApiError as failed:
        if (reason := refusal(failed)) not in APP_DEAD:
            raise
        return Finding(False, Say("doctor-slack-no-socket", {"reason": reason}))
    return Finding(True, Say("doctor-slack-socket"))


async def _http(settings: Settings) -> Finding:
    """Is the address Slack calls ours, and are we of one mind about the secret?"""
    assert settings.slack_signing_secret is not None  # noqa: S101  # by the mode
    if settings.public_url is None:
        return Finding(True, Say("doctor-slack-http-no-address"))
    return await tried(f"{settings.public_url}{EVENTS_PATH}", settings.slack_signing_secret.get_secret_value())


def _unreachable(settings: Settings, trouble: str) -> Finding:
    host = urlsplit(settings.slack_api_url).hostname or ""
    return Finding(False, Say("doctor-slack-unreachable", {"host": host, "trouble": trouble}))
