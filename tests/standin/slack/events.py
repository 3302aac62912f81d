"""Events as the Events API tells them, and to which workspace's bot."""

import uuid

from tests.standin.slack.channels import READING, Channel
from tests.standin.slack.delivery import Deliveries, Delivery
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World


class Events:
    """Tells the app what it has asked to hear, where its bot is and has the scope."""

    def __init__(self, world: World, deliveries: Deliveries) -> None:
        self._world, self._deliveries = world, deliveries
        world.bot_said = self._own

    def tell(self, team: Team, event: Json, shared: bool = False) -> Delivery:
        """Any event, to the app as installed in this workspace."""
        return self._deliveries.send("events_api", self._envelope(team, event, shared))

    def message(self, message: Message) -> list[Delivery]:
        """A new message; one that calls the bot comes a second time, as app_mention under another event_id."""
        told = self.about(message.channel, message.wire() | {"event_ts": message.ts}, message.user)
        for team in self._world.bots_in(message.channel)[:1]:
            called = f"<@{team.bot_user}>" in message.text and message.channel.kind != "im"
            if called and "app_mentions:read" in team.scopes:
                event = message.wire() | {"type": "app_mention", "channel": message.channel.id, "event_ts": message.ts}
                told.append(self.tell(team, self._authored(event, message.channel, message.user), _shared(message)))
        return told

    def about(self, channel: Channel, event: Json, author: str) -> list[Delivery]:
        """A message event of any kind in a channel, if the bot is there and may read it."""
        whole = event | {"channel": channel.id, "channel_type": channel.kind}
        return [
            self.tell(team, self._authored(whole, channel, author), channel.is_shared)
            for team in self._world.bots_in(channel)[:1]
            if f"{READING[channel.kind]}:history" in team.scopes
        ]

    def changed(self, message: Message, before: Json) -> list[Delivery]:
        """message_changed, with what stood there before."""
        moment = self._world.moment()
        event = {
            "type": "message",
            "subtype": "message_changed",
            "message": message.wire(),
            "previous_message": before,
            "hidden": True,
            "ts": moment,
            "event_ts": moment,
        }
        return self.about(message.channel, event, before["user"])

    def deleted(self, message: Message, before: Json) -> list[Delivery]:
        """message_deleted; of one that a stone took the place of, message_changed."""
        if not message.deleted:
            return self.changed(message, before)
        moment = self._world.moment()
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "previous_message": before,
            "deleted_ts": message.ts,
            "hidden": True,
            "ts": moment,
            "event_ts": moment,
        }
        return self.about(message.channel, event, message.user)

    def _own(self, message: Message) -> None:
        """What the bot said comes back to it, as in reality, where the settings say so."""
        if self._world.settings.own_messages and not message.only_for:
            self.message(message)

    def _authored(self, event: Json, channel: Channel, author: str) -> Json:
        """In a shared channel an event says whose people it is about."""
        if not channel.is_shared:
            return event
        team = self._world.team_of(author)
        return event | {"user_team": team, "source_team": team}

    def _envelope(self, team: Team, event: Json, shared: bool) -> Json:
        return {
            "token": "verification",
            "team_id": team.id,
            "context_team_id": team.id,
            "context_enterprise_id": None,
            "api_app_id": self._world.settings.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{self._world.number():09d}",
            "event_time": self._world.now(),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": team.id,
                    "user_id": team.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": shared,
            "event_context": f"4-{uuid.uuid4().hex}",
        }


def _shared(message: Message) -> bool:
    return message.channel.is_shared
