"""How fast a platform lets us send: buckets of a chat, of a workspace, of all."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

_BUCKETS_KEPT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages at once, and one more each so many seconds."""

    at_once: int
    seconds_each: float


class Pace:
    """Keeps the documented limits before the platform has to. Messages are taken in the order they are asked for.

    `limits` gives for a lane the buckets it draws from, each by a name: several lanes may share one.
    """

    def __init__(self, limits: Callable[[str], Sequence[tuple[str, Limit]]]) -> None:
        self._limits_of = limits
        self._free_at: OrderedDict[str, float] = OrderedDict()

    def take(self, lane: str, now: float) -> float:
        """Take one message of a lane; the seconds to wait before it is sent."""
        wait = 0.0
        for name, limit in self._limits_of(lane):
            waits, self._free_at[name] = _taken(self._free_at.get(name, 0.0), limit, now)
            self._free_at.move_to_end(name)
            wait = max(wait, waits)
        while len(self._free_at) > _BUCKETS_KEPT:
            self._free_at.popitem(last=False)
        return wait


def _taken(free_at: float, limit: Limit, now: float) -> tuple[float, float]:
    """The wait for one more message, and when the bucket is empty again. `free_at` is when it would be full."""
    start = max(free_at, now)
    wait = max(start + limit.seconds_each - limit.at_once * limit.seconds_each - now, 0.0)
    return wait, start + limit.seconds_each
