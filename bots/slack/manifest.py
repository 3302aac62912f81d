"""The Slack app as its manifest describes it, and the paths at which Slack calls this server."""

from copy import deepcopy
from typing import Any, Final

import yaml

from config.settings import PROJECT, Settings

EVENTS_PATH: Final = "/slack/events"
"""Events, presses, forms, commands and the options of a choice: everything Slack calls."""

INSTALL_PATH: Final = "/slack/install"
REDIRECT_PATH: Final = "/slack/oauth_redirect"

_FILE: Final = PROJECT / "config" / "slack" / "manifest.yaml"
_SHIPPED: Final[dict[str, Any]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))

SCOPES: Final = tuple[str, ...](_SHIPPED["oauth_config"]["scopes"]["bot"])
EVENTS: Final = tuple[str, ...](_SHIPPED["settings"]["event_subscriptions"]["bot_events"])
COMMANDS: Final = tuple[str, ...](command["command"] for command in _SHIPPED["features"]["slash_commands"])


def manifest(settings: Settings) -> dict[str, Any]:
    """The manifest to paste: with PUBLIC_URL Slack calls this server there, without one it needs no address."""
    whole = deepcopy(_SHIPPED)
    if settings.public_url:
        _call(whole, settings.public_url)
    return whole


def _call(whole: dict[str, Any], root: str) -> None:
    """Write into it where Slack calls, in place of socket mode."""
    called = f"{root}{EVENTS_PATH}"
    whole["oauth_config"]["redirect_urls"] = [f"{root}{REDIRECT_PATH}"]
    for command in whole["features"]["slash_commands"]:
        command["url"] = called
    whole["settings"]["event_subscriptions"]["request_url"] = called
    whole["settings"]["interactivity"] |= {"request_url": called, "message_menu_options_url": called}
    whole["settings"]["socket_mode_enabled"] = False
