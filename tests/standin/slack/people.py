"""People: they write, press, command, and fill in views. Whatever concerns the app is delivered to it."""

from typing import Any

from tests.standin.slack import payloads
from tests.standin.slack.acting import Acting
from tests.standin.slack.answers import submission_answer
from tests.standin.slack.blocks import elements
from tests.standin.slack.delivery import Delivery
from tests.standin.slack.filling import action, dispatches, filled, missing
from tests.standin.slack.messages import Message
from tests.standin.slack.refusals import Json
from tests.standin.slack.views import View


class Person(Acting):
    """One person with the app open. `dm` is the channel with the bot; `view` the modal on top, `home` the Home tab."""

    _options: tuple[Json, ...] = ()  # those an app offered last

    @property
    def view(self) -> View:
        """The modal that is open."""
        stack = self.world.stacks.get(self.id)
        if not stack:
            raise AssertionError(f"{self.user.name} sees no modal")
        return stack[-1]

    @property
    def sees_modal(self) -> bool:
        """Whether one is open."""
        return bool(self.world.stacks.get(self.id))

    @property
    def home(self) -> View | None:
        """What the app has published for this person."""
        return self.world.homes.get(self.id)

    def opens_home(self, tab: str = "home") -> Delivery:
        """Look at the app's Home tab (or `messages`); the app is told each time."""
        shown = {"view": self.home.wire()} if self.home and tab == "home" else {}
        event = {"type": "app_home_opened", "user": self.id, "channel": self.dm.id, "tab": tab, **shown}
        return self.events.tell(self.team, event | {"event_ts": self.world.moment()})

    def presses_home(self, label: str) -> Delivery:
        """Press a button there."""
        assert self.home is not None, f"{self.user.name} has no Home tab yet"
        return self._presses_in(self.home, label)

    def presses_in_view(self, label: str) -> Delivery:
        """Press a button of the open modal; `submits` and `closes` are for those at its end."""
        return self._presses_in(self.view, label)

    def chooses_in_view(self, block_id: str, value: Any, view: View | None = None) -> Delivery | None:
        """Fill in or choose; the app hears of it at once only where it has asked to."""
        view = view or self.view
        block, element = self._at(view, block_id)
        state = filled(element, value.id if isinstance(value, Acting) else value, self._options)
        if element["type"] != "overflow":
            view.values[block_id][element["action_id"]] = state
        self.world.changed()
        if not dispatches(block, element):
            return None
        return self._acts_in(view, action(element, block_id, state, self.world.moment()))

    async def suggests(self, block_id: str, typed: str, on: Message | None = None) -> list[str]:
        """Type into a select whose options the app gives: their labels. They can be chosen afterwards."""
        place = on or self.view
        block, element = self._at(place, block_id)
        least = element.get("min_query_length", 3)
        if len(typed) < least:
            raise ValueError(f"nothing is asked before {least} characters")
        self._options = tuple(await self.ask_options(block, element, typed, place))
        return [one["text"]["text"] for one in self._options]

    async def submits(self, values: dict[str, Any] | None = None) -> Json:
        """Fill in by block and submit: the app's answer, empty if the modal just closed."""
        view = self.view
        for block_id, value in (values or {}).items():
            _, element = self._at(view, block_id)
            view.values[block_id][element["action_id"]] = filled(element, value, self._options)
        if unfilled := missing(view.blocks, view.values):
            raise ValueError(f"the app lets nobody submit without {', '.join(unfilled)}")
        view.errors = {}
        payload = payloads.of_view(self.world, self.user, view, "view_submission", response_urls=[])
        delivery = await self.deliveries.done(self.deliveries.send("interactive", payload))
        if not delivery.taken:
            raise AssertionError(f"We had some trouble connecting. Try again? {delivery.attempts[-1]}")
        return submission_answer(self.world, view, delivery.answer)

    def closes(self, everything: bool = False) -> Delivery | None:
        """Close the open modal, or all of them; the app hears of it where it has asked to."""
        view, stack = self.view, self.world.stacks[self.id]
        if everything or view.content.get("clear_on_close"):
            stack.clear()
        else:
            stack.remove(view)
        self.world.changed()
        if not view.content.get("notify_on_close"):
            return None
        payload = payloads.of_view(self.world, self.user, view, "view_closed", is_cleared=everything)
        return self.deliveries.send("interactive", payload)

    def _presses_in(self, view: View, label: str) -> Delivery:
        for block in view.blocks:
            for element in elements(block):
                if element["type"] == "button" and element["text"]["text"] == label:
                    return self._acts_in(view, action(element, block["block_id"], None, self.world.moment()))
        raise AssertionError(f"There is no button {label!r}. The view:\n{view.seen}")

    def _acts_in(self, view: View, what: Json) -> Delivery:
        return self.deliveries.send("interactive", payloads.on_view(self.world, self.user, view, what))

    def _at(self, place: View | Message, block_id: str) -> tuple[Json, Json]:
        """A block, and what is to be filled in there."""
        for block in place.blocks:
            if block["block_id"] == block_id and elements(block):
                fillable = [one for one in elements(block) if one["type"] != "button"]
                return block, (fillable or elements(block))[0]
        raise AssertionError(f"There is no block {block_id!r}, only {[one['block_id'] for one in place.blocks]}")
