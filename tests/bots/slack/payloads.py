"""Payloads in the shapes Slack sends."""

from datetime import date
from typing import Any

from bots.slack.acts import Us

DAY = date(2026, 11, 22)
US = Us("T1", "U0BOT", "B0BOT")
KIM, LEE = "U1KIM", "U2LEE"


def event(body: dict[str, Any], event_id: str = "Ev1", **envelope: Any) -> dict[str, Any]:
    """An event in its envelope."""
    return {"type": "event_callback", "team_id": "T1", "event_id": event_id, "event": body, **envelope}


def message(
    text: str = "안녕하세요", channel: str = "D1", ts: str = "1700000000.000100", **more: Any
) -> dict[str, Any]:
    """A message as its event tells it."""
    kind = "im" if channel.startswith("D") else "channel"
    body = {"type": "message", "user": KIM, "text": text, "ts": ts, "channel": channel, "channel_type": kind}
    return {**body, "team": "T1", "event_ts": ts, **more}


def changed(text: str, before: str, channel: str = "D1", ts: str = "1700000000.000100", **more: Any) -> dict[str, Any]:
    """A message_changed event."""
    kind = "im" if channel.startswith("D") else "channel"
    now, old = ({**message(words, channel, ts), **more} for words in (text, before))
    return {
        "type": "message", "subtype": "message_changed", "channel": channel, "channel_type": kind, "ts": "1700000009.1",
        "event_ts": "1700000009.1", "message": now, "previous_message": old,
    }  # fmt: skip


def deleted(channel: str = "D1", ts: str = "1700000000.000100", **more: Any) -> dict[str, Any]:
    """A message_deleted event."""
    kind = "im" if channel.startswith("D") else "channel"
    return {
        "type": "message", "subtype": "message_deleted", "channel": channel, "channel_type": kind, "ts": "1700000009.2",
        "deleted_ts": ts, "previous_message": {**message("x", channel, ts), **more},
    }  # fmt: skip


def press(value: str, channel: str = "D1", ts: str = "1700000001.1", thread: str | None = None) -> dict[str, Any]:
    """A button of ours."""
    posted = {"ts": ts, **({"thread_ts": thread} if thread else {})}
    return {
        "type": "block_actions", "team": {"id": "T1"}, "user": {"id": KIM, "team_id": "T1"}, "trigger_id": "1.2.3",
        "channel": {"id": channel}, "container": {"type": "message", "channel_id": channel, "message_ts": ts},
        "message": posted, "actions": [{"action_id": f"row:{value}", "value": value, "action_ts": "1700000002.5"}],
    }  # fmt: skip
