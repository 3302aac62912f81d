"""A request as it comes in: parameters by name, out of the address, a form, a multipart body or JSON."""

import json
from typing import Any

from aiohttp import web

from tests.standin.telegram.messages import Document
from tests.standin.telegram.refusals import Json, bad


async def given(request: web.Request) -> Json:
    """All parameters, still as they were written. Files are whole documents."""
    values: Json = dict(request.query)
    if request.content_type == "application/json":
        return values | _object(await request.text())
    form = await request.post()
    parts = {name: _part(part) for name, part in form.items()}
    return values | _attached(parts)


def _object(text: str) -> Json:
    try:
        body = json.loads(text or "{}")
    except ValueError:
        raise bad("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad("object expected as JSON body")
    return body


def _part(part: Any) -> Any:
    if isinstance(part, web.FileField):
        return Document(part.filename, part.file.read(), part.content_type)
    return part


def _attached(parts: Json) -> Json:
    """`attach://name` points to another part, which is then no parameter of its own."""
    prefix = "attach://"
    named = {v.removeprefix(prefix) for v in parts.values() if isinstance(v, str) and v.startswith(prefix)}
    return {
        name: parts.get(value.removeprefix(prefix), value) if isinstance(value, str) else value
        for name, value in parts.items()
        if name not in named
    }
