"""What every test may ask for: the shipped rulebook and what is made of it."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from config.rulebook import SHIPPED
from config.rulebook import load as load_rulebook
from conversations.programme import Giban
from conversations.understanding import Lexicon, lexicon
from conversations.wording import Wording
from conversations.wording import load as load_wording
from core.desk import Desk
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore

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


@pytest.fixture
def store(rulebook: Rulebook) -> Iterator[SqliteStore]:
    """An empty store."""
    store = SqliteStore(":memory:", rulebook.facts)
    yield store
    store.close()


@pytest.fixture
def desk(store: SqliteStore, giban: Giban, wording: Wording) -> Desk:
    """A desk over it."""
    return Desk(store, giban, wording)
