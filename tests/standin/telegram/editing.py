"""What a bot takes back or says otherwise: edits and deletions."""

from tests.standin.telegram.keyboard import inline_rows
from tests.standin.telegram.messages import Message
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.refusals import Json, bad
from tests.standin.telegram.table import most
from tests.standin.telegram.text import message_text
from tests.standin.telegram.world import World

_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_DELETABLE = 48 * 3600  # seconds


def edit_text(world: World, limits: Limits, values: Json) -> Json | bool:
    """New text in the old place. Buttons that are not given again go away."""
    # A text too long is found by another server than for a new message, and called by another name.
    text, entities = message_text(values, most("editMessageText", "text"), "MESSAGE_TOO_LONG")
    message = _own(world, values)
    if message.document:
        raise bad("there is no text in the message to edit")
    rows = inline_rows(values.get("reply_markup"))
    if (text, entities, rows) == (message.text, message.entities, message.rows):
        raise bad(_SAME)
    limits.spend(message.chat)
    message.text, message.entities, message.rows = text, entities, rows
    message.preview = not values.get("link_preview_options", {}).get("is_disabled", False)
    return _edited(world, message)


def edit_markup(world: World, limits: Limits, values: Json) -> Json | bool:
    """Other buttons under the same text, or none."""
    message = _own(world, values)
    rows = inline_rows(values.get("reply_markup"))
    if rows == message.rows:
        raise bad(_SAME)
    limits.spend(message.chat)
    message.rows = rows
    return _edited(world, message)


def delete(world: World, limits: Limits, values: Json) -> bool:
    """One's own within two days; another's in a private chat, or as an administrator."""
    chat = world.chat(values["chat_id"])
    chat.may_write()
    message = chat.find(values["message_id"])
    if message is None:
        raise bad("message to delete not found")
    may = message.by_bot or chat.kind == "private" or chat.bot == "administrator"
    if not may or world.now() - message.date > _DELETABLE:
        raise bad("message can't be deleted")
    chat.messages.remove(message)
    world.changed()
    return True


def _own(world: World, values: Json) -> Message:
    """The bot's message a call speaks of, by chat and number or by its inline name."""
    if "chat_id" not in values and "message_id" not in values:
        if "inline_message_id" not in values:
            raise bad("message identifier is not specified")
        if values["inline_message_id"] not in world.inline:
            raise bad("MESSAGE_ID_INVALID")
        return world.inline[values["inline_message_id"]]
    if "chat_id" not in values:
        raise bad("chat_id is empty")
    chat = world.chat(values["chat_id"])
    chat.may_write()
    message = chat.find(values.get("message_id", 0))
    if message is None:
        raise bad("message to edit not found")
    if not message.by_bot:
        raise bad("message can't be edited")
    return message


def _edited(world: World, message: Message) -> Json | bool:
    message.edited, message.edits = world.now(), message.edits + 1
    world.changed()
    return True if message.inline_id else message.wire()
