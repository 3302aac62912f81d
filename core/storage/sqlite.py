"""The store on SQLite, through sqlite-utils: one connection, one transaction a turn, every commit on the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from core.policy.facts import FactTable
from core.storage.kept import read, written
from core.storage.store import StaleConversationError
from core.talk.conversation import Conversation

_MIGRATIONS: Final = Path(__file__).parent / "sql"
_WAIT_SECONDS: Final = 10


class SqliteStore:
    """Conversations in one SQLite file, made where there is none."""

    def __init__(self, path: Path | str, facts: FactTable) -> None:
        self._facts = facts
        # Autocommit, so that the library's own transactions, which begin deferred, never come into play.
        connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, check_same_thread=False, isolation_level=None)
        self._db = Database(connection, execute_plugins=False)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._db.execute(f"PRAGMA {pragma}")
        self._migrate()

    def close(self) -> None:
        """Let go of the file."""
        self._db.conn.close()

    @contextmanager
    def tx(self) -> Iterator[None]:
        """One transaction that writes: all of it or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def load(self, conversation_id: str) -> Conversation:
        """The conversation as kept; an empty one where there is none."""
        row = self._db.execute("SELECT state FROM conversation WHERE id = ?", (conversation_id,)).fetchone()
        return read(conversation_id, row[0], self._facts) if row else Conversation(conversation_id)

    def is_heard(self, heard_id: str) -> bool:
        """Was that event kept before?"""
        return self._db.execute("SELECT 1 FROM heard WHERE id = ?", (heard_id,)).fetchone() is not None

    def save(self, heard_id: str, before: Conversation, after: Conversation) -> bool:
        """Keep a turn and the event's key, together or not at all. False: already heard, nothing changed."""
        with self.tx():
            if first := not self.is_heard(heard_id):
                self._db.table("heard").insert({"id": heard_id})
                self._keep(before, after)
        return first

    def _keep(self, before: Conversation, after: Conversation) -> None:
        row = self._db.execute("SELECT turn FROM conversation WHERE id = ?", (after.id,)).fetchone()
        if (row[0] if row else 0) != before.turn:
            raise StaleConversationError(after.id)
        state = {"id": after.id, "turn": after.turn, "state": written(after)}
        self._db.table("conversation").upsert(state, pk="id")

    def _migrate(self) -> None:
        """Run what has not been run, in order; several processes starting at once take turns."""
        with self.tx():
            done = self._db.execute("PRAGMA user_version").fetchone()[0]
            for file in sorted(_MIGRATIONS.glob("*.sql"))[done:]:
                for statement in file.read_text(encoding="utf-8").split(";"):
                    if statement.strip():
                        self._db.execute(statement)
                done += 1
            self._db.execute(f"PRAGMA user_version = {done:d}")
