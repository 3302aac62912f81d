"""For those who run it: counters, health, logs, the doctor. Nothing anybody said is in any of them."""

import asyncio
import json
import logging
from concurrent.futures import Future
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bots import health
from bots.doctor import local
from bots.housekeeping import housekeeping
from bots.logs import JsonLines
from bots.metrics import Metrics
from bots.parts import Parts
from core.policy.rulebook import Rulebook
from core.storage.outgoing import Outgoing
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, Store
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown

DAY = date(2026, 11, 22)
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"  # noqa: S105  # nobody's


def queue(store: SqliteStore) -> None:
    """One message that waits."""
    turn = (Conversation("c"), Conversation("c", turn=1))
    store.save(Kept(("e",), (turn,), (Outgoing("t:1", Shown(["비밀 300억"])),))).result()


def test_what_is_counted_is_told_without_anybodys_words(store: SqliteStore) -> None:
    """Turns, texts understood, sends, what waits and for how long."""
    queue(store)
    metrics = Metrics(store, now=lambda: (store.waiting()[1] or 0) + 90)
    metrics.turn("telegram", 0.004, understood=True)
    metrics.turn("telegram", 0.02, understood=False)
    metrics.sent("telegram", "dead")
    metrics.ignored("telegram", "poll")
    page = metrics.page().decode()

    assert 'giban_turn_seconds_count{bot="telegram"} 2.0' in page
    assert 'giban_texts_total{understood="no"} 1.0' in page
    assert 'giban_sends_total{platform="telegram",result="dead"} 1.0' in page
    assert 'giban_ignored_total{bot="telegram",kind="poll"} 1.0' in page
    assert "giban_outbox_waiting 1.0" in page
    assert "giban_outbox_oldest_seconds 90.0" in page
    assert "비밀" not in page


@pytest.mark.parametrize(
    ("day", "later", "status", "wrong"),
    [
        (DAY, 0.0, 200, set()),
        (date(2022, 8, 3), 0.0, 503, {"rulebook"}),
        (DAY, 601.0, 503, {"outbox"}),
    ],
)
async def test_ready_only_with_a_rule_for_today_and_an_outbox_that_moves(
    day: date, later: float, status: int, wrong: set[str], store: SqliteStore, rulebook: Rulebook,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """And a database that answers."""
    queue(store)
    made = store.waiting()[1] or 0.0
    monkeypatch.setattr("bots.health.time.time", lambda: made + later)
    app = web.Application()
    app.add_routes(health.routes(store, rulebook, Metrics(store), lambda: day))
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:
        alive, ready = await client.get("/healthz"), await client.get("/readyz")
        found = await ready.json()
        counted = await (await client.get("/metrics")).text()

    assert alive.status == 200
    assert ready.status == status
    assert {name for name, holds in found.items() if not holds} == wrong
    assert "giban_outbox_waiting" in counted


def test_a_database_that_is_gone_is_told(store: SqliteStore, rulebook: Rulebook) -> None:
    """Not an error of ours."""
    store.close()

    assert health.checks(store, rulebook, DAY, 0.0)["database"] is False


def test_a_log_line_is_json_and_holds_no_token() -> None:
    """Telegram's token stands in addresses, and in tracebacks of what failed there."""
    try:
        raise OSError(f"cannot connect to https://api.telegram.org/bot{TOKEN}/sendMessage")
    except OSError as failed:
        trouble = (type(failed), failed, failed.__traceback__)
    record = logging.LogRecord("bots", logging.ERROR, "", 0, "failed at bot%s", (TOKEN,), trouble)
    record.row = 7
    line = JsonLines().format(record)

    assert TOKEN not in line
    assert json.loads(line)["says"] == "failed at bot***"
    assert json.loads(line)["row"] == 7


def test_the_doctor_finds_a_sound_set_up_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a clock that is behind, or a day without a notice."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")
    parts = Parts()

    assert [f.say.key for f in local(parts, DAY) if not f.is_well] == []
    assert {f.say.key for f in local(parts, date(2022, 8, 3)) if not f.is_well} == {"doctor-clock", "doctor-no-notice"}


async def test_the_server_erases_what_is_too_old_from_its_start() -> None:
    """Again and again, a trouble in between notwithstanding."""
    erased: list[int] = []

    class Pruned:
        """A store that is locked the first time."""

        def prune(self, days: int) -> "Future[int]":
            erased.append(days)
            done: Future[int] = Future()
            if len(erased) == 1:
                done.set_exception(OSError())
            else:
                done.set_result(0)
            return done

    async with housekeeping(cast("Store", Pruned()), 30, every=0.01):
        await asyncio.sleep(0.1)

    assert len(erased) > 1
    assert set(erased) == {30}


def test_keys_and_conversations_are_erased_when_their_time_is_over(rulebook: Rulebook, tmp_path: Path) -> None:
    """Keys after 72 hours, conversations with what was sent to them after the retention."""
    store = SqliteStore(tmp_path / "kept.db", rulebook.facts)
    queue(store)
    ages = {"heard": timedelta(hours=73), "conversation": timedelta(days=400)}
    for table, age in ages.items():
        store._db.execute(
            f"UPDATE {table} SET kept_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-{int(age.total_seconds())} seconds')"  # noqa: S608
        )
    untouched = store.prune(500).result()
    kept = store.load("c").turn
    gone = store.prune(365).result()

    assert (untouched, kept, gone) == (0, 1, 1)
    assert not store.is_heard("e")
    assert store.load("c").turn == 0
    assert store.waiting()[0] == 0
