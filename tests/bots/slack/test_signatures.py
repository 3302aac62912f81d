"""The door by HTTP: only what Slack has just signed comes in, whatever else is posted leaves no trace."""

import io
import json
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import pytest

from bots.slack.manifest import EVENTS_PATH
from tests.bots.slack.living import Alive
from tests.standin.slack import Delivery, Person, Slack
from tests.standin.slack.posting import signature, wire

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
_SIGNED, _AT = "X-Slack-Signature", "X-Slack-Request-Timestamp"


class Door:
    """Posts any body with any headers; the statuses that come back."""

    def __init__(self, bot: Alive, session: aiohttp.ClientSession) -> None:
        self._url, self._secret, self._session = f"{bot.url}{EVENTS_PATH}", bot.slack.settings.signing_secret, session

    async def post(self, body: bytes, headers: Mapping[str, str]) -> int:
        """As it is."""
        async with self._session.post(self._url, data=io.BytesIO(body), headers=headers) as answer:
            await answer.read()
            return answer.status

    async def signed(self, body: str | bytes, kind: str = "application/json") -> int:
        """With a right signature, as far as such a body can have one."""
        data = body.encode() if isinstance(body, str) else body
        return await self.post(data, {**self.headers(data.decode(errors="replace")), "Content-Type": kind})

    def headers(self, body: str, age: float = 0) -> dict[str, str]:
        """Those that Slack sends with a body."""
        moment = int(time.time() - age)
        return {_AT: str(moment), _SIGNED: signature(self._secret, moment, body)}


@pytest.fixture
async def door(called: Alive) -> AsyncIterator[Door]:
    """The bot's, by HTTP."""
    async with aiohttp.ClientSession() as session:
        yield Door(called, session)


def unheard(slack: Slack, person: Person) -> Delivery:
    """A message that has not reached the bot."""
    slack.holds_deliveries()
    person.says(RICH)
    return slack.deliveries[-1]


def nothing_happened(bot: Alive, person: Person) -> bool:
    """Neither kept nor answered."""
    return not bot.store.conversations("slack:") and not bot.store.lanes() and not person.dm.from_bot


@pytest.mark.parametrize(("age", "secret"), [(301, ""), (86_400, ""), (-600, ""), (0, "wrong"), (0, "x" * 64)])
async def test_what_slack_did_not_just_sign_is_refused(called: Alive, slack: Slack, age: float, secret: str) -> None:
    """Too old, from a time to come, or signed by another; as it was sent it is answered afterwards."""
    kim = slack.person()
    delivery = unheard(slack, kim)
    refused = await slack.sends_forged(delivery, age=age, secret=secret)
    untouched = nothing_happened(called, kim)
    slack.releases_deliveries()

    assert refused.status == 401
    assert untouched
    assert "이해했습니다" in (await called.last(kim)).seen


async def test_almost_five_minutes_are_not_too_old(called: Alive, slack: Slack) -> None:
    """Clocks differ."""
    kim = slack.person()

    assert (await slack.sends_forged(unheard(slack, kim), age=290)).status == 200


@pytest.mark.parametrize(
    "change",
    [
        {_AT: None},
        {_SIGNED: None},
        {_AT: None, _SIGNED: None},
        {_AT: ""},
        {_AT: "0"},
        {_AT: "soon"},
        {_AT: "9" * 400},
        {_SIGNED: ""},
        {_SIGNED: "v0="},
        {_SIGNED: "v0=é"},
    ],
)
async def test_without_both_headers_nothing_comes_in(
    called: Alive, slack: Slack, door: Door, change: Mapping[str, str | None], caplog: pytest.LogCaptureFixture
) -> None:
    """One lacks, or is none."""
    kim = slack.person()
    body, kind = wire(unheard(slack, kim))
    headers = {**door.headers(body), "Content-Type": kind, **change}
    status = await door.post(body.encode(), {name: value for name, value in headers.items() if value is not None})

    assert status == 401
    assert nothing_happened(called, kim)
    assert "Traceback" not in caplog.text


