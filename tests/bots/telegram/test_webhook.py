"""The webhook: who may come in, what makes Telegram send an update again, and that nobody waits for the sending."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bots.parts import Parts
from bots.telegram import webhook
from tests.bots.telegram.living import RICH, SECRET, alive, parts_of
from tests.standin.telegram import Telegram

HEADER = "X-Telegram-Bot-Api-Secret-Token"
Json = Mapping[str, Any]


@asynccontextmanager
async def posting(
    take: Callable[[Json], Awaitable[None]],
) -> AsyncIterator[Callable[[Mapping[str, str]], Awaitable[int]]]:
    """Posts an update with these headers; the status that comes back."""
    app = web.Application()
    app.add_routes([webhook.route(SECRET, take)])
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:

        async def post(headers: Mapping[str, str]) -> int:
            async with client.post(webhook.PATH, json={"update_id": 1}, headers=headers) as answer:
                return answer.status

        yield post


@pytest.mark.parametrize("headers", [{}, {HEADER: ""}, {HEADER: SECRET[:-1]}, {HEADER: f"{SECRET}x"}, {"X": SECRET}])
async def test_without_the_secret_nothing_is_taken(headers: Mapping[str, str]) -> None:
    """None at all, an empty one, part of it, more than it, or in another place."""
    taken = list[Json]()

    async def take(update: Json) -> None:
        taken.append(update)

    async with posting(take) as post:
        refused, right = await post(headers), await post({HEADER: SECRET})

    assert (refused, right) == (403, 200)
    assert len(taken) == 1


@pytest.mark.parametrize(("trouble", "status"), [(OSError("비밀"), 500), (webhook.NotYet(), 503)])
async def test_what_was_not_kept_is_asked_for_again(
    trouble: Exception, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram repeats whatever is not answered with 200; the repeat may be all there is."""
    troubles = [trouble]

    async def take(_: Json) -> None:
        if troubles:
            raise troubles.pop()

    async with posting(take) as post:
        came = [await post({HEADER: SECRET}) for _ in range(2)]

    assert came == [status, 200]
    assert "비밀" not in caplog.text


async def test_the_next_update_does_not_wait_for_the_sending(telegram: Telegram, shared: Parts, tmp_path: Path) -> None:
    """Telegram holds a chat's next update back until this one is answered."""
    kim = telegram.person()
    kim.says(RICH)
    kim.says("왜")
    telegram.holds_updates()
    async with (
        alive(telegram, parts_of(telegram, shared, "webhook", tmp_path)) as bot,
        aiohttp.ClientSession(headers={HEADER: SECRET}) as session,
    ):
        telegram.slow_down(kim.chat, 1)
        taken = []
        for update in telegram.updates:
            async with session.post(f"{bot.url}{webhook.PATH}", json=update.wire()) as answer:
                taken.append((answer.status, len(kim.chat.from_bot)))
        await kim.chat.until(lambda: len(kim.chat.from_bot) == 2)

    assert taken == [(200, 0), (200, 0)]
