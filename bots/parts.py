"""The parts of the program, built by hand, each when it is first needed."""

from functools import cached_property

from bots.metrics import Metrics
from config.rulebook import SHIPPED
from config.rulebook import load as load_rulebook
from config.settings import Settings, load_settings
from conversations.programme import Giban
from conversations.understanding import Lexicon, lexicon
from conversations.wording import Wording
from conversations.wording import load as load_wording
from core.desk import Desk
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore


class Parts:
    """Everything made of settings and files. Each property raises the error of what it is made of."""

    @cached_property
    def settings(self) -> Settings:
        """The environment."""
        return load_settings()

    @cached_property
    def rulebook(self) -> Rulebook:
        """The policy, with the operator's own rules laid over it."""
        return load_rulebook(SHIPPED, self.settings.giban_rules)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words people type."""
        return lexicon(self.rulebook)

    @cached_property
    def wording(self) -> Wording:
        """The words we say."""
        return load_wording(self.rulebook)

    @cached_property
    def store(self) -> SqliteStore:
        """The conversations."""
        return SqliteStore(self.settings.database_path, self.rulebook.facts)

    @cached_property
    def metrics(self) -> Metrics:
        """What is counted."""
        return Metrics(self.store)

    @cached_property
    def programme(self) -> Giban:
        """What is asked and said."""
        return Giban(self.rulebook, self.lexicon, self.settings.giban_retention_days, self.settings.giban_contact)

    @cached_property
    def desk(self) -> Desk:
        """The meeting point."""
        return Desk(self.store, self.programme, self.wording)
