"""Slack's markup as a reader sees it: mentions, links and styles resolved, everything else as plain text."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.standin.slack.refusals import Json

_TOKEN = re.compile(r"<([^<>\n]+)>")
_BARE = re.compile(r"(?<![\w|<])https?://[^\s<>|]+")
_PERSON = re.compile(r"@([UW][A-Z0-9]+)")
_CHANNEL = re.compile(r"#([CG][A-Z0-9]+)")
_GROUP = re.compile(r"!subteam\^([A-Z0-9]+)")
_HOLD = "\ue000"  # stands where a token was while styles are looked for
# A marker counts only at the edge of a word: before a Korean particle it stays what it is, as in the real apps.
_STYLES = {
    "code": re.compile(r"(?<![\w`])`([^`\n]+)`(?![\w`])"),
    "bold": re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"),
    "italic": re.compile(r"(?<![\w])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w])"),
    "strike": re.compile(r"(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])"),
}

Names = Callable[[str], str | None]  # what a person or a channel is called, if there is one


@dataclass(slots=True)
class Reading:
    """What a reader sees, whom it would call, where it leads, and what stands out."""

    text: str = ""
    mentions: list[str] = field(default_factory=list)  # people's ids; channel, here, everyone; subteam ids
    links: list[tuple[str, str]] = field(default_factory=list)  # label and address
    styled: list[tuple[str, str]] = field(default_factory=list)  # style and stretch

    def take(self, other: "Reading") -> str:
        """All of another reading but its text, which is given back."""
        self.mentions += other.mentions
        self.links += other.links
        self.styled += other.styled
        return other.text


def read(markup: str, names: Names) -> Reading:
    """A mrkdwn text."""
    reading, shown = Reading(), list[str]()

    def hold(match: re.Match[str]) -> str:
        seen = _token(match[1], names, reading)
        if seen is None:
            return match[0]
        shown.append(seen)
        return _HOLD

    def bare(match: re.Match[str]) -> str:
        reading.links.append((match[0], match[0]))
        return match[0]

    text = _BARE.sub(bare, _TOKEN.sub(hold, markup.replace(_HOLD, "")))
    for style, pattern in _STYLES.items():
        reading.styled += [(style, html.unescape(found)) for found in pattern.findall(text)]
        text = pattern.sub(r"\1", text)
    waiting = iter(shown)
    reading.text = re.sub(_HOLD, lambda _: next(waiting), _unescaped(text))
    return reading


def literal(text: str) -> Reading:
    """A plain text: no markup at all."""
    return Reading(text)


def _token(inside: str, names: Names, reading: Reading) -> str | None:
    """What is seen of `<…>`; nothing if it means nothing and stays as it was written."""
    meant, _, label = inside.partition("|")
    if found := _PERSON.fullmatch(meant):
        if name := names(found[1]):
            reading.mentions.append(found[1])
        return f"@{name or label or found[1]}"
    if found := _CHANNEL.fullmatch(meant):
        return f"#{names(found[1]) or label or found[1]}"
    if meant in ("!channel", "!here", "!everyone"):
        reading.mentions.append(meant[1:])
        return f"@{meant[1:]}"
    if found := _GROUP.fullmatch(meant):
        reading.mentions.append(found[1])
        return label or f"@{found[1]}"
    if meant.startswith("!date^"):
        return label
    if meant.startswith(("http://", "https://", "mailto:")):
        reading.links.append((_unescaped(label or meant), _unescaped(meant)))
        return _unescaped(label or meant)
    return None


def _unescaped(text: str) -> str:
    """Slack knows these three alone."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escaped(text: str) -> str:
    """As the server tells an app what people typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def typed(text: str, known: Names) -> str:
    """What somebody types, as an app gets it: names of people and channels and addresses marked up, no more."""

    def keep(match: re.Match[str]) -> str:
        found = _PERSON.fullmatch(match[1]) or _CHANNEL.fullmatch(match[1])
        return match[0] if found and known(found[1]) else escaped(match[0])

    parts, end = list[str](), 0
    for match in _TOKEN.finditer(text):
        parts += [_linked(text[end : match.start()]), keep(match)]
        end = match.end()
    return "".join([*parts, _linked(text[end:])])


def _linked(text: str) -> str:
    return _BARE.sub(lambda match: f"<{match[0]}>", escaped(text))


def rich(text: str) -> list[Json]:
    """The block that comes beside a typed text."""
    parts: list[Json] = []
    for place, piece in enumerate(re.split(r"<@([UW][A-Z0-9]+)>", text)):
        if place % 2:
            parts.append({"type": "user", "user_id": piece})
        elif piece:
            parts.append({"type": "text", "text": _unescaped(piece)})
    return [{"type": "rich_text", "block_id": "r0", "elements": [{"type": "rich_text_section", "elements": parts}]}]
