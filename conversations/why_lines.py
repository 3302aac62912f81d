"""How each won of an answer came about, as a tree: the rule, what it worked on, its standing and its sources."""

from fractions import Fraction

from conversations.money_lines import percent
from conversations.why_terms import authority, cap_lines, rate_line, row_lines
from core.policy.assess import Assessment
from core.policy.estimate import Support
from core.policy.folds import Figures
from core.policy.say import Arg, Money, Say, label
from core.policy.trace import ReadingTrace, Trace
from core.policy.trace_money import FacilityTrace, MoneyTrace
from core.policy.won import WonRange


def money_tree(seen: Assessment, trace: Trace) -> tuple[Say, ...]:
    """Rates, row, cap and received; then every figure with its sum. Nothing where nothing was computed."""
    support, money = seen.support, trace.money
    if support is None or money is None:
        return ()
    return (
        Say("trace-rule"),
        rate_line("lowest", money.lowest),
        rate_line("highest", money.highest),
        *(row_lines(money.row) if money.row else (Say("trace-no-row"),)),
        *cap_lines(money.cap),
        Say("trace-received-assumed" if money.received_assumed else "trace-received", {"won": money.received}),
        *(line for end in ("low", "likely", "high") for line in _figure(end, support, money)),
        *_band(support),
        *_beside(support),
        *(line for each in money.facilities for line in _facility(each, support)),
        *(line for reading in trace.announced for line in _reading(reading, seen)),
    )


def _figure(end: str, support: Support, money: MoneyTrace) -> tuple[Say, ...]:
    """One end of the support: each facility's product, their sum, and what cuts it."""
    won, uncut = _of(support.totals.support, end), _of(support.totals.before_cap, end)
    rate = {"low": money.lowest.share, "likely": support.terms.likely, "high": money.highest.share}[end]
    if won is None:
        return (Say(f"trace-{end}-none"),)
    head = Say(f"trace-{end}", {"won": Money(won)})
    if uncut is None or rate is None:
        return (head, Say("trace-open-cost"))
    products = tuple(line for each in money.facilities for line in _product(each, rate, end, support))
    caps = support.terms.cap
    cap = {"low": caps.low, "likely": caps.likely, "high": caps.high}[end]
    sums: dict[str, Arg] = {"sum": Money(uncut), "cap": Money(cap), "received": Money(_received(support, end))}
    return (head, *products, Say("trace-sum", sums))


def _received(support: Support, end: str) -> int:
    least, most = support.terms.received_least, support.terms.received_most
    return {"low": most, "likely": (least + most) // 2, "high": least}[end]


def _product(facility: FacilityTrace, rate: Fraction, end: str, support: Support) -> tuple[Say, ...]:
    line, cost = support.facilities[facility.facility], facility.cost
    product = _of(line.figures, end)
    if line.status != "in" or cost is None or product is None:
        return ()
    low = 0 if facility.basis == "includes_land" else cost.low
    counts = {
        "low": WonRange(low, low),
        "likely": WonRange(low, cost.high),
        "high": WonRange(cost.high or 0, cost.high),
    }
    key = "trace-product-middle" if end == "likely" and low != cost.high else "trace-product"
    named: dict[str, Arg] = {"facility": label("facility", facility.facility), "cost": counts[end]}
    return (Say(key, {**named, "rate": percent(rate), "won": Money(product)}),)


def _band(support: Support) -> tuple[Say, ...]:
    if support.totals.band is None or not support.terms.band:
        return ()
    rates = ", ".join(percent(share) for share in support.terms.band)
    return (Say("trace-band", {"band": support.totals.band, "rates": rates}),)


def _beside(support: Support) -> tuple[Say, ...]:
    """Own share and headroom, where there are any."""
    pairs = (("own-share", support.own_share), ("headroom", support.headroom))
    return tuple(Say(f"trace-{key}", _three(figures)) for key, figures in pairs if figures.low is not None)


def _facility(facility: FacilityTrace, support: Support) -> tuple[Say, ...]:
    """The support without it, where other aid may take it out."""
    rest = support.facilities[facility.facility].without_it
    if rest is None or rest.low is None:
        return ()
    return (Say("trace-without", {"facility": label("facility", facility.facility), **_three(rest)}),)


def _reading(reading: ReadingTrace, seen: Assessment) -> tuple[Say, ...]:
    """What an announced reading would put in, whether it applies, and what would come."""
    found = next(a for a in seen.announced if a.reading.id == reading.id and a.said_on == reading.said_on)
    rule = (
        Say("trace-reading-larger", {"won": Money(reading.larger.won), "from": Money(reading.larger.investment_from)})
        if reading.larger
        else Say("trace-reading-times", {"times": reading.times or 1})
    )
    told: dict[str, Arg] = {
        "rule": rule,
        "applies": label("status", found.applies),
        "stands": authority(reading.standing, reading.source),
    }
    return (Say("trace-reading", told), Say("trace-three", _three(found.figures)))


def _three(figures: Figures) -> dict[str, Arg]:
    return {end: _won(_of(figures, end)) for end in ("low", "likely", "high")}


def _won(won: int | None) -> Arg:
    return Say("trace-not-computed") if won is None else Money(won)


def _of(figures: Figures, end: str) -> int | None:
    return {"low": figures.low, "likely": figures.likely, "high": figures.high}[end]
