"""Notes: kept until their time is over, used up once, with a turn or not at all."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from core.storage.notes import Note
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Conversation

PAST, COMING = 1.0, 1e12
TURN = ((Conversation("c"), Conversation("c", turn=1)),)


def test_a_note_is_found_by_kind_and_key_until_it_is_dropped(store: SqliteStore) -> None:
    """A later one of the same key takes its place."""
    store.put("state", "a", "1").result()
    store.put("state", "a", "2", COMING).result()
    store.put("team", "a", "3").result()

    assert (store.find("state", "a"), store.find("team", "a"), store.find("state", "b")) == ("2", "3", None)
    store.drop("state", "a").result()
    assert (store.find("state", "a"), store.find("team", "a")) == (None, "3")


def test_a_kind_is_listed_by_key(store: SqliteStore) -> None:
    """Nothing of another kind, and nothing past its time."""
    for kind, key, until in (("team", "b", None), ("team", "a", COMING), ("team", "c", PAST), ("state", "d", None)):
        store.put(kind, key, key.upper(), until).result()

    assert store.listed("team") == [("a", "A"), ("b", "B")]


def test_a_note_is_taken_once(store: SqliteStore) -> None:
    """By one of twenty at the same time."""
    store.put("state", "a", "1").result()
    with ThreadPoolExecutor(20) as people:
        taken = [future.result() for future in people.map(lambda _: store.take("state", "a"), range(20))]

    assert sorted(taken, key=str) == ["1", *[None] * 19]


def test_past_its_time_a_note_is_neither_found_nor_taken(store: SqliteStore) -> None:
    """Though nobody has cleared it away yet."""
    store.put("state", "a", "1", PAST).result()

    assert store.find("state", "a") is None
    assert store.take("state", "a").result() is None


def test_notes_past_their_time_are_erased_with_the_rest(store: SqliteStore) -> None:
    """The others stay."""
    for key, until in (("a", PAST), ("b", COMING), ("c", None)):
        store.put("state", key, "1", until).result()
    store.prune(365).result()

    assert store._db.execute("SELECT key FROM note ORDER BY key").fetchall() == [("b",), ("c",)]


def test_notes_are_kept_and_used_up_with_a_turn(store: SqliteStore) -> None:
    """All together."""
    store.put("code", "old", "c").result()
    store.save(Kept(("e",), TURN, puts=(Note("code", "new", "d"),), takes=(("code", "old"),))).result()

    assert (store.find("code", "old"), store.find("code", "new"), store.load("c").turn) == (None, "d", 1)


def test_a_turn_that_uses_up_what_is_gone_is_not_kept(store: SqliteStore) -> None:
    """Nor anything that goes with it; its event stays unheard."""
    store.put("code", "there", "c").result()
    takes = (("code", "there"), ("code", "gone"))

    with pytest.raises(StaleConversationError):
        store.save(Kept(("e",), TURN, puts=(Note("code", "new", "d"),), takes=takes)).result()
    assert (store.find("code", "there"), store.find("code", "new"), store.load("c").turn) == ("c", None, 0)
    assert not store.is_heard("e")


def test_forgetting_somebody_takes_the_notes_of_the_talk_along(store: SqliteStore) -> None:
    """And no others."""
    store.save(Kept(("e",), TURN, puts=(Note("code", "a", "c"), Note("code", "b", "d")))).result()
    store.forget("c").result()

    assert store.listed("code") == [("b", "d")]
