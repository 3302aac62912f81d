"""What the doctor asks Telegram: all well, and each thing that may be wrong, with its mend."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from bots import registry
from bots.cli import main
from bots.doctor import Finding
from bots.parts import Parts
from bots.telegram.webhook import PATH
from conversations.wording import LANGUAGES
from tests.bots.telegram.living import PUBLIC, Alive, Mode, alive, parts_of
from tests.standin.telegram import Telegram
from tests.standin.telegram.profile import get_me

WELL = [
    "doctor-telegram-token",
    "doctor-telegram-clock",
    "doctor-telegram-none-pending",
    "doctor-telegram-commands",
    "doctor-telegram-privacy",
    "doctor-telegram-inline",
    "doctor-telegram-groups",
]


async def found(parts: Parts) -> list[Finding]:
    """What is found, each sentence of it proved to be sayable and without the token."""
    findings = [each async for each in registry.remote(parts) if each.say.args.get("bot") != "slack"]
    token = parts.settings.telegram_bot_token
    for language in LANGUAGES:
        for finding in findings:
            said = parts.wording.text(finding.say, language)
            assert token is None or token.get_secret_value() not in said
    return findings


def wrong(findings: list[Finding]) -> list[str]:
    """Which are not well."""
    return [finding.say.key for finding in findings if not finding.is_well]


async def test_a_bot_that_is_up_is_well(bot: Alive) -> None:
    """Each way it may take updates."""
    findings = await found(bot.parts)
    way = "webhook" if bot.parts.settings.public_url else "polling"

    assert wrong(findings) == []
    assert [finding.say.key for finding in findings] == [*WELL[:2], f"doctor-telegram-{way}", *WELL[2:]]


async def test_who_the_token_belongs_to_is_said(polled: Alive) -> None:
    """So that nobody mends another bot."""
    first, *_ = await found(polled.parts)

    assert "기반 (@giban_bot)" in polled.parts.wording.text(first.say, "ko")


async def test_a_bot_that_is_off_is_said_and_no_fault(telegram: Telegram, shared: Parts, tmp_path: Path) -> None:
    """With the setting it needs; nobody is asked."""
    parts = parts_of(telegram, shared, "polling", tmp_path)
    parts.settings = parts.settings.model_copy(update={"telegram_bot_token": None})
    findings = await found(parts)

    assert [(finding.is_well, finding.say.args["needs"]) for finding in findings] == [(True, "TELEGRAM_BOT_TOKEN")]
    assert telegram.calls == []


@pytest.mark.parametrize("token", ["4242:wrong-token", "4242:another"])
async def test_a_token_that_is_refused(telegram: Telegram, shared: Parts, tmp_path: Path, token: str) -> None:
    """Nothing more can be asked."""
    parts = parts_of(telegram, shared, "polling", tmp_path)
    parts.settings = parts.settings.model_copy(update={"telegram_bot_token": SecretStr(token)})

    assert [finding.say.key for finding in await found(parts)] == ["doctor-telegram-refused"]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("webhook", ["doctor-telegram-no-webhook", "doctor-telegram-no-commands"]),
        ("polling", ["doctor-telegram-no-commands"]),
    ],
)
async def test_a_bot_that_never_came_up(
    telegram: Telegram, shared: Parts, tmp_path: Path, mode: Mode, expected: list[str]
) -> None:
    """It registers webhook and commands itself."""
    findings = await found(parts_of(telegram, shared, mode, tmp_path))

    assert wrong(findings) == expected
    assert [finding.say.args["languages"] for finding in findings if "no-commands" in finding.say.key] == ["*, ko, en"]


async def test_commands_that_are_lacking_in_one_language(polled: Alive) -> None:
    """Which one is said."""
    commands = polled.telegram._calls.profile.commands
    commands["default", "en"] = commands["default", "en"][:-1]
    findings = await found(polled.parts)

    assert wrong(findings) == ["doctor-telegram-no-commands"]
    assert [finding.say.args["languages"] for finding in findings if not finding.is_well] == ["en"]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("webhook", "doctor-telegram-webhook-elsewhere"), ("polling", "doctor-telegram-webhook-in-the-way")],
)
async def test_a_webhook_of_somebody_else(
    telegram: Telegram, shared: Parts, tmp_path: Path, mode: Mode, expected: str
) -> None:
    """Its host is told and no more: the rest may hold a token."""
    parts = parts_of(telegram, shared, mode, tmp_path)
    async with alive(telegram, parts):
        telegram.webhook.url = f"https://other.example/bot{telegram.settings.token}"
        findings = await found(parts)

    assert wrong(findings) == [expected]
    assert [finding.say.args["host"] for finding in findings if not finding.is_well] == ["other.example"]


@pytest.mark.parametrize(
    ("minutes", "key", "is_well"),
    [(5, "doctor-telegram-error", False), (90, "doctor-telegram-past-error", True)],
)
async def test_the_last_call_that_failed(
    telegram: Telegram, shared: Parts, tmp_path: Path, minutes: int, key: str, is_well: bool
) -> None:
    """What Telegram said and how long ago; one that is past is no fault."""
    parts = parts_of(telegram, shared, "webhook", tmp_path)
    async with alive(telegram, parts):
        telegram.webhook.last_error = (
            int(time.time()) - minutes * 60,
            "Wrong response from the webhook: 403 Forbidden",
        )
        errors = [finding for finding in await found(parts) if finding.say.key.endswith("-error")]

    assert [(error.say.key, error.is_well, error.say.args["minutes"]) for error in errors] == [(key, is_well, minutes)]
    assert "403 Forbidden" in parts.wording.text(errors[0].say, "ko")


async def test_updates_that_nobody_takes(telegram: Telegram, shared: Parts, tmp_path: Path) -> None:
    """As many as wait."""
    kim = telegram.person()
    kim.says("안녕하세요")
    kim.says("계세요?")
    waiting = [
        finding.say.args["count"]
        for finding in await found(parts_of(telegram, shared, "polling", tmp_path))
        if finding.say.key == "doctor-telegram-pending" and not finding.is_well
    ]

    assert waiting == [2]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("can_read_all_group_messages", True, "doctor-telegram-no-privacy"),
        ("supports_inline_queries", False, "doctor-telegram-no-inline"),
        ("can_join_groups", False, "doctor-telegram-no-groups"),
    ],
)
async def test_what_is_set_wrong_at_botfather(polled: Alive, field: str, value: bool, expected: str) -> None:
    """And what to send there."""
    polled.telegram._calls._methods["getMe"] = lambda *asked: get_me(*asked) | {field: value}
    findings = await found(polled.parts)

    assert wrong(findings) == [expected]
    assert ["@BotFather" in polled.parts.wording.text(f.say, "en") for f in findings if not f.is_well] == [True]


@pytest.mark.parametrize("ahead", [-63.0, 63.0, 58.0])
async def test_a_clock_that_is_wrong(polled: Alive, monkeypatch: pytest.MonkeyPatch, ahead: float) -> None:
    """Either way, beyond a minute."""
    monkeypatch.setattr("bots.telegram.doctor.time", lambda: time.time() + ahead)

    assert wrong(await found(polled.parts)) == (["doctor-telegram-clock"] if abs(ahead) > 60 else [])


def _is_down(telegram: Telegram) -> None:
    telegram.goes_down()


def _is_broken(telegram: Telegram) -> None:
    telegram.goes_down("error")


def _breaks_off(telegram: Telegram) -> None:
    telegram.fail("drop before", "getWebhookInfo")


def _is_something_else(telegram: Telegram) -> None:
    telegram._calls._methods["getMe"] = lambda *_: "a page to sign in at"


@pytest.mark.parametrize("trouble", [_is_down, _is_broken, _breaks_off, _is_something_else])
async def test_network_trouble_is_a_finding(
    telegram: Telegram, shared: Parts, tmp_path: Path, trouble: Callable[[Telegram], None]
) -> None:
    """The last one, and with where it was asked."""
    trouble(telegram)
    findings = await found(parts_of(telegram, shared, "polling", tmp_path))

    assert wrong(findings) == ["doctor-telegram-unreachable"]
    assert not findings[-1].is_well
    assert findings[-1].say.args["host"] == "127.0.0.1"


def test_the_command_tells_it_beside_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody listens at that address: one line, exit status 1, and the token nowhere."""
    for name, value in {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'giban.db'}",
        "GIBAN_AS_OF": date(2026, 11, 22).isoformat(),
        "TELEGRAM_BOT_TOKEN": "4242:nobodys",
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    status = main(["doctor", "--lang", "en"])
    told = capsys.readouterr()

    assert status == 1
    assert [line for line in told.out.splitlines() if "look at: Telegram (127.0.0.1)" in line] != []
    assert "nobodys" not in told.out + told.err
    assert "Traceback" not in told.out + told.err


async def test_the_address_that_is_expected_is_said(telegram: Telegram, shared: Parts, tmp_path: Path) -> None:
    """It is what a proxy has to hand on."""
    findings = await found(parts_of(telegram, shared, "webhook", tmp_path))

    assert [finding.say.args["url"] for finding in findings if "url" in finding.say.args] == [f"{PUBLIC}{PATH}"]
