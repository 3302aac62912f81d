"""Where Slack calls us by HTTP."""

import logging
from collections.abc import Callable
from typing import Final

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp

from bots.slack.manifest import EVENTS_PATH

_LOG: Final = logging.getLogger(__name__)


def route(app: Callable[[], AsyncApp | None]) -> web.RouteDef:
    """The route; `app` gives none while we are not up. What is no request of Slack's shape is refused as such."""

    async def handle(request: web.Request) -> web.Response:
        listening = app()
        if listening is None:
            return web.Response(status=503)
        try:
            asked = await to_bolt_request(request)
        except (ValueError, RecursionError, AttributeError) as failed:  # no UTF-8, no JSON, no object
            _LOG.info("slack: request not readable: %s", type(failed).__name__)
            return web.Response(status=400)
        return await to_aiohttp_response(await listening.async_dispatch(asked))

    return web.post(EVENTS_PATH, handle)
