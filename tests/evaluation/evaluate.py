"""How much of what people type is understood: each sentence read, and compared with the reading written by hand."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from conversations.understanding import Lexicon, Understood, understand
from core.policy.facts import FactTable, dump

FOLDER: Final = Path(__file__).parent
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

    def __str__(self) -> str:
        return f"{self.right}/{self.all} ({100 * self.right / self.all:.1f} %)" if self.all else "none"


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


def off_topic(folder: Path) -> tuple[str, ...]:
    """What is none of our business."""
    return tuple(entry["say"] for entry in yaml.safe_load((folder / "off_topic.yaml").read_text(encoding="utf-8")))


def questions(folder: Path) -> tuple[tuple[str, frozenset[str]], ...]:
    """Questions, each with the topics that answer it."""
    raw = yaml.safe_load((folder / "questions.yaml").read_text(encoding="utf-8"))
    return tuple((entry["ask"], frozenset((entry["topic"], *entry.get("also", ())))) for entry in raw)


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
    found.intents.add(right=heard.intent == sentence.intent)
    for fact in sentence.unsure - sentence.either:
        found.doubts.add(right=fact in heard.unsure)
    told = [f"{fact}: {sentence.told.get(fact)} ≠ {got.get(fact)}" for fact in wrong]
    if heard.intent != sentence.intent:
        told.append(f"intent: {sentence.intent} ≠ {heard.intent}")
    if told:
        found.faults.append(f"{sentence.said}\n      " + "\n      ".join(told))


@dataclass
class FaqScore:
    """How questions were answered: the right topic first, or within three; and what was answered that should not be."""

    first: Count = field(default_factory=Count)
    three: Count = field(default_factory=Count)
    answered: Count = field(default_factory=Count)
    facts: Count = field(default_factory=Count)
    faults: list[str] = field(default_factory=list)


Asking = Callable[[str], tuple[str | None, tuple[str, ...]]]
"""A question → the topic that would be answered, if any, and the nearest ones."""


def score_faq(folder: Path, ask: Asking, lexicon: Lexicon) -> FaqScore:
    """Questions and off-topic messages of a set."""
    found = FaqScore()
    for asked, right in questions(folder):
        _, near = ask(asked)
        found.first.add(right=bool(right & set(near[:1])))
        found.three.add(right=bool(right & set(near[:3])))
        if not right & set(near[:1]):
            found.faults.append(f"{asked}\n      {'|'.join(sorted(right))} ≠ {', '.join(near[:3])}")
    for said in off_topic(folder):
        topic, _ = ask(said)
        heard = understand(said, lexicon, SPOKEN)
        found.answered.add(right=topic is not None)
        found.facts.add(right=bool(read(heard)))
        if topic or read(heard):
            found.faults.append(f"{said}\n      off topic, but {topic or ''} {read(heard) or ''}")
    return found


def names(table: FactTable, facilities: Iterable[str]) -> frozenset[str]:
    """Every fact that may be written in a set."""
    return frozenset(table.names(tuple(facilities)))


def sets() -> Iterator[tuple[str, Path]]:
    """The sets by name: the two that may be looked at, and the third that nobody tunes to."""
    for language in ("ko", "en"):
        yield language, FOLDER / language
    for language in ("ko", "en"):
        yield f"unseen {language}", FOLDER / "unseen" / language
