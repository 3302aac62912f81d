"""The money of an answer in sentences: support, what the reference value rests on, own share, cap, announced."""

from fractions import Fraction

from conversations.room_lines import cut_line, headroom_line, likely_is_used_up, used_up_line
from core.policy.announced import Announced
from core.policy.assess import Assessment
from core.policy.estimate import FacilityLine, Support
from core.policy.folds import Figures
from core.policy.month import month_of
from core.policy.rulebook import Notice
from core.policy.say import Arg, Money, Say, label
from core.policy.terms import CapBounds
from core.policy.won import WonRange


def figure_lines(seen: Assessment, support: Support) -> tuple[Say, ...]:
    """The amounts, short first; without any cost only the room under the cap, where a cost would give a figure."""
    if not has_figure(support):
        wanted = Say("no-cost-no-figure", {"room": Money(support.most)})
        return (*((wanted,) if _awaits_cost(support) else ()), *_out_lines(support))
    return (
        support_line(seen, support),
        *_band_line(seen, support),
        *_land_line(support),
        *_out_lines(support),
        *own_share_line(support),
        *_cap_lines(seen, support),
        *announced_lines(seen),
    )


def has_figure(support: Support) -> bool:
    """Is there an amount at all? Without any cost there is none."""
    return support.totals.support.low is not None


def _awaits_cost(support: Support) -> bool:
    """Would a cost help? Not where each facility asked for is out, or not known to be covered."""
    lines = support.facilities.values()
    return not lines or any(line.status == "in" for line in lines)


def with_land(support: Support) -> tuple[str, ...]:
    """The facilities whose cost holds land, so that an unknown part of it counts."""
    return tuple(f for f, line in support.facilities.items() if line.with_land and line.status == "in")


def _land_line(support: Support) -> tuple[Say, ...]:
    found = with_land(support)
    return (Say("land-in-cost", {"facilities": label("facility", *found)}),) if found else ()


def support_line(seen: Assessment, support: Support) -> Say:
    """The support as a range with its reference value; under a condition where the verdict is still open."""
    key = "support" if seen.verdict == "eligible" else "support-if-open"
    if pending := next((step for step in seen.timeline.steps if step.id == "designation"), None):
        key = "support-if-designated" if pending.earliest else "support-if-admitted"
    return _figures(key, support.totals.support)


def _figures(key: str, figures: Figures, **named: object) -> Say:
    whole = WonRange(figures.low or 0, figures.high)
    if figures.likely is None or whole.is_exact:
        return Say(f"{key}-range", {"range": whole})
    return Say(f"{key}-likely", {"range": whole, "likely": Money(figures.likely)})


def _band_line(seen: Assessment, support: Support) -> tuple[Say, ...]:
    """The reference value is an assumption: which, and how far it may go; where a period has none, the rates alone."""
    band, likely = support.totals.band, support.terms.likely
    if support.room.high == 0:
        return (Say("cap-used-up"),)
    rates = legal_rates(support.terms.lowest, support.terms.highest)
    bounds = (*used_up_line(seen.notice, support), *cut_line(support))
    if seen.notice and not seen.notice.assumed_rows:
        return (Say("rates-alone", rates), *bounds)
    if likely is None:
        return (Say("rates-without-place", rates), *bounds)
    if likely_is_used_up(support):
        return bounds
    if band is None or support.totals.support.low == support.totals.support.high:
        return ()
    told: dict[str, Arg] = {"rate": percent(likely), **rates}
    if band.is_exact:
        return (Say("reference-rate", told), *bounds)
    reasons = tuple(Say(f"because-{reason}") for reason in support.terms.because)
    return (Say("reference-band", {**told, "band": band, "because": reasons}), *bounds)


def percent(share: Fraction) -> str:
    """A share of whole per cents."""
    return f"{share.numerator * 100 // share.denominator}%"


def legal_rates(low: Fraction, high: Fraction) -> dict[str, Arg]:
    """The notice's lowest and highest rate, to be told."""
    return {"lowest": percent(low), "highest": percent(high)}


def _out_lines(support: Support) -> tuple[Say, ...]:
    """Facilities that get nothing or have no figure, each with the reason, after the limit on their number."""
    cases = support.terms.cases
    competing = sum(line.competes for line in support.facilities.values())
    limit = (Say("count-limit", {"count": cases.at_most}),) if cases and competing > cases.at_most else ()
    return limit + tuple(
        Say(f"facility-{line.reason}", {"facility": label("facility", facility)})
        for facility, line in support.facilities.items()
        if line.reason is not None and line.status != "in"
    )


