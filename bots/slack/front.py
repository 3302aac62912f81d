"""Where Slack calls us by HTTP."""

import logging
import re
from collections.abc import Callable
from typing import Final

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp

from bots.slack.manifest import EVENTS_PATH

_MOMENT: Final = re.compile(r"[0-9]{1,12}", re.ASCII)
_LOG: Final = logging.getLogger(__name__)


def route(app: Callable[[], AsyncApp | None]) -> web.RouteDef:
    """The route; `app` gives none while we are not up. What is no request of Slack's shape is refused as such."""

    async def handle(request: web.Request) -> web.Response:
        listening = app()
        if listening is None:
            return web.Response(status=503)
        if not _may_be_signed(request):
            return web.Response(status=401)
        try:
            asked = await to_bolt_request(request)
        except web.HTTPException:  # too large
            raise
        except Exception as failed:  # Bolt reads before it verifies, and raises whatever it meets in a strange shape
            _LOG.info("slack: request not readable: %s", type(failed).__name__)
            return web.Response(status=400)
        return await to_aiohttp_response(await listening.async_dispatch(asked))

    return web.post(EVENTS_PATH, handle)


def _may_be_signed(request: web.Request) -> bool:
    """Headers the library can verify; at others it fails."""
    headers = request.headers
    moment, signature = headers.get("X-Slack-Request-Timestamp", ""), headers.get("X-Slack-Signature", "")
    return _MOMENT.fullmatch(moment) is not None and signature.isascii()
