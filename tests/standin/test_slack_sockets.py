"""Socket mode: the same payloads over WebSockets, and what goes wrong with those."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.standin.slack import Person, Settings, Slack

Json = dict[str, Any]


class Line:
    """One connection of an app. It acknowledges all it gets, until told not to."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket, self.got = socket, list[Json]()
        self.acknowledges, self.says = True, dict[str, Any]()
        self._task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async for message in self.socket:
            self.got.append(message.json())
            if self.acknowledges and (envelope := self.got[-1].get("envelope_id")):
                answer = {"payload": self.says} if self.says else {}
                await self.socket.send_json({"envelope_id": envelope, **answer})

    @property
    def events(self) -> list[Json]:
        """What it got besides `hello`."""
        return [one for one in self.got if "envelope_id" in one]


class Stage:
    """A server in socket mode, and Kim."""

    def __init__(self, slack: Slack, session: aiohttp.ClientSession) -> None:
        self.slack, self.session = slack, session
        self.kim: Person = slack.person("김철수")

    async def opens(self, token: str = "") -> Json:
        """Ask for an address."""
        headers = {"Authorization": f"Bearer {token or self.slack.settings.app_token}"}
        async with self.session.post(self.slack.url + "apps.connections.open", headers=headers) as answer:
            body: Json = await answer.json()
            return body

    async def line(self) -> Line:
        """One more connection."""
        line = Line(await self.session.ws_connect((await self.opens())["url"]))
        await self.slack.world.until(lambda: line.got, 5)
        return line

    async def attempts(self, number: int) -> None:
        """Till the newest delivery was tried so often."""
        await self.slack.world.until(lambda: len(self.slack.deliveries[-1].attempts) >= number, 5)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """All of it, in a hurry."""
    async with Slack(Settings(mode="socket", timeout=0.1)) as slack, aiohttp.ClientSession() as session:
        yield Stage(slack, session)


async def test_a_connection_begins_with_hello_and_brings_events(stage: Stage) -> None:
    """In an envelope that is acknowledged."""
    line = await stage.line()
    stage.kim.says("안녕하세요")
    await stage.slack.settled()

    assert line.got[0]["type"] == "hello"
    (event,) = line.events
    assert (event["type"], event["accepts_response_payload"]) == ("events_api", False)
    assert event["payload"]["event"]["text"] == "안녕하세요"
    assert stage.slack.deliveries[0].taken


async def test_only_the_app_token_opens_a_connection(stage: Stage) -> None:
    """And an address serves once."""
    address = (await stage.opens())["url"]
    await stage.session.ws_connect(address)
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await stage.session.ws_connect(address)

    assert (await stage.opens("xoxb-wrong"))["error"] == "not_allowed_token_type"
    assert (await stage.opens("guessed"))["error"] == "invalid_auth"


async def test_the_answer_may_stand_in_the_acknowledgement(stage: Stage) -> None:
    """Of a command, as over HTTP."""
    line = await stage.line()
    line.says = {"text": "도움말"}
    answer = await stage.kim.commands("/giban", "도움")

    assert answer is not None
    assert (answer.seen, answer.only_for) == ("도움말", stage.kim.id)
    assert (line.events[0]["type"], line.events[0]["accepts_response_payload"]) == ("slash_commands", True)
    assert line.events[0]["payload"]["text"] == "도움"


async def test_what_is_not_acknowledged_comes_again(stage: Stage) -> None:
    """Under another envelope, with the number of the attempt."""
    line = await stage.line()
    line.acknowledges = False
    stage.kim.says("안녕하세요")
    await stage.attempts(1)
    line.acknowledges = True
    await stage.attempts(2)

    first, second = line.events
    assert first["envelope_id"] != second["envelope_id"]
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")


async def test_each_payload_goes_to_one_of_all_connections(stage: Stage) -> None:
    """Any of them; an eleventh connection is sent away."""
    lines = [await stage.line() for _ in range(10)]
    for number in range(40):
        stage.kim.says(f"{number}")
    await stage.slack.settled()
    eleventh = await stage.line()

    heard = [event["payload"]["event"]["text"] for line in lines for event in line.events]
    assert sorted(heard, key=int) == [f"{number}" for number in range(40)]
    assert sum(bool(line.events) for line in lines) > 1
    assert eleventh.got == [{"type": "disconnect", "reason": "too_many_websockets", "debug_info": {}}]


async def test_a_deaf_connection_lives_and_brings_nothing(stage: Stage) -> None:
    """It answers pings; a new one gets what was lost."""
    deaf = await stage.line()
    stage.slack.sockets.goes_deaf()
    stage.kim.says("들려요?")
    await stage.attempts(2)
    await deaf.socket.ping(b"?")
    alive = not deaf.socket.closed
    await deaf.socket.close()
    await stage.slack.world.until(lambda: not stage.slack.sockets.open, 5)
    fresh = await stage.line()
    stage.slack.clock.advance(61)
    await stage.slack.settled()

    assert (alive, deaf.events) == (True, [])
    assert [one["payload"]["event"]["text"] for one in fresh.events] == ["들려요?"]


async def test_a_connection_may_be_cut_or_sent_away(stage: Stage) -> None:
    """Without a word, or with one."""
    cut = await stage.line()
    stage.slack.sockets.drops()
    await stage.slack.world.until(lambda: cut.socket.closed, 5)
    told = await stage.line()
    await stage.slack.sockets.disconnects("warning")
    warned = not told.socket.closed
    await stage.slack.sockets.disconnects()
    await stage.slack.world.until(lambda: told.socket.closed, 5)

    assert warned
    assert [one["reason"] for one in told.got[1:]] == ["warning", "refresh_requested"]
    assert stage.slack.sockets.open == []


async def test_the_sdk_connects_and_comes_back(stage: Stage) -> None:
    """Its own client, as an app uses it."""
    heard: list[str] = []
    client = SocketModeClient(
        app_token=stage.slack.settings.app_token,
        web_client=AsyncWebClient(base_url=stage.slack.url),
        ping_interval=0.1,
    )

    async def listen(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        heard.append(request.payload["event"]["text"])
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))

    client.socket_mode_request_listeners.append(listen)
    await client.connect()  # type: ignore[no-untyped-call]
    await stage.slack.sockets.connected()
    stage.kim.says("하나")
    await stage.slack.settled()
    await stage.slack.sockets.disconnects()
    await stage.slack.sockets.connected()
    stage.kim.says("둘")
    await stage.slack.settled()
    await client.close()  # type: ignore[no-untyped-call]

    assert heard == ["하나", "둘"]
