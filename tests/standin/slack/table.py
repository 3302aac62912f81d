"""The table of facts about the Web API and Block Kit, and the check of one value by it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.standin.slack.refusals import Json

_TABLE = json.loads((Path(__file__).resolve().parents[2] / "specs" / "slack.json").read_text(encoding="utf-8"))
_TYPES: dict[str, Json] = _TABLE["types"]
_TEXT = {"type": "string"}
# The description leaves out two methods and a few arguments that the SDK sends: `team_id` it adds to every call.
_EVERYWHERE = {"token": _TEXT, "team_id": _TEXT}
_BESIDES: dict[str, Json] = {
    "oauth.v2.access": {"client_id": _TEXT, "client_secret": _TEXT, "code": _TEXT, "redirect_uri": _TEXT},
    "apps.connections.open": {},
    "files.getUploadURLExternal": {"alt_txt": _TEXT},
    "files.completeUploadExternal": {"channels": _TEXT},
}
METHODS: dict[str, Json] = {
    name: {**known, "fields": known["fields"] | _BESIDES.get(name, {}) | _EVERYWHERE}
    for name, known in ({name: {"fields": {}} for name in _BESIDES} | _TABLE["methods"]).items()
}
_LIST = "list of "
_SIMPLE: dict[str, type | tuple[type, ...]] = {"string": str, "boolean": bool, "number": (int, float)}
# Values of options: python-slack-sdk's models say 150, the types of Node still 75.
_MOST = {("PlainTextOption", "value"): 150, ("MrkdwnOption", "value"): 150}

Problem = tuple[str, str]  # what is wrong, and where


def problems(value: Any, kind: str, where: str) -> Iterator[Problem]:
    """All that is wrong with a value of this type."""
    if kind.startswith(_LIST):
        yield from _in_list(value, kind.removeprefix(_LIST), where)
    elif kind in _SIMPLE:
        wrong = not isinstance(value, _SIMPLE[kind]) or (kind == "number" and isinstance(value, bool))
        if wrong:
            yield f"must provide a {kind}", where
    elif kind in _TYPES:
        yield from _in_object(value, kind, where)


def _in_list(value: Any, kind: str, where: str) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield "must provide an array", where
        return
    for place, item in enumerate(value):
        yield from problems(item, kind, f"{where}/{place}")


def _in_object(value: Any, kind: str, where: str) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield "must provide an object", where
        return
    described = _TYPES[kind]
    if "one_of" not in described:
        yield from fields(value, described, where, kind)
        return
    form = form_of(value, kind)
    if form is None:
        yield f"unsupported type: {value.get('type')}", where
    else:
        yield from problems(value, form, where)


def form_of(value: Json, kind: str) -> str | None:
    """Which form of a type this is; its field `type` tells, or that of its text."""
    described = _TYPES[kind]
    if "one_of" not in described:
        return kind if _named(value, described["fields"]) else None
    return next((found for name in described["one_of"] if (found := form_of(value, name))), None)


def _named(value: Json, described: Json) -> bool:
    if "type" in described:
        return value.get("type") in described["type"]["values"]
    text = value.get("text")
    return isinstance(text, dict) and form_of(text, described["text"]["type"]) is not None


def fields(value: Json, described: Json, where: str, kind: str = "") -> Iterator[Problem]:
    """An object against its fields: none unknown, none missing, each right."""
    known = described["fields"]
    for name, field in known.items():
        if field.get("required") and name not in value:
            yield f"missing required field: {name}", where
    needs = described.get("needs")
    if needs and not any(set(one) <= set(value) for one in needs):
        yield f"one of these is required: {', '.join('+'.join(one) for one in needs)}", where
    for name, item in value.items():
        if name not in known:
            yield f"invalid additional property: {name}", where
        else:
            yield from _in_field(item, known[name], f"{where}/{name}", _MOST.get((kind, name)))


def _in_field(value: Any, field: Json, where: str, most: int | None) -> Iterator[Problem]:
    wrong = list(problems(value, field["type"], where))
    yield from wrong
    if wrong:
        return
    if "values" in field and value not in field["values"]:
        yield f"must be one of: {', '.join(map(str, field['values']))}", where
    yield from _too_long(value, most or field.get("most"), where)
    for place, item in enumerate(value if "most_each" in field else ()):
        yield from _too_long(item, field["most_each"], f"{where}/{place}")


def _too_long(value: Any, most: int | None, where: str) -> Iterator[Problem]:
    """Characters of a text or of an object with one, or items of a list."""
    if most is None:
        return
    if isinstance(value, list):
        if len(value) > most:
            yield f"no more than {most} items allowed", where
    elif len(value["text"] if isinstance(value, dict) else value) > most:
        yield f"must be less than {most + 1} characters", f"{where}/text" if isinstance(value, dict) else where
