"""What a bot says about itself, and what it asks about chats."""

import re
from dataclasses import dataclass, field

from tests.standin.telegram.html_text import units
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.refusals import Json, bad
from tests.standin.telegram.table import most
from tests.standin.telegram.world import World

_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"([a-z]{2})?")


@dataclass(slots=True)
class Profile:
    """Commands by scope and language; descriptions by method-like name and language."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict)

    def set_commands(self, world: World, limits: Limits, values: Json) -> bool:
        """The list behind the menu button."""
        key = self._key(world, values)
        commands = [_command(command) for command in values["commands"]]
        if len(commands) > most("setMyCommands", "commands"):
            raise bad("BOT_COMMANDS_TOO_MUCH")
        self.commands[key] = commands
        return True

    def get_commands(self, world: World, limits: Limits, values: Json) -> list[Json]:
        """Of this very scope and language."""
        return self.commands.get(self._key(world, values), [])

    def delete_commands(self, world: World, limits: Limits, values: Json) -> bool:
        """Back to those of the wider scope."""
        self.commands.pop(self._key(world, values), None)
        return True

    def set_words(self, name: str, method: str, too_long: str, values: Json) -> bool:
        """A description; an empty one is removed."""
        text = values.get(name, "")
        if units(text) > most(method, name):
            raise bad(too_long)
        self.words[name, _language(values)] = text
        return True

    def get_words(self, name: str, values: Json) -> Json:
        """In this language, else the one for all."""
        return {name: self.words.get((name, _language(values))) or self.words.get((name, ""), "")}

    def _key(self, world: World, values: Json) -> tuple[str, str]:
        scope = values.get("scope", {"type": "default"})
        if "chat_id" in scope:
            world.chat(scope["chat_id"])
        return " ".join(str(scope[name]) for name in sorted(scope)), _language(values)


def get_me(world: World, limits: Limits, values: Json) -> Json:
    """The bot itself."""
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.settings.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, limits: Limits, values: Json) -> Json:
    """A chat at length; a few fields the API always sends."""
    chat = world.chat(values["chat_id"])
    chat.may_read()
    return chat.wire() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


def get_member(world: World, limits: Limits, values: Json) -> Json:
    """Somebody's standing in a chat."""
    chat = world.chat(values["chat_id"])
    chat.may_read()
    user = values["user_id"]
    if user == world.bot["id"]:
        return member(world.bot, chat.bot)
    if user not in world.users:
        raise bad("PARTICIPANT_ID_INVALID")
    standing = "member" if chat.kind == "private" else chat.members.get(user, "left")
    return member(world.users[user], standing)


def leave_chat(world: World, limits: Limits, values: Json) -> bool:
    """The bot goes of itself."""
    chat = world.chat(values["chat_id"])
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    chat.may_read()
    chat.bot = "left"
    world.changed()
    return True


_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)
_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip


def member(user: Json, standing: str) -> Json:
    """A member as the API sends it, with what each standing must carry."""
    more: dict[str, Json] = {
        "administrator": dict.fromkeys(_RIGHTS, False) | {"can_manage_chat": True, "can_delete_messages": True},
        "creator": {"is_anonymous": False},
        "kicked": {"until_date": 0},
    }
    return {"status": standing, "user": user, **more.get(standing, {})}


def _command(command: Json) -> Json:
    name, description = command["command"].strip().removeprefix("/"), command["description"].strip()
    for what, text, longest in (
        ("command", name, most("BotCommand", "command")),
        ("command description", description, most("BotCommand", "description")),
    ):
        if not text:
            raise bad(f"{what} must be non-empty")
        if len(text) > longest:
            raise bad(f"{what} length must not exceed {longest}")
    if not _COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _language(values: Json) -> str:
    language = str(values.get("language_code", ""))
    if not _LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language
