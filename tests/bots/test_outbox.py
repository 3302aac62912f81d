"""The outbox: in order in a lane, lanes apart, never lost, at the platform's pace."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future

import pytest

from bots.outbox import Gone, Moved, Outbox, Platform, TryLater
from bots.pace import Limit, Pace
from core.storage.outgoing import Outgoing, Row
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown

FAST = Limit(1000, 0.0)
_SLEEP = asyncio.sleep


class Said:
    """A platform that does as it is told, once for each row, and then sends."""

    def __init__(self, *troubles: Exception) -> None:
        self.troubles = list(troubles)
        self.sent: list[tuple[str, str, str | None]] = []
        self.counted: Counter[str] = Counter()

    async def send(self, row: Row, replaces: str | None) -> str | None:
        if self.troubles:
            raise self.troubles.pop(0)
        self.sent.append((row.out.lane, row.out.shown.lines[0], replaces))
        return str(len(self.sent))

    def sent_(self) -> list[str]:
        return [text for _, text, _ in self.sent]

    def count(self, platform: str, result: str) -> None:
        self.counted[result] += 1


class Counted:
    """Counts for a platform."""

    def __init__(self, said: Said) -> None:
        self.sent = said.count


def queue(store: SqliteStore, conversation: str, number: int, text: str, lane: str, edits: int | None = None) -> int:
    """One more message in a lane; its row."""
    before, after = Conversation(conversation, turn=number - 1), Conversation(conversation, turn=number)
    rows = store.save(
        Kept((f"{conversation}{number}",), ((before, after),), (Outgoing(lane, Shown([text]), edits),))
    ).result()
    assert rows is not None
    return rows[0]


def outbox(store: SqliteStore, said: Said, now: Callable[[], float] = lambda: 0.0) -> Outbox:
    """An outbox for a fast platform."""
    return Outbox(store, {"t": Platform(said, Pace(lambda lane: ((lane, FAST),)))}, Counted(said), now)


async def test_a_lane_is_sent_in_order_and_what_waited_before_the_start_goes_out(store: SqliteStore) -> None:
    """Unsent rows survive a restart."""
    for number in (1, 2, 3):
        queue(store, "c", number, f"m{number}", "t:1")
    said = Said()
    box = outbox(store, said)
    box.start()
    await box.stop(5)

    assert said.sent_() == ["m1", "m2", "m3"]
    assert store.lanes() == []


async def test_a_pause_asked_for_holds_that_chat_alone(store: SqliteStore) -> None:
    """The other goes on, and the paused one keeps its order."""
    queue(store, "c", 1, "paused", "t:1")
    queue(store, "d", 1, "other", "t:2")
    said = Said(TryLater(0.05))
    box = outbox(store, said)
    box.start()
    await box.stop(5)
    row = store.next("t:1")

    assert said.sent_() == ["other", "paused"]
    assert row is None
    assert said.counted == {"again": 1, "sent": 2}


async def test_what_can_never_be_sent_is_dead_and_the_lane_goes_on(store: SqliteStore) -> None:
    """Counted, and kept with its reason."""
    queue(store, "c", 1, "blocked", "t:1")
    queue(store, "c", 2, "after", "t:1")
    said = Said(Gone("blocked"))
    box = outbox(store, said)
    box.start()
    await box.stop(5)

    assert said.sent_() == ["after"]
    assert said.counted == {"dead": 1, "sent": 1}


async def test_a_chat_that_moved_gets_its_messages_under_the_new_name(store: SqliteStore) -> None:
    """In order."""
    queue(store, "c", 1, "m1", "t:-5")
    queue(store, "c", 2, "m2", "t:-5")
    said = Said(Moved("t:-100"))
    box = outbox(store, said)
    box.start()
    await asyncio.sleep(0.05)
    await box.stop(5)

    assert [(lane, text) for lane, text, _ in said.sent] == [("t:-100", "m1"), ("t:-100", "m2")]


async def test_a_failure_is_tried_again_with_growing_pauses(store: SqliteStore) -> None:
    """One, two, four seconds; the lane waits behind it."""
    row = queue(store, "c", 1, "m1", "t:1")
    said = Said(OSError(), OSError(), OSError())
    box, dues = outbox(store, said), []
    for _ in range(3):
        box.wake("t:1")
        await asyncio.sleep(0.02)
        waiting = store.row(row)
        assert waiting is not None
        dues.append(waiting.due)
        await box.stop(0)
        await asyncio.sleep(0)
        store.later(row, 0.0).result()

    assert dues[0] == 1.0
    assert dues[1] > dues[0]


class Down:
    """A platform that cannot be reached until some time; a clock that runs while one waits."""

    def __init__(self, until: float) -> None:
        self.until, self.clock, self.tries = until, 0.0, 0

    async def sleep(self, seconds: float) -> None:
        self.clock += seconds
        await _SLEEP(0)

    def check(self) -> None:
        self.tries += 1
        if self.clock < self.until:
            raise OSError


async def test_a_platform_down_for_two_minutes_loses_nothing(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first message is tried a handful of times; then all go out in their order, each once."""
    for number in (1, 2, 3):
        queue(store, "c", number, f"m{number}", "t:1")
    said, down = Said(), Down(until=120.0)
    send = said.send

    async def reached(row: Row, replaces: str | None) -> str | None:
        down.check()
        return await send(row, replaces)

    monkeypatch.setattr(said, "send", reached)
    monkeypatch.setattr("bots.outbox.asyncio.sleep", down.sleep)
    box = outbox(store, said, lambda: down.clock)
    box.start()
    await box.stop(5)

    assert said.sent_() == ["m1", "m2", "m3"]
    assert 120.0 <= down.clock < 240.0
    assert down.tries < 15


