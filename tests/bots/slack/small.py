"""As much of Slack as setting the app up needs: methods that answer what a test tells them to."""

from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bots.slack.manifest import SCOPES

Json = dict[str, Any]
CLIENT = ("11.22", "client-secret")


@dataclass(frozen=True)
class Asked:
    """One call: the method, whose token came with it, and its form."""

    method: str
    token: str
    form: Mapping[str, str]
    client: tuple[str, str] | None


def me(team: str = "T1", name: str = "가나상사", **more: object) -> Json:
    """What auth.test tells of a bot."""
    own = {"team_id": team, "team": name, "user_id": f"U{team}", "bot_id": f"B{team}", "user": "giban"}
    return {"ok": True, **own, "enterprise_id": None, "is_enterprise_install": False, **more}


@dataclass
class SmallSlack:
    """Tokens with what auth.test tells of them, codes with what they are good for, and what was asked."""

    tokens: dict[str, Json] = field(default_factory=lambda: {"xoxb-1": me()})
    codes: dict[str, Json] = field(default_factory=dict)
    scopes: str = ",".join(SCOPES)
    answers: dict[str, Callable[[], web.Response]] = field(default_factory=dict)
    app_tokens: dict[str, Json] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    asked: list[Asked] = field(default_factory=list)
    date: Callable[[], str] = lambda: formatdate(usegmt=True)
    url: str = ""

    def calls(self, method: str) -> list[Asked]:
        """Those of one method."""
        return [asked for asked in self.asked if asked.method == method]

    def breaks_off(self, method: str) -> None:
        """The connection ends in the middle of that."""
        self.broken.add(method)

    async def answer(self, request: web.Request) -> web.Response:
        """As a method of the Web API answers."""
        asked = await _asked(request)
        if request.method == "HEAD":
            return web.Response(headers={"Date": self.date()})
        self.asked.append(asked)
        if asked.method in self.broken:
            assert request.transport is not None
            request.transport.abort()
        if asked.method in self.answers:
            return self.answers[asked.method]()
        match asked.method:
            case "auth.test":
                told = self.tokens.get(asked.token, refused("invalid_auth"))
            case "oauth.v2.access":
                told = self._granted(asked)
            case "apps.connections.open":
                told = self.app_tokens.get(asked.token, refused("invalid_auth"))
            case _:
                return web.Response(status=404)
        return web.json_response(told, headers={"x-oauth-scopes": self.scopes})

    def _granted(self, asked: Asked) -> Json:
        if asked.client != CLIENT:
            return refused("bad_client_secret")
        return self.codes.pop(asked.form["code"], refused("invalid_code"))

    def grant(self, code: str, of: str, name: str, **more: object) -> Json:
        """A code that is good once, for a token of that workspace."""
        token = f"xoxb-of-{of}"
        self.tokens[token] = me(of, name)
        self.codes[code] = {
            "ok": True,
            "app_id": "A1",
            "access_token": token,
            "token_type": "bot",
            "scope": self.scopes,
            "bot_user_id": f"U{of}",
            "team": {"id": of, "name": name},
            "enterprise": None,
            "is_enterprise_install": False,
            "authed_user": {"id": "U9"},
            **more,
        }
        return self.codes[code]


async def _asked(request: web.Request) -> Asked:
    form = {**request.query, **{key: str(value) for key, value in (await request.post()).items()}}
    kind, _, proof = request.headers.get("Authorization", "").partition(" ")
    name, _, secret = b64decode(proof).decode().partition(":") if kind == "Basic" else ("", "", "")
    token = proof if kind == "Bearer" else ""
    return Asked(request.path.removeprefix("/api/"), token, form, (name, secret) if name else None)


def refused(error: str) -> Json:
    """As Slack refuses."""
    return {"ok": False, "error": error}


@asynccontextmanager
async def small_slack() -> AsyncIterator[SmallSlack]:
    """One that listens."""
    slack = SmallSlack()
    app = web.Application()
    app.router.add_route("*", "/api/{method:.*}", slack.answer)
    async with TestServer(app, host="127.0.0.1") as server:
        slack.url = str(server.make_url("/api/"))
        yield slack
