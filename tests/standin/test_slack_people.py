"""What people do reaches an app as Slack would tell it, and what an app writes is read as Slack would show it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.standin.slack import Person, Slack
from tests.standin.slack.asking import Asking, Ear, ear

Json = dict[str, Any]


class Stage:
    """A server, an app that listens and asks, and Kim."""

    def __init__(self, slack: Slack, app: Ear, bot: Asking) -> None:
        self.slack, self.app, self.bot = slack, app, bot
        self.kim: Person = slack.person("김철수")
        self.call = f"<@{slack.team.bot_user}>"

    async def events(self) -> list[Json]:
        """All the app has heard so far."""
        await self.slack.settled()
        return [one["event"] for one in self.app.got]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """All of it."""
    async with Slack() as slack, ear(slack.settings.signing_secret) as app, aiohttp.ClientSession() as session:
        slack.route(app.url)
        yield Stage(slack, app, Asking(slack.url, slack.team.bot_token, session))


def plain(text: str) -> Json:
    """A text object without markup."""
    return {"type": "plain_text", "text": text}


def section(text: str) -> Json:
    """A text with markup."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def asking() -> list[Json]:
    """A question with a button, a select and a select of people."""
    options = [{"text": plain("포항"), "value": "pohang"}, {"text": plain("구미"), "value": "gumi"}]
    row = [
        {"type": "button", "text": plain("예"), "value": "y", "action_id": "yes"},
        {"type": "static_select", "action_id": "place", "options": options},
        {"type": "users_select", "action_id": "who"},
    ]
    return [section("맞나요?"), {"type": "actions", "block_id": "q", "elements": row}]


async def test_a_direct_message_comes_once(stage: Stage) -> None:
    """Signed, under an event_id, for the workspace."""
    said = stage.kim.says("안녕하세요")
    (event,) = await stage.events()

    assert (event["type"], event["channel_type"], event["text"]) == ("message", "im", "안녕하세요")
    assert (event["user"], event["channel"], event["ts"]) == (stage.kim.id, stage.kim.dm.id, said.ts)
    assert stage.app.got[0]["team_id"] == stage.slack.team.id
    assert stage.app.got[0]["is_ext_shared_channel"] is False


async def test_a_call_in_a_channel_comes_twice(stage: Stage) -> None:
    """As message and as app_mention, with the same ts and another event_id."""
    channel = stage.slack.channel("투자", stage.kim)
    stage.kim.says("그냥 말", channel)
    await stage.slack.settled()
    stage.kim.says(f"{stage.call} 도와줘", channel)
    events = (await stage.events())[1:]

    assert {one["type"] for one in events} == {"message", "app_mention"}
    assert len({one["ts"] for one in events}) == 1
    assert len({one["event_id"] for one in stage.app.got}) == 3


async def test_nothing_is_heard_where_the_bot_is_not(stage: Stage) -> None:
    """Until somebody invites it."""
    channel = stage.slack.channel("잡담", stage.kim, bot=False)
    stage.kim.says(f"{stage.call} 들려?", channel)
    stage.kim.invites_bot(channel)
    stage.kim.says("이제는?", channel)

    assert sorted(one["type"] for one in await stage.events()) == ["member_joined_channel", "message"]


async def test_what_people_type_comes_escaped(stage: Stage) -> None:
    """Nobody can type a call of everybody; names of people and addresses are marked up."""
    stage.kim.says(f"<!channel> a & b < c {stage.call} https://korea.kr")
    (event,) = await stage.events()

    assert event["text"] == f"&lt;!channel&gt; a &amp; b &lt; c {stage.call} <https://korea.kr>"
    assert stage.kim.dm.last.mentions == [stage.slack.team.bot_user]


async def test_edits_previews_and_deletions_are_told_apart(stage: Stage) -> None:
    """A preview leaves the text as it was."""
    said = stage.kim.says("500억 https://korea.kr")
    stage.kim.unfurls(said)
    stage.kim.edits(said, "600억")
    stage.kim.deletes(said)
    told = {one.get("subtype", "") + one.get("message", {}).get("text", ""): one for one in await stage.events()}

    preview = told["message_changed500억 <https://korea.kr>"]
    edit = told["message_changed600억"]
    assert preview["message"]["text"] == preview["previous_message"]["text"]
    assert "edited" not in preview["message"]
    assert edit["message"]["edited"]["user"] == stage.kim.id
    assert edit["previous_message"]["text"].startswith("500억")
    assert told["message_deleted"]["deleted_ts"] == said.ts
    assert stage.kim.dm.messages == []


