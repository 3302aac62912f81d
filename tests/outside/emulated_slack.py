"""Somebody at the Slack of emulate: they install the app there, write and press; our bot is told as Slack tells it."""

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import aiohttp

from bots.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES
from tests.bots.slack.living import PUBLIC
from tests.standin.slack.blocks import elements
from tests.standin.slack.posting import signature
from tests.standin.slack.seeing import read_blocks

APP, CLIENT, CLIENT_SECRET, SIGNING = "A0GIBAN", "1234.5678", "client-secret", "signing-secret"
TOKEN, CHANNEL = "xoxp-kim", "invest"
SEED = {
    "strict_scopes": True,
    "team": {"name": "기반산업"},
    "users": [{"name": "kim", "real_name": "김담당"}],
    "channels": [{"name": CHANNEL}],
    "oauth_apps": [
        {
            "app_id": APP,
            "client_id": CLIENT,
            "client_secret": CLIENT_SECRET,
            "name": "giban",
            "redirect_uris": [f"{PUBLIC}{REDIRECT_PATH}"],
            "scopes": list(SCOPES),
        }
    ],
    "tokens": [{"token": TOKEN, "user": "kim", "app_id": APP}],
}

Json = dict[str, Any]


@dataclass
class Kim:
    """`slack` is the root of the fake, `giban` that of our server, `dm` the channel with our bot."""

    session: aiohttp.ClientSession
    slack: str
    giban: str
    team: str = ""
    id: str = ""
    bot: str = ""
    dm: str = ""
    _told: list[Json] = field(default_factory=list)

    async def call(self, method: str, **values: str) -> Json:
        """A method with the own token; it must go well."""
        headers = {"Authorization": f"Bearer {TOKEN}"}
        async with self.session.post(f"{self.slack}/api/{method}", data=values, headers=headers) as answer:
            body: Json = await answer.json()
        assert body["ok"], (method, body)
        return body

    async def installs(self) -> str:
        """From our link to Slack's page of consent and back with a code: our page. Then the chat with the bot opens."""
        me = await self.call("auth.test")
        self.team, self.id = me["team_id"], me["user_id"]
        async with self.session.get(f"{self.giban}{INSTALL_PATH}", allow_redirects=False) as begun:
            asked, cookie = begun.headers["Location"], begun.headers["Set-Cookie"].partition(";")[0]
        assert asked.startswith(f"{self.slack}/")
        async with self.session.get(asked) as consent:
            assert consent.status == 200
            assert "김담당" in await consent.text()
        form = {**dict(parse_qsl(urlsplit(asked).query)), "user_id": self.id}
        allowed = f"{self.slack}/oauth/v2/authorize/callback"
        async with self.session.post(allowed, data=form, allow_redirects=False) as sent:
            back = sent.headers["Location"]
        async with self.session.get(back.replace(PUBLIC, self.giban), headers={"Cookie": cookie}) as ended:
            page = await ended.text()
        people = (await self.call("users.list"))["members"]
        self.bot = next(one["id"] for one in people if one["is_bot"] and one["name"] == "giban")
        self.dm = (await self.call("conversations.open", users=self.bot))["channel"]["id"]
        return page

    async def channel(self) -> str:
        """The one that is there from the beginning."""
        listed = (await self.call("conversations.list"))["channels"]
        return str(next(one["id"] for one in listed if one["name"] == CHANNEL))

    async def says(self, text: str, channel: str = "", kind: str = "message") -> Json:
        """Write here or elsewhere; our bot hears of the message as the fake keeps it."""
        where = channel or self.dm
        message: Json = (await self.call("chat.postMessage", channel=where, text=text))["message"]
        await self.event({**message, "type": kind, **self._where(where)})
        return {**message, "channel": where}

    async def edits(self, message: Json, text: str) -> None:
        """Change an own message."""
        channel = str(message["channel"])
        now = (await self.call("chat.update", channel=channel, ts=message["ts"], text=text))["message"]
        told = {"type": "message", "subtype": "message_changed", "message": now, "previous_message": message}
        await self.event({**told, "event_ts": now["edited"]["ts"], **self._where(channel)})

    async def presses(self, label: str, on: Json) -> None:
        """A button of a message, or of a view."""
        block, button = next(
            (block, one)
            for block in on["blocks"]
            for one in elements(block)
            if one["type"] == "button" and one["text"]["text"] == label
        )
        action = {**button, "block_id": block.get("block_id", "1"), "action_ts": str(time.time())}
        channel = {"id": on["channel"]}
        place = {"type": "message", "channel_id": on["channel"], "message_ts": on["ts"]}
        await self.acts(action, channel=channel, container=place, message=on)

    async def acts(self, action: Json, **where: Any) -> None:
        """Any interaction."""
        trigger = (await self.call("views.generateTriggerId"))["trigger_id"]
        payload = {
            "type": "block_actions", "team": {"id": self.team}, "user": {"id": self.id, "team_id": self.team},
            "api_app_id": APP, "trigger_id": trigger, "actions": [action], **where,
        }  # fmt: skip
        await self._tells(urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded")

    async def event(self, event: Json) -> None:
        """In the envelope that Slack puts around it."""
        self._told.append(event)
        envelope = {"type": "event_callback", "team_id": self.team, "api_app_id": APP, "event": event}
        await self._tells(json.dumps({**envelope, "event_id": f"Ev{len(self._told)}"}), "application/json")

    async def seen(self, channel: str = "", thread: str = "") -> Sequence[Json]:
        """What the bot said there, oldest first."""
        where = channel or self.dm
        if thread:
            read = (await self.call("conversations.replies", channel=where, ts=thread))["messages"]
        else:
            read = (await self.call("conversations.history", channel=where))["messages"][::-1]
        return [{**one, "channel": where} for one in read if one["user"] == self.bot]

    async def until(self, fits: Callable[[Sequence[Json]], object], channel: str = "", thread: str = "") -> Json:
        """Till what the bot said there fits; the last of it."""
        async with asyncio.timeout(15):
            while not fits(seen := await self.seen(channel, thread)):  # noqa: ASYNC110  # it is another process
                await asyncio.sleep(0.02)
        return seen[-1]

    async def until_said(self, number: int) -> Json:
        """Till the bot has said so many things in private; the last of them."""
        return await self.until(lambda seen: len(seen) == number)

    async def looks(self, **query: str) -> str:
        """The fake's own page about what it keeps."""
        async with self.session.get(f"{self.slack}/", params=query) as page:
            return await page.text()

    async def looks_until(self, words: str, **query: str) -> str:
        """Till those words stand there."""
        async with asyncio.timeout(15):
            while words not in (page := await self.looks(**query)):  # noqa: ASYNC110  # as above
                await asyncio.sleep(0.02)
        return page

    def _where(self, channel: str) -> Json:
        kind = "im" if channel == self.dm else "channel"
        return {"channel": channel, "channel_type": kind, "user": self.id, "team": self.team}

    async def _tells(self, body: str, kind: str) -> None:
        moment = int(time.time())
        signed = {"X-Slack-Request-Timestamp": str(moment), "X-Slack-Signature": signature(SIGNING, moment, body)}
        headers = {"Content-Type": kind, **signed}
        async with self.session.post(f"{self.giban}/slack/events", data=body.encode(), headers=headers) as answer:
            assert answer.status == 200


def text(message: Json) -> str:
    """What is read of a message."""
    return read_blocks(message["blocks"], lambda _: None).text
