"""Words that ask for something beside the case, which a platform may have: a form, colleagues let in."""

import re
from typing import Final

_FORM: Final = frozenset({"form", "양식", "서식"})
_INVITE: Final = re.compile(r"초대|함께|\binvite\b|\badd\b|\bjoin\b", re.IGNORECASE)


def wants_form(text: str) -> bool:
    """The one word that asks for it."""
    return text.strip().casefold() in _FORM


def invites(text: str) -> bool:
    """Does it ask to let people in? Only looked at where it names some; without their names."""
    return _INVITE.search(text) is not None
