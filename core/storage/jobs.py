"""What is written, each inside the writer's transaction."""

import time
from collections.abc import Sequence

from sqlite_utils import Database

from core.storage import objections, outgoing, sqlite_notes
from core.storage.kept import written
from core.storage.outgoing import Outgoing
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Conversation
from core.talk.office import case_of

_KEYS_FOR = "-72 hours"
BEGINNING_SO = "SELECT id, state FROM conversation WHERE id >= ? AND id < ? || char(1114111)"
"""A stretch of the index, since every reply in any thread asks for the talks there; no id has the last character."""

_NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
_PERSON = "substr(id, 1, instr(id || '#', '#') - 1)"
_OLD = (
    f"SELECT id FROM conversation WHERE {_PERSON} IN (SELECT {_PERSON} FROM conversation GROUP BY 1 "  # noqa: S608
    "HAVING max(kept_at) < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?))"
)
"""A person's talk, and those of its members or cases, age together: by the last turn in any of them."""


def keep(db: Database, kept: Kept) -> tuple[int, ...] | None:
    """The event's keys, the conversation, its notes, what was called wrong and its outgoing rows, together."""
    marks = ", ".join("?" for _ in kept.keys)
    if db.execute(f"SELECT 1 FROM heard WHERE id IN ({marks})", kept.keys).fetchone():  # noqa: S608  # marks alone
        return None
    db.conn.executemany("INSERT INTO heard (id) VALUES (?)", [(key,) for key in kept.keys])
    for before, after in kept.turns:
        _turn(db, before, after)
    _note(db, kept)
    if kept.forget:
        for _, after in kept.turns:
            _erase_around(db, after.id)
    if kept.objection:
        objections.keep(db, kept.objection)
    for conversation in kept.left:
        _erase_sent(db, conversation)
        objections.moved(db, conversation, case_of(kept.turns[-1][1].id))
    for conversation, to in kept.handed:
        db.execute("UPDATE outgoing SET conversation = ? WHERE conversation = ?", (to, conversation))
    sender = kept.sender or kept.turns[-1][1]
    return tuple(_queue(db, sender, out) for out in kept.outgoing)


def _note(db: Database, kept: Kept) -> None:
    for kind, key in kept.takes:
        if sqlite_notes.take(db, kind, key) is None:
            raise StaleConversationError(kind)
    for note in kept.puts:
        sqlite_notes.put(db, note)


def _turn(db: Database, before: Conversation, after: Conversation) -> None:
    row = db.execute("SELECT turn FROM conversation WHERE id = ?", (after.id,)).fetchone()
    if (row[0] if row else 0) != before.turn:
        raise StaleConversationError(after.id)
    db.execute(
        f"INSERT INTO conversation (id, turn, state, kept_at) VALUES (?, ?, ?, {_NOW}) "  # noqa: S608  # ours alone
        "ON CONFLICT (id) DO UPDATE SET turn = excluded.turn, state = excluded.state, kept_at = excluded.kept_at",
        (after.id, after.turn, written(after)),
    )


def _queue(db: Database, conversation: Conversation, out: Outgoing) -> int:
    made = (conversation.id, conversation.turn, out.lane)
    cursor = db.execute(
        "INSERT INTO outgoing (conversation, turn, lane, shown, edits, about, only_for, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*made, outgoing.written(out.shown), out.edits, out.about, out.only, time.time()),
    )
    return int(cursor.lastrowid or 0)


def sent(db: Database, row_id: int, sent_as: str | None) -> None:
    """Out, and known by the platform's id."""
    db.execute("UPDATE outgoing SET state = 'sent', sent_as = ? WHERE id = ?", (sent_as, row_id))


def later(db: Database, row_id: int, due: float, *, failed: bool) -> None:
    """Once more; a pause the platform asked for is no failure."""
    db.execute("UPDATE outgoing SET tries = tries + ?, due = ? WHERE id = ?", (int(failed), due, row_id))


def dead(db: Database, row_id: int, why: str) -> None:
    """Never."""
    db.execute("UPDATE outgoing SET state = 'dead', why = ? WHERE id = ?", (why, row_id))


def moved(db: Database, lane: str, to: str) -> None:
    """Everything of a chat under its new name, in one transaction."""
    db.execute("UPDATE outgoing SET lane = ? WHERE lane = ?", (to, lane))
    for table, column in (("conversation", "id"), ("outgoing", "conversation"), ("objection", "conversation")):
        db.execute(
            f"UPDATE OR IGNORE {table} SET {column} = ? || substr({column}, ?) "  # noqa: S608  # names of ours
            f"WHERE {column} = ? OR substr({column}, 1, ?) = ?",
            (to, len(lane) + 1, lane, len(lane) + 1, f"{lane}:"),
        )


def forget(db: Database, conversation: str) -> bool:
    """A person's conversation with all its members' and everything sent to them; was there any?"""
    around = _erase_around(db, conversation)
    gone = db.execute("DELETE FROM conversation WHERE id = ?", (conversation,)).rowcount
    return around + gone > 0


def forget_person(db: Database, beginning: str, who: str) -> int:
    """All conversations of a person whose ids begin so; how many there were."""
    found = [id_ for id_, _ in of_person(db, beginning, who)]
    for conversation in found:
        forget(db, conversation)
    return len(found)


def of_person(db: Database, beginning: str, who: str) -> Sequence[tuple[str, str]]:
    """Id and state of a person's conversations, the latest turned first."""
    rows = db.execute(f"{BEGINNING_SO} ORDER BY kept_at DESC, id", (beginning, beginning)).fetchall()
    return [(id_, state) for id_, state in rows if id_.rpartition(":")[2].partition("#")[0] == who]


def _erase_sent(db: Database, conversation: str) -> None:
    mine = (conversation, len(conversation) + 1, f"{conversation}#")
    db.execute("DELETE FROM outgoing WHERE conversation = ? OR substr(conversation, 1, ?) = ?", mine)


def _erase_around(db: Database, conversation: str) -> int:
    """Everything sent to a conversation and to its members', its notes, what was called wrong there, and these
    themselves; how many members' talks went."""
    members = (len(conversation) + 1, f"{conversation}#")
    sqlite_notes.forget(db, conversation)
    objections.forget(db, conversation)
    _erase_sent(db, conversation)
    return int(db.execute("DELETE FROM conversation WHERE substr(id, 1, ?) = ?", members).rowcount)


def prune(db: Database, days: int) -> int:
    """Keys older than any platform repeats an event; notes past their time; what was called wrong, and conversations
    nobody has touched for so many days, nor any of the same person's members or cases. How many of these last went."""
    db.execute("DELETE FROM heard WHERE kept_at < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?)", (_KEYS_FOR,))
    sqlite_notes.prune(db)
    objections.prune(db, days)
    age = (f"-{days:d} days",)
    db.execute(f"DELETE FROM outgoing WHERE conversation IN ({_OLD})", age)  # noqa: S608  # ours alone
    return int(db.execute(f"DELETE FROM conversation WHERE id IN ({_OLD})", age).rowcount)  # noqa: S608  # ours alone
