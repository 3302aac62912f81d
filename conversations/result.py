"""The answer as a person reads it: short first, each sentence a value."""

from conversations.money_lines import figure_lines, has_figure, own_share_line, support_line
from conversations.plan_lines import plan_lines
from core.policy.answers import NONE, Answers, amount
from core.policy.assess import Assessment
from core.policy.better import Better, next_better
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.say import Money, Say, label
from core.policy.situation import region_of
from core.policy.won import WonRange
from core.talk.vocabulary import Card, Command, Option

_TWICE = 2

OPTIONS = tuple(Option(Say(f"option-{name}"), Command(name)) for name in ("sources", "plan", "change", "restart"))
_WITH_WHOLE = (Option(Say("option-result"), Command("result")), *OPTIONS)


def result(seen: Assessment, answers: Answers, rulebook: Rulebook) -> Card:
    """Verdict, range, own share, cap, plan in one line, whom to ask what, the reservation."""
    elsewhere = (*better_lines(seen, answers, rulebook), *other_schemes(seen, answers, rulebook))
    if seen.support is None:
        return Card((*verdict_lines(seen), *elsewhere, *reservations(seen)), OPTIONS)
    lines = (
        *verdict_lines(seen),
        *figure_lines(seen, seen.support),
        *(Say(f"regime-{regime.id}", {"day": regime.first_day}) for regime in seen.regimes),
        *plan_lines(seen.timeline),
        *elsewhere,
        *to_do(seen),
        *reservations(seen),
    )
    return Card(lines, OPTIONS)


def reservations(seen: Assessment) -> tuple[Say, ...]:
    """Told with every verdict: who decides, what nobody has read yet, and whose rules these are."""
    unread = seen.notice.unread if seen.notice else ()
    return (
        Say("reservation"),
        *(Say("unread", {"what": label("unread", each.id)}) for each in unread),
        *own_rules(seen.rules),
    )


def own_rules(name: str | None) -> tuple[Say, ...]:
    """That the operator's own rules were used, with their name."""
    return (Say("rules-own", {"name": name}),) if name else ()


def brief(seen: Assessment) -> Card:
    """The short of it, for where little is read at first: verdict, range, own share, first payment, the reservation."""
    support = seen.support
    figures: tuple[Say, ...] = ()
    if support:
        is_told = has_figure(support)
        figures = (support_line(seen, support), *own_share_line(support)) if is_told else figure_lines(seen, support)
    return Card((*verdict_lines(seen), *figures, *plan_lines(seen.timeline)[:1], *reservations(seen)), _WITH_WHOLE)


def moved(seen: Assessment) -> Card:
    """What a small change may have moved: verdict, range and payment; the whole on request."""
    support = seen.support
    figure = (support_line(seen, support),) if support and has_figure(support) else ()
    lines = (*verdict_lines(seen)[:2], *figure, *plan_lines(seen.timeline)[:1], *own_rules(seen.rules))
    return Card(lines, _WITH_WHOLE)


def verdict_lines(seen: Assessment) -> tuple[Say, ...]:
    """The verdict in its fixed words, with every condition that speaks against it, or that is still open."""
    head = Say(f"verdict-{seen.verdict}")
    if seen.notice is None:
        return (head, seen.conditions[0].needs)
    against = [c for c in seen.conditions if c.status == "not_met"]
    if against:
        notes = [c.note or Say(f"against-{c.id}") for c in against]
        return (head, *notes)
    open_ = tuple(c for c in seen.conditions if c.status == "unknown")
    if not open_:
        return (head,)
    notes = [c.note for c in open_ if c.note]
    return (head, Say("still-open", {"conditions": label("condition", *(c.id for c in open_))}), *notes)


def better_lines(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """What would turn a "no", reach a higher row or an earlier year: arithmetic, and said to be."""
    invested = amount(answers, "investment")
    return tuple(
        _better(better)
        for better in next_better(seen, answers, rulebook)
        if not (isinstance(better.to, WonRange) and invested and _is_far(better.to, invested))
    )


def other_schemes(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """What else to look at, where there is no complex to be in: the subsidy for investing outside the capital area."""
    complex_ = seen.condition("complex")
    out = complex_ is not None and complex_.status != "met" and complex_.value == NONE
    return (Say("elsewhere-local-investment"),) if out and region_of(answers, rulebook) == "outside" else ()


def _is_far(reached: WonRange, invested: WonRange) -> bool:
    """An investment nobody would choose for the rate: more than twice one's own."""
    return reached.low > _TWICE * (invested.high or reached.low)


def _better(better: Better) -> Say:
    support, year = better.then.support, better.then.timeline.years[1]
    match better.to:
        case WonRange(low) if support and support.totals.support.likely is not None:
            return Say("better-investment", {"won": Money(low), "likely": Money(support.totals.support.likely)})
        case Month() if year:
            step = label("fact", better.fact)
            return Say("better-milestone", {"step": step, "month": better.to, "year": str(year)})
    return Say(f"better-{better.fact}")


def to_do(seen: Assessment) -> tuple[Say, ...]:
    """Two or three things to do: whom to ask what, about what is still open."""
    unknown = {c.id for c in seen.conditions if c.status == "unknown"}
    awaited = any(step.id == "designation" for step in seen.timeline.steps)
    asks = {
        "to-do-round": awaited,
        "to-do-complex": "complex" in unknown and not awaited,
        "to-do-other_aid": "other_aid" in unknown,
    }
    return (*(Say(ask) for ask, wanted in asks.items() if wanted), Say("to-do-start"))
