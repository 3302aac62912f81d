"""What people say: it stands in the channel, and the app hears of it where its bot is."""

import uuid
from typing import Any

from tests.standin.slack.channels import Channel
from tests.standin.slack.delivery import Deliveries, Delivery
from tests.standin.slack.events import Events
from tests.standin.slack.messages import File, Message
from tests.standin.slack.mrkdwn import escaped, rich, typed
from tests.standin.slack.teams import Team
from tests.standin.slack.world import User, World


class Speaking:
    """Somebody who writes, changes and deletes messages."""

    def __init__(self, world: World, events: Events, deliveries: Deliveries, user: User) -> None:
        self.world, self.events, self.deliveries, self.user = world, events, deliveries, user

    @property
    def id(self) -> str:
        """As the API names this person."""
        return self.user.id

    @property
    def team(self) -> Team:
        """The workspace this person belongs to."""
        return self.world.teams[self.user.team]

    @property
    def dm(self) -> Channel:
        """The direct messages with the bot of the own workspace."""
        return self.world.dm(self.team, self.id)

    def says(self, text: str, channel: Channel | None = None, thread: Message | None = None, **more: Any) -> Message:
        """Write a message, here or elsewhere, or below another. `<@U…>` of somebody there calls this one."""
        channel = self._there(channel or self.dm)
        told = typed(text, self.world.name_of)
        message = self.world.post(
            channel, self.id, text=told, blocks=rich(told), thread_ts=thread and (thread.thread_ts or thread.ts)
        )
        message.more = {"client_msg_id": str(uuid.UUID(int=self.world.number())), **more}
        self.events.message(message)
        return message

    def sends_file(self, name: str, text: str = "", channel: Channel | None = None) -> Message:
        """A file, with or without words."""
        channel = self._there(channel or self.dm)
        file = File(self.world.id("F"), name, name, b"-", 1)
        message = self.world.post(channel, self.id, text=escaped(text), files=[file], more={"subtype": "file_share"})
        self.events.message(message)
        return message

    def edits(self, message: Message, text: str) -> Message:
        """Change an own message."""
        before = message.wire()
        message.text = typed(text, self.world.name_of)
        message.blocks = rich(message.text)
        message.edited, message.edits = self.world.moment(), message.edits + 1
        self.events.changed(message, before)
        self.world.changed()
        return message

    def unfurls(self, message: Message) -> Message:
        """A link in it gets a preview: to an app it looks like a change, with the same text."""
        before = message.wire()
        message.more = message.more | {"attachments": [{"id": 1, "title": "미리보기", "from_url": "https://korea.kr"}]}
        self.events.changed(message, before)
        return message

    def deletes(self, message: Message) -> None:
        """An own message is gone."""
        before = message.wire()
        message.remove()
        self.events.deleted(message, before)
        self.world.changed()

    def invites_bot(self, channel: Channel) -> list[Delivery]:
        """The bot of the channel's workspace comes in."""
        self._there(channel).members.append(channel.team.bot_user)
        return [self.events.tell(channel.team, self._membership("member_joined_channel", channel), channel.is_shared)]

    def removes_bot(self, channel: Channel) -> list[Delivery]:
        """And out; the last it hears of the channel."""
        self._there(channel).members.remove(channel.team.bot_user)
        kind = "channel_left" if channel.kind == "channel" else "group_left"
        event = {"type": kind, "channel": channel.id, "actor_id": self.id, "event_ts": self.world.moment()}
        return [self.events.tell(channel.team, event, channel.is_shared)]

    def _membership(self, kind: str, channel: Channel) -> dict[str, Any]:
        letter = "C" if channel.kind == "channel" else "G"
        return {
            "type": kind,
            "user": channel.team.bot_user,
            "channel": channel.id,
            "channel_type": letter,
            "team": channel.team.id,
            "inviter": self.id,
            "event_ts": self.world.moment(),
        }

    def _there(self, channel: Channel) -> Channel:
        if self.id not in channel.members:
            raise ValueError(f"{self.user.name} is not in {channel.name or channel.id}")
        return channel
