"""`giban objections`: what people called wrong, for whoever keeps the rules."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from bots.cli import main
from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.objection import Objection

RULE = {
    "as_of": "2026-11-22",
    "notice": "2026-07-02",
    "rulebook": "0123456789ab",
    "rules": None,
    "standing": "law",
    "source": ["L3 Art 4(3)"],
    "told": {"low": "3/10"},
    "answers": {"sector": "bio"},
}


@pytest.fixture(autouse=True)
def _kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rulebook: Rulebook, words: Lexicon, wording: Wording
) -> None:
    """A database with nothing in it."""
    for part, ready in (("rulebook", rulebook), ("lexicon", words), ("wording", wording)):
        monkeypatch.setattr(Parts, part, ready)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")


def keep(tmp_path: Path, rulebook: Rulebook, words: str, rule: Mapping[str, object]) -> None:
    """One."""
    store = SqliteStore(tmp_path / "giban.db", rulebook.facts)
    one = Objection("terminal:me", date(2026, 11, 22), "rate", words, rule)
    store.save(Kept(("e",), ((Conversation("terminal:me"), Conversation("terminal:me", turn=1)),), objection=one))
    store.close()


def printed(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What it prints."""
    assert main(["objections", *args]) == 0
    return capsys.readouterr().out


def test_each_is_told_with_its_rule(capsys: pytest.CaptureFixture[str], tmp_path: Path, rulebook: Rulebook) -> None:
    """The words below, on one line, and nothing in them moves the cursor."""
    keep(tmp_path, rulebook, "50%라고\n들었\x1b[2J어요", RULE)

    assert printed(capsys, "--lang", "en").splitlines() == [
        "22 November 2026 terminal:me · the rate (notice 2026-07-02, rulebook 0123456789ab, sources L3 Art 4(3))",
        "    50%라고 들었[2J어요",
    ]


def test_a_day_without_a_notice_has_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, rulebook: Rulebook
) -> None:
    """And no source."""
    keep(tmp_path, rulebook, "틀림", {**RULE, "notice": None, "source": []})

    assert "(고시 –, 규정집 0123456789ab, 출처 –)" in printed(capsys)


def test_as_json_it_is_whole(capsys: pytest.CaptureFixture[str], tmp_path: Path, rulebook: Rulebook) -> None:
    """For another program."""
    keep(tmp_path, rulebook, "50%라고 들었어요", RULE)
    whole = {"conversation": "terminal:me", "day": "2026-11-22", "subject": "rate", "words": "50%라고 들었어요", **RULE}

    assert json.loads(printed(capsys, "--json")) == [whole]


def test_none_is_said_too(capsys: pytest.CaptureFixture[str]) -> None:
    """In both forms."""
    assert printed(capsys, "--lang", "en") == "Nobody has called anything wrong.\n"
    assert json.loads(printed(capsys, "--json")) == []
