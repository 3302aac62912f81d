"""Payloads over HTTP, signed as Slack signs them."""

import contextlib
import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from tests.standin.slack.delivery import Delivery, Outcome
from tests.standin.slack.refusals import Json
from tests.standin.slack.settings import Settings


def signature(secret: str, moment: int, body: str) -> str:
    """Version 0: a hash over moment and body."""
    return "v0=" + hmac.new(secret.encode(), f"v0:{moment}:{body}".encode(), hashlib.sha256).hexdigest()


def wire(delivery: Delivery) -> tuple[str, str]:
    """Body and its content type: JSON for events, forms for all else."""
    if delivery.kind == "events_api":
        return json.dumps(delivery.payload, ensure_ascii=False), "application/json"
    payload = delivery.payload
    fields = payload if delivery.kind == "slash_commands" else {"payload": json.dumps(payload, ensure_ascii=False)}
    return urlencode(fields), "application/x-www-form-urlencoded"


class Posting:
    """Knows where the app listens: `route` is its root address."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.route = ""
        self._session: aiohttp.ClientSession | None = None

    def start(self) -> None:
        """From now on payloads go out."""
        self._session = aiohttp.ClientSession()

    async def stop(self) -> None:
        """No more."""
        if self._session:
            await self._session.close()

    async def carry(self, delivery: Delivery, number: int, why: str) -> Outcome:
        """One attempt; from the second on the headers say which and why."""
        retry = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": why} if number else {}
        body, kind = wire(delivery)
        return await self.post(body, kind, retry)

    async def post(self, body: str, kind: str, more: dict[str, str], age: float = 0, secret: str = "") -> Outcome:
        """Any body; `age` makes its moment older, `secret` its signature wrong.

        The moment is the real one, since an app has its own clock.
        """
        if not self.route:
            return Outcome("connection_failed", 0)
        moment = int(time.time() - age)
        signed = {
            "X-Slack-Request-Timestamp": str(moment),
            "X-Slack-Signature": signature(secret or self._settings.signing_secret, moment, body),
        }
        headers = {"Content-Type": kind, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)", **signed, **more}
        try:
            return await self._send(body.encode(), headers)
        except TimeoutError:
            return Outcome("http_timeout", 0)
        except (aiohttp.ClientError, OSError):
            return Outcome("connection_failed", 0)

    async def _send(self, body: bytes, headers: dict[str, str]) -> Outcome:
        assert self._session is not None
        url = self.route.rstrip("/") + self._settings.path
        timeout = aiohttp.ClientTimeout(total=self._settings.timeout)
        async with self._session.post(
            url, data=body, headers=headers, timeout=timeout, allow_redirects=False
        ) as answer:
            text = await answer.text()
            if answer.status // 100 != 2:
                never = answer.headers.get("X-Slack-No-Retry") == "1"
                return Outcome("http_error", answer.status, text, never_again=never)
            return Outcome("", answer.status, _read(text, answer.content_type))


def _read(text: str, kind: str) -> Json | str | None:
    """An answer may be empty, JSON or plain text; JSON that is none stays text, which nobody takes for an answer."""
    if not text:
        return None
    with contextlib.suppress(ValueError):
        return json.loads(text) if kind == "application/json" else text
    return text
