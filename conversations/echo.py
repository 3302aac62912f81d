"""What was understood, said back: where it helps, never as a ritual."""

from collections.abc import Sequence

from conversations.describe import item, items, said
from core.policy.answers import UNKNOWN, Answers, OneOf, Value
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.policy.won import WonRange


def echo(
    before: Answers, given: Answers, unsure: Sequence[str], voided: Sequence[str], rulebook: Rulebook
) -> tuple[Say, ...]:
    """New answers when there are several or money is among them, every changed one with what stood before, guesses
    marked as such, and what a change made void."""
    changed = {f: v for f, v in given.items() if f in before and _replaces(v, before[f], rulebook)}
    guessed = [f for f in unsure if f in given]
    settled = {*changed, *guessed}
    new = {f: v for f, v in given.items() if f not in settled and before.get(f) != v and v is not UNKNOWN}
    return (
        *((Say("understood", {"items": items(new, rulebook)}),) if _worth_saying(new) else ()),
        *(_change(f, before[f], value, rulebook) for f, value in changed.items()),
        *((Say("guessed", {"items": tuple(item(f, given[f], rulebook) for f in guessed)}),) if guessed else ()),
        *(Say("unread-cost", {"facility": label("facility", f)}) for f in _uncosted(unsure, given)),
        *((Say("voided", {"items": tuple(item(f, before[f], rulebook) for f in voided)}),) if voided else ()),
    )


def _replaces(now: Value, before: Value, rulebook: Rulebook) -> bool:
    """Is it a correction? Learning what was not known, or a finer place, is none."""
    if before is UNKNOWN or now == before or isinstance(before, OneOf):
        return False
    places = {place.id for place in rulebook.places}
    if isinstance(now, str) and isinstance(before, str) and {now, before} <= places:
        return before not in {place.id for place in rulebook.around(now)}
    return True


def _worth_saying(new: Answers) -> bool:
    """One choice just made needs no echo; several, or an amount that was read, do."""
    return (len(new) > 1 and not _only_other_aid(new)) or any(isinstance(v, WonRange) for v in new.values())


def _only_other_aid(new: Answers) -> bool:
    return all(fact.startswith("other_aid.") for fact in new)


def _change(fact: str, before: Value, now: Value, rulebook: Rulebook) -> Say:
    row = rulebook.facts.of(fact)
    return Say("changed", {"item": item(fact, now, rulebook), "before": said(row, before)})


def _uncosted(unsure: Sequence[str], given: Answers) -> list[str]:
    """Facilities whose cost stood in one sum with others, so that none could be told apart."""
    return [f.removeprefix("cost.") for f in unsure if f.startswith("cost.") and f not in given]
