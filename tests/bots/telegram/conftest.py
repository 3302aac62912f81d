"""A stand-in for Telegram, and the bot beside it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from tests.bots.telegram.living import Alive, alive, parts_of
from tests.standin.telegram import Telegram


@pytest.fixture(scope="session")
def shared(rulebook: Rulebook, words: Lexicon, wording: Wording) -> Parts:
    """What all tests share, since it takes long to load."""
    parts = Parts()
    parts.rulebook, parts.lexicon, parts.wording = rulebook, words, wording
    return parts


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """Telegram, or nearly."""
    async with Telegram() as telegram:
        yield telegram


@pytest.fixture(params=["polling", "webhook"])
async def bot(
    request: pytest.FixtureRequest, telegram: Telegram, shared: Parts, tmp_path: Path
) -> AsyncIterator[Alive]:
    """The bot, each way it may take updates."""
    async with alive(telegram, parts_of(telegram, shared, request.param, tmp_path)) as bot:
        yield bot


@pytest.fixture
async def polled(telegram: Telegram, shared: Parts, tmp_path: Path) -> AsyncIterator[Alive]:
    """The bot by polling, where the way makes no difference."""
    async with alive(telegram, parts_of(telegram, shared, "polling", tmp_path)) as bot:
        yield bot
