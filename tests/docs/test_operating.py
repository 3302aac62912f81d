"""What docs/operate.md, docs/telegram.md and docs/architecture.md tell is what the program has."""

import re
from itertools import chain

import pytest

from bots.metrics import Metrics
from bots.registry import BOTS
from bots.telegram.commands import COMMANDS, ROLES
from config.settings import Settings
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from tests.docs.shown import ROOT

OPERATE, TELEGRAM, ARCHITECTURE = (
    (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("operate", "telegram", "architecture")
)
KOREAN, ENGLISH = TELEGRAM.split("\n---\n")
BOTFATHER = {
    "newbot",
    "revoke",
    "token",
    "setinline",
    "setcommands",
    "setjoingroups",
    "setprivacy",
    "setdescription",
    "setuserpic",
}
HALVES = pytest.mark.parametrize("half", [KOREAN, ENGLISH], ids=["ko", "en"])


def rows(text: str, pattern: str) -> list[str]:
    """What stands in the first column of tables, of that form."""
    first = re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE)
    return list(chain.from_iterable(re.findall(f"`({pattern})`", column) for column in first))


def test_every_metric_is_explained(rulebook: Rulebook) -> None:
    """Each with its kind, as /metrics tells it; and no other."""
    store = SqliteStore(":memory:", rulebook.facts)
    page = Metrics(store).page().decode()
    store.close()
    told = re.findall(r"^\| `(giban_\w+)` \| (\w+) \|", OPERATE, re.MULTILINE)

    assert sorted(told) == sorted(re.findall(r"^# TYPE (\S+) (\S+)$", page, re.MULTILINE))


def test_no_other_metric_is_named_anywhere() -> None:
    """A misspelt one would never be found."""
    named = set(re.findall(r"`(giban_(?!demo_bot)\w+)", OPERATE + TELEGRAM))

    assert named <= set(rows(OPERATE, r"giban_\w+"))


@HALVES
def test_every_command_of_telegram_is_explained(half: str) -> None:
    """In both languages, in the order of the menu."""
    assert [name.removeprefix("/") for name in rows(half, r"/\w+")] == list(COMMANDS)


@HALVES
def test_every_other_command_is_botfathers(half: str) -> None:
    """`/token` and the like."""
    named = set(re.findall(r"`/(\w+)[`@ ]", half))

    assert named - {"metrics"} - COMMANDS.keys() <= BOTFATHER


@HALVES
def test_links_begin_a_talk_in_a_role_there_is(half: str) -> None:
    """`?start=association`."""
    roles = {role for role in re.findall(r"\?start=(\w+)", half) if not re.fullmatch("mX+", role)}  # that one is a code

    assert roles
    assert roles <= ROLES


@HALVES
def test_every_setting_of_telegram_is_explained(half: str) -> None:
    """All of the bot, and the server's that it looks at."""
    known = {name.upper() for name in Settings.model_fields}
    named = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", half))

    assert named <= known
    assert named >= {name for name in known if name.startswith("TELEGRAM_")} | {"PUBLIC_URL"}


def test_every_setting_named_is_one() -> None:
    """`GIBAN_RETENTION_DAYS` and the like."""
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)\b", OPERATE + ARCHITECTURE))

    assert named
    assert named <= {name.upper() for name in Settings.model_fields}


def test_every_bot_says_how_it_is_set_up() -> None:
    """docs/NAME.md names the setting without which it is off."""
    for bot in BOTS:
        assert bot.needs in (ROOT / "docs" / f"{bot.name}.md").read_text(encoding="utf-8")


def test_every_table_is_told_of() -> None:
    """What is stored of people is no secret."""
    files = sorted((ROOT / "core" / "storage" / "sql").glob("*.sql"))
    scripts = "".join(path.read_text(encoding="utf-8") for path in files)
    stored = ARCHITECTURE.partition("\n## What is stored\n")[2].partition("\n## ")[0]

    assert re.findall(r"^- `(\w+)`:", stored, re.MULTILINE) == re.findall(r"CREATE TABLE (\w+)", scripts)
