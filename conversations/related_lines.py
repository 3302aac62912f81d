"""One other scheme in a sentence: its shares, ceilings, reliefs, budgets, and what is not known of it."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from conversations.money_lines import percent
from core.policy.answers import Answers, chosen
from core.policy.related import SIZES, Related
from core.policy.rulebook import Relief, Scheme, SchemeBudget
from core.policy.say import Arg, Money, Say, label

SIZE = "company_size"
"""The fact that other schemes alone go by."""

_TOLD_APART = frozenset({"call", "budget"})
"""Needs that a sentence of their own tells."""


def told(found: Related, answers: Answers, day: date, *, whole: bool = False) -> dict[str, Arg]:
    """What fills the sentence of a scheme. `whole`: with what may come on top of its shares."""
    extras = tuple(_extras(found.scheme, answers, day)) if whole else ()
    return {"scheme": label("scheme", found.scheme.id), "what": (*_parts(found, answers, day), *extras)}


def _extras(scheme: Scheme, answers: Answers, day: date) -> Iterator[Say]:
    sizes = [size for size in SIZES if chosen(answers, SIZE) in (None, size)]
    held = [
        extra.id
        for extra in scheme.extras
        if (extra.first_day is None or extra.first_day <= day) and any(extra.of(size) for size in sizes)
    ]
    if held:
        yield Say("related-extras", {"extras": label("extra", *held)})


def _parts(found: Related, answers: Answers, day: date) -> Iterator[Say]:
    scheme = found.scheme
    if scheme.kind in {"finance", "account"}:
        yield Say(f"related-{scheme.kind}")
    yield from _shares(found, answers)
    if found.project and found.firm:
        yield Say("related-cap", {"project": found.project, "firm": found.firm})
    yield from (relief_part(each) for each in scheme.reliefs if each.last_day is None or day <= each.last_day)
    yield from (budget_part(each) for each in scheme.budgets if each.year == day.year or each.years)
    yield from (Say(f"related-{name}") for name in ("excludes", "tentative") if getattr(scheme, name))
    yield from _ended(found)
    if needs := [need for need in found.needs if need not in _TOLD_APART]:
        yield Say("related-needs", {"needs": label("need", *needs)})


def _shares(found: Related, answers: Answers) -> Iterator[Say]:
    scheme, size = found.scheme, chosen(answers, SIZE)
    if found.lowest is None or found.highest is None or scheme.base is None:
        return
    shares: dict[str, Arg] = {"shares": span(found.lowest, found.highest), "base": Say(f"related-base-{scheme.base}")}
    if size:
        yield Say("related-share-of", {**shares, "size": label(SIZE, size)})
    else:
        yield Say("related-share", shares)


def span(low: Fraction, high: Fraction) -> Arg:
    """One share, or from one to another."""
    return percent(low) if low == high else Say("related-span", {"lowest": percent(low), "highest": percent(high)})


def relief_part(relief: Relief) -> Say:
    """A relief from a tax: how long and how much, as far as that was found."""
    years: dict[str, Arg] = {}
    if relief.whole_years and relief.half_years:
        years = {"whole": relief.whole_years, "half": relief.half_years}
    return Say(f"related-relief-{relief.id}", {**years, **({"day": relief.last_day} if relief.last_day else {})})


def budget_part(budget: SchemeBudget) -> Say:
    """What is set aside, in which year or over how many."""
    if budget.years:
        return Say("related-budget-over", {"years": budget.years, "won": Money(budget.won)})
    told: dict[str, Arg] = {"year": str(budget.year), "won": Money(budget.won)}
    if budget.with_local:
        return Say("related-budget-local", {**told, "whole": Money(budget.with_local)})
    if budget.at_least and budget.outside:
        return Say("related-budget-outside", {**told, "share": percent(budget.outside)})
    return Say("related-budget", told)


def _ended(found: Related) -> Iterator[Say]:
    """A call that is closed, a budget of earlier years: told as such."""
    scheme: Scheme = found.scheme
    if found.closed and scheme.call:
        yield Say("related-closed", {"year": str(scheme.call.year), "day": found.closed})
    if "budget" in found.needs:
        yield Say("related-budget-past", {"year": str(max(b.year for b in scheme.budgets if b.year))})
