"""A stand-in in a process of its own, for tests that kill the bot: it lives on."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

_ROOT = Path(__file__).resolve().parents[2]


class Distant:
    """Drives it over HTTP: `await distant.do("says", person=kim, text="안녕하세요")`; control.py has the actions.

    `url` is the address for the bot, `root` that of the stand-in itself.
    """

    def __init__(self, url: str, root: str, session: aiohttp.ClientSession) -> None:
        self.url, self._root, self._session = url, root, session

    async def do(self, action: str, **args: Any) -> Any:
        """One action; what it could not do is told as an AssertionError."""
        async with self._session.post(f"{self._root}/_test/{action}", json=args) as answer:
            body = await answer.json()
        if "error" in body:
            raise AssertionError(body["error"])
        return body["result"]


@contextlib.asynccontextmanager
async def started(module: str, below: str = "") -> AsyncIterator[Distant]:
    """Start it, and end it afterwards; the address it tells ends in `below`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, "--port", "0", cwd=_ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        url = (await process.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession() as session:
            yield Distant(url, url.removesuffix(below), session)
    finally:
        process.terminate()
        await process.wait()
