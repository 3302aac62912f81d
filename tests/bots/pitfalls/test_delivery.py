"""Delivery: a pause outlives the process, nothing is left lying when a lane ends, and polling goes on."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest
from telegram.error import NetworkError, TimedOut

from bots.outbox import Outbox, Platform, TryLater
from bots.pace import Limit, Pace
from bots.telegram.alone import Alone
from bots.telegram.polling import Polling
from core.storage.outgoing import Outgoing, Row
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown

FAST = Limit(1000, 0.0)


class Told:
    """A platform that asks to wait as often as it is told to, and then sends; counted by itself."""

    def __init__(self, *pauses: float) -> None:
        self.pauses, self.texts = list(pauses), list[str]()

    async def send(self, row: Row, replaces: str | None) -> str | None:
        """One message."""
        if self.pauses:
            raise TryLater(self.pauses.pop())
        self.texts.append(row.out.shown.lines[0])
        return replaces

    def sent(self, platform: str, result: str) -> None:
        """Not looked at."""


def queued(store: SqliteStore, conversation: str, text: str) -> int:
    """A message that waits; its row."""
    turn = (Conversation(conversation), Conversation(conversation, turn=1))
    rows = store.save(Kept((conversation,), (turn,), (Outgoing("t:1", Shown([text])),))).result()
    assert rows is not None
    return rows[0]


def outbox(store: SqliteStore, told: Told) -> Outbox:
    """An outbox for a fast platform; the time stands still."""
    return Outbox(store, {"t": Platform(told, Pace(lambda lane: ((lane, FAST),)))}, told, lambda: 100.0)


async def test_a_pause_asked_for_outlives_the_process(store: SqliteStore) -> None:
    """It stands on the row, so a new start does not ask too early."""
    number, told = queued(store, "c", "m1"), Told(30.0)
    for _ in range(2):
        box = outbox(store, told)
        box.wake("t:1")
        await asyncio.sleep(0.05)
        await box.stop(0)
        await asyncio.sleep(0)
    row = store.row(number)

    assert row is not None
    assert (row.due, row.tries) == (130.0, 0)
    assert told.texts == []


async def test_what_is_queued_while_a_lane_ends_is_sent(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Right after the last look, whoever queues wakes a lane that is about to be left."""
    queued(store, "c", "m1")
    told, look, queue = Told(), store.next, ["m2"]
    box = outbox(store, told)

    def more() -> None:
        queued(store, "d", queue.pop())
        box.wake("t:1")

    def next_row(lane: str) -> Row | None:
        row = look(lane)
        if row is None and queue:
            asyncio.get_running_loop().call_soon(more)
        return row

    monkeypatch.setattr(store, "next", next_row)
    box.wake("t:1")
    await asyncio.sleep(0.1)
    await box.stop(1)

    assert told.texts == ["m1", "m2"]


async def test_polling_goes_on_after_an_error_of_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks again; nothing tells a bot that has gone deaf from one that nobody writes to."""
    monkeypatch.setattr("bots.telegram.polling._PAUSES", (0.001, 0.001))
    came: list[Exception | list[dict[str, int]]] = [NetworkError("x"), TimedOut(), [{"update_id": 1}]]
    taken = asyncio.Event()

    async def fetch(_: int | None) -> list[dict[str, int]]:
        one = came.pop(0) if came else await asyncio.Event().wait() or []
        if isinstance(one, Exception):
            raise one
        assert isinstance(one, list)
        return one

    async def take(_: Mapping[str, object]) -> None:
        taken.set()

    polling = Polling(fetch, take, Alone(tmp_path / "lock"), lambda: None)
    running, taking = asyncio.create_task(polling.run()), asyncio.create_task(taken.wait())
    await asyncio.wait((running, taking), timeout=5, return_when=asyncio.FIRST_COMPLETED)
    is_running = not running.done()
    polling.stop()
    taking.cancel()
    await asyncio.gather(running, taking, return_exceptions=True)

    assert is_running
    assert taken.is_set()
