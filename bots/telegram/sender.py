"""Sending rows: what Telegram answers, told in the outbox's words."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bots.outbox import Gone, Moved, TryLater
from bots.pace import Limit, Pace
from bots.telegram.lanes import Place, moved, place_of
from bots.telegram.show import Message, show
from bots.telegram.signed import Links
from core.storage.outgoing import Row

# The documented limits, kept in any window: a second, and for groups a minute.
_PRIVATE: Final = Limit(3, 1.0)
_GROUP: Final = Limit(5, 4.0)  # 5 at once and 15 in the minute after: 20
_OVERALL: Final = Limit(10, 1 / 20)

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_LONGEST_REASON: Final = 80
_NOT_YET: Final = 1.0


def pace() -> Pace:
    """One a second to a person, twenty a minute to a group with all its topics, thirty a second in all."""
    return Pace(_limits)


def _limits(lane: str) -> Sequence[tuple[str, Limit]]:
    chat = place_of(lane)
    return ((str(chat.chat), _GROUP if chat.is_group else _PRIVATE), ("all", _OVERALL))


class TelegramSender:
    """Sends, or edits in place. `links` is None until Telegram has told our name."""

    def __init__(self, bot: Bot, links: Callable[[], Links | None]) -> None:
        self._bot, self._links = bot, links

    async def send(self, row: Row, replaces: str | None) -> str | None:
        """The message's number. Raises TryLater, Gone, Moved; what is left is the network."""
        links = self._links()
        if links is None:
            raise TryLater(_NOT_YET)
        message, place = show(row, links.to), place_of(row.out.lane)
        try:
            return await (self._edit(message, place, row, replaces) if replaces else self._post(message, place, row))
        except RetryAfter as asked:
            raise TryLater(_seconds(asked.retry_after)) from None
        except ChatMigrated as migrated:
            raise Moved(moved(row.out.lane, migrated.new_chat_id)) from None
        except (BadRequest, Forbidden) as refused:
            raise Gone(_reason(refused)) from None

    async def _post(self, message: Message, place: Place, row: Row) -> str:
        """In a group as a reply, so that everybody sees whose question it is."""
        about = row.out.about if place.is_group else None
        sent = await self._bot.send_message(
            place.chat,
            message.text,
            parse_mode=ParseMode.HTML,
            message_thread_id=place.topic,
            reply_markup=message.keyboard,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=ReplyParameters(int(about), allow_sending_without_reply=True) if about else None,
        )
        return str(sent.message_id)

    async def _edit(self, message: Message, place: Place, row: Row, replaces: str) -> str:
        """A message that looks so already is fine; one that is gone is sent anew."""
        try:
            await self._bot.edit_message_text(
                message.text,
                place.chat,
                int(replaces),
                parse_mode=ParseMode.HTML,
                reply_markup=message.keyboard,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as refused:
            if "message is not modified" in refused.message.lower():
                return replaces
            if not _is_gone(refused):
                raise
            return await self._post(message, place, row)
        return replaces


def _is_gone(refused: BadRequest) -> bool:
    said = refused.message.lower()
    return "message to edit not found" in said or "message can't be edited" in said


def _seconds(given: float | timedelta) -> float:
    return given.total_seconds() if isinstance(given, timedelta) else given


def _reason(refused: TelegramError) -> str:
    """Up to where Telegram may quote what it was sent."""
    return refused.message.partition('"')[0].strip()[:_LONGEST_REASON] or type(refused).__name__
