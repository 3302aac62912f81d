"""Updates by webhook: 200 once what came of one is kept; anything else makes Telegram send it again."""

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from aiohttp import web

from bots.trouble import place_of_failure

PATH: Final = "/telegram/webhook"
_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
_MOST: Final = 1024**2
_LOG: Final = logging.getLogger(__name__)

Json = Mapping[str, Any]


class NotYet(Exception):  # noqa: N818  # it says what is
    """We have not come up: Telegram has not told our name."""


def route(secret: str, take: Callable[[Json], Awaitable[None]]) -> web.RouteDef:
    """The route; whoever does not know the secret is nobody."""

    async def handle(request: web.Request) -> web.Response:
        given = request.headers.get(_SECRET, "")
        if not hmac.compare_digest(given.encode(errors="replace"), secret.encode()):
            return web.Response(status=403)
        if (request.content_length or 0) > _MOST:
            return web.Response(status=413)
        update = _object(await request.read())  # the application takes no more than a mebibyte
        return web.Response(status=400 if update is None else await _status(take, update))

    return web.post(PATH, handle)


async def _status(take: Callable[[Json], Awaitable[None]], update: Json) -> int:
    try:
        await take(update)
    except NotYet:
        return 503
    except Exception as failed:  # ours; what anybody wrote stays out of the log
        _LOG.error("update not taken: %s at %s", type(failed).__name__, place_of_failure(failed))
        return 500
    return 200


def _object(body: bytes) -> Json | None:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None
