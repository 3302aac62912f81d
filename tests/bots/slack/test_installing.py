"""A workspace installs the app: to Slack and back, its token kept; and each way in which that may fail."""

import sqlite3
import time
from collections.abc import AsyncIterator
from concurrent.futures import Future
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bots.slack.installing import routes
from bots.slack.keeping import STATE_SECONDS
from bots.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES
from bots.slack.teams import ManyTeams
from config.settings import Settings
from conversations.wording import LANGUAGES, Wording
from core.policy.say import Say
from core.storage.sqlite import SqliteStore
from tests.bots.slack.small import CLIENT, SmallSlack, small_slack

PUBLIC = "https://giban.example.kr"
AGAIN = f'href="{PUBLIC}{INSTALL_PATH}"'


@dataclass
class Server:
    """Ours, beside a Slack, and the browser of whoever installs."""

    slack: SmallSlack
    teams: ManyTeams
    browser: TestClient[web.Request, web.Application]
    wording: Wording

    async def begin(self) -> tuple[dict[str, str], str]:
        """Where Slack is asked for consent, and the state the browser keeps."""
        answer = await self.browser.get(INSTALL_PATH, allow_redirects=False)
        assert answer.status == 302
        asked = {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["Location"]).query).items()}
        return asked, cookie(answer)

    async def back(self, shown: str | None, /, **query: str) -> ClientResponse:
        """Slack sends the browser back, which shows the state it keeps."""
        headers = {"Cookie": f"slack-app-oauth-state={shown}"} if shown is not None else {}
        return await self.browser.get(REDIRECT_PATH, params=query, headers=headers)

    async def install(self, code: str) -> ClientResponse:
        """The whole way."""
        asked, state = await self.begin()
        return await self.back(state, state=asked["state"], code=code)

    def says(self, page: str, key: str, **args: str) -> bool:
        """Does the page say that, in every language?"""
        return all(self.wording.text(Say(key, args), language) in page for language in LANGUAGES)


def cookie(answer: ClientResponse) -> str:
    """The state as the browser gets it."""
    return SimpleCookie(answer.headers["Set-Cookie"])["slack-app-oauth-state"].value


@pytest.fixture
async def server(store: SqliteStore, wording: Wording) -> AsyncIterator[Server]:
    """With an empty store."""
    async with small_slack() as slack:
        settings = Settings().model_copy(
            update={
                "slack_api_url": slack.url,
                "slack_client_id": CLIENT[0],
                "slack_client_secret": SecretStr(CLIENT[1]),
                "public_url": PUBLIC,
            }
        )
        teams, app = ManyTeams(store), web.Application()
        app.add_routes(routes(settings, teams, store, wording))
        async with TestClient(TestServer(app, host="127.0.0.1")) as browser:
            yield Server(slack, teams, browser, wording)


async def test_consent_is_asked_for_what_the_manifest_names(server: Server) -> None:
    """At the Slack that is set, with a state of the browser's own."""
    answer = await server.browser.get(INSTALL_PATH, allow_redirects=False)
    where = answer.headers["Location"]
    asked, state = await server.begin()

    assert where.startswith(server.slack.url.replace("/api/", "/oauth/v2/authorize?"))
    assert asked["client_id"] == CLIENT[0]
    assert asked["scope"].split(",") == list(SCOPES)
    assert asked["redirect_uri"] == f"{PUBLIC}{REDIRECT_PATH}"
    assert asked["state"] == state
    assert parse_qs(urlsplit(where).query)["state"] != [state]


async def test_nothing_a_visitor_adds_goes_to_slack(server: Server) -> None:
    """Not a workspace, nor anything hidden in its name."""
    answer = await server.browser.get(
        INSTALL_PATH, params={"team": "T1&redirect_uri=https://evil.example\r\nX: y"}, allow_redirects=False
    )

    assert answer.status == 302
    assert "evil" not in str(answer.headers)


async def test_the_cookie_is_for_us_alone(server: Server) -> None:
    """No script reads it, and it goes over no open line."""
    answer = await server.browser.get(INSTALL_PATH, allow_redirects=False)
    kept = SimpleCookie(answer.headers["Set-Cookie"])["slack-app-oauth-state"]

    assert (bool(kept["secure"]), bool(kept["httponly"]), kept["max-age"]) == (True, True, str(STATE_SECONDS))


