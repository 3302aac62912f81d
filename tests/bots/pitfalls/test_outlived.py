"""What outlives a deploy, a platform that asks to wait, and a disk in trouble."""

import asyncio
import json
import sqlite3
from datetime import date

import pytest

from bots.outbox import TryLater
from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk
from core.storage.outgoing import Row
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Heard
from tests.bots.pitfalls.test_delivery import Told, outbox, queued

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(("fact", "value"), [("gone_fact", "yes"), ("place", "atlantis"), ("complex", "gone-complex")])
async def test_a_talk_goes_on_though_the_rulebook_lost_a_fact_or_value(
    fact: str, value: str, store: SqliteStore, giban: Giban, wording: Wording
) -> None:
    """A deploy under an open case."""
    desk = Desk(store, giban, wording)
    await desk.hear(Heard("e1", "c", "kim", DAY, "구미 반도체, 용수 300억"))
    state = json.loads(store._db.execute("SELECT state FROM conversation").fetchone()[0])
    state["answers"][fact] = {"value": value, "who": "kim", "turn": 1}
    store._db.execute("UPDATE conversation SET state = ?", (json.dumps(state),))

    assert await desk.hear(Heard("e2", "c", "kim", DAY, "지금까지")) is not None


async def test_pauses_asked_for_are_no_failures(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty of them, then one error of the network: the message is still to be sent."""
    monkeypatch.setattr("bots.outbox._FIRST_PAUSE", 0.0)
    queued(store, "c", "m1")
    told = Told(*[0.0] * 30)
    send, errors = told.send, [OSError()]

    async def sometimes(row: Row, replaces: str | None) -> str | None:
        try:
            return await send(row, replaces)
        except TryLater:
            raise
        finally:
            if not told.pauses and errors and told.texts:
                told.texts.clear()
                raise errors.pop()

    monkeypatch.setattr(told, "send", sometimes)
    box = outbox(store, told)
    box.wake("t:1")
    await asyncio.sleep(0.3)
    await box.stop(1)

    assert told.texts == ["m1"]


async def test_a_read_that_fails_stops_no_lane_for_good(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row is asked for again once the disk answers."""
    monkeypatch.setattr("bots.outbox._FIRST_PAUSE", 0.01)
    queued(store, "c", "m1")
    told, look, troubles = Told(), store.next, [sqlite3.OperationalError("disk I/O error")]

    def next_row(lane: str) -> Row | None:
        if troubles:
            raise troubles.pop()
        return look(lane)

    monkeypatch.setattr(store, "next", next_row)
    box = outbox(store, told)
    box.wake("t:1")
    await asyncio.sleep(0.2)
    await box.stop(1)

    assert told.texts == ["m1"]
