"""The pieces views are made of, each within Slack's limits; whatever people typed is plain text and never markup."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from bots.slack.show import plain_text
from conversations.wording import Wording
from core.policy.say import Arg, Say

Json: TypeAlias = dict[str, object]

LONGEST_OPTION: Final = 75
LONGEST_BUTTON: Final = 75
LONGEST_TITLE: Final = 24
_LONGEST_TEXT: Final = 3000
_LONGEST_HEADER: Final = 150


@dataclass(frozen=True, slots=True)
class Voice:
    """The sentences and names in one language."""

    wording: Wording
    language: str

    def say(self, key: str, **args: Arg) -> str:
        """A sentence."""
        return self.wording.text(Say(key, args), self.language)

    def name(self, kind: str, thing: str) -> str:
        """What one thing of a kind is called."""
        return self.wording.label(kind, thing, self.language)


def plain(text: str, most: int = _LONGEST_TEXT) -> Json:
    """A text object, as long as a section takes unless less is allowed."""
    return plain_text(text, most)


def option(text: str, value: str) -> Json:
    """A choice of a select."""
    return {"text": plain(text, LONGEST_OPTION), "value": value}


def button(text: str, action: str, value: str | None = None) -> Json:
    """A button; `value` is what its press brings along."""
    made: Json = {"type": "button", "text": plain(text, LONGEST_BUTTON), "action_id": action}
    return made if value is None else {**made, "value": value}


def header(text: str) -> Json:
    """A heading."""
    return {"type": "header", "text": plain(text, _LONGEST_HEADER)}


def section(text: str) -> Json:
    """A paragraph."""
    return {"type": "section", "text": plain(text)}