async def test_a_workspace_is_installed(server: Server) -> None:
    """What Slack gave for the code is kept, and the page says where."""
    server.slack.grant("good", "T7", "사아화학")
    answer = await server.install("good")
    page = await answer.text()
    team = await server.teams.find("T7")

    assert answer.status == 200
    assert server.says(page, "slack-installed", team="사아화학")
    assert "app_redirect?app=A1&amp;team=T7" in page
    assert team is not None
    assert (team.id, team.token, team.bot_user, team.bot_id, team.name) == (
        "T7",
        "xoxb-of-T7",
        "UT7",
        "BT7",
        "사아화학",
    )
    assert team.scopes == frozenset(SCOPES)
    assert [(asked.client, asked.form["redirect_uri"]) for asked in server.slack.calls("oauth.v2.access")] == [
        (CLIENT, f"{PUBLIC}{REDIRECT_PATH}")
    ]


async def test_two_workspaces_are_each_found_by_their_own_id(server: Server) -> None:
    """And taking us out of one leaves the other."""
    server.slack.grant("one", "T7", "사아화학")
    server.slack.grant("two", "T8", "자차강철")
    for code in ("one", "two"):
        assert (await server.install(code)).status == 200
    found = [await server.teams.find(team) for team in ("T7", "T8", "T9")]
    assert [team.token if team else None for team in found] == ["xoxb-of-T7", "xoxb-of-T8", None]

    await server.teams.forget("T7")
    found = [await server.teams.find(team) for team in ("T7", "T8")]
    assert [team.token if team else None for team in found] == [None, "xoxb-of-T8"]


async def test_an_organisation_is_kept_by_its_own_id(server: Server) -> None:
    """Slack names no workspace then."""
    whole = {"id": "E1", "name": "마바그룹"}
    server.slack.grant("whole", "T7", "", team=None, enterprise=whole, is_enterprise_install=True)
    assert (await server.install("whole")).status == 200

    assert [team.id for team in await server.teams.all()] == ["E1"]
    assert await server.teams.find("T7") is None
    assert (await server.teams.find("T7", "E1")) is not None


@pytest.mark.parametrize("shown", ["", "another", None])
async def test_a_browser_that_did_not_begin_here_is_refused(server: Server, shown: str | None) -> None:
    """Somebody else's link installs nothing."""
    server.slack.grant("good", "T7", "사아화학")
    asked, _ = await server.begin()
    answer = await server.back(shown, state=asked["state"], code="good")

    await refused_page(server, answer, 400, "stale", "invalid_browser")


async def test_a_state_we_never_gave_is_refused(server: Server) -> None:
    """Though the browser shows the same."""
    server.slack.grant("good", "T7", "사아화학")

    await refused_page(
        server, await server.back("made-up", state="made-up", code="good"), 401, "stale", "invalid_state"
    )


async def test_a_state_works_once(server: Server) -> None:
    """The second time nothing is asked of Slack."""
    server.slack.grant("good", "T7", "사아화학")
    _, state = await server.begin()
    assert (await server.back(state, state=state, code="good")).status == 200
    await server.teams.forget("T7")
    server.slack.grant("better", "T7", "사아화학")

    await refused_page(server, await server.back(state, state=state, code="better"), 401, "stale", "invalid_state")


@pytest.mark.parametrize(("ago", "status"), [(STATE_SECONDS - 5, 200), (STATE_SECONDS + 1, 401)])
async def test_a_state_works_for_ten_minutes(
    server: Server, monkeypatch: pytest.MonkeyPatch, ago: int, status: int
) -> None:
    """Begun so many seconds ago."""
    server.slack.grant("good", "T7", "사아화학")
    then = time.time() - ago
    with monkeypatch.context() as at:
        at.setattr("bots.slack.keeping.time.time", lambda: then)
        _, state = await server.begin()

    assert (await server.back(state, state=state, code="good")).status == status


async def test_who_says_no_is_not_installed(server: Server) -> None:
    """And may begin again."""
    _, state = await server.begin()

    await refused_page(
        server, await server.back(state, state=state, error="access_denied"), 200, "denied", "access_denied"
    )


async def test_coming_back_without_a_code(server: Server) -> None:
    """As nobody comes by Slack."""
    _, state = await server.begin()

    await refused_page(server, await server.back(state, state=state), 401, "stale", "missing_code")