def facility_lines(support: Support) -> tuple[Say, ...]:
    """Each facility's own figures before the cap, and the whole without it where other aid is open."""
    return tuple(
        line
        for facility, figures in support.facilities.items()
        if figures.status == "in" and figures.figures.low is not None
        for line in _facility(facility, figures)
    )


def _facility(facility: str, line: FacilityLine) -> tuple[Say, ...]:
    named = label("facility", facility)
    own = Say("facility-figures", {"facility": named, "range": WonRange(line.figures.low or 0, line.figures.high)})
    rest = line.without_it
    if rest is None or rest.low is None:
        return (own,)
    return (own, Say("facility-without-it", {"facility": named, "range": WonRange(rest.low, rest.high)}))


def own_share_line(support: Support) -> tuple[Say, ...]:
    """What the company itself would pay; while a cost has no end, why neither that nor a reference value is told."""
    if support.own_share.low is not None:
        return (_figures("own-share", support.own_share),)
    open_ = [f for f, line in support.facilities.items() if line.status == "in" and line.figures.high is None]
    return (Say("costs-open", {"facilities": label("facility", *open_)}),) if open_ else ()


def _cap_lines(seen: Assessment, support: Support) -> tuple[Say, ...]:
    """The cap with its standing, from which sum received it matters, and public grants of the complex."""
    cap = support.terms.cap
    key = "cap-binds" if support.binding == "cap" else "cap"
    lines = []
    if seen.notice:
        lines += [cap_line(seen.notice, key, WonRange(cap.low, cap.high)), *_larger_cap(seen.notice, cap)]
    lines += headroom_line(seen, support)
    if seen.known_grants and "received_zero" in seen.assumptions:
        told = tuple(
            Say(
                "known-grant",
                {"complex": label("complex", g.complex), "year": str(g.year), "won": Money(g.won), "note": g.note},
            )
            for g in seen.known_grants
        )
        lines.append(Say("known-grants", {"grants": told}))
    return tuple(lines)


def _larger_cap(notice: Notice, cap: CapBounds) -> tuple[Say, ...]:
    """Why the cap is a range: the larger one is for a large investment, which may be read as the whole complex's."""
    larger = notice.cap.larger
    if larger is None or cap.low == cap.high:
        return ()
    told: dict[str, Arg] = {"from": Money(larger.investment_from), "larger": Money(larger.won)}
    return (Say("cap-larger", told, is_public=True),)


def cap_line(notice: Notice, key: str, cap: WonRange) -> Say:
    """The cap, by case where it was; where the notice names none, the one last published or assumed, marked so."""
    cases = notice.cap.cases
    if cases:
        return Say(f"{key}-cases", {"cap": cap, "case": Money(cases.won), "count": cases.at_most})
    if notice.cap.standing == "assumed":
        return Say(f"{key}-assumed", {"cap": cap})
    if notice.cap.first_day == notice.first_day:
        return Say(f"{key}-now", {"cap": cap})
    return Say(key, {"cap": cap, "published": month_of(notice.cap.first_day)})


def announced_lines(seen: Assessment) -> tuple[Say, ...]:
    """One sentence where nothing announced would change the amount; else each reading that would."""
    if not seen.announced:
        return ()
    changing = [a for a in seen.announced if a.changes]
    said: dict[str, Arg] = {"day": seen.announced[0].said_on}
    if leaves_capital_out(seen):
        return (Say("announced-not-in-capital", said),)
    if not changing:
        return (Say("announced-no-change", said),)
    return (Say("announced-changes", said), *(_reading(a) for a in changing))


def leaves_capital_out(seen: Assessment) -> bool:
    """Is everything announced for places outside the capital area, and this one inside it?"""
    return bool(seen.announced) and all(("outside", "not_met") in found.tests for found in seen.announced)


def _reading(found: Announced) -> Say:
    figures, reading = found.figures, found.reading
    args: dict[str, Arg] = {"range": WonRange(figures.low or 0, figures.high)}
    if reading.larger:
        args |= {"cap": Money(reading.larger.won), "from": Money(reading.larger.investment_from)}
    return Say(f"announced-reading-{reading.id}", args)
