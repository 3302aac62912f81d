"""What is kept: whole or not at all, before anybody is told, for as long as a repeat may come, and apart."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from core.policy.rulebook import Rulebook
from core.storage.kept import read
from core.storage.outgoing import Outgoing
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown

LONG_AGO = timedelta(hours=71, minutes=50)


@pytest.fixture
def store(rulebook: Rulebook, tmp_path: Path) -> Iterator[SqliteStore]:
    """An empty file."""
    store = SqliteStore(tmp_path / "kept.db", rulebook.facts)
    yield store
    store.close()


def first(conversation: str, *outgoing: Outgoing) -> Kept:
    """The first turn of a conversation."""
    return Kept(
        (f"{conversation} heard",), ((Conversation(conversation), Conversation(conversation, turn=1)),), outgoing
    )


def test_a_key_is_kept_for_72_hours(store: SqliteStore) -> None:
    """Telegram itself keeps what it could not deliver for 24."""
    store.save(first("c")).result()
    store._db.execute(
        "UPDATE heard SET kept_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?)", (f"-{LONG_AGO.total_seconds()} seconds",)
    )
    store.prune(365).result()

    assert store.is_heard("c heard")


def test_nobody_is_told_before_the_commit(store: SqliteStore, rulebook: Rulebook, tmp_path: Path) -> None:
    """Another connection sees the turn as soon as the first is told of it."""
    seen: list[int] = []
    gate, other = threading.Event(), SqliteStore(tmp_path / "kept.db", rulebook.facts)
    store._writer.submit(lambda _: gate.wait(5))
    saved = store.save(first("c"))
    saved.add_done_callback(lambda _: seen.append(other.load("c").turn))
    gate.set()
    saved.result(5)
    store.prune(365).result()  # by now the one before has been told
    other.close()

    assert seen == [1]


def test_a_turn_whose_message_cannot_be_queued_is_not_kept_either(store: SqliteStore) -> None:
    """Else nobody would ever be answered: the event comes again, and is heard as new."""
    unwritable = Shown([cast("str", object())])

    with pytest.raises(TypeError):
        store.save(first("c", Outgoing("t:1", Shown(["one"])), Outgoing("t:1", unwritable))).result()
    assert not store.is_heard("c heard")
    assert store.load("c").turn == 0
    assert store.lanes() == []


def test_a_turn_that_fails_takes_no_other_with_it(store: SqliteStore) -> None:
    """Those that waited with it are kept, before and behind."""
    gate = threading.Event()
    store._writer.submit(lambda _: gate.wait(5))
    before, failing, behind = store.save(first("a")), store._writer.submit(_fails), store.save(first("b"))
    gate.set()

    assert before.result(5) is not None
    assert isinstance(failing.exception(5), LookupError)
    assert behind.result(5) is not None
    assert [store.load(conversation).turn for conversation in "ab"] == [1, 1]


def _fails(_: object) -> None:
    raise LookupError


def test_a_file_that_another_process_writes_is_waited_for(store: SqliteStore, tmp_path: Path) -> None:
    """And the turn is kept."""
    other = sqlite3.connect(tmp_path / "kept.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    saved = store.save(first("c"))
    threading.Timer(0.2, other.execute, ["ROLLBACK"]).start()

    assert saved.result(5) is not None
    other.close()


def test_what_an_earlier_version_kept_is_read(rulebook: Rulebook) -> None:
    """With whatever was added since as in a new talk."""
    kept = '{"answers": {"sector": {"value": "bio", "who": "kim", "turn": 1}}, "language": "ko", "turn": 3}'
    talk = read("c", kept, rulebook.facts)

    assert (talk.values, talk.language, talk.turn) == ({"sector": "bio"}, "ko", 3)
    assert (talk.office, talk.gone, talk.shared) == (None, {}, False)


def test_forgetting_one_person_leaves_another_whose_number_begins_alike(store: SqliteStore) -> None:
    """Talk and messages."""
    for who in ("7", "7#1", "77"):
        store.save(first(f"t:1:{who}", Outgoing(f"t:1:{who}", Shown([who])))).result()
    store.forget("t:1:7").result()

    assert [talk.id for talk in store.conversations("t:1:")] == ["t:1:77"]
    assert store.lanes() == ["t:1:77"]
