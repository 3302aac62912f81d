"""The rules of one day as a page: the notice and what goes with it, each figure with its standing and source."""

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.money_lines import legal_rates
from conversations.rulebook_lines import assumed_rows, authority, plan_rules
from conversations.rulebook_things import announced_lines, complexes, industries, regime_line, sources
from core.policy.judge import conditions
from core.policy.rulebook import NarrowerRates, Notice, Rulebook
from core.policy.say import Arg, Cited, Money, Say, label


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    lines: tuple[Say, ...]


def sections(book: Rulebook, day: date) -> tuple[Section, ...]:
    """The page; a day before the first notice has the things of the policy without rates, cap or plan."""
    notice = book.notice_on(day)
    parts = (
        ("notice", (*_in_force(book, notice, day), *_own(book))),
        *(_of_notice(book, notice, day) if notice else ()),
        ("announced", tuple(line for said in book.announced_on(day) for line in announced_lines(said))),
        ("regimes", tuple(regime_line(regime) for regime in book.regimes if regime.first_day <= day)),
        ("industries", industries(book, day)),
        ("complexes", complexes(book, day)),
        (
            "unread",
            tuple(Say("rulebook-item", {"what": label("unread", u.id)}) for u in notice.unread) if notice else (),
        ),
    )
    told = tuple(Section(heading, lines) for heading, lines in parts if lines)
    cited = sources(book, (line for section in told for line in section.lines))
    return (*told, Section("sources", cited)) if cited else told


def in_force_until(book: Rulebook, notice: Notice) -> date | None:
    """Its last day; None for the last notice known."""
    later = [other.first_day for other in book.notices if other.first_day > notice.first_day]
    return min(later) - timedelta(days=1) if later else None


def _own(book: Rulebook) -> tuple[Say, ...]:
    return (Say("rulebook-own", {"name": book.rules}),) if book.rules else ()


def _in_force(book: Rulebook, notice: Notice | None, day: date) -> tuple[Say, ...]:
    if notice is None:
        return (Say("rulebook-no-notice", {"day": day, "first": min(n.first_day for n in book.notices)}),)
    until = in_force_until(book, notice)
    days: dict[str, Arg] = {"first": notice.first_day}
    lasts = Say("rulebook-until", {**days, "until": until}) if until else Say("rulebook-from", days)
    return (
        Say("rulebook-title", {"title": notice.title}),
        lasts,
        Say("rulebook-source-of", {"source": Cited(notice.source)}),
    )


def _of_notice(book: Rulebook, notice: Notice, day: date) -> tuple[tuple[str, tuple[Say, ...]], ...]:
    """What only a day with a notice has."""
    needs = tuple(
        Say("rulebook-condition", {"needs": c.needs, "authority": authority(c.standing, c.source)})
        for c in conditions({}, book, day)
    )
    return (
        ("conditions", needs),
        ("facilities", _facilities(book, notice)),
        ("rates", _rates(notice)),
        ("cap", _cap(notice)),
        ("plan", plan_rules(book.plan)),
        ("assumed", (*(assumed_rows(book.rate_rows) if notice.assumed_rows else ()), *_assumptions(book, notice, day))),
    )


def _facilities(book: Rulebook, notice: Notice) -> tuple[Say, ...]:
    listed: dict[str, Arg] = {
        "facilities": label("facility", *notice.facilities),
        "authority": authority(notice.facilities_standing, notice.facilities_source),
    }
    others = tuple(f for f in book.facility_ids if f not in notice.facilities)
    rest = (Say(f"rulebook-others-{notice.others}", {"facilities": label("facility", *others)}),) if others else ()
    return (Say("rulebook-facilities", listed), *rest)


def _rates(notice: Notice) -> tuple[Say, ...]:
    rates = notice.rates
    shares = legal_rates(rates.low, rates.high)
    return (
        Say("rulebook-rates", {**shares, "authority": authority(rates.standing, rates.source)}),
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


def _cap(notice: Notice) -> tuple[Say, ...]:
    cap = notice.cap
    mark: dict[str, Arg] = {"authority": authority(cap.standing, cap.source)}
    lines = [Say("rulebook-cap", {"cap": Money(cap.won), **mark})]
    if cap.cases:
        cases: dict[str, Arg] = {"cap": Money(cap.cases.won), "count": cap.cases.at_most}
        lines.append(Say("rulebook-cap-cases", {**cases, **mark}))
    if cap.larger:
        money = {"cap": Money(cap.larger.won), "from": Money(cap.larger.investment_from)}
        lines.append(Say("rulebook-cap-larger", {**money, **mark}))
    if cap.first_day != notice.first_day:
        lines.append(Say("rulebook-cap-of", {"day": cap.first_day}))
    return tuple(lines)


def _assumptions(book: Rulebook, notice: Notice, day: date) -> tuple[Say, ...]:
    """Those that a day's figures can rest on: none about rows or announcements where there are none."""
    rows = {"rate_rows", *(threshold.assumption for threshold in book.rate_rows.thresholds)}
    idle = {*(() if notice.assumed_rows else rows), *(() if book.announced_on(day) else ("far_is_non_metropolitan",))}
    return tuple(
        Say("rulebook-assumption", {"what": label("assumption", a.id), "authority": authority("assumed", a.source)})
        for a in book.assumptions
        if a.id not in idle
    )
