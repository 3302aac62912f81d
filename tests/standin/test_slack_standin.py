"""The stand-in refuses what Slack refuses, in Slack's words, and then nothing has changed."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from tests.standin.slack import Message, Slack
from tests.standin.slack.asking import Asking

Json = dict[str, Any]


class Scene:
    """Kim talks with the bot: `own` is the bot's message, `theirs` is Kim's. There are channels and another team."""

    def __init__(self, slack: Slack, bot: Asking) -> None:
        self.slack, self.bot = slack, bot
        self.kim, self.lee = slack.person("김철수"), slack.person("이영희")
        self.other = slack.add_team("다른 회사")
        self.stranger = slack.person("남남", team=self.other)
        self.channel = slack.channel("투자", self.kim)
        self.absent = slack.channel("잡담", self.kim, bot=False)
        self.private = slack.channel("비밀", self.kim, is_private=True, bot=False)
        self.closed = slack.channel("옛일", self.kim)
        self.closed.archived = True
        self.theirs: Message = self.kim.says("안녕하세요")
        self.own: Message = self.theirs

    async def begins(self) -> "Scene":
        """The bot says something first."""
        await self.bot.done("chat.postMessage", channel=self.kim.id, text="예산은?", blocks=[section("예산은?")])
        self.own = self.kim.dm.last
        return self

    def says(self, **more: Any) -> Json:
        """A good chat.postMessage to Kim, made bad by `more`."""
        return {"channel": self.kim.id, "text": "안녕하세요"} | more

    def updates(self, **more: Any) -> Json:
        """A good chat.update of the bot's message, made bad by `more`."""
        return {"channel": self.kim.dm.id, "ts": self.own.ts, "text": "바꿈"} | more

    def whispers(self, **more: Any) -> Json:
        """A good chat.postEphemeral to Kim, made bad by `more`."""
        return {"channel": self.channel.id, "user": self.kim.id, "text": "쉿"} | more


def plain(text: str) -> Json:
    """A text object without markup."""
    return {"type": "plain_text", "text": text}


