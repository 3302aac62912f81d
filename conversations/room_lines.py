"""What the room under the site's cap does to the figures: cut or used up, and from which sum received they shrink."""

from core.policy.assess import Assessment
from core.policy.estimate import Support
from core.policy.rulebook import Notice
from core.policy.say import Arg, Money, Say, label
from core.policy.won import Won, WonRange


def used_up_line(notice: Notice | None, support: Support) -> tuple[Say, ...]:
    """Which figures are 0 only because their cap is used up, and what the high end supposes instead."""
    terms, cap = support.terms, support.terms.cap
    used = tuple(figure for figure, (won, uncut) in _ends(support).items() if won == 0 < uncut)
    if not used:
        return ()
    theirs = WonRange(cap.low, cap.likely if "likely" in used else cap.low)
    larger, still = notice.cap.larger if notice else None, Say("cap-used-up-least")
    if larger and (theirs.high or 0) <= terms.received_least:
        still = Say("cap-used-up-larger", {"from": Money(larger.investment_from), "larger": Money(larger.won)})
    return (Say("cap-used-up-part", {"figures": label("figure", *used), "cap": theirs, "high": still}),)


def cut_line(support: Support) -> tuple[Say, ...]:
    """Which figures only what is left under the cap bounds, where the high end is not cut too and the cap not told so;
    nothing where a case had a ceiling of its own, which also cuts."""
    cut = tuple(figure for figure, (won, uncut) in _ends(support).items() if 0 < won < uncut)
    if not cut or support.binding == "cap" or support.terms.cases:
        return ()
    return (Say("cap-cuts", {"figures": label("figure", *cut)}),)


def likely_is_used_up(support: Support) -> bool:
    """Is the reference value 0 because of the cap, whatever the rate?"""
    won, uncut = _ends(support).get("likely", (None, 0))
    return won == 0 < uncut


def _ends(support: Support) -> dict[str, tuple[Won, Won]]:
    """Low end and reference value, each as told and before the cap; those not known are left out."""
    told, uncut = support.totals.support, support.totals.before_cap
    ends = {"low": (told.low, uncut.low), "likely": (told.likely, uncut.likely)}
    return {figure: (won, bare) for figure, (won, bare) in ends.items() if won is not None and bare is not None}


def headroom_line(seen: Assessment, support: Support) -> tuple[Say, ...]:
    """From which sum received any figure shrinks, and each of them where they differ; that none was assumed, where the
    first won received already counts."""
    points = _points(support) if "received_zero" in seen.assumptions else {}
    if not points:
        return ()
    first = min(points.values())
    told: dict[str, Arg] = {"won": Money(first)} if first else {}
    key = "headroom" if first else "headroom-none"
    if len(set(points.values())) == 1:
        return (Say(key, told),)
    return (Say(f"{key}-each", {**told, "points": _each(points)}),)


def _points(support: Support) -> dict[str, Won]:
    """What may have been received before each figure shrinks. A figure of 0 cannot; a high end that no cost bounds
    shrinks once these facilities get less than the cap leaves."""
    room, told = support.headroom, support.totals.support
    high = support.terms.cap.high - told.high if told.high is not None else None
    points = {"low": (told.low, room.low), "likely": (told.likely, room.likely), "high": (told.high, high)}
    return {figure: left for figure, (won, left) in points.items() if won and left is not None}


def _each(points: dict[str, Won]) -> tuple[Say, ...]:
    """Those that shrink from the same sum told together."""
    return tuple(
        Say("headroom-point", {"figures": label("figure", *(f for f in points if points[f] == won)), "won": Money(won)})
        for won in dict.fromkeys(points.values())
    )
