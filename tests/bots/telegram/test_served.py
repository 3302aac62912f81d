"""`giban serve` as a process of its own: whole talks, the webhook's door, killed and started again, one poller."""

import asyncio
import contextlib
import io
import signal
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp

from bots.parts import Parts
from conversations.programme import Giban
from core.desk import Desk
from core.storage.sqlite import SqliteStore
from tests.bots.serving import Served, serving
from tests.bots.telegram.living import DAY, PUBLIC, SECRET
from tests.bots.terminal_result import terminal_result
from tests.standin.telegram import Message, Person, Telegram

HOOK = "/telegram/webhook"
_STARTED = ("is up", "another process")
TALKS = {
    "ko": ("포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요", "블루밸리", "없음", "모름"),
    "en": (
        "We make wafers in Gumi and invest 3 trillion won; water 60 billion, road 20 billion",
        "inside",
        "[none]",
        "not sure",
    ),
}


@contextlib.asynccontextmanager
async def served(telegram: Telegram, folder: Path, mode: str, **more: str) -> AsyncIterator[Served]:
    """From start to end."""
    environment = {
        "GIBAN_AS_OF": DAY.isoformat(),
        "TELEGRAM_BOT_TOKEN": telegram.settings.token,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_API_URL": telegram.url,
        "PUBLIC_URL": PUBLIC if mode == "webhook" else "",
        **more,
    }
    server = Served(folder, environment, _STARTED)
    telegram.settings.routes[PUBLIC] = server.url
    async with serving(server):
        yield server


async def answered(person: Person, count: int) -> None:
    """Until so many answers are there."""
    await person.chat.until(lambda: len(person.chat.from_bot) >= count, 15)


async def says_last(person: Person, words: str) -> None:
    """Until the last thing the bot said has these words."""
    await person.chat.until(lambda: [m for m in person.chat.from_bot[-1:] if words in m.text], 15)


async def held(person: Person, talk: tuple[str, ...]) -> Message:
    """A whole talk, typed and pressed; the last answer."""
    for number, said in enumerate(talk, start=1):
        if said.startswith("["):
            person.presses(said.strip("[]"))
        else:
            person.says(said)
        await answered(person, number)
    return person.chat.from_bot[-1]


async def result_of(parts: Parts, giban: Giban, talk: tuple[str, ...]) -> list[str]:
    """What the same talk comes to in a terminal."""
    store = SqliteStore(":memory:", parts.rulebook.facts)
    try:
        return await terminal_result(Desk(store, giban, parts.wording), *talk)
    finally:
        store.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


async def talks(mode: str, folder: Path) -> tuple[list[Message], int, str]:
    """All talks at once with a process of its own: the last answers, its exit status and its log."""
    async with Telegram() as telegram, served(telegram, folder, mode) as server:
        people = [telegram.person(language=language) for language in TALKS]
        results = await asyncio.gather(*map(held, people, TALKS.values()))
        return results, await server.end(), server.log


async def test_whole_talks_end_with_the_terminals_result(shared: Parts, giban: Giban, tmp_path: Path) -> None:
    """In both languages, either way; ended by a signal it ends well, and its log holds nothing anybody said."""
    folders = {mode: _made(tmp_path / mode) for mode in ("polling", "webhook")}
    ways = await asyncio.gather(*(talks(mode, folders[mode]) for mode in folders))
    expected = [await result_of(shared, giban, talk) for talk in TALKS.values()]

    for results, status, log in ways:
        assert status == 0
        assert [[line for line in lines if line not in r.text] for r, lines in zip(results, expected, strict=True)] == [
            [],
            [],
        ]
        assert not any(word in log for word in ("양극재", "Gumi", "stand-in", SECRET))


async def test_killed_at_any_moment_it_loses_nothing_and_another_takes_over(telegram: Telegram, tmp_path: Path) -> None:
    """A second process waits for the lock; what the first had kept and not sent is sent by it. All in order."""
    people = [telegram.person() for _ in range(8)]
    async with served(telegram, tmp_path, "polling") as first, served(telegram, tmp_path, "polling") as second:
        waited = "another process asks for updates" in second.log
        telegram.slow_down(people[0].chat, 2)
        for person in people:
            for number in (1, 2, 3):
                person.says(f"투자는 {number}조")
        await answered(people[-1], 1)
        await first.end(signal.SIGKILL)
        for person in people:
            await says_last(person, "3조 원")

    assert waited
    for person in people:
        answers = [message.text for message in person.chat.from_bot]
        once = list(dict.fromkeys(answers))
        assert [f"{n}조 원" in text for n, text in enumerate(once, start=1)] == [True] * 3
        assert len(answers) - len(once) <= 1  # the one on its way when it was killed may be sent again


async def test_the_webhook_opens_to_the_secret_alone(telegram: Telegram, tmp_path: Path) -> None:
    """Wrong, missing, too long, no JSON: refused, and nothing happens."""
    kim = telegram.person()
    kim.says("안녕하세요")
    update = telegram.updates[0].wire()
    right = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    telegram.holds_updates()
    async with served(telegram, tmp_path, "webhook") as server, aiohttp.ClientSession() as session:

        async def status(headers: Mapping[str, str], **what: object) -> int:
            async with session.post(f"{server.url}{HOOK}", headers=headers, **what) as answer:  # type: ignore[arg-type]
                return answer.status

        async with session.get(f"{server.url}{HOOK}") as answer:
            got = answer.status
        refused = [
            await status({}, json=update),
            await status({"X-Telegram-Bot-Api-Secret-Token": "s3cre"}, json=update),
            await status({"X-Telegram-Bot-Api-Secret-Token": "비밀"}, json=update),
            await status(right, data=b"{"),
            await status(right, data=b"[" * 100_000),
            await status(right, json=[1]),
            await status(right, data=io.BytesIO(b" " * (1024**2 + 1))),
        ]
        taken = [await status(right, json=one) for one in ({"update_id": 1}, {}, {"update_id": "x"}, update)]
        await kim.chat.until(lambda: len(kim.chat.from_bot) == 1)
        async with session.get(f"{server.url}/metrics") as answer:
            metrics = await answer.text()

    assert refused == [403, 403, 403, 400, 400, 400, 413]
    assert taken == [200, 200, 200, 200]
    assert got == 405
    assert 'giban_turn_seconds_count{bot="telegram"} 1.0' in metrics
