"""How the server says no: an HTTP status, words, and sometimes a number to act on."""

import math
from typing import Any

Json = dict[str, Any]


class Refused(Exception):  # noqa: N818  # named by what happened to the call
    """A call that was refused. Nothing has changed."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def wire(self) -> Json:
        """The body of the answer."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(why: str) -> Refused:
    """The request itself is wrong; repeating it helps nobody."""
    # The server writes the first letter small, save in names such as BUTTON_DATA_INVALID.
    named = why[1:2] == "_" or why[1:2].isupper()
    return Refused(400, f"Bad Request: {why if named else why[0].lower() + why[1:]}")


def forbidden(why: str) -> Refused:
    """The other side does not want us."""
    return Refused(403, f"Forbidden: {why}")


def conflict(why: str) -> Refused:
    """Webhook and polling, or two pollers."""
    return Refused(409, f"Conflict: {why}")


def too_many(seconds: float) -> Refused:
    """Too fast: the call may be repeated after so many whole seconds, at least one."""
    wait = max(1, math.ceil(seconds))
    return Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)


def too_old() -> Refused:
    """For callback and inline queries alike, whether late, answered before, or never asked."""
    return bad("query is too old and response timeout expired or query ID is invalid")
