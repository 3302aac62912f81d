"""What every test may ask for: the shipped rulebook and what is made of it."""

import pytest
from hypothesis import settings

from config.rulebook import SHIPPED
from config.rulebook import load as load_rulebook
from conversations.programme import Giban
from conversations.understanding import Lexicon, lexicon
from conversations.wording import Wording
from conversations.wording import load as load_wording
from core.policy.rulebook import Rulebook

# The same examples every time: a test that fails must fail for everybody. Slow machines are no fault.
settings.register_profile("giban", deadline=None, derandomize=True)
settings.load_profile("giban")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The policy as shipped."""
    return load_rulebook(SHIPPED)


@pytest.fixture(scope="session")
def words(rulebook: Rulebook) -> Lexicon:
    """The words people type."""
    return lexicon(rulebook)


@pytest.fixture(scope="session")
def wording(rulebook: Rulebook) -> Wording:
    """The words we say."""
    return load_wording(rulebook)


@pytest.fixture(scope="session")
def giban(rulebook: Rulebook, words: Lexicon) -> Giban:
    """The programme of the talk."""
    return Giban(rulebook, words)
