"""What docs/slack.md tells is what the manifest, the settings, the wording and the program have."""

import re
from pathlib import Path

import pytest

from bots.slack.manifest import COMMANDS, EVENTS, EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH, SCOPES, manifest
from config.settings import Settings
from conversations.wording import Wording
from core.policy.say import Say
from tests.docs.shown import ROOT

PAGE = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
KOREAN, ENGLISH = PAGE.split("\n---\n")
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in Path(ROOT / "bots").rglob("*.py"))
APP_SCOPE = "connections:write"
"""Of the app's own token: no scope of the bot."""

HALVES = pytest.mark.parametrize("half", [KOREAN, ENGLISH], ids=["ko", "en"])
EACH = pytest.mark.parametrize(("half", "language"), [(KOREAN, "ko"), (ENGLISH, "en")], ids=["ko", "en"])


def first_column(half: str, heading: str) -> list[str]:
    """What is named in the first column of the table that begins so."""
    table = half.partition(f"\n| {heading} |")[2].partition("\n\n")[0]
    return [name for row in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE) for name in re.findall(r"`(.+?)`", row)]


@pytest.mark.parametrize(("half", "heading"), [(KOREAN, "권한"), (ENGLISH, "scope")], ids=["ko", "en"])
def test_every_scope_is_explained(half: str, heading: str) -> None:
    """And no other is named anywhere."""
    named = set(re.findall(r"`([a-z_]+:[a-z]+)`", half))

    assert sorted(first_column(half, heading)) == sorted(SCOPES)
    assert named == {scope for scope in SCOPES if ":" in scope} | {APP_SCOPE}


@pytest.mark.parametrize(("half", "heading"), [(KOREAN, "이벤트"), (ENGLISH, "event")], ids=["ko", "en"])
def test_every_event_is_explained(half: str, heading: str) -> None:
    """And no other."""
    assert sorted(first_column(half, heading)) == sorted(EVENTS)


@HALVES
def test_every_address_is_told(half: str) -> None:
    """That a proxy has to hand on, and no other of ours."""
    told = re.findall(r"https://giban\.example\.kr(/[\w/]+)", half)

    assert set(told) == {EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH}


@HALVES
def test_every_command_is_told(half: str) -> None:
    """Ours, and the one of Slack that takes us into a channel."""
    named = set(re.findall(r"`(/[a-z]+)(?:`| )", half))

    assert named - {"/metrics"} == {*COMMANDS, "/invite"}


@HALVES
def test_every_setting_of_slack_is_explained(half: str) -> None:
    """All of the bot, and the server's that it looks at."""
    known = {name.upper() for name in Settings.model_fields}
    named = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", half))

    assert named <= known
    assert named >= {name for name in known if name.startswith("SLACK_")} | {"PUBLIC_URL"}


@HALVES
def test_the_name_of_the_app_is_that_of_the_manifest(half: str) -> None:
    """By which it is mentioned and invited; and its shortcut as it stands in the menu."""
    features = manifest(Settings())["features"]

    assert set(re.findall(r"@(Giban|giban)\b", half)) == {features["bot_user"]["display_name"]}
    assert [s["name"] for s in features["shortcuts"] if f"**{s['name']}**" not in half] == []


@EACH
def test_the_buttons_are_named_as_they_stand(half: str, language: str, wording: Wording) -> None:
    """In that language."""
    keys = ["home-start", "home-form", "home-forget", "option-share", "option-privately"]

    assert [key for key in keys if f"**{wording.text(Say(key), language)}**" not in half] == []


@HALVES
def test_lines_of_the_log_are_those_of_the_program(half: str) -> None:
    """Two are filled in: of any bot that is off, and the way events take."""
    told = {line.removeprefix("up, by ") for line in re.findall(r"`slack: (.+?)`", half)}
    filled_in = {"off, SLACK_BOT_TOKEN is not set", "socket"}

    assert told > filled_in
    assert [line for line in told - filled_in if f"slack: {line}" not in SOURCES] == []


@HALVES
def test_both_manifests_are_told(half: str) -> None:
    """The file as it stands, and the command that fills in the addresses."""
    assert "`config/slack/manifest.yaml`" in half
    assert "PUBLIC_URL='https://giban.example.kr' ./run slack-manifest" in half
