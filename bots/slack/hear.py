"""What a payload means: one small value, and nothing decided yet. Pure."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from bots.slack.acts import EVERYBODY, Act, Asked, Ignored, Joined, Left, Opened, Ordered, Pressed, Us
from bots.slack.lanes import PLATFORM, Place, conversation_of, private
from bots.slack.message import message_act
from bots.slack.text import clean
from core.talk.vocabulary import Command, Heard

Json = Mapping[str, Any]

HOME: Final = "home:"
SHORTCUT: Final = "estimate"
_DATA: Final = re.compile(r"([0-9]{1,18}):([0-9]{1,3})")


def hear_event(body: Json, us: Us, day: date) -> Act:
    """An event: a message, a mention, a look at Home, a channel joined, an end."""
    event: Json = body["event"]
    key = f"{PLATFORM}:{us.team}:event:{body.get('event_id')}"
    match event.get("type"):
        case "message" | "app_mention":
            return message_act(event, key, us, day, is_open=bool(body.get("is_ext_shared_channel")))
        case "app_home_opened" if event.get("tab", "home") == "home":
            return Opened(us.team, str(event["user"]))
        case "member_joined_channel" if event.get("user") == us.user:
            place = Place(us.team, str(event["channel"]))
            return Joined(place, Heard(key, conversation_of(place, EVERYBODY), EVERYBODY, day))
        case "app_uninstalled":
            return Left(us.team)
        case "tokens_revoked" if (event.get("tokens") or {}).get("bot"):
            return Left(us.team)
    return Ignored(str(event.get("type"))[:40])


def hear_command(body: Json, us: Us, day: date) -> Ordered:
    """`/giban` and what follows: asked anywhere, answered in private. Alone it says where the talk stands."""
    who = str(body["user_id"])
    text = clean(str(body.get("text") or ""), us.user)
    key = f"{PLATFORM}:{us.team}:command:{body.get('trigger_id')}"
    press = None if text else Command("resume")
    return Ordered(Heard(key, conversation_of(private(us.team, who), who), who, day, text, press))


def hear_shortcut(body: Json, us: Us, day: date) -> Act:
    """The shortcut on anybody's message: a case of one's own, told in private. It is none of the thread's below."""
    message: Json = body.get("message") or {}
    if body.get("callback_id") != SHORTCUT or not message.get("ts"):
        return Ignored("shortcut")
    if _is_outsider(body, us):
        return Ignored("outsider")
    who, text = str(body["user"]["id"]), clean(str(message.get("text") or ""), us.user)
    channel = str((body.get("channel") or {}).get("id") or who)
    conversation = f"{PLATFORM}:{us.team}:{channel}:m{message['ts']}:{who}"
    key = f"{PLATFORM}:{us.team}:shortcut:{body.get('trigger_id')}"
    press = None if text else Command("cannot-other")
    return Ordered(Heard(key, conversation, who, day, text, press))


def hear_action(body: Json, us: Us) -> Act:
    """A button or a choice."""
    actions = body.get("actions") or ()
    if not actions:
        return Ignored("action")
    action: Json = actions[0]
    who, name = str(body["user"]["id"]), str(action.get("action_id") or "")
    key = f"{PLATFORM}:{us.team}:action:{action.get('action_ts')}:{who}"
    if name.startswith(HOME):
        asked, value = name.removeprefix(HOME), str(action.get("value") or "")
        trigger, is_outsider = str(body.get("trigger_id") or ""), _is_outsider(body, us)
        return Asked(key, us.team, who, asked.partition(":")[0], value, trigger, is_outsider)
    place, message = _where(body, who, us)
    chosen_value = (action.get("selected_option") or {}).get("value") or action.get("value") or ""
    data = _DATA.fullmatch(str(chosen_value))
    row, index = (int(data[1]), int(data[2])) if data else (0, 0)
    return Pressed(key, place, who, row, index, message, is_outsider=_is_outsider(body, us))


def _where(body: Json, who: str, us: Us) -> tuple[Place, str]:
    """The message a button is on, and where that is."""
    container: Json = body.get("container") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    message = str(container.get("message_ts") or "")
    thread = (body.get("message") or {}).get("thread_ts") or container.get("thread_ts")
    if channel.startswith("D"):
        return Place(us.team, private(us.team, who).channel, str(thread) if thread else None), message
    return Place(us.team, channel, str(thread or message)), message


def _is_outsider(body: Json, us: Us) -> bool:
    return str(body["user"].get("team_id") or us.team) != us.team
