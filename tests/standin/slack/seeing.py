"""Blocks as a person reads them: their texts, and the buttons and choices under them."""

from collections.abc import Iterator

from tests.standin.slack.blocks import elements, options
from tests.standin.slack.mrkdwn import Names, Reading, literal, read
from tests.standin.slack.refusals import Json


def read_blocks(blocks: list[Json], names: Names) -> Reading:
    """All blocks, a line or more each."""
    whole = Reading()
    lines = [line for block in blocks for line in _lines(block, names, whole)]
    whole.text = "\n".join(line for line in lines if line)
    return whole


def labels(blocks: list[Json]) -> list[str]:
    """All that can be pressed or chosen: buttons, and options of selects, radio buttons and checkboxes."""
    return [label for block in blocks for element in elements(block) for label in _labels(element)]


def _labels(element: Json) -> list[str]:
    own = [element["text"]["text"]] if element["type"] == "button" else []
    return own + [one["text"]["text"] for one in options(element)]


def _lines(block: Json, names: Names, whole: Reading) -> Iterator[str]:
    texts = [block.get("title"), block.get("label"), block.get("text"), *block.get("fields", ())]
    if block["type"] == "context":
        texts = [one if "text" in one else {"type": "plain_text", "text": one["alt_text"]} for one in block["elements"]]
    elif block["type"] == "markdown":
        texts = [{"type": "mrkdwn", "text": block["text"]}]
    elif block["type"] == "rich_text":
        texts = []
        yield from (_rich(part, names, whole) for part in block["elements"])
    elif block["type"] == "image":
        texts.append({"type": "plain_text", "text": f"({block['alt_text']})"})
    for text in texts:
        if text:
            yield whole.take(read_text(text, names))
    yield " ".join(_shown(element) for element in elements(block))
    if hint := block.get("hint"):
        yield hint["text"]


def read_text(text: Json, names: Names) -> Reading:
    """A text object."""
    return read(text["text"], names) if text["type"] == "mrkdwn" else literal(text["text"])


def _shown(element: Json) -> str:
    """A button as [label]; whatever is to be chosen or filled in as (what it says there)."""
    if element["type"] == "button":
        return f"[{element['text']['text']}]"
    if element["type"] in ("radio_buttons", "checkboxes"):
        return " ".join(f"({label})" for label in _labels(element))
    begun = element.get("initial_option", {}).get("text") or element.get("placeholder") or {"text": "…"}
    return f"({element.get('initial_value') or begun['text']})"


def _rich(part: Json, names: Names, whole: Reading) -> str:
    if part["type"] == "rich_text_list":
        return "\n".join(f"• {_rich(item, names, whole)}" for item in part["elements"])
    return "".join(_piece(piece, names, whole) for piece in part["elements"])


def _piece(piece: Json, names: Names, whole: Reading) -> str:
    match piece["type"]:
        case "user":
            whole.mentions.append(piece["user_id"])
            return f"@{names(piece['user_id']) or piece['user_id']}"
        case "broadcast":
            whole.mentions.append(piece["range"])
            return f"@{piece['range']}"
        case "channel":
            return f"#{names(piece['channel_id']) or piece['channel_id']}"
        case "link":
            label = str(piece.get("text", piece["url"]))
            whole.links.append((label, piece["url"]))
            return label
        case "emoji":
            return f":{piece['name']}:"
    whole.styled += [(style, piece["text"]) for style, on in piece.get("style", {}).items() if on]
    return str(piece["text"])
