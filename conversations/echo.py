"""What was understood, said back: where it helps, never as a ritual."""

from collections.abc import Sequence

from conversations.describe import item, items, said
from core.policy.answers import UNKNOWN, Answers, OneOf, Value
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.talk.programme import Reading


def echo(
    before: Answers, reading: Reading, voided: Sequence[str], rulebook: Rulebook, *, typed: bool
) -> tuple[Say, ...]:
    """Everything typed, as it was read: new answers, changed ones with what stood before, guesses marked as such,
    what was taken out, what a change made void. A press speaks for itself, unless it changes something."""
    given = {**reading.answers, **reading.ambiguous}
    changed = {f: v for f, v in given.items() if f in before and _replaces(v, before[f], rulebook)}
    guessed = [f for f in reading.unsure if f in given]
    settled = {*changed, *guessed}
    new = {f: v for f, v in given.items() if f not in settled and before.get(f) != v and v is not UNKNOWN}
    return (
        *(_understood(new, rulebook) if typed else ()),
        *(line for f, value in changed.items() for line in _change(f, before[f], value, rulebook)),
        *((Say("guessed", {"items": tuple(item(f, given[f], rulebook) for f in guessed)}),) if guessed else ()),
        *(Say("unread-cost", {"facility": label("facility", f)}) for f in _uncosted(reading.unsure, given)),
        *_gone("dropped", [f for f in voided if f in reading.dropped], before, rulebook),
        *_gone("voided", [f for f in voided if f not in reading.dropped], before, rulebook),
        *(_known_already(before, given, rulebook) if typed else ()),
    )


def taken_back(before: Answers, after: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Which answers were taken back, and which stand again; of facilities those alone that went and came."""
    undone = tuple(item(f, v, rulebook) for f in before if (v := _without(before[f], after.get(f))) is not None)
    new = {f: v for f in after if (v := _without(after[f], before.get(f))) is not None}
    again = items({f: v for f, v in new.items() if f not in before or isinstance(v, tuple)}, rulebook)
    told = (("taken-back", undone), ("restored", again))
    return tuple(Say(key, {"items": which}) for key, which in told if which) or (Say("taken-back-nothing"),)


def _without(value: Value, other: Value | None) -> Value | None:
    """What of a value does not stand in the other; None where it is the same."""
    if isinstance(value, tuple) and isinstance(other, tuple):
        return tuple(each for each in value if each not in other) or None
    return None if value == other else value


def _understood(new: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """One answer in a few words; several with the invitation to correct them."""
    told = items(new, rulebook)
    return (Say("understood-one" if len(told) == 1 else "understood", {"items": told}),) if told else ()


def _gone(key: str, facts: Sequence[str], before: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Which answers are no more."""
    return (Say(key, {"items": tuple(item(f, before[f], rulebook) for f in facts)}),) if facts else ()


def _known_already(before: Answers, given: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """That nothing was new, where all that was said is known."""
    told = {f: v for f, v in given.items() if v is not UNKNOWN}
    repeated = told and all(before.get(f) == v for f, v in told.items())
    shown = {f: v for f, v in told.items() if f != "facilities" or len(told) == 1}
    return (Say("known-already", {"items": items(shown, rulebook)}),) if repeated else ()


def _replaces(now: Value, before: Value, rulebook: Rulebook) -> bool:
    """Is it a correction? Learning what was not known, or a finer place, is none."""
    if before is UNKNOWN or now == before or isinstance(before, OneOf):
        return False
    places = {place.id for place in rulebook.places}
    if isinstance(now, str) and isinstance(before, str) and {now, before} <= places:
        return before not in {place.id for place in rulebook.around(now)}
    return True


def _change(fact: str, before: Value, now: Value, rulebook: Rulebook) -> tuple[Say, ...]:
    """What stands now and what stood before; of facilities what came and what went."""
    if isinstance(before, tuple) and isinstance(now, tuple):
        came, went = [f for f in now if f not in before], [f for f in before if f not in now]
        told = (("facility-added", came), ("facility-removed", went))
        return tuple(Say(key, {"facilities": label("facility", *ids)}) for key, ids in told if ids)
    row = rulebook.facts.of(fact)
    return (Say("changed", {"item": item(fact, now, rulebook), "before": said(row, before, fact)}),)


def _uncosted(unsure: Sequence[str], given: Answers) -> list[str]:
    """Facilities whose cost stood in one sum with others, so that none could be told apart."""
    return [f.removeprefix("cost.") for f in unsure if f.startswith("cost.") and f not in given]
