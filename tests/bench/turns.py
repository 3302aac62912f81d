"""CPU time of a bot's process for each turn, measured on the same stand-in, fresh processes in alternation."""

import asyncio
import os
import statistics
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.standin.telegram import Distant, Settings, distant

ROOT: Final = Path(__file__).resolve().parents[2]
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PEOPLE: Final = 10
ASIDE: Final = "한도가 두 배 됐다던데 정말인가요?"
_LONGEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Subject:
    """A program to be measured; `presses` whether its messages have buttons."""

    name: str
    command: Sequence[str]
    presses: bool


GIBAN: Final = Subject("giban, a durable turn with its reply", ("-m", "bots", "serve"), presses=True)
HI: Final = Subject('python-telegram-bot, reply_text("hi")', ("tests/bench/reply_hi.py",), presses=False)


async def measured(subject: Subject, rounds: int, folder: Path) -> float:
    """Microseconds of CPU a turn, start-up and warming up left out."""
    async with distant() as telegram, running(subject, telegram, folder) as pid:
        people = [(await telegram.do("person", name=f"사람{n}"))["id"] for n in range(_PEOPLE)]
        await _talk(telegram, people, subject, 2)
        before = cpu(pid)
        turns = await _talk(telegram, people, subject, rounds)
        return (cpu(pid) - before) / turns * 1e6


@asynccontextmanager
async def running(subject: Subject, telegram: Distant, folder: Path) -> AsyncIterator[int]:
    """The program in a process of its own; its pid."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{folder}/{os.urandom(4).hex()}.db",
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_BOT_TOKEN": Settings().token,
        "GIBAN_AS_OF": "2026-11-22",
        "PORT": "8198",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *subject.command, cwd=ROOT, env=env, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


async def _talk(telegram: Distant, people: Sequence[int], subject: Subject, rounds: int) -> int:
    """Everybody talks at once, each waiting for the answer before going on; how many turns that made."""
    turns = await asyncio.gather(*(_one(telegram, person, subject, rounds, n) for n, person in enumerate(people)))
    return sum(turns)


async def _one(telegram: Distant, person: int, subject: Subject, rounds: int, number: int) -> int:
    """A third rich sentences, a third presses, a third questions in between; amounts never the same. Where there are no
    buttons a sentence stands for each press."""
    for n in range(rounds):
        await _says(telegram, person, rich(n, number))
        await (_presses(telegram, person, n) if subject.presses else _says(telegram, person, ASIDE))
        await _says(telegram, person, ASIDE)
    return rounds * 3


def rich(number: int, person: int) -> str:
    """A sentence with four facts."""
    won = 3000 + 37 * number + person
    return f"포항에 {won}억 투자하는 양극재 회사인데 변전소 {won // 10}억, 용수 {won // 20}억 들어요"


async def _says(telegram: Distant, person: int, text: str) -> None:
    before = await _heard(telegram, person)
    await telegram.do("says", person=person, text=text)
    await _until_more(telegram, person, before)


async def _presses(telegram: Distant, person: int, number: int) -> None:
    """One of the choices under the last message that has some."""
    seen = await telegram.do("seen", chat=person)
    last = next(message for message in reversed(seen) if message["labels"])
    before = await _heard(telegram, person)
    labels = [label for row in last["labels"] for label in (row if isinstance(row, list) else [row])]
    await telegram.do("presses", person=person, label=labels[number % 2], message=last["id"])
    await _until_more(telegram, person, before)


async def _heard(telegram: Distant, person: int) -> int:
    return sum(message["by_bot"] for message in await telegram.do("seen", chat=person))


async def _until_more(telegram: Distant, person: int, before: int) -> None:
    waited = 0.0
    while await _heard(telegram, person) <= before:
        await asyncio.sleep(0.02)
        waited += 0.02
        if waited > _LONGEST:
            raise TimeoutError("no answer")


def cpu(pid: int) -> float:
    """Seconds of CPU a process has used, threads included."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def told(subject: Subject, figures: Sequence[float]) -> str:
    """The median and the spread."""
    return f"{statistics.median(figures):7.0f} µs a turn ({min(figures):.0f}–{max(figures):.0f})  {subject.name}"
