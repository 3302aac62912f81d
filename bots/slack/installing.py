"""A workspace installs the app itself: to Slack and back with a code, and the token for that code is kept."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Final
from urllib.parse import urlencode, urljoin

from aiohttp import ClientError, encode_basic_auth, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import Installation

from bots.slack.calls import client, refusal, word
from bots.slack.install_page import HEADERS, installed, not_installed
from bots.slack.keeping import STATE_SECONDS, Installations, States, installation
from bots.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES
from bots.slack.teams import ManyTeams
from config.settings import Settings
from conversations.wording import Wording
from core.storage.notes import Notes

_WHY: Final = {
    "access_denied": "denied",
    "invalid_browser": "stale",
    "invalid_state": "stale",
    "missing_code": "stale",
    "storage_error": "unkept",
}
"""What went wrong in the library's words, and in those of the page; any other word is Slack's refusal."""

_LOG: Final = logging.getLogger(__name__)


def routes(settings: Settings, teams: ManyTeams, notes: Notes, wording: Wording) -> Sequence[web.RouteDef]:
    """Where an installation begins, and where Slack sends people back to."""
    flow = _Flow(settings, teams, notes, wording)
    return [
        web.get(INSTALL_PATH, _answering(flow.handle_installation)),
        web.get(REDIRECT_PATH, _answering(flow.handle_callback)),
    ]


def _answering(
    handle: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await handle(await to_bolt_request(request)))

    return answer


class _Refused(Exception):  # noqa: N818  # it says what was
    """Slack gives no token for the code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Flow(AsyncOAuthFlow):
    """The library's flow with our pages, in which a network that fails has a page too."""

    def __init__(self, settings: Settings, teams: ManyTeams, notes: Notes, wording: Wording) -> None:
        assert settings.slack_client_id is not None  # noqa: S101  # it is configured
        assert settings.slack_client_secret is not None  # noqa: S101  # as above
        self._root, self._api_url, self._wording = settings.public_url, settings.slack_api_url, wording
        super().__init__(
            client=client(settings.slack_api_url),
            settings=AsyncOAuthSettings(
                client_id=settings.slack_client_id,
                client_secret=settings.slack_client_secret.get_secret_value(),
                scopes=SCOPES,
                user_scopes=(),
                redirect_uri=f"{settings.public_url}{REDIRECT_PATH}",
                install_page_rendering_enabled=False,
                callback_options=AsyncCallbackOptions(self._succeeded, self._failed),
                installation_store=Installations(teams),
                state_store=States(notes),
                state_expiration_seconds=STATE_SECONDS,
            ),
        )

    async def build_authorize_url(self, state: str, request: AsyncBoltRequest) -> str:
        """Slack's page of consent. Nothing of the request goes into it."""
        asked = {
            "client_id": self.client_id,
            "scope": ",".join(SCOPES),
            "redirect_uri": self.redirect_uri,
            "state": state,
        }
        return f"{urljoin(self._api_url, '../oauth/v2/authorize')}?{urlencode(asked)}"

    async def handle_callback(self, request: AsyncBoltRequest) -> BoltResponse:
        """Back from Slack, with a code or without."""
        try:
            return await super().handle_callback(request)
        except _Refused as refused:
            _LOG.warning("slack: an installation was refused: %s", refused.reason)
            return self._ended(400, not_installed(self._wording, "refused", refused.reason, self._again))
        except (ClientError, OSError) as failed:  # the latter holds TimeoutError
            _LOG.warning("slack: an installation failed: %s", type(failed).__name__)
            return self._ended(502, not_installed(self._wording, "unreachable", type(failed).__name__, self._again))

    async def run_installation(self, code: str) -> Installation:
        """What Slack gives for a code. The library's own way would write the code into the log of a refusal."""
        try:
            # The library's own call of this method rests on what aiohttp gives up.
            proof = encode_basic_auth(self.settings.client_id, self.settings.client_secret)
            asked = {"code": code, "redirect_uri": self.settings.redirect_uri}
            granted = await self.client.api_call("oauth.v2.access", data=asked, headers={"Authorization": proof})
            me = await client(self._api_url, granted["access_token"]).auth_test()
        except SlackApiError as failed:
            raise _Refused(refusal(failed)) from None
        if (made := installation(granted, me)) is None:
            raise _Refused("incomplete")
        return made

    async def _succeeded(self, args: AsyncSuccessArgs) -> BoltResponse:
        made = args.installation
        _LOG.info("slack: installed in %s", made.team_id or made.enterprise_id)
        opened = urlencode({"app": made.app_id or "", "team": made.team_id or ""})
        link = f"{urljoin(self._api_url, '../app_redirect')}?{opened}"
        return self._ended(200, installed(self._wording, made.team_name or "", link))

    async def _failed(self, args: AsyncFailureArgs) -> BoltResponse:
        reason = word(args.reason)
        _LOG.warning("slack: an installation ended: %s", reason)
        page = not_installed(self._wording, _WHY.get(reason, "refused"), reason, self._again)
        return self._ended(args.suggested_status_code, page)

    @property
    def _again(self) -> str:
        return f"{self._root}{INSTALL_PATH}"

    def _ended(self, status: int, page: str) -> BoltResponse:
        """The page, and the browser's cookie is used up."""
        cookie = self.settings.state_utils.build_set_cookie_for_deletion()
        return BoltResponse(status=status, body=page, headers={**HEADERS, "Set-Cookie": cookie})
