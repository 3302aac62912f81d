"""What README.md shows and says is what the program does."""

import re

import pytest

from bots.parts import Parts
from config.settings import Settings
from tests.docs.shown import README, Shown, blocks

TEXT = README.read_text(encoding="utf-8")
SHOWN = list(blocks(TEXT))
TALKS = [shown for shown in SHOWN if shown.is_talk]
LONGEST_TALK = 14


@pytest.fixture(scope="module")
def parts() -> Parts:
    """The program, built once."""
    return Parts()


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.lines[0][:40])
def test_what_is_shown_is_what_the_program_says(shown: Shown, parts: Parts) -> None:
    """Word for word. After a change of wording: .venv/bin/python scripts/readme."""
    assert shown.text == shown.anew(parts)


def test_a_talk_is_shown_in_each_language_and_is_short() -> None:
    """Korean and English are equals."""
    assert [talk.language for talk in TALKS] == ["ko", "en"]
    assert all(len(talk.lines) <= LONGEST_TALK for talk in TALKS)


@pytest.mark.parametrize("command", ["assess", "understand"])
def test_an_example_is_shown(command: str) -> None:
    """Of each command that other programs rely on."""
    assert any(typed.startswith(f"./run {command} ") for shown in SHOWN for typed in shown.commands)


def test_no_output_is_shown_unproved() -> None:
    """What stands behind a prompt is run by these tests."""
    proved = {line for shown in SHOWN for line in shown.text.splitlines()}

    assert [line for line in TEXT.splitlines() if line.startswith("$ ") and line not in proved] == []


def test_the_table_of_settings_is_complete() -> None:
    """Every variable that is read, and no other."""
    section = TEXT.partition("\n## Settings\n")[2].partition("\n## ")[0]
    told = re.findall(r"^\| `([A-Z_]+)` \|", section, re.MULTILINE)

    assert sorted(told) == sorted(name.upper() for name in Settings.model_fields)
