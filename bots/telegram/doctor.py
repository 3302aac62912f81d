"""What Telegram says of this set-up: token, clock, the way updates take, commands, and what was set at @BotFather."""

import logging
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from time import time
from typing import Final
from urllib.parse import urlsplit

import aiohttp
from telegram import Bot, User, WebhookInfo
from telegram.error import InvalidToken, NetworkError, TelegramError

from bots.doctor import Finding
from bots.parts import Parts
from bots.telegram.commands import LISTED
from bots.telegram.request import AiohttpRequest
from bots.telegram.webhook import PATH
from core.desk import LANGUAGES
from core.policy.say import Arg, Say

_CLOCK_SECONDS: Final = 60
_FRESH_SECONDS: Final = 3600.0
"""An error older than this is past, unless a newer one came."""

_PATIENCE: Final = aiohttp.ClientTimeout(total=10)


async def examine(parts: Parts) -> AsyncIterator[Finding]:
    """All that can be asked with the token. What goes wrong meanwhile is the last finding."""
    # What the library logs of a call holds the token, and of an answer that is no JSON a traceback.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    request = AiohttpRequest()
    try:
        async for finding in _asked(parts, request):
            yield finding
    except InvalidToken:
        yield Finding(False, Say("doctor-telegram-refused"))
    except TelegramError as failed:
        yield _unreachable(parts, failed.message)
    except Exception as failed:  # an answer of another shape: the library raises whatever it meets
        yield _unreachable(parts, type(failed).__name__)
    finally:
        await request.shutdown()


async def _asked(parts: Parts, request: AiohttpRequest) -> AsyncIterator[Finding]:
    settings = parts.settings
    assert settings.telegram_bot_token is not None  # noqa: S101  # it is configured
    token, root = settings.telegram_bot_token.get_secret_value(), f"{settings.telegram_api_url}/bot"
    api = Bot(token, root, request=request, get_updates_request=request)
    me = await api.get_me()
    yield Finding(True, Say("doctor-telegram-token", {"name": me.full_name, "username": me.username or ""}))
    if (there := await _time_at(settings.telegram_api_url)) is not None:
        yield _clock(there)
    for finding in _updates(await api.get_webhook_info(), settings.public_url):
        yield finding
    yield await _commands(api)
    for finding in _chosen(me):
        yield finding


async def _time_at(address: str) -> datetime | None:
    """What time it is there; None where the answer does not tell, as that of a Bot API server of one's own may not."""
    try:
        async with (
            aiohttp.ClientSession(timeout=_PATIENCE) as session,
            session.head(address, allow_redirects=False) as answer,
        ):
            told = answer.headers.get("Date")
    except (aiohttp.ClientError, OSError) as failed:  # the latter holds TimeoutError
        raise NetworkError(type(failed).__name__) from None
    return parsedate_to_datetime(told) if told else None


def _clock(there: datetime) -> Finding:
    """Ours beside theirs: by ours we count days, ages of presses and pauses."""
    seconds = int(abs(time() - there.timestamp()))
    return Finding(seconds <= _CLOCK_SECONDS, Say("doctor-telegram-clock", {"seconds": seconds}))


def _updates(info: WebhookInfo, public_url: str | None) -> Iterator[Finding]:
    """The way updates take, what went wrong on it, and what still waits."""
    yield _by_webhook(info, f"{public_url}{PATH}") if public_url else _by_polling(info)
    if public_url and info.last_error_date:
        yield _last_error(info, time() - info.last_error_date.timestamp())
    count = info.pending_update_count
    yield Finding(
        not count, Say("doctor-telegram-pending" if count else "doctor-telegram-none-pending", _number(count))
    )


def _by_webhook(info: WebhookInfo, expected: str) -> Finding:
    if info.url == expected:
        return Finding(True, Say("doctor-telegram-webhook", {"url": expected}))
    if info.url:
        return Finding(False, Say("doctor-telegram-webhook-elsewhere", {"host": _host(info.url), "url": expected}))
    return Finding(False, Say("doctor-telegram-no-webhook", {"url": expected}))


def _by_polling(info: WebhookInfo) -> Finding:
    if info.url:
        return Finding(False, Say("doctor-telegram-webhook-in-the-way", {"host": _host(info.url)}))
    return Finding(True, Say("doctor-telegram-polling"))


def _last_error(info: WebhookInfo, seconds: float) -> Finding:
    """The last call to us that failed. Telegram keeps it until the webhook is set anew, mended or not."""
    told: dict[str, Arg] = {"minutes": max(0, int(seconds // 60)), "message": info.last_error_message or ""}
    is_past = seconds > _FRESH_SECONDS
    return Finding(is_past, Say("doctor-telegram-past-error" if is_past else "doctor-telegram-error", told))


async def _commands(api: Bot) -> Finding:
    """The menu, in each language and for all others."""
    lacking = [
        code or "*"
        for code in ("", *LANGUAGES)
        if tuple(command.command for command in await api.get_my_commands(language_code=code or None)) != LISTED
    ]
    if lacking:
        return Finding(False, Say("doctor-telegram-no-commands", {"languages": ", ".join(lacking)}))
    return Finding(True, Say("doctor-telegram-commands", _number(len(LISTED))))


def _chosen(me: User) -> Iterator[Finding]:
    """What is set at @BotFather alone."""
    reads_all = bool(me.can_read_all_group_messages)
    yield Finding(not reads_all, Say("doctor-telegram-no-privacy" if reads_all else "doctor-telegram-privacy"))
    inline = bool(me.supports_inline_queries)
    yield Finding(inline, Say("doctor-telegram-inline" if inline else "doctor-telegram-no-inline"))
    joins = bool(me.can_join_groups)
    yield Finding(joins, Say("doctor-telegram-groups" if joins else "doctor-telegram-no-groups"))


def _number(count: int) -> dict[str, int]:
    return {"count": count}


def _host(url: str) -> str:
    """No more of somebody's address: many put a token in the rest."""
    return urlsplit(url).hostname or ""


def _unreachable(parts: Parts, trouble: str) -> Finding:
    host = _host(parts.settings.telegram_api_url)
    return Finding(False, Say("doctor-telegram-unreachable", {"host": host, "trouble": trouble}))