def section(text: str, **more: Any) -> Json:
    """A text."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}} | more


def button(text: str = "예", **more: Any) -> Json:
    """A button that answers."""
    return {"type": "button", "text": plain(text), "value": "y"} | more


def actions(*elements: Json, **more: Any) -> Json:
    """All in a row."""
    return {"type": "actions", "elements": list(elements)} | more


def select(number: int = 1, label: str = "", value: str = "") -> Json:
    """A select with so many options."""
    options = [{"text": plain(label or f"{n}번"), "value": value or f"{n}"} for n in range(number)]
    return {"type": "static_select", "action_id": "s", "options": options}


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    """A server, a bare bot, and Kim."""
    async with Slack() as slack, aiohttp.ClientSession() as session:
        yield await Scene(slack, Asking(slack.url, slack.team.bot_token, session)).begins()


Made = Callable[[Scene], Json]
SAYS, UPDATES, WHISPERS = "chat.postMessage", "chat.update", "chat.postEphemeral"


def blocks(*of: Json) -> Made:
    """A message of these blocks."""
    return lambda s: s.says(blocks=list(of))


CASES: list[tuple[str, Made, str]] = [
    (SAYS, lambda s: s.says(channel="C0NOWHERE"), "channel_not_found"),
    (SAYS, lambda s: s.says(channel="#투자"), "channel_not_found"),
    (SAYS, lambda s: s.says(channel=s.stranger.id), "channel_not_found"),
    (SAYS, lambda s: s.says(channel=s.stranger.dm.id), "channel_not_found"),
    (SAYS, lambda s: s.says(channel=s.private.id), "channel_not_found"),
    (SAYS, lambda s: s.says(channel=s.absent.id), "not_in_channel"),
    (SAYS, lambda s: s.says(channel=s.closed.id), "is_archived"),
    (SAYS, lambda s: {"channel": s.kim.id}, "no_text"),
    (SAYS, lambda s: s.says(text=""), "no_text"),
    (SAYS, lambda s: s.says(blocks=[], text=""), "no_text"),
    (SAYS, lambda s: s.says(text="가" * 40_001), "msg_too_long"),
    (SAYS, lambda s: s.says(username="남"), "missing_scope"),
    (SAYS, lambda s: s.says(thread_ts="1.000001"), "thread_not_found"),
    (SAYS, lambda s: s.says(nonsense=1), "invalid_arguments"),
    (SAYS, lambda s: {"text": "어디로"}, "invalid_arguments"),
    (SAYS, lambda s: s.says(unfurl_links="아니"), "invalid_arguments"),
    (SAYS, lambda s: s.says(parse="some"), "invalid_arguments"),
    (SAYS, blocks(*[section("가" * 2700)] * 5), "msg_blocks_too_long"),
    (SAYS, lambda s: s.says(blocks="[{"), "invalid_blocks"),
    (SAYS, blocks(*[section("가")] * 51), "invalid_blocks"),
    (SAYS, blocks({"type": "poll"}), "invalid_blocks"),
    (SAYS, blocks({"type": "section"}), "invalid_blocks"),
    (SAYS, blocks(section("")), "invalid_blocks"),
    (SAYS, blocks(section("가" * 3001)), "invalid_blocks"),
    (SAYS, blocks(section("가", colour="red")), "invalid_blocks"),
    (SAYS, blocks({"type": "section", "text": "가"}), "invalid_blocks"),
    (SAYS, blocks({"type": "section", "fields": [plain("가")] * 11}), "invalid_blocks"),
    (SAYS, blocks({"type": "section", "fields": [plain("가" * 2001)]}), "invalid_blocks"),
    (SAYS, blocks({"type": "header", "text": plain("가" * 151)}), "invalid_blocks"),
    (SAYS, blocks({"type": "header", "text": {"type": "mrkdwn", "text": "가"}}), "invalid_blocks"),
    (SAYS, blocks({"type": "context", "elements": [plain("가")] * 11}), "invalid_blocks"),
    (SAYS, blocks({"type": "context", "elements": []}), "invalid_blocks"),
    (SAYS, blocks({"type": "context", "elements": [button()]}), "invalid_blocks"),
    (SAYS, blocks(actions()), "invalid_blocks"),
    (SAYS, blocks(actions(*[button(action_id=f"{n}") for n in range(26)])), "invalid_blocks"),
    (SAYS, blocks(actions(button("가" * 76))), "invalid_blocks"),
    (SAYS, blocks(actions(button(""))), "invalid_blocks"),
    (SAYS, blocks(actions(button(value="가" * 2001))), "invalid_blocks"),
    (SAYS, blocks(actions(button(action_id="가" * 256))), "invalid_blocks"),
    (SAYS, blocks(actions(button(style="green"))), "invalid_blocks"),
    (SAYS, blocks(actions(button(), block_id="가" * 256)), "invalid_blocks"),
    (SAYS, blocks(actions(button(action_id="a"), button("아니요", action_id="a"))), "invalid_blocks"),
    (SAYS, blocks(section("가", block_id="b"), section("나", block_id="b")), "invalid_blocks"),
    (SAYS, blocks(actions(select(101))), "invalid_blocks"),
    (SAYS, blocks(actions(select(0))), "invalid_blocks"),
    (SAYS, blocks(actions(select(label="가" * 76))), "invalid_blocks"),
    (SAYS, blocks(actions(select(value="가" * 151))), "invalid_blocks"),
    (SAYS, blocks(actions(select(2, value="a"))), "invalid_blocks"),
    (SAYS, blocks(actions({"type": "static_select"})), "invalid_blocks"),
    (UPDATES, lambda s: s.updates(channel=s.kim.id), "channel_not_found"),
    (UPDATES, lambda s: s.updates(ts="1.000001"), "message_not_found"),
    (UPDATES, lambda s: s.updates(ts=s.theirs.ts), "cant_update_message"),
    (UPDATES, lambda s: s.updates(text="가" * 40_001), "msg_too_long"),
    (UPDATES, lambda s: s.updates(text=""), "no_text"),
    (UPDATES, lambda s: s.updates(blocks=[section("")]), "invalid_blocks"),
    ("chat.delete", lambda s: {"channel": s.kim.dm.id, "ts": s.theirs.ts}, "cant_delete_message"),
    ("chat.delete", lambda s: {"channel": s.kim.dm.id, "ts": "1.000001"}, "message_not_found"),
    (WHISPERS, lambda s: s.whispers(user=s.lee.id), "user_not_in_channel"),
    (WHISPERS, lambda s: s.whispers(channel=s.absent.id), "not_in_channel"),
    (WHISPERS, lambda s: s.whispers(text=""), "no_text"),
    ("conversations.open", lambda s: {}, "invalid_arguments"),
    ("conversations.open", lambda s: {"users": "U0NOBODY"}, "user_not_found"),
    ("conversations.open", lambda s: {"users": s.slack.team.bot_user}, "cannot_dm_bot"),
    ("conversations.info", lambda s: {"channel": s.private.id}, "channel_not_found"),
    ("users.info", lambda s: {"user": s.stranger.id}, "user_not_found"),
    ("chat.shout", lambda s: {}, "unknown_method"),
]


@pytest.mark.parametrize(("method", "made", "error"), CASES)
async def test_what_slack_refuses_is_refused(scene: Scene, method: str, made: Made, error: str) -> None:
    """In its word, and the world is as before."""
    values, before = made(scene), scene.slack.state
    body = await scene.bot.ask(method, **values)

    assert (body["ok"], body.get("error")) == (False, error)
    assert scene.slack.state == before


GOOD: list[Made] = [
    blocks(*[section("가")] * 50),
    blocks(section("가" * 3000)),
    blocks(*[section("가" * 2640)] * 5),
    blocks({"type": "header", "text": plain("가" * 150)}),
    blocks({"type": "section", "fields": [plain("가")] * 10}),
    blocks({"type": "context", "elements": [plain("가")] * 10}),
    blocks(actions(*[button("가" * 75, action_id=f"{n}", value="가" * 2000) for n in range(25)])),
    blocks(actions(select(100))),
    blocks(actions(select(label="가" * 75, value="가" * 150))),
    blocks({"type": "divider"}, {"type": "markdown", "text": "**가**"}),
    lambda s: s.says(text="가" * 40_000),
    lambda s: s.says(channel=s.channel.id),
]


@pytest.mark.parametrize("made", GOOD)
async def test_what_just_fits_is_taken(scene: Scene, made: Made) -> None:
    """The limits are not drawn too narrow."""
    body = await scene.bot.ask("chat.postMessage", **made(scene))

    assert body["ok"], body


async def test_a_refusal_of_blocks_says_what_and_where(scene: Scene) -> None:
    """As the real one does, and a developer needs."""
    body = await scene.bot.ask("chat.postMessage", channel=scene.kim.id, blocks=[section("가"), section("가" * 3001)])

    said = "must be less than 3001 characters [json-pointer:/blocks/1/text/text]"
    assert body["errors"] == [said]
    assert body["response_metadata"] == {"messages": [f"[ERROR] {said}"]}


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-wrong", "invalid_auth"), ("xapp-1-A0GIBAN-stand-in", "not_allowed_token_type")],
)
async def test_a_token_is_asked_for(scene: Scene, token: str, error: str) -> None:
    """None, a wrong one, one of another kind."""
    scene.bot.token = token
    assert (await scene.bot.ask("auth.test"))["error"] == error


async def test_a_token_reaches_its_own_workspace_alone(scene: Scene) -> None:
    """The same channel, asked for by two."""
    other = Asking(scene.slack.url, scene.other.bot_token, scene.bot.session)
    theirs = await other.ask("chat.postMessage", channel=scene.channel.id, text="몰래")

    assert theirs["error"] == "channel_not_found"
    assert (await other.done("auth.test"))["team_id"] == scene.other.id
    assert scene.channel.messages == []


async def test_scopes_are_told_and_asked_for(scene: Scene) -> None:
    """What was not granted is named."""
    scene.slack.team.scopes = ("im:history", "users:read")
    async with scene.bot.session.post(
        scene.slack.url + "auth.test", headers={"Authorization": f"Bearer {scene.bot.token}"}
    ) as answer:
        told = answer.headers["x-oauth-scopes"]
    refused = await scene.bot.ask("chat.postMessage", **scene.says())

    assert told == "im:history,users:read"
    assert (refused["error"], refused["needed"]) == ("missing_scope", "chat:write")
    assert (await scene.bot.ask("conversations.info", channel=scene.channel.id))["needed"] == "channels:read"


async def test_a_person_stands_for_the_direct_messages(scene: Scene) -> None:
    """The answer names the channel, and only that can be updated."""
    posted = await scene.bot.done("chat.postMessage", **scene.says())
    opened = await scene.bot.done("conversations.open", users=scene.kim.id)

    assert posted["channel"] == opened["channel"]["id"] == scene.kim.dm.id
    assert posted["ts"] == scene.kim.dm.last.ts
    assert posted["message"]["bot_id"] == scene.slack.team.bot_id


async def test_a_message_shows_after_an_update_what_it_is_now(scene: Scene) -> None:
    """Blocks that are not given again stay; an empty list takes them away."""
    await scene.bot.done("chat.update", **scene.updates())
    kept = scene.own.seen
    await scene.bot.done("chat.update", **scene.updates(blocks=[]))

    assert (kept, scene.own.seen, scene.own.edits) == ("예산은?", "바꿈", 2)
    await scene.bot.done("chat.delete", channel=scene.kim.dm.id, ts=scene.own.ts)
    assert scene.kim.dm.from_bot == []


async def test_a_form_carries_blocks_as_json(scene: Scene) -> None:
    """And flags as words."""
    body = await scene.bot.form("chat.postMessage", **scene.says(blocks=[section("표")], unfurl_links=False))

    assert body["ok"], body
    assert scene.kim.dm.last.seen == "표"


async def test_what_has_no_name_gets_one(scene: Scene) -> None:
    """Blocks and elements, and texts their defaults."""
    body = await scene.bot.done("chat.postMessage", **scene.says(blocks=[actions(button())]))
    block = body["message"]["blocks"][0]

    assert block["block_id"]
    assert block["elements"][0]["action_id"]
    assert block["elements"][0]["text"]["emoji"] is True


async def test_an_ephemeral_message_is_seen_by_one_and_never_changed(scene: Scene) -> None:
    """It is not in the channel for anybody else, nor for chat.update."""
    scene.channel.members.append(scene.lee.id)
    sent = await scene.bot.done("chat.postEphemeral", **scene.whispers())
    refused = await scene.bot.ask("chat.update", channel=scene.channel.id, ts=sent["message_ts"], text="a")

    assert [one.seen for one in scene.channel.seen_by(scene.kim)] == ["쉿"]
    assert scene.channel.seen_by(scene.lee) == scene.channel.from_bot == []
    assert refused["error"] == "message_not_found"


async def test_a_reply_stands_in_the_thread_of_its_parent(scene: Scene) -> None:
    """A reply is no parent itself."""
    thread = {"channel": scene.kim.dm.id, "text": "답", "thread_ts": scene.theirs.ts}
    sent = await scene.bot.done("chat.postMessage", **thread)
    refused = await scene.bot.ask("chat.postMessage", **thread | {"thread_ts": sent["ts"]})

    assert scene.kim.dm.last.thread_ts == scene.theirs.ts
    assert refused["error"] == "cannot_reply_to_message"


async def test_people_have_a_language(scene: Scene) -> None:
    """Told to those who ask for it."""
    lee = scene.slack.person("Lee", locale="en-US")
    asked = await scene.bot.done("users.info", user=lee.id, include_locale=True)
    unasked = await scene.bot.done("users.info", user=lee.id)

    assert asked["user"]["locale"] == "en-US"
    assert "locale" not in unasked["user"]


async def test_no_two_messages_of_a_channel_share_their_ts(scene: Scene) -> None:
    """And they rise."""
    for number in range(20):
        await scene.bot.done("chat.postMessage", **scene.says(text=f"{number}"))
    every = [one.ts for one in scene.kim.dm.messages]

    assert every == sorted(set(every))
    assert [one.text for one in scene.kim.dm.from_bot[1:]] == [f"{number}" for number in range(20)]
