"""How fast a platform lets us send: a bucket for each chat and one for all of them."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_CHATS_KEPT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages at once, and one more each so many seconds."""

    at_once: int
    seconds_each: float


class Pace:
    """Keeps the documented limits before the platform has to. Messages are taken in the order they are asked for."""

    def __init__(self, every_chat: Callable[[str], Limit], all_chats: Limit) -> None:
        self._limit_of, self._all = every_chat, all_chats
        self._free_at: OrderedDict[str, float] = OrderedDict()
        self._all_free_at = 0.0

    def take(self, lane: str, now: float) -> float:
        """Take one message of a lane; the seconds to wait before it is sent."""
        mine, self._free_at[lane] = _taken(self._free_at.get(lane, 0.0), self._limit_of(lane), now)
        ours, self._all_free_at = _taken(self._all_free_at, self._all, now)
        self._free_at.move_to_end(lane)
        if len(self._free_at) > _CHATS_KEPT:
            self._free_at.popitem(last=False)
        return max(mine, ours)


def _taken(free_at: float, limit: Limit, now: float) -> tuple[float, float]:
    """The wait for one more message, and when the bucket is empty again. `free_at` is when it would be full."""
    start = max(free_at, now)
    wait = max(start + limit.seconds_each - limit.at_once * limit.seconds_each - now, 0.0)
    return wait, start + limit.seconds_each
