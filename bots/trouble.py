"""Errors for the log: what and where, and nothing anybody wrote; and how long to wait after them."""

from collections.abc import Iterator
from pathlib import Path
from traceback import extract_tb


def place_of_failure(failed: BaseException) -> str:
    """`file:line` where it was raised."""
    frames = extract_tb(failed.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def pauses(first: float, longest: float) -> Iterator[float]:
    """Seconds to wait: doubling, then for ever the longest."""
    pause = first
    while True:
        yield pause
        pause = min(pause * 2, longest)
