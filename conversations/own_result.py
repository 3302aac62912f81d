"""Answers to questions about the result just told, from the case itself."""

from collections.abc import Callable, Mapping
from typing import Final

from conversations.money_lines import announced_lines, facility_lines, figure_lines, has_figure, own_share_line, percent
from conversations.money_lines import support_line as figure
from conversations.plan_lines import plan_lines
from conversations.related import on_request
from conversations.result import verdict_lines
from conversations.understanding.own_result import asked_of_result, asks_how_much
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.policy.situation import region_of

_RATE: Final = ("reference-rate", "reference-band", "rates-alone", "rates-without-place", "cap-used-up")


def own_result(
    text: str, seen: Assessment, answers: Answers, rulebook: Rulebook, facilities: tuple[str, ...]
) -> tuple[Say, ...]:
    """What a question asks of the result; nothing where it asks nothing of it, or there is nothing to tell yet.
    `facilities`: those it names."""
    if not answers or seen.notice is None:
        return ()
    kind = asked_of_result(text)
    if kind == "instead":
        return on_request(answers, rulebook, seen.as_of).lines if seen.verdict == "not_eligible" else ()
    if kind is None:
        return _of_facilities(seen, facilities) if facilities and asks_how_much(text) else ()
    if seen.verdict == "not_eligible":
        return verdict_lines(seen)
    told = _TOLD[kind](seen)
    return (*told, *_rows(seen, answers, rulebook)) if kind == "rate" else told


def _of_facilities(seen: Assessment, facilities: tuple[str, ...]) -> tuple[Say, ...]:
    """What the facilities named get by themselves."""
    if seen.support is None:
        return ()
    named = {label("facility", each) for each in facilities}
    return tuple(line for line in facility_lines(seen.support) if line.args.get("facility") in named)


def _sum(seen: Assessment) -> tuple[Say, ...]:
    if seen.support is None:
        return ()
    if not has_figure(seen.support):
        return figure_lines(seen, seen.support)
    return (figure(seen, seen.support), *own_share_line(seen.support))


def _own_share(seen: Assessment) -> tuple[Say, ...]:
    """The own share; where it is not known yet, that a cost is missing."""
    if seen.support is None:
        return ()
    return own_share_line(seen.support) or (Say("own-share-open"),)


def _rate(seen: Assessment) -> tuple[Say, ...]:
    """What the reference value assumes."""
    if seen.support is None:
        return ()
    return tuple(line for line in figure_lines(seen, seen.support) if line.key in _RATE) or _sum(seen)


def _rows(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """By which assumed row that rate is taken, and that the annex is not read."""
    region = region_of(answers, rulebook)
    if region is None or "rate_rows" not in seen.assumptions:
        return ()
    row = rulebook.rate_rows.capital if region == "capital" else rulebook.rate_rows.outside
    return (Say(f"rate-rows-{region}", {"above": percent(row.at_or_above), "below": percent(row.below)}),)


def _more(seen: Assessment) -> tuple[Say, ...]:
    """What bounds the amount: the rate or the cap; and what was announced."""
    if seen.support is None:
        return ()
    bound = (Say(f"bound-by-{seen.support.binding}"),) if seen.support.binding != "none" else ()
    caps = tuple(line for line in figure_lines(seen, seen.support) if line.key.startswith("cap"))
    return (*_sum(seen)[:1], *bound, *caps, *announced_lines(seen))


def _year(seen: Assessment) -> tuple[Say, ...]:
    """When the first payment comes, the step it hangs on, and the budget calendar behind it."""
    return (*plan_lines(seen.timeline), Say("why-year")) if seen.timeline.steps else ()


def _verdict(seen: Assessment) -> tuple[Say, ...]:
    return (*verdict_lines(seen), *_sum(seen)[:1])


_TOLD: Final[Mapping[str, Callable[[Assessment], tuple[Say, ...]]]] = {
    "rate": _rate,
    "year": _year,
    "own_share": _own_share,
    "more": _more,
    "sum": _sum,
    "if_designated": _sum,
    "verdict": _verdict,
}
