"""Installing in a workspace, uploading files, and the stand-in as a process of its own."""

from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.standin.slack import Settings, Slack, distant
from tests.standin.slack.asking import Asking, ear


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """A server."""
    async with Slack() as slack:
        yield slack


BACK = "https://giban.example/slack/oauth_redirect"


# The SDK still asks aiohttp for what aiohttp is about to drop.
@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
async def test_a_code_becomes_a_token_once(slack: Slack) -> None:
    """With the app's id and secret, as the SDK sends them."""
    team = slack.add_team("새 회사", installed=False)
    link = f"https://slack.com/oauth/v2/authorize?client_id={slack.settings.client_id}&scope=chat:write,im:history"
    back = slack.allows(f"{link}&state=abc&redirect_uri={BACK}", team)
    returned = {name: values[0] for name, values in parse_qs(urlsplit(back).query).items()}
    client = AsyncWebClient(base_url=slack.url)
    known = {"client_id": slack.settings.client_id, "client_secret": slack.settings.client_secret}
    installed = await client.oauth_v2_access(**known, code=returned["code"], redirect_uri=BACK)
    async with aiohttp.ClientSession() as session:
        again = await Asking(slack.url, "", session).form("oauth.v2.access", code=returned["code"], **known)
        bot = Asking(slack.url, str(installed["access_token"]), session)
        tested = await bot.done("auth.test")

    assert back.startswith(f"{BACK}?")
    assert returned["state"] == "abc"
    assert (installed["team"]["id"], installed["scope"]) == (team.id, "chat:write,im:history")
    assert (tested["team_id"], tested["bot_id"]) == (team.id, team.bot_id)
    assert again["error"] == "invalid_code"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client_id": "9.9"}, "invalid_client_id"),
        ({"client_secret": "guessed"}, "bad_client_secret"),
        ({"code": "made up"}, "invalid_code"),
        ({"redirect_uri": "https://evil.example"}, "bad_redirect_uri"),
    ],
)
async def test_whoever_is_not_the_app_gets_no_token(slack: Slack, changed: dict[str, str], error: str) -> None:
    """And the code is not used up."""
    team = slack.add_team("새 회사", installed=False)
    values = {"client_id": slack.settings.client_id, "client_secret": slack.settings.client_secret}
    values |= {"code": slack.code(team, BACK), "redirect_uri": BACK}
    async with aiohttp.ClientSession() as session:
        refused = await Asking(slack.url, "", session).form("oauth.v2.access", **values | changed)
        granted = await Asking(slack.url, "", session).form("oauth.v2.access", **values)

    assert refused["error"] == error
    assert granted["ok"]


async def test_a_code_grows_old(slack: Slack) -> None:
    """After ten minutes nobody can use it."""
    code = slack.code(slack.add_team("새 회사", installed=False))
    slack.clock.advance(601)
    values = {"client_id": slack.settings.client_id, "client_secret": slack.settings.client_secret}
    async with aiohttp.ClientSession() as session:
        assert (await Asking(slack.url, "", session).form("oauth.v2.access", code=code, **values))["error"] == (
            "invalid_code"
        )


async def test_a_file_is_announced_uploaded_and_shared(slack: Slack) -> None:
    """As the SDK does it, in one go."""
    kim = slack.person("김철수")
    client = AsyncWebClient(slack.team.bot_token, base_url=slack.url)
    await client.files_upload_v2(
        filename="report.pdf", title="보고서", content="내용", channel=kim.dm.id, initial_comment="보십시오"
    )

    (file,) = kim.dm.last.files
    assert (file.name, file.title, file.content.decode()) == ("report.pdf", "보고서", "내용")
    assert kim.dm.last.seen == "(report.pdf)\n보십시오"


async def test_a_file_is_shared_only_when_whole_and_where_the_bot_is(slack: Slack) -> None:
    """Neither before its bytes came, nor with others than announced, nor elsewhere."""
    kim = slack.person("김철수")
    absent = slack.channel("잡담", kim, bot=False)
    async with aiohttp.ClientSession() as session:
        bot = Asking(slack.url, slack.team.bot_token, session)
        announced = await bot.done("files.getUploadURLExternal", filename="a.txt", length=3)
        shared = {"files": [{"id": announced["file_id"]}]}
        early = await bot.ask("files.completeUploadExternal", **shared, channel_id=kim.dm.id)
        async with session.post(announced["upload_url"], data=b"long") as answer:
            too_long = answer.status
        async with session.post(announced["upload_url"], data=b"abc") as answer:
            exact = answer.status
        elsewhere = await bot.ask("files.completeUploadExternal", **shared, channel_id=absent.id)
        done = await bot.ask("files.completeUploadExternal", **shared, channel_id=kim.dm.id)

    assert (early["error"], too_long, exact) == ("file_not_found", 400, 200)
    assert (elsewhere["error"], done["ok"]) == ("not_in_channel", True)


async def test_it_runs_as_a_process_of_its_own() -> None:
    """Driven over HTTP, it outlives whatever it is there to test."""
    async with distant() as far, aiohttp.ClientSession() as session:
        team, kim = await far.do("team"), (await far.do("person", name="김담당"))["id"]
        bot = Asking(far.url, team["token"], session)
        button = {"type": "button", "text": {"type": "plain_text", "text": "예"}, "value": "y"}
        await bot.done("chat.postMessage", channel=kim, text="?", blocks=[{"type": "actions", "elements": [button]}])
        (seen,) = await far.do("until", channel=kim, text="[예]")
        await far.do("settings", timeout=2)
        async with ear(Settings().signing_secret) as app:
            await far.do("route", url=app.url)
            said = await far.do("says", person=kim, text="안녕하세요")
            await far.do("edits", person=kim, message={"channel": kim, "ts": said["ts"]}, text="고침")
            await far.do("presses", person=kim, label="예")
            app.answers = []
            await far.do("settled")
            heard = sorted(one.get("event", one)["type"] for one in app.got)
        with pytest.raises(AssertionError, match="There is no 'x'"):
            await far.do("presses", person=kim, label="x")
        calls = await far.do("calls")

    assert seen["labels"] == ["예"]
    assert heard == ["block_actions", "message", "message"]
    assert [call["method"] for call in calls] == ["chat.postMessage"]
