"""What the doctor asks Slack and our own address: all well, and each thing that may be wrong, with its mend."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import formatdate

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp

from bots.doctor import Finding
from bots.parts import Parts
from bots.slack.doctor import examine
from bots.slack.manifest import EVENTS_PATH, SCOPES
from bots.slack.teams import ManyTeams, Team
from config.settings import Settings, SettingsError
from conversations.wording import LANGUAGES, Wording
from core.storage.sqlite import SqliteStore
from tests.bots.slack.small import SmallSlack, refused, small_slack

SECRETS = {
    "slack_bot_token": "xoxb-1",
    "slack_signing_secret": "signing-secret",
    "slack_app_token": "xapp-1",
    "slack_client_secret": "client-secret",
}
Answer = Callable[[web.Request], Awaitable[web.Response]]
Address = tuple[str, dict[str, Answer]]
WELL = ["doctor-slack-clock", "doctor-slack-token", "doctor-slack-scopes"]


@pytest.fixture
async def slack() -> AsyncIterator[SmallSlack]:
    """One that knows both tokens."""
    async with small_slack() as slack:
        slack.app_tokens["xapp-1"] = {"ok": True, "url": "wss://127.0.0.1/"}
        yield slack


@pytest.fixture
def parts(slack: SmallSlack, store: SqliteStore, wording: Wording) -> Parts:
    """Socket mode, in one workspace."""
    parts = Parts()
    parts.store, parts.wording = store, wording
    parts.settings = Settings().model_copy(
        update={
            "slack_api_url": slack.url,
            "slack_bot_token": SecretStr(SECRETS["slack_bot_token"]),
            "slack_app_token": SecretStr(SECRETS["slack_app_token"]),
        }
    )
    return parts


def by_http(parts: Parts, public_url: str | None, secret: str = SECRETS["slack_signing_secret"]) -> Parts:
    """The same, called by HTTP."""
    told = {"slack_app_token": None, "slack_signing_secret": SecretStr(secret), "public_url": public_url}
    parts.settings = parts.settings.model_copy(update=told)
    return parts


def by_oauth(parts: Parts, public_url: str) -> Parts:
    """The same, with workspaces that install the app themselves."""
    told = {"slack_client_id": "1.2", "slack_client_secret": SecretStr(SECRETS["slack_client_secret"])}
    parts.settings = by_http(parts, public_url).settings.model_copy(update={"slack_bot_token": None, **told})
    return parts


@pytest.fixture
async def address() -> AsyncIterator[Address]:
    """Our address: what answers there may be exchanged; at first it is the library, as we run it."""
    app = AsyncApp(signing_secret=SECRETS["slack_signing_secret"], token="xoxb-1", process_before_response=True)  # noqa: S106

    async def ours(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    answering: dict[str, Answer] = {"answer": ours}

    async def answer(request: web.Request) -> web.Response:
        return await answering["answer"](request)

    listens = web.Application()
    listens.router.add_post(EVENTS_PATH, answer)
    async with TestServer(listens, host="127.0.0.1") as server:
        yield str(server.make_url("")).rstrip("/"), answering


async def found(parts: Parts) -> list[Finding]:
    """What is found, each sentence of it proved to be sayable and without a secret."""
    findings = [finding async for finding in examine(parts)]
    for language in LANGUAGES:
        for finding in findings:
            said = parts.wording.text(finding.say, language)
            assert [secret for secret in SECRETS.values() if secret in said] == []
    return findings


def keys(findings: list[Finding]) -> list[str]:
    """Which sentences."""
    return [finding.say.key for finding in findings]


def wrong(findings: list[Finding]) -> list[str]:
    """Which are not well."""
    return [finding.say.key for finding in findings if not finding.is_well]


async def test_socket_mode_that_is_well(parts: Parts) -> None:
    """Everything that was looked at."""
    findings = await found(parts)

    assert keys(findings) == [*WELL, "doctor-slack-socket"]
    assert wrong(findings) == []


async def test_http_that_is_well(parts: Parts, address: Address) -> None:
    """The library takes our signature for Slack's."""
    findings = await found(by_http(parts, address[0]))

    assert keys(findings) == [*WELL, "doctor-slack-http"]
    assert wrong(findings) == []


