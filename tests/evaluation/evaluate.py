"""How much of what people type is understood: each sentence read, and compared with the reading written by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from conversations.understanding import Lexicon, Understood, understand
from core.policy.facts import dump

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = ("ko", "en")
SPOKEN: Final = date(2026, 11, 22)
_MONEY: Final = frozenset({"investment", "received", "cost"})
_WORDS: Final = {True: "yes", False: "no"}  # YAML's own reading of a bare yes


@dataclass(frozen=True)
class Sentence:
    """What somebody typed, the facts of the question before it, and what it says. `either` may be read or not."""

    said: str
    asked: tuple[str, ...]
    told: Mapping[str, object]
    either: frozenset[str]
    unsure: frozenset[str]
    intent: str
    tags: frozenset[str]


@dataclass
class Count:
    """How many were right of how many."""

    right: int = 0
    all: int = 0

    def add(self, *, right: bool) -> None:
        """One more."""
        self.right += right
        self.all += 1

    @property
    def share(self) -> float:
        """Right ones among all."""
        return self.right / self.all

    def __str__(self) -> str:
        return f"{self.right}/{self.all} ({100 * self.share:.1f} %)" if self.all else "none"


@dataclass
class Score:
    """The figures of one set; `faults` say what was read otherwise."""

    amounts: Count = field(default_factory=Count)
    fields: Count = field(default_factory=Count)
    sentences: Count = field(default_factory=Count)
    intents: Count = field(default_factory=Count)
    doubts: Count = field(default_factory=Count)
    faults: list[str] = field(default_factory=list)


def sentences(folder: Path) -> tuple[Sentence, ...]:
    """All of a set."""
    raw = yaml.safe_load((folder / "sentences.yaml").read_text(encoding="utf-8"))
    return tuple(_sentence(entry) for entry in raw)


def _sentence(entry: Mapping[str, Any]) -> Sentence:
    told: dict[str, object] = {fact: _expected(fact, value) for fact, value in entry.get("answers", {}).items()}
    told |= {fact: ("one of", *sorted(ids)) for fact, ids in entry.get("ambiguous", {}).items()}
    told |= dict.fromkeys(entry.get("unknown", ()), "unknown")
    told |= {fact: ("refused", why) for fact, why in entry.get("refused", {}).items()}
    return Sentence(
        entry["say"],
        tuple(entry.get("asked", ())),
        told,
        frozenset(entry.get("any", ())),
        frozenset(entry.get("unsure", ())),
        entry.get("intent", "answer"),
        frozenset(entry.get("tags", ())),
    )


def _expected(fact: str, value: object) -> object:
    """As the program writes it."""
    if is_money(fact):
        low, high = value if isinstance(value, list) else (value, value)
        return {"low": low, "high": high}
    return _WORDS[value] if isinstance(value, bool) else value


def is_money(fact: str) -> bool:
    """Is the fact an amount?"""
    return fact.partition(".")[0] in _MONEY


def read(heard: Understood) -> dict[str, object]:
    """What was understood, in the form of a sentence's `told`."""
    told: dict[str, object] = {fact: _written(fact, value) for fact, value in heard.answers.items()}
    told |= {fact: ("one of", *sorted(ids)) for fact, ids in heard.ambiguous.items()}
    told |= dict.fromkeys(heard.unknown, "unknown")
    return told | {fact: ("refused", why) for fact, why in heard.refused.items()}


def _written(fact: str, value: Any) -> object:
    written = dump(value)
    return {"low": written, "high": written} if is_money(fact) and isinstance(written, int) else written


def score(set_: Iterable[Sentence], lexicon: Lexicon) -> Score:
    """Everything counted: each fact expected or read is a field, each sentence whole where all its fields are right."""
    found = Score()
    for sentence in set_:
        heard = understand(sentence.said, lexicon, SPOKEN, sentence.asked)
        _compare(sentence, heard, read(heard), found)
    return found


def _compare(sentence: Sentence, heard: Understood, got: Mapping[str, object], found: Score) -> None:
    judged = sorted((sentence.told.keys() | got.keys()) - sentence.either)
    wrong = [fact for fact in judged if sentence.told.get(fact) != got.get(fact)]
    for fact in judged:
        found.fields.add(right=fact not in wrong)
        if is_money(fact):
            found.amounts.add(right=fact not in wrong)
    found.sentences.add(right=not wrong)
    if "intent" not in sentence.either:
        found.intents.add(right=heard.intent == sentence.intent)
    for fact in sentence.unsure - sentence.either if "unsure" not in sentence.either else ():
        found.doubts.add(right=fact in heard.unsure)
    told = [f"{fact}: {sentence.told.get(fact)} ≠ {got.get(fact)}" for fact in wrong]
    if heard.intent != sentence.intent:
        told.append(f"intent: {sentence.intent} ≠ {heard.intent}")
    if told:
        found.faults.append(f"{sentence.said}\n      " + "\n      ".join(told))
