"""The smaller parts of the JSON answer: days, ranges, figures, open facts."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from core.policy.better import Better
from core.policy.estimate import FacilityLine
from core.policy.facts import dump
from core.policy.folds import Figures
from core.policy.month import Month
from core.policy.open import Open
from core.policy.related import Related
from core.policy.won import Won, WonRange
from core.policy.works import Months

Json: TypeAlias = Mapping[str, object]
"""One object of the answer."""


def plain_day(when: date | Month | None) -> str | None:
    """A day or month as written in JSON."""
    return None if when is None else str(when)


def plain_months(months: Months) -> Json:
    """Three months; null where nobody knows."""
    return {
        "earliest": plain_day(months.earliest),
        "likely": plain_day(months.likely),
        "latest": plain_day(months.latest),
    }


def plain_range(won: WonRange | None) -> Json | None:
    """Low and high in won; a null high is open."""
    return None if won is None else {"low": won.low, "high": won.high}


def plain_figures(figures: Figures) -> Json:
    """Low, likely and high in won; null where a figure is not known."""
    return {"low": figures.low, "likely": figures.likely, "high": figures.high}


def plain_facility(line: FacilityLine) -> Json:
    """One facility's figures before the cap, and why it is out."""
    return {
        **plain_figures(line.figures),
        "status": line.status,
        "reason": line.reason,
        "without_it": plain_figures(line.without_it) if line.without_it else None,
    }


def plain_related(found: Related) -> Json:
    """Another scheme that may be used: its shares in whole per cents, its ceilings in won or a range of won."""
    scheme = found.scheme
    return {
        "id": scheme.id,
        "may": found.may,
        "needs": list(found.needs),
        "percent": _shares(found.lowest, found.highest),
        "of": scheme.base,
        "cap": {"project": _one_or_range(found.project), "firm": _one_or_range(found.firm)} if found.project else None,
        "closed": plain_day(found.closed),
        "excludes": scheme.excludes,
        "standing": scheme.standing,
        "source": list(scheme.source),
        "first_day": plain_day(scheme.first_day),
        "last_day": plain_day(scheme.last_day),
    }


def _shares(low: Fraction | None, high: Fraction | None) -> Json | None:
    return None if low is None or high is None else {"low": int(low * 100), "high": int(high * 100)}


def _one_or_range(won: WonRange | None) -> Won | Json | None:
    return won.low if won and won.is_exact else plain_range(won)


def plain_open(found: Open) -> Json:
    """An open fact and what knowing it would change."""
    return {
        "fact": found.fact,
        "narrows": found.narrows,
        "moves": {"won": found.won, "months": found.months},
        "decides": list(found.decides),
        "assumption": found.assumption,
    }


def plain_better(better: Better) -> Json:
    """A better case: the change, and what the rules would say then."""
    then = better.then
    return {
        "fact": better.fact,
        "to": dump(better.to),
        "turns": better.turns,
        "verdict": then.verdict,
        "likely": then.support.totals.support.likely if then.support else None,
        "grant_year": then.timeline.years[1],
    }
