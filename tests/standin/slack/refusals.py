"""How the Web API says no: mostly HTTP 200 with `ok: false` and one word, and 429 for what comes too fast."""

import math
from typing import Any

Json = dict[str, Any]


class Refused(Exception):  # noqa: N818  # named by what happened to the call
    """A call that was refused. Nothing has changed. `more` stands beside the word."""

    def __init__(self, error: str, status: int = 200, **more: Any) -> None:
        super().__init__(error)
        self.error, self.status, self.more = error, status, more

    def wire(self) -> Json:
        """The body of the answer."""
        return {"ok": False, "error": self.error, **self.more}


class TooFast(Refused):
    """The call may be repeated after so many whole seconds, at least one."""

    def __init__(self, seconds: float) -> None:
        super().__init__("ratelimited", 429)
        self.retry_after = max(1, math.ceil(seconds))


def wrong(error: str, why: str, where: str) -> Refused:
    """Blocks, views and arguments: the answer says what is wrong and where."""
    said = f"{why} [json-pointer:{where}]" if where else why
    return Refused(error, errors=[said], response_metadata={"messages": [f"[ERROR] {said}"]})
