"""The question by which Slack tries an address, asked by ourselves."""

import json
import secrets
import time
from typing import Final

import aiohttp
from slack_sdk.signature import SignatureVerifier

from bots.doctor import Finding
from core.policy.say import Say

_PATIENCE: Final = aiohttp.ClientTimeout(total=10)
_OK: Final = 200


async def tried(url: str, secret: str) -> Finding:
    """Does it answer as Slack wants it: with 200, and with what it was given?"""
    given = f"challenge-{secrets.token_hex(16)}"  # no number, which JSON would read
    try:
        status, answer = await _answer(url, json.dumps({"type": "url_verification", "challenge": given}), secret)
    except (aiohttp.ClientError, OSError) as failed:  # the latter holds TimeoutError
        trouble = {"url": url, "trouble": type(failed).__name__}
        return Finding(False, Say("doctor-slack-http-unreachable", trouble))
    if status != _OK:
        return Finding(False, Say("doctor-slack-http-status", {"url": url, "status": status}))
    if _told(answer) != given:
        return Finding(False, Say("doctor-slack-http-body", {"url": url}))
    return Finding(True, Say("doctor-slack-http", {"url": url}))


async def _answer(url: str, body: str, secret: str) -> tuple[int, bytes]:
    """Status and body, to a call signed as Slack signs its own."""
    now = str(int(time.time()))
    signature = SignatureVerifier(secret).generate_signature(timestamp=now, body=body)
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": now,
        "X-Slack-Signature": str(signature),
    }
    async with (
        aiohttp.ClientSession(timeout=_PATIENCE) as session,
        session.post(url, data=body, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status, await answer.read()


def _told(answer: bytes) -> str | None:
    """What it gives back: as JSON, or as it is."""
    try:
        read = json.loads(answer)
    except (ValueError, RecursionError):
        return answer.decode(errors="replace").strip()
    return str(read.get("challenge")) if isinstance(read, dict) else None
