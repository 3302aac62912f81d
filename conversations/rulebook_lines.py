"""The figures on the page of rules: rates, cap, and the assumed table of rates, each on its authority."""

from conversations.money_lines import legal_rates, percent
from core.policy.rulebook import Names, NarrowerRates, Notice, RateRows, RowPair, Saying, Sources, Standing, Threshold
from core.policy.say import Arg, Cited, Money, Say, label


def authority(standing: Standing, source: Sources) -> Say:
    """How firm something is, and where it stands."""
    how: dict[str, Arg] = {"standing": label("standing", standing)}
    return Say("rulebook-authority", {**how, "source": Cited(source)}) if source else Say("rulebook-standing", how)


def note_lines(note: Names | None) -> tuple[Say, ...]:
    """What the figures do not say by themselves."""
    return (Say("rulebook-note", {"note": note}),) if note else ()


def also_lines(also: Saying | None) -> tuple[Say, ...]:
    """What another source says of the same figures."""
    if also is None:
        return ()
    return (Say("rulebook-also", {"says": also.says, "authority": authority(also.standing, also.source)}),)


def rate_lines(notice: Notice) -> tuple[Say, ...]:
    """The lowest and the highest rate, what else is said of them, what they go by, and narrower ones."""
    rates = notice.rates
    shares = legal_rates(rates.low, rates.high)
    return (
        Say("rulebook-rates", {**shares, "authority": authority(rates.standing, rates.source)}),
        *also_lines(rates.also),
        Say(f"rulebook-by-{rates.by}"),
        *(_narrower(narrower) for narrower in rates.narrower),
    )


def _narrower(rates: NarrowerRates) -> Say:
    shares = legal_rates(rates.low, rates.high)
    about: dict[str, Arg] = {
        "sector": label("sector", rates.sector),
        "authority": authority(rates.standing, rates.source),
    }
    return Say(f"rulebook-narrower-{rates.region}", {**shares, **about})


def cap_lines(notice: Notice, counted: Sources) -> tuple[Say, ...]:
    """The cap, of a case and of a large investment too; whose it is, where it is not the notice's own. `counted`: the
    sources of what it is counted over, seen in grants really made and said by no text, so our assumption."""
    cap = notice.cap
    mark: dict[str, Arg] = {"authority": authority(cap.standing, cap.source)}
    unit = Say("rulebook-cap-unit", {"authority": authority("assumed", counted)})
    lines = [Say("rulebook-cap", {"cap": Money(cap.won), "unit": unit, **mark})]
    if cap.cases:
        cases: dict[str, Arg] = {"cap": Money(cap.cases.won), "count": cap.cases.at_most}
        lines.append(Say("rulebook-cap-cases", {**cases, **mark}))
    if cap.larger:
        money = {"cap": Money(cap.larger.won), "from": Money(cap.larger.investment_from)}
        lines.append(Say("rulebook-cap-larger", {**money, **mark}))
    if cap.first_day != notice.first_day:
        lines.append(Say("rulebook-cap-of", {"day": cap.first_day}))
    return (*lines, *note_lines(cap.note))


def assumed_rows(rows: RateRows) -> tuple[Say, ...]:
    """The table that stands in for the one nobody has read, and where each sector's upper row begins."""
    return (
        _row("outside", rows.outside, rows),
        _row("capital", rows.capital, rows),
        *(_threshold(threshold) for threshold in rows.thresholds),
    )


def _row(region: str, pair: RowPair, rows: RateRows) -> Say:
    shares: dict[str, Arg] = {"upper": percent(pair.at_or_above), "lower": percent(pair.below)}
    return Say(f"rulebook-row-{region}", {**shares, "authority": authority("assumed", rows.source)})


def _threshold(threshold: Threshold) -> Say:
    about: dict[str, Arg] = {
        "sector": label("sector", threshold.sector),
        "authority": authority(threshold.standing, threshold.source),
    }
    if threshold.won is not None:
        return Say("rulebook-threshold", {**about, "won": Money(threshold.won)})
    if threshold.surely_below is not None:
        return Say("rulebook-threshold-above", {**about, "won": Money(threshold.surely_below)})
    return Say("rulebook-threshold-unknown", about)
