"""The conditions: met, not met, or not known yet. One "not met" settles the verdict; "unknown" never counts as met."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from core.policy.answers import NONE, PLANNED, UNKNOWN, Answers, chosen, wanted
from core.policy.rulebook import Notice, Rulebook, Sources, Standing
from core.policy.say import Say, label
from core.policy.situation import awaits_a_complex, complex_of, place_of

Status: TypeAlias = Literal["met", "not_met", "unknown"]
Verdict: TypeAlias = Literal["eligible", "not_eligible", "undetermined"]
Coverage: TypeAlias = Literal["covered", "not_covered", "unknown"]

Seen: TypeAlias = str | tuple[str, ...] | Mapping[str, str | None] | None


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of the notice: where it stands, on which answer, and what it needs."""

    id: str
    status: Status
    value: Seen
    needs: Say
    standing: Standing
    source: Sources
    note: Say | None = None


def all_of(statuses: Iterable[Status]) -> Status:
    """Three-valued AND: one "not met" settles it."""
    seen = set(statuses)
    return "not_met" if "not_met" in seen else "unknown" if "unknown" in seen else "met"


def agreed(statuses: Iterable[Status]) -> Status:
    """What all possibilities agree on; unknown while they differ."""
    seen = set(statuses)
    return seen.pop() if len(seen) == 1 else "unknown"


def conditions(answers: Answers, rulebook: Rulebook, day: date) -> tuple[Condition, ...]:
    """The four conditions in order; a single one, `rule`, when no notice covers the day."""
    notice = rulebook.notice_on(day)
    if notice is None:
        return (_rule(rulebook, day),)
    return (
        _sector(answers, rulebook, day),
        _complex(answers, rulebook, day),
        _facility(answers, rulebook, notice),
        _other_aid(answers, rulebook, notice, day),
    )


def _rule(rulebook: Rulebook, day: date) -> Condition:
    """No notice covers the day: it lies before the first, or after the Act."""
    if rulebook.last_day and rulebook.is_over(day):
        return Condition("rule", "unknown", None, Say("needs-rule-over", {"day": rulebook.last_day}), "law", ("L1",))
    first = min(n.first_day for n in rulebook.notices)
    return Condition("rule", "unknown", None, Say("needs-rule", {"first_day": first}), "law", ())


def verdict(judged: Iterable[Condition]) -> Verdict:
    """Not eligible at the first "not met", eligible when every condition is met, undetermined otherwise."""
    outcome: dict[Status, Verdict] = {"met": "eligible", "not_met": "not_eligible", "unknown": "undetermined"}
    return outcome[all_of(condition.status for condition in judged)]


def _sector(answers: Answers, rulebook: Rulebook, day: date) -> Condition:
    sector = chosen(answers, "sector")
    count = sum(i.is_designated(day) for i in rulebook.industries)
    needs = Say("needs-sector", {"count": count}) if count else Say("needs-sector-none-yet")
    return Condition("sector", _sector_status(answers, rulebook, day), sector, needs, "law", ("L1",))


def _sector_status(answers: Answers, rulebook: Rulebook, day: date) -> Status:
    sector = chosen(answers, "sector")
    if sector is None:
        return "unknown"
    if industry := rulebook.industry(sector):
        return "met" if industry.is_designated(day) else "not_met"
    return "not_met" if complex_of(answers, rulebook, day) == NONE else "unknown"


def _complex(answers: Answers, rulebook: Rulebook, day: date) -> Condition:
    resolved = complex_of(answers, rulebook, day)
    needs, (standing, source) = Say("needs-complex"), rulebook.authority_on(day, "law", ("L1, L3",))
    if chosen(answers, "leading_project") == "yes":
        return Condition("complex", "met", resolved, needs, standing, source, Say("note-leading-project"))
    status = agreed(_inside(c, answers, rulebook, day) for c in _possible(answers, rulebook, day))
    return Condition("complex", status, resolved, needs, standing, source, _where(answers, rulebook, day, status))


def _possible(answers: Answers, rulebook: Rulebook, day: date) -> tuple[str | None, ...]:
    """The complexes the company may be in as far as told; a lone None when anything is possible."""
    resolved, place = complex_of(answers, rulebook, day), place_of(answers, rulebook)
    if resolved is not None or place is None:
        return (resolved,)
    return (*(c.id for c in rulebook.complexes_at(place, day)), NONE)


