"""Every fact that can be asked or offered, and the classes of what may be known of it: known, unknown, ambiguous."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from typing import Literal, TypeAlias
from zlib import crc32

from core.policy.answers import UNKNOWN, Answers, OneOf, Value
from core.policy.month import Month
from core.policy.won import WonRange, exactly
from core.talk.vocabulary import Question

Class: TypeAlias = Literal["known", "unknown", "ambiguous"]

COMPANY: Mapping[str, Value] = {
    "sector": "secondary_battery",
    "place": "pohang",
    "complex": "pohang-battery",
    "site": "blue-valley",
    "facilities": ("water", "electricity"),
    "cost.water": exactly(30_000_000_000),
    "cost.electricity": exactly(40_000_000_000),
    "investment": exactly(1_500_000_000_000),
    "other_aid.water": "no",
    "other_aid.electricity": "no",
    "design_done": Month(2027, 3),
    "permits_done": Month(2027, 6),
    "site_secured": "yes",
    "match_ready": "yes",
    "received": exactly(20_000_000_000),
    "leading_project": "yes",
    "battery_raw_material": "yes",
}
"""A company that knows everything of itself, and these are all the facts that are asked or offered."""

SMALLER: Mapping[str, Value] = {
    **COMPANY,
    "sector": "bio",
    "place": "hwasun",
    "complex": "none",
    "site": "other:동면",
    "design_done": "no",
    "permits_done": "no",
    "site_secured": "no",
    "match_ready": "no",
    "other_aid.water": "paid",
    "other_aid.electricity": "paid",
    "leading_project": "no",
    "battery_raw_material": "no",
}
"""One whose every answer is a "no"."""

AMBIGUOUS: Mapping[str, Value] = {
    "sector": OneOf(("secondary_battery", "semiconductor")),
    "place": OneOf(("pohang", "ulsan")),
    "complex": OneOf(("pohang-battery", "gyeongbuk-bio")),
    "cost.water": WonRange(20_000_000_000, 200_000_000_000),
    "cost.electricity": WonRange(10_000_000_000, None),
    "investment": WonRange(1_000_000_000_000, 9_000_000_000_000),
    "other_aid.water": "possible",
    "other_aid.electricity": "possible",
}
"""What was said and does not settle the fact: it fits several, is a range, or only may be. Not every fact has one."""


@dataclass(frozen=True, slots=True)
class Answerer:
    """How somebody answers what is asked: always known, always with a "no", never knowing, or each as a hash says."""

    choice: str

    def given(self, question: Question, answers: Answers) -> dict[str, Value]:
        """The answers to a question; a fact that fitted several is settled when it is asked back."""
        facts = ("complex",) if question.id == "complex" else question.facts
        return {fact: self._value(fact, again=isinstance(answers.get(fact), OneOf)) for fact in facts}

    def _value(self, fact: str, *, again: bool) -> Value:
        told = SMALLER if self.choice == "no" else COMPANY
        if self.choice in {"known", "no"}:
            return told[fact]
        if self.choice == "unknown":
            return UNKNOWN
        may = [told[fact], SMALLER[fact], UNKNOWN, AMBIGUOUS.get(fact, UNKNOWN)]
        return may[crc32(f"{self.choice} {fact}".encode()) % (3 if again else 4)]


ANSWERERS = tuple(map(Answerer, ("known", "no", "unknown", "first mixture", "second mixture")))


def of_class(fact: str, kind: Class) -> Value:
    """One value of that class. Raises KeyError where the fact has none."""
    return {"known": COMPANY, "unknown": dict.fromkeys(COMPANY, UNKNOWN), "ambiguous": AMBIGUOUS}[kind][fact]


def classes_of(fact: str) -> tuple[Class, ...]:
    """The classes a fact has."""
    return ("known", "unknown", "ambiguous") if fact in AMBIGUOUS else ("known", "unknown")


def triples() -> Iterator[dict[str, Value]]:
    """Three facts told at the start: every three of all facts, in every combination of their classes."""
    for three in combinations(COMPANY, 3):
        for kinds in product(*map(classes_of, three)):
            yield {fact: of_class(fact, kind) for fact, kind in zip(three, kinds, strict=True)}
