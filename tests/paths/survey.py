"""Many paths held against the oracle: what they counted, and what was wrong."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from zlib import crc32

from core.policy.answers import Answers
from tests.paths.branches import branches
from tests.paths.classes import ANSWERERS, triples
from tests.paths.oracle import Oracle
from tests.paths.promises import ORDER, broken, place_in_order
from tests.paths.talk import Answering, Asked, Interviewer, Path

Case: TypeAlias = tuple[Answers, Answering]
IDLE: Final = "nothing"


@dataclass
class Tally:
    """What was counted: `most` is the longest path, `with_those_asked_back` the longest with every question that was
    asked back, which of several was meant; `worth` what questions could change; `wrong` what was wrong, and where."""

    paths: int = 0
    different: set[int] = field(default_factory=set)
    questions: Counter[str] = field(default_factory=Counter)
    most: int = 0
    with_those_asked_back: int = 0
    worth: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        by_group = ", ".join(f"{group} {self.questions[group]}" for group in ORDER)
        return (
            f"{self.paths} paths, {len(self.different)} different; {self.questions.total()} questions: {by_group}\n"
            f"at most {self.most} questions in a path, {self.with_those_asked_back} with those asked back\n"
            f"a question could change something {_counts(self.worth)}; ended {_counts(self.ended)}; "
            f"{len(self.wrong)} wrong"
        )

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.paths + other.paths,
            self.different | other.different,
            self.questions + other.questions,
            max(self.most, other.most),
            max(self.with_those_asked_back, other.with_those_asked_back),
            self.worth + other.worth,
            self.ended + other.ended,
            self.wrong + other.wrong,
        )


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counter.most_common()) or "never"


def all_triples() -> Iterator[Case]:
    """Every three facts in every combination of their classes, with every way of answering the rest."""
    return ((start, answerer.given) for start in triples() for answerer in ANSWERERS)


def all_branches() -> Iterator[Case]:
    """Every assignment of a class to every group."""
    return (({}, branch.given) for branch in branches())


def sampled(cases: Iterable[Case], one_in: int) -> Iterator[Case]:
    """One of so many, the same every time, by a hash of its number."""
    return (case for number, case in enumerate(cases) if crc32(str(number).encode()) % one_in == 0)


class Survey:
    """Walks paths and judges every question and every end; the same answers are judged once."""

    def __init__(self, interviewer: Interviewer) -> None:
        self._interviewer, self._oracle = interviewer, Oracle(interviewer)
        self._worth: dict[frozenset[object], str] = {}
        self._moved: dict[tuple[frozenset[object], int], tuple[str, ...]] = {}
        self.tally = Tally()

    def of(self, cases: Iterable[Case]) -> Tally:
        """The tally of these cases and of all before them."""
        for start, answering in cases:
            path = self._interviewer.walk(start, answering)
            self._count(path)
            faults = (*broken(path), *self._asked_in_vain(path), *self._left_out(path))
            self.tally.wrong += [f"{fault}: {dict(start)} {[a.question.id for a in path.asked]}" for fault in faults]
        return self.tally

    def _count(self, path: Path) -> None:
        tally = self.tally
        tally.paths += 1
        tally.different.add(hash((tuple(a.question.facts for a in path.asked), frozenset(path.end.items()))))
        tally.questions.update(asked.question.id for asked in path.asked)
        tally.most = max(tally.most, len(path.new))
        tally.with_those_asked_back = max(tally.with_those_asked_back, len(path.asked))
        tally.ended[self._interviewer.seen(path.end).verdict] += 1

    def _asked_in_vain(self, path: Path) -> Iterator[str]:
        """Questions after a settled "no" or without a rule, and those that could change nothing."""
        for asked in path.asked:
            seen = self._interviewer.seen(asked.before)
            if seen.notice is None or seen.verdict == "not_eligible":
                yield f"{asked.question.id} asked after all was settled"
            key = frozenset(asked.before.items())
            if key not in self._worth:
                self._worth[key] = self._worth_of(asked)
            self.tally.worth[self._worth[key]] += 1
            if self._worth[key] == IDLE:
                yield f"{asked.question.id} asked and could change nothing, after {dict(asked.before)}"

    def _worth_of(self, asked: Asked) -> str:
        facts, answers = asked.question.facts, asked.before
        if any(self._oracle.changes(answers, fact) for fact in facts):
            return "by itself"
        return "with a later answer" if any(self._oracle.changes_later(answers, fact) for fact in facts) else IDLE

    def _left_out(self, path: Path) -> Iterator[str]:
        """Facts that could move something, where a later question came before theirs or none came at all."""
        for asked in path.asked:
            yield from (f"{f} passed over" for f in self._moving(asked.before, place_in_order(asked.question.facts[0])))
        if self._interviewer.seen(path.end).verdict != "not_eligible":
            yield from (f"{fact} never asked" for fact in self._moving(path.end, len(ORDER)))

    def _moving(self, answers: Answers, turn: int) -> tuple[str, ...]:
        """The facts whose turn is before that one, that nobody asked for, and whose answer could move something."""
        key = frozenset(answers.items()), turn
        if key not in self._moved:
            due = (fact for fact in self._oracle.askable(answers) if place_in_order(fact) < turn)
            self._moved[key] = tuple(fact for fact in due if self._oracle.moves(answers, fact))
        return self._moved[key]
