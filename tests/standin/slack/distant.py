"""This stand-in in a process of its own."""

from contextlib import AbstractAsyncContextManager

from tests.standin.distant import Distant, started


def distant() -> AbstractAsyncContextManager[Distant]:
    """Start it, and end it afterwards."""
    return started("tests.standin.slack", "/api/")
