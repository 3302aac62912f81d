"""As little of Slack as a turn needs: it signs and delivers, answers a few methods, and tells when a reply is there."""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.standin.slack.posting import signature

SECRET: Final = "8f742231b10e8888abcd99yyyzzz85a5"  # noqa: S105  # nobody's
TOKEN: Final = "xoxb-bench"  # noqa: S105  # as above
_LONGEST: Final = 30.0
_ME: Final = {"ok": True, "team_id": "T1", "team": "기반산업", "user_id": "UBOT", "bot_id": "BBOT", "user": "giban"}

Json = dict[str, Any]


class LightSlack:
    """People go by numbers: `U7` writes in `D7`."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.url = self.app = ""
        self.posts: defaultdict[str, list[Json]] = defaultdict(list)
        self._session = session
        self._news: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._number = 0

    async def says(self, person: int, text: str) -> None:
        """Write, and wait for the reply."""
        body = {"type": "message", "user": f"U{person}", "text": text, "ts": self._ts(), "channel": f"D{person}"}
        event = {**body, "channel_type": "im", "team": "T1", "event_ts": body["ts"]}
        told = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{self._number}", "event": event}
        await self._told(person, json.dumps(told, ensure_ascii=False), "application/json")

    async def presses(self, person: int, number: int) -> None:
        """One of the buttons under the last message that has some, and wait for the reply."""
        posts = [post for post in self.posts[f"D{person}"] if post["blocks"][-1]["type"] == "actions"]
        action = {**posts[-1]["blocks"][-1]["elements"][number], "action_ts": self._ts()}
        place = {"type": "message", "channel_id": f"D{person}", "message_ts": posts[-1]["ts"]}
        payload = {
            "type": "block_actions", "team": {"id": "T1"}, "user": {"id": f"U{person}", "team_id": "T1"},
            "trigger_id": "1.2.3", "channel": {"id": f"D{person}"}, "container": place, "message": posts[-1],
            "actions": [action],
        }  # fmt: skip
        form = urlencode({"payload": json.dumps(payload, ensure_ascii=False)})
        await self._told(person, form, "application/x-www-form-urlencoded")

    async def up(self) -> None:
        """Until the app can be called."""
        async with asyncio.timeout(_LONGEST):
            while True:
                with suppress(aiohttp.ClientError):
                    async with self._session.get(self.app):
                        return
                await asyncio.sleep(0.05)

    async def answer(self, request: web.Request) -> web.Response:
        """A method of the Web API."""
        method = request.match_info["method"]
        if method == "users.info":
            name = {"id": "U", "team_id": "T1", "name": "kim", "real_name": "김담당", "locale": "ko-KR"}
            return web.json_response({"ok": True, "user": name})
        if method == "auth.test":
            return web.json_response(_ME)
        given = await request.json()
        channel = given["channel"].replace("U", "D")
        ts = given.get("ts") or self._ts()
        if method == "chat.postMessage":
            self.posts[channel].append({"ts": ts, "blocks": given.get("blocks") or [{"type": "none"}]})
            self._news[channel].set()
        return web.json_response({"ok": True, "channel": channel, "ts": ts})

    async def _told(self, person: int, body: str, kind: str) -> None:
        moment = int(time.time())
        signed = {"X-Slack-Request-Timestamp": str(moment), "X-Slack-Signature": signature(SECRET, moment, body)}
        news = self._news[f"D{person}"]
        news.clear()
        async with asyncio.timeout(_LONGEST):
            headers = {"Content-Type": kind, **signed}
            async with self._session.post(self.app, data=body.encode(), headers=headers) as answer:
                answer.raise_for_status()
            await news.wait()

    def _ts(self) -> str:
        self._number += 1
        return f"{int(time.time())}.{self._number:06d}"


@asynccontextmanager
async def light_slack(port: int) -> AsyncIterator[LightSlack]:
    """It listens, and calls the app on that port."""
    async with aiohttp.ClientSession() as session:
        slack = LightSlack(session)
        app = web.Application()
        app.router.add_route("*", "/api/{method}", slack.answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
        slack.app = f"http://127.0.0.1:{port}/slack/events"
        try:
            yield slack
        finally:
            await runner.cleanup()
