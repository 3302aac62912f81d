"""A lock of the operating system: it is let go however the process ends."""

import fcntl
from io import FileIO
from pathlib import Path


class Alone:
    """One process at a time holds the lock of this file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: FileIO | None = None

    def enter(self) -> bool:
        """Take the lock; False where another process has it."""
        file = FileIO(self._path, "a")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return False
        self._file = file
        return True

    def leave(self) -> None:
        """Let it go."""
        if self._file:
            self._file.close()
            self._file = None
