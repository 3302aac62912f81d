"""An answer that would make others void: what would go is told first, and only a yes lets it."""

from dataclasses import replace
from typing import Final

from core.policy.answers import UNKNOWN
from core.policy.say import Say
from core.talk.conversation import Conversation, Proposal
from core.talk.onward import Turn
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Answered, Card, Command, Heard, Option

KEEP: Final = Option(Say("option-keep"), Command("keep"))
_CALLED_OFF: Final = ("keep", "back")
"""Commands that leave the answers as they were: there is nothing else to take back yet."""

_ENDS: Final = ("forget", "restart")


def would_void(now: Conversation, reading: Reading, heard: Heard, programme: Programme) -> tuple[str, ...]:
    """The answers somebody gave that the new ones contradict; what nobody knew may go unasked. A form shows all its
    answers together, so it has been looked at."""
    if isinstance(heard.press, Answered) and heard.press.is_form:
        return ()
    given = {**reading.answers, **reading.ambiguous}
    voided = programme.void(now.values, given, heard.day)
    return tuple(fact for fact in voided if now.values[fact] is not UNKNOWN)


def propose(now: Conversation, reading: Reading, voided: tuple[str, ...], heard: Heard, programme: Programme) -> Turn:
    """What would be void, and the choice. The buttons hold the answers themselves: an old one still says the same."""
    given = {**reading.answers, **reading.ambiguous}
    dropped = tuple(fact for fact in reading.dropped if fact in now.answers)
    kept = replace(now, proposal=Proposal(tuple(given.items()), dropped, voided, heard.message))
    lines = (*reading.refused, *reading.aside, *programme.proposal(now.values, given, voided))
    change = Option(Say("option-change-it"), Answered(tuple(given.items())))
    return Turn(kept, Card(lines, (change, KEEP), "question"))


def agreed(proposal: Proposal, reading: Reading, heard: Heard, programme: Programme) -> bool | None:
    """Is it to be done? A yes, its button, or the same said again; None for anything else that is said."""
    match heard.press:
        case Answered(given):
            return True if given == proposal.given else None
        case Command(name):
            return False if name in _CALLED_OFF else None
    if reading.command in _CALLED_OFF:
        return False
    if (said := programme.agreed(heard.text)) is not None:
        return said
    again = {**reading.answers, **reading.ambiguous}
    return True if again and again.items() <= dict(proposal.given).items() else None


def left_first(turn: Turn, reading: Reading) -> Turn:
    """Something else was said: that the answers stay as they were, before what comes of it."""
    if reading.command in _ENDS or not turn.card.lines:
        return turn
    return replace(turn, card=replace(turn.card, lines=(Say("left-first"), *turn.card.lines)))


def is_amended(kept: Conversation, heard: Heard) -> bool:
    """Was the message that proposes edited or deleted? Then nothing is proposed any more."""
    amends = heard.is_edit or heard.is_deleted
    proposed = kept.proposal.message if kept.proposal else None
    return amends and proposed is not None and proposed == heard.message
