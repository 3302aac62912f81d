"""What people call wrong is kept with its turn, found by the operator, and goes with the talk it was said in."""

from datetime import date
from pathlib import Path

import pytest

from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Conversation, Proposal
from core.talk.objection import Objection

DAY = date(2026, 11, 22)
RULE = {"notice": "2026-07-02", "source": ["L3 Art 4(3)"], "told": {"low": None}, "answers": {}}


def objection(conversation: str, words: str = "지원율이 다릅니다") -> Objection:
    """One of a conversation."""
    return Objection(conversation, DAY, "rate", words, RULE)


def keep(store: SqliteStore, key: str, conversation: str, **more: object) -> None:
    """A turn with one."""
    before = store.load(conversation)
    after = Conversation(conversation, turn=before.turn + 1)
    kept = Kept((key,), ((before, after),), objection=objection(conversation), **more)  # type: ignore[arg-type]
    store.save(kept).result()


def test_it_comes_back_as_it_was_kept(rulebook: Rulebook, tmp_path: Path) -> None:
    """In another process, the oldest first."""
    store = SqliteStore(tmp_path / "kept.db", rulebook.facts)
    keep(store, "e1", "t:1:9")
    keep(store, "e2", "t:1:8")
    store.close()

    assert SqliteStore(tmp_path / "kept.db", rulebook.facts).objections() == [objection("t:1:9"), objection("t:1:8")]


def test_a_turn_that_is_refused_keeps_none(store: SqliteStore) -> None:
    """Whole or not at all."""
    keep(store, "e1", "t:1:9")
    stale = Kept(("e2",), ((Conversation("t:1:9"), Conversation("t:1:9", turn=1)),), objection=objection("t:1:9"))
    with pytest.raises(StaleConversationError):
        store.save(stale).result()

    assert len(store.objections()) == 1


@pytest.mark.parametrize("how", ["operator", "person", "all"])
def test_forgetting_a_talk_forgets_what_was_called_wrong_in_it(how: str, store: SqliteStore) -> None:
    """Its members' too, and nobody else's."""
    for number, conversation in enumerate(("t:1:9:kim", "t:1:9:kim#1", "t:1:9:kima")):
        keep(store, f"e{number}", conversation)
    if how == "operator":
        store.forget("t:1:9:kim").result()
    elif how == "all":
        store.forget_person("t:1:", "kim").result()
    else:
        talk = store.load("t:1:9:kim")
        store.save(Kept(("f",), ((talk, Conversation(talk.id, turn=talk.turn + 1)),), forget=True)).result()

    assert [each.conversation for each in store.objections()] == ["t:1:9:kima"]


def test_it_is_erased_with_its_time(store: SqliteStore) -> None:
    """As a talk is."""
    keep(store, "e1", "t:1:9")
    keep(store, "e2", "t:1:8")
    store._writer.submit(
        lambda db: db.execute("UPDATE objection SET kept_at = '2020-01-01T00:00:00Z' WHERE conversation = 't:1:9'")
    ).result()
    store.prune(365).result()

    assert [each.conversation for each in store.objections()] == ["t:1:8"]


def test_a_chat_with_a_new_name_takes_it_along(store: SqliteStore) -> None:
    """So that it can still be erased."""
    keep(store, "e1", "telegram:1:-5:kim")
    store.moved("telegram:1:-5", "telegram:1:-100").result()

    assert [each.conversation for each in store.objections()] == ["telegram:1:-100:kim"]


def test_a_case_that_goes_elsewhere_takes_it_along(store: SqliteStore) -> None:
    """With its members'."""
    keep(store, "e1", "slack:T:D:kim")
    keep(store, "e2", "slack:T:D:kim#1")
    there = Conversation("telegram:1:9:kim")
    left = store.load("slack:T:D:kim")
    gone = Conversation(left.id, turn=left.turn + 1)
    now = Conversation(there.id, turn=1)
    store.save(Kept(("m",), ((left, gone), (there, now)), left=(left.id,))).result()

    assert [each.conversation for each in store.objections()] == ["telegram:1:9:kim", "telegram:1:9:kim#1"]


def test_what_waits_for_a_yes_comes_back_and_an_unknown_fact_lets_it_go(store: SqliteStore) -> None:
    """A proposal is kept with its talk; under a table of facts that has no such fact it is no more."""
    talk = Conversation(
        "c",
        turn=1,
        last="2026-11-22",
        unread=2,
        proposal=Proposal((("place", "gumi"),), ("cost.water",), ("site",), "m3"),
        objecting="rate",
    )
    store.save(Kept(("e1",), ((Conversation("c"), talk),))).result()
    back = store.load("c")
    store._writer.submit(
        lambda db: db.execute("UPDATE conversation SET state = replace(state, '\"place\"', '\"planet\"')")
    ).result()

    assert back == talk
    assert store.load("c").proposal is None
