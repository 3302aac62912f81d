"""Text with parse_mode HTML, read as the server reads it: the plain text, and the entities over it."""

import re
from typing import Any

from tests.standin.telegram.refusals import bad

Entity = dict[str, Any]

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "span": "spoiler", "tg-spoiler": "spoiler", "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]*));")
_TAG = re.compile(r"</?([^\s>]*)")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]*)(?=[\s>])))?""")


def units(text: str) -> int:
    """The length the server counts in: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def plain(html: str) -> tuple[str, list[Entity]]:
    """The text people see and its entities, outermost first; refuses what does not parse."""
    reader = _Reader(html)
    reader.read()
    return reader.text, sorted(reader.entities, key=lambda entity: (entity["offset"], -entity["length"]))


class _Reader:
    """One pass over the text. A tag stays open until its own end tag: the server mends nothing."""

    def __init__(self, html: str) -> None:
        self.html, self.text = html, ""
        self.entities: list[Entity] = []
        self._open: list[tuple[str, Entity]] = []

    def read(self) -> None:
        """All of it."""
        at = 0
        while at < len(self.html):
            if self.html.startswith("</", at):
                at = self._closes(at)
            elif self.html[at] == "<":
                at = self._opens(at)
            else:
                end = self.html.find("<", at)
                end = len(self.html) if end < 0 else end
                self.text += _decoded(self.html[at:end])
                at = end
        if self._open:
            raise _unread(f'Can\'t find end tag corresponding to start tag "{self._open[-1][0]}"')

    def _opens(self, at: int) -> int:
        found = _TAG.match(self.html, at)
        assert found is not None
        tag, end = found[1].lower(), found.end()
        if end == len(self.html):
            raise _unread(f"Unclosed start tag at byte offset {self._byte(at)}")
        if tag not in _TAGS:
            raise _unread(f'Unsupported start tag "{tag}" at byte offset {self._byte(at)}')
        attributes, end = self._attributes(tag, at, end)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _unread(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(at)}')
        self._open.append((tag, {"type": _TAGS[tag], "offset": units(self.text), **_meaning(tag, attributes)}))
        return end + 1

    def _attributes(self, tag: str, at: int, end: int) -> tuple[dict[str, str], int]:
        attributes = {}
        while not re.match(r"\s*>", self.html[end:]):
            found = _ATTRIBUTE.match(self.html, end)
            if found is None:
                raise _unread(f'Unclosed start tag "{tag}" at byte offset {self._byte(at)}')
            if found[2] is None and (tag, found[1]) != ("blockquote", "expandable"):
                raise _unread(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                    f"at byte offset {self._byte(at)}"
                )
            attributes[found[1].lower()] = _decoded(found[3] or found[4] or found[5] or "")
            end = found.end()
        return attributes, self.html.index(">", end)

    def _closes(self, at: int) -> int:
        found = _TAG.match(self.html, at)
        assert found is not None
        if not self._open:
            raise _unread(f"Unexpected end tag at byte offset {self._byte(at)}")
        rest = re.compile(r"\s*>").match(self.html, found.end())
        if rest is None:
            raise _unread(f"Unclosed end tag at byte offset {self._byte(at)}")
        tag, entity = self._open.pop()
        if found[1] and found[1].lower() != tag:
            raise _unread(
                f'Unmatched end tag at byte offset {self._byte(at)}, expected "</{tag}>", found "</{found[1].lower()}>"'
            )
        length = units(self.text) - entity["offset"]
        if length and (entity["type"] != "text_link" or "url" in entity):
            self.entities.append({"type": entity["type"], "offset": entity["offset"], "length": length, **entity})
        return rest.end()

    def _byte(self, at: int) -> int:
        return len(self.html[:at].encode())


def _meaning(tag: str, attributes: dict[str, str]) -> Entity:
    """What the attributes say; an address that is none makes no link, in silence."""
    if tag == "a" and "." in attributes.get("href", ""):
        return {"url": attributes["href"]}
    if tag == "tg-emoji":
        return {"custom_emoji_id": attributes.get("emoji-id", "")}
    if tag == "code" and attributes.get("class", "").startswith("language-"):
        return {"language": attributes["class"].removeprefix("language-")}
    return {"type": "expandable_blockquote"} if "expandable" in attributes else {}


def _decoded(text: str) -> str:
    return _REFERENCE.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    """The real server shows a name it does not know as it was written, `&nbsp;` and all; nobody can want that."""
    decimal, hexadecimal, name = found.groups()
    if name is not None:
        if name not in _NAMED:
            raise _unread(f'unsupported HTML entity "{found[0]}"')
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if 0xD800 <= code <= 0xDFFF:
        raise _unread("Text contains invalid Unicode characters after decoding HTML entities")
    return chr(code) if 0 < code <= 0x10FFFF else found[0]


def _unread(why: str) -> Exception:
    return bad(f"can't parse entities: {why}")
