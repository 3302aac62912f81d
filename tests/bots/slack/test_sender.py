"""Sending rows: which call, and what each answer of Slack's is taken for."""

from collections.abc import Mapping
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bots.outbox import Gone, TryLater
from bots.slack.api import NotInstalled
from bots.slack.sender import SlackSender, pace
from core.storage.outgoing import Outgoing, Row
from core.talk.vocabulary import Choice, Command, Shown

CHANNEL, PRIVATE = "slack:T1:C1:t1.1", "slack:T1:U1KIM"
CARD = Shown(["하나", "둘"], [Choice("예", Command("why"))], sources=frozenset({1}))


def refused(error: str, status: int = 200, **headers: str) -> SlackApiError:
    """As the library raises it."""
    data: Any = {"ok": False, "error": error}
    response = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="u", req_args={}, data=data, headers=headers, status_code=status
    )
    return SlackApiError("no", response)  # type: ignore[no-untyped-call]


class Calls:
    """An Api whose calls go wrong, in turn, and then go through."""

    def __init__(self, *troubles: Exception) -> None:
        self.troubles, self.calls = list(troubles), list[tuple[str, Mapping[str, Any]]]()

    async def call(self, team: str, method: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """One call."""
        assert team == "T1"
        self.calls.append((method, body))
        if self.troubles:
            raise self.troubles.pop(0)
        return {"ok": True, "channel": "D9" if body["channel"].startswith("U") else body["channel"], "ts": "5.5"}


def row(lane: str = CHANNEL, only: str | None = None) -> Row:
    """As kept."""
    return Row(12, f"{lane}:U1KIM", 1, Outgoing(lane, CARD, only=only), 0, 0.0, None)


async def sent(calls: Calls, of: Row, replaces: str | None = None) -> str | None:
    """What comes of sending."""
    return await SlackSender(calls).send(of, replaces)  # type: ignore[arg-type]  # all it needs of one


async def test_a_post_goes_into_its_thread() -> None:
    """Its name holds the channel Slack gave it, by which it can be edited."""
    calls = Calls()

    assert await sent(calls, row()) == "C1:5.5"
    assert await sent(calls, row(PRIVATE)) == "D9:5.5"
    assert [(method, body["channel"], body.get("thread_ts")) for method, body in calls.calls] == [
        ("chat.postMessage", "C1", "1.1"), ("chat.postMessage", "U1KIM", None),
    ]  # fmt: skip
    assert all(body["unfurl_links"] is False and body["parse"] == "none" for _, body in calls.calls)


async def test_an_edit_names_the_channel_it_is_in() -> None:
    """And no thread, which an edit has not."""
    calls = Calls()

    assert await sent(calls, row(PRIVATE), "D9:4.4") == "D9:4.4"
    assert [(m, b["channel"], b["ts"], "thread_ts" in b) for m, b in calls.calls] == [
        ("chat.update", "D9", "4.4", False)
    ]


@pytest.mark.parametrize("error", ["message_not_found", "cant_update_message", "edit_window_closed"])
async def test_what_cannot_be_edited_is_posted_anew(error: str) -> None:
    """Nothing is lost."""
    calls = Calls(refused(error))

    assert await sent(calls, row(), "C1:4.4") == "C1:5.5"
    assert [method for method, _ in calls.calls] == ["chat.update", "chat.postMessage"]


async def test_a_whisper_is_seen_by_one_person_alone() -> None:
    """In private, and for who left the channel, it is an ordinary message to that person."""
    calls = Calls()
    await sent(calls, row(only="U2LEE"))
    await sent(calls, row(PRIVATE, only="U1KIM"))
    gone = Calls(refused("user_not_in_channel"))
    await sent(gone, row(only="U2LEE"))

    assert [(m, b["channel"], b.get("user")) for m, b in calls.calls] == [
        ("chat.postEphemeral", "C1", "U2LEE"), ("chat.postMessage", "U1KIM", None),
    ]  # fmt: skip
    assert [(m, b["channel"], b.get("thread_ts")) for m, b in gone.calls] == [
        ("chat.postEphemeral", "C1", "1.1"), ("chat.postMessage", "U2LEE", None),
    ]  # fmt: skip


async def test_a_post_refused_as_too_long_goes_out_in_two() -> None:
    """All its blocks, in order; the name is that of the one with the buttons."""
    calls = Calls(refused("msg_blocks_too_long"))

    assert await sent(calls, row()) == "C1:5.5"
    whole, *halves = [body["blocks"] for _, body in calls.calls]
    assert len(halves) == 2
    assert [*halves[0], *halves[1]] == whole


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (refused("ratelimited", 429, **{"Retry-After": "30"}), TryLater),
        (refused("ratelimited", 429), TryLater),
        (refused("internal_error"), RuntimeError),
        (refused("token_revoked"), RuntimeError),
        (refused("invalid_auth"), RuntimeError),
        (refused("channel_not_found"), Gone),
        (refused("is_archived"), Gone),
        (refused("invalid_blocks"), Gone),
        (NotInstalled("T1"), Gone),
        (ConnectionError("down"), ConnectionError),
    ],
)
async def test_what_slack_answers_is_taken_for_what_it_means(trouble: Exception, expected: type[Exception]) -> None:
    """Wait, never, or again later."""
    with pytest.raises(expected) as raised:
        await sent(Calls(trouble), row())

    if isinstance(raised.value, TryLater):
        assert raised.value.seconds == 30


def test_a_channel_keeps_one_pace_with_all_its_threads() -> None:
    """One a second after a short burst; another channel has its own."""
    limits = pace()
    waits = [limits.take(f"slack:T1:C1:t{n}", 100.0) for n in range(5)]

    assert waits == [0.0, 0.0, 0.0, 1.0, 2.0]
    assert limits.take("slack:T1:C2", 100.0) == 0.0
    assert limits.take("slack:T2:C1", 100.0) == 0.0


def test_a_workspace_has_a_ceiling_of_its_own() -> None:
    """Twenty at once, then five a second, in whichever channels; another workspace is not held up."""
    limits = pace()
    waits = [limits.take(f"slack:T1:C{n}", 0.0) for n in range(25)]

    assert waits[:20] == pytest.approx([0.0] * 20)
    assert waits[24] == pytest.approx(1.0)
    assert limits.take("slack:T2:C1", 0.0) == 0.0
