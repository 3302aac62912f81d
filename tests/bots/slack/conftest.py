"""A stand-in for Slack, and the bot beside it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from tests.bots.slack.living import Alive, alive, parts_of, settings_of
from tests.standin.slack import Slack


@pytest.fixture(scope="session")
def shared(rulebook: Rulebook, words: Lexicon, wording: Wording) -> Parts:
    """What all tests share, since it takes long to load."""
    parts = Parts()
    parts.rulebook, parts.lexicon, parts.wording = rulebook, words, wording
    return parts


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """Slack, or nearly."""
    async with Slack() as slack:
        yield slack


@pytest.fixture(params=["http", "socket"])
async def bot(request: pytest.FixtureRequest, slack: Slack, shared: Parts, tmp_path: Path) -> AsyncIterator[Alive]:
    """The bot, each way things may come."""
    async with alive(slack, parts_of(shared, settings_of(slack, request.param, tmp_path))) as bot:
        yield bot


@pytest.fixture
async def called(slack: Slack, shared: Parts, tmp_path: Path) -> AsyncIterator[Alive]:
    """The bot by HTTP, where the way makes no difference."""
    async with alive(slack, parts_of(shared, settings_of(slack, "http", tmp_path))) as bot:
        yield bot