async def test_a_body_replayed_with_another_moment_is_refused(called: Alive, slack: Slack, door: Door) -> None:
    """The moment is signed with it; so is every letter of the body."""
    kim = slack.person()
    body, kind = wire(unheard(slack, kim))
    old = {**door.headers(body, age=3600), "Content-Type": kind}
    replayed = await door.post(body.encode(), {**old, _AT: str(int(time.time()))})
    changed = await door.post(body.replace("400억", "900억").encode(), {**door.headers(body), "Content-Type": kind})

    assert (replayed, changed) == (401, 401)
    assert nothing_happened(called, kim)


EVENT = {"type": "event_callback", "team_id": "T0000000001", "event_id": "Ev1"}
ODD: list[Any] = [
    [1], "text", 5, None, True,
    {"team": 5}, {"user": 5}, {"user": None, "channel": 7}, {"enterprise": 5}, {"authorizations": 5},
    {"authorizations": [None]}, {"response_urls": 5}, {"response_urls": [5]}, {"view": 5, "team": []},
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=json.dumps)
async def test_what_has_no_shape_is_refused_signed_or_not(
    called: Alive, door: Door, odd: object, caplog: pytest.LogCaptureFixture
) -> None:
    """No error of ours, and no traceback: anybody may post it."""
    body = json.dumps(odd)
    unsigned = await door.post(body.encode(), {"Content-Type": "application/json"})
    forged = await door.post(body.encode(), {**door.headers(body, age=600), "Content-Type": "application/json"})
    signed = await door.signed(body)

    assert unsigned == 401
    assert 400 <= forged < 500
    assert signed < 500
    assert "Traceback" not in caplog.text
    assert not called.store.lanes()


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"\xff\xfe{}", "application/json", 400),
        ("투자".encode("euc-kr"), "application/x-www-form-urlencoded", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"payload={", "application/x-www-form-urlencoded", 400),
        (b"payload=%5B1%5D", "application/x-www-form-urlencoded", 400),
        (b"{}", "application/json; charset=nonsense", 400),
        (b" " * (1024**2 + 1), "application/json", 413),
    ],
)
async def test_what_cannot_be_read_is_refused(
    called: Alive, door: Door, body: bytes, kind: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """No JSON, no UTF-8, too deep, too large."""
    assert await door.signed(body, kind) == status
    assert "Traceback" not in caplog.text
    assert not called.store.lanes()


@pytest.mark.parametrize(
    ("event", "status"),
    [
        ({}, 404),
        ({"type": "message"}, 200),
        ({"type": "message", "channel": "D1", "user": 5, "ts": "1.1", "text": "x"}, 400),
        ({"type": "message", "channel": "D1", "user": "U1", "text": 5}, 500),
        ({"type": "message", "subtype": "message_changed", "channel": "D1", "message": 5}, 500),
        ({"type": "app_home_opened", "tab": "home"}, 500),
        ({"type": "tokens_revoked", "tokens": {}}, 200),
        ({"type": "one_to_come", "user": {"id": "U1"}}, 200),
    ],
    ids=str,
)
async def test_an_event_nobody_can_read_holds_up_nothing(
    called: Alive, slack: Slack, door: Door, event: Mapping[str, Any], status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Signed by Slack, of a kind to come or broken. The log has no traceback, and the next is answered."""
    assert await door.signed(json.dumps({**EVENT, "event": event})) == status
    assert "Traceback" not in caplog.text
    assert "이해했습니다" in (await called.says(slack.person(), RICH)).seen


async def test_the_address_is_verified(called: Alive, slack: Slack, door: Door) -> None:
    """The challenge comes back; to nobody who cannot sign it."""
    answer = await slack.verifies_url()
    forged = await door.post(b'{"type": "url_verification", "challenge": "c"}', {"Content-Type": "application/json"})

    assert (answer.status, answer.why) == (200, "")
    assert str(answer.body["challenge"]).startswith("challenge")
    assert forged == 401
