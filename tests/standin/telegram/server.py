"""The server: HTTP in front, a world behind, and a handle on both for tests."""

from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.standin.telegram.calls import Call, Calls
from tests.standin.telegram.chats import Chat
from tests.standin.telegram.control import routes
from tests.standin.telegram.delivery import Delivery
from tests.standin.telegram.faults import Fault, Faults, Kind
from tests.standin.telegram.front import application
from tests.standin.telegram.groups import Group
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.people import Person
from tests.standin.telegram.polling import Polling
from tests.standin.telegram.refusals import Json
from tests.standin.telegram.settings import Clock, Settings
from tests.standin.telegram.updates import Update
from tests.standin.telegram.webhook import Webhook
from tests.standin.telegram.world import World


class Telegram:
    """`async with Telegram() as telegram:` serves on 127.0.0.1; a bot's root address is `telegram.url`."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.world = World(self.settings)
        self.limits, self.faults = Limits(self.settings, self.world.clock), Faults()
        self.webhook = Webhook(self.world, self.world.changed)
        self.polling = Polling(self.world, self.webhook)
        self._calls = Calls(self.world, self.limits, self.faults, self.webhook, self.polling)
        self.delivery = Delivery(self.world, self.webhook, self._calls.perform)
        self.world.listeners.append(self.delivery.go_on)
        self.url = ""
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> str:
        """Serve on this port, or on any free one; returns the root address, without /bot."""
        app = application(self.settings, self._calls, routes(self))
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        await self.delivery.start()
        return self.url

    async def stop(self) -> None:
        """Everything is forgotten."""
        await self.delivery.stop()
        self.polling.end("terminated by the end of the test")
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        await self.stop()

    @property
    def clock(self) -> Clock:
        """Time, which a test may advance."""
        return self.world.clock

    @property
    def calls(self) -> list[Call]:
        """All the bot asked, in order, refused or not."""
        return self._calls.ever

    @property
    def updates(self) -> list[Update]:
        """All updates ever made, in order."""
        return self.world.updates.ever

    @property
    def state(self) -> tuple[Any, ...]:
        """All a call can change: equal before and after one that was refused."""
        world, profile = self.world, self._calls.profile
        chats = [(number, chat.state) for number, chat in world.chats.items()]
        answers = [(number, query.answer) for number, query in world.queries.items()]
        return chats, answers, dict(profile.commands), dict(profile.words), self.webhook.url, world.logged_out

    def person(self, name: str = "김담당", language: str = "ko", username: str | None = None) -> Person:
        """Somebody new, who has not started the bot yet."""
        number = 1_000_000 + self.world.number()
        user: Json = {"id": number, "is_bot": False, "first_name": name, "language_code": language}
        user |= {"username": username} if username else {}
        chat = Chat(self.world, number, "private", name, username, started=False)
        self.world.chats[number] = chat
        self.world.users[number] = user
        self.people[number] = Person(self.world, user, chat)
        return self.people[number]

    def group(self, name: str, *people: Person, kind: str = "group", forum: bool = False) -> Group:
        """A new group of these people, the bot not among them. A forum is always a supergroup."""
        kind = "supergroup" if forum else kind
        base = -1_000_000_000_000 if kind == "supergroup" else 0
        chat = Chat(self.world, base - 5_000_000 - self.world.number(), kind, name, bot="left", forum=forum)
        self.world.chats[chat.id] = chat
        self.groups[chat.id] = Group(self.world, chat)
        self.groups[chat.id].joins(*people)
        return self.groups[chat.id]

    def slow_down(self, chat: Chat, seconds: float = 30) -> None:
        """Till then this chat answers 429 with the seconds left."""
        self.limits.slow_down(chat, seconds)

    def fail(self, kind: Kind, method: str | None = None, **more: object) -> Fault:
        """The next calls of a method (of any) fail: `times`, `chat` (a number), `status`, `seconds`."""
        fault = Fault(kind, method, **more)  # type: ignore[arg-type]  # a wrong name is told by dataclass
        self.faults.waiting.append(fault)
        return fault

    def goes_down(self, how: str = "drop") -> None:
        """Every call fails (`drop`, or `error` for 502) and no update goes out."""
        self.faults.down = "drop" if how == "drop" else "error"
        self.holds_updates()

    def comes_back(self) -> None:
        """As before; updates made meanwhile go out."""
        self.faults.down = ""
        self.releases_updates()

    def holds_updates(self) -> None:
        """Updates are made, but wait."""
        self.delivery.held = self.polling.held = True

    def releases_updates(self) -> None:
        """And now they go."""
        self.delivery.held = self.polling.held = False
        self.world.changed()

    def sends_update(self, kind: str, body: Json, lane: str = "other") -> Update:
        """An update of any kind, known or not."""
        return self.world.updates.add(kind, body, lane, self.settings.update_lives)

    def again_under_new_number(self, update: Update) -> Update:
        """As the real server does with a press that the bot did not answer before it closed."""
        return self.world.updates.again(update)

    async def redeliver(self, updates: Sequence[Update], times: int = 1, shuffle: int | None = None) -> list[int]:
        """Updates once more, so often; with a seed shuffled and all at once. Webhook: the bot's HTTP statuses."""
        if self.webhook.url:
            return await self.delivery.deliver(updates, times, shuffle)
        self.polling.repeats += list(updates) * times
        self.world.changed()
        return []
