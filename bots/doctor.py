"""What is wrong with this set-up: each thing looked at, with the mend where one is needed."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bots.metrics import waited
from bots.parts import Parts
from core.policy.say import Say

_FREE_BYTES: Final = 200 * 1024**2
_STALE_SECONDS: Final = 600.0
_BUILT: Final = date(2026, 7, 2)
"""The last notice's first day: a clock before it is wrong."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: is it well, and what is said of it."""

    is_well: bool
    say: Say


def local(parts: Parts, day: date) -> Iterator[Finding]:
    """All that can be looked at without asking a platform."""
    yield Finding(day >= _BUILT, Say("doctor-clock", {"day": day}))
    notice = parts.rulebook.notice_on(day)
    yield Finding(
        notice is not None, Say("doctor-rulebook", {"notice": notice.title}) if notice else Say("doctor-no-notice")
    )
    yield _database(parts)
    yield from _outbox(parts)
    path = parts.settings.database_path
    free = shutil.disk_usage(path.parent).free
    yield Finding(free > _FREE_BYTES, Say("doctor-disk", {"megabytes": free // 1024**2}))


def _database(parts: Parts) -> Finding:
    """Is the file whole? Read by a connection of its own, as somebody else's would be."""
    path = parts.settings.database_path
    parts.store.waiting()
    with sqlite3.connect(path) as connection:
        answer = connection.execute("PRAGMA quick_check").fetchone()[0]
    connection.close()
    return Finding(answer == "ok", Say("doctor-database", {"path": str(path), "answer": str(answer)}))


def _outbox(parts: Parts) -> Iterator[Finding]:
    count, _ = parts.store.waiting()
    seconds = waited(parts.store, time.time())
    yield Finding(seconds < _STALE_SECONDS, Say("doctor-outbox", {"count": count, "minutes": int(seconds // 60)}))
