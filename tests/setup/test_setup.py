"""The two commands anybody starts with. Here pip only pretends, so that nothing is fetched and each test is quick."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
# All that ./run may count on beside Python: what the smallest Debian has.
TOOLS = ("bash", "cat", "cmp", "dirname", "env", "find", "grep", "ln", "mkdir", "readlink", "rm", "sleep", "tail")

WORKING_PYTHON = f"""#!/bin/sh
case "$*" in
    *"-m pip "*)
        echo "$*" >>"$PIP_CALLS"
        eval "$PIP"
        exit ;;
esac
exec "{sys.executable}" "$@"
"""
OLD_PYTHON = """#!/bin/sh
case "$*" in
    -V) echo Python 3.10.12 ;;
    *version_info*) exit 1 ;;
esac
"""
PYTHON_WITHOUT_PIP = f"""#!/bin/sh
case "$*" in
    *"import pip") exit 1 ;;
esac
exec "{sys.executable}" "$@"
"""
BOTS = """
import json, os, sys
print(json.dumps({"args": sys.argv[1:], "folder": os.getcwd(), "program": __file__}))
"""


@dataclass(frozen=True, slots=True)
class Tree:
    """A copy of the project with nothing but its set-up, and a PATH of its own."""

    root: Path
    tools: Path
    calls: Path

    def python_is(self, script: str) -> None:
        fake = self.tools / "python3"
        fake.write_text(script)
        fake.chmod(0o755)

    def start(self, *command: str, pip: str = "true", folder: Path | None = None) -> subprocess.Popen[str]:
        surroundings = {"PATH": str(self.tools), "PIP": pip, "PIP_CALLS": str(self.calls)}
        return subprocess.Popen(
            command,
            cwd=folder or self.root,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *args: str, pip: str = "true", folder: Path | None = None) -> tuple[int, str, str]:
        """Exit status, standard output and standard error of ./run ARGS."""
        return finish(self.start(str(self.root / "run"), *args, pip=pip, folder=folder))

    def times_installed(self) -> int:
        return len(self.calls.read_text().splitlines()) if self.calls.exists() else 0


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "a folder"
    shutil.copytree(PROJECT / "scripts", root / "scripts")
    for name in ("run", "test"):
        shutil.copy(PROJECT / name, root / name)
    for name in ("requirements.lock", "requirements-dev.lock"):
        (root / name).write_text("wanted==1\n")
    (root / "bots").mkdir()
    (root / "bots" / "__main__.py").write_text(BOTS)

    tools = tmp_path / "tools"
    tools.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found, name
        (tools / name).symlink_to(found)
    made = Tree(root, tools, tmp_path / "pip-calls")
    made.python_is(WORKING_PYTHON)
    return made


def test_an_old_python_is_named_in_one_line(tree: Tree) -> None:
    tree.python_is(OLD_PYTHON)

    expected = "giban: Python 3.11 or newer is needed, and python3 is Python 3.10.12. Install a newer one.\n"
    assert tree.run() == (1, "", expected)


def test_a_newer_python_is_found_beside_an_old_one(tree: Tree) -> None:
    (tree.tools / "python3").rename(tree.tools / "python3.12")
    tree.python_is(OLD_PYTHON)

    assert tree.run()[0] == 0


def test_a_missing_python_is_said_in_one_line(tree: Tree) -> None:
    (tree.tools / "python3").unlink()

    assert tree.run() == (1, "", "giban: Python 3.11 or newer is needed, and there is none. Install it.\n")


def test_a_missing_pip_is_said_in_one_line(tree: Tree) -> None:
    tree.python_is(PYTHON_WITHOUT_PIP)

    expected = "giban: python3 has no pip. Install it (on Debian or Ubuntu: apt install python3-pip).\n"
    assert tree.run() == (1, "", expected)


def test_a_package_that_cannot_be_had_is_named_in_one_line_and_the_log_kept(tree: Tree) -> None:
    pip = "echo looking; echo 'ERROR: No matching distribution found for wanted==1'; echo bye; exit 1"

    status, out, err = tree.run(pip=pip)

    log = tree.root / ".venv" / "setup.log"
    reason = "No matching distribution found for wanted==1"
    assert (status, out, err) == (1, "", f"giban: pip could not install requirements.lock (its log: {log}): {reason}\n")
    assert log.read_text().splitlines()[0] == "looking"


def test_a_missing_network_is_not_taken_for_a_missing_package(tree: Tree) -> None:
    pip = "echo 'WARNING: Retrying after connection broken by ...'; echo 'ERROR: No matching distribution'; exit 1"

    assert "the package index cannot be reached; No matching distribution" in tree.run(pip=pip)[2]


def test_what_was_half_made_is_made_anew(tree: Tree) -> None:
    tree.run(pip="exit 1")
    left_behind = tree.root / ".venv" / "half"
    left_behind.touch()

    assert tree.run()[0] == 0
    assert not left_behind.exists()


def test_a_second_start_installs_nothing(tree: Tree) -> None:
    tree.run()
    tree.run()

    assert tree.times_installed() == 1


def test_run_after_test_installs_nothing(tree: Tree) -> None:
    finish(tree.start("bash", "-c", "source scripts/setup.sh && set_up requirements-dev.lock"))
    tree.run()

    assert tree.times_installed() == 1


def test_test_after_run_adds_to_what_is_there(tree: Tree) -> None:
    tree.run()
    kept = tree.root / ".venv" / "kept"
    kept.touch()
    finish(tree.start("bash", "-c", "source scripts/setup.sh && set_up requirements-dev.lock"))

    assert tree.times_installed() == 2
    assert kept.exists()


def test_another_lock_is_installed_from_nothing(tree: Tree) -> None:
    tree.run()
    old = tree.root / ".venv" / "old"
    old.touch()
    (tree.root / "requirements.lock").write_text("wanted==2\n")

    assert tree.run()[0] == 0
    assert tree.times_installed() == 2
    assert not old.exists()


def test_a_moved_folder_is_noticed(tree: Tree) -> None:
    tree.run()
    moved = Tree(tree.root.rename(tree.root.with_name("another")), tree.tools, tree.calls)

    assert moved.run()[0] == 0
    assert moved.times_installed() == 2


def test_two_first_starts_at_once_install_once(tree: Tree) -> None:
    both = [tree.start("./run", pip="sleep 0.3") for _ in range(2)]

    assert [finish(one)[0] for one in both] == [0, 0]
    assert tree.times_installed() == 1


def test_run_alone_serves(tree: Tree) -> None:
    assert json.loads(tree.run()[1])["args"] == ["serve"]


def test_giban_answers_from_any_folder_whatever_is_called_bots_there(tree: Tree, tmp_path: Path) -> None:
    tree.run()
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "bots").mkdir(parents=True)
    (elsewhere / "bots" / "__main__.py").write_text("raise SystemExit('not ours')")
    link = tmp_path / "giban"
    link.symlink_to(tree.root / ".venv" / "bin" / "giban")

    status, out, err = finish(tree.start(str(link), "ask", "안동 바이오", folder=elsewhere))

    ours = {"args": ["ask", "안동 바이오"], "folder": os.fspath(elsewhere), "program": f"{tree.root}/bots/__main__.py"}
    assert (status, json.loads(out), err) == (0, ours, "")


def test_the_development_lock_holds_every_version_of_the_other() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (PROJECT / name).read_text(), re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
