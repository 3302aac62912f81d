"""Everything there is: workspaces, people, channels, views. It knows no HTTP."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.standin.slack.channels import Channel, Kind
from tests.standin.slack.hooks import Hook
from tests.standin.slack.messages import File, Message
from tests.standin.slack.refusals import Refused
from tests.standin.slack.settings import Clock, Settings
from tests.standin.slack.teams import Team
from tests.standin.slack.triggers import Triggers
from tests.standin.slack.views import View


@dataclass(slots=True)
class User:
    """A person or a bot, as the API knows it."""

    id: str
    team: str
    name: str
    locale: str = "ko-KR"
    is_bot: bool = False


class World:
    """One Slack with one app in it."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.clock = settings, Clock()
        self.root = ""  # the address of the server, for the addresses it gives out
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}  # by person
        self.stacks: dict[str, list[View]] = {}  # modals by person, the open one last
        self.hooks: dict[str, Hook] = {}
        self.triggers = Triggers(self.clock, settings)
        self.uploads: dict[str, File] = {}  # announced, with or without content
        self.codes: dict[str, tuple[Team, str, float]] = {}  # OAuth: workspace, redirect, moment
        self.bot_said: Callable[[Message], object] = lambda message: None
        self._waiting: list[asyncio.Event] = []
        self._next = 0

    def changed(self) -> None:
        """Something happened: whoever waits looks again."""
        for event in self._waiting:
            event.set()

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
        """The next number of whatever needs one."""
        self._next += 1
        return self._next

    def id(self, letter: str) -> str:
        """A new name of the kind this letter stands for, such as U0000000007."""
        return f"{letter}{self.number():010d}"

    def now(self) -> int:
        """The present in whole seconds."""
        return int(self.clock.now())

    def moment(self) -> str:
        """The present as a ts that no other event has."""
        return f"{self.now()}.{self.number():06d}"

    def name_of(self, it: str) -> str | None:
        """What a person or a channel is called."""
        known = self.users.get(it) or self.channels.get(it)
        return known.name if known else None

    def team_of(self, user: str) -> str:
        """The workspace somebody belongs to."""
        return self.users[user].team

    def bots_in(self, channel: Channel) -> list[Team]:
        """The workspaces whose bot is in a channel, its own first."""
        there = [team for team in self.teams.values() if team.installed and team.bot_user in channel.members]
        return sorted(there, key=lambda team: team is not channel.team)

    def channel(self, team: Team, it: object) -> Channel:
        """A channel by its id, as far as this workspace's bot can see it."""
        channel = self.channels.get(str(it))
        reached = channel and (team.bot_user in channel.members or (channel.team is team and channel.kind == "channel"))
        if channel is None or not reached:
            raise Refused("channel_not_found")
        return channel

    def new_channel(self, team: Team, kind: Kind, name: str, members: list[str]) -> Channel:
        """A channel of any kind."""
        channel = Channel(self, self.id("D" if kind == "im" else "C"), team, kind, name, members)
        self.channels[channel.id] = channel
        return channel

    def dm(self, team: Team, user: str) -> Channel:
        """The direct messages of a person with the bot of a workspace."""
        both = {user, team.bot_user}
        for channel in self.channels.values():
            if channel.kind == "im" and set(channel.members) == both:
                return channel
        return self.new_channel(team, "im", "", [user, team.bot_user])

    def together(self, team: Team, users: list[str]) -> Channel:
        """The group of these people and the bot."""
        members = sorted({*users, team.bot_user})
        for channel in self.channels.values():
            if channel.kind == "mpim" and sorted(channel.members) == members:
                return channel
        return self.new_channel(team, "mpim", f"mpdm-{self.number()}", members)

    def post(self, channel: Channel, user: str, **what: Any) -> Message:
        """A new message at the end of a channel. In two channels a ts may be the same."""
        message = Message(self.ts(channel), channel, user, self.number(), **what)
        channel.ever.append(message)
        self.changed()
        return message

    def ts(self, channel: Channel) -> str:
        """The next ts of a channel, greater than all before."""
        last = int(channel.ever[-1].ts.partition(".")[0]) if channel.ever else 0
        return f"{max(self.now(), last)}.{len(channel.ever) + 1:06d}"

    def state(self) -> tuple[Any, ...]:
        """All a call can change."""
        views = [(view.id, view.hash) for view in self.views.values()]
        stacks = [(person, [view.id for view in stack]) for person, stack in self.stacks.items()]
        return [(it, one.state) for it, one in self.channels.items()], views, stacks, list(self.homes)
