"""One aiohttp application for everything that comes by HTTP, and the bots that live beside it."""

import logging
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Final

from aiohttp import web

from bots import clock, health
from bots.housekeeping import housekeeping
from bots.logs import start_logging
from bots.outbox import Outbox
from bots.parts import Parts
from bots.registry import BOTS, Bot
from bots.web import page
from conversations.wording import Wording

_LOG: Final = logging.getLogger(__name__)
_MOST_BODY: Final = 1024**2
_STOP_SECONDS: Final = 5.0


def application(wording: Wording, routes: Iterable[web.RouteDef] = ()) -> web.Application:
    """The application: the page, and whatever else is called by HTTP."""
    app = web.Application(client_max_size=_MOST_BODY)
    app.add_routes([page.route(wording), *routes])
    return app


def serve(parts: Parts, port: int) -> None:
    """Serve until told to stop. Raises OSError when the port cannot be had."""
    start_logging()
    web.run_app(whole(parts, built(parts)), port=port, print=None, access_log=None)


def whole(parts: Parts, bots: Mapping[str, Bot]) -> web.Application:
    """The application with everything in it; the bots live as long as it does."""
    watched = health.routes(parts.store, parts.rulebook, parts.metrics, lambda: clock.today(parts.settings))
    app = application(parts.wording, [*watched, *(route for bot in bots.values() for route in bot.routes())])
    app.cleanup_ctx.append(_living(parts, bots))
    return app


def built(parts: Parts) -> Mapping[str, Bot]:
    """The bots whose settings are there; the log names the others."""
    on = {bot.name: bot for bot in BOTS if bot.is_configured(parts.settings)}
    for bot in BOTS:
        if bot.name not in on:
            _LOG.info("%s: off, %s is not set", bot.name, bot.needs)
    return {name: bot.build(parts) for name, bot in on.items()}


def _living(parts: Parts, bots: Mapping[str, Bot]) -> Callable[[web.Application], AsyncIterator[None]]:
    """The bots and the outbox. At the end first nothing more is taken, then what waits is sent, for a moment."""

    async def live(_: web.Application) -> AsyncIterator[None]:
        outbox = Outbox(parts.store, {name: bot.platform for name, bot in bots.items()}, parts.metrics)
        async with housekeeping(parts.store, parts.settings.giban_retention_days):
            for bot in bots.values():
                await bot.start(outbox.wake)
            yield
            for bot in bots.values():
                await bot.stop()
            await outbox.stop(_STOP_SECONDS)
            for bot in bots.values():
                await bot.close()
        parts.store.close()

    return live
