"""Notes on SQLite: written inside the writer's transaction, read beside it."""

import time
from collections.abc import Sequence
from concurrent.futures import Future

from sqlite_utils import Database

from core.storage.notes import Note
from core.storage.writer import Writer

_ALIVE = "(until IS NULL OR until > ?)"


class SqliteNotes:
    """The notes of a store, over the connection that reads and the writer."""

    _db: Database
    _writer: Writer

    def put(self, kind: str, key: str, value: str, until: float | None = None) -> "Future[None]":
        """Keep a note."""
        return self._writer.submit(lambda db: put(db, Note(kind, key, value, until)))

    def find(self, kind: str, key: str) -> str | None:
        """The value kept."""
        query = f"SELECT value FROM note WHERE kind = ? AND key = ? AND {_ALIVE}"  # noqa: S608  # ours alone
        row = self._db.execute(query, (kind, key, time.time())).fetchone()
        return row[0] if row else None

    def listed(self, kind: str) -> Sequence[tuple[str, str]]:
        """Every key of a kind."""
        query = f"SELECT key, value FROM note WHERE kind = ? AND {_ALIVE} ORDER BY key"  # noqa: S608  # ours alone
        return [(key, value) for key, value in self._db.execute(query, (kind, time.time())).fetchall()]

    def take(self, kind: str, key: str) -> "Future[str | None]":
        """The value, once."""
        return self._writer.submit(lambda db: take(db, kind, key))

    def drop(self, kind: str, key: str) -> "Future[None]":
        """Erase a note."""
        return self._writer.submit(lambda db: drop(db, kind, key))


def put(db: Database, note: Note) -> None:
    """A note, in place of an earlier one."""
    db.execute(
        "INSERT OR REPLACE INTO note (kind, key, value, until) VALUES (?, ?, ?, ?)",
        (note.kind, note.key, note.value, note.until),
    )


def take(db: Database, kind: str, key: str) -> str | None:
    """The value of a note that is not past its time; the note is gone."""
    row = db.execute("SELECT value, until FROM note WHERE kind = ? AND key = ?", (kind, key)).fetchone()
    drop(db, kind, key)
    return row[0] if row and (row[1] is None or row[1] > time.time()) else None


def drop(db: Database, kind: str, key: str) -> None:
    """No such note any more."""
    db.execute("DELETE FROM note WHERE kind = ? AND key = ?", (kind, key))


def forget(db: Database, value: str) -> None:
    """No note of that value any more, whatever its kind."""
    db.execute("DELETE FROM note WHERE value = ?", (value,))


def prune(db: Database) -> None:
    """No note that is past its time."""
    db.execute("DELETE FROM note WHERE until <= ?", (time.time(),))
