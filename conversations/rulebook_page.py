"""The rules of one day as a page: the notice and what goes with it, each figure with its standing and source."""

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.rulebook_lines import assumed_rows, authority, cap_lines, note_lines, rate_lines
from conversations.rulebook_plan import assumed_steps, firm_steps
from conversations.rulebook_schemes import scheme_lines
from conversations.rulebook_things import announced_lines, complexes, grants, industries, regime_line, sources
from core.policy.judge import conditions
from core.policy.rulebook import Notice, Rulebook, Sources
from core.policy.say import Arg, Cited, Say, label


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
        ("regimes", tuple(regime_line(regime) for regime in book.regimes if regime.first_day <= day)),
        ("announced", tuple(line for said in book.announced_on(day) for line in announced_lines(said))),
        ("industries", industries(book, day)),
        ("complexes", complexes(book, day)),
        ("grants", grants(book, day)),
        ("schemes", scheme_lines(book, day)),
        *(_ours(book, notice, day) if notice else ()),
    )
    told = tuple(Section(heading, lines) for heading, lines in parts if lines)
    cited = sources(book, (line for section in told for line in section.lines))
    return (*told, Section("sources", cited)) if cited else told


def in_force_until(book: Rulebook, notice: Notice) -> date | None:
    """Its last day; None for the last notice known."""
    later = [other.first_day for other in book.notices if other.first_day > notice.first_day]
    return min(later) - timedelta(days=1) if later else None


def _act_ends(key: str, book: Rulebook, day: date) -> tuple[Say, ...]:
    """The last day of the Act that all rests on, where it has one."""
    if book.last_day is None:
        return ()
    return (Say(key, {"day": day, "last": book.last_day, "authority": authority("law", ("L1",))}),)


def _own(book: Rulebook) -> tuple[Say, ...]:
    return (Say("rulebook-own", {"name": book.rules}),) if book.rules else ()


def _in_force(book: Rulebook, notice: Notice | None, day: date) -> tuple[Say, ...]:
    if book.is_over(day):
        return _act_ends("rulebook-over", book, day)
    if notice is None:
        return (Say("rulebook-no-notice", {"day": day, "first": min(n.first_day for n in book.notices)}),)
    until = in_force_until(book, notice)
    days: dict[str, Arg] = {"first": notice.first_day}
    lasts = Say("rulebook-until", {**days, "until": until}) if until else Say("rulebook-from", days)
    return (
        Say("rulebook-title", {"title": notice.title}),
        lasts,
        Say("rulebook-source-of", {"source": Cited(notice.source)}),
        *note_lines(notice.note),
        *_act_ends("rulebook-ends", book, day),
        Say("rulebook-as-of", {"day": day}),
    )


def _of_notice(book: Rulebook, notice: Notice, day: date) -> tuple[tuple[str, tuple[Say, ...]], ...]:
    """What only a day with a notice has."""
    return (
        ("conditions", _conditions(book, day)),
        ("facilities", _facilities(book, notice)),
        ("rates", rate_lines(notice)),
        ("cap", cap_lines(notice, _counted(book))),
        ("plan", firm_steps(book, day)),
    )


def _ours(book: Rulebook, notice: Notice, day: date) -> tuple[tuple[str, tuple[Say, ...]], ...]:
    """What nobody has read, and what we suppose instead: together at the end, so that all before it is the State's."""
    rows = assumed_rows(book.rate_rows) if notice.assumed_rows else ()
    return (
        ("unread", tuple(Say("rulebook-item", {"what": label("unread", u.id)}) for u in notice.unread)),
        ("assumed", (*rows, *_assumptions(book, notice, day))),
        ("assumed-plan", assumed_steps(book, day)),
    )


def _counted(book: Rulebook) -> Sources:
    """Where it is seen what a cap is counted over."""
    return next((a.source for a in book.assumptions if a.id == "received_zero"), ())


def _conditions(book: Rulebook, day: date) -> tuple[Say, ...]:
    """The conditions; where one stands on a text that came later, that is said."""
    needs = conditions({}, book, day)
    borrowed = (Say("rulebook-borrowed"),) if any(c.standing == "assumed" for c in needs) else ()
    return (
        *(Say("rulebook-condition", {"needs": c.needs, "authority": authority(c.standing, c.source)}) for c in needs),
        *borrowed,
    )


def _facilities(book: Rulebook, notice: Notice) -> tuple[Say, ...]:
    listed: dict[str, Arg] = {
        "facilities": label("facility", *notice.facilities),
        "authority": authority(notice.facilities_standing, notice.facilities_source),
    }
    others = tuple(f for f in book.facility_ids if f not in notice.facilities)
    rest = (Say(f"rulebook-others-{notice.others}", {"facilities": label("facility", *others)}),) if others else ()
    return (Say("rulebook-facilities", listed), *rest)


def _assumptions(book: Rulebook, notice: Notice, day: date) -> tuple[Say, ...]:
    """Those that a day's figures can rest on, without the rows told in full and the plan's own."""
    told = {"rate_rows", "plan_durations", "gate", *(threshold.assumption for threshold in book.rate_rows.thresholds)}
    investment = () if notice.assumed_rows or notice.cap.larger else ("applicants_investment",)
    announced = () if book.announced_on(day) else ("far_is_non_metropolitan",)
    raw_material = () if book.plan.round.called_on <= day else ("no_battery_raw_material",)
    idle = {*told, *investment, *announced, *raw_material}
    return tuple(
        Say("rulebook-assumption", {"what": label("assumption", a.id), "authority": authority("assumed", a.source)})
        for a in book.assumptions
        if a.id not in idle
    )
