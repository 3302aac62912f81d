"""One way to ask what a text was understood to say."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from conversations.understanding import Lexicon, Understood, understand

DAY = date(2026, 11, 22)

Read: TypeAlias = Callable[..., Understood]


@pytest.fixture
def read(words: Lexicon) -> Read:
    """`read(text, *asked)` on 22 November 2026."""

    def reading(text: str, *asked: str) -> Understood:
        return understand(text, words, DAY, asked)

    return reading
