"""Sending rows: what Slack answers, told in the outbox's words."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from slack_sdk.errors import SlackApiError

from bots.outbox import Gone, TryLater
from bots.pace import Limit, Pace
from bots.slack.api import Api, NotInstalled
from bots.slack.calls import DEAD, refusal
from bots.slack.lanes import Place, place_of, private
from bots.slack.show import Post, show
from core.storage.outgoing import Row

_LOG: Final = logging.getLogger(__name__)

# One a second to a channel with all its threads, a short burst allowed, and a ceiling for the whole workspace.
_CHANNEL: Final = Limit(3, 1.0)
_TEAM: Final = Limit(20, 0.2)

_DEFAULT_PAUSE: Final = 30.0
_TOO_LONG: Final = frozenset({"msg_blocks_too_long", "msg_too_long"})
_CANNOT_EDIT: Final = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})
_NOT_THERE: Final = frozenset({"user_not_in_channel", "not_in_channel"})
_MENDABLE: Final = frozenset(
    {
        *("internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited"),
        *DEAD,
    }
)
"""May be mended, by Slack or by whoever runs us, within the hours that a row is kept trying."""


def pace() -> Pace:
    """One a second to a channel; of all workspaces each by itself."""
    return Pace(_limits)


def _limits(lane: str) -> Sequence[tuple[str, Limit]]:
    place = place_of(lane)
    return ((f"{place.team}:{place.channel}", _CHANNEL), (place.team, _TEAM))


class SlackSender:
    """Posts, edits in place, or shows to one person alone."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def send(self, row: Row, replaces: str | None) -> str | None:
        """Where the message is, as `CHANNEL:TS`. Raises TryLater, Gone; what is left is the network."""
        post, place = show(row), place_of(row.out.lane)
        try:
            if row.out.only:
                return await self._whisper(post, place, row.out.only)
            return await (self._edit(post, place, replaces) if replaces else self._post(post, place))
        except NotInstalled:
            raise Gone("not installed") from None
        except SlackApiError as refused:
            raise _meaning(refused) from None

    async def _post(self, post: Post, place: Place) -> str:
        return _name(await self._say("chat.postMessage", post, place, channel=place.channel))

    async def _say(self, method: str, post: Post, place: Place, **more: str) -> Mapping[str, Any]:
        """What is refused as too long goes out in two."""
        try:
            return await self._call(method, post, place, **more)
        except SlackApiError as refused:
            halves = post.halves()
            if refusal(refused) not in _TOO_LONG or halves is None:
                raise
        await self._say(method, halves[0], place, **more)
        return await self._say(method, halves[1], place, **more)

    async def _edit(self, post: Post, place: Place, replaces: str) -> str:
        """One that is gone is posted anew, and so is what no longer fits in it."""
        channel, _, ts = replaces.partition(":")
        try:
            await self._call("chat.update", post, place, channel=channel, ts=ts)
        except SlackApiError as refused:
            if refusal(refused) not in _CANNOT_EDIT | _TOO_LONG:
                raise
            return await self._post(post, place)
        return replaces

    async def _whisper(self, post: Post, place: Place, who: str) -> str | None:
        """Seen by one person alone; in private it is an ordinary message, and so it is for who has left the channel."""
        if not place.is_private:
            try:
                await self._say("chat.postEphemeral", post, place, channel=place.channel, user=who)
                return None
            except SlackApiError as refused:
                if refusal(refused) not in _NOT_THERE:
                    raise
            place = private(place.team, who)
        return await self._post(post, place)

    async def _call(self, method: str, post: Post, place: Place, **more: str) -> Mapping[str, Any]:
        """Nothing in it is unfolded, and names stay text."""
        body: dict[str, object] = {**more, "text": post.text, "blocks": list(post.blocks), "parse": "none"}
        if method == "chat.postMessage":
            body |= {"unfurl_links": False, "unfurl_media": False, "mrkdwn": False}
        if place.thread and method != "chat.update":
            body["thread_ts"] = place.thread
        return await self._api.call(place.team, method, body)


def _name(posted: Mapping[str, Any]) -> str:
    return f"{posted['channel']}:{posted['ts']}"


def _meaning(refused: SlackApiError) -> Exception:
    """Wait, never, or what is tried again later. Slack's words for errors are short and quote nobody."""
    response = refused.response
    status = getattr(response, "status_code", 200)
    if status == 429:  # noqa: PLR2004  # the status that says so
        return TryLater(_pause(response.headers.get("Retry-After")))
    error = refusal(refused)
    if error in _MENDABLE or error.startswith("HTTP"):
        _LOG.warning("slack: %s", error)
        return RuntimeError(error)
    return Gone(error[:80])


def _pause(told: str | None) -> float:
    try:
        return max(float(told or ""), 0.0)
    except ValueError:
        return _DEFAULT_PAUSE
