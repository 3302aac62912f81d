"""Conversations as files anybody can read: what the company says, what Giban says, and the sums worked by hand."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from core.desk import Desk, Words
from core.policy.facts import FactTable
from core.storage.sqlite import SqliteStore
from core.talk.programme import Programme
from core.talk.vocabulary import Choice, Heard, Shown

FOLDER = Path(__file__).resolve().parents[1] / "transcripts"
SAYS = {"회사": "company", "기반": "giban", "Company": "company", "Giban": "giban"}
_NAMES = {"ko": ("회사", "기반"), "en": ("Company", "Giban")}
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_FIXED = re.compile(
    r"\d[\d,.]*(?:~\d[\d,.]*)? ?(?:[조억만]|원|%)|KRW [\d.,–]*\d(?: (?:trillion|billion|million))?|"
    rf"\d{{4}}년(?: \d{{1,2}}월)?(?: \d{{1,2}}일)?|(?:\d{{1,2}} )?{_MONTH} \d{{4}}"
)
_SUM = re.compile(r"(?P<sum>[\d ,.%*+()-]+)=(?P<result>[\d ,.]+)")


@dataclass(frozen=True)
class Exchange:
    """One thing the company says, and everything Giban answers."""

    said: str
    answered: tuple[str, ...]


@dataclass(frozen=True)
class Transcript:
    """A whole talk on one day. `sums` are worked by hand, in 억 won (in billions of won where the talk is English)."""

    path: Path
    head: tuple[str, ...]
    exchanges: tuple[Exchange, ...]

    @property
    def language(self) -> str:
        """By the file's name."""
        return self.path.stem.rpartition("_")[2]

    @property
    def day(self) -> date:
        """The day of the talk."""
        return date.fromisoformat(self._head("day"))

    @property
    def sums(self) -> tuple[str, ...]:
        """Each as it was worked by hand."""
        return tuple(line.removeprefix("# sum: ") for line in self.head if line.startswith("# sum: "))

    def _head(self, name: str) -> str:
        return next(line.removeprefix(f"# {name}: ") for line in self.head if line.startswith(f"# {name}: "))


def read(path: Path) -> Transcript:
    """A transcript from its file: head lines begin with `#`, Giban's further lines are indented."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = tuple(line for line in lines if line.startswith("#"))
    return Transcript(path, head, tuple(_exchanges([line for line in lines if line and not line.startswith("#")])))


def _exchanges(lines: list[str]) -> Iterator[Exchange]:
    said: str | None = None
    answered: list[str] = []
    for line in lines:
        name, _, words = line.partition(": ")
        if SAYS.get(name) == "company":
            if said is not None:
                yield Exchange(said, tuple(answered))
            said, answered = words, []
        else:
            answered.append(words if SAYS.get(name) == "giban" else line.strip())
    if said is not None:
        yield Exchange(said, tuple(answered))


def play(transcript: Transcript, programme: Programme, words: Words, facts: FactTable) -> tuple[Exchange, ...]:
    """The same talk, held now. `[label]` presses the choice of that label."""
    store = SqliteStore(":memory:", facts)
    desk, choices = Desk(store, programme, words), list[Choice]()
    held = []
    for number, exchange in enumerate(transcript.exchanges):
        pressed = next((c for c in choices if exchange.said == f"[{c.label}]"), None)
        text = "" if pressed else exchange.said
        heard = Heard(str(number), "talk", "company", transcript.day, text, pressed.press if pressed else None)
        answer = asyncio.run(desk.hear(heard))
        assert answer is not None
        shown = answer.shown
        choices = list(shown.choices) or choices
        held.append(Exchange(exchange.said, tuple(_lines(shown))))
    store.close()
    return tuple(held)


def _lines(shown: Shown) -> Iterator[str]:
    yield from shown.lines
    if shown.choices:
        yield " ".join(f"[{choice.label}]" for choice in shown.choices)


def written(transcript: Transcript, exchanges: tuple[Exchange, ...]) -> str:
    """The file of a transcript with these exchanges."""
    company, giban = _NAMES[transcript.language]
    blocks = ["\n".join(transcript.head)]
    for exchange in exchanges:
        first, *rest = exchange.answered
        blocks.append(
            "\n".join([f"{company}: {exchange.said}", f"{giban}: {first}", *(f"    {line}" for line in rest)])
        )
    return "\n\n".join(blocks) + "\n"


def worked(sum_: str) -> tuple[Fraction, Fraction]:
    """Both sides of `400 * 30% + 300 * 30% = 210`, exactly."""
    found = _SUM.fullmatch(sum_)
    assert found is not None, sum_
    left = re.sub(r"([\d.]+)%", r"(\1/100)", found["sum"].replace(",", ""))
    exact = re.sub(r"\d+(?:\.\d+)?", lambda number: f"Fraction('{number[0]}')", left)
    return eval(exact, {"Fraction": Fraction}), Fraction(found["result"].replace(",", "").strip())  # noqa: S307  # digits and signs alone


def figures(lines: tuple[str, ...]) -> list[str]:
    """Every number told."""
    return re.findall(r"\d+(?:[.,]\d+)*", "\n".join(lines))


def fixed(lines: tuple[str, ...]) -> list[str]:
    """Every amount, share and date told: what a change of wording must not change."""
    return [match[0] for match in _FIXED.finditer("\n".join(lines))]
