"""The words: Project Fluent files, one folder a language, behind a strict loader."""

from conversations.wording.catalogue import LANGUAGES, Wording
from conversations.wording.loader import WordingError, load

__all__ = ["LANGUAGES", "Wording", "WordingError", "load"]