@pytest.mark.parametrize("written", ["<script>alert(1)</script>", "A" * 4000, "한글"])
async def test_what_stands_in_the_address_does_not_get_into_the_page(server: Server, written: str) -> None:
    """Anybody may write there what they like."""
    page = await (await server.back(None, error=written)).text()

    assert written not in page
    assert server.says(page, "slack-not-installed-refused", reason="?")


async def test_a_name_is_text_and_no_markup(server: Server) -> None:
    """Workspaces may be called anything."""
    server.slack.grant("good", "T7", "<img src=x onerror=alert(1)>\"'&")
    answer = await server.install("good")
    page = await answer.text()

    assert "<img" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;&quot;&#x27;&amp;" in page


async def test_a_page_lets_nothing_in_or_out(server: Server) -> None:
    """No script, no frame, no cache, and no word of the address it stood at."""
    for answer in (await server.back(None, error="access_denied"), await server.back("a", state="b")):
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.content_type == "text/html"
        assert cookie(answer) == "deleted"


@pytest.mark.parametrize("code", ["used-or-made-up", "<b>"])
async def test_a_code_that_slack_refuses(server: Server, code: str, caplog: pytest.LogCaptureFixture) -> None:
    """Slack's reason is told; the code gets into no log."""
    await refused_page(server, await server.install(code), 400, "refused", "invalid_code")
    assert code not in caplog.text
    assert "invalid_code" in caplog.text


async def test_a_token_that_is_refused_at_once(server: Server) -> None:
    """It is not kept."""
    del server.slack.tokens[str(server.slack.grant("good", "T7", "사아화학")["access_token"])]

    await refused_page(server, await server.install("good"), 400, "refused", "invalid_auth")


@pytest.mark.parametrize(
    ("lacking", "reason"), [("access_token", "invalid_auth"), ("team", "incomplete"), ("bot_user_id", "incomplete")]
)
async def test_an_answer_that_lacks_something(server: Server, lacking: str, reason: str) -> None:
    """Half an installation is none."""
    del server.slack.grant("good", "T7", "사아화학")[lacking]

    await refused_page(server, await server.install("good"), 400, "refused", reason)


@pytest.mark.parametrize("method", ["oauth.v2.access", "auth.test"])
async def test_slack_that_breaks_off(server: Server, method: str, caplog: pytest.LogCaptureFixture) -> None:
    """A page, and no traceback."""
    server.slack.grant("good", "T7", "사아화학")
    server.slack.breaks_off(method)
    answer = await server.install("good")
    page = await answer.text()

    assert answer.status == 502
    assert AGAIN in page
    assert await server.teams.all() == ()
    assert "Traceback" not in caplog.text


async def test_slack_that_refuses_by_a_page(server: Server) -> None:
    """As a proxy may."""
    server.slack.answers["oauth.v2.access"] = lambda: web.Response(status=503, text="busy")

    await refused_page(server, await server.install("good"), 400, "refused", "HTTP 503")


async def test_a_store_that_fails_is_told(server: Server, store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever installs may begin again."""

    def put(*_: object) -> "Future[None]":
        failed: Future[None] = Future()
        failed.set_exception(sqlite3.OperationalError("disk is full"))
        return failed

    server.slack.grant("good", "T7", "사아화학")
    _, state = await server.begin()
    monkeypatch.setattr(store, "put", put)

    await refused_page(server, await server.back(state, state=state, code="good"), 500, "unkept", "storage_error")


async def test_no_token_gets_into_page_or_log(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """Well or not."""
    caplog.set_level("DEBUG", "bots")
    server.slack.grant("good", "T7", "사아화학")
    pages = [await (await server.install(code)).text() for code in ("good", "bad")]

    assert "xoxb" not in "".join(pages) + caplog.text
    assert CLIENT[1] not in "".join(pages) + caplog.text
    assert "slack: installed in T7" in caplog.text


async def refused_page(server: Server, answer: ClientResponse, status: int, why: str, reason: str) -> None:
    """It says why, how to begin again, and nothing was kept."""
    page = await answer.text()

    assert answer.status == status
    assert server.says(page, f"slack-not-installed-{why}", reason=reason)
    assert AGAIN in page
    assert await server.teams.all() == ()
