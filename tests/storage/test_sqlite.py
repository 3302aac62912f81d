"""The store: a turn is kept whole or not at all, once, and on top of the one it was made from."""

import sqlite3
import threading
from pathlib import Path

import pytest

from core.policy.answers import UNKNOWN, OneOf
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from core.storage.jobs import BEGINNING_SO
from core.storage.outgoing import Outgoing
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Answer, Conversation
from core.talk.vocabulary import Shown

WHOLE = Conversation(
    "c",
    {
        "sector": Answer("bio", "kim", 1),
        "place": Answer(OneOf(("goseong-gangwon", "goseong-gyeongnam")), "kim", 1),
        "investment": Answer(WonRange(1, None), "kim", 2, Answer(WonRange(5, 7), "kim", 1)),
        "facilities": Answer(("water", "gas"), "lee", 3),
        "works_months.gas": Answer(10, "lee", 3),
        "design_done": Answer(Month(2027, 3), "lee", 3, Answer("no", "kim", 2), "m7"),
        "permits_done": Answer("yes", "lee", 3),
        "received": Answer(UNKNOWN, "lee", 3),
    },
    language="en",
    turn=1,
    notice="2026-07-02",
    told=True,
    gone={"site": Answer("ochang", "kim", 1)},
    gone_in=1,
    guests={"lee": "이영희"},
    names={"kim": "김철수"},
)


def kept(store: SqliteStore, key: str, before: Conversation, after: Conversation) -> bool:
    """A turn kept; False where the event was heard before."""
    return store.save(Kept((key,), ((before, after),))).result() is not None


def test_a_conversation_comes_back_as_it_was_kept(rulebook: Rulebook, tmp_path: Path) -> None:
    """Every kind of value, who said it, when, and what it replaced, in another process too."""
    store = SqliteStore(tmp_path / "kept.db", rulebook.facts)
    kept(store, "e1", Conversation("c"), WHOLE)

    assert SqliteStore(tmp_path / "kept.db", rulebook.facts).load("c") == WHOLE


def test_the_same_event_counts_once(rulebook: Rulebook) -> None:
    """The second time nothing changes."""
    store = SqliteStore(":memory:", rulebook.facts)
    other = Conversation("c", turn=9)

    assert kept(store, "e1", Conversation("c"), WHOLE) is True
    assert kept(store, "e1", Conversation("c"), other) is False
    assert store.load("c") == WHOLE


def test_a_turn_made_from_an_older_one_is_refused_and_its_event_stays_unheard(rulebook: Rulebook) -> None:
    """So that it can be heard anew."""
    store = SqliteStore(":memory:", rulebook.facts)
    kept(store, "e1", Conversation("c"), WHOLE)

    with pytest.raises(StaleConversationError):
        kept(store, "e2", Conversation("c"), Conversation("c", turn=1))
    assert not store.is_heard("e2")


def test_conversations_are_kept_apart(rulebook: Rulebook) -> None:
    """By their id."""
    store = SqliteStore(":memory:", rulebook.facts)
    kept(store, "e1", Conversation("c"), WHOLE)

    assert store.load("d") == Conversation("d")


def test_the_file_is_written_safely(rulebook: Rulebook, tmp_path: Path) -> None:
    """WAL, and every commit on the disk."""
    store = SqliteStore(tmp_path / "kept.db", rulebook.facts)

    assert sqlite3.connect(tmp_path / "kept.db").execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_several_processes_may_start_on_an_empty_file_at_once(rulebook: Rulebook, tmp_path: Path) -> None:
    """The migrations run once; nobody finds the file locked."""
    failures: list[Exception] = []

    def start() -> None:
        try:
            SqliteStore(tmp_path / "new.db", rulebook.facts).close()
        except Exception as failed:  # whatever it is, it is counted
            failures.append(failed)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []


def said(store: SqliteStore, conversation: str, when: str) -> None:
    """A conversation kept at that time."""
    kept(store, f"{conversation} {when}", Conversation(conversation), Conversation(conversation, turn=1))
    store._db.execute("UPDATE conversation SET kept_at = ? WHERE id = ?", (when, conversation))


def people(store: SqliteStore) -> None:
    """Kim in three places of one team and in another team; Lee, and somebody whose name ends like Kim's."""
    for number, conversation in enumerate(
        ("s:T1:D1:kim", "s:T1:C1:9.1:kim", "s:T1:C1:9.1:kim#1", "s:T2:D5:kim", "s:T1:D2:lee", "s:T1:D3:akim")
    ):
        said(store, conversation, f"2026-11-{number + 10:02d}T00:00:00Z")


def test_a_persons_conversations_are_found_newest_first(store: SqliteStore) -> None:
    """The members' too, of that beginning alone, and nobody else's."""
    people(store)

    found = [talk.id for talk in store.of_person("s:T1:", "kim")]
    assert found == ["s:T1:C1:9.1:kim#1", "s:T1:C1:9.1:kim", "s:T1:D1:kim"]


def test_a_person_is_forgotten_everywhere_at_once(store: SqliteStore) -> None:
    """With rows and members; others stay."""
    people(store)
    before = store.load("s:T1:D1:kim")
    store.save(Kept(("r",), ((before, before),), (Outgoing("s:T1:D1", Shown(["하나"])),))).result()

    assert store.forget_person("s:T1:", "kim").result() == 3
    assert [talk.id for talk in store.conversations("s:")] == ["s:T1:D2:lee", "s:T1:D3:akim", "s:T2:D5:kim"]
    assert store.lanes() == []
    assert store.forget_person("s:T1:", "kim").result() == 0


def test_talks_that_begin_alike_are_found_without_reading_all(store: SqliteStore) -> None:
    """A reply in any thread asks for those there."""
    plan = store._db.execute(f"EXPLAIN QUERY PLAN {BEGINNING_SO}", ("s:", "s:")).fetchall()

    assert "SEARCH conversation USING INDEX" in str(plan)
