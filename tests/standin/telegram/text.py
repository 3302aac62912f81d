"""Text as a bot may send it: parsed, trimmed, measured."""

from typing import Any

from tests.standin.telegram.html_text import Entity, plain, units
from tests.standin.telegram.refusals import bad

Formatted = tuple[str, list[Entity]]
_MOST_ENTITIES = 100  # undocumented; the rest are dropped in silence


def formatted(text: str, mode: str | None, entities: list[Entity] | None) -> Formatted:
    """The text people see. Only HTML is imitated: a bot needs one parse mode, and the others are easy to get wrong."""
    if mode and mode.lower() == "html":
        text, entities = plain(text)
    elif mode and mode.lower() in ("markdown", "markdownv2"):
        raise bad("the stand-in reads HTML only")
    elif mode:
        raise bad("unsupported parse_mode")
    return _trimmed(text, entities or [])


def _trimmed(text: str, entities: list[Entity]) -> Formatted:
    """Blanks at both ends fall off, and the entities move with the text."""
    lead, kept = units(text) - units(text.lstrip()), text.strip()
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(units(kept), entity["offset"] - lead + entity["length"])
        if start < end:
            moved.append({**entity, "offset": start, "length": end - start})
    return kept, moved[:_MOST_ENTITIES]


def message_text(values: dict[str, Any], most: int, too_long: str, name: str = "text") -> Formatted:
    """Text that must be there and must fit; `too_long` is what this method says if it does not."""
    if not values.get(name):
        raise bad("message text is empty")
    text, entities = formatted(values[name], values.get("parse_mode"), values.get("entities"))
    if not text:
        raise bad("text must be non-empty")
    if units(text) > most:
        raise bad(too_long)
    return text, entities


def caption(values: dict[str, Any], most: int) -> Formatted:
    """Text under a file, which may be absent."""
    text, entities = formatted(values.get("caption", ""), values.get("parse_mode"), values.get("caption_entities"))
    if units(text) > most:
        raise bad("message caption is too long")
    return text, entities
