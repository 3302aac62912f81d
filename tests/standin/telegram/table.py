"""The table of facts about the Bot API, and the check of one call by it."""

import json
import re
from pathlib import Path
from typing import Any

from tests.standin.telegram.refusals import Refused, bad

_TABLE = json.loads((Path(__file__).resolve().parents[2] / "specs" / "telegram.json").read_text(encoding="utf-8"))
METHODS: dict[str, dict[str, Any]] = _TABLE["methods"]
UPDATES: tuple[str, ...] = tuple(_TABLE["updates"])
_TYPES: dict[str, dict[str, Any]] = _TABLE["types"]
_NAMES = {name.lower(): name for name in METHODS}
_ARRAY = "Array of "
_WORDS = {
    "InlineKeyboardButton": "inline keyboard button",
    "KeyboardButton": "keyboard button",
    "InlineQueryResult": "inline query result",
}
_SIMPLE = {"String": str, "Integer": int, "Boolean": bool, "Float": float}


def method_named(name: str) -> str:
    """The method, in whatever case it was written: the server does not care."""
    if name.lower() not in _NAMES:
        raise Refused(404, "Not Found: method not found")
    return _NAMES[name.lower()]


def checked(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters of a call with their true types; refuses a wrong one.

    The real server passes over a parameter it does not know. We refuse it: to be ignored in silence is a fault.
    """
    fields = METHODS[method]
    values = {}
    for name, value in given.items():
        if name not in fields:
            raise bad(f'unknown parameter "{name}" of {method}')
        if value is not None and value != "":
            values[name] = _decoded(value, fields[name]["types"], name)
            _check(values[name], fields[name], name)
    return values


def required(method: str, values: dict[str, Any]) -> None:
    """What is missing, said as the server says it. Text is not seen to here: each method words that its own way."""
    for name, field in METHODS[method].items():
        if field.get("required") and name not in values and name not in ("text", "document", "url"):
            raise bad("chat_id is empty" if name == "chat_id" else f'parameter "{name}" is required')


def _decoded(value: Any, types: list[str], name: str) -> Any:
    """Forms carry everything as text: numbers, true and false, and whole objects as JSON."""
    if not isinstance(value, str) or "String" in types or "InputFile" in types:
        return _number(value) if types == ["Integer", "String"] else value
    if types == ["Integer"]:
        return int(value) if re.fullmatch(r"-?\d+", value) else value
    if types == ["Boolean"]:
        return {"true": True, "false": False}.get(value.lower(), value)
    try:
        return json.loads(value)
    except ValueError:
        raise bad(_unreadable(name)) from None


def _unreadable(name: str) -> str:
    return {
        "reply_markup": "can't parse reply keyboard markup JSON object",
        "results": "can't parse JSON encoded inline query results",
    }.get(name, f"can't parse {name} JSON object")


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d+", value) else value


def _check(value: Any, field: dict[str, Any], name: str) -> None:
    """A value against its field: type first, then the closed list. Lengths are the methods' own affair."""
    problems = [_problem(value, kind, name) for kind in field["types"]]
    if all(problems):
        raise bad(next(problem for problem in problems if problem))
    if "values" in field and value not in field["values"]:
        raise bad("wrong parameter action in request" if name == "action" else f'unsupported {name} "{value}"')


def _problem(value: Any, kind: str, name: str) -> str | None:
    """What is wrong with a value of this type, or nothing."""
    if kind.startswith(_ARRAY):
        inner = kind.removeprefix(_ARRAY)
        if not isinstance(value, list):
            return f'Field "{name}" must be of type Array'
        return next((said for item in value if (said := _problem(item, inner, name))), None)
    if kind in _SIMPLE:
        wrong = not isinstance(value, _SIMPLE[kind]) or (kind == "Integer" and isinstance(value, bool))
        return f'Field "{name}" must be of type {kind}' if wrong else None
    if kind == "InputFile":
        return None if hasattr(value, "content") else f'Field "{name}" must be a file'
    if kind not in _TYPES:
        return f"the stand-in does not know {kind}, given as {name}"
    if not isinstance(value, dict):
        return f"{_WORDS.get(kind, kind)} must be an Object"
    inside = _alternative(value, kind)
    return inside and f"Can't parse {_WORDS.get(kind, kind)}: {inside}"


def _alternative(value: dict[str, Any], kind: str) -> str | None:
    """A type with several forms is known by its field `type`."""
    described = _TYPES[kind]
    if "one_of" not in described:
        return _inside(value, described["fields"])
    forms = [_TYPES[name]["fields"] for name in described["one_of"]]
    named = [form for form in forms if value.get("type") in form.get("type", {}).get("values", (None,))]
    return _inside(value, named[0]) if named else "Unsupported type specified"


def _inside(value: dict[str, Any], fields: dict[str, Any]) -> str | None:
    for name, field in fields.items():
        if field.get("required") and name not in value:
            return f'Can\'t find field "{name}"'
    for name, item in value.items():
        if name not in fields:
            return f'Unknown field "{name}"'
        try:
            _check(item, fields[name], name)
        except Refused as refused:
            said = refused.description.removeprefix("Bad Request: ")
            return said[0].upper() + said[1:]
    return None


def most(owner: str, name: str) -> int:
    """The greatest length or number of a method's parameter or a type's field."""
    fields = METHODS.get(owner) or _TYPES[owner]["fields"]
    return int(fields[name]["most"])
