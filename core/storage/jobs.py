"""What is written, each inside the writer's transaction."""

import time

from sqlite_utils import Database

from core.storage import outgoing
from core.storage.kept import written
from core.storage.outgoing import Outgoing
from core.storage.store import Kept, StaleConversationError
from core.talk.conversation import Conversation

_KEYS_FOR = "-72 hours"
_NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"


def keep(db: Database, kept: Kept) -> tuple[int, ...] | None:
    """The event's keys, the conversation and its outgoing rows, together."""
    marks = ", ".join("?" for _ in kept.keys)
    if db.execute(f"SELECT 1 FROM heard WHERE id IN ({marks})", kept.keys).fetchone():  # noqa: S608  # marks alone
        return None
    db.conn.executemany("INSERT INTO heard (id) VALUES (?)", [(key,) for key in kept.keys])
    for before, after in kept.turns:
        _turn(db, before, after)
    if kept.forget:
        for _, after in kept.turns:
            _erase_around(db, after.id)
    sender = kept.sender or kept.turns[-1][1]
    return tuple(_queue(db, sender, out) for out in kept.outgoing)


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
    cursor = db.execute(
        "INSERT INTO outgoing (conversation, turn, lane, shown, edits, about, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (conversation.id, conversation.turn, out.lane, outgoing.written(out.shown), out.edits, out.about, time.time()),
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
    for table, column in (("conversation", "id"), ("outgoing", "conversation")):
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


def _erase_around(db: Database, conversation: str) -> int:
    """Everything sent to a conversation and to its members', and these themselves; how many members' talks went."""
    members = (len(conversation) + 1, f"{conversation}#")
    mine = (conversation, *members)
    db.execute("DELETE FROM outgoing WHERE conversation = ? OR substr(conversation, 1, ?) = ?", mine)
    return int(db.execute("DELETE FROM conversation WHERE substr(id, 1, ?) = ?", members).rowcount)


def prune(db: Database, days: int) -> int:
    """Keys older than any platform repeats an event; conversations nobody has touched for so many days. How many of
    these went."""
    db.execute("DELETE FROM heard WHERE kept_at < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?)", (_KEYS_FOR,))
    old = "kept_at < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?)"
    age = (f"-{days:d} days",)
    db.execute(f"DELETE FROM outgoing WHERE conversation IN (SELECT id FROM conversation WHERE {old})", age)  # noqa: S608
    return int(db.execute(f"DELETE FROM conversation WHERE {old}", age).rowcount)  # noqa: S608  # ours alone
