"""Updates on their way to a webhook: again and again until it answers 2xx."""

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable, Sequence

import aiohttp

from tests.standin.telegram.refusals import Json
from tests.standin.telegram.updates import Update
from tests.standin.telegram.webhook import Webhook
from tests.standin.telegram.world import World

_LONGEST = 60  # the back-off grows no further: in seconds, where `backoff` is one
_NOT_TAKEN = ("get", "setwebhook", "deletewebhook", "close", "logout")  # calls that an answer cannot carry


class Delivery:
    """One task a lane: a lane's update waits till the one before it was taken; other lanes do not."""

    def __init__(self, world: World, webhook: Webhook, call: Callable[[str, Json], Awaitable[object]]) -> None:
        self._world, self._webhook, self._call = world, webhook, call
        self._session: aiohttp.ClientSession | None = None
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self.held = False
        self.statuses: list[tuple[int, int]] = []  # update and HTTP status of every attempt; 0: no answer

    async def start(self) -> None:
        """From now on updates go out."""
        self._session = aiohttp.ClientSession()
        self.go_on()

    async def stop(self) -> None:
        """Nothing goes out any more."""
        tasks, session, self._session = list(self._lanes.values()), self._session, None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if session:
            await session.close()

    def go_on(self) -> None:
        """Something may have to be sent: every lane with updates gets its task, within the connections allowed."""
        if not self._may_send():
            return
        for update in self._world.updates.ready():
            if len(self._lanes) < self._webhook.max_connections and update.lane not in self._lanes:
                task = asyncio.create_task(self._run(update.lane))
                self._lanes[update.lane] = task

    async def deliver(self, updates: Sequence[Update], times: int = 1, shuffle: int | None = None) -> list[int]:
        """Post updates again, besides the usual way: each so often; shuffled and all at once if a seed is given."""
        copies = list(updates) * times
        if shuffle is None:
            return [(await self._post(update))[0] for update in copies]
        random.Random(shuffle).shuffle(copies)  # noqa: S311  # no secret
        return [status for status, _ in await asyncio.gather(*map(self._post, copies))]

    async def _run(self, lane: str) -> None:
        fails = 0
        try:
            while self._may_send() and (update := self._first(lane)):
                status, retry_after = await self._post(update)
                if status // 100 == 2:
                    fails = 0
                    self._world.updates.drop(update)
                else:
                    await asyncio.sleep(self._pause(fails, retry_after))
                    fails += 1
        finally:
            del self._lanes[lane]
        self.go_on()

    def _pause(self, fails: int, retry_after: float) -> float:
        """The first repetition comes at once; then the pause doubles. A Retry-After of the bot goes first."""
        if retry_after or not fails:
            return retry_after
        return float(min(2**fails, _LONGEST) * self._world.settings.backoff)

    async def _post(self, update: Update) -> tuple[int, float]:
        assert self._session is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._webhook.secret} if self._webhook.secret else {}
        timeout = aiohttp.ClientTimeout(total=self._world.settings.webhook_timeout)
        status, retry_after = 0, 0.0
        try:
            async with self._session.post(
                self._webhook.reached_at(), json=update.wire(), headers=headers, timeout=timeout
            ) as answer:
                status, retry_after = answer.status, float(answer.headers.get("Retry-After", 0))
                await self._answered(answer)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
        self.statuses.append((update.id, status))
        return status, retry_after

    async def _answered(self, answer: aiohttp.ClientResponse) -> None:
        """An answer may carry one call; its outcome nobody learns."""
        if answer.status // 100 != 2:
            self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
            return
        said = await answer.json() if answer.content_type == "application/json" else None
        if not isinstance(said, dict):
            return
        method = str(said.pop("method", ""))
        if method and not method.lower().startswith(_NOT_TAKEN):
            with contextlib.suppress(Exception):
                await self._call(method, said)

    def _failed(self, why: str) -> None:
        self._webhook.last_error = (self._world.now(), why)

    def _may_send(self) -> bool:
        return bool(self._session and self._webhook.url and not self.held)

    def _first(self, lane: str) -> Update | None:
        return next((update for update in self._world.updates.ready() if update.lane == lane), None)
