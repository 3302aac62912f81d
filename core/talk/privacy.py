"""Where others read along, amounts are kept back until the person shows them."""

from core.policy.say import Arg, Money, Say
from core.policy.won import WonRange
from core.talk.vocabulary import Card, Command, Option

SHARE = Option(Say("option-share"), Command("share"))
PRIVATELY = Option(Say("option-privately"), Command("resume"))


def kept_back(card: Card) -> Card:
    """The card without the sentences that tell an amount; where there were some, how to see them."""
    kept = tuple(line for line in card.lines if not tells_amount(line))
    if len(kept) == len(card.lines):
        return card
    return Card((*kept, Say("amounts-in-private")), (*card.options, SHARE, PRIVATELY), card.kind)


def tells_amount(arg: Arg) -> bool:
    """Does a sentence, or anything in it, hold money?"""
    match arg:
        case Money() | WonRange():
            return True
        case Say(_, args):
            return any(tells_amount(value) for value in args.values())
        case tuple():
            return any(tells_amount(say) for say in arg)
    return False
