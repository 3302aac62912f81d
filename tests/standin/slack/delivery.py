"""What happened, on its way to the app: over HTTP or a socket, and again if it was not taken."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.standin.slack.refusals import Json
from tests.standin.slack.world import World

Kind = Literal["events_api", "interactive", "slash_commands"]
_MINUTE, _HOUR = 60.0, 3600.0
_HOURS = 24


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ended. `why` is empty if the app took it; `body` is what it answered."""

    why: str = ""
    status: int = 200
    body: Any = None
    never_again: bool = False  # the app asked for no repetition


Carry = Callable[["Delivery", int, str], Awaitable[Outcome]]


@dataclass(slots=True, eq=False)
class Delivery:
    """One payload for the app, and what became of it."""

    kind: Kind
    payload: Json
    attempts: list[Outcome] = field(default_factory=list)
    over: bool = False  # taken, or given up

    @property
    def taken(self) -> bool:
        """Whether the app has answered in time."""
        return any(not one.why for one in self.attempts)

    @property
    def answer(self) -> Any:
        """What the app said to it, the first time it took it."""
        return next((one.body for one in self.attempts if not one.why), None)

    @property
    def type(self) -> str:
        """The type of the event or of the interaction, or the command."""
        event = self.payload.get("event", {})
        return str(event.get("type") or self.payload.get("command") or self.payload.get("type"))


class Deliveries:
    """Each goes out at once and by itself: nothing promises an order. `ever` is all of them."""

    def __init__(self, world: World, carry: Carry) -> None:
        self._world, self._carry = world, carry
        self.ever: list[Delivery] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._open = asyncio.Event()
        self._open.set()

    def send(self, kind: Kind, payload: Json) -> Delivery:
        """Something new."""
        delivery = Delivery(kind, payload)
        self.ever.append(delivery)
        task = asyncio.get_running_loop().create_task(self._run(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return delivery

    def hold(self) -> None:
        """Nothing goes out till it is released."""
        self._open.clear()

    def release(self) -> None:
        """And now it goes."""
        self._open.set()

    async def done(self, delivery: Delivery, seconds: float = 10) -> Delivery:
        """Till it was taken or given up."""
        await self._world.until(lambda: delivery.over or delivery.taken, seconds)
        return delivery

    async def again(self, deliveries: Sequence[Delivery], times: int, shuffle: int | None, retry: bool) -> list[int]:
        """The same once more, so often; with a seed shuffled and all at once. Gives statuses, 0 where none came."""
        copies = list(deliveries) * times
        number, why = (1, "http_timeout") if retry else (0, "")
        if shuffle is None:
            return [(await self._carry(copy, number, why)).status for copy in copies]
        random.Random(shuffle).shuffle(copies)  # noqa: S311  # no secret
        return [one.status for one in await asyncio.gather(*(self._carry(copy, number, why) for copy in copies))]

    async def stop(self) -> None:
        """Nothing goes out any more."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, delivery: Delivery) -> None:
        await self._attempt(delivery, 0, "")
        if delivery.kind == "events_api":  # nothing else is repeated: the person sees that it failed
            for number, pause in enumerate(self._pauses(), 1):
                last = delivery.attempts[-1]
                if not last.why or last.never_again:
                    break
                await self._world.clock.until(self._world.clock.now() + pause)
                await self._attempt(delivery, number, last.why)
        delivery.over = True
        self._world.changed()

    def _pauses(self) -> Iterator[float]:
        yield from (self._world.settings.soon, _MINUTE, 5 * _MINUTE)
        if self._world.settings.hourly_retries:
            yield from [_HOUR] * _HOURS

    async def _attempt(self, delivery: Delivery, number: int, why: str) -> None:
        await self._open.wait()
        delivery.attempts.append(await self._carry(delivery, number, why))
        self._world.changed()
