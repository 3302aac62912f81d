"""Faults planted in a copy of the program, one at a time: does the test that guards against one fail?"""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from queue import SimpleQueue
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
COPIED: Final = ("core", "config", "conversations", "bots", "tests", "pyproject.toml")
_AT_ONCE: Final = 2
_PYTEST: Final = (
    "-q", "-x", "--tb=short", "--timeout=20", "-p", "no:cacheprovider", "-p", "no:anyio",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",
)  # fmt: skip
_MISPLANTED: Final = re.compile(r"\b(Name|Syntax|Import|Indentation|Unbound|ModuleNotFound)\w*Error\b|Timeout \(>")
"""A program that is broken in another way than was meant, or a test that ran until it was stopped."""


@dataclass(frozen=True)
class Fault:
    """In `file`, `right` replaced by `wrong`; `caught_by` is the test that must fail."""

    name: str
    file: str
    right: str
    wrong: str
    caught_by: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the run of the one test ended, and what it said."""

    status: int
    said: str

    @property
    def is_caught(self) -> bool:
        """The test ran, and failed for what was planted."""
        return self.status == 1 and "1 failed" in self.said and not _MISPLANTED.search(self.said)


class Field:
    """A copy of the program, and a process that runs tests in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        _copy(folder)
        self._nest = subprocess.Popen(
            [sys.executable, "-P", str(Path(__file__).with_name("nest.py"))],
            cwd=folder,
            env={name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTEST_ADDOPTS")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def outcome(self, fault: Fault) -> Outcome:
        """Of the test that must fail, with the fault in the ground."""
        with self._planted(fault):
            return self._run(fault.caught_by)

    def close(self) -> None:
        """End the process."""
        self._nest.kill()
        self._nest.communicate()

    def _run(self, test: str) -> Outcome:
        assert self._nest.stdin
        assert self._nest.stdout
        self._nest.stdin.write(json.dumps([*_PYTEST, test]) + "\n")
        self._nest.stdin.flush()
        return Outcome(*json.loads(self._nest.stdout.readline()))

    @contextmanager
    def _planted(self, fault: Fault) -> Iterator[None]:
        file = self._folder / fault.file
        right, when = file.read_text(encoding="utf-8"), file.stat().st_mtime_ns
        assert right.count(fault.right) == 1, f"{fault.name}: not once in {fault.file}"
        compiled = Path(cache_from_source(str(file)))
        compiled.unlink(missing_ok=True)
        file.write_text(right.replace(fault.right, fault.wrong), encoding="utf-8")
        try:
            yield
        finally:
            compiled.unlink(missing_ok=True)
            file.write_text(right, encoding="utf-8")
            os.utime(file, ns=(when, when))


@contextmanager
def planted(faults: Iterable[Fault], folder: Path) -> Iterator[Mapping[str, Future[Outcome]]]:
    """What comes of each fault, by its name; two at a time, each in a copy where nothing else is wrong."""
    fields = [Field(folder / str(number)) for number in range(_AT_ONCE)]
    free: SimpleQueue[Field] = SimpleQueue()
    for field in fields:
        free.put(field)

    def outcome(fault: Fault) -> Outcome:
        field = free.get()
        try:
            return field.outcome(fault)
        finally:
            free.put(field)

    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        yield {fault.name: pool.submit(outcome, fault) for fault in faults}
    finally:
        pool.shutdown(cancel_futures=True)
        for field in fields:
            field.close()


def is_a_test(node: str) -> bool:
    """Is there such a test, as far as can be told without running anything?"""
    name, _, function = node.partition("::")
    file = ROOT / name
    if not file.is_file():
        return False
    found = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    named = {f.name for f in found if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef)}
    return function.partition("[")[0] in named


def _copy(folder: Path) -> None:
    """With what is compiled, which saves the time."""
    ignore = shutil.ignore_patterns(".hypothesis", "*.db*")
    folder.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignore)
        else:
            shutil.copy2(ROOT / name, folder / name)
