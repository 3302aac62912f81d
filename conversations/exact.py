"""The amounts of a result to the last won, in the very sentences of the result."""

from conversations.money_lines import facility_lines, figure_lines, has_figure
from core.policy.assess import Assessment
from core.policy.say import Arg, InFull, Money, Say
from core.policy.won import WonRange, exactly
from core.talk.privacy import tells_amount


def exact_lines(seen: Assessment) -> tuple[Say, ...]:
    """Every sentence that tells an amount, each facility's too; first that there is none, where no cost was told."""
    if seen.support is None:
        return (Say("exact-none"),)
    told = (*figure_lines(seen, seen.support), *facility_lines(seen.support))
    head = Say("exact" if has_figure(seen.support) else "exact-none")
    return (head, *(in_full(line) for line in told if tells_amount(line)))


def in_full(line: Say) -> Say:
    """The same sentence, with its amounts to the last won."""
    return Say(line.key, {name: _filled(arg) for name, arg in line.args.items()})


def _filled(arg: Arg) -> Arg:
    match arg:
        case Money(won):
            return InFull(exactly(won))
        case WonRange():
            return InFull(arg)
        case Say():
            return in_full(arg)
        case tuple():
            return tuple(in_full(say) for say in arg)
    return arg
