"""What changed between two days beside the notice: the ground that conditions and steps stand on, and what began."""

from collections.abc import Iterator
from datetime import date

from conversations.rulebook_things import reading_line, regime_line
from core.policy.judge import conditions
from core.policy.rulebook import Round, Rulebook
from core.policy.say import Arg, Say, label


def stands(key: str, what: Arg, before: str, after: str) -> Say:
    """What stood on one ground and now stands on another."""
    return Say(key, {"what": what, "then": label("standing", before), "now": label("standing", after)})


def firmer_conditions(book: Rulebook, first: date, second: date) -> Iterator[Say]:
    """Conditions that stand on firmer ground than before, or on less."""
    then = {c.id: c.standing for c in conditions({}, book, first)}
    for now in conditions({}, book, second):
        if then.get(now.id, now.standing) != now.standing and now.id != "facility":
            yield stands("diff-condition", label("condition", now.id), then[now.id], now.standing)


def firmer_steps(book: Rulebook, first: date, second: date) -> Iterator[Say]:
    """Steps of the plan that stand on firmer ground than before, or on less; those that changed alike, together. A day
    without a notice has no plan."""
    if book.notice_on(first) is None:
        return
    changed: dict[tuple[str, str], list[str]] = {}
    for step in (rule.id for rule in book.plan.steps):
        then, now = (book.step_on(step, day).standing for day in (first, second))
        if then != now:
            changed.setdefault((then, now), []).append(step)
    yield from (stands("diff-steps", label("step", *steps), *grounds) for grounds, steps in changed.items())


def began_between(book: Rulebook, first: date, second: date) -> Iterator[Say]:
    """What began in between: nothing that was designated, announced or enacted is known to have ended."""

    def began(day: date | None) -> bool:
        return day is not None and first < day <= second

    if industries := [i.id for i in book.industries if began(i.first_day)]:
        yield Say("diff-industries", {"sectors": label("sector", *industries)})
    if complexes := [c.id for c in book.complexes if began(c.first_day)]:
        yield Say("diff-complexes", {"complexes": label("complex", *complexes)})
    if began(book.plan.round.called_on):
        yield _called(book.plan.round)
    for said in book.announcements:
        if began(said.first_day):
            yield Say("diff-announced", {"day": said.first_day})
            yield from map(reading_line, said.readings)
    yield from (regime_line(regime) for regime in book.regimes if began(regime.first_day))


def _called(call: Round) -> Say:
    """A call for new complexes, and whom it concerns."""
    whom: dict[str, Arg] = {"sectors": label("sector", *call.sectors), "raw": label("sector", call.raw_material_of)}
    return Say("diff-round", {**whom, "day": call.called_on, "by": call.applied_by})
