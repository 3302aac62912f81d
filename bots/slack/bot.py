"""One thing after another that comes from Slack: what is heard goes to the desk, and the outbox is told."""

from typing import Final

from slack_sdk.errors import SlackApiError

from bots.slack.acts import Act, Asked, Ignored, Joined, Left, Opened, Ordered, Pressed, Said
from bots.slack.api import NotInstalled
from bots.slack.around import Around
from bots.slack.calls import DEAD, refusal
from bots.slack.door import Door, private_lane, team_of
from bots.slack.fit import fit
from bots.slack.forms import Forms
from bots.slack.homes import Homes
from bots.slack.lanes import PLATFORM, lane_of
from bots.slack.pressing import Pressing
from bots.slack.saying import Saying
from core.desk import To
from core.policy.say import Say
from core.talk.vocabulary import Heard

_PATIENCE: Final = 1.0
"""Seconds; Slack itself waits three for us."""


class SlackBot:
    """Takes what comes, each as often as it comes: the store knows what was heard before."""

    def __init__(self, around: Around) -> None:
        self._around, self._store = around, around.parts.store
        self._door = Door(around)
        self._saying, self._pressing = Saying(around, self._door), Pressing(around, self._door)
        self.forms = Forms(around, self._door)
        self._homes = Homes(around, self._door, self.forms)

    async def take(self, act: Act) -> None:
        """Until what came of it is kept. What the store raises is raised: Slack must send it again."""
        match act:
            case Said():
                await self._saying.take(act)
            case Pressed():
                await self._pressing.take(act)
            case Ordered(heard):
                await self._door.order(heard)
            case Joined(place, heard):
                await self._door.tell(heard, To(lane_of(place), fit), Say("slack-greeting"))
            case Opened() | Asked():
                await self._homes.take(act)
            case Left(team):
                await self._left(team)
            case Ignored(kind):
                self._around.parts.metrics.ignored(PLATFORM, kind)

    async def _left(self, team: str) -> None:
        """The word may come late, when the workspace has taken us in again: only a token that is dead is forgotten."""
        try:
            await self._around.api.call(team, "auth.test", {})
        except NotInstalled:
            return
        except SlackApiError as refused:
            if refusal(refused) not in DEAD:
                raise
            await self._around.api.teams.forget(team)

    async def command(self, heard: Heard, channel: str) -> str:
        """`/giban`: what is said where it was typed, which is nothing in one's own chat with us."""
        await self._door.order(heard)
        if self._store.latest(private_lane(heard)) is None or await self._is_ours(heard, channel):
            return ""
        person = await self._around.people.get(team_of(heard), heard.who)
        language = self._around.language(team_of(heard), heard.who, person.language)
        return self._around.parts.wording.text(Say("slack-in-private"), language)

    async def _is_ours(self, heard: Heard, channel: str) -> bool:
        """Is it their private chat with us? That of two people has a number like it, but we are told nothing of it."""
        if not channel.startswith("D"):
            return False
        told = await self._around.api.ask(team_of(heard), "conversations.info", {"channel": channel}, _PATIENCE)
        return told is not None
