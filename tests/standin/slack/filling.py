"""What people fill in: the state of every input as payloads tell it, and what the app itself would refuse to send."""

from collections.abc import Iterable
from typing import Any

from tests.standin.slack.blocks import elements, options
from tests.standin.slack.refusals import Json

Values = dict[str, dict[str, Json]]  # block -> action -> state
_WRITTEN = ("plain_text_input", "email_text_input", "url_text_input", "number_input")
_STATES = {
    "static_select": "selected_option", "external_select": "selected_option", "radio_buttons": "selected_option",
    "overflow": "selected_option", "multi_static_select": "selected_options", "checkboxes": "selected_options",
    "multi_external_select": "selected_options", "users_select": "selected_user",
    "multi_users_select": "selected_users", "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations", "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels", "datepicker": "selected_date", "timepicker": "selected_time",
} | dict.fromkeys(_WRITTEN, "value")  # fmt: skip


def begun(blocks: list[Json], before: Values | None = None) -> Values:
    """The state of all inputs: as the app set them out, or as they were filled in before under the same names."""
    values: Values = {}
    for block in blocks:
        for element in elements(block):
            if element["type"] in _STATES and element["type"] != "overflow":
                kept = (before or {}).get(block["block_id"], {}).get(element["action_id"])
                same = kept is not None and kept["type"] == element["type"]
                values.setdefault(block["block_id"], {})[element["action_id"]] = (
                    kept if same and kept else _first(element)
                )
    return values


def _first(element: Json) -> Json:
    key = _STATES[element["type"]]
    initial = element.get("initial_value" if key == "value" else key.replace("selected_", "initial_"))
    return {"type": element["type"], key: initial if initial is not None else ([] if key.endswith("s") else None)}


def filled(element: Json, value: Any, offered: Iterable[Json] = ()) -> Json:
    """The state after somebody has chosen or typed; an option goes by its label or its value."""
    key = _STATES[element["type"]]
    if key == "value":
        return {"type": element["type"], key: _typed(element, value)}
    if key.startswith("selected_option"):
        choices = [*options(element), *offered]
        found = [_option(choices, one) for one in (value if isinstance(value, list) else [value])]
        value = found if key.endswith("s") else found[0]
    return {"type": element["type"], key: value}


def _typed(element: Json, value: Any) -> str | None:
    text = str(value)
    if not element.get("min_length", 0) <= len(text) <= element.get("max_length", 3000):
        raise ValueError(f"the app lets nobody type {len(text)} characters there")
    return text or None


def _option(choices: list[Json], wanted: str) -> Json:
    for one in choices:
        if wanted in (one["text"]["text"], one.get("value")):
            return one
    offered = ", ".join(one["text"]["text"] for one in choices)
    raise AssertionError(f"There is no option {wanted!r}, only: {offered}")


def missing(blocks: list[Json], values: Values) -> list[str]:
    """Inputs that must be filled in and are not: no app sends a view with one."""
    needed = [one for one in blocks if one["type"] == "input" and not one.get("optional")]
    return [one["block_id"] for one in needed if not any(map(_is_filled, values.get(one["block_id"], {}).values()))]


def _is_filled(state: Json) -> bool:
    return bool(state[_STATES[state["type"]]])


def action(element: Json, block_id: str, state: Json | None, moment: str) -> Json:
    """What happened, as block_actions tells it."""
    told = {"action_id": element["action_id"], "block_id": block_id, "type": element["type"], "action_ts": moment}
    if element["type"] == "button":
        told |= {key: element[key] for key in ("text", "value", "style", "url") if key in element}
    return told | (state or {})


def dispatches(block: Json, element: Json) -> bool:
    """Whether the app hears of a change at once."""
    if block["type"] != "input":
        return True
    on = element.get("dispatch_action_config", {}).get("trigger_actions_on", ["on_enter_pressed"])
    return bool(block.get("dispatch_action")) and bool(on)
