"""What is set for Slack: its shape, the way events then take, what is lacking; and the manifest made of it."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bots.cli import main
from bots.slack.hear import SHORTCUT
from bots.slack.manifest import COMMANDS, EVENTS, SCOPES, manifest
from config.settings import Settings, SettingsError, load_settings
from conversations.wording import LANGUAGES, Wording
from core.policy.say import Say
from tests.docs.shown import ROOT

TOKEN, APP, PUBLIC = {"SLACK_BOT_TOKEN": "xoxb-1-a"}, {"SLACK_APP_TOKEN": "xapp-1-a"}, {"PUBLIC_URL": "https://a.kr"}
SECRET = {"SLACK_SIGNING_SECRET": "0123456789abcdef"}
CLIENT = {"SLACK_CLIENT_ID": "11.22", "SLACK_CLIENT_SECRET": "fedcba9876543210"}
NAMES = [*TOKEN, *APP, *PUBLIC, *SECRET, *CLIENT, "SLACK_API_URL"]
CALLED = f"{PUBLIC['PUBLIC_URL']}/slack/events"


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def given(monkeypatch: pytest.MonkeyPatch, **environment: str) -> Settings:
    """The settings of that environment."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return load_settings()


@pytest.mark.parametrize(
    ("environment", "mode"),
    [
        ({}, None),
        (PUBLIC | SECRET | APP, None),
        (TOKEN | APP, "socket"),
        (TOKEN | APP | SECRET, "socket"),
        (TOKEN | SECRET, "http"),
        (TOKEN | SECRET | PUBLIC, "http"),
        (TOKEN | SECRET | PUBLIC | APP, "http"),
        (CLIENT | SECRET | PUBLIC, "http"),
        (CLIENT | TOKEN | SECRET | PUBLIC, "http"),
    ],
)
def test_the_way_events_take(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], mode: str | None) -> None:
    """By HTTP where there is an address or no token for a socket; not at all without a workspace."""
    assert given(monkeypatch, **environment).slack_mode == mode


@pytest.mark.parametrize(
    ("environment", "lacking"),
    [
        (TOKEN, "slack-without-signing-secret"),
        (TOKEN | APP | PUBLIC, "slack-without-signing-secret"),
        (CLIENT | PUBLIC, "slack-without-signing-secret"),
        ({"SLACK_CLIENT_ID": "11.22"} | PUBLIC | SECRET, "slack-without-client-secret"),
        (CLIENT | SECRET, "slack-without-public-url"),
        (CLIENT | SECRET | APP, "slack-without-public-url"),
    ],
)
def test_what_is_lacking_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    wording: Wording,
    environment: dict[str, str],
    lacking: str,
) -> None:
    """In both languages, in one line."""
    with pytest.raises(SettingsError) as caught:
        _ = given(monkeypatch, **environment).slack_mode
    assert caught.value.name == lacking

    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")
    for language in LANGUAGES:
        status = main(["doctor", "--lang", language])
        told = capsys.readouterr()
        assert status == 2
        assert told.err == f"giban: {wording.text(Say(f'bad-setting-{lacking}'), language)}\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", "xoxp-1-a"),
        ("SLACK_BOT_TOKEN", "xapp-1-a"),
        ("SLACK_BOT_TOKEN", '"xoxb-1-a"'),
        ("SLACK_BOT_TOKEN", "xoxb-1 a"),
        ("SLACK_SIGNING_SECRET", "xoxb-1-a"),
        ("SLACK_SIGNING_SECRET", "two words"),
        ("SLACK_APP_TOKEN", "xoxb-1-a"),
        ("SLACK_CLIENT_ID", "Giban"),
        ("SLACK_CLIENT_SECRET", "xapp-1-a"),
        ("SLACK_API_URL", "https://api.example"),
        ("SLACK_API_URL", "https://api.example/api/auth.test"),
        ("SLACK_API_URL", "api.example/api/"),
        ("SLACK_API_URL", "https://somebody@api.example/api/"),
    ],
)
def test_a_setting_of_another_shape_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    """The start names it in a line, and shows nothing of it."""
    monkeypatch.setenv(name, value)
    status = main(["doctor", "--lang", "en"])
    told = capsys.readouterr()

    assert status == 2
    assert told.err.startswith(f"giban: {name}: ")
    assert value not in told.out + told.err


