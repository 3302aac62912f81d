"""views.open, push, update and publish, and what a submission's answer does to a view."""

import json
from itertools import chain

from tests.standin.slack.asked import Asked
from tests.standin.slack.blocks import complete, faults, inner_faults
from tests.standin.slack.filling import begun
from tests.standin.slack.refusals import Json, Refused, wrong
from tests.standin.slack.table import problems
from tests.standin.slack.teams import Team
from tests.standin.slack.views import View
from tests.standin.slack.world import World

_MOST_MODALS = 3
_MOST_BYTES = 250_000


def open_view(asked: Asked) -> Json:
    """A first modal. What was open goes, as in the app."""
    view = _checked(asked, "modal")
    trigger = asked.world.triggers.take(asked.values.get("trigger_id"), asked.team.id)
    asked.world.stacks[trigger.user] = []
    return {"view": shown(asked.world, asked.team, trigger.user, view).wire()}


def push_view(asked: Asked) -> Json:
    """One more on top, three at most."""
    view = _checked(asked, "modal")
    trigger = asked.world.triggers.take(asked.values.get("trigger_id"), asked.team.id)
    stack = asked.world.stacks.get(trigger.user, [])
    if not stack:
        raise Refused("invalid_trigger_id")
    if len(stack) >= _MOST_MODALS:
        raise Refused("push_limit_reached")
    return {"view": shown(asked.world, asked.team, trigger.user, view).wire()}


def update_view(asked: Asked) -> Json:
    """A view somebody still sees becomes another."""
    found = _found(asked)
    view = _checked(asked, found.content["type"], found)
    _same(found, asked.values.get("hash"))
    replace(asked.world, found, view)
    return {"view": found.wire()}


def publish_view(asked: Asked) -> Json:
    """The Home tab of one person."""
    world, user = asked.world, str(asked.values["user_id"])
    if not world.settings.home:
        raise Refused("not_enabled")
    view = _checked(asked, "home", world.homes.get(user))
    known = world.users.get(user)
    if known is None or known.team != asked.team.id:
        raise Refused("user_not_found")
    if home := world.homes.get(user):
        _same(home, asked.values.get("hash"))
        replace(world, home, view)
    else:
        world.homes[user] = _made(world, asked.team, user, view)
        world.changed()
    return {"view": world.homes[user].wire()}


def shown(world: World, team: Team, user: str, content: Json) -> View:
    """A modal on top of the others."""
    stack = world.stacks.setdefault(user, [])
    view = _made(world, team, user, content)
    if stack:
        view.root, view.previous = stack[0].id, stack[-1].id
    stack.append(view)
    world.changed()
    return view


def replace(world: World, view: View, content: Json) -> None:
    """Another content in the same view; what was filled in under the same names stays."""
    view.content = content | {"blocks": complete(content["blocks"], view.id[-3:])}
    view.hash = _hash(world)
    view.values = begun(view.blocks, view.values)
    view.errors = {}
    world.changed()


def check_view(view: object, kind: str) -> None:
    """Refuses a view that is of another kind or not well made."""
    if not isinstance(view, dict) or view.get("type") != kind:
        raise wrong("invalid_arguments", f"must be a view of type {kind}", "/view/type")
    ends = {name: view[name] for name in ("title", "submit", "close") if name in view}
    shape, inside = problems(view, "View", "/view"), faults(view.get("blocks"), "/view/blocks")
    for why, where in chain(shape, inside, inner_faults(ends, "/view")):
        raise wrong("invalid_arguments", why, where)
    asks = any(block["type"] == "input" for block in view["blocks"])
    if kind == "modal" and asks and "submit" not in view:
        raise wrong("invalid_arguments", "missing required field: submit", "/view")
    if len(json.dumps(view).encode()) > _MOST_BYTES:
        raise Refused("view_too_large")


def _checked(asked: Asked, kind: str, own: View | None = None) -> Json:
    """The view of a call, well made, whose external_id no other view has."""
    view: Json = asked.values["view"]
    check_view(view, kind)
    name = view.get("external_id")
    others = (one for one in asked.world.views.values() if one is not own and one.team is asked.team)
    if name and any(one.content.get("external_id") == name for one in others):
        raise Refused("duplicate_external_id")
    return view


def _found(asked: Asked) -> View:
    view_id, name = asked.values.get("view_id"), asked.values.get("external_id")
    for view in asked.world.views.values():
        if view.team is asked.team and (view.id == view_id or (name and view.content.get("external_id") == name)):
            return view
    raise Refused("not_found")


def _same(view: View, known: object) -> None:
    if known and known != view.hash:
        raise Refused("hash_conflict")


def _made(world: World, team: Team, user: str, content: Json) -> View:
    view = View(world, world.id("V"), team, user, content, "")
    replace(world, view, content)
    world.views[view.id] = view
    return view


def _hash(world: World) -> str:
    return f"{world.now()}.{world.number():08x}"
