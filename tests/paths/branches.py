"""The full product of classes over the groups of questions: one answer for each group, whatever is asked in between."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from core.policy.answers import UNKNOWN, Answers, OneOf, Value
from core.policy.month import Month
from core.policy.won import WonRange, exactly
from core.talk.vocabulary import Answered, Question

INSIDE = "inside"
"""In place of a complex: the first choice the question offers."""

BRANCHES: Mapping[str, tuple[Value, ...]] = {
    "sector": ("bio", "semiconductor", "robot", "steel", "other:장난감", UNKNOWN, OneOf(("bio", "secondary_battery"))),
    "place": ("pohang", "yongin", "seoul", "daegu", UNKNOWN, OneOf(("goseong-gangwon", "goseong-gyeongnam"))),
    "complex": (INSIDE, "none", "planned", UNKNOWN),
    "facilities": (("gas", "wastewater"), ("gas",), UNKNOWN),
    "cost": (exactly(8_000_000_000), WonRange(20_000_000_000, 300_000_000_000), UNKNOWN),
    "investment": (exactly(300_000_000_000), exactly(100_000_000_000_000), UNKNOWN),
    "other_aid": ("no", "paid", "possible", UNKNOWN),
    "design_done": (Month(2027, 3), "no", UNKNOWN),
    "rest": ("yes", UNKNOWN),
}
"""Known values for each branch worth walking, not known, and for sector and place a word that fits several."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One assignment: what is answered to each group."""

    answers: Mapping[str, Value]

    def given(self, question: Question, before: Answers) -> dict[str, Value]:
        """The answers to a question; one that is asked back is settled by the first it fits."""
        first = question.facts[0]
        if isinstance(several := before.get(first), OneOf):
            return {first: several.ids[0]}
        if question.id == "readiness":
            return {fact: self.answers[fact if fact == "design_done" else "rest"] for fact in question.facts}
        group = first.partition(".")[0] if question.id in {"needs", "other_aid"} else question.id
        value = self.answers[group]
        if value == INSIDE:
            press = question.options[0].press
            return dict(press.given) if isinstance(press, Answered) else {}
        if group == "other_aid" and value == "paid":
            return {first: "paid"}
        return dict.fromkeys(("complex",) if group == "complex" else question.facts, value)


def branches() -> Iterator[Branch]:
    """Every assignment."""
    for values in product(*BRANCHES.values()):
        yield Branch(dict(zip(BRANCHES, values, strict=True)))
