"""Payloads of interactions and commands: what somebody did, as the app is told."""

from tests.standin.slack.channels import Channel
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json
from tests.standin.slack.responding import new_hook
from tests.standin.slack.teams import Team
from tests.standin.slack.views import View
from tests.standin.slack.world import User, World


def _who(user: User) -> Json:
    return {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team}


def _common(world: World, kind: str, team: Team, user: User) -> Json:
    return {
        "type": kind,
        "token": "verification",
        "api_app_id": world.settings.app_id,
        "team": team.wire(),
        "user": _who(user),
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _triggered(world: World, team: Team, user: User) -> Json:
    return {"trigger_id": world.triggers.new(team.id, user.id).id}


def on_message(world: World, team: Team, user: User, message: Message, action: Json) -> Json:
    """block_actions in a message. One that only the person sees comes without its content."""
    channel = message.channel
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.only_for is not None,
    } | ({"thread_ts": message.thread_ts} if message.thread_ts else {})
    shown = {} if message.only_for or message.deleted else {"message": message.wire()}
    return {
        **_common(world, "block_actions", team, user),
        **_triggered(world, team, user),
        "container": container,
        "channel": channel.brief(),
        **shown,
        "state": {"values": message.values},
        "response_url": new_hook(world, team, channel, user.id, message),
        "actions": [action],
    }


def on_view(world: World, user: User, view: View, action: Json) -> Json:
    """block_actions in a modal or a Home tab."""
    return {
        **_common(world, "block_actions", view.team, user),
        **_triggered(world, view.team, user),
        "container": {"type": "view", "view_id": view.id},
        "view": view.wire(),
        "actions": [action],
    }


def of_view(world: World, user: User, view: View, kind: str, **more: object) -> Json:
    """view_submission and view_closed. `team` is the person's own workspace; the view says where the app is."""
    body = _common(world, kind, world.teams[user.team], user) | {"view": view.wire(), **more}
    return body | (_triggered(world, view.team, user) if kind == "view_submission" else {})


def shortcut(world: World, team: Team, user: User, callback_id: str, message: Message | None) -> Json:
    """A shortcut of the whole app, or of a message."""
    body = {
        **_common(world, "message_action" if message else "shortcut", team, user),
        **_triggered(world, team, user),
        "callback_id": callback_id,
        "action_ts": world.moment(),
    }
    if message is None:
        return body
    return body | {
        "channel": message.channel.brief(),
        "message_ts": message.ts,
        "message": message.wire(),
        "response_url": new_hook(world, team, message.channel, user.id),
    }


def suggestion(world: World, user: User, element: Json, block_id: str, typed: str, on: View | Message) -> Json:
    """block_suggestion: what somebody has typed so far into a select whose options the app gives."""
    team = on.team if isinstance(on, View) else world.bots_in(on.channel)[0]
    body = {
        **_common(world, "block_suggestion", team, user),
        "action_id": element["action_id"],
        "block_id": block_id,
        "value": typed,
    }
    if isinstance(on, View):
        return body | {"container": {"type": "view", "view_id": on.id}, "view": on.wire()}
    container = {"type": "message", "message_ts": on.ts, "channel_id": on.channel.id}
    return body | {"container": container, "channel": on.channel.brief(), "message": on.wire()}


def command(world: World, team: Team, user: User, channel: Channel, name: str, text: str) -> dict[str, str]:
    """A slash command: fields of a form."""
    return {
        "token": "verification",
        "team_id": team.id,
        "team_domain": team.domain,
        "channel_id": channel.id,
        "channel_name": channel.brief()["name"],
        "user_id": user.id,
        "user_name": user.name,
        "command": name,
        "text": text,
        "api_app_id": world.settings.app_id,
        "is_enterprise_install": "false",
        "response_url": new_hook(world, team, channel, user.id),
        **_triggered(world, team, user),
    }
