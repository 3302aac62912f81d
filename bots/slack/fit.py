"""Cards in parts that Slack takes, far below its limits."""

from typing import Final

from bots.fitting import fitted
from core.talk.vocabulary import Shown

MOST: Final = 2800
"""Units of text in a post: less than a section takes. It goes out twice, in blocks and as the text for notices and
screen readers: 5 600, where posts of some 13 200 have been refused."""

MOST_CHOICES: Final = 100


def fit(shown: Shown) -> tuple[Shown, ...]:
    """The card in one or more parts, the choices on the last."""
    return fitted(shown, MOST, MOST_CHOICES)