async def test_an_edit_names_the_message_it_takes_the_place_of(store: SqliteStore) -> None:
    """By the platform's own id."""
    first = queue(store, "c", 1, "m1", "t:1")
    queue(store, "c", 2, "m1 edited", "t:1", edits=first)
    said = Said()
    box = outbox(store, said)
    box.start()
    await box.stop(5)

    assert said.sent == [("t:1", "m1", None), ("t:1", "m1 edited", "1")]


def test_a_short_burst_goes_at_once_and_then_one_a_second() -> None:
    """For each chat."""
    pace = Pace(lambda lane: ((lane, Limit(3, 1.0)), ("all", Limit(100, 0.01))))

    assert [pace.take("a", 10.0) for _ in range(5)] == [0.0, 0.0, 0.0, 1.0, 2.0]
    assert pace.take("b", 10.0) == 0.0
    assert pace.take("a", 20.0) == 0.0


def test_all_chats_together_keep_the_overall_pace() -> None:
    """Thirty a second, say."""
    pace = Pace(lambda lane: ((lane, Limit(10, 1.0)), ("all", Limit(2, 0.5))))

    assert [pace.take(lane, 0.0) for lane in "abcd"] == [0.0, 0.0, 0.5, 1.0]


async def test_a_store_in_trouble_stops_no_lane_for_good(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked at again; what could not be marked as sent is sent once more."""
    monkeypatch.setattr("bots.outbox._FIRST_PAUSE", 0.01)
    queue(store, "c", 1, "m1", "t:1")
    said, sent, troubles = Said(), store.sent, [sqlite3.OperationalError("database is locked")]

    def trouble(row_id: int, sent_as: str | None) -> "Future[None]":
        if troubles:
            raise troubles.pop()
        return sent(row_id, sent_as)

    monkeypatch.setattr(store, "sent", trouble)
    box = outbox(store, said)
    box.start()
    await box.stop(5)

    assert said.sent_() == ["m1", "m1"]
    assert store.lanes() == []
