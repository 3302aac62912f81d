"""A bot of the barest kind: it asks the server, and takes what comes to its webhook. For tests of the stand-in."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from aiohttp import web

from tests.standin.telegram.refusals import Json


class Asking:
    """Calls methods at a root address, with JSON unless told otherwise."""

    def __init__(self, root: str, session: aiohttp.ClientSession) -> None:
        self.root, self.session = root, session

    async def ask(self, method: str, **values: Any) -> tuple[int, Json]:
        """HTTP status and body."""
        async with self.session.post(f"{self.root}/{method}", json=values) as answer:
            return answer.status, await answer.json(content_type=None)

    async def form(self, method: str, **values: Any) -> tuple[int, Json]:
        """The same as a form; bytes go as a file, and make it multipart."""
        form = aiohttp.FormData()
        for name, value in values.items():
            named = {"filename": f"{name}.bin"} if isinstance(value, bytes) else {}
            form.add_field(name, value if isinstance(value, bytes) else str(value), **named)
        async with self.session.post(f"{self.root}/{method}", data=form) as answer:
            return answer.status, await answer.json()

    async def done(self, method: str, **values: Any) -> Any:
        """The result of a call that must succeed."""
        status, body = await self.ask(method, **values)
        assert status == 200, body
        return body["result"]


class Hook:
    """A webhook on this machine. `answers` are the statuses to give, in turn; 200 when they run out."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[Json] = []
        self.secrets: list[str | None] = []
        self.answers: list[int] = []
        self.body: Json | None = None  # said with a 200
        self.gate = asyncio.Event()  # closed, it keeps every update waiting
        self.gate.set()

    @property
    def ids(self) -> list[int]:
        """The numbers of the updates, as they came."""
        return [update["update_id"] for update in self.got]

    async def take(self, request: web.Request) -> web.Response:
        """One update."""
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await self.gate.wait()
        status = self.answers.pop(0) if self.answers else 200
        return web.json_response(self.body, status=status) if self.body else web.Response(status=status)


@contextlib.asynccontextmanager
async def hook() -> AsyncIterator[Hook]:
    """A webhook that listens."""
    it, app = Hook(), web.Application()
    app.router.add_post("/telegram", it.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    it.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    yield it
    await runner.cleanup()
