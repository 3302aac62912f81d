"""What goes wrong between a bot and Telegram, on purpose."""

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from tests.standin.telegram.refusals import Json, Refused

Kind = Literal["error", "drop before", "drop after", "delay before", "delay after"]


class Dropped(Exception):  # noqa: N818  # named by what happened
    """The connection is cut without an answer."""


@dataclass(slots=True)
class Fault:
    """Strikes the next `times` calls that fit. `drop after` and `delay after`: it took effect, the answer is lost."""

    kind: Kind
    method: str | None = None  # None: any
    chat: int | None = None
    times: int = 1
    status: int = 500
    seconds: float = 0.0

    def fits(self, method: str, values: Json) -> bool:
        """Whether it is meant for this call."""
        if self.times < 1 or (self.method or method) != method:
            return False
        return self.chat is None or str(values.get("chat_id")) == str(self.chat)


@dataclass(slots=True)
class Faults:
    """The faults to come, in order; and whether the whole platform is down."""

    waiting: list[Fault] = field(default_factory=list)
    down: Literal["", "drop", "error"] = ""

    async def before(self, method: str, values: Json) -> None:
        """Ahead of the effect."""
        if self.down == "drop":
            raise Dropped
        if self.down:
            raise Refused(502, "Bad Gateway")
        if fault := self._next(method, values, ("error", "drop before", "delay before")):
            await asyncio.sleep(fault.seconds)
            if fault.kind == "error":
                raise Refused(fault.status, _WORDS.get(fault.status, "Internal Server Error"))
            if fault.kind == "drop before":
                raise Dropped

    async def after(self, method: str, values: Json) -> None:
        """The effect has taken place."""
        if fault := self._next(method, values, ("drop after", "delay after")):
            await asyncio.sleep(fault.seconds)
            if fault.kind == "drop after":
                raise Dropped

    def _next(self, method: str, values: Json, kinds: tuple[Kind, ...]) -> Fault | None:
        fault = next((one for one in self.waiting if one.kind in kinds and one.fits(method, values)), None)
        if fault:
            fault.times -= 1
        return fault


_WORDS = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}
