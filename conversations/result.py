"""The answer as a person reads it: short first, each sentence a value."""

from conversations.money_lines import figure_lines, has_figure, own_share_line, support_line, with_land
from conversations.performer_lines import performer_lines, who_is_paid
from conversations.plan_lines import plan_lines
from conversations.related import instead, sizes_asked
from core.policy.answers import Answers, amount
from core.policy.assess import Assessment
from core.policy.better import Better, next_better
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.say import Arg, Money, Say, label
from core.policy.won import WonRange
from core.talk.vocabulary import Card, Command, Option

_TWICE = 2


def _options(*names: str) -> tuple[Option, ...]:
    return tuple(Option(Say(f"option-{name}"), Command(name)) for name in names)


OPTIONS = _options("sources", "plan", "checklist", "related", "change", "restart")
AFTER_A_NO = _options("sources", "related", "change", "restart")
"""There is nothing to plan or to prepare."""

_WITH_WHOLE = _options("result", "sources", "plan", "checklist", "change", "restart")


def result(seen: Assessment, answers: Answers, rulebook: Rulebook) -> Card:
    """Verdict, range, own share, cap, plan in one line, whom to ask what, the reservation."""
    elsewhere = (*better_lines(seen, answers, rulebook), *instead(seen, answers, rulebook))
    if seen.support is None:
        options = (*sizes_asked(seen, answers, rulebook), *AFTER_A_NO)
        return Card((*verdict_lines(seen), *elsewhere, *reservations(seen)), options)
    lines = (
        *verdict_lines(seen),
        *figure_lines(seen, seen.support),
        *(Say(f"regime-{regime.id}", {"day": regime.first_day}) for regime in seen.regimes),
        *plan_lines(seen.timeline),
        *elsewhere,
        *to_do(seen, rulebook),
        *performer_lines(seen, answers),
        *reservations(seen),
    )
    return Card(lines, OPTIONS)


def still_no(then: Assessment, now: Assessment, before: Answers, after: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Where a "no" stays for the same reasons: that it does, and what it names besides that it did not name before;
    nothing for any other verdict."""
    if now.verdict != "not_eligible" or verdict_lines(then) != verdict_lines(now):
        return ()
    named = instead(then, before, rulebook)
    return (Say("same-verdict"), *(line for line in instead(now, after, rulebook) if line not in named))


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


def moved(seen: Assessment, answers: Answers) -> Card:
    """What a small change may have moved: verdict, range, payment and whom it reaches; the whole on request."""
    support = seen.support
    figure = (support_line(seen, support),) if support and has_figure(support) else ()
    dates = (*plan_lines(seen.timeline)[:1], *who_is_paid(seen, answers))
    return Card((*verdict_lines(seen)[:2], *figure, *dates, *own_rules(seen.rules)), _WITH_WHOLE)


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


def to_do(seen: Assessment, rulebook: Rulebook) -> tuple[Say, ...]:
    """Two or three things to do: whom to ask what, about what is still open."""
    unknown = {c.id for c in seen.conditions if c.status == "unknown"}
    awaited = any(step.id == "designation" and step.earliest for step in seen.timeline.steps)
    is_open = seen.as_of <= rulebook.plan.round.applied_by
    round_: dict[str, Arg] = {"applied_by": rulebook.plan.round.applied_by}
    asks = (
        (awaited, Say("to-do-round-open" if is_open else "to-do-round", round_)),
        ("complex" in unknown and not awaited, Say("to-do-complex")),
        ("other_aid" in unknown, Say("to-do-other_aid")),
    )
    land = with_land(seen.support) if seen.support else ()
    costs = (Say("to-do-land", {"facilities": label("facility", *land)}),) if land else ()
    return (*(ask for wanted, ask in asks if wanted), *costs, Say("to-do-start"))
