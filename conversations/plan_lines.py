"""The plan in short: one line with its gate, and dates in few words."""

from collections.abc import Iterator
from datetime import date

from core.policy.month import Month
from core.policy.say import Arg, Say, label
from core.policy.timeline import Timeline, When


def plan_lines(plan: Timeline) -> tuple[Say, ...]:
    """When the first payment may come, what that hangs on, and what missing it costs."""
    payment = plan.first_payment
    if not plan.steps:
        return ()
    if payment.earliest is None:
        return (Say("payment-unknown"),)
    if payment.likely is None:
        rows = tuple(Say("design-row", {"day": r.design_by, "year": str(r.grant_year)}) for r in plan.design_table)
        earliest: dict[str, Arg] = {"earliest": payment.earliest}
        return (Say("payment-by-design", {**earliest, "rows": rows}) if rows else Say("payment-earliest", earliest),)
    dates: dict[str, Arg] = {"earliest": payment.earliest, "likely": payment.likely}
    latest = Say("payment-latest", {"latest": payment.latest}) if payment.latest else Say("payment-latest-unknown")
    return (Say("payment", {**dates, "latest": latest}), *_critical(plan))


def _critical(plan: Timeline) -> tuple[Say, ...]:
    critical, missed = plan.critical, plan.payment_if_missed
    if critical is None or missed is None:
        return ()
    args: dict[str, Arg] = {"step": label("step", critical.step), "days": critical.slack_days, "missed": missed}
    return (Say("critical", args),)


def when(earliest: When, likely: When, latest: When) -> Say:
    """Three dates in words: those that meet told once, a year they share told once, open where one is not known."""
    days = (earliest, likely, latest)
    if likely is None and latest is None:
        return Say("when-unknown") if earliest is None else Say("when-not-before", {"day": earliest})
    if earliest == likely == latest and likely is not None:
        return Say("when-on", {"day": likely})
    told = tuple(_met(days))
    years = {day.year for _, day in told if day is not None}
    if len(years) > 1 or any(day is None for _, day in told):
        return Say("when-each", {"days": tuple(Say(f"when-{name}", {"day": _full(day)}) for name, day in told)})
    in_year = tuple(Say(f"when-{name}", {"day": _short(day)}) for name, day in told if day is not None)
    return Say("when-in-year", {"year": str(years.pop()), "days": in_year})


def _met(days: tuple[When, When, When]) -> Iterator[tuple[str, When]]:
    """Each date with its column; equal ones beside each other go by both, a likely one nobody knows by none."""
    earliest, likely, latest = days
    if earliest == likely:
        yield "earliest-likely", earliest
    else:
        yield "earliest", earliest
        if likely is not None and likely != latest:
            yield "likely", likely
    yield ("likely-latest" if likely is not None and likely == latest else "latest"), latest


def _full(day: When) -> Arg:
    return Say("when-open") if day is None else day


def _short(day: date | Month) -> Say:
    """Without the year."""
    if isinstance(day, Month):
        return Say("when-month", {"month": day.number})
    return Say("when-day", {"month": day.month, "day": day.day})