async def test_a_press_tells_what_was_pressed_and_where(stage: Stage) -> None:
    """And gives a trigger and an address for the answer."""
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="맞나요?", blocks=asking())
    delivery = await stage.slack.done(stage.kim.presses("예"))
    (told,) = stage.app.got

    assert delivery.taken
    assert told["type"] == "block_actions"
    assert told["actions"][0] | {"action_ts": ""} == {
        "action_id": "yes",
        "block_id": "q",
        "type": "button",
        "text": {"type": "plain_text", "text": "예", "emoji": True},
        "value": "y",
        "action_ts": "",
    }
    assert told["container"]["message_ts"] == told["message"]["ts"] == stage.kim.dm.last.ts
    assert told["channel"] == {"id": stage.kim.dm.id, "name": "directmessage"}
    assert told["trigger_id"]
    assert told["response_url"].startswith(stage.slack.world.root)


async def test_a_choice_is_remembered_in_the_state(stage: Stage) -> None:
    """Of options by their label, of people by themselves."""
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="어디?", blocks=asking())
    await stage.slack.done(stage.kim.chooses("구미"))
    await stage.slack.done(stage.kim.chooses(stage.kim))

    assert stage.app.got[0]["actions"][0]["selected_option"]["value"] == "gumi"
    assert stage.app.got[1]["actions"][0]["selected_user"] == stage.kim.id
    assert stage.app.got[1]["state"]["values"]["q"]["place"]["selected_option"]["value"] == "gumi"
    assert stage.kim.dm.last.labels == ["예", "포항", "구미"]


async def test_a_button_can_be_pressed_after_it_is_gone(stage: Stage) -> None:
    """On a screen that had not caught up. Without remembering it nobody can."""
    sent = await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="맞나요?", blocks=asking())
    button = stage.kim.dm.last.buttons[0]
    await stage.bot.done("chat.update", channel=sent["channel"], ts=sent["ts"], text="지나감", blocks=[])
    await stage.slack.done(stage.kim.presses(button))

    assert stage.app.got[0]["message"]["text"] == "지나감"
    assert stage.app.got[0]["actions"][0]["value"] == "y"
    with pytest.raises(AssertionError, match="There is no '예'"):
        stage.kim.presses("예")


async def test_an_ephemeral_message_is_pressed_without_its_content(stage: Stage) -> None:
    """The app learns only which it was, and answers by the address."""
    channel = stage.slack.channel("투자", stage.kim)
    values = {"channel": channel.id, "user": stage.kim.id, "text": "?", "blocks": asking()}
    await stage.bot.done("chat.postEphemeral", **values)
    await stage.slack.done(stage.kim.presses("예"))
    (told,) = stage.app.got
    body = {"replace_original": True, "text": "고맙습니다"}
    async with stage.bot.session.post(told["response_url"], json=body) as answer:
        assert answer.status == 200

    assert "message" not in told
    assert told["container"]["is_ephemeral"] is True
    assert [one.text for one in channel.seen_by(stage.kim)] == ["고맙습니다"]


async def test_a_command_is_answered_to_the_one_who_gave_it(stage: Stage) -> None:
    """As text or as a message; where the bot is no member, too."""
    channel = stage.slack.channel("잡담", stage.kim, bot=False)
    stage.app.answers = ["도움말", {"response_type": "in_channel", "text": "모두에게"}, 200]
    answer = await stage.kim.commands("/giban", "도움 <나>", channel)
    shown = await stage.kim.commands("/giban", "", channel)
    nothing = await stage.kim.commands("/giban")

    assert answer is not None
    assert (answer.seen, answer.only_for) == ("도움말", stage.kim.id)
    assert shown is not None
    assert channel.messages == [shown]
    assert nothing is None
    assert stage.app.got[0]["text"] == "도움 &lt;나&gt;"
    assert stage.app.got[0]["channel_id"] == channel.id


@pytest.mark.parametrize("bad", [500, {"text": "가", "colour": "red"}, {"text": "", "blocks": [section("")]}])
async def test_a_bad_answer_to_a_command_is_a_failure(stage: Stage, bad: Any) -> None:
    """As the person would see it."""
    stage.app.answers = [bad]
    with pytest.raises(AssertionError):
        await stage.kim.commands("/giban")


