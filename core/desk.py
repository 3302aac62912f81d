"""The meeting point: load, step, word, save. What comes back may be shown once the turn is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from core.policy.say import Say
from core.storage.store import StaleConversationError, Store
from core.talk.programme import Programme
from core.talk.step import step, where
from core.talk.vocabulary import Card, Heard, Option, Press

_TRIES = 5
LANGUAGES = ("ko", "en")


class Words(Protocol):
    """Sentences become text."""

    def text(self, say: Say, language: str) -> str:
        """A sentence in a language."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice in words, and what choosing it means."""

    label: str
    press: Press


@dataclass(frozen=True, slots=True)
class Shown:
    """A card in words: one paragraph a line, and choices."""

    lines: Sequence[str]
    choices: Sequence[Choice] = ()


class Desk:
    """Takes what was heard, answers once it is kept."""

    def __init__(self, store: Store, programme: Programme, words: Words) -> None:
        self._store, self._programme, self._words = store, programme, words

    def hear(self, heard: Heard) -> Shown | None:
        """The answer to what was heard; None for an event heard before.

        Raises StaleConversationError when others keep turning the same conversation.
        """
        for _ in range(_TRIES):
            kept = self._store.load(heard.conversation)
            turn = step(kept, heard, self._programme)
            try:
                if not self._store.save(heard.id, kept, turn.conversation):
                    return None
                return self._word(turn.card, turn.conversation.language)
            except StaleConversationError:
                continue
        raise StaleConversationError(heard.conversation)

    def resume(self, conversation: str, day: date) -> Shown | None:
        """Where a talk stands that was left; None where there is none."""
        kept = self._store.load(conversation)
        return self._word(where(kept, day, self._programme), kept.language) if kept.turn else None

    def _word(self, card: Card, language: str | None) -> Shown:
        """A card in the person's language; in all of them until one was heard."""
        languages = LANGUAGES if language is None else (language,)
        lines = [self._words.text(line, spoken) for spoken in languages for line in card.lines]
        return Shown(lines, [self._choice(o, languages) for o in card.options])

    def _choice(self, option: Option, languages: Sequence[str]) -> Choice:
        labels = dict.fromkeys(self._words.text(option.label, spoken) for spoken in languages)
        return Choice(" / ".join(labels), option.press)
