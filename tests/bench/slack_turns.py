"""CPU time of a Slack bot's process for each turn by HTTP: from a signed request to the posted reply.

What it talks to is in the process that measures, and so counts for nobody.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from tests.bench.light_slack import SECRET, TOKEN, LightSlack, light_slack
from tests.bench.turns import ASIDE, ROOT, Subject, cpu, rich
from tests.bots.serving import free_port

_PEOPLE: Final = 10
_WARM: Final = 3

GIBAN: Final = Subject("giban, a durable turn with its reply", ("tests/bench/unpaced.py",), presses=True)
HI: Final = Subject('slack-bolt, say("hi")', ("tests/bench/slack_hi.py",), presses=False)


async def measured(subject: Subject, rounds: int, folder: Path) -> float:
    """Microseconds of CPU a turn, start-up and warming up left out."""
    port = free_port()
    async with light_slack(port) as slack, running(subject, slack.url, port, folder) as pid:
        await slack.up()
        await _talk(slack, subject, range(_WARM))
        before = cpu(pid)
        turns = await _talk(slack, subject, range(_WARM, _WARM + rounds))
        return (cpu(pid) - before) / turns * 1e6


@asynccontextmanager
async def running(subject: Subject, url: str, port: int, folder: Path) -> AsyncIterator[int]:
    """The program in a process of its own; its pid."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{folder}/{os.urandom(4).hex()}.db",
        "SLACK_API_URL": url,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "PUBLIC_URL": "https://giban.example",
        "GIBAN_AS_OF": "2026-11-22",
        "PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *subject.command, cwd=ROOT, env=env,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


async def _talk(slack: LightSlack, subject: Subject, rounds: Sequence[int]) -> int:
    """Everybody talks at once, each waiting for the reply before going on; how many turns that made."""
    await asyncio.gather(*(_one(slack, person, subject, rounds) for person in range(_PEOPLE)))
    return _PEOPLE * len(rounds) * 3


async def _one(slack: LightSlack, person: int, subject: Subject, rounds: Sequence[int]) -> None:
    """What is said to the bot for Telegram, too."""
    for n in rounds:
        await slack.says(person, rich(n, person))
        await (slack.presses(person, n % 2) if subject.presses else slack.says(person, ASIDE))
        await slack.says(person, ASIDE)
