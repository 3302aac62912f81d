"""The Bolt application: one listener for each kind of thing that comes, and each told to the bot before it is answered.

Bolt verifies, answers the address check and leaves our own messages out; what a thing means is ours to decide.
"""

import logging
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.acts import Act, Asked, Us
from bots.slack.bot import SlackBot
from bots.slack.calls import DEAD, refusal
from bots.slack.hear import hear_action, hear_command, hear_event, hear_shortcut
from bots.slack.teams import Teams
from bots.trouble import place_of_failure
from conversations.understanding.beside import wants_form

_LOG: Final = logging.getLogger(__name__)
_ANY: Final = re.compile(r".*", re.DOTALL)

Json = Mapping[str, Any]


def quiet() -> logging.Logger:
    """For the libraries: what they log of a request may hold what somebody wrote."""
    logger = logging.getLogger("bots.slack.library")
    logger.setLevel(logging.CRITICAL + 1)
    return logger


class _ByToken(AsyncAuthorize):
    """Where we are installed, by the token we keep; Slack is not asked each time."""

    def __init__(self, teams: Teams) -> None:
        self._teams = teams

    async def __call__(
        self, *, context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None, **_: object
    ) -> AuthorizeResult | None:
        try:
            team = await self._teams.find(team_id, enterprise_id)
        except SlackApiError as refused:  # Bolt would answer that all is well, and what came would be lost
            if refusal(refused) in DEAD:
                _LOG.error("slack: SLACK_BOT_TOKEN was refused: %s", refusal(refused))
            raise RuntimeError(refusal(refused)) from None
        if team is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_id=team.bot_id,
            bot_user_id=team.bot_user,
            bot_token=team.token,
        )


class Listening:
    """What Bolt calls."""

    def __init__(self, bot: Callable[[], SlackBot], teams: Teams, today: Callable[[], date]) -> None:
        self._bot, self._teams, self._today = bot, teams, today

    def application(self, client: AsyncWebClient, signing_secret: str) -> AsyncApp:
        """What is answered was kept before: Slack repeats what is not answered well."""
        app = AsyncApp(
            logger=quiet(),
            name="giban",
            process_before_response=True,
            signing_secret=signing_secret,
            client=client,
            authorize=_ByToken(self._teams),  # type: ignore[arg-type]  # None: not installed there
        )
        app.event(_ANY)(self._event)
        app.action(_ANY)(self._action)
        app.command(_ANY)(self._command)
        app.shortcut(_ANY)(self._shortcut)
        app.view(_ANY)(self._view)
        app.options(_ANY)(self._options)
        app.error(_failed)
        return app

    async def _event(self, body: dict[str, Any], context: AsyncBoltContext) -> None:
        await self._take(hear_event(body, _us(context), self._today()))

    async def _action(self, body: dict[str, Any], context: AsyncBoltContext, ack: AsyncAck) -> None:
        if body.get("view", {}).get("type") == "modal":
            moment = str(body["actions"][0].get("action_ts"))
            await self._bot().forms.redraw(_us(context).team, body["view"], moment)
        else:
            await self._take(hear_action(body, _us(context)))
        await ack()

    async def _command(self, body: dict[str, Any], context: AsyncBoltContext, ack: AsyncAck) -> None:
        us = _us(context)
        heard = hear_command(body, us, self._today()).heard
        if wants_form(heard.text):
            await self._take(Asked(heard.id, us.team, heard.who, "form", trigger=str(body["trigger_id"])))
            await ack()
        else:
            await ack(await self._bot().command(heard, str(body.get("channel_id") or "")))

    async def _shortcut(self, body: dict[str, Any], context: AsyncBoltContext, ack: AsyncAck) -> None:
        await self._take(hear_shortcut(body, _us(context), self._today()))
        await ack()

    async def _view(self, body: dict[str, Any], context: AsyncBoltContext, ack: AsyncAck) -> None:
        if body.get("type") != "view_submission":
            await ack()
            return
        answer = await self._bot().forms.submit(_us(context).team, str(body["user"]["id"]), body["view"])
        await ack(**answer)

    async def _options(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await ack(**self._bot().forms.suggest(body["view"], body.get("value")))

    async def _take(self, act: Act) -> None:
        await self._bot().take(act)


def _us(context: AsyncBoltContext) -> Us:
    told = context.authorize_result
    return Us(str(context.team_id), str(getattr(told, "bot_user_id", "")), str(getattr(told, "bot_id", "")))


async def _failed(error: Exception) -> BoltResponse:
    """Ours; what anybody wrote stays out of the log. Slack sends an event again, and a press can be pressed again."""
    _LOG.error("slack: not taken: %s at %s", type(error).__name__, place_of_failure(error))
    return BoltResponse(status=500, body="")
