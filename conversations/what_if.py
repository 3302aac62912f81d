"""The result for a supposition, beside the one there is; the answers stay as they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from conversations.contradictions import contradicted
from conversations.describe import items
from conversations.money_lines import has_figure, support_line
from conversations.plan_lines import plan_lines
from conversations.reading import beside, dropped
from conversations.result import verdict_lines
from conversations.understanding import Understood
from core.policy.answers import Answers, Value, wanted
from core.policy.assess import Assessment
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label


@dataclass(frozen=True, slots=True)
class Other:
    """The answers as supposed; `head` says what is supposed."""

    answers: Answers
    head: tuple[Say, ...]


def other(known: Answers, heard: Understood, rulebook: Rulebook, day: date, *, plainly: bool) -> Other | None:
    """The case as supposed; None where nothing was supposed of it. What the supposition contradicts is left open."""
    given, _ = beside(known, heard, rulebook)
    kept, gone = dropped(known, heard, rulebook)
    if gone:
        left_out = label("facility", *(f for f in heard.dropped if f in wanted(known)))
        return Other(_without(known, gone) | kept, (Say("what-if-without", {"facilities": left_out}),))
    if absent := tuple(f for f in heard.dropped if f not in wanted(known)):
        return Other(known, (Say("what-if-not-there", {"facilities": label("facility", *absent)}),))
    new = {fact: value for fact, value in given.items() if known.get(fact) != value}
    told = new or {fact: value for fact, value in given.items() if fact != "facilities"}
    if not told or (not plainly and given.keys().isdisjoint(known)):
        return None
    void = contradicted(known, given, rulebook, day)
    return Other(_without(known, void) | given, (Say("what-if", {"items": items(told, rulebook)}),))


def _without(known: Answers, gone: tuple[str, ...]) -> dict[str, Value]:
    return {fact: value for fact, value in known.items() if fact not in gone}


def compared(before: Assessment, after: Assessment) -> tuple[Say, ...]:
    """Verdict, figure and first payment as far as the supposition moves them; else that nothing moves."""
    verdict = verdict_lines(after) if _against(before) != _against(after) else ()
    support, payment = after.support, after.timeline.first_payment
    figure = (support_line(after, support),) if support and has_figure(support) else ()
    is_later = payment != before.timeline.first_payment
    lines = (*verdict, *figure, *(plan_lines(after.timeline)[:1] if is_later else ()))
    moves = verdict or is_later or _figures(before) != _figures(after)
    return lines if moves else (*lines, Say("what-if-same"))


def _against(seen: Assessment) -> Mapping[str, str]:
    """The conditions, by how each stands."""
    return {condition.id: condition.status for condition in seen.conditions}


def _figures(seen: Assessment) -> object:
    return seen.support.totals.support if seen.support else None
