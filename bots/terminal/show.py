"""A card as lines of a terminal: what people typed cannot move the cursor."""

import unicodedata
from collections.abc import Sequence

from core.talk.vocabulary import Choice, Shown


def show(shown: Shown) -> str:
    """One paragraph a line, then the choices by number."""
    return "\n".join([*map(_plain, shown.lines), *_numbered(shown.choices), ""])


def chosen(text: str, choices: Sequence[Choice]) -> Choice | None:
    """The choice whose number was typed, as `2`, `2.` or `[2]`."""
    number = text.strip("[]().# \n\t")
    if number.isascii() and number.isdigit() and 1 <= int(number) <= len(choices):
        return choices[int(number) - 1]
    return None


def _numbered(choices: Sequence[Choice]) -> list[str]:
    if not choices:
        return []
    return ["  ".join(f"[{n}] {_plain(choice.label)}" for n, choice in enumerate(choices, start=1))]


def _plain(text: str) -> str:
    """Without control characters, which a terminal would obey."""
    return "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cf"})
