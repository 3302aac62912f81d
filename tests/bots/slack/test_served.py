"""`giban serve` as a process of its own: whole talks, killed and started again in their midst; stopped."""

import contextlib
import signal
import sqlite3
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from bots.parts import Parts
from conversations.programme import Giban
from core.desk import Desk
from core.storage.sqlite import SqliteStore
from tests.bots.serving import Served, serving
from tests.bots.slack.living import PUBLIC, Mode
from tests.bots.slack.payloads import DAY
from tests.bots.terminal_result import terminal_result
from tests.standin.slack import Message, Person, Slack

_STARTED = {"http": "slack: up, by http", "socket": "slack: connected"}
_MINUTE = 61
TALKS = {
    "ko-KR": (
        "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
        "블루밸리",
        "없음",
        "모두 준비됨",
        "전체 결과",
    ),
    "en-US": (
        "We make cathode materials in Pohang, investing 1.5 trillion won; substation 40 billion, water 30 billion",
        "Blue Valley, Pohang",
        "none",
        "all ready",
        "whole result",
    ),
}
FIGURES = ("210억~350억 원", "KRW 21–35 billion")
# (400억 + 300억) × 30% = 210억, × 50% = 350억


@contextlib.asynccontextmanager
async def served(slack: Slack, folder: Path, mode: Mode) -> AsyncIterator[Served]:
    """From start to end."""
    environment = {
        "GIBAN_AS_OF": DAY.isoformat(),
        "SLACK_BOT_TOKEN": slack.team.bot_token,
        "SLACK_SIGNING_SECRET": slack.settings.signing_secret,
        "SLACK_APP_TOKEN": slack.settings.app_token if mode == "socket" else "",
        "SLACK_API_URL": slack.url,
        "PUBLIC_URL": PUBLIC if mode == "http" else "",
    }
    server = Served(folder, environment, (_STARTED[mode],))
    slack.settings.mode = mode
    slack.route(server.url)
    async with serving(server):
        yield server


def once(person: Person) -> list[str]:
    """What the bot said, each message once however often it came, and without what was chosen below it."""
    return list(dict.fromkeys(message.text.partition("\n\n→")[0] for message in person.dm.from_bot))


def _has(person: Person, count: int) -> bool:
    return len(once(person)) >= count


async def answered(people: Sequence[Person], count: int) -> None:
    """Until everybody has so many different answers."""
    for person in people:
        await person.dm.until(partial(_has, person, count), 20)


def waiting(server: Served) -> int:
    """How much is kept that is not sent, as the file itself tells."""
    with contextlib.closing(sqlite3.connect(f"file:{server.folder}/giban.db?mode=ro", uri=True)) as db:
        (count,) = db.execute("SELECT count(*) FROM outgoing WHERE state = 'waiting'").fetchone()
    return int(count)


async def again(server: Served, slack: Slack) -> None:
    """Started anew; Slack repeats what nobody took, a minute later."""
    await server.start()
    slack.clock.advance(_MINUTE)


async def disturbed(slack: Slack, server: Served) -> list[Message]:
    """All talks at once, and whatever can come between; the whole results."""
    people = [slack.person(locale=locale) for locale in TALKS]
    said = list(zip(people, TALKS.values(), strict=True))
    for person, talk in said:  # killed while the first turn is under way
        person.says(talk[0])
    await slack.world.until(lambda: any(call.method == "users.info" for call in slack.calls), 10)
    await server.end(signal.SIGKILL)
    await again(server, slack)
    await answered(people, 1)

    await slack.settled()
    await server.until(lambda: not waiting(server))
    await server.end(signal.SIGKILL)  # between two turns: what is said now finds nobody
    for person, talk in said:
        person.says(talk[1])
    await again(server, slack)
    await answered(people, 2)

    slack.fail("chat.postMessage", "drop after", times=len(people))
    for person, talk in said:
        person.says(talk[2])
    await answered(people, 3)  # posted, and killed before it could be marked
    await server.end(signal.SIGKILL)
    await again(server, slack)
    for number in range(3, len(TALKS["ko-KR"])):
        for person, talk in said:
            person.presses(talk[number])
        await answered(people, number + 1)
    return [person.dm.from_bot[-1] for person in people]


async def result_of(parts: Parts, giban: Giban, talk: tuple[str, ...]) -> list[str]:
    """What the same talk comes to in a terminal, where nothing is short at first."""
    typed, pressed = talk[:3], talk[3:-1]
    store = SqliteStore(":memory:", parts.rulebook.facts)
    try:
        return await terminal_result(Desk(store, giban, parts.wording), *typed, *(f"[{label}]" for label in pressed))
    finally:
        store.close()


def lines_of(result: Message) -> list[str]:
    """What it says, without the buttons at its end."""
    return list(filter(None, result.reading.text.splitlines()))[:-1]


@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_killed_in_every_moment_whole_talks_end_with_the_terminals_result(
    shared: Parts, giban: Giban, slack: Slack, tmp_path: Path, mode: Mode
) -> None:
    """In both languages; every answer comes, in order and once, and the log holds nothing anybody said."""
    async with served(slack, tmp_path, mode) as server:
        results = await disturbed(slack, server)
        status, log = await server.end(), server.log
    expected = [await result_of(shared, giban, talk) for talk in TALKS.values()]

    assert [lines_of(result) for result in results] == expected
    assert all(figure in result.seen for figure, result in zip(FIGURES, results, strict=True))
    for person in slack.people.values():
        assert len(once(person)) == 5
        assert len(person.dm.from_bot) <= 5 + 2  # what was on its way at a kill may come twice
    assert status == 0
    assert not any(word in log for word in ("양극재", "cathode", slack.team.bot_token, slack.settings.signing_secret))


async def test_a_stop_keeps_what_waits(slack: Slack, tmp_path: Path) -> None:
    """A channel may not be written to, and the bot is told to stop: it ends well and in time, and the next one says
    what was kept, and then what was said to nobody, in order."""
    kim = slack.person()
    async with served(slack, tmp_path, "http") as server:
        slack.slow_down(kim.dm, 7)
        kim.says("투자는 1조")
        await slack.world.until(lambda: any(call.status == 429 for call in slack.calls), 10)
        status = await server.end()
        kept, said = waiting(server), list(kim.dm.from_bot)
        kim.says("투자는 2조")
        await server.start()
        await answered([kim], 1)
        slack.clock.advance(_MINUTE)
        await answered([kim], 2)

    assert (status, kept, said) == (0, 1, [])
    assert [f"{n}조 원" in message.text for n, message in enumerate(kim.dm.from_bot, start=1)] == [True, True]
