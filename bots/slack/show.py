"""A row as Slack takes it: blocks to read, and the same in plain text for notices and screen readers.

Every text in a block is `plain_text` without emoji names, so that nothing anybody typed is ever a mark, a mention or a
link; the text beside the blocks is escaped.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from typing import Any, Final

from bots.fitting import cut, joined, plain, units
from bots.slack.lanes import place_of
from core.storage.outgoing import Row
from core.talk.vocabulary import Choice, Shown

Block = Mapping[str, Any]

_LONGEST_SECTION: Final = 3000
_LONGEST_HEADER: Final = 150
_LONGEST_LABEL: Final = 75
_MOST_BUTTONS: Final = 12
"""More choices than these become a list to choose from."""

_EMPTY: Final = "…"
_NAME: Final = re.compile(r"\[.{1,100}\]")
"""How a card begins that is for a member, or answers one of several people."""

_MOST_NAMES: Final = 2


@dataclass(frozen=True, slots=True)
class Post:
    """What is sent: blocks, and the text in their place."""

    text: str
    blocks: Sequence[Block] = ()

    def halves(self) -> "tuple[Post, Post] | None":
        """The same in two posts; None for what cannot be halved."""
        if len(self.blocks) < 2:  # noqa: PLR2004  # two halves
            return None
        middle = len(self.blocks) // 2
        return Post(self.text, self.blocks[:middle]), Post(self.text, self.blocks[middle:])


def show(row: Row) -> Post:
    """Where others may read along, notices hold no amount; the message itself does, once it was shown there."""
    shown = row.out.shown
    quiet = row.out.only is None and not place_of(row.out.lane).is_private
    told = [line for number, line in enumerate(shown.lines) if not (quiet and number in shown.amounts)]
    return Post(escape(joined(told) or _EMPTY, quote=False), [*_body(shown), *_choices(row)])


def chosen(shown: Shown, choice: Choice, by: str | None = None) -> Shown:
    """The card once one of its choices was pressed; `by` names who did, where several may."""
    mark = f"→ {choice.label}" if by is None else f"→ {choice.label} ({by})"
    return replace(shown, lines=[*shown.lines, mark], choices=())


def plain_text(text: str, most: int) -> dict[str, object]:
    """A text object of at most so many UTF-16 units, which is never markup."""
    return {"type": "plain_text", "text": cut(plain(text).strip(), most) or _EMPTY, "emoji": False}


def _body(shown: Shown) -> Iterator[Block]:
    """Whom it is for in the small print, and what it rests on; a result's verdict as its heading; the rest in sections.
    A fitted card is shorter than the longest section."""
    for kind, group in groupby(enumerate(shown.lines), key=lambda line: _kind(shown, *line)):
        text = joined([line for _, line in group])
        if text and kind == "header":
            yield {"type": "header", "text": plain_text(text, _LONGEST_HEADER)}
        elif text and kind == "context":
            yield {"type": "context", "elements": [plain_text(text, _LONGEST_SECTION)]}
        elif text:
            yield {"type": "section", "text": plain_text(text, _LONGEST_SECTION)}


def _kind(shown: Shown, number: int, line: str) -> str:
    if shown.kind == "result" and number in shown.verdicts and units(line) <= _LONGEST_HEADER:
        return "header"
    is_name = number < _MOST_NAMES and _NAME.fullmatch(line) is not None
    return "context" if number in shown.sources or is_name else "section"


def _choices(row: Row) -> Iterator[Block]:
    choices = row.out.shown.choices
    if not choices:
        return
    data = [(choice, f"{row.id}:{number}") for number, choice in enumerate(choices)]
    if len(choices) > _MOST_BUTTONS:
        options = [{"text": plain_text(choice.label, _LONGEST_LABEL), "value": value} for choice, value in data]
        yield {
            "type": "actions",
            "elements": [{"type": "static_select", "action_id": f"row:{row.id}", "options": options}],
        }
        return
    yield {"type": "actions", "elements": [_button(choice, value) for choice, value in data]}


def _button(choice: Choice, value: str) -> Block:
    return {
        "type": "button",
        "action_id": f"row:{value}",
        "text": plain_text(choice.label, _LONGEST_LABEL),
        "value": value,
    }
