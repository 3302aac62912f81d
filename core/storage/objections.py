"""What people say is wrong, on SQLite: written inside the writer's transaction."""

import json
from collections.abc import Sequence
from datetime import date

from sqlite_utils import Database

from core.talk.objection import Objection


def keep(db: Database, objection: Objection) -> None:
    """One more."""
    db.execute(
        "INSERT INTO objection (conversation, day, subject, words, rule) VALUES (?, ?, ?, ?, ?)",
        (
            objection.conversation,
            objection.day.isoformat(),
            objection.subject,
            objection.words,
            json.dumps(objection.rule, ensure_ascii=False),
        ),
    )


def listed(db: Database) -> Sequence[Objection]:
    """All of them, the oldest first."""
    rows = db.execute("SELECT conversation, day, subject, words, rule FROM objection ORDER BY id").fetchall()
    return [
        Objection(conversation, date.fromisoformat(day), subject, words, json.loads(rule))
        for conversation, day, subject, words, rule in rows
    ]


def moved(db: Database, conversation: str, to: str) -> None:
    """Those of a conversation and its members' under its new name."""
    db.execute(
        "UPDATE objection SET conversation = ? || substr(conversation, ?) "
        "WHERE conversation = ? OR substr(conversation, 1, ?) = ?",
        (to, len(conversation) + 1, conversation, len(conversation) + 1, f"{conversation}#"),
    )


def forget(db: Database, conversation: str) -> int:
    """None of a conversation and its members' any more; how many there were."""
    mine = (conversation, len(conversation) + 1, f"{conversation}#")
    query = "DELETE FROM objection WHERE conversation = ? OR substr(conversation, 1, ?) = ?"
    return int(db.execute(query, mine).rowcount)


def prune(db: Database, days: int) -> None:
    """None that is older than so many days."""
    query = "DELETE FROM objection WHERE kept_at < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?)"
    db.execute(query, (f"-{days:d} days",))
