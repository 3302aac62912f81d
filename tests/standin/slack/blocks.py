"""Blocks: what Slack takes, what it adds to them, and what is in them."""

import copy
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.standin.slack.refusals import Json, Refused, wrong
from tests.standin.slack.table import Problem, problems

_MOST_IN_MESSAGE, _MOST_IN_VIEW = 50, 100
_MOST_CHARACTERS = 13_200  # of all texts of a message; undocumented
_WITH_OPTIONS = ("static_select", "multi_static_select")
_TEXTS = ("plain_text", "mrkdwn")


def message_blocks(blocks: Any) -> list[Json]:
    """The blocks of a message, if they are good; refuses bad ones."""
    found = list(faults(blocks, "/blocks", _MOST_IN_MESSAGE))
    if found:
        why, where = found[0]
        raise wrong("invalid_blocks", why, where)
    if sum(len(text) for text in texts(blocks)) > _MOST_CHARACTERS:
        raise Refused("msg_blocks_too_long")
    return list(blocks)


def faults(blocks: Any, where: str, most: int = _MOST_IN_VIEW) -> Iterator[Problem]:
    """All that is wrong with these blocks, the table's facts first."""
    shape = list(problems(blocks, "list of KnownBlock", where))
    yield from shape
    if shape:
        return
    if len(blocks) > most:
        yield f"no more than {most} items allowed", where
    for place, block in enumerate(blocks):
        yield from _in_block(block, f"{where}/{place}")
    twice = [name for name, times in Counter(block.get("block_id") for block in blocks).items() if name and times > 1]
    for name in twice:
        yield f"block_id already exists: {name}", where


def _in_block(block: Json, where: str) -> Iterator[Problem]:
    if block["type"] == "section" and not block.get("text") and not block.get("fields"):
        yield "missing required field: text", where
    if block["type"] in ("actions", "context") and not block["elements"]:
        yield "no less than 1 items allowed", f"{where}/elements"
    names = Counter(one.get("action_id") for one in elements(block))
    if any(name and times > 1 for name, times in names.items()):
        yield "action_id already exists in this block", where
    yield from inner_faults(block, where)


def inner_faults(value: Any, where: str) -> Iterator[Problem]:
    """What the table does not know of any object in a value: empty texts, options in groups, values twice."""
    for one, place in _objects(value, where):
        yield from _in_value(one, place)


def _in_value(value: Json, where: str) -> Iterator[Problem]:
    kind = value.get("type")
    if kind in _TEXTS and not value["text"]:
        yield "must be more than 0 characters", f"{where}/text"
    if kind in _WITH_OPTIONS:
        if ("options" in value) == ("option_groups" in value):
            yield "options or option_groups is required", where
        for place, group in enumerate(value.get("option_groups", ())):
            yield from _in_group(group, f"{where}/option_groups/{place}")
    if "options" in value and not value["options"]:
        yield "no less than 1 items allowed", f"{where}/options"
    values = Counter(one.get("value") for one in options(value))
    if any(name and times > 1 for name, times in values.items()):
        yield "option values must be unique", where


def _in_group(group: Any, where: str) -> Iterator[Problem]:
    if not isinstance(group, dict) or set(group) != {"label", "options"}:
        yield "must provide label and options", where
        return
    yield from problems(group["label"], "PlainTextElement", f"{where}/label")
    yield from problems(group["options"], "list of PlainTextOption", f"{where}/options")


def _objects(value: Any, where: str) -> Iterator[tuple[Json, str]]:
    """Every object in a value, with its place."""
    if isinstance(value, dict):
        yield value, where
        for name, item in value.items():
            yield from _objects(item, f"{where}/{name}")
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _objects(item, f"{where}/{place}")


def elements(block: Json) -> list[Json]:
    """What can be pressed, chosen or filled in within a block."""
    inside = [block.get("accessory"), block.get("element"), *(block.get("elements") or ())]
    if block["type"] == "rich_text":
        return []
    return [one for one in inside if one and one["type"] not in (*_TEXTS, "image")]


def options(element: Json) -> list[Json]:
    """All options of an element, those in groups too."""
    groups = element.get("option_groups", ())
    grouped = [one for group in groups if isinstance(group, dict) for one in group.get("options", ())]
    return [*element.get("options", ()), *grouped]


def texts(value: Any) -> Iterator[str]:
    """Every text in blocks, however deep."""
    for one, _ in _objects(value, ""):
        if isinstance(one.get("text"), str):
            yield one["text"]


def complete(blocks: list[Json], salt: str) -> list[Json]:
    """As the server keeps and tells them: with names for all that had none, and with the defaults of texts."""
    kept = copy.deepcopy(blocks)
    for place, block in enumerate(kept):
        block.setdefault("block_id", f"b{salt}{place}")
        for number, element in enumerate(elements(block)):
            element.setdefault("action_id", f"a{salt}{place}.{number}")
        for value, _ in _objects(block, ""):
            if value.get("type") == "plain_text":
                value.setdefault("emoji", True)
            elif value.get("type") == "mrkdwn":
                value.setdefault("verbatim", False)
    return kept