async def test_whose_token_it_is_is_said(parts: Parts) -> None:
    """So that nobody mends another app."""
    told = next(finding for finding in await found(parts) if finding.say.key == "doctor-slack-token")

    assert "가나상사" in parts.wording.text(told.say, "ko")
    assert "@giban" in parts.wording.text(told.say, "ko")


@pytest.mark.parametrize("reason", ["invalid_auth", "account_inactive", "token_revoked"])
async def test_a_token_that_is_refused(parts: Parts, slack: SmallSlack, reason: str) -> None:
    """With Slack's word for it; the rest is looked at all the same."""
    slack.tokens["xoxb-1"] = refused(reason)
    findings = await found(parts)

    assert keys(findings) == [WELL[0], "doctor-slack-refused", "doctor-slack-socket"]
    assert wrong(findings) == ["doctor-slack-refused"]
    assert reason in parts.wording.text(findings[1].say, "en")


async def test_scopes_that_are_lacking_are_named(parts: Parts, slack: SmallSlack) -> None:
    """Those alone; further ones do no harm."""
    slack.scopes = ",".join(["reactions:write", *(scope for scope in SCOPES if scope not in {"commands", "im:write"})])
    findings = await found(parts)

    assert wrong(findings) == ["doctor-slack-no-scopes"]
    assert [finding.say.args["scopes"] for finding in findings if not finding.is_well] == ["commands, im:write"]


@pytest.mark.parametrize("ahead", [-63, 63, 55])
async def test_a_clock_that_is_wrong(parts: Parts, slack: SmallSlack, ahead: int) -> None:
    """Either way, beyond a minute."""
    slack.date = lambda: formatdate(time.time() + ahead, usegmt=True)

    assert wrong(await found(parts)) == (["doctor-slack-clock"] if abs(ahead) > 60 else [])


@pytest.mark.parametrize("reason", ["invalid_auth", "missing_scope", "not_allowed_token_type"])
async def test_an_app_token_that_is_refused(parts: Parts, slack: SmallSlack, reason: str) -> None:
    """With the scope it needs."""
    slack.app_tokens["xapp-1"] = refused(reason)
    findings = await found(parts)

    assert wrong(findings) == ["doctor-slack-no-socket"]
    assert "connections:write" in parts.wording.text(findings[-1].say, "ko")


async def test_http_without_an_address_cannot_be_tried(parts: Parts) -> None:
    """It may be well."""
    findings = await found(by_http(parts, None))

    assert keys(findings) == [*WELL, "doctor-slack-http-no-address"]
    assert wrong(findings) == []


async def test_another_secret_than_that_of_the_server(parts: Parts, address: Address) -> None:
    """The server takes us for nobody."""
    findings = await found(by_http(parts, address[0], "another-secret"))

    assert wrong(findings) == ["doctor-slack-http-status"]
    assert findings[-1].say.args["status"] == 401


@pytest.mark.parametrize("status", [404, 502, 302])
async def test_an_address_that_answers_with_another_status(parts: Parts, address: Address, status: int) -> None:
    """A proxy that does not hand it on, say; nobody is followed elsewhere."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": "/"} if status == 302 else {})

    address[1]["answer"] = answer
    findings = await found(by_http(parts, address[0]))

    assert wrong(findings) == ["doctor-slack-http-status"]
    assert findings[-1].say.args["status"] == status


@pytest.mark.parametrize("body", ["", "ok", "[1]", "{", '{"challenge": "another"}', "<p>Welcome</p>"])
async def test_an_address_where_somebody_else_answers(parts: Parts, address: Address, body: str) -> None:
    """With 200, but not with what it was given."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=body)

    address[1]["answer"] = answer

    assert wrong(await found(by_http(parts, address[0]))) == ["doctor-slack-http-body"]


