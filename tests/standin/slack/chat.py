"""What a bot says and changes: chat.postMessage, postEphemeral, update, delete."""

from typing import Any

from tests.standin.slack.asked import Asked
from tests.standin.slack.blocks import complete, message_blocks
from tests.standin.slack.channels import Channel
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World

_MOST_TEXT = 40_000
_DISGUISES = ("username", "icon_emoji", "icon_url")


def post_message(asked: Asked) -> Json:
    """A message for everybody in a channel; a person's id stands for the direct messages with this person."""
    content = _content(asked)
    channel = _where(asked)
    channel.may_write(asked.team)
    thread = channel.thread(asked.values.get("thread_ts"))
    asked.limits.post(channel)
    message = put(asked.world, asked.team, channel, thread_ts=thread, **content)
    return {"channel": channel.id, "ts": message.ts, "message": message.wire()}


def post_ephemeral(asked: Asked) -> Json:
    """A message that one person in a channel sees. It cannot be changed afterwards."""
    content = _content(asked)
    channel, user = asked.world.channel(asked.team, asked.values["channel"]), str(asked.values["user"])
    channel.may_write(asked.team)
    if user not in channel.members:
        raise Refused("user_not_in_channel")
    thread = channel.thread(asked.values.get("thread_ts"))
    asked.limits.post(channel)
    message = put(asked.world, asked.team, channel, thread_ts=thread, only_for=user, **content)
    return {"message_ts": message.ts}


def update(asked: Asked) -> Json:
    """Another text; blocks stay unless others are given."""
    message = _own(asked, "cant_update_message")
    content = _content(asked)
    asked.limits.change(asked.team, message.channel)
    if "blocks" not in asked.values:
        del content["blocks"]
    change(asked.world, message, **content)
    return {"channel": message.channel.id, "ts": message.ts, "text": message.text, "message": message.wire()}


def delete(asked: Asked) -> Json:
    """The message is gone for everybody."""
    message = _own(asked, "cant_delete_message")
    asked.limits.change(asked.team, message.channel)
    message.remove()
    asked.world.changed()
    return {"channel": message.channel.id, "ts": message.ts}


def put(world: World, team: Team, channel: Channel, **what: Any) -> Message:
    """A message of the app, however it was sent."""
    message = world.post(channel, team.bot_user, bot_id=team.bot_id, **what)
    message.blocks = complete(message.blocks, f"{message.order:03}")
    world.bot_said(message)
    return message


def change(world: World, message: Message, **what: Any) -> None:
    """A message of the app becomes another."""
    for name, value in what.items():
        setattr(message, name, complete(value, f"{message.order:03}.{message.edits}") if name == "blocks" else value)
    message.edits, message.edited = message.edits + 1, world.moment()
    world.changed()


def content(values: Json) -> Json:
    """Text and blocks of whatever sends a message; refuses none, and too much."""
    text = values.get("text") or ""
    blocks = values.get("blocks") or []
    if values.get("markdown_text"):
        if text or blocks:
            raise Refused("markdown_text_conflict")
        blocks = [{"type": "markdown", "text": values["markdown_text"]}]
    if not text and not blocks and not values.get("attachments"):
        raise Refused("no_text")
    if len(text) > _MOST_TEXT:
        raise Refused("msg_too_long")
    return {"text": text, "blocks": message_blocks(blocks), "marked": values.get("mrkdwn") is not False}


def _content(asked: Asked) -> Json:
    if any(name in asked.values for name in _DISGUISES) and "chat:write.customize" not in asked.team.scopes:
        raise Refused("missing_scope", needed="chat:write.customize", provided=",".join(asked.team.scopes))
    return content(asked.values)


def _where(asked: Asked) -> Channel:
    it, world = str(asked.values["channel"]), asked.world
    person = world.users.get(it)
    if person and not person.is_bot and person.team == asked.team.id:
        return world.dm(asked.team, person.id)
    return world.channel(asked.team, it)


def _own(asked: Asked, error: str) -> Message:
    """A message of this very bot that everybody sees."""
    channel = asked.world.channel(asked.team, asked.values["channel"])
    message = channel.find(str(asked.values["ts"]))
    if message is None:
        raise Refused("message_not_found")
    if message.bot_id != asked.team.bot_id:
        raise Refused(error)
    return message
