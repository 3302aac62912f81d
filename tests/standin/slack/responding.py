"""Answers to actions: by a response_url, a few times and for half an hour, or in the response itself."""

from tests.standin.slack.channels import Channel
from tests.standin.slack.chat import change, content, put
from tests.standin.slack.hooks import Hook
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.table import METHODS
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World

_KNOWN = {*METHODS["chat.postMessage"]["fields"], "response_type", "replace_original", "delete_original"} - {"channel"}


def new_hook(world: World, team: Team, channel: Channel, user: str, on: Message | None = None) -> str:
    """The address. It works where the bot is no member, too."""
    key = f"{world.number():08d}"
    world.hooks[key] = Hook(team, channel, user, world.clock.now(), on)
    return f"{world.root}/actions/{team.id}/{key}"


def use(world: World, key: str, body: Json) -> None:
    """One answer; one that is refused does not count."""
    hook = world.hooks.get(key)
    if hook is None:
        raise Refused("no_such_hook", 404)
    if world.clock.now() - hook.made > world.settings.hook_lives:
        raise Refused("expired_url", 404)
    if hook.used >= world.settings.hook_uses:
        raise Refused("used_url", 404)
    answer(world, hook, body)
    hook.used += 1


def answer(world: World, hook: Hook, body: Json) -> Message | None:
    """What an app says: for the person alone, unless it says otherwise."""
    if unknown := set(body) - _KNOWN:
        raise Refused(f"invalid_payload: {', '.join(sorted(unknown))}", 400)
    if body.get("delete_original"):
        _delete(world, hook)
        return None
    made = content(body)
    if body.get("replace_original") and hook.on:
        change(world, hook.on, **made)
        return hook.on
    kind = body.get("response_type", "ephemeral")
    if kind not in ("ephemeral", "in_channel"):
        raise Refused("invalid_response_type", 400)
    thread = hook.channel.thread(body.get("thread_ts"))
    only = hook.user if kind == "ephemeral" else None
    return put(world, hook.team, hook.channel, thread_ts=thread, only_for=only, **made)


def _delete(world: World, hook: Hook) -> None:
    if hook.on is None:
        raise Refused("message_not_found", 404)
    hook.on.deleted = True
    world.changed()
