"""Socket mode in trouble: connections that go deaf, drop, are refreshed, or that nobody reads any more."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bots.parts import Parts
from bots.slack.socket import Link, Watch
from core.storage.store import Kept
from tests.amounts import jo
from tests.bots.slack.living import Alive, alive, parts_of, settings_of
from tests.standin.slack import Slack
from tests.standin.slack.sockets import Connection

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
WATCH = Watch(every=0.05, patience=3, quiet=30)
Start = Callable[..., contextlib.AbstractAsyncContextManager[Alive]]


@pytest.fixture
def start(slack: Slack, shared: Parts, tmp_path: Path) -> Start:
    """Starts the bot by socket, watched closely; who answers too late is told again soon."""
    slack.settings.timeout = 0.3

    def begun(watch: Watch = WATCH, **more: Any) -> contextlib.AbstractAsyncContextManager[Alive]:
        return alive(slack, parts_of(shared, settings_of(slack, "socket", tmp_path, **more)), watch=watch)

    return begun


@pytest.fixture
async def socketed(start: Start) -> AsyncIterator[Alive]:
    """The bot by socket."""
    async with start() as bot:
        yield bot


def count(slack: Slack) -> int:
    """How many connections there have been."""
    return sum(call.method == "apps.connections.open" and call.ok for call in slack.calls)


def link_of(bot: Alive) -> Link:
    """The connection the bot has now, with the library's client."""
    socket = bot.service.socket
    assert socket is not None
    assert socket.link is not None
    return socket.link


async def retold(bot: Alive) -> None:
    """Until everything was taken, however many minutes Slack waits before it tells a thing again."""

    def is_taken() -> bool:
        bot.slack.clock.advance(60)
        return all(one.taken for one in bot.slack.deliveries)

    await bot.slack.world.until(is_taken, 10)
    await bot.quiet()


async def replaced(slack: Slack, *old: Connection) -> None:
    """Until the app has another connection, and only that."""
    await slack.world.until(lambda: slack.sockets.open and not set(old) & set(slack.sockets.open), 10)


async def test_a_connection_that_goes_deaf_is_replaced_and_the_message_answered(slack: Slack, start: Start) -> None:
    """It lives and answers pings: only its silence tells."""
    async with start(replace(WATCH, quiet=0.3)) as bot:
        kim = slack.person()
        await bot.says(kim, "안녕하세요")
        (old,) = slack.sockets.open
        slack.sockets.goes_deaf()
        kim.says(RICH)
        await replaced(slack, old)
        await retold(bot)

        assert len(kim.dm.from_bot) == 2
        assert "이해했습니다" in kim.dm.from_bot[-1].seen


async def test_what_comes_proves_that_a_connection_hears(socketed: Alive, slack: Slack) -> None:
    """A word of our own does not; it proves that somebody reads what comes."""
    kim, link = slack.person(), link_of(socketed)
    await socketed.says(kim, "안녕하세요")
    before = link._last
    comes_through = await link._comes_through(3)
    still = link._last
    await socketed.says(kim, RICH)

    assert comes_through
    assert before == still < link._last
    assert await link.trouble(replace(WATCH, quiet=30)) is None
    assert await link.trouble(replace(WATCH, quiet=0)) == "quiet"
    assert count(slack) == 1


async def test_connections_that_are_cut_are_opened_anew(socketed: Alive, slack: Slack) -> None:
    """Three times; what was written meanwhile is answered, in order."""
    kim = slack.person()
    for number in (1, 2, 3):
        old = list(slack.sockets.open)
        slack.sockets.drops()
        kim.says(f"투자는 {number}조")
        await replaced(slack, *old)
        await retold(socketed)

    assert [f"{n}조 원" in one.seen for n, one in enumerate(kim.dm.from_bot, start=1)] == [True] * 3


@pytest.mark.parametrize("reason", ["refresh_requested", "warning", "too_many_websockets"])
async def test_slack_that_takes_its_connection_back_loses_nothing(socketed: Alive, slack: Slack, reason: str) -> None:
    """In the middle of twenty messages from ten people."""
    people = [slack.person(f"사람{number}") for number in range(10)]
    await asyncio.gather(*(socketed.says(person, "투자는 1조") for person in people))
    old = list(slack.sockets.open)
    for person in people:
        person.says("투자는 2조")
    await slack.sockets.disconnects(reason)
    for person in people:
        person.says("용수 300억")
    await replaced(slack, *old)
    await retold(socketed)

    for person in people:
        assert len(person.dm.from_bot) == 3
        assert socketed.store.load(f"slack:{slack.team.id}:{person.id}:{person.id}").values["investment"] == jo(2)


async def test_a_library_that_reads_no_more_is_noticed_and_mended(slack: Slack, start: Start) -> None:
    """Its loop has died though the connection lives."""
    async with start(replace(WATCH, patience=0.3)) as bot:
        kim = slack.person()
        await bot.says(kim, "안녕하세요")
        (old,) = slack.sockets.open
        link_of(bot).client.message_processor.cancel()
        kim.says(RICH)
        await replaced(slack, old)
        await retold(bot)

        assert len(kim.dm.from_bot) == 2
        assert "이해했습니다" in kim.dm.from_bot[-1].seen


