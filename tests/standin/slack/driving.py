"""What a test may do with the whole of Slack: look at it, slow it down, break it, repeat what it has told."""

import json
import random
from collections.abc import Sequence
from typing import Any

from tests.standin.slack import oauth
from tests.standin.slack.calls import Call, Calls
from tests.standin.slack.channels import Channel
from tests.standin.slack.delivery import Deliveries, Delivery, Outcome
from tests.standin.slack.events import Events
from tests.standin.slack.faults import Fault, Faults
from tests.standin.slack.pace import Limits
from tests.standin.slack.posting import Posting, wire
from tests.standin.slack.refusals import Json
from tests.standin.slack.settings import Clock, Settings
from tests.standin.slack.sockets import Sockets
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World


class Driving:
    """All parts of the stand-in but its people and its server."""

    team: Team

    def __init__(self, settings: Settings) -> None:
        self.settings, self.world = settings, World(settings)
        self.limits, self.faults = Limits(settings, self.world.clock), Faults()
        self.posting, self.sockets = Posting(settings), Sockets(self.world)
        self._deliveries = Deliveries(self.world, self._carry)
        self._calls = Calls(self.world, self.limits, self.faults, self.sockets.new_address)
        self.events = Events(self.world, self._deliveries)

    @property
    def clock(self) -> Clock:
        """Time, which a test may advance."""
        return self.world.clock

    @property
    def calls(self) -> list[Call]:
        """All the app asked, in order, refused or not."""
        return self._calls.ever

    @property
    def deliveries(self) -> list[Delivery]:
        """All the app was told, in order, taken or not."""
        return self._deliveries.ever

    @property
    def state(self) -> tuple[Any, ...]:
        """All a call can change: equal before and after one that was refused."""
        return self.world.state()

    def slow_down(self, channel: Channel, seconds: float = 30) -> None:
        """Till then this channel answers 429 with the seconds left."""
        self.limits.slow_down(channel, seconds)

    def fail(self, method: str | None, how: str | int, times: int = 1) -> Fault:
        """The next calls of a method (of any) fail: an error word, an HTTP status, `drop before`, `drop after`."""
        fault = Fault(method, how, times)
        self.faults.waiting.append(fault)
        return fault

    def goes_down(self, how: str = "drop") -> None:
        """Every call fails (`drop`, or `error` for 503) and nothing is delivered."""
        self.faults.down = "drop" if how == "drop" else "error"
        self._deliveries.hold()

    def comes_back(self) -> None:
        """As before; what happened meanwhile is delivered."""
        self.faults.down = ""
        self._deliveries.release()

    def holds_deliveries(self) -> None:
        """Things happen, but the app is not told."""
        self._deliveries.hold()

    def releases_deliveries(self) -> None:
        """And now it is."""
        self._deliveries.release()

    def sends_event(self, event: Json, team: Team | None = None) -> Delivery:
        """An event of any kind, known or not."""
        return self.events.tell(team or self.team, {"event_ts": self.world.moment()} | event)

    async def done(self, delivery: Delivery, seconds: float = 10) -> Delivery:
        """Till the app has taken it, or Slack has given up."""
        return await self._deliveries.done(delivery, seconds)

    async def settled(self, seconds: float = 10) -> None:
        """Till everything was taken or given up."""
        await self.world.until(lambda: all(one.taken or one.over for one in self.deliveries), seconds)

    async def redeliver(
        self,
        deliveries: Sequence[Delivery] | None = None,
        times: int = 1,
        shuffle: int | None = None,
        retry: bool = True,
    ) -> list[int]:
        """Once more, so often; with a seed shuffled and all at once; `retry` says so in the headers. HTTP statuses."""
        return await self._deliveries.again(deliveries or list(self.deliveries), times, shuffle, retry)

    async def sends_forged(self, delivery: Delivery, age: float = 0, secret: str = "") -> Outcome:
        """Over HTTP once more: with a moment so many seconds ago, or signed with another secret."""
        body, kind = wire(delivery)
        return await self.posting.post(body, kind, {}, age, secret)

    async def verifies_url(self) -> Outcome:
        """What happens when somebody enters the app's address: the challenge must come back."""
        body = {"token": "verification", "challenge": f"challenge {self.world.number()}", "type": "url_verification"}
        return await self.posting.post(json.dumps(body), "application/json", {})

    def code(self, team: Team, redirect_uri: str = "") -> str:
        """A code as it comes back when somebody of this workspace has allowed the app."""
        return oauth.new_code(self.world, team, redirect_uri)

    def allows(self, url: str, team: Team) -> str:
        """Somebody follows the app's link and allows it: the address the browser is sent to."""
        return oauth.allow(self.world, team, url)

    def revoke(self, team: Team) -> Delivery:
        """The workspace takes the token back; the app is told."""
        delivery = self.events.tell(team, self._revoked(team))
        team.loses_token("token_revoked")
        return delivery

    def uninstall(self, team: Team, shuffle: int | None = None) -> list[Delivery]:
        """The app is removed: two events, in any order."""
        events = [self._revoked(team), {"type": "app_uninstalled", "event_ts": self.world.moment()}]
        random.Random(shuffle).shuffle(events)  # noqa: S311  # no secret
        deliveries = [self.events.tell(team, event) for event in events]
        team.loses_token("account_inactive")
        return deliveries

    def _revoked(self, team: Team) -> Json:
        tokens = {"oauth": list[str](), "bot": [team.bot_user]}
        return {"type": "tokens_revoked", "tokens": tokens, "event_ts": self.world.moment()}

    async def _carry(self, delivery: Delivery, number: int, why: str) -> Outcome:
        carrier = self.sockets if self.settings.mode == "socket" else self.posting
        return await carrier.carry(delivery, number, why)
