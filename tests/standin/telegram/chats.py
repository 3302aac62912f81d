"""A chat: who is in it, what has been said, and whether the bot may speak there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.standin.telegram.messages import Message
from tests.standin.telegram.refusals import Json, Refused, bad, forbidden

if TYPE_CHECKING:
    from tests.standin.telegram.world import World


@dataclass(slots=True, eq=False)
class Chat:
    """Private, group, supergroup or channel. `bot` is the bot's standing: member, administrator, left, kicked."""

    world: "World"
    id: int
    kind: str
    name: str
    username: str | None = None
    bot: str = "member"
    started: bool = True  # private: before the person starts the bot, the bot cannot write
    deactivated: bool = False
    forum: bool = False
    migrated_to: int | None = None
    messages: list[Message] = field(default_factory=list)
    topics: dict[int, str] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)  # user -> standing
    actions: list[str] = field(default_factory=list)  # "typing" and the like, in order
    keyboard: list[list[str]] | None = None  # the buttons in the place of the keyboard, if the bot showed any

    @property
    def last(self) -> Message:
        """The newest message of all."""
        return self.messages[-1]

    @property
    def from_bot(self) -> list[Message]:
        """What the bot said, in order."""
        return [message for message in self.messages if message.by_bot]

    @property
    def seen(self) -> list[str]:
        """The whole chat as a person reads it."""
        return [message.seen for message in self.messages]

    @property
    def state(self) -> tuple[Any, ...]:
        """Equal before and after a call that changed nothing."""
        return (
            self.bot,
            self.keyboard,
            tuple(self.actions),
            *((m.id, m.seen, m.edits, tuple(map(repr, m.entities))) for m in self.messages),
        )

    def find(self, message_id: int) -> Message | None:
        """A message by its number, unless it was never there or is deleted."""
        return next((message for message in self.messages if message.id == message_id), None)

    async def until(self, condition: Callable[[], object], seconds: float = 5) -> None:
        """Wait till the condition holds; looked at again whenever anything happens. Fails with what was seen."""
        try:
            await self.world.until(condition, seconds)
        except TimeoutError:
            raise AssertionError("It never came to that. The chat:\n" + "\n".join(self.seen)) from None

    def may_read(self) -> None:
        """Refuses a bot that is not in the chat."""
        if self.kind == "private":
            return
        if self.bot == "kicked":
            raise forbidden(f"bot was kicked from the {self.kind} chat")
        if self.bot == "left":
            raise forbidden(f"bot is not a member of the {self.kind} chat")

    def may_write(self) -> None:
        """Refuses a bot that cannot say anything here, for whatever reason."""
        if self.migrated_to:
            why = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, why, migrate_to_chat_id=self.migrated_to)
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.bot == "kicked" and self.kind == "private":
            raise forbidden("bot was blocked by the user")
        if not self.started:
            raise forbidden("bot can't initiate conversation with a user")
        self.may_read()

    def topic(self, number: int | None) -> int | None:
        """A topic that exists; refuses another, such as the thread of replies in a group without topics."""
        if number is not None and number not in self.topics:
            raise bad("message thread not found")
        return number

    def wire(self) -> Json:
        """As the API sends it."""
        names = {"first_name": self.name} if self.kind == "private" else {"title": self.name}
        body: Json = {"id": self.id, "type": self.kind, **names}
        if self.username:
            body["username"] = self.username
        return body | ({"is_forum": True} if self.forum else {})
