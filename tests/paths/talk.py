"""The interview alone, without words or platform: the question, its answer, the next question, to the end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from conversations.agenda import agenda
from conversations.contradictions import contradicted
from core.policy.answers import UNKNOWN, Answers, OneOf, Value
from core.policy.assess import Assessment, assess
from core.policy.rulebook import Rulebook
from core.talk.vocabulary import Agenda, Question

Answering: TypeAlias = Callable[[Question, Answers], dict[str, Value]]
_SURELY_OVER = 30
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a path and the answers it was asked with. `voided`: its answer contradicted an earlier one.
    `back`: it only asks which of several was meant."""

    before: Answers
    question: Question
    at_most: int
    voided: bool
    back: bool


@dataclass(frozen=True, slots=True)
class Path:
    """A whole interview: what was asked, and the answers it ended with."""

    asked: tuple[Asked, ...]
    end: Answers

    @property
    def new(self) -> tuple[Asked, ...]:
        """The questions, without those asked back."""
        return tuple(asked for asked in self.asked if not asked.back)


class Interviewer:
    """Asks what the program would ask under one rulebook on one day; remembers what it worked out last."""

    def __init__(self, rulebook: Rulebook, day: date) -> None:
        self.rulebook, self.day = rulebook, day
        self._seen = lru_cache(_REMEMBERED)(lambda told: assess(dict(told), rulebook, day))
        self._next = lru_cache(_REMEMBERED)(lambda told: agenda(self.seen(dict(told)), dict(told), rulebook))

    def seen(self, answers: Answers) -> Assessment:
        """What the rules say of these answers."""
        return self._seen(frozenset(answers.items()))

    def agenda(self, answers: Answers) -> Agenda:
        """What is asked next."""
        return self._next(frozenset(answers.items()))

    def walk(self, start: Answers, answering: Answering) -> Path:
        """From the first answers until nothing more is asked, or far past the time that it should be."""
        answers, asked = start, list[Asked]()
        while (now := self.agenda(answers)).question is not None and len(asked) < _SURELY_OVER:
            given = answering(now.question, answers)
            voided = contradicted(answers, given, self.rulebook, self.day)
            back = bool(asked) and _is_back(asked[-1].question, now.question, answers)
            asked.append(Asked(answers, now.question, now.at_most, bool(voided), back))
            answers = taken(answers, voided, given, now.question)
        return Path(tuple(asked), answers)


def taken(answers: Answers, voided: tuple[str, ...], given: Answers, question: Question) -> Answers:
    """The answers after one more; what a question for several facts did not get is not known."""
    after = {fact: value for fact, value in answers.items() if fact not in voided} | dict(given)
    left = () if question.alone else question.facts
    return {**dict.fromkeys((fact for fact in left if fact not in after), UNKNOWN), **after}


def _is_back(last: Question, question: Question, answers: Answers) -> bool:
    """Is it the last question again, for which of several was meant?"""
    return question.id == last.id and any(isinstance(answers.get(fact), OneOf) for fact in question.facts)
