"""Now and then: what is older than it may be is erased."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

from core.storage.store import Store

_LOG: Final = logging.getLogger(__name__)
_EVERY: Final = 3600.0


@asynccontextmanager
async def housekeeping(store: Store, days: int, every: float = _EVERY) -> AsyncIterator[None]:
    """At the start and each hour, for as long as the block lasts; the rows carry their age, so nothing is missed."""
    task = asyncio.get_running_loop().create_task(_keep(store, days, every))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _keep(store: Store, days: int, every: float) -> None:
    while True:
        try:
            gone = await asyncio.wrap_future(store.prune(days))
        except Exception as failed:  # a lock held too long: next time
            _LOG.warning("nothing erased", extra={"failed": type(failed).__name__})
        else:
            _LOG.info("erased", extra={"conversations": gone})
        await asyncio.sleep(every)
