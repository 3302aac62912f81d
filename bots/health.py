"""Is it alive, is it ready, what does it count: three pages for those who run it."""

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from aiohttp import web

from bots.metrics import Metrics, waited
from core.policy.rulebook import Rulebook
from core.storage.store import Store

_LONGEST_WAIT: Final = 600.0
"""Seconds an outgoing message may wait before something must be wrong."""


def checks(store: Store, rulebook: Rulebook, day: date, now: float) -> Mapping[str, bool]:
    """What must hold for answers to be right and to arrive."""
    answers = _answers(store)
    return {
        "database": answers,
        "rulebook": rulebook.notice_on(day) is not None,
        "outbox": answers and waited(store, now) < _LONGEST_WAIT,
    }


def _answers(store: Store) -> bool:
    try:
        store.waiting()
    except Exception:  # whatever is wrong with it
        return False
    return True


def routes(store: Store, rulebook: Rulebook, metrics: Metrics, today: Callable[[], date]) -> Sequence[web.RouteDef]:
    """`/healthz`, `/readyz`, `/metrics`."""

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def ready(_: web.Request) -> web.Response:
        found = checks(store, rulebook, today(), time.time())
        return web.json_response(found, status=200 if all(found.values()) else 503)

    async def counted(_: web.Request) -> web.Response:
        return web.Response(body=metrics.page(), content_type="text/plain", charset="utf-8")

    return [web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", counted)]
