"""What the desk needs of a store, and what may go wrong."""

from typing import Protocol

from core.talk.conversation import Conversation


class StaleConversationError(Exception):
    """Somebody else kept a turn of this conversation since it was loaded: load it again and step again."""


class Store(Protocol):
    """Conversations by id; a turn is kept whole or not at all."""

    def load(self, conversation_id: str) -> Conversation:
        """The conversation as kept; an empty one where there is none."""

    def is_heard(self, heard_id: str) -> bool:
        """Was that event kept before?"""

    def save(self, heard_id: str, before: Conversation, after: Conversation) -> bool:
        """Keep a turn and the event's key, together or not at all. False: already heard, nothing changed.

        Raises StaleConversationError when `before` is no longer what is kept.
        """
