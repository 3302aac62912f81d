"""An app of the barest kind: it asks the server, and takes what is delivered to it. For tests of the stand-in."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from tests.standin.slack.refusals import Json


class Asking:
    """Calls methods with a token, as JSON unless told otherwise."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self.url, self.token, self.session = url, token, session

    async def ask(self, method: str, **values: Any) -> Json:
        """The answer, whatever it is."""
        async with self.session.post(self.url + method, json=values, headers=self._headers()) as answer:
            body: Json = await answer.json()
            return body

    async def form(self, method: str, **values: Any) -> Json:
        """The same as a form."""
        fields = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
        async with self.session.post(self.url + method, data=fields, headers=self._headers()) as answer:
            body: Json = await answer.json()
            return body

    async def done(self, method: str, **values: Any) -> Json:
        """The answer to a call that must succeed."""
        body = await self.ask(method, **values)
        assert body["ok"], body
        return body

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}


class Ear:
    """Where the app listens. `answers` are what to say in turn: a status, or a body; 200 when they run out."""

    def __init__(self, secret: str) -> None:
        self.url = ""
        self.got: list[Json] = []
        self.retries: list[tuple[str | None, str | None]] = []
        self.answers: list[int | str | Json] = []
        self.headers: dict[str, str] = {}  # said with every answer
        self.gate = asyncio.Event()  # closed, it keeps everything waiting
        self.gate.set()
        self._verifier = SignatureVerifier(secret)

    async def take(self, request: web.Request) -> web.Response:
        """One payload; 401 if its signature is wrong or old."""
        body = await request.text()
        if not self._verifier.is_valid_request(body, dict(request.headers)):
            return web.Response(status=401)
        self.got.append(_read(body, request.content_type))
        headers = request.headers
        self.retries.append((headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason")))
        await self.gate.wait()
        said = self.answers.pop(0) if self.answers else 200
        if isinstance(said, int):
            return web.Response(status=said, headers=self.headers)
        return web.json_response(said) if isinstance(said, dict) else web.Response(text=said)


def _read(body: str, kind: str) -> Json:
    if kind == "application/json":
        read: Json = json.loads(body)
        return read
    fields = dict(parse_qsl(body, keep_blank_values=True))
    payload: Json = json.loads(fields["payload"]) if "payload" in fields else dict(fields)
    return payload


@contextlib.asynccontextmanager
async def ear(secret: str) -> AsyncIterator[Ear]:
    """An app that listens."""
    it, app = Ear(secret), web.Application()
    app.router.add_post("/slack/events", it.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    it.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield it
    await runner.cleanup()
