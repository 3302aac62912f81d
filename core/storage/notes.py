"""Notes: what is kept beside talks and rows, such as codes that work once."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Note:
    """A value kept under a kind and a key; past `until` (seconds since 1970) it counts as gone."""

    kind: str
    key: str
    value: str
    until: float | None = None


class Notes(Protocol):
    """Notes by kind and key. Futures are done once it is on the disk."""

    def put(self, kind: str, key: str, value: str, until: float | None = None) -> "Future[None]":
        """Keep a note, in place of an earlier one of that key."""

    def find(self, kind: str, key: str) -> str | None:
        """The value kept; None where there is none, or it is past its time."""

    def listed(self, kind: str) -> Sequence[tuple[str, str]]:
        """Every key of a kind with its value, in order of the keys."""

    def take(self, kind: str, key: str) -> "Future[str | None]":
        """The value, which is gone with that: of several who take it, one gets it."""

    def drop(self, kind: str, key: str) -> "Future[None]":
        """Erase a note, if there is one."""
