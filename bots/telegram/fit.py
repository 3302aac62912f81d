"""Cards in parts that Telegram takes."""

from typing import Final

from bots.fitting import fitted
from core.talk.vocabulary import Shown

MOST: Final = 3600
"""Units of text in a message; Telegram takes 4096."""

MOST_BUTTONS: Final = 100


def fit(shown: Shown) -> tuple[Shown, ...]:
    """The card in one or more parts, the choices on the last; with too many for buttons they are listed."""
    return fitted(shown, MOST, MOST_BUTTONS)
