"""How well questions are answered: the right topic first, within three, and nothing said to what is off topic."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import yaml

from conversations.faq import ask
from conversations.faq.asking import KNOWN
from conversations.faq.ranking import OF_TOPIC, Ranked, concepts, index, rank, runs
from conversations.understanding import Lexicon, understand
from conversations.understanding.normalise import normalise
from tests.evaluation.evaluate import SPOKEN, Count, read

Ranking = Callable[[str], tuple[Ranked, ...]]

WAYS: Final[Mapping[str, Ranking]] = {
    "concepts": partial(rank, known=index(KNOWN, concepts)),
    "runs of letters": partial(rank, known=index(KNOWN, runs)),
    "the nearest question, both,": partial(rank, known=index(KNOWN), of_topic=0),
    "all three": partial(rank, known=index(KNOWN), of_topic=OF_TOPIC),
}
"""What each part of the ranking does by itself."""


@dataclass
class Answered:
    """The figures of one set. `at_once`: the right answer without a choice of topics."""

    first: Count = field(default_factory=Count)
    three: Count = field(default_factory=Count)
    at_once: Count = field(default_factory=Count)
    answered: Count = field(default_factory=Count)
    facts: Count = field(default_factory=Count)
    faults: list[str] = field(default_factory=list)


def off_topic(folder: Path) -> tuple[str, ...]:
    """What is none of our business."""
    return tuple(entry["say"] for entry in yaml.safe_load((folder / "off_topic.yaml").read_text(encoding="utf-8")))


def questions(folder: Path) -> tuple[tuple[str, frozenset[str]], ...]:
    """Questions, each with the topics that answer it."""
    raw = yaml.safe_load((folder / "questions.yaml").read_text(encoding="utf-8"))
    return tuple((entry["ask"], frozenset((entry["topic"], *entry.get("also", ())))) for entry in raw)


def score_questions(folder: Path, lexicon: Lexicon, ranking: Ranking = WAYS["all three"]) -> Answered:
    """Questions and off-topic messages of a set."""
    found = Answered()
    for asked, right in questions(folder):
        _question(asked, right, ranking, found)
    for said in off_topic(folder):
        topic, told = ask(said).topic, read(understand(said, lexicon, SPOKEN))
        found.answered.add(right=topic is not None)
        found.facts.add(right=bool(told))
        if topic or told:
            found.faults.append(f"{said}\n      off topic, but {topic or ''} {told or ''}")
    return found


def _question(asked: str, right: frozenset[str], ranking: Ranking, found: Answered) -> None:
    near = [one.topic for one in ranking(normalise(asked))][:3]
    found.first.add(right=bool(right & set(near[:1])))
    found.three.add(right=bool(right & set(near)))
    found.at_once.add(right=ask(asked).topic in right)
    if not right & set(near[:1]):
        found.faults.append(f"{asked}\n      {' or '.join(sorted(right))} ≠ {', '.join(near)}")
