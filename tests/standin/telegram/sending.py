"""What a bot says: sendMessage, sendDocument, sendChatAction."""

from typing import Any

from tests.standin.telegram.chats import Chat
from tests.standin.telegram.keyboard import inline_rows
from tests.standin.telegram.messages import Document, Message
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.refusals import Json, Refused, bad
from tests.standin.telegram.settings import Settings
from tests.standin.telegram.table import most
from tests.standin.telegram.text import caption, message_text
from tests.standin.telegram.world import World

_MOST_KEYS = 300  # buttons in the place of the keyboard; undocumented


def send_message(world: World, limits: Limits, values: Json) -> Json:
    """Text, perhaps with buttons."""
    text, entities = message_text(values, most("sendMessage", "text"), "message is too long")
    preview = not values.get("link_preview_options", {}).get("is_disabled", False)
    return _post(world, limits, values, text=text, entities=entities, preview=preview)


def send_document(world: World, limits: Limits, values: Json) -> Json:
    """A file with a caption. A file once sent is named by its file_id; the stand-in fetches nothing from the web."""
    text, entities = caption(values, most("sendDocument", "caption"))
    document = _document(world, values.get("document"))
    return _post(world, limits, values, text=text, entities=entities, document=document)


def send_chat_action(world: World, limits: Limits, values: Json) -> bool:
    """`typing` and the like: seen for five seconds."""
    chat = _writable(world, values["chat_id"])
    chat.topic(values.get("message_thread_id"))
    chat.actions.append(values["action"])
    world.changed()
    return True


def too_big(settings: Settings, size: int) -> None:
    """Refuses an upload at the door, as the web server in front does."""
    if size > settings.most_upload:
        raise Refused(413, "Request Entity Too Large")


def _post(world: World, limits: Limits, values: Json, **what: Any) -> Json:
    markup = values.get("reply_markup")
    chat = _writable(world, values["chat_id"])
    replied = _replied(world, chat, values.get("reply_parameters"))
    topic = chat.topic(values.get("message_thread_id"))
    rows = inline_rows(markup)
    keys = _keys(markup)
    limits.spend(chat)
    message = world.post(chat, world.bot, rows=rows, reply_to=replied, topic=topic, **what)
    if markup and rows is None:
        chat.keyboard = keys
    return message.wire()


def _writable(world: World, chat_id: object) -> Chat:
    chat = world.chat(chat_id)
    chat.may_write()
    return chat


def _replied(world: World, chat: Chat, reply: Json | None) -> Message | None:
    """The message replied to. Missing, it stops the call, unless the bot allows for that."""
    if reply is None:
        return None
    place = world.chat(reply["chat_id"]) if "chat_id" in reply else chat
    replied = place.find(reply["message_id"])
    if replied is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    if replied and reply.get("quote", "") not in replied.text:
        raise bad("QUOTE_TEXT_INVALID")
    return replied


def _keys(markup: Json | None) -> list[list[str]] | None:
    """Buttons in the place of the keyboard, or nothing."""
    rows = (markup or {}).get("keyboard")
    if not rows:
        return None
    if sum(map(len, rows)) > _MOST_KEYS:
        raise bad("reply markup is too long")
    return [[button["text"] for button in row] for row in rows]


def _document(world: World, given: Any) -> Document:
    if given is None:
        raise bad("there is no document in the request")
    if not isinstance(given, str):
        assert isinstance(given, Document)
        if not given.content:
            raise bad("file must be non-empty")
        return given
    sent = (m for chat in world.chats.values() for m in chat.messages if m.document)
    for message in sent:
        if message.wire()["document"]["file_id"] == given and message.document:
            return message.document
    raise bad("wrong remote file identifier specified: Wrong string length")