async def test_shortcuts_come_with_or_without_a_message(stage: Stage) -> None:
    """Each with a trigger."""
    said = stage.kim.says("청주에 공장")
    await stage.slack.settled()
    await stage.slack.done(stage.kim.shortcut("estimate", said))
    await stage.slack.done(stage.kim.shortcut("start"))
    of_message, whole = stage.app.got[1:]

    assert (of_message["type"], of_message["message"]["text"]) == ("message_action", "청주에 공장")
    assert (whole["type"], whole["callback_id"]) == ("shortcut", "start")


async def test_a_shared_channel_tells_whose_people_speak(stage: Stage) -> None:
    """Slack Connect: the envelope says so, and the event names the other workspace."""
    park = stage.slack.person("박남", team=stage.slack.add_team("협력사", installed=False))
    channel = stage.slack.channel("공동", stage.kim, park)
    park.says(f"{stage.call} 우리도 되나요?", channel)
    events = await stage.events()

    assert {one["type"] for one in events} == {"message", "app_mention"}
    assert {one["user_team"] for one in events} == {one["source_team"] for one in events} == {park.team.id}
    assert all(one["is_ext_shared_channel"] and one["team_id"] == stage.slack.team.id for one in stage.app.got)
    info = await stage.bot.done("conversations.info", channel=channel.id)
    assert info["channel"]["is_ext_shared"] is True
    assert (await stage.bot.done("users.info", user=park.id))["user"]["is_stranger"] is True


async def test_two_workspaces_hear_their_own(stage: Stage) -> None:
    """Each event names one of them."""
    other = stage.slack.add_team("둘째")
    stage.kim.says("여기")
    stage.slack.person("남", team=other).says("저기")
    await stage.slack.settled()

    assert {one["event"]["text"]: one["team_id"] for one in stage.app.got} == {
        "여기": stage.slack.team.id,
        "저기": other.id,
    }


async def test_the_bot_hears_itself_only_where_the_test_wants_it(stage: Stage) -> None:
    """Then under its own bot_id."""
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="하나")
    stage.slack.settings.own_messages = True
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="둘")
    (event,) = await stage.events()

    assert (event["text"], event["bot_id"]) == ("둘", stage.slack.team.bot_id)


MARKUP: list[tuple[str, str, list[str]]] = [
    ("&lt;!channel&gt; &amp; 나", "<!channel> & 나", []),
    ("<!channel> <!here|여기>", "@channel @here", ["channel", "here"]),
    ("<@{kim}> 님", "@김철수 님", ["{kim}"]),
    ("<@U0NOBODY> 님", "@U0NOBODY 님", []),
    ("*굵게* _기울여_ ~지움~ `코드`", "굵게 기울여 지움 코드", []),
    ("*굵게*는 아니다", "*굵게*는 아니다", []),
    ("2 * 3 * 4", "2 * 3 * 4", []),
    ("<https://korea.kr|고시>", "고시", []),
    ("<무엇>", "<무엇>", []),
]


@pytest.mark.parametrize(("markup", "seen", "mentions"), MARKUP)
async def test_markup_is_resolved(stage: Stage, markup: str, seen: str, mentions: list[str]) -> None:
    """In blocks and in texts alike; plain text has none."""
    markup = markup.replace("{kim}", stage.kim.id)
    called = [one.replace("{kim}", stage.kim.id) for one in mentions]
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text=markup)
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="-", blocks=[section(markup)])
    literal = [{"type": "section", "text": plain(markup)}]
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="-", blocks=literal)

    assert [one.seen for one in stage.kim.dm.messages] == [seen, seen, markup]
    assert [one.mentions for one in stage.kim.dm.messages] == [called, called, []]


async def test_links_and_styles_can_be_told(stage: Stage) -> None:
    """A label that lies is seen; so is what stands out, and a call hidden in the text beside blocks."""
    text = "<https://evil.kr|정부24> *중요* https://korea.kr"
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="<!everyone>", blocks=[section(text)])
    message = stage.kim.dm.last

    assert message.links == [("정부24", "https://evil.kr"), ("https://korea.kr", "https://korea.kr")]
    assert message.styled("bold") == ["중요"]
    assert message.mentions == ["everyone"]
