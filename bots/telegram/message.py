"""A message or its edit: who speaks, whether to us, and what."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Final

from telegram import Message, MessageOriginUser

from bots.telegram.acts import Act, Ignored, Moved, Said, Us
from bots.telegram.commands import COMMANDS, ESTIMATE, MEMBER, MOVE, NEW_CASE, ROLES, START, Order, order
from bots.telegram.lanes import Place, conversation_of, lane_of
from core.talk.moving import code_of
from core.talk.vocabulary import Answered, Command, Heard

_KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("voice", "audio", "video_note"), "voice"),
    **dict.fromkeys(("photo", "video", "animation"), "photo"),
    **dict.fromkeys(("sticker", "dice", "game"), "sticker"),
    "document": "document",
    **dict.fromkeys(("location", "venue", "contact", "poll", "story", "paid_media", "checklist", "invoice"), "other"),
}
"""What cannot be read, and how we call it. An animation has a document beside it, so it stands first."""


def clean(text: str) -> str:
    """Without halves of characters, which no file could take."""
    return text.encode(errors="replace").decode()


def spoken(code: str | None) -> str | None:
    """Of our languages the one for somebody whose app is in that one."""
    if code is None:
        return None
    return "ko" if code.lower().startswith("ko") else "en"


def message_act(message: Message, key: str, us: Us, day: date, *, is_edit: bool) -> Act:
    """What a message is to us."""
    place = Place(message.chat.id, message.message_thread_id if message.is_topic_message else None)
    lane = lane_of(us.id, place)
    if message.migrate_to_chat_id:
        return Moved(lane, lane_of(us.id, Place(message.migrate_to_chat_id)))
    if message.migrate_from_chat_id:
        return Moved(lane_of(us.id, Place(message.migrate_from_chat_id)), lane)
    who, given = _speaker(message), order(message.text or "")
    if who is None:
        return Ignored("bot")
    if place.is_group and not _is_for_us(message, given, us):
        return Ignored("not for us")
    heard = Heard(
        key,
        conversation_of(lane, who),
        who,
        day,
        language=spoken(message.from_user.language_code) if message.from_user else None,
        also=_also(message, lane_of(us.id, Place(message.chat.id)), is_edit=is_edit),
        message=str(message.message_id),
        is_edit=is_edit,
    )
    return _said(message, given, Said(lane, heard))


def _speaker(message: Message) -> str | None:
    """Who speaks; somebody hidden speaks as the group or a channel. None: another bot, a channel's post, our card."""
    if message.is_automatic_forward or message.via_bot:
        return None
    if message.sender_chat:
        return str(message.sender_chat.id)
    person = message.from_user
    return str(person.id) if person and not person.is_bot else None


def _is_for_us(message: Message, given: Order | None, us: Us) -> bool:
    """In a group: commands of ours and replies to what we said."""
    if given:
        return given.is_for(us.username)
    replied = message.reply_to_message
    return bool(replied and replied.from_user and replied.from_user.id == us.id)


def _also(message: Message, chat: str, *, is_edit: bool) -> tuple[str, ...]:
    """Other names of the same thing, should it come again as another update; the pictures of an album are one thing."""
    name = f"{chat}:{message.message_id}"
    if is_edit:  # two edits may fall within the second that Telegram tells
        text = sha256((message.text or "").encode(errors="replace")).hexdigest()[:16]
        when = message.edit_date.timestamp() if message.edit_date else 0
        return (f"{name}:{when:.0f}:{text}",)
    return (name, f"{chat}:album:{message.media_group_id}") if message.media_group_id else (name,)


def _said(message: Message, given: Order | None, said: Said) -> Act:
    """With what is in the message: a text, a command, or something that cannot be read."""
    kind = _unreadable(message)
    if said.heard.is_edit and (kind or not message.text or (given and given.name != ESTIMATE)):
        return Ignored("edit")
    if kind:
        return _commanded(said, f"cannot-{kind}")
    if given and given.name in (MEMBER, NEW_CASE) and given.rest:
        return replace(said, heard=replace(said.heard, text=clean(f"/{given.name} {given.rest}")))
    if given and not (given.name == ESTIMATE and given.rest):
        payload = given.rest.strip() if given.name == START else ""
        if payload in ROLES:
            return replace(said, heard=replace(said.heard, press=Answered((("role", payload),))))
        if payload.startswith(MOVE) and (code := code_of(payload.removeprefix(MOVE))):
            return replace(said, heard=replace(said.heard, text=code))
        return replace(_commanded(said, COMMANDS.get(given.name, "help")), payload=payload)
    text = clean(given.rest if given else message.text or "")
    if not text.strip():
        return Ignored("service")
    return replace(
        said, heard=replace(said.heard, text=text, language=None if _has_words(text) else said.heard.language)
    )


def _commanded(said: Said, name: str) -> Said:
    return replace(said, heard=replace(said.heard, press=Command(name)))


def _unreadable(message: Message) -> str | None:
    """What kind of thing it is, where it is no text of the person's own."""
    origin = message.forward_origin
    if origin:
        author = origin.sender_user if isinstance(origin, MessageOriginUser) else None
        if author is None or message.from_user is None or author.id != message.from_user.id:
            return "forward"
    return next((kind for name, kind in _KINDS.items() if getattr(message, name, None)), None)


def _has_words(text: str) -> bool:
    """Then the text tells its language, and that of the app says nothing."""
    return any(c.isalpha() for c in text)