async def test_an_answer_as_plain_text_is_right(parts: Parts, address: Address) -> None:
    """As Slack takes it too."""

    async def answer(request: web.Request) -> web.Response:
        return web.Response(text=(await request.json())["challenge"])

    address[1]["answer"] = answer

    assert wrong(await found(by_http(parts, address[0]))) == []


async def test_an_address_where_nobody_is(parts: Parts) -> None:
    """Nobody listens at that port."""
    findings = await found(by_http(parts, "http://127.0.0.1:9"))

    assert wrong(findings) == ["doctor-slack-http-unreachable"]
    assert findings[-1].say.args["url"] == f"http://127.0.0.1:9{EVENTS_PATH}"


async def test_nobody_has_installed_the_app(parts: Parts, address: Address) -> None:
    """And where to."""
    findings = await found(by_oauth(parts, address[0]))

    assert keys(findings) == ["doctor-slack-clock", "doctor-slack-not-installed", "doctor-slack-http"]
    assert wrong(findings) == ["doctor-slack-not-installed"]
    assert f"{address[0]}/slack/install" in parts.wording.text(findings[1].say, "en")


async def test_workspaces_that_installed_the_app_are_counted(parts: Parts, address: Address) -> None:
    """One that gave less than is needed now is named."""
    many = ManyTeams(parts.store)
    await many.keep(Team("T1", "xoxb-1", "U1", "B1", frozenset(SCOPES), "가나상사"))
    await many.keep(Team("T2", "xoxb-1", "U2", "B2", frozenset(SCOPES[1:]), "다라전자"))
    findings = await found(by_oauth(parts, address[0]))

    assert [finding.say.args["count"] for finding in findings if finding.say.key == "doctor-slack-installed"] == [2]
    assert [finding.say.args for finding in findings if not finding.is_well] == [
        {"team": "다라전자", "scopes": SCOPES[0]}
    ]


def _is_down(slack: SmallSlack) -> None:
    slack.url = "http://127.0.0.1:9/api/"


def _is_broken(slack: SmallSlack) -> None:
    slack.answers["auth.test"] = lambda: web.Response(status=503, text="busy")


def _breaks_off(slack: SmallSlack) -> None:
    slack.breaks_off("apps.connections.open")


def _is_something_else(slack: SmallSlack) -> None:
    slack.answers["auth.test"] = lambda: web.Response(text="<p>Sign in</p>", content_type="text/html")


def _is_nonsense(slack: SmallSlack) -> None:
    slack.answers["auth.test"] = lambda: web.json_response(["ok"])


def _is_unwell(slack: SmallSlack) -> None:
    slack.app_tokens["xapp-1"] = refused("internal_error")


@pytest.mark.parametrize("trouble", [_is_down, _is_broken, _breaks_off, _is_something_else, _is_nonsense, _is_unwell])
async def test_trouble_at_slack_is_a_finding(
    parts: Parts, slack: SmallSlack, trouble: Callable[[SmallSlack], None], caplog: pytest.LogCaptureFixture
) -> None:
    """The last one, with where it was asked, and no traceback."""
    trouble(slack)
    parts.settings = parts.settings.model_copy(update={"slack_api_url": slack.url})
    findings = await found(parts)

    assert wrong(findings) == ["doctor-slack-unreachable"]
    assert not findings[-1].is_well
    assert findings[-1].say.args["host"] == "127.0.0.1"
    assert "Traceback" not in caplog.text


async def test_a_setting_that_is_lacking_is_told_before_anybody_is_asked(parts: Parts, slack: SmallSlack) -> None:
    """By the same sentence as at the start."""
    parts.settings = parts.settings.model_copy(update={"slack_app_token": None})
    with pytest.raises(SettingsError, match="slack-without-signing-secret"):
        await found(parts)

    assert slack.asked == []
