"""Updates by long polling: what is kept is confirmed with the next question, so nothing is lost in between."""

import asyncio
import logging
import sqlite3
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from telegram.error import TelegramError

from bots.telegram.alone import Alone
from bots.trouble import pauses, place_of_failure

Json = Mapping[str, Any]

_LOG: Final = logging.getLogger(__name__)
_PAUSES: Final = (0.5, 60.0)
_LOOK_AGAIN: Final = 1.0
"""Seconds until the lock of another poller is tried once more."""

_TRIES: Final = 3
"""For an update on which we fail, when the disk is not to blame."""


class Polling:
    """Asks for updates and takes them: of one chat in order, chats side by side. When it is alone it calls `begins`."""

    def __init__(
        self,
        fetch: Callable[[int | None], Awaitable[Sequence[Json]]],
        take: Callable[[Json], Awaitable[None]],
        alone: Alone,
        begins: Callable[[], None],
    ) -> None:
        self._fetch, self._take, self._alone, self._begins = fetch, take, alone, begins
        self._asking: asyncio.Future[Sequence[Json]] | None = None
        self._stopped = False

    async def run(self) -> None:
        """Until stopped."""
        try:
            await self._wait_to_be_alone()
            self._begins()
            offset: int | None = None
            while not self._stopped:
                updates = await self._ask(offset)
                await self._take_all(updates)
                offset = max((update["update_id"] + 1 for update in updates), default=offset)
        finally:
            self._alone.leave()

    def stop(self) -> None:
        """Ask no more; what was given is still taken."""
        self._stopped = True
        if self._asking:
            self._asking.cancel()

    async def _wait_to_be_alone(self) -> None:
        """Two pollers would take updates from one another."""
        told = False
        while not self._stopped and not self._alone.enter():
            if not told:
                _LOG.warning("telegram: another process asks for updates; waiting for it to end")
            told = True
            await asyncio.sleep(_LOOK_AGAIN)

    async def _ask(self, offset: int | None) -> Sequence[Json]:
        """As often as it takes; nothing when stopped meanwhile."""
        for pause in pauses(*_PAUSES):
            if self._stopped:
                break
            self._asking = asyncio.ensure_future(self._fetch(offset))
            try:
                return await self._asking
            except asyncio.CancelledError:
                if not self._stopped:
                    raise
            except TelegramError as failed:
                _LOG.warning("no updates, again in %.1f s: %s", pause, type(failed).__name__)
                await asyncio.sleep(pause)
        return ()

    async def _take_all(self, updates: Iterable[Json]) -> None:
        lanes = defaultdict(list)
        for update in updates:
            lanes[_lane(update)].append(update)
        await asyncio.gather(*map(self._take_in_order, lanes.values()))

    async def _take_in_order(self, updates: Iterable[Json]) -> None:
        for update in updates:
            await self._take_surely(update)

    async def _take_surely(self, update: Json) -> None:
        """Until it is kept. One that fails for another reason than the disk is given up: it would stop all others."""
        for tries, pause in enumerate(pauses(*_PAUSES), start=1):
            try:
                return await self._take(update)
            except Exception as failed:  # ours; what anybody wrote stays out of the log
                final = tries >= _TRIES and not isinstance(failed, sqlite3.Error | OSError)
                what = "given up" if final else "again"
                _LOG.error("update not taken, %s: %s at %s", what, type(failed).__name__, place_of_failure(failed))
                if final or self._stopped:
                    return None
            await asyncio.sleep(pause)
        return None


def _lane(update: Json) -> object:
    """Whose order counts: the chat's, else the person's."""
    for body in update.values():
        if isinstance(body, dict):
            message = body.get("message")
            chat = body.get("chat") or (message.get("chat") if isinstance(message, dict) else None) or body.get("from")
            return chat.get("id") if isinstance(chat, dict) else None
    return None
