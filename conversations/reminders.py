"""What was told some time ago, and what a change would undo: both in one short line."""

from collections.abc import Sequence
from typing import Final

from conversations.describe import item, items
from core.policy.answers import UNKNOWN, Answers
from core.policy.rulebook import Rulebook
from core.policy.say import Say

_WHERE: Final = ("site", "complex", "place")
_AT_MOST: Final = 4


def reminder(answers: Answers, days: int, rulebook: Rulebook) -> tuple[Say, ...]:
    """The first few answers and how many more there are; nothing on the same day, or where nothing was told."""
    told = items({fact: value for fact, value in answers.items() if value is not UNKNOWN}, rulebook)
    if days < 1 or not told:
        return ()
    return (Say("reminded", {"days": days, "items": told[:_AT_MOST], "more": len(told[_AT_MOST:])}),)


def proposal(before: Answers, given: Answers, voided: Sequence[str], rulebook: Rulebook) -> tuple[Say, ...]:
    """Where the company is now said to be, and what cannot hold with that. It tells no amount, so all may read it."""
    to = tuple(item(fact, given[fact], rulebook) for fact in _WHERE if fact in given)[:1]
    return (Say("proposal", {"to": to, "items": tuple(item(fact, before[fact], rulebook) for fact in voided)}),)
