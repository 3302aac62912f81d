"""The commands: what each means, and which name us in a group."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

START: Final = "start"
ESTIMATE: Final = "estimate"
"""Followed by a text, which is heard as typed."""

MEMBER: Final = "member"
"""Followed by the name of a member firm, where an association's officer speaks."""

NEW_CASE: Final = "newcase"
"""Followed by its name, or by nothing."""

ROLES: Final = frozenset({"association", "company"})
"""What may follow /start in a link, so that the talk begins in that role."""

MOVE: Final = "m"
"""What may follow /start in a link, with a code after it, so that a case comes here from elsewhere."""

COMMANDS: Final[Mapping[str, str]] = {
    START: "resume",
    ESTIMATE: "resume",
    "result": "result",
    "sofar": "so_far",
    "why": "why",
    "plan": "plan",
    "checklist": "checklist",
    "sources": "sources",
    "members": "members",
    MEMBER: "members",
    "cases": "cases",
    NEW_CASE: "new-case",
    "back": "back",
    "restart": "restart",
    "continue": "continue",
    "export": "export",
    "forget": "forget",
    "help": "help",
    "ko": "language-ko",
    "en": "language-en",
}
LISTED: Final = tuple(name for name in COMMANDS if name != START)
"""In the order of the menu; /start is on the button that opens the chat."""

_COMMAND: Final = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<to>\w+))?(?:\s+(?P<rest>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Order:
    """A command as typed: its name, the bot it names, what follows."""

    name: str
    to: str | None
    rest: str

    def is_for(self, username: str) -> bool:
        """It names us; or nobody, and is one of ours."""
        return self.name in COMMANDS if self.to is None else self.to.lower() == username.lower()


def order(text: str) -> Order | None:
    """The command a text begins with."""
    if found := _COMMAND.fullmatch(text.strip()):
        return Order(found["name"].lower(), found["to"], found["rest"] or "")
    return None
