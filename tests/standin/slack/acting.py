"""What people do with messages: press, choose, command, call a shortcut."""

from typing import Any

from tests.standin.slack import payloads
from tests.standin.slack.answers import command_answer, offered
from tests.standin.slack.blocks import elements, options
from tests.standin.slack.channels import Channel
from tests.standin.slack.delivery import Delivery
from tests.standin.slack.filling import action, begun, filled
from tests.standin.slack.hooks import Hook
from tests.standin.slack.messages import Button, Message
from tests.standin.slack.mrkdwn import escaped
from tests.standin.slack.refusals import Json
from tests.standin.slack.speaking import Speaking
from tests.standin.slack.teams import Team
from tests.standin.slack.views import View

Place = tuple[Json, Json]  # a block and an element in it


class Acting(Speaking):
    """Somebody who uses what the bot has put there."""

    def presses(self, label: str | Button, on: Message | None = None) -> Delivery:
        """Press a button: of the newest message with such a label, or of `on`.

        A Button remembered from earlier can be pressed though it is gone: the screen had not caught up.
        """
        if isinstance(label, Button):
            return self._acts(label.on, action(label.element, label.block_id, None, self.world.moment()))
        on = on or self._newest(lambda message: any(label == one.label for one in message.buttons), label)
        found = [one for one in on.buttons if one.label == label]
        if not found:
            raise AssertionError(f"There is no button {label!r}. The message:\n{on.seen}")
        return self.presses(found[0])

    def chooses(self, option: Any, on: Message | None = None) -> Delivery:
        """Choose an option by its label, or somebody (a person) in a select of people."""
        value = option.id if isinstance(option, Speaking) else option
        person = value in self.world.users

        def fits(element: Json) -> bool:
            if person:
                return bool(element["type"] == "users_select")
            return any(value in (one["text"]["text"], one.get("value")) for one in options(element))

        on = on or self._newest(lambda message: any(fits(one) for _, one in _places(message.blocks)), str(option))
        block, element = next((block, one) for block, one in _places(on.blocks) if fits(one))
        state = filled(element, [value] if element["type"].startswith(("multi_", "checkboxes")) else value)
        on.values = begun(on.blocks, on.values)
        if element["type"] != "overflow":
            on.values[block["block_id"]][element["action_id"]] = state
        return self._acts(on, action(element, block["block_id"], state, self.world.moment()))

    async def commands(self, name: str, text: str = "", channel: Channel | None = None) -> Message | None:
        """Type a slash command: what the app answers at once, if anything. It works where the bot is no member."""
        channel, team = channel or self.dm, self._home_team()
        payload = payloads.command(self.world, team, self.user, channel, name, escaped(text))
        delivery = await self.deliveries.done(self.deliveries.send("slash_commands", payload))
        if not delivery.taken:
            raise AssertionError(f"{name} failed: {delivery.attempts[-1]}")
        return command_answer(self.world, Hook(team, channel, self.id, self.world.clock.now()), delivery.answer)

    def shortcut(self, callback_id: str, message: Message | None = None) -> Delivery:
        """A shortcut of the app, or of a message."""
        team = self._bot_of(message) if message else self._home_team()
        payload = payloads.shortcut(self.world, team, self.user, callback_id, message)
        return self.deliveries.send("interactive", payload)

    async def ask_options(self, block: Json, element: Json, typed: str, on: View | Message) -> list[Json]:
        """Type into a select whose options the app gives."""
        payload = payloads.suggestion(self.world, self.user, element, block["block_id"], typed, on)
        delivery = await self.deliveries.done(self.deliveries.send("interactive", payload))
        if not delivery.taken:
            raise AssertionError(f"no options came: {delivery.attempts[-1]}")
        return offered(delivery.answer)

    def _acts(self, on: Message, what: Json) -> Delivery:
        if on.only_for not in (None, self.id) or self.id not in on.channel.members:
            raise ValueError(f"{self.user.name} cannot see that message")
        payload = payloads.on_message(self.world, self._bot_of(on), self.user, on, what)
        return self.deliveries.send("interactive", payload)

    def _newest(self, fits: Any, what: str) -> Message:
        """Of all this person can see."""
        mine = [channel for channel in self.world.channels.values() if self.id in channel.members]
        found = [message for channel in mine for message in channel.seen_by(self) if fits(message)]
        if not found:
            raise AssertionError(f"There is no {what!r}. The direct messages:\n" + "\n".join(self.dm.seen))
        return max(found, key=lambda message: message.order)

    def _bot_of(self, message: Message) -> Team:
        """The workspace whose bot wrote a message, else one whose bot can see it."""
        for team in self.world.teams.values():
            if team.bot_id == message.bot_id:
                return team
        return (self.world.bots_in(message.channel) or [self._home_team()])[0]

    def _home_team(self) -> Team:
        if not self.team.installed:
            raise ValueError(f"the app is not installed in {self.team.name}")
        return self.team


def _places(blocks: list[Json]) -> list[Place]:
    return [(block, element) for block in blocks for element in elements(block)]
