"""Loads the libraries once, then forks for every run of pytest, so that a run costs little.

Reads the arguments of one run a line, as JSON; prints its exit status and what it said, as JSON too. A run that takes
too long is killed with everything it started.
"""

import importlib
import json
import os
import signal
import sys
import tempfile
import time
from typing import Final

_LIBRARIES: Final = (
    "aiohttp.test_utils", "aiohttp.web", "click", "fluent.runtime", "hangulpy", "holidays", "hypothesis.strategies",
    "prometheus_client", "pydantic", "pydantic_settings", "rapidfuzz", "sqlite_utils", "telegram.request", "yaml",
)  # fmt: skip
_LONGEST: Final = 30.0
_KILLED: Final = -1


def main() -> None:
    """Until the input ends. Nothing of the program itself is loaded here."""
    for name in ("pytest", *_LIBRARIES):
        importlib.import_module(name)
    for line in sys.stdin:
        print(json.dumps(_run(json.loads(line))), flush=True)


def _run(arguments: list[str]) -> tuple[int, str]:
    with tempfile.TemporaryFile() as said:
        pid = os.fork()
        if pid == 0:
            _child(arguments, said.fileno())
        status = _status(pid)
        said.seek(0)
        return status, said.read().decode(errors="replace")


def _child(arguments: list[str], said: int) -> None:
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDONLY)
    for here, there in ((nothing, 0), (said, 1), (said, 2)):
        os.dup2(here, there)
    status = 3
    try:
        status = int(importlib.import_module("pytest").main(arguments))
    finally:
        sys.stdout.flush()
        os._exit(status)


def _status(pid: int) -> int:
    end = time.monotonic() + _LONGEST
    while time.monotonic() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.killpg(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return _KILLED


main()