@pytest.mark.parametrize("written", ["https://slack.com/api", "https://slack.com/api/", "http://127.0.0.1:8000/api/"])
def test_the_address_of_the_api_ends_in_a_stroke(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """Written with it or without; plain http is for stand-ins."""
    assert given(monkeypatch, SLACK_API_URL=written).slack_api_url == written.rstrip("/") + "/"


def test_secrets_print_as_stars(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever settings are printed."""
    printed = repr(given(monkeypatch, **TOKEN, **APP, **SECRET, **CLIENT))

    assert [secret for secret in (*TOKEN.values(), *APP.values(), *SECRET.values()) if secret in printed] == []
    assert CLIENT["SLACK_CLIENT_SECRET"] not in printed


def strings(value: Any) -> list[str]:
    """Every text in it."""
    if isinstance(value, dict):
        return [text for each in value.values() for text in strings(each)]
    if isinstance(value, list):
        return [text for each in value for text in strings(each)]
    return [value] if isinstance(value, str) else []


def test_without_an_address_the_manifest_is_for_socket_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it stands in the file, and with no address in it."""
    made = manifest(given(monkeypatch))

    assert made == yaml.safe_load((ROOT / "config" / "slack" / "manifest.yaml").read_text(encoding="utf-8"))
    assert made["settings"]["socket_mode_enabled"] is True
    assert [text for text in strings(made) if re.search(r"https?://", text)] == []


def test_with_an_address_slack_calls_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """For everything; and the file is as it was."""
    made = manifest(given(monkeypatch, **PUBLIC))

    assert made["settings"]["socket_mode_enabled"] is False
    assert made["settings"]["event_subscriptions"]["request_url"] == CALLED
    assert made["settings"]["interactivity"] == {
        "is_enabled": True,
        "request_url": CALLED,
        "message_menu_options_url": CALLED,
    }
    assert [command["url"] for command in made["features"]["slash_commands"]] == [CALLED] * len(COMMANDS)
    assert made["oauth_config"]["redirect_urls"] == ["https://a.kr/slack/oauth_redirect"]

    monkeypatch.delenv("PUBLIC_URL")
    assert manifest(load_settings())["settings"]["socket_mode_enabled"] is True


def test_the_manifest_asks_for_what_its_events_need() -> None:
    """An event whose scope is lacking never comes."""
    histories = {f"message.{kind}": f"{kind}:history" for kind in ("channels", "groups", "im", "mpim")}
    needed = histories | {"app_mention": "app_mentions:read", "member_joined_channel": "channels:read"}

    assert {needed[event] for event in EVENTS if event in needed} <= set(SCOPES)
    assert set(EVENTS) - needed.keys() == {"app_home_opened", "app_uninstalled", "tokens_revoked"}
    assert COMMANDS
    assert "commands" in SCOPES


def test_the_manifest_keeps_slacks_limits() -> None:
    """Slack refuses the whole paste otherwise."""
    made = manifest(Settings())
    display, features = made["display_information"], made["features"]

    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 174 <= len(display["long_description"]) <= 4000
    assert re.fullmatch(r"#[0-9a-f]{6}", display["background_color"])
    assert re.fullmatch(r"[A-Za-z0-9._-]{1,80}", features["bot_user"]["display_name"])
    for command in features["slash_commands"]:
        assert re.fullmatch(r"/[a-z0-9_-]{1,31}", command["command"])
        assert len(command["description"]) <= 2000
        assert len(command["usage_hint"]) <= 1000
        assert command["should_escape"] is True
    assert [shortcut["callback_id"] for shortcut in features["shortcuts"]] == [SHORTCUT]
    for shortcut in features["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    assert features["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert (made["settings"]["org_deploy_enabled"], made["settings"]["token_rotation_enabled"]) == (False, False)


@pytest.mark.parametrize("environment", [{}, PUBLIC])
def test_the_command_prints_what_is_to_be_pasted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], environment: dict[str, str]
) -> None:
    """YAML and nothing else, before any token is there."""
    settings = given(monkeypatch, **environment)
    status = main(["slack-manifest"])
    printed = capsys.readouterr().out

    assert status == 0
    assert yaml.safe_load(printed) == manifest(settings)
    assert "기반 Giban" in printed
