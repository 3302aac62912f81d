"""What is heard of somebody with several members or cases, and what may be looked at for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.talk.conversation import Conversation
from core.talk.office import Member, Office, conversation_of
from core.talk.programme import Programme
from core.talk.vocabulary import Heard


@dataclass(frozen=True, slots=True)
class Hearing:
    """`kept` is the person's own talk; `load` gives another conversation."""

    kept: Conversation
    heard: Heard
    load: Callable[[str], Conversation]
    programme: Programme

    def talk_of(self, member: Member) -> Conversation:
        """The talk of that member or case, in the language spoken last in any of them."""
        talk = self.load(conversation_of(self.kept.id, member))
        return replace(talk, member=member.name, language=self.kept.language or talk.language)

    def turned(self, office: Office | None = None) -> Conversation:
        """The person's own talk a turn later, with that office where it changed."""
        return replace(self.kept, office=office or self.kept.office, turn=self.kept.turn + 1)
