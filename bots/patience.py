"""How much one person may send us: enough for anybody who types, too little for a machine."""

from collections import OrderedDict
from enum import Enum
from typing import Final

from bots.pace import Limit

_PEOPLE_KEPT: Final = 10_000


class Verdict(Enum):
    """Take it; say once that it is too much; or say no more."""

    TAKE = "take"
    WARN = "warn"
    DROP = "drop"


class Patience:
    """A bucket a person: `limit.at_once` may come at once, then one each so many seconds."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._full_at: OrderedDict[str, float] = OrderedDict()
        self._warned: set[str] = set()

    def judge(self, who: str, now: float) -> Verdict:
        """One more from this person."""
        full_at = max(self._full_at.get(who, 0.0), now)
        if full_at - now > (self._limit.at_once - 1) * self._limit.seconds_each:
            verdict = Verdict.DROP if who in self._warned else Verdict.WARN
            self._warned.add(who)
            return verdict
        self._full_at[who] = full_at + self._limit.seconds_each
        self._full_at.move_to_end(who)
        self._warned.discard(who)
        if len(self._full_at) > _PEOPLE_KEPT:
            self._warned.discard(self._full_at.popitem(last=False)[0])
        return Verdict.TAKE
