"""What is told to Telegram at once, past the outbox: small things that may get lost."""

import asyncio
import logging
import time
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any, Final

from telegram import Bot, ChatMember, InlineQueryResultsButton
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bots.pace import Limit
from bots.patience import Patience, Verdict
from bots.telegram.acts import Inline, Pressed
from bots.telegram.inline import article
from bots.telegram.lanes import place_of
from core.desk import LANGUAGES, Desk, Words
from core.policy.say import Say

_LOG: Final = logging.getLogger(__name__)
_SLOW_SECONDS: Final = 0.7
_CARD_LIVES: Final = 60
"""Seconds Telegram may give the same card again: the rules may change with the day."""


class Direct:
    """Signs that a press was taken, cards for inline queries, "typing"; each in its own time."""

    def __init__(self, api: Bot, words: Words) -> None:
        self._api, self._words = api, words
        self._askers = Patience(Limit(30, 1.0))
        self._tasks: set[asyncio.Task[None]] = set()

    async def stop(self) -> None:
        """Let what is under way end."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_SLOW_SECONDS)

    def answer(self, press: Pressed, refused: Say | None) -> None:
        """The press was taken, or why not."""
        text = self._words.text(refused, press.language or LANGUAGES[0]) if refused else None
        self._soon(self._api.answer_callback_query(press.callback, text))

    def show_card(self, asked: Inline, desk: Desk, day: date) -> None:
        """Verdict and range for a sentence, and nothing is kept; words that say nothing get a button to the talk."""
        if self._askers.judge(asked.who, time.monotonic()) is not Verdict.TAKE:
            return
        shown = desk.glance(asked.text, day, asked.language)
        text = self._words.text(Say("telegram-inline-talk"), asked.language or LANGUAGES[0])
        self._soon(
            self._api.answer_inline_query(
                asked.query,
                [article(shown)] if shown else [],
                cache_time=_CARD_LIVES,
                is_personal=True,
                button=None if shown else InlineQueryResultsButton(text, start_parameter="inline"),
            )
        )

    @contextmanager
    def typing(self, lane: str) -> Iterator[None]:
        """Shows that we are at it, when it takes long."""
        place = place_of(lane)
        show = asyncio.get_running_loop().call_later(
            _SLOW_SECONDS,
            lambda: self._soon(
                self._api.send_chat_action(place.chat, ChatAction.TYPING, message_thread_id=place.topic)
            ),
        )
        try:
            yield
        finally:
            show.cancel()

    async def is_administrator(self, chat: int, person: int) -> bool:
        """Where Telegram does not say, nobody is."""
        with suppress(TelegramError):
            member = await self._api.get_chat_member(chat, person)
            return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
        return False

    def _soon(self, doing: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(_harmless(doing))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _harmless(doing: Coroutine[Any, Any, Any]) -> None:
    try:
        await doing
    except TelegramError as failed:
        _LOG.info("not answered: %s", type(failed).__name__)
