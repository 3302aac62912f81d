"""What a case has to ask and to prepare, and what of it is done."""

from collections.abc import Iterator
from dataclasses import dataclass

from conversations.performer_lines import facilities_in
from core.policy.answers import Answers, amount, chosen
from core.policy.assess import Assessment
from core.policy.month import Month
from core.policy.readiness import told_milestone
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label

_RATE = ("applicants_investment", "threshold_semiconductor_100tn", "rate_rows")
_PAPERS = ("form-1", "form-2", "spendable", "basic-plan", "operating-plan", "co-prosperity")
_PROOFS = {
    "design": "design_done",
    "permits": "permits_done",
    "site": "site_secured",
    "match": "match_ready",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to ask or to prepare. `replaces`: the named assumptions of this case that an answer would replace."""

    what: Say
    done: bool = False
    planned: Month | None = None
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """What an item may look at."""

    seen: Assessment
    answers: Answers
    rulebook: Rulebook

    def ask(self, name: str, *assumptions: str) -> Item:
        """Something to ask, with those of the assumptions that this case rests on."""
        return Item(Say(f"check-{name}"), replaces=tuple(a for a in assumptions if a in self.seen.assumptions))

    def is_told(self, fact: str) -> bool:
        """Said to be done, or by when."""
        return told_milestone(self.answers, fact, self.seen.as_of) is not None

    def is_done(self, fact: str) -> bool:
        """Said to be done already."""
        told = told_milestone(self.answers, fact, self.seen.as_of)
        return told is not None and told.done

    def untold(self, fact: str) -> tuple[str, ...]:
        """The facilities still in of which that fact is not settled."""
        settled = {"no", "paid"} if fact == "other_aid" else None
        given = {f: chosen(self.answers, f"{fact}.{f}") for f in facilities_in(self.seen)}
        return tuple(f for f, value in given.items() if value is None or (settled and value not in settled))


def complex_office(case: Case) -> Iterator[Item]:
    """What the Korea Industrial Complex Corporation knows."""
    inside, awaited = case.seen.condition("complex"), case.seen.timeline.steps[:1]
    if inside and inside.status != "met" and not any(step.id == "designation" for step in awaited):
        yield case.ask("inside", "no_leading_project")
    if open_ := case.untold("other_aid"):
        yield Item(Say("check-other-aid", {"facilities": label("facility", *open_)}), replaces=_held(case))
    yield case.ask("start")
    yield case.ask("forms", "gate")
    if amount(case.answers, "received") is None:
        yield case.ask("received", "received_zero")
    if case.seen.notice and case.seen.notice.unread:
        yield case.ask("annex", *_RATE)
    if case.seen.timeline.applications:
        yield case.ask("yearly")


def _held(case: Case) -> tuple[str, ...]:
    return tuple(a for a in ("no_other_aid",) if a in case.seen.assumptions)


def authorities(case: Case) -> Iterator[Item]:
    """What the city or the province knows."""
    if not case.is_told("site_secured"):
        yield case.ask("site")
    if not case.is_told("match_ready"):
        yield case.ask("match")
    if open_ := case.untold("performer"):
        yield Item(Say("check-performer", {"facilities": label("facility", *open_)}))
    if not case.is_told("permits_done"):
        yield case.ask("permits", "plan_durations")


def utility(case: Case) -> Iterator[Item]:
    """What KEPCO knows; only where electricity is asked for."""
    if "electricity" in facilities_in(case.seen):
        yield case.ask("charge")
        yield case.ask("supply", "plan_durations")


def papers(case: Case) -> Iterator[Item]:
    """The forms and proofs of the notice."""
    for name in _PAPERS:
        yield case.ask(name)
    clean = [chosen(case.answers, f"cost_basis.{f}") == "clean" for f in facilities_in(case.seen)]
    costs = case.ask("costs", "cost_basis_clean")
    yield Item(costs.what, done=bool(clean) and all(clean), replaces=costs.replaces)
    for name, fact in _PROOFS.items():
        value = case.answers.get(fact)
        done, month = case.is_done(fact), value if isinstance(value, Month) else None
        yield Item(Say(f"check-proof-{name}"), done, None if done else month)


def company_told(case: Case) -> Iterator[Item]:
    """What is settled among the things one would ask for."""
    inside, supported = case.seen.condition("complex"), facilities_in(case.seen)
    if inside and inside.status == "met":
        yield Item(Say("check-told-inside"), done=True)
    if supported and not case.untold("other_aid"):
        yield Item(Say("check-told-other-aid"), done=True)
    if supported and not case.untold("performer"):
        yield Item(Say("check-told-performer"), done=True)
    if amount(case.answers, "received") is not None:
        yield Item(Say("check-told-received"), done=True)
