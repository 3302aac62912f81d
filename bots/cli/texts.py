"""A text given to a command, or several from standard input."""

import sys
from collections.abc import Iterator


def texts(text: str) -> Iterator[str]:
    """The text, or with `-` one a line from standard input."""
    return (line.rstrip("\n") for line in sys.stdin) if text == "-" else iter((text,))