async def test_an_address_that_has_run_out_is_not_tried_for_ever(slack: Slack, start: Start) -> None:
    """Slack gave it and then took no connection there; the next one is good."""
    good, bad = slack._calls._connect, ["ws://127.0.0.1:1/link/", f"{slack.world.root}/link/?ticket=used"]
    async with start(replace(WATCH, patience=0.5)) as bot:
        slack._calls._connect = lambda: bad.pop() if bad else good()
        slack.sockets.drops()
        await slack.world.until(lambda: not bad and slack.sockets.open, 10)
        kim = slack.person()
        kim.says(RICH)
        await retold(bot)

        assert "이해했습니다" in kim.dm.from_bot[-1].seen


async def test_a_new_connection_is_there_before_the_old_one_goes(slack: Slack, start: Start) -> None:
    """A quiet one may be well: nothing that is pressed meanwhile falls between the two."""
    async with start(replace(WATCH, quiet=0.1)):
        fewest = 1

        def renewed() -> bool:
            nonlocal fewest
            fewest = min(fewest, len(slack.sockets.open))
            return count(slack) > 4

        await slack.world.until(renewed, 10)

    assert fewest == 1


async def test_while_slack_gives_no_new_connection_it_goes_on_trying(
    socketed: Alive, slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    """Refused or cut, several times; then what was written meanwhile is answered."""
    kim = slack.person()
    for how in ("internal_error", 503, "drop before", "ratelimited"):
        slack.fail("apps.connections.open", how)
    slack.sockets.drops()
    kim.says(RICH)
    await slack.world.until(lambda: count(slack) == 2 and slack.sockets.open, 10)
    await retold(socketed)

    assert "이해했습니다" in kim.dm.from_bot[-1].seen
    assert "slack: no new connection: internal_error" in caplog.messages


async def test_with_slack_down_at_the_start_it_comes_up_later(
    slack: Slack, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written meanwhile is answered."""
    monkeypatch.setattr("bots.slack.service._PAUSES", (0.01, 0.05))
    kim = slack.person()
    for how in ("drop before", "internal_error", 503):
        slack.fail("apps.connections.open", how)
    kim.says(RICH)
    async with start() as bot:
        await retold(bot)

    assert "이해했습니다" in kim.dm.from_bot[-1].seen


async def test_an_app_token_that_is_refused_is_told_plainly(
    slack: Slack, start: Start, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the token. The rest of the program lives on, and what waits for others goes out."""
    monkeypatch.setattr(type(slack.sockets), "connected", _at_once)
    async with start(slack_app_token=SecretStr("xapp-1-wrong-token")) as bot, aiohttp.ClientSession() as session:
        await slack.world.until(lambda: "was refused" in caplog.text, 5)
        async with session.get(f"{bot.url}/readyz") as answer:
            status = answer.status
        tried = count(slack)

    assert "slack: off, SLACK_APP_TOKEN was refused; make one under Basic Information" in caplog.messages
    assert "wrong-token" not in caplog.text
    assert (status, tried) == (200, 0)


async def _at_once(*_: object) -> None:
    """There will be no connection."""


async def test_a_press_a_command_and_a_choice_come_by_socket(socketed: Alive, slack: Slack) -> None:
    """And their answers go back by it."""
    kim = slack.person()
    channel = slack.channel("투자", kim)
    asked = await socketed.says(kim, RICH)
    pressed = await slack.done(kim.presses(asked.buttons[0]))
    await socketed.quiet()
    answer = await kim.commands("/giban", "투자는 2조", channel)
    await socketed.quiet()

    assert [one.why for one in pressed.attempts] == [""]
    assert answer is not None
    assert answer.seen == "기반과의 개인 대화에서 답해 드렸습니다."
    assert "2조 원" in kim.dm.from_bot[-1].seen


async def test_an_envelope_on_which_we_fail_comes_again(
    socketed: Alive, slack: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not acknowledged, and its repeat is answered."""
    troubles = [sqlite3.OperationalError("disk I/O error")]
    save = socketed.store.save

    def failing(kept: Kept) -> Any:
        if troubles:
            raise troubles.pop()
        return save(kept)

    monkeypatch.setattr(socketed.store, "save", failing)
    kim = slack.person()
    answer = await socketed.says(kim, RICH)

    assert [one.why for one in slack.deliveries[-1].attempts] == ["timeout", ""]
    assert "이해했습니다" in answer.seen
    assert len(kim.dm.from_bot) == 1


async def test_an_acknowledgement_that_is_lost_makes_no_second_answer(socketed: Alive, slack: Slack) -> None:
    """The line is cut while we answer; Slack tells it again."""
    kim = slack.person()
    kim.says(RICH)
    await slack.world.until(lambda: socketed.store.waiting()[0] or kim.dm.from_bot, 5)
    slack.sockets.drops()
    await retold(socketed)
    await slack.redeliver(times=4, shuffle=2)
    await socketed.quiet()

    assert len(kim.dm.from_bot) == 1
