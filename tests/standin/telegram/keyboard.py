"""Buttons under a message, and the rules only the server knows about them."""

import json
from typing import Any
from urllib.parse import urlsplit

from tests.standin.telegram.refusals import bad
from tests.standin.telegram.table import most

Rows = list[list[dict[str, Any]]]

_KINDS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_MOST_BUTTONS = 100  # undocumented, as are the next two
_MOST_IN_ROW = 8
_MOST_BYTES = 10_000  # of the whole keyboard as JSON: many long buttons are refused though each is allowed


def inline_rows(markup: dict[str, Any] | None) -> Rows | None:
    """The rows of an inline keyboard, or nothing where there is none; refuses what the server refuses."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows: Rows = [row for row in markup["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        _check(button)
    size = len(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode())
    if sum(map(len, rows)) > _MOST_BUTTONS or any(len(row) > _MOST_IN_ROW for row in rows) or size > _MOST_BYTES:
        raise bad("reply markup is too long")
    return rows or None


def _check(button: dict[str, Any]) -> None:
    kinds = [kind for kind in _KINDS if kind in button and button[kind] != ""]
    if button.get("switch_inline_query") == "" or button.get("switch_inline_query_current_chat") == "":
        kinds.append("switch_inline_query")  # these alone may be empty
    if not kinds:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(kinds) > 1:  # the real server takes one of them and drops the others in silence
        raise bad(f"can't parse inline keyboard button: one of {', '.join(kinds)} must be left out")
    if not button["text"].strip():
        raise bad("inline keyboard button text must be non-empty")
    if len(button.get("callback_data", "").encode()) > most("InlineKeyboardButton", "callback_data"):
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button and not _is_address(button["url"]):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def _is_address(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "tg" or (parts.scheme in ("", "http", "https") and "." in (parts.netloc or parts.path))
