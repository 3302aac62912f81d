"""The queue of updates: numbered one by one, kept until confirmed, gone after a day."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standin.telegram.refusals import Json
from tests.standin.telegram.settings import Clock
from tests.standin.telegram.table import UPDATES

_ASKED_FOR_ONLY = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """One update. Those of one lane are delivered in sequence; lanes run side by side."""

    id: int
    kind: str
    body: dict[str, Any]
    lane: str
    expires: float

    def wire(self) -> Json:
        """As the API sends it."""
        return {"update_id": self.id, self.kind: self.body}


@dataclass(slots=True)
class Updates:
    """`ever` is all that was made, for tests; `pending` what the bot has not confirmed."""

    clock: Clock
    next_id: int
    changed: Callable[[], None]
    allowed: list[str] = field(default_factory=list)
    pending: list[Update] = field(default_factory=list)
    ever: list[Update] = field(default_factory=list)

    def add(self, kind: str, body: dict[str, Any], lane: str, lives: float) -> Update:
        """A new update. One the bot did not ask for is made, but never queued."""
        update = Update(self.next_id, kind, body, lane, self.clock.now() + lives)
        self.ever.append(update)
        if self._is_wanted(kind):
            self.next_id += 1
            self.pending.append(update)
        self.changed()
        return update

    def again(self, update: Update) -> Update:
        """The same update with a new number, as the server does if a query was left unanswered."""
        return self.add(update.kind, update.body, update.lane, max(1.0, update.expires - self.clock.now()))

    def confirm(self, offset: int) -> None:
        """All updates with lower numbers are forgotten. A number from the future confirms nothing."""
        if offset <= self.next_id:
            self.pending = [update for update in self.pending if update.id >= offset]

    def keep_last(self, number: int) -> None:
        """A negative offset: all but so many are forgotten."""
        self.pending = self.pending[-number:]

    def drop(self, update: Update) -> None:
        """Delivered, or given up."""
        if update in self.pending:
            self.pending.remove(update)
            self.changed()

    def ready(self) -> list[Update]:
        """What waits for the bot, without what has expired."""
        now = self.clock.now()
        self.pending = [update for update in self.pending if update.expires > now]
        return list(self.pending)

    def _is_wanted(self, kind: str) -> bool:
        if self.allowed:
            return kind in self.allowed or kind not in UPDATES  # what nobody knew yet nobody could leave out
        return kind not in _ASKED_FOR_ONLY
