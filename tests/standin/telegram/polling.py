"""getUpdates: one poller at a time, and what it has seen is gone once it asks for more."""

import asyncio

from tests.standin.telegram.refusals import Json, conflict
from tests.standin.telegram.table import most
from tests.standin.telegram.updates import Update
from tests.standin.telegram.webhook import Webhook
from tests.standin.telegram.world import World

_LONGEST = 50  # seconds
_WEBHOOK = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Polling:
    """Waits for updates on behalf of a bot. `repeats` are given once more, whatever was confirmed."""

    def __init__(self, world: World, webhook: Webhook) -> None:
        self._world, self._webhook = world, webhook
        self._ended: asyncio.Future[str] | None = None
        self.repeats: list[Update] = []
        self.held = False

    async def get_updates(self, values: Json) -> list[Json]:
        """What is there, or what comes within the timeout."""
        if self._webhook.url:
            raise conflict(_WEBHOOK)
        offset, queue = values.get("offset", 0), self._world.updates
        limit = min(max(values.get("limit", most("getUpdates", "limit")), 1), most("getUpdates", "limit"))
        if "allowed_updates" in values:
            queue.allowed = values["allowed_updates"]
        if offset < 0:
            queue.keep_last(-offset)
        else:
            queue.confirm(offset)
        if not self._there() and values.get("timeout", 0) > 0:
            await self._wait(min(values["timeout"], _LONGEST))
        return [update.wire() for update in self._take(limit)]

    def end(self, why: str) -> None:
        """Whoever waits gets a refusal: another waits now, or a webhook was set."""
        if self._ended and not self._ended.done():
            self._ended.set_result(why)

    def _there(self) -> list[Update]:
        return [] if self.held else [*self.repeats, *self._world.updates.ready()]

    def _take(self, limit: int) -> list[Update]:
        taken = self._there()[:limit]
        self.repeats = [update for update in self.repeats if update not in taken]
        return taken

    async def _wait(self, seconds: float) -> None:
        self.end(_OTHER)
        ended = self._ended = asyncio.get_running_loop().create_future()
        try:
            await self._world.until(lambda: self._there() or ended.done(), seconds)
        except TimeoutError:
            return
        if ended.done():
            raise conflict(ended.result())
