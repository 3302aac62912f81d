"""What goes wrong between an app and Slack, on purpose."""

from dataclasses import dataclass, field
from typing import Literal

from tests.standin.slack.refusals import Refused, TooFast


class Dropped(Exception):  # noqa: N818  # named by what happened
    """The connection is cut without an answer."""


@dataclass(slots=True)
class Fault:
    """Strikes the next `times` calls of a method. `how`: an error word, an HTTP status, `drop before`, `drop after`.

    `drop after`: it took effect, the answer is lost.
    """

    method: str | None  # None: any
    how: str | int
    times: int = 1


@dataclass(slots=True)
class Faults:
    """The faults to come, in order; and whether the whole platform is down."""

    waiting: list[Fault] = field(default_factory=list)
    down: Literal["", "drop", "error"] = ""

    def before(self, method: str) -> None:
        """Ahead of the effect."""
        if self.down == "drop":
            raise Dropped
        if self.down:
            raise Refused("service_unavailable", 503)
        fault = self._next(method, after=False)
        if fault is None:
            return
        if fault.how == "drop before":
            raise Dropped
        raise _refusal(fault.how)

    def after(self, method: str) -> None:
        """The effect has taken place."""
        if self._next(method, after=True):
            raise Dropped

    def _next(self, method: str, after: bool) -> Fault | None:
        for fault in self.waiting:
            if fault.times > 0 and fault.method in (None, method) and (fault.how == "drop after") is after:
                fault.times -= 1
                return fault
        return None


def _refusal(how: str | int) -> Refused:
    if how in (429, "ratelimited"):
        return TooFast(1)
    return Refused(how) if isinstance(how, str) else Refused("internal_error", how)
