"""What the documents show of the program, held anew: commands with their output, and talks.

A block stands between `<!-- shown on DAY -->` and `<!-- end -->` and is one fence. Where it begins with `$ ./run …` it
is commands and what they print; else it is a talk, written as in tests/transcripts.
"""

import io
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from bots.cli import main
from bots.parts import Parts
from conversations.programme import Giban
from tests.talk.transcript import play, read, written

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"

_BLOCK = re.compile(r"<!-- shown on (?P<day>\S+) -->\n```\w+\n(?P<text>.*?)```\n<!-- end -->", re.DOTALL)
_TYPED = re.compile(r"^\$ ((?:.*\\\n)*.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Shown:
    """One block: what it says now, on which day, and where it stands in the document."""

    text: str
    day: str
    start: int
    end: int

    @property
    def is_talk(self) -> bool:
        """A talk, not commands."""
        return not self.text.startswith("$ ")

    @property
    def language(self) -> str:
        """Of a talk: by the names of those who speak."""
        return "ko" if self.text.startswith("회사") else "en"

    @property
    def lines(self) -> list[str]:
        """The lines that are read; those between two turns are not."""
        return [line for line in self.text.splitlines() if line]

    @property
    def commands(self) -> list[str]:
        """What is typed, each as one line."""
        return [] if self.is_talk else [typed.replace("\\\n", "") for typed in _TYPED.findall(self.text)]

    def anew(self, parts: Parts) -> str:
        """The same, as the program says it now."""
        if self.is_talk:
            return _held(self, parts)
        return "".join(f"$ {typed}\n{_printed(typed, self.day)}" for typed in _TYPED.findall(self.text))


def blocks(document: str) -> Iterator[Shown]:
    """Every block of a document."""
    for found in _BLOCK.finditer(document):
        yield Shown(found["text"], found["day"], found.start("text"), found.end("text"))


def refreshed(document: str, parts: Parts) -> str:
    """The document with every block as the program says it now."""
    for shown in reversed(list(blocks(document))):
        document = document[: shown.start] + shown.anew(parts) + document[shown.end :]
    return document


def _held(shown: Shown, parts: Parts) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"shown_{shown.language}.txt"
        path.write_text(f"# day: {shown.day}\n\n{shown.text}", encoding="utf-8")
        transcript = read(path)
    held = play(transcript, Giban(parts.rulebook, parts.lexicon), parts.wording, parts.rulebook.facts)
    return written(transcript, held).partition("\n\n")[2]


def _printed(typed: str, day: str) -> str:
    """What a command prints; `| head -N` as a shell would."""
    program, *args = shlex.split(typed.replace("\\\n", ""))
    assert program == "./run", typed
    args, head = (args[:-3], int(args[-1][1:])) if args[-3:-1] == ["|", "head"] else (args, None)
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out), patch.dict(os.environ, {"GIBAN_AS_OF": day}):
        main(args)
    return "".join(out.getvalue().splitlines(keepends=True)[:head])
