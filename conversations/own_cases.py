"""One's own cases: what they are called, what they share, and which one words mean."""

from typing import Final

from conversations.describe import items, said
from core.policy.answers import UNKNOWN, Answers, OneOf
from core.policy.rulebook import Rulebook
from core.policy.say import Say

_TITLE: Final = ("place", "sector")
_SHARED: Final = ("person", "member")


def of_firm(answers: Answers, rulebook: Rulebook) -> Answers:
    """The answers that are the person's or the firm's, and known: they hold for every case."""
    return {
        fact: value
        for fact, value in answers.items()
        if rulebook.facts.of(fact).scope in _SHARED and value is not UNKNOWN and not isinstance(value, OneOf)
    }


def title(number: int, answers: Answers, rulebook: Rulebook) -> Say:
    """`건 2: 포항 · 이차전지`, as far as known; the number alone before that."""
    known = [(rulebook.facts.of(fact), answers[fact]) for fact in _TITLE if isinstance(answers.get(fact), str)]
    about = tuple(Say("case-part", {"name": said(row, value)}) for row, value in known)
    return Say("case-titled", {"number": number, "about": about}) if about else Say("case-untitled", {"number": number})


def opened(carried: Answers, rulebook: Rulebook) -> Say:
    """That a case begins, and what holds for it already."""
    return Say("case-opened-with", {"items": items(carried, rulebook)}) if carried else Say("case-opened")


def fits(meant: Answers, answers: Answers) -> bool:
    """Is something of what is meant among the answers, and nothing of it against them?"""
    shared = [fact for fact in meant if fact in answers]
    return bool(shared) and all(meant[fact] == answers[fact] for fact in shared)
