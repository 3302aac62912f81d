"""Outgoing rows: kept with their turn, in order in their lane, gone out once."""

import pytest

from core.policy.answers import UNKNOWN, OneOf, Value
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from core.storage.outgoing import Outgoing, read, written
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Conversation
from core.talk.vocabulary import Answered, Choice, Command, Shown

SHOWN = Shown(["하나"], [Choice("둘", Command("why"))], "question")


def turn(conversation: str, number: int, *lanes: str) -> Kept:
    """The so-manieth turn of a conversation, with a row for each lane."""
    before, after = Conversation(conversation, turn=number - 1), Conversation(conversation, turn=number)
    outgoing = tuple(Outgoing(lane, Shown([f"{number}"]), about=f"m{number}") for lane in lanes)
    return Kept((f"{conversation}-{number}",), ((before, after),), outgoing)


@pytest.mark.parametrize(
    "value",
    ["bio", 10, WonRange(1, None), WonRange(2, 3), Month(2027, 3), ("water", "gas"), OneOf(("a", "b")), UNKNOWN],
)
def test_a_card_comes_back_as_it_was_kept(value: Value, rulebook: Rulebook) -> None:
    """With every kind of answer behind a button."""
    facts = {str: "sector", int: "works_months.gas", Month: "design_done", tuple: "facilities"}
    fact = facts.get(type(value), "place" if isinstance(value, OneOf) else "investment")
    shown = Shown(["하나", "둘"], [Choice("셋", Answered(((fact, value), ("company_size", "large"))))], "result")

    assert read(written(shown), rulebook.facts) == shown


def test_rows_are_kept_with_their_turn_and_taken_in_order(store: SqliteStore) -> None:
    """Lane by lane."""
    store.save(turn("c", 1, "a", "b")).result()
    store.save(turn("c", 2, "a")).result()
    first = store.next("a")

    assert sorted(store.lanes()) == ["a", "b"]
    assert first is not None
    assert first.out.shown.lines == ["1"]
    store.sent(first.id, "77").result()
    second = store.next("a")
    assert second is not None
    assert second.out.shown.lines == ["2"]


def test_a_turn_that_is_refused_queues_nothing(store: SqliteStore) -> None:
    """Neither one made from an older turn, nor one heard before."""
    store.save(turn("c", 1, "a")).result()

    with pytest.raises(StaleConversationError):
        store.save(
            Kept(("other",), ((Conversation("c"), Conversation("c", turn=1)),), turn("c", 1, "z").outgoing)
        ).result()
    assert store.save(turn("c", 1, "z")).result() is None
    assert store.lanes() == ["a"]


def test_one_key_of_several_is_enough_to_have_been_heard(store: SqliteStore) -> None:
    """The same thing sent as two events."""
    store.save(Kept(("one", "two"), ((Conversation("c"), Conversation("c", turn=1)),))).result()

    assert store.save(Kept(("three", "two"), ((Conversation("d"), Conversation("d", turn=1)),))).result() is None
    assert not store.is_heard("three")


def test_a_row_that_could_not_go_waits_and_one_that_never_can_is_dead(store: SqliteStore) -> None:
    """The lane goes on behind the dead one."""
    store.save(turn("c", 1, "a")).result()
    store.save(turn("c", 2, "a")).result()
    row = store.next("a")
    assert row is not None
    store.later(row.id, 12.5).result()
    waiting = store.next("a")

    assert waiting is not None
    assert (waiting.id, waiting.tries, waiting.due) == (row.id, 1, 12.5)
    store.dead(row.id, "blocked").result()
    behind = store.next("a")
    assert behind is not None
    assert behind.id > row.id


def test_a_sent_row_is_found_by_what_it_answered(store: SqliteStore) -> None:
    """For editing it later."""
    store.save(turn("c", 1, "a")).result()
    row = store.answering("a", "m1")

    assert row is not None
    store.sent(row.id, "77").result()
    again = store.row(row.id)
    assert again is not None
    assert again.sent_as == "77"


def test_a_chat_that_moves_takes_its_rows_and_conversations_along(store: SqliteStore) -> None:
    """A group becomes a supergroup."""
    store.save(turn("t:1:-5:kim", 1, "t:1:-5")).result()
    store.save(turn("t:1:-55:lee", 1, "t:1:-55")).result()
    store.moved("t:1:-5", "t:1:-100").result()

    assert sorted(store.lanes()) == ["t:1:-100", "t:1:-55"]
    assert store.load("t:1:-100:kim").turn == 1
    assert store.load("t:1:-55:lee").turn == 1


def test_turns_that_wait_together_are_all_kept(store: SqliteStore) -> None:
    """Two hundred at once, each its own conversation."""
    futures = [store.save(turn(f"c{n}", 1, f"lane{n}")) for n in range(200)]

    assert len({future.result() for future in futures}) == 200
    assert len(store.lanes()) == 200


def test_a_job_called_off_before_it_began_stops_no_other(store: SqliteStore) -> None:
    """Whoever waited for it is gone; the writer goes on."""
    first = store.save(turn("c", 1, "a"))
    called_off = [store.save(turn(f"d{n}", 1, "b")) for n in range(50)]
    for future in called_off:
        future.cancel()
    last = store.save(turn("e", 1, "c"))

    assert first.result() is not None
    assert last.result(timeout=5) is not None
    assert all(store.load(f"d{n}").turn == (0 if future.cancelled() else 1) for n, future in enumerate(called_off))


def test_what_the_lines_are_marked_as_comes_back(rulebook: Rulebook) -> None:
    """And is not written where nothing is marked, as in rows kept earlier."""
    marked = Shown(["하나", "둘", "셋"], [], amounts=frozenset({0, 2}), sources=frozenset({1}))

    assert read(written(marked), rulebook.facts) == marked
    assert "amounts" not in written(SHOWN)
    assert "sources" not in written(SHOWN)


def test_a_row_for_one_person_stays_for_that_one(store: SqliteStore) -> None:
    """The others are for everybody."""
    out = (Outgoing("a", SHOWN, only="kim"), Outgoing("a", SHOWN))
    rows = store.save(Kept(("e",), ((Conversation("c"), Conversation("c", turn=1)),), out)).result()

    assert rows is not None
    assert [row.out.only for row in map(store.row, rows) if row] == ["kim", None]
