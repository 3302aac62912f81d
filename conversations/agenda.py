"""What to ask next: the groups of the fact table in their order, each while its answer can still change something."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from conversations.questions import ask
from core.policy.answers import UNKNOWN, Answers, OneOf, wanted
from core.policy.assess import Assessment
from core.policy.facts import GROUPS, OFFERED
from core.policy.judge import in_order
from core.policy.open import could_change
from core.policy.rulebook import Rulebook
from core.policy.situation import complex_of, region_of
from core.talk.vocabulary import Agenda

NOTHING_TO_ASK = Agenda(None, 0)

_BY_INDUSTRY: Mapping[str, tuple[str, ...]] = {"place": ("sector", "complex"), "complex": ("sector",)}
"""The conditions that a group decides only for an industry that is known."""

_WITHOUT_COSTS = ("facilities",)
_AMOUNTS = ("needs", "other_aid")
"""What is told there may bring back a group that could change nothing before."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A group whose answer is not complete: the facts to ask for now; none while they depend on an earlier group."""

    group: str
    facts: tuple[str, ...]


def agenda(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """The next question and how many there may be, for answers assessed.

    A later group counts until its turn comes, so the number only falls; one that could change nothing at its turn is
    passed over, and counts while a later one could bring it back. Facilities may be named without their costs, which
    are a question more. One asked back, because its answer fitted several, is the same question. After a "no", or
    without a rule for the day, nothing is asked.
    """
    if now.verdict == "not_eligible" or now.notice is None:
        return NOTHING_TO_ASK
    waiting = pending(now, answers, rulebook)
    for position, group in enumerate(waiting):
        if _matters(group, waiting, now, answers, rulebook):
            ahead = waiting[position:]
            may_come = waiting if any(later.group in _AMOUNTS for later in ahead) else ahead
            at_most = len(may_come) + sum(later.facts == _WITHOUT_COSTS for later in may_come)
            return Agenda(ask(group.group, group.facts, answers, rulebook, now.as_of), at_most)
    return NOTHING_TO_ASK


def _matters(group: Pending, waiting: Sequence[Pending], now: Assessment, answers: Answers, rulebook: Rulebook) -> bool:
    """Could an answer change anything? Where the industry is not known the place decides nothing, but it moves the
    likely figure once there is one."""
    if answers.get("sector") is UNKNOWN:
        if (
            group.group == "place"
            and any(later.group == "needs" for later in waiting)
            and _likely_may_come(now, answers)
        ):
            return True
        idle = _BY_INDUSTRY.get(group.group, ())
        now = replace(now, conditions=tuple(c for c in now.conditions if c.id not in idle))
    return any(could_change(now, answers, rulebook, fact) for fact in group.facts)


def _likely_may_come(now: Assessment, answers: Answers) -> bool:
    """Has the period a likely figure, and may every cost that it needs still be told?"""
    has_rows = now.notice is not None and now.notice.assumed_rows
    return has_rows and all(answers.get(f"cost.{facility}") is not UNKNOWN for facility in wanted(answers))


def pending(now: Assessment, answers: Answers, rulebook: Rulebook) -> list[Pending]:
    """The groups not yet answered, in order of asking."""
    found = (_missing(group, now, answers, rulebook) for group in GROUPS if group != OFFERED)
    return [group for group in found if group]


def _missing(group: str, now: Assessment, answers: Answers, rulebook: Rulebook) -> Pending | None:
    match group:
        case "place" if region_of(answers, rulebook):
            return None  # a complex or site named says where it is
        case "complex":
            known = complex_of(answers, rulebook, now.as_of) or not _unanswered(group, ("complex",), answers)
            return None if known else Pending(group, ("complex", "site"))
        case "needs":
            return _needs(answers, rulebook)
        case "other_aid":
            return _other_aid(now, answers)
    facts = [row.id for row in rulebook.facts.rows if row.group == group]
    return _unanswered(group, facts, answers)


def _needs(answers: Answers, rulebook: Rulebook) -> Pending | None:
    """The facilities; once they are named, those costs that were not."""
    if not wanted(answers):
        return _unanswered("needs", ("facilities",), answers)
    return _unanswered("needs", [f"cost.{f}" for f in in_order(answers, rulebook)], answers)


def _other_aid(now: Assessment, answers: Answers) -> Pending | None:
    """For the facilities that are still in, or would be if a larger one fell out; while none was named, the question
    may yet come."""
    if not wanted(answers):
        return None if "facilities" in answers else Pending("other_aid", ())
    lines = now.support.facilities if now.support else {}
    asked = [f"other_aid.{f}" for f, line in lines.items() if line.status != "out" or line.competes]
    return _unanswered("other_aid", asked, answers)


def _unanswered(group: str, facts: Iterable[str], answers: Answers) -> Pending | None:
    """What has no answer yet, or one that fits several; "unknown" is an answer and is not asked again."""
    missing = tuple(f for f in facts if f not in answers or isinstance(answers[f], OneOf))
    return Pending(group, missing) if missing else None
