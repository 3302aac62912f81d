"""What is promised of a path, whatever the rules say: few questions, none twice, no more than announced."""

from collections.abc import Iterator
from typing import Final

from tests.paths.talk import Path

QUESTIONS: Final = 8

ORDER: Final = ("sector", "place", "complex", "needs", "investment", "other_aid", "readiness")
"""The groups in the order of asking."""

_GROUPS: Final = {
    **{"site": "complex", "facilities": "needs", "cost": "needs"},
    **dict.fromkeys(("design_done", "permits_done", "site_secured", "match_ready"), "readiness"),
}


def place_in_order(fact: str) -> int:
    """The place of the question that asks for a fact."""
    base = fact.partition(".")[0]
    return ORDER.index(_GROUPS.get(base, base))


def broken(path: Path) -> Iterator[str]:
    """Each promise this path breaks."""
    if len(path.new) > QUESTIONS:
        yield f"{len(path.new)} questions"
    for number, asked in enumerate(path.asked):
        rest, earlier = path.asked[number:], path.asked[:number]
        if (left := sum(not a.back for a in rest)) > asked.at_most and not any(a.voided for a in rest):
            yield f"at most {asked.at_most} promised, {left} asked"
        if earlier and asked.at_most > earlier[-1].at_most and not earlier[-1].voided:
            yield f"at most {earlier[-1].at_most}, then at most {asked.at_most}"
        known = {fact for a in earlier for fact in a.question.facts if not any(x.voided for x in earlier)}
        if not asked.back and not known.isdisjoint(asked.question.facts):
            yield f"{asked.question.id} asked twice"
