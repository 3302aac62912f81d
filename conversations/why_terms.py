"""The terms of an answer in the tree: legal rates, the row taken, the cap, each on whose authority."""

from conversations.money_lines import percent
from core.policy.say import Arg, Cited, Money, Say, label
from core.policy.trace_terms import CapTrace, Compared, RateTrace, RowTrace


def authority(standing: str, source: tuple[str, ...]) -> Say:
    """On whose authority, with the sources where there are any."""
    named: dict[str, Arg] = {"standing": label("standing", standing)}
    return Say("trace-sourced", {**named, "source": Cited(source)}) if source else Say("trace-unsourced", named)


def rate_line(which: str, rate: RateTrace) -> Say:
    """The lowest or the highest legal rate."""
    told: dict[str, Arg] = {"rate": percent(rate.share), "stands": authority(rate.standing, rate.source)}
    return Say(f"trace-rate-{which}", told)


def row_lines(row: RowTrace) -> tuple[Say, ...]:
    """The row taken, the two there are, the threshold between them, and what was held against it."""
    if row.taken is None:
        return (Say("trace-no-row"),)
    taken: dict[str, Arg] = {
        "rate": percent(row.taken),
        "region": Say(f"trace-region-{row.region}"),
        "above": percent(row.at_or_above),
        "below": percent(row.below),
        "stands": authority(row.standing, row.source),
    }
    possible = ", ".join(percent(share) for share in row.possible)
    reasons = tuple(Say(f"because-{reason}") for reason in row.because)
    wider = (Say("trace-rows-possible", {"rates": possible, "because": reasons}),) if reasons else ()
    return (Say("trace-row", taken), _threshold(row), *_compared(row.compared), *wider)


def _threshold(row: RowTrace) -> Say:
    found = row.threshold
    if found is None:
        return Say("trace-threshold-none")
    stands: dict[str, Arg] = {"stands": authority(found.standing, found.source)}
    if found.won is not None:
        return Say("trace-threshold", {"won": Money(found.won), **stands})
    if found.surely_below is not None and row.region == "outside":
        return Say("trace-threshold-below", {"won": Money(found.surely_below), **stands})
    return Say("trace-threshold-unknown", stands)


def _compared(compared: tuple[Compared, ...]) -> tuple[Say, ...]:
    return tuple(
        Say(
            "trace-compared",
            {
                "whose": Say("trace-applicant") if each.whose == "applicant" else label("complex", each.whose),
                "won": each.invested or Say("value-unknown"),
            },
        )
        for each in compared
    )


def cap_lines(cap: CapTrace) -> tuple[Say, ...]:
    """The cap for each figure, the larger one with what was held against it, and the ceiling of a case."""
    three: dict[str, Arg] = {"low": Money(cap.low), "likely": Money(cap.likely), "high": Money(cap.high)}
    larger = (
        (
            Say("trace-cap-larger", {"won": Money(cap.larger.won), "from": Money(cap.larger.investment_from)}),
            *_compared(cap.compared),
        )
        if cap.larger
        else ()
    )
    cases = (Say("trace-cap-cases", {"won": Money(cap.cases.won), "count": cap.cases.at_most}),) if cap.cases else ()
    stands: dict[str, Arg] = {"day": cap.first_day, "stands": authority(cap.standing, cap.source)}
    return (Say("trace-cap", {**three, **stands}), *larger, *cases)
