"""A stand-in in a process of its own, for tests that kill the app: it lives on."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

_ROOT = Path(__file__).resolve().parents[3]


class Distant:
    """Drives it over HTTP: `await distant.do("says", person=kim, text="안녕하세요")`; control.py has the actions."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url, self._session = url, session

    async def do(self, action: str, **args: Any) -> Any:
        """One action; what it could not do is told as an AssertionError."""
        async with self._session.post(f"{self.url.removesuffix('/api/')}/_test/{action}", json=args) as answer:
            body = await answer.json()
        if "error" in body:
            raise AssertionError(body["error"])
        return body["result"]


@contextlib.asynccontextmanager
async def distant() -> AsyncIterator[Distant]:
    """Start it, and end it afterwards. `url` is the address of its Web API."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.standin.slack", "--port", "0", cwd=_ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        url = (await process.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession() as session:
            yield Distant(url, session)
    finally:
        process.terminate()
        await process.wait()
