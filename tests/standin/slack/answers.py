"""What an app says in its response to a payload, checked as Slack checks it: a bad answer is shown as a failure."""

from typing import Any

from tests.standin.slack import responding, showing
from tests.standin.slack.hooks import Hook
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.table import problems
from tests.standin.slack.views import View
from tests.standin.slack.world import World

_MOST_OPTIONS = 100
_ACTIONS = {"clear": set[str](), "update": {"view"}, "push": {"view"}, "errors": {"errors"}}


def command_answer(world: World, hook: Hook, body: Any) -> Message | None:
    """Plain text, or a message; nothing is an answer too."""
    if body in (None, "", {}):
        return None
    try:
        return responding.answer(world, hook, body if isinstance(body, dict) else {"text": body})
    except Refused as refused:
        raise AssertionError(f"the answer to the command is refused: {refused.wire()}; it was {body}") from None


def offered(body: Any) -> list[Json]:
    """Options for a select, in groups or not."""
    if not isinstance(body, dict) or len(set(body) & {"options", "option_groups"}) != 1 or len(body) != 1:
        raise AssertionError(f"these are no options: {body}")
    groups = body.get("option_groups", [{"label": {"type": "plain_text", "text": "-"}, "options": body.get("options")}])
    for group in groups:
        found = list(problems(group["options"], "list of PlainTextOption", "/options"))
        if found or len(group["options"]) > _MOST_OPTIONS:
            raise AssertionError(f"these options are refused: {found or len(group['options'])}")
    return [option for group in groups for option in group["options"]]


def submission_answer(world: World, view: View, body: Any) -> Json:
    """What becomes of a submitted modal. Gives the answer, empty if the modal just closes."""
    stack = world.stacks[view.user]
    if body in (None, "", {}):
        stack.remove(view)
        world.changed()
        return {}
    _check_shape(view, body)
    match body["response_action"]:
        case "clear":
            stack.clear()
        case "errors":
            view.errors = body["errors"]
        case "update":
            showing.replace(world, view, _view(body))
        case "push":
            showing.shown(world, view.team, view.user, _view(body))
    world.changed()
    return dict(body)


def _check_shape(view: View, body: Any) -> None:
    kind = body.get("response_action") if isinstance(body, dict) else None
    if kind not in _ACTIONS or set(body) != {"response_action", *_ACTIONS[kind]}:
        raise AssertionError(f"this answers no submission: {body}")
    if kind == "errors":
        inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
        errors = body["errors"]
        if not errors or set(errors) - inputs or not all(isinstance(one, str) and one for one in errors.values()):
            raise AssertionError(f"errors stand at inputs of the view, {sorted(inputs)}: {errors}")


def _view(body: Json) -> Json:
    try:
        showing.check_view(body["view"], "modal")
    except Refused as refused:
        raise AssertionError(f"the view in the answer is refused: {refused.wire()}") from None
    view: Json = body["view"]
    return view
