"""`giban serve` as a process of its own, which a test may end and start again."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OURS = ("TELEGRAM_", "SLACK_", "GIBAN_", "DATABASE_URL", "PUBLIC_URL", "PORT")


def free_port() -> int:
    """A port that nobody has."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Served:
    """One process at a time, its settings chosen here alone; it has started once its log holds one of these words."""

    def __init__(self, folder: Path, environment: Mapping[str, str], started: tuple[str, ...]) -> None:
        self.port, self.folder, self._started = free_port(), folder, started
        self.url = f"http://127.0.0.1:{self.port}"
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
        self.environment = {**inherited, "DATABASE_URL": f"sqlite:///{folder}/giban.db", **environment}
        self.process: asyncio.subprocess.Process | None = None

    @property
    def log(self) -> str:
        """All it has said."""
        return (self.folder / f"{self.port}.log").read_text(encoding="utf-8")

    async def start(self) -> None:
        """Until it says that the bot is up, and can be called."""
        said = len(self.log) if self.process else 0
        with (self.folder / f"{self.port}.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bots", "serve", "--port", str(self.port),
                cwd=ROOT, env=self.environment, stdout=log, stderr=log,
            )  # fmt: skip
        await self.until(lambda: any(word in self.log[said:] for word in self._started))
        await self.until(self._listens)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Looked at now and then: it is another process."""
        async with asyncio.timeout(20):
            while not condition():  # noqa: ASYNC110  # nobody here could set an event
                await asyncio.sleep(0.02)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """By a signal; its exit status."""
        assert self.process is not None
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), 15)

    def _listens(self) -> bool:
        with socket.socket() as tried:
            return tried.connect_ex(("127.0.0.1", self.port)) == 0


@contextlib.asynccontextmanager
async def serving(server: Served) -> AsyncIterator[Served]:
    """From start to end."""
    try:
        await server.start()
        yield server
    finally:
        if server.process is not None:
            await server.end()
