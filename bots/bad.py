"""Input that cannot be used: one sentence that names the mend."""

from collections.abc import Iterable

from conversations.understanding.normalise import is_korean
from core.policy.say import Arg, Say


class BadInput(Exception):  # noqa: N818  # it says what happened
    """What a person gave cannot be used."""

    def __init__(self, key: str, **args: Arg) -> None:
        super().__init__(key)
        self.say = Say(key, args)


def spoken(written: Iterable[str]) -> str:
    """The language of somebody who wrote this: by its script."""
    return "ko" if any(is_korean(text) for text in written) else "en"
