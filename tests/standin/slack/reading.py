"""A request as it comes in: the token, and arguments by name out of the address, a form or JSON."""

import base64
import binascii
import json
from typing import Any

from aiohttp import web

from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.table import METHODS

_BOOLEANS = {"1": True, "true": True, "0": False, "false": False}


async def given(request: web.Request) -> tuple[str, Json]:
    """Token and arguments, still as they were written. An app's id and secret may come as a password does."""
    values: Json = dict(request.query)
    if request.content_type == "application/json":
        values |= _object(await request.text())
    else:
        values |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    if kind == "Basic":
        values |= _password(secret)
    token = secret if kind == "Bearer" else str(values.get("token", ""))
    return token, {name: value for name, value in values.items() if value is not None and name != "token"}


def decoded(method: str, values: Json) -> Json:
    """Forms carry everything as text: numbers, flags, lists and whole blocks as JSON."""
    known = METHODS[method]["fields"]
    return {name: _decoded(value, known[name]["type"]) if name in known else value for name, value in values.items()}


def _object(text: str) -> Json:
    try:
        body = json.loads(text or "{}")
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(body, dict):
        raise Refused("json_not_object")
    return body


def _password(secret: str) -> Json:
    try:
        name, _, word = base64.b64decode(secret).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return {}
    return {"client_id": name, "client_secret": word}


def _decoded(value: Any, kind: str) -> Any:
    if not isinstance(value, str) or kind == "string":
        return value
    if kind == "boolean":
        return _BOOLEANS.get(value.lower(), value)
    if kind == "number":
        return int(value) if value.isdigit() else value
    if kind == "list of string":
        return value.split(",")
    try:
        read = json.loads(value)
    except ValueError:
        return value
    # The SDK writes null for what it leaves out of a file.
    return _without_nulls(read) if kind == "list of FileUploadComplete" else read


def _without_nulls(files: Any) -> Any:
    if not isinstance(files, list):
        return files
    return [{k: v for k, v in one.items() if v is not None} if isinstance(one, dict) else one for one in files]
