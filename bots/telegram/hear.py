"""What an update means: one small value, and nothing decided yet."""

import re
from datetime import date
from typing import Final

from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, InlineQuery, Update

from bots.telegram.acts import EVERYBODY, Act, Ignored, Inline, Joined, Pressed, Us
from bots.telegram.lanes import PLATFORM, Place, conversation_of, lane_of
from bots.telegram.message import clean, message_act, spoken
from core.talk.vocabulary import Heard

ALLOWED: Final = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
"""The kinds of update we ask for."""

_DATA: Final = re.compile(r"([0-9]{1,18}):([0-9]{1,3})")


def hear(update: Update, us: Us, day: date) -> Act:
    """What it is to us."""
    key = f"{PLATFORM}:{us.id}:update:{update.update_id}"
    if update.callback_query:
        return _pressed(update.callback_query, key, us)
    if update.inline_query:
        return _inline(update.inline_query)
    if update.my_chat_member:
        return _joined(update.my_chat_member, key, us, day)
    if update.message:
        return message_act(update.message, key, us, day, is_edit=False)
    if update.edited_message:
        return message_act(update.edited_message, key, us, day, is_edit=True)
    return Ignored("other")


def _pressed(query: CallbackQuery, key: str, us: Us) -> Pressed:
    """A message may be too old for Telegram to tell more of it than its chat; our data is enough."""
    chat = lane_of(us.id, Place(query.message.chat.id)) if query.message else ""
    found = _DATA.fullmatch(query.data or "")
    row, index = (int(found[1]), int(found[2])) if found else (0, 0)
    person = query.from_user
    return Pressed(key, chat, str(person.id), row, index, query.id, spoken(person.language_code))


def _inline(query: InlineQuery) -> Inline:
    person = query.from_user
    return Inline(query.id, str(person.id), clean(query.query), spoken(person.language_code))


def _joined(change: ChatMemberUpdated, key: str, us: Us, day: date) -> Act:
    out = (ChatMember.LEFT, ChatMember.BANNED)
    came = change.old_chat_member.status in out and change.new_chat_member.status not in out
    if not came or change.chat.type not in (change.chat.GROUP, change.chat.SUPERGROUP):
        return Ignored("standing")
    lane = lane_of(us.id, Place(change.chat.id))
    return Joined(lane, Heard(key, conversation_of(lane, EVERYBODY), EVERYBODY, day))
