"""What people type, as Slack writes it down: its marks become plain words again. Pure."""

import re
from html import unescape
from typing import Final

_MARK: Final = re.compile(r"<([^<>]*)>")
_PERSON: Final = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")


def clean(text: str, us: str) -> str:
    """The words a person sees who reads it, without our own name; half characters, which no file takes, are replaced.

    Slack writes `&`, `<` and `>` as entities, so what is left of `<…>` is its own: people, channels, links.
    """
    words = _MARK.sub(lambda mark: _words(mark[1], us), text)
    return unescape(words).encode(errors="replace").decode().strip()


def people(text: str, us: str) -> tuple[str, ...]:
    """Who is named in a text, each once, without us."""
    return tuple(dict.fromkeys(who for who in _PERSON.findall(text) if who != us))


def names(text: str, who: str) -> bool:
    """Is this one named?"""
    return who in _PERSON.findall(text)


def without_people(text: str) -> str:
    """A text as Slack writes it, but for the people it names."""
    return _PERSON.sub(" ", text)


def _words(mark: str, us: str) -> str:
    """Of `@U1|name`, `#C1|name`, `!here|here`, `https://…|label` what a person reads."""
    target, _, label = mark.partition("|")
    if target == f"@{us}":
        return " "
    if label:
        return f"@{label}" if target.startswith(("@", "!")) else label
    return f"@{target[1:]}" if target.startswith(("@", "!")) else target
