"""What somebody says is wrong, in their words, with the rule it was told by: for whoever keeps the rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

WHOLE = "result"
"""What is meant where no condition and no figure is named."""


@dataclass(frozen=True, slots=True)
class Objected:
    """That something is wrong: the condition or figure meant, and the person's words; None while only the bare
    complaint was made."""

    subject: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Objection:
    """One to be kept. `rule` is what the thing meant rested on that day, as plain JSON."""

    conversation: str
    day: date
    subject: str
    words: str
    rule: Mapping[str, object]
