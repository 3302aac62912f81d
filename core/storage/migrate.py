"""Numbered SQL files, run once each and in order."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlite_utils import Database

_FILES: Final = Path(__file__).parent / "sql"


def migrate(db: Database) -> None:
    """Run what has not been run; several processes starting at once take turns."""
    db.execute("BEGIN IMMEDIATE")
    try:
        done = db.execute("PRAGMA user_version").fetchone()[0]
        files = sorted(_FILES.glob("*.sql"))
        for file in files[done:]:
            for statement in _statements(file.read_text(encoding="utf-8")):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(files):d}")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """One by one: the library's way of running a script commits by itself."""
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
