"""Calls of Slack's methods: the client, and what Slack says when it refuses one."""

import re
from typing import Final

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

_PATIENCE_SECONDS: Final = 10
DEAD: Final = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"})
"""What Slack says to a token that is good no more."""

APP_DEAD: Final = DEAD | {"missing_scope", "not_allowed_token_type"}
"""And to one that is not good for a socket."""

_WORD: Final = re.compile(r"[a-z0-9_]{1,60}")


def client(api_url: str, token: str | None = None) -> AsyncWebClient:
    """A client that tries each call once: what is to be tried again waits in the outbox."""
    return AsyncWebClient(token, api_url, timeout=_PATIENCE_SECONDS, retry_handlers=[])


def refusal(failed: SlackApiError) -> str:
    """Slack's one word for it, such as `invalid_auth`; where the answer is none of Slack's, the HTTP status."""
    response = failed.response
    told = response.data if hasattr(response, "data") else None
    if isinstance(told, dict) and "error" in told:
        return word(told["error"])
    return f"HTTP {getattr(response, 'status_code', None) or getattr(response, 'status', '?')}"


def word(told: object) -> str:
    """A reason in one word, as Slack gives it. Whatever else stands in its place is shown to nobody."""
    return told if isinstance(told, str) and _WORD.fullmatch(told) else "?"
