"""The store on SQLite, through sqlite-utils: one connection writes, one reads, every commit is on the disk."""

import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Final
from uuid import uuid4

from sqlite_utils import Database

from core.policy.facts import FactTable
from core.storage import jobs, objections, outgoing
from core.storage.kept import read
from core.storage.migrate import migrate
from core.storage.outgoing import Outgoing, Row
from core.storage.sqlite_notes import SqliteNotes
from core.storage.store import Kept
from core.storage.writer import Writer
from core.talk.conversation import Conversation
from core.talk.objection import Objection

_WAIT_SECONDS: Final = 10
_WAL_TRIES, _WAL_PAUSE = 200, 0.02
_ROW: Final = "SELECT id, conversation, turn, lane, shown, edits, about, tries, due, sent_as, only_for FROM outgoing"


class SqliteStore(SqliteNotes):
    """Conversations and outgoing messages in one SQLite file, made where there is none; `:memory:` for a short life."""

    def __init__(self, path: Path | str, facts: FactTable) -> None:
        self._facts = facts
        self._address = f"file:{uuid4()}?mode=memory&cache=shared" if path == ":memory:" else str(path)
        self._db = self._connect()
        migrate(self._db)
        self._writer = Writer(self._connect)

    def _connect(self) -> Database:
        # Autocommit, so that the library's own transactions, which begin deferred, never come into play.
        connection = sqlite3.connect(
            self._address,
            timeout=_WAIT_SECONDS,
            check_same_thread=False,
            isolation_level=None,
            uri=self._address.startswith("file:"),
        )
        db = Database(connection, execute_plugins=False)
        _use_wal(db)
        # The last means something in memory alone, where a read would else refuse whatever is being written meanwhile.
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "read_uncommitted = ON"):
            db.execute(f"PRAGMA {pragma}")
        return db

    def close(self) -> None:
        """Finish what is being written, then let go of the file."""
        self._writer.close()
        self._db.conn.close()

    def load(self, conversation_id: str) -> Conversation:
        """The conversation as kept; an empty one where there is none."""
        row = self._db.execute("SELECT state FROM conversation WHERE id = ?", (conversation_id,)).fetchone()
        return read(conversation_id, row[0], self._facts) if row else Conversation(conversation_id)

    def is_heard(self, key: str) -> bool:
        """Was an event of that key kept before?"""
        return self._db.execute("SELECT 1 FROM heard WHERE id = ?", (key,)).fetchone() is not None

    def save(self, kept: Kept) -> "Future[tuple[int, ...] | None]":
        """Keep a turn, whole or not at all."""
        return self._writer.submit(lambda db: jobs.keep(db, kept))

    def row(self, row_id: int) -> Row | None:
        """An outgoing row, sent or not."""
        return self._one(f"{_ROW} WHERE id = ?", row_id)

    def answering(self, lane: str, message: str) -> Row | None:
        """The latest row of a lane that answered that message."""
        return self._one(f"{_ROW} WHERE lane = ? AND about = ? ORDER BY id DESC LIMIT 1", lane, message)

    def latest(self, lane: str) -> Row | None:
        """The last row of a lane that all there see."""
        return self._one(f"{_ROW} WHERE lane = ? AND only_for IS NULL ORDER BY id DESC LIMIT 1", lane)

    def waiting(self) -> tuple[int, float | None]:
        """How many rows wait, and since when the oldest does."""
        row = self._db.execute("SELECT count(*), min(made_at) FROM outgoing WHERE state = 'waiting'").fetchone()
        return row[0], row[1]

    def lanes(self) -> Sequence[str]:
        """Every lane with something waiting."""
        return [row[0] for row in self._db.execute("SELECT DISTINCT lane FROM outgoing WHERE state = 'waiting'")]

    def next(self, lane: str) -> Row | None:
        """The first row waiting in a lane, due or not."""
        return self._one(f"{_ROW} WHERE lane = ? AND state = 'waiting' ORDER BY id LIMIT 1", lane)

    def sent(self, row_id: int, sent_as: str | None) -> "Future[None]":
        """It went out."""
        return self._writer.submit(lambda db: jobs.sent(db, row_id, sent_as))

    def later(self, row_id: int, due: float, *, failed: bool = True) -> "Future[None]":
        """It did not; try again."""
        return self._writer.submit(lambda db: jobs.later(db, row_id, due, failed=failed))

    def dead(self, row_id: int, why: str) -> "Future[None]":
        """It never will."""
        return self._writer.submit(lambda db: jobs.dead(db, row_id, why))

    def conversations(self, beginning: str) -> Sequence[Conversation]:
        """Every conversation whose id begins so."""
        rows = self._db.execute(f"{jobs.BEGINNING_SO} ORDER BY id", (beginning, beginning)).fetchall()
        return [read(id_, state, self._facts) for id_, state in rows]

    def of_person(self, beginning: str, who: str) -> Sequence[Conversation]:
        """A person's conversations, the latest turned first."""
        return [read(id_, state, self._facts) for id_, state in jobs.of_person(self._db, beginning, who)]

    def objections(self) -> Sequence[Objection]:
        """What people say is wrong."""
        return objections.listed(self._db)

    def forget(self, conversation_id: str) -> "Future[bool]":
        """Erase a person's conversation."""
        return self._writer.submit(lambda db: jobs.forget(db, conversation_id))

    def forget_person(self, beginning: str, who: str) -> "Future[int]":
        """Erase all a person's conversations."""
        return self._writer.submit(lambda db: jobs.forget_person(db, beginning, who))

    def prune(self, days: int) -> "Future[int]":
        """Erase what is older than it may be."""
        return self._writer.submit(lambda db: jobs.prune(db, days))

    def moved(self, lane: str, to: str) -> "Future[None]":
        """A chat has a new name."""
        return self._writer.submit(lambda db: jobs.moved(db, lane, to))

    def _one(self, query: str, *values: object) -> Row | None:
        found = self._db.execute(query, values).fetchone()
        if found is None:
            return None
        id_, conversation, turn, lane, shown, edits, about, tries, due, sent_as, only = found
        out = Outgoing(lane, outgoing.read(shown, self._facts), edits, about, only)
        return Row(id_, conversation, turn, out, tries, due, sent_as)


def _use_wal(db: Database) -> None:
    """Readers beside the writer. While others open a new file SQLite refuses this at once, so it is tried again."""
    for tries_left in reversed(range(_WAL_TRIES)):
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if not tries_left:
                raise
            time.sleep(_WAL_PAUSE)
