"""What the desk and the outbox need of a store, and what may go wrong."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from core.storage.notes import Note, Notes
from core.storage.outgoing import Outgoing, Row
from core.talk.conversation import Conversation
from core.talk.objection import Objection


class StaleConversationError(Exception):
    """Somebody else kept a turn of this conversation since it was loaded: load it again and step again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A turn to be kept: the event's keys, each conversation as loaded and as it became, what is to be sent and for
    which of them. `forget`: everything said in them before is erased with it. `puts` are notes kept with it, `takes`
    the kinds and keys of notes used up by it. `left` are conversations whose messages are erased, since their case is
    elsewhere now; `handed` those whose messages are another's from now on, with that one. `objection`: what somebody
    says is wrong."""

    keys: tuple[str, ...]
    turns: tuple[tuple[Conversation, Conversation], ...]
    outgoing: tuple[Outgoing, ...] = ()
    sender: Conversation | None = None
    forget: bool = False
    puts: tuple[Note, ...] = ()
    takes: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    objection: Objection | None = None
    handed: tuple[tuple[str, str], ...] = ()


class Store(Notes, Protocol):
    """Conversations by id; a turn is kept whole or not at all. Futures are done once it is on the disk."""

    def load(self, conversation_id: str) -> Conversation:
        """The conversation as kept; an empty one where there is none."""

    def is_heard(self, key: str) -> bool:
        """Was an event of that key kept before?"""

    def save(self, kept: Kept) -> "Future[tuple[int, ...] | None]":
        """Keep a turn: its outgoing rows' ids, or None where the event was heard before and nothing changed.

        The future raises StaleConversationError when a conversation is no longer what was loaded, or a note to be
        used up is gone.
        """

    def row(self, row_id: int) -> Row | None:
        """An outgoing row, sent or not; None where there is none."""

    def answering(self, lane: str, message: str) -> Row | None:
        """The latest row of a lane that answered that message; None where there is none."""

    def latest(self, lane: str) -> Row | None:
        """The last row of a lane that all there see; None where there is none."""

    def waiting(self) -> tuple[int, float | None]:
        """How many rows wait, and since when the oldest does (seconds since 1970)."""

    def lanes(self) -> Sequence[str]:
        """Every lane with something waiting."""

    def next(self, lane: str) -> Row | None:
        """The first row waiting in a lane, due or not."""

    def sent(self, row_id: int, sent_as: str | None) -> "Future[None]":
        """It went out, as the platform's message of that id."""

    def later(self, row_id: int, due: float, *, failed: bool = True) -> "Future[None]":
        """It did not; try again at that time (seconds since 1970). `failed`: it counts as a try."""

    def dead(self, row_id: int, why: str) -> "Future[None]":
        """It never will."""

    def conversations(self, beginning: str) -> Sequence[Conversation]:
        """Every conversation whose id begins so, in order of their ids."""

    def of_person(self, beginning: str, who: str) -> Sequence[Conversation]:
        """A person's conversations, and the members' in them, whose ids begin so: the latest turned first."""

    def objections(self) -> Sequence[Objection]:
        """What people say is wrong, the oldest first."""

    def forget(self, conversation_id: str) -> "Future[bool]":
        """Erase a person's conversation, its members' and everything sent to them; was there any?"""

    def forget_person(self, beginning: str, who: str) -> "Future[int]":
        """Erase all conversations of a person whose ids begin so, with everything around them; how many there were."""

    def prune(self, days: int) -> "Future[int]":
        """Erase what is older than it may be: keys of events, notes, conversations untouched for so many days."""

    def moved(self, lane: str, to: str) -> "Future[None]":
        """A chat has a new name: what waits for it, and its conversations, go with it."""
