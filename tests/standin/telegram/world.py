"""Everything there is: the bot, people, chats, messages. It knows no HTTP."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

from tests.standin.telegram.chats import Chat
from tests.standin.telegram.messages import Message, Query
from tests.standin.telegram.refusals import Json, bad
from tests.standin.telegram.settings import Clock, Settings
from tests.standin.telegram.updates import Update, Updates


class World:
    """One Telegram with one bot in it."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.clock = settings, Clock()
        self.bot: Json = {
            "id": int(settings.token.partition(":")[0]),
            "is_bot": True,
            "first_name": settings.name,
            "username": settings.username,
        }
        self.updates = Updates(self.clock, settings.first_update_id, self.changed)
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, Json] = {}
        self.queries: dict[str, Query] = {}
        self.inline: dict[str, Message] = {}  # messages the bot knows only by their inline name
        self.listeners: list[Callable[[], None]] = []  # told of every change
        self.logged_out = False
        self._waiting: list[asyncio.Event] = []
        self._numbers: dict[int, int] = {}
        self._next = 0

    def changed(self) -> None:
        """Something happened: whoever waits looks again."""
        for event in self._waiting:
            event.set()
        for listener in self.listeners:
            listener()

    async def until(self, condition: Callable[[], object], seconds: float) -> None:
        """Till the condition holds, else a TimeoutError."""
        async with asyncio.timeout(seconds):
            while not condition():
                await self._happens()

    async def _happens(self) -> None:
        """Until something changes, or for a moment: a condition may look at something outside."""
        event = asyncio.Event()
        self._waiting.append(event)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                await event.wait()
        self._waiting.remove(event)

    def number(self) -> int:
        """The next number of whatever needs one: people, groups, queries."""
        self._next += 1
        return self._next

    def now(self) -> int:
        """The present in whole seconds."""
        return int(self.clock.now())

    def chat(self, chat_id: object) -> Chat:
        """A chat by number or @name; refuses one the bot never met."""
        if isinstance(chat_id, str):
            named = (chat for chat in self.chats.values() if chat_id == f"@{chat.username}" and chat.kind != "private")
            chat = next(named, None)
        else:
            chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def post(self, chat: Chat, sender: Json, **what: Any) -> Message:
        """A new message at the end of a chat."""
        message = Message(self._message_number(chat), chat, sender, self.now(), **what)
        chat.messages.append(message)
        self.changed()
        return message

    def tell(self, message: Message, kind: str = "message") -> Update:
        """The update about a message."""
        return self.updates.add(kind, message.wire(), f"chat {message.chat.id}", self.settings.update_lives)

    def ask(self, person: int) -> Query:
        """A new query of a person, to be answered soon."""
        query = Query(f"{4_000_000_000 + self.number()}", person, self.clock.now())
        self.queries[query.id] = query
        return query

    def _message_number(self, chat: Chat) -> int:
        """Supergroups and channels count for themselves; all others share one count, so numbers have gaps."""
        counter = chat.id if chat.kind in ("supergroup", "channel") else 0
        self._numbers[counter] = self._numbers.get(counter, 0) + 1
        return self._numbers[counter]
