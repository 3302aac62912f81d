"""The server: HTTP in front, and everybody behind it."""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.standin.slack import oauth
from tests.standin.slack.channels import Channel
from tests.standin.slack.driving import Driving
from tests.standin.slack.front import application
from tests.standin.slack.people import Person
from tests.standin.slack.settings import Settings
from tests.standin.slack.teams import Team
from tests.standin.slack.world import User


class Slack(Driving):
    """`async with Slack() as slack:` serves on 127.0.0.1; an app takes `slack.url` as its SLACK_API_URL."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings or Settings())
        self.people: dict[str, Person] = {}
        self.url = ""
        self._runner: web.AppRunner | None = None
        self.team = self.add_team("기반산업")

    async def start(self, port: int = 0, others: Sequence[web.RouteDef] = ()) -> str:
        """Serve on this port, or on any free one, other routes beside; returns the address of the Web API."""
        app = application(self._calls, [*self.sockets.routes(), *others])
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.world.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.url = f"{self.world.root}/api/"
        self.posting.start()
        return self.url

    async def stop(self) -> None:
        """Everything is forgotten."""
        await self._deliveries.stop()
        await self.sockets.stop()
        await self.posting.stop()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        await self.stop()

    def route(self, url: str) -> None:
        """The app's root address; payloads go to `settings.path` below it."""
        self.posting.route = url

    def add_team(self, name: str, installed: bool = True, scopes: tuple[str, ...] | None = None) -> Team:
        """Another workspace, with the app in it or not."""
        number = len(self.world.teams) + 1
        it = f"T{number:010d}"
        bot = User(self.world.id("U"), it, self.settings.bot_name, is_bot=True)
        team = Team(it, name, f"team{number}", bot.id, self.world.id("B"), scopes or self.settings.scopes)
        self.world.users[bot.id], self.world.teams[it] = bot, team
        if installed:
            oauth.install(self.world, team)
        return team

    def person(self, name: str = "김담당", locale: str = "ko-KR", team: Team | None = None) -> Person:
        """Somebody new in a workspace."""
        user = User(self.world.id("U"), (team or self.team).id, name, locale)
        self.world.users[user.id] = user
        self.people[user.id] = Person(self.world, self.events, self._deliveries, user)
        return self.people[user.id]

    def channel(
        self, name: str, *people: Person, team: Team | None = None, is_private: bool = False, bot: bool = True
    ) -> Channel:
        """A channel of these people, with the bot among them. Somebody of another workspace makes it a shared one."""
        team = team or self.team
        members = [person.id for person in people] + ([team.bot_user] if bot else [])
        return self.world.new_channel(team, "group" if is_private else "channel", name, members)

    def group_dm(self, *people: Person) -> Channel:
        """Several people and the bot."""
        return self.world.together(people[0].team, [person.id for person in people])
