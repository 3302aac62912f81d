"""Whole interviews while the program is killed (-9) at random: nothing lost, nothing answered twice but one message."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.standin.telegram import Distant, Settings, distant

ROOT = Path(__file__).resolve().parents[2]
SAID = (
    "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
    "블루밸리",
    "없음",
    "2027년 3월, 나머지는 모름",
    "변전소는 500억",
)
_LONGEST = 20.0
_PORT = "8199"


@dataclass
class Tally:
    """What happened: kills, those while a turn was under way, messages that came twice."""

    kills: int = 0
    under_way: int = 0
    repeated: int = 0
    wrong: list[str] = field(default_factory=list)


class Program:
    """`giban serve` in one life after another."""

    def __init__(self, nest: asyncio.subprocess.Process) -> None:
        self._nest = nest
        self._pid = 0

    async def start(self) -> None:
        assert self._nest.stdin is not None
        assert self._nest.stdout is not None
        self._nest.stdin.write(b"start\n")
        self._pid = int(await self._nest.stdout.readline())

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)


@asynccontextmanager
async def program(telegram: Distant, folder: Path) -> AsyncIterator[Program]:
    """The program against a stand-in, its database in that folder."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{folder}/giban.db",
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_BOT_TOKEN": Settings().token,
        "GIBAN_AS_OF": "2026-11-22",
        "PORT": _PORT,
    }
    nest = await asyncio.create_subprocess_exec(
        sys.executable, str(Path(__file__).with_name("nest.py")), env=env, cwd=ROOT,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert nest.stdout is not None
    await nest.stdout.readline()
    life = Program(nest)
    await life.start()
    try:
        yield life
    finally:
        life.kill()
        nest.kill()
        await nest.wait()


async def interview(telegram: Distant, life: Program | None, chance: random.Random, tally: Tally) -> list[str]:
    """One person's whole talk, killed once in each turn where a program is given; what the bot said, in order."""
    person = (await telegram.do("person", name="김"))["id"]
    heard: list[str] = []
    for text in SAID:
        await telegram.do("says", person=person, text=text)
        if life:
            await asyncio.sleep(chance.choice((0.0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.15)))
            before = len(await _from_bot(telegram, person))
            life.kill()
            tally.kills += 1
            tally.under_way += before <= len(heard)
            await life.start()
        heard = await _answered(telegram, person, heard, tally)
    return heard


async def _answered(telegram: Distant, person: int, heard: Sequence[str], tally: Tally) -> list[str]:
    """Everything said so far once there is something new; a message that came twice counts once."""
    waited = 0.0
    while True:
        told = await _from_bot(telegram, person)
        once = [text for n, text in enumerate(told) if n == 0 or text != told[n - 1]]
        if len(once) > len(heard):
            await asyncio.sleep(0.05)  # a second copy, if there is one, is right behind
            told = await _from_bot(telegram, person)
            tally.repeated += len(told) - len([t for n, t in enumerate(told) if n == 0 or t != told[n - 1]])
            return [text for n, text in enumerate(told) if n == 0 or text != told[n - 1]]
        if waited > _LONGEST:
            tally.wrong.append(f"no answer after {heard[-1:]}")
            return list(heard)
        await asyncio.sleep(0.02)
        waited += 0.02


async def _from_bot(telegram: Distant, person: int) -> list[str]:
    seen = await telegram.do("seen", chat=person)
    return [message["seen"] for message in seen if message["by_bot"]]


async def run(kills: int, folder: Path, seed: int) -> Tally:
    """Interviews until the program was killed so often, each compared with one nobody disturbed."""
    tally, chance = Tally(), random.Random(seed)  # noqa: S311  # when to kill is no secret
    async with distant() as telegram, program(telegram, folder) as life:
        undisturbed = await interview(telegram, None, chance, tally)
        while tally.kills < kills:
            said = await interview(telegram, life, chance, tally)
            if said != undisturbed:
                tally.wrong.append(f"{len(said)} messages instead of {len(undisturbed)}: {said[-1:]}")
    return tally
