"""Where others read along, amounts are kept back until the person shows them."""

from typing import Literal, TypeAlias

from core.policy.say import Arg, InFull, Money, Say
from core.policy.won import WonRange
from core.talk.vocabulary import Card, Command, Option

Amounts: TypeAlias = Literal["elsewhere", "beside", "hidden"]
"""Where they are seen instead: in private; right here by the person alone; so too, and never by all."""

SHARE = Option(Say("option-share"), Command("share"))
MEMBERS = "members"
"""The kind of an officer's list."""

REMINDER = "reminded"
"""The sentence that says what was told days ago: one line of short items, some of which may be amounts."""

PRIVATELY = Option(Say("option-privately"), Command("resume"))


def kept_back(card: Card, amounts: Amounts = "elsewhere") -> Card:
    """The card without the sentences that tell an amount; where there were some, how to see them."""
    kept = tuple(line for line in map(_for_all, card.lines) if line is not None)
    if kept == card.lines:
        return card
    if card.kind == MEMBERS:  # many firms' at once are shown to nobody else
        return Card((*kept, Say("amounts-of-members")), (*card.options, PRIVATELY), card.kind)
    ways = (PRIVATELY,) if amounts == "hidden" else (SHARE, PRIVATELY)
    return Card((*kept, Say(f"amounts-{amounts}")), (*card.options, *ways), card.kind)


def _for_all(line: Say) -> Say | None:
    """A sentence as others may read it; None for one they may not. A reminder leaves out what tells an amount."""
    if not tells_amount(line):
        return line
    items = line.args.get("items") if line.key == REMINDER else None
    told = tuple(item for item in items if not tells_amount(item)) if isinstance(items, tuple) else ()
    return Say(line.key, {**line.args, "items": told}) if told else None


def held_back(card: Card) -> Card:
    """What `kept_back` leaves out: the sentences that tell an amount, alone."""
    return Card(tuple(line for line in card.lines if tells_amount(line)))


def tells_amount(arg: Arg) -> bool:
    """Does a sentence, or anything in it, hold money of somebody's own?"""
    match arg:
        case Money() | WonRange() | InFull():
            return True
        case Say(_, args, is_public):
            return not is_public and any(tells_amount(value) for value in args.values())
        case tuple():
            return any(tells_amount(say) for say in arg)
    return False
