"""Words that ask for something beside the case, which a platform may have: a form, colleagues let in."""

import re
from typing import Final

_FORM: Final = frozenset({"form", "양식", "서식"})
_BETWEEN: Final = re.compile(
    r"[\s,.!~&·:]+|\b(?:and|please|pls|to|this|case|here|us|in)\b|님|씨|그리고|하고|이랑|랑|와|과|을|를|도|함께|같이"
)
_INVITE: Final = re.compile(
    r"초대(?:해|합니다|해요|요|할게요|부탁(?:해요|합니다|드립니다|드려요)?)?(?:줘|줘요|주세요|주십시오)?|invite|add|let"
)


def wants_form(text: str) -> bool:
    """The one word that asks for it."""
    return text.strip().casefold() in _FORM


def invites(text: str) -> bool:
    """Is it an invitation and nothing else, the names of people left out? What says more is about the case."""
    return _INVITE.fullmatch(_BETWEEN.sub("", text.casefold())) is not None
