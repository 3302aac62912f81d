"""What the documents point at is there."""

import re
import tomllib
from pathlib import Path

import pytest

from bots.cli.commands import commands
from bots.parts import Parts
from config.rulebook import SHIPPED
from tests.docs.shown import README, ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINKS = [
    (path, target)
    for path in DOCUMENTS
    for target in re.findall(r"\]\((?!\w+:)([^)\s]+)\)", path.read_text(encoding="utf-8"))
]
# `core/desk.py`, `core/policy/`, `judge.py`, `conversations/wording/ko/*.ftl`.
FILES = [
    (path, name)
    for path in DOCUMENTS
    for name in re.findall(
        r"`((?:[\w.*-]+/)+|(?:[\w.*-]+/)*[\w*-]+\.(?:py|sh|sql|yaml|ftl|txt|toml))`", path.read_text(encoding="utf-8")
    )
]
TEXTS = "\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def shown(found: object) -> str:
    """A readable name for a case."""
    return found.name if isinstance(found, Path) else str(found)


def headings(path: Path) -> set[str]:
    """As links name them: small letters, strokes for spaces, no other marks."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize(("path", "target"), LINKS, ids=shown)
def test_a_link_leads_somewhere(path: Path, target: str) -> None:
    """To a file or folder of the project, and to a heading that is in it."""
    name, _, heading = target.partition("#")
    found = path.parent / name if name else path

    assert found.exists()
    assert not heading or heading in headings(found)


@pytest.mark.parametrize(("path", "name"), FILES, ids=shown)
def test_a_file_named_is_there(path: Path, name: str) -> None:
    """Seen from the project's folder; a bare name is somewhere in it."""
    folders = [ROOT] if "/" in name else [ROOT, *(ROOT / package for package in PACKAGES)]

    assert any(list(folder.glob(name.rstrip("/") if folder == ROOT else f"**/{name}")) for folder in folders)


def test_the_documents_link_and_name_files() -> None:
    """So that the two tests above have something to prove."""
    assert {path.name for path, _ in LINKS} >= {"README.md", "CONTRIBUTING.md"}
    assert {path.name for path, _ in FILES} >= {"CONTRIBUTING.md", "architecture.md"}


def test_every_script_named_is_there_and_every_one_is_named() -> None:
    """One that nobody is told of is never run."""
    named = set(re.findall(r"\bscripts/(\w+(?:\.sh)?)", TEXTS))
    inside = {"giban"}  # what .venv/bin/giban is a link to

    assert named | inside == {path.name for path in (ROOT / "scripts").iterdir() if path.is_file()}


def test_every_command_named_is_one_and_every_one_is_named() -> None:
    """`./run chat` and the like."""
    named = set(re.findall(r"\./run ([a-z]+(?:-[a-z]+)?)", TEXTS))

    assert named | {"serve"} == set(commands(Parts()).commands)


def test_every_package_is_in_the_map() -> None:
    """A folder that nobody is told of is not found."""
    told = set(re.findall(r"^\| \[([\w/]+)/\]\(", README.read_text(encoding="utf-8"), re.MULTILINE))

    assert {*PACKAGES, *PROJECT["tool"]["pytest"]["ini_options"]["testpaths"]} <= told


def test_the_version_has_its_changes() -> None:
    """The newest section is the version of the project."""
    headings = re.findall(r"^## (\S+) ", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert headings[0] == PROJECT["project"]["version"]


@pytest.mark.parametrize("folder", ["notices", "announcements"])
def test_every_period_of_the_rulebook_is_in_the_changes(folder: str) -> None:
    """People look there for what a change of rules did to their figures."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    days = [path.stem for path in (SHIPPED / folder).glob("*.yaml")]

    assert days
    assert [day for day in days if day not in changes] == []
