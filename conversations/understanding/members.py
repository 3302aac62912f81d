"""What an association's officer says of the member firms: list them, or turn to one."""

import re
from typing import Final

from core.talk.office import Wish

_SWITCH: Final = re.compile(r"/?(?:member|회원사?)[ :]+(?P<name>.+)", re.IGNORECASE)
_LIST: Final = frozenset(
    {"/members", "/member", "members", "member list", "회원", "회원사", "회원사 목록", "회원 목록", "목록"}
)


def members(text: str) -> Wish | None:
    """`회원사 목록`, `회원사 가나전자`; None for anything else."""
    said = " ".join(text.split())
    if said.lower() in _LIST:
        return Wish("list")
    found = _SWITCH.fullmatch(said)
    return Wish("name", found["name"]) if found else None
