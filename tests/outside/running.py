"""A fake that others wrote as a process of its own, and what it takes to run it."""

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bots.serving import free_port

FOLDER = Path(__file__).parent


def needs(package: str) -> None:
    """Leaves a test out where the package is not installed; GIBAN_OUTSIDE=1 makes that a fault."""
    why = None
    if shutil.which("node") is None:
        why = "node is not installed"
    elif not (FOLDER / "node_modules" / package).is_dir():
        why = "tests/outside/node_modules is missing: npm ci --ignore-scripts in tests/outside"
    if why is not None:
        (pytest.fail if os.environ.get("GIBAN_OUTSIDE") == "1" else pytest.skip)(why)


@contextlib.asynccontextmanager
async def outside(folder: Path, script: str, *more: str) -> AsyncIterator[str]:
    """`node SCRIPT PORT …`; its address."""
    port = free_port()
    with (folder / "outside.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            "node", script, str(port), *more, cwd=FOLDER, stdout=log, stderr=log
        )
    try:
        await _listens(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _listens(port: int) -> None:
    async with asyncio.timeout(15):
        while True:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return await writer.wait_closed()
            await asyncio.sleep(0.05)