def _inside(complex_id: str | None, answers: Answers, rulebook: Rulebook, day: date) -> Status:
    """Is that complex one of the company's own sector, designated that day?"""
    sector = chosen(answers, "sector")
    if sector is None or complex_id is None or complex_id == PLANNED:
        return "unknown"
    if complex_id == NONE:
        return "unknown" if awaits_a_complex(answers, rulebook) else "not_met"
    complex_ = rulebook.complex(complex_id)
    if complex_ is None or complex_.first_day > day:
        return "not_met"
    if complex_.sector == sector:
        return "met"
    return "not_met" if _is_not_designated(answers, rulebook, day) else "unknown"


def _is_not_designated(answers: Answers, rulebook: Rulebook, day: date) -> bool:
    """Is the sector known, and known not to be designated?"""
    industry = rulebook.industry(chosen(answers, "sector") or "")
    return industry is not None and not industry.is_designated(day)


def _where(answers: Answers, rulebook: Rulebook, day: date, status: Status) -> Say | None:
    """What there is to say of the place or complex behind the status."""
    resolved, place = complex_of(answers, rulebook, day), place_of(answers, rulebook)
    if status == "met":
        return None
    if _is_not_designated(answers, rulebook, day):
        return Say("note-complex-none-of-sector")
    if resolved == PLANNED:
        return Say("note-complex-planned")
    if resolved == NONE:
        return Say("note-complex-awaited" if status == "unknown" else "note-complex-none")
    if complex_ := rulebook.complex(resolved or ""):
        if complex_.first_day > day:
            return Say("note-complex-not-yet", {"complex": label("complex", complex_.id), "day": complex_.first_day})
        args = {"complex": label("complex", complex_.id), "sector": label("sector", complex_.sector)}
        return Say("note-complex-other-sector", args)
    if place and (here := rulebook.complexes_at(place, day)):
        return Say(
            "note-complex-which", {"place": label("place", place), "complexes": label("complex", *(c.id for c in here))}
        )
    return None


def coverage(facility: str, notice: Notice) -> Coverage:
    """Is a facility on the notice's list? Unknown where the list we have is not known to be complete."""
    if facility in notice.facilities:
        return "covered"
    return "unknown" if notice.others == "unknown" else "not_covered"


def _facility_status(facility: str, answers: Answers, notice: Notice) -> Status:
    finished = answers.get(f"finished.{facility}")
    if finished == "yes":
        return "not_met"
    if finished is UNKNOWN and coverage(facility, notice) == "covered":
        return "unknown"
    stands: dict[Coverage, Status] = {"covered": "met", "not_covered": "not_met", "unknown": "unknown"}
    return stands[coverage(facility, notice)]


def _facility(answers: Answers, rulebook: Rulebook, notice: Notice) -> Condition:
    """At least one on that day's list and not finished."""
    asked, needs = in_order(answers, rulebook), Say("needs-facility")
    status = _any_facility(asked, answers, notice)
    return Condition("facility", status, asked or None, needs, notice.facilities_standing, notice.facilities_source)


def _any_facility(asked: tuple[str, ...], answers: Answers, notice: Notice) -> Status:
    """One that other aid paid for is on the list all the same, but settles nothing while it is not known whether
    another is: only that other one could get anything."""
    stands = {f: _facility_status(f, answers, notice) for f in asked}
    unpaid = {status for f, status in stands.items() if chosen(answers, f"other_aid.{f}") != "paid"}
    if not asked or ("unknown" in unpaid and "met" not in unpaid):
        return "unknown"
    each = set(stands.values())
    return "met" if "met" in each else "unknown" if "unknown" in each else "not_met"


def _other_aid(answers: Answers, rulebook: Rulebook, notice: Notice, day: date) -> Condition:
    """`paid` drops out; met when every other facility is a "no", not met when every one is paid. What is finished or
    not listed says nothing, unless there is nothing else."""
    asked = in_order(answers, rulebook)
    given = {f: chosen(answers, f"other_aid.{f}") for f in asked}
    live = [aid for f, aid in given.items() if _facility_status(f, answers, notice) != "not_met"]
    told = live or list(given.values())
    left = {aid for aid in told if aid != "paid"}
    status: Status = "unknown" if not told else "not_met" if not left else "met" if left == {"no"} else "unknown"
    standing, source = rulebook.authority_on(day, "law", ("L3 Art 4(4)",))
    return Condition("other_aid", status, given or None, Say("needs-other-aid"), standing, source)


def in_order(answers: Answers, rulebook: Rulebook) -> tuple[str, ...]:
    """The facilities asked for, in the notice's order."""
    asked = wanted(answers)
    return tuple(f for f in rulebook.facility_ids if f in asked)
