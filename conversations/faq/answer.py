"""The answer to a topic: its sentence with the notice's own figures, what it means for this case, where it stands."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from conversations.faq.topics import TOPICS
from conversations.money_lines import cap_line, leaves_capital_out, legal_rates, percent
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.month import month_of
from core.policy.rulebook import Notice, Rulebook
from core.policy.say import Arg, Cited, Money, Say, label
from core.policy.situation import region_of
from core.policy.won import exactly


def answer(topic: str, seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """Short first, then where it stands; nothing on a day without a notice."""
    notice = seen.notice
    if notice is None:
        return ()
    standing = TOPICS[topic]
    source = Say("faq-source", {"standing": label("standing", standing.standing), "source": Cited(standing.source)})
    head = _HEADS[topic](notice, rulebook) if topic in _HEADS else Say(f"faq-{topic}")
    of_today = () if notice is rulebook.notices[-1] else (Say("faq-of-today"),)
    this_case = _of_this_case(topic, seen, answers, rulebook)
    told = (*this_case, head) if topic == "capital-area" else (head, *this_case)
    return (*told, source, *of_today)


def _of_this_case(topic: str, seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """What it means for the case told so far, where the figures say so."""
    if topic == "cap-doubled" and seen.support is not None and leaves_capital_out(seen):
        return (Say("faq-cap-doubled-not-in-capital"),)
    if topic == "cap-doubled" and seen.support is not None and seen.support.binding != "none":
        return (Say(f"faq-cap-doubled-bound-by-{seen.support.binding}"),)
    place = answers.get("place")
    region = region_of(answers, rulebook)
    if topic == "capital-area" and isinstance(place, str) and region is not None:
        return (
            Say(f"faq-capital-area-{'outside' if region == 'outside' else 'inside'}", {"place": label("place", place)}),
        )
    return ()


def _cap(notice: Notice, _: Rulebook) -> Say:
    cap = notice.cap
    if cap.larger is None:
        return replace(cap_line(notice, "cap", exactly(cap.won)), is_public=True)
    start: Arg = Money(cap.larger.investment_from)
    figures = {
        "cap": Money(cap.won),
        "larger": Money(cap.larger.won),
        "from": start,
        "published": month_of(cap.first_day),
    }
    return Say("faq-cap", figures, is_public=True)


def _covered(notice: Notice, _: Rulebook) -> Say:
    return Say("faq-covered-facilities", {"facilities": label("facility", *notice.facilities)})


def _rates(key: str) -> Callable[[Notice, Rulebook], Say]:
    return lambda notice, _: Say(key, legal_rates(notice.rates.low, notice.rates.high))


def _effective(_: Notice, rulebook: Rulebook) -> Say:
    """Today's rates hold from the first notice that had them."""
    latest = rulebook.notices[-1]
    low, high = latest.rates.low, latest.rates.high
    first = next(n for n in rulebook.notices if (n.rates.low, n.rates.high) == (low, high))
    days: dict[str, Arg] = {"rate_day": first.first_day, "notice_day": latest.first_day}
    return Say("faq-when-effective", {**legal_rates(low, high), **days})


def _complexes(_: Notice, rulebook: Rulebook) -> Say:
    sectors = dict.fromkeys(complex_.sector for complex_ in rulebook.complexes)
    rows = tuple(
        Say("faq-complexes-of", {"sector": label("sector", s), "complexes": label("complex", *ids)})
        for s in sectors
        if (ids := [c.id for c in rulebook.complexes if c.sector == s])
    )
    return Say("faq-which-complexes", {"count": len(rulebook.complexes), "complexes": rows})


def _semiconductor(_: Notice, rulebook: Rulebook) -> Say:
    day = next(regime.first_day for regime in rulebook.regimes if regime.sector == "semiconductor")
    return Say("faq-semiconductor-act", {"day": day})


def _reference(notice: Notice, _: Rulebook) -> Say:
    return Say("faq-reference-value", {"lowest": percent(notice.rates.low)})


def _industries(_: Notice, rulebook: Rulebook) -> Say:
    ids = tuple(industry.id for industry in rulebook.industries if industry.first_day)
    return Say("faq-which-industries", {"sectors": label("sector", *ids)})


def _deadline(_: Notice, rulebook: Rulebook) -> Say:
    """By which day the plan assumes an application."""
    filed = rulebook.plan.gate.filed
    return Say("faq-application-deadline", {"day": Say("when-day", {"month": filed.month, "day": filed.day})})


_HEADS: Final[Mapping[str, Callable[[Notice, Rulebook], Say]]] = {
    "application-deadline": _deadline,
    "cap": _cap,
    "covered-facilities": _covered,
    "reference-value": _reference,
    "which-industries": _industries,
    "rate-base": _rates("faq-rate-base"),
    "support-rate": _rates("faq-support-rate"),
    "when-effective": _effective,
    "which-complexes": _complexes,
    "semiconductor-act": _semiconductor,
}
