"""Answers that cannot both be true: a complex lies somewhere, and so does a site."""

from datetime import date

from core.policy.answers import Answers
from core.policy.rulebook import Rulebook
from core.policy.situation import clash

_WHERE = ("place", "complex", "site")


def contradicted(before: Answers, given: Answers, rulebook: Rulebook, day: date) -> tuple[str, ...]:
    """The earlier answers on where the company is that the new ones rule out."""
    new = {f: given[f] for f in _WHERE if f in given}
    if not new:
        return ()
    old = [f for f in _WHERE if f in before and f not in given]
    return tuple(f for f in old if clash({**new, f: before[f]}, rulebook, day))
