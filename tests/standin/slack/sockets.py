"""Socket mode: payloads over WebSockets that the app opens, each to any one of them."""

import asyncio
import contextlib
import json
import random
from dataclasses import dataclass

from aiohttp import WSMsgType, web

from tests.standin.slack.delivery import Delivery, Outcome
from tests.standin.slack.refusals import Json
from tests.standin.slack.world import World

_MOST = 10
_LASTS = 18_060  # seconds a connection usually lives, as `hello` tells


@dataclass(slots=True, eq=False)
class Connection:
    """One WebSocket. A deaf one stays open and answers pings, but nothing reaches the app through it."""

    socket: web.WebSocketResponse
    transport: asyncio.Transport | None
    deaf: bool = False


class Sockets:
    """All connections of the app."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.open: list[Connection] = []
        self._tickets: set[str] = set()
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._chance = random.Random(1)  # noqa: S311  # no secret

    def routes(self) -> list[web.RouteDef]:
        """Where the app connects."""
        return [web.get("/link/", self._take)]

    def new_address(self) -> str:
        """For one connection: an address is used once."""
        ticket = f"{self._world.number():08d}"
        self._tickets.add(ticket)
        root = self._world.root.replace("http://", "ws://")
        return f"{root}/link/?ticket={ticket}&app_id={self._world.settings.app_id}"

    async def connected(self, number: int = 1, seconds: float = 5) -> None:
        """Till so many connections are open and not deaf."""
        await self._world.until(lambda: sum(not one.deaf for one in self.open) >= number, seconds)

    async def carry(self, delivery: Delivery, number: int, why: str) -> Outcome:
        """One attempt, through any connection; without an answer in time it has failed."""
        connection = self._chance.choice(self.open) if self.open else None
        if connection is None:
            return Outcome("connection_failed", 0)
        envelope = f"{self._world.number():08d}-envelope"
        message: Json = {
            "envelope_id": envelope,
            "type": delivery.kind,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.kind != "events_api",
        }
        if delivery.kind == "events_api":
            message |= {"retry_attempt": number, "retry_reason": why}
        self._waiting[envelope] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self._world.settings.timeout):
                if not connection.deaf:
                    await connection.socket.send_json(message)
                answer = await self._waiting[envelope]
        except (TimeoutError, ConnectionError):
            return Outcome("timeout", 0)
        finally:
            del self._waiting[envelope]
        return Outcome("", 200, answer.get("payload"))

    async def disconnects(self, reason: str = "refresh_requested") -> None:
        """Tell every connection to go: `warning` some seconds before, `refresh_requested` and then close."""
        for connection in list(self.open):
            await connection.socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {}})
            if reason != "warning":
                await connection.socket.close()

    def goes_deaf(self) -> None:
        """All connections of now deliver nothing any more, though they look alive."""
        for connection in self.open:
            connection.deaf = True

    def drops(self) -> None:
        """All connections are cut without a word."""
        for connection in self.open:
            if connection.transport:
                connection.transport.abort()

    async def stop(self) -> None:
        """No more."""
        for connection in list(self.open):
            await connection.socket.close()

    async def _take(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=408, text="expired_link")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self.open) >= _MOST:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets", "debug_info": {}})
            await socket.close()
            return socket
        connection = Connection(socket, request.transport)
        self.open.append(connection)
        try:
            await socket.send_json(self._hello())
            self._world.changed()
            await self._listen(socket)
        finally:
            self.open.remove(connection)
            self._world.changed()
        return socket

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self._acknowledge(json.loads(message.data))

    def _acknowledge(self, said: Json) -> None:
        waiting = self._waiting.get(said.get("envelope_id", ""))
        if waiting and not waiting.done():
            with contextlib.suppress(asyncio.InvalidStateError):
                waiting.set_result(said)

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.open),
            "debug_info": {"host": "stand-in", "build_number": 1, "approximate_connection_time": _LASTS},
            "connection_info": {"app_id": self._world.settings.app_id},
        }
