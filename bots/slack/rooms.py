"""Whether people of other workspaces read along in a channel."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from bots.slack.api import Api
from bots.slack.lanes import Place

_KEPT: Final = 10_000
_FRESH_SECONDS: Final = 60.0
_PATIENCE: Final = 1.5


class Rooms:
    """Asks Slack when it matters, a minute at a time. Where it cannot be told, a channel counts as open to others:
    better a figure too few than one too many."""

    def __init__(self, api: Api, now: Callable[[], float] = time.monotonic) -> None:
        self._api, self._now = api, now
        self._known: OrderedDict[tuple[str, str], tuple[float, bool]] = OrderedDict()

    def learn(self, place: Place, *, is_open: bool) -> None:
        """An event told."""
        self._known[place.team, place.channel] = (self._now(), is_open)
        self._known.move_to_end((place.team, place.channel))
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)

    async def is_open(self, place: Place, *, anew: bool = False) -> bool:
        """Do people of other workspaces read along? `anew`: whatever was known a moment ago."""
        if place.is_private:
            return False
        known = self._known.get((place.team, place.channel))
        if known and not anew and self._now() - known[0] < _FRESH_SECONDS:
            return known[1]
        told = await self._api.ask(place.team, "conversations.info", {"channel": place.channel}, _PATIENCE)
        if told is None:
            return True
        channel = told.get("channel") or {}
        self.learn(place, is_open=bool(channel.get("is_ext_shared") or channel.get("is_pending_ext_shared")))
        return self._known[place.team, place.channel][1]
