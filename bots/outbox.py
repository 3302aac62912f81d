"""The outbox: rows go out lane by lane, each in order, at the pace the platform allows, until they are sent or dead."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final, Protocol

from bots.pace import Pace
from core.storage.outgoing import Row
from core.storage.store import Store

_LOG: Final = logging.getLogger(__name__)
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 300.0
_TRIES: Final = 30
"""Some two hours of a platform that does not answer."""


class TryLater(Exception):  # noqa: N818  # it says what to do
    """The platform asks to wait; for this chat alone."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Gone(Exception):  # noqa: N818  # it says what happened
    """It can never be sent: blocked, chat gone, message refused. `why` is short and holds nothing anybody typed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Moved(Exception):  # noqa: N818  # it says what happened
    """The chat has a new name: its lane from now on."""

    def __init__(self, lane: str) -> None:
        super().__init__(lane)
        self.lane = lane


class Sender(Protocol):
    """One platform's way of sending. Raises TryLater, Gone, Moved; anything else is tried again later."""

    async def send(self, row: Row, replaces: str | None) -> str | None:
        """Send a row, in place of the message `replaces` where one is given; the platform's id of the message."""


class Watch(Protocol):
    """Who counts what happens to the rows."""

    def sent(self, platform: str, result: str) -> None:
        """`sent`, `again`, `dead` or `moved`."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A sender and the pace it must keep."""

    sender: Sender
    pace: Pace


class Outbox:
    """Sends what the store holds for these platforms. A lane's first word names its platform."""

    def __init__(
        self, store: Store, platforms: Mapping[str, Platform], watch: Watch, now: Callable[[], float] = time.time
    ) -> None:
        self._store, self._platforms, self._watch, self._now = store, platforms, watch, now
        self._busy: dict[str, asyncio.Task[None]] = {}

    def start(self) -> None:
        """Take up everything that was waiting."""
        for lane in self._store.lanes():
            self.wake(lane)

    def wake(self, lane: str) -> None:
        """Something may be waiting in that lane."""
        if lane not in self._busy and _platform(lane) in self._platforms:
            self._busy[lane] = asyncio.get_running_loop().create_task(self._work(lane))

    async def stop(self, seconds: float) -> None:
        """Let what is being sent finish, for so long; the rest stays kept."""
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=seconds)
        for task in self._busy.values():
            task.cancel()

    async def _work(self, lane: str) -> None:
        """Until nothing waits. Reading the last row and leaving are one step, so no wake falls between them."""
        try:
            while await self._surely(lane):
                pass
        finally:
            self._busy.pop(lane, None)

    async def _surely(self, lane: str) -> bool:
        """The next row, as far as it comes; False when there is none. A store in trouble stops no lane for good."""
        try:
            if (row := self._store.next(lane)) is None:
                return False
            await self._wait(lane, row)
            await self._try(lane, row)
        except Exception as failed:  # a full disk, a lock held too long
            _LOG.error("not kept, again in %.0f s", _FIRST_PAUSE, extra={"failed": type(failed).__name__})
            await asyncio.sleep(_FIRST_PAUSE)
        return True

    async def _wait(self, lane: str, row: Row) -> None:
        """Until it is due and the platform's pace lets it."""
        pause = max(row.due - self._now(), self._platforms[_platform(lane)].pace.take(lane, self._now()))
        if pause > 0:
            await asyncio.sleep(pause)

    async def _try(self, lane: str, row: Row) -> None:
        platform = _platform(lane)
        try:
            sent_as = await self._platforms[platform].sender.send(row, self._replaced(row))
        except TryLater as asked:
            due = self._now() + asked.seconds
            await self._keep(self._store.later(row.id, due, failed=False), platform, "again")
        except Gone as gone:
            await self._bury(row, platform, gone.why)
        except Moved as moved:
            await self._keep(self._store.moved(lane, moved.lane), platform, "moved")
            self.wake(moved.lane)
        except Exception as failed:  # whatever the network or the platform did: again, later
            await self._again(row, platform, failed)
        else:
            await self._keep(self._store.sent(row.id, sent_as), platform, "sent")

    def _replaced(self, row: Row) -> str | None:
        """The platform's id of the message this row takes the place of."""
        edited = self._store.row(row.out.edits) if row.out.edits else None
        return edited.sent_as if edited else None

    async def _again(self, row: Row, platform: str, failed: Exception) -> None:
        if row.tries + 1 >= _TRIES:
            await self._bury(row, platform, type(failed).__name__)
            return
        pause = min(_FIRST_PAUSE * 2**row.tries, _LONGEST_PAUSE)
        _LOG.warning("not sent, again in %.0f s", pause, extra={"row": row.id, "failed": type(failed).__name__})
        await self._keep(self._store.later(row.id, self._now() + pause), platform, "again")

    async def _bury(self, row: Row, platform: str, why: str) -> None:
        _LOG.error("given up", extra={"row": row.id, "platform": platform, "why": why})
        await self._keep(self._store.dead(row.id, why), platform, "dead")

    async def _keep(self, done: Future[None], platform: str, result: str) -> None:
        await asyncio.wrap_future(done)
        self._watch.sent(platform, result)


def _platform(lane: str) -> str:
    return lane.partition(":")[0]
