"""What of a group's life the bot hears."""

from tests.standin.telegram.chats import Chat
from tests.standin.telegram.messages import Message
from tests.standin.telegram.profile import member
from tests.standin.telegram.refusals import Json
from tests.standin.telegram.world import World


def reaches_bot(world: World, message: Message) -> bool:
    """In a group, with privacy mode: commands that name no other bot, and replies to the bot."""
    chat = message.chat
    if chat.bot not in ("member", "administrator"):
        return False
    if not world.settings.privacy or chat.bot == "administrator":
        return True
    if message.reply_to and message.reply_to.by_bot:
        return True
    if world.settings.mentions_arrive and f"@{world.settings.username}" in message.text:
        return True
    commands = message.styled("bot_command") if message.text.startswith("/") else []
    return bool(commands) and commands[0].partition("@")[2] in ("", world.settings.username)


def tell_standing(world: World, chat: Chat, by: Json, before: str) -> None:
    """my_chat_member: the bot's own standing has changed. It has a lane of its own."""
    body = {
        "chat": chat.wire(),
        "from": by,
        "date": world.now(),
        "old_chat_member": member(world.bot, before),
        "new_chat_member": member(world.bot, chat.bot),
    }
    world.updates.add("my_chat_member", body, f"standing {chat.id}", world.settings.update_lives)
