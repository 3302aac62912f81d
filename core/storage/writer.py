"""One thread that writes: jobs that wait together share one commit, so many turns cost one write to the disk."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from sqlite_utils import Database

T = TypeVar("T")

_AT_ONCE: Final = 128
_STOP: Final = None


@dataclass(frozen=True, slots=True)
class _Job:
    run: Callable[[Database], Any]
    done: "Future[Any]"


class Writer:
    """Owns the only connection that writes. Each job is whole or not at all; one that fails takes no other with it."""

    def __init__(self, connect: Callable[[], Database]) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._connect = connect
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    def submit(self, job: "Callable[[Database], T]") -> "Future[T]":
        """The job's result once it is on the disk, or what it raised."""
        done: Future[T] = Future()
        self._jobs.put(_Job(job, done))
        return done

    def close(self) -> None:
        """Finish what was submitted, then stop."""
        self._jobs.put(_STOP)
        self._thread.join()

    def _work(self) -> None:
        db = self._connect()
        try:
            while (first := self._jobs.get()) is not _STOP:
                group, stop = self._waiting(first)
                _commit(db, group)
                if stop:
                    break
        finally:
            db.conn.close()

    def _waiting(self, first: _Job) -> tuple[list[_Job], bool]:
        """The first job and those that came meanwhile; and whether to stop after them."""
        group = [first]
        while len(group) < _AT_ONCE:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return group, False
            if job is _STOP:
                return group, True
            group.append(job)
        return group, False


def _commit(db: Database, group: list[_Job]) -> None:
    """All jobs in one transaction, each in a savepoint of its own; nobody is told before the commit."""
    # From here on a job can no longer be called off: one that was before is left out.
    group = [job for job in group if job.done.set_running_or_notify_cancel()]
    told: list[tuple[Future[Any], Any, BaseException | None]] = []
    try:
        db.execute("BEGIN IMMEDIATE")
        told = [(job.done, *_run(db, job)) for job in group]
        db.execute("COMMIT")
    except Exception as failed:  # the disk is full, the file is gone: nothing of the group was kept
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        told = [(job.done, None, failed) for job in group]
    for done, result, raised in told:
        if raised is None:
            done.set_result(result)
        else:
            done.set_exception(raised)


def _run(db: Database, job: _Job) -> tuple[Any, BaseException | None]:
    db.execute("SAVEPOINT job")
    try:
        result = job.run(db)
    except Exception as raised:  # it is handed to whoever submitted the job
        db.execute("ROLLBACK TO job")
        db.execute("RELEASE job")
        return None, raised
    db.execute("RELEASE job")
    return result, None
