"""A channel, a group of people or a direct message: who is in it, and what has been said."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json, Refused

if TYPE_CHECKING:
    from tests.standin.slack.teams import Team
    from tests.standin.slack.world import World

Kind = Literal["channel", "group", "mpim", "im"]  # as events name them
READING = {"channel": "channels", "group": "groups", "mpim": "mpim", "im": "im"}  # the first half of scopes
_NAMES = {"im": "directmessage", "group": "privategroup"}


@dataclass(slots=True, eq=False)
class Channel:
    """`team` is the workspace it belongs to; people of another may be in it too."""

    world: "World"
    id: str
    team: "Team"
    kind: Kind
    name: str
    members: list[str] = field(default_factory=list)
    archived: bool = False
    ever: list[Message] = field(default_factory=list)  # all that was ever said, also for one person alone

    @property
    def messages(self) -> list[Message]:
        """What stands there for everybody, in order."""
        return [one for one in self.ever if not one.only_for and not one.deleted]

    @property
    def last(self) -> Message:
        """The newest message for everybody."""
        return self.messages[-1]

    @property
    def from_bot(self) -> list[Message]:
        """What the bot said to everybody, in order."""
        return [one for one in self.messages if one.by_bot]

    @property
    def seen(self) -> list[str]:
        """The whole channel as a reader sees it."""
        return [one.seen for one in self.messages]

    def seen_by(self, person: Any) -> list[Message]:
        """What a person sees there: everything, and what is meant for this one alone."""
        return [one for one in self.ever if not one.deleted and one.only_for in (None, person.id)]

    @property
    def is_shared(self) -> bool:
        """Slack Connect: somebody of another workspace is in it."""
        return any(self.world.team_of(member) != self.team.id for member in self.members)

    @property
    def state(self) -> tuple[Any, ...]:
        """Equal before and after a call that changed nothing."""
        return tuple(one.state for one in self.ever)

    def find(self, ts: str) -> Message | None:
        """A message everybody sees by its ts, unless it was never there or is deleted."""
        return next((one for one in self.messages if one.ts == ts), None)

    async def until(self, condition: Callable[[], object], seconds: float = 5) -> None:
        """Wait till the condition holds; looked at again whenever anything happens. Fails with what was seen."""
        try:
            await self.world.until(condition, seconds)
        except TimeoutError:
            seen = [f"(only {one.only_for}) {one.seen}" if one.only_for else one.seen for one in self.ever]
            raise AssertionError("It never came to that. The channel:\n" + "\n".join(seen)) from None

    def may_write(self, team: "Team") -> None:
        """Refuses a bot that is not in the channel."""
        if team.bot_user not in self.members:
            raise Refused("not_in_channel")
        if self.archived:
            raise Refused("is_archived")

    def thread(self, ts: object) -> str | None:
        """The thread of a message that stands here and is no reply itself."""
        if ts is None:
            return None
        parent = self.find(str(ts))
        if parent is None:
            raise Refused("thread_not_found")
        if parent.thread_ts not in (None, parent.ts):
            raise Refused("cannot_reply_to_message")
        return parent.ts

    def brief(self) -> Json:
        """As interactions name it."""
        return {"id": self.id, "name": _NAMES.get(self.kind, self.name)}

    def wire(self, team: "Team") -> Json:
        """As conversations.info tells it to the bot of a workspace."""
        body: Json = {
            "id": self.id,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": self.kind == "im",
            "is_mpim": self.kind == "mpim",
            "is_private": self.kind != "channel",
            "is_archived": self.archived,
            "is_shared": self.is_shared,
            "is_ext_shared": self.is_shared,
            "is_org_shared": False,
            "context_team_id": self.team.id,
        }
        if self.kind == "im":
            return body | {"user": next(one for one in self.members if one != team.bot_user)}
        return body | {"name": self.name, "is_member": team.bot_user in self.members}
