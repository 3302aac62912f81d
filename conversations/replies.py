"""What is said to a command: why, so far, sources, plan, help, change, back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from conversations.checklist import checklist
from conversations.describe import items
from conversations.exact import exact_lines
from conversations.faq import TOPICS, answer
from conversations.money_lines import facility_lines, legal_rates, support_line
from conversations.plan_reply import plan_reply
from conversations.related import on_request
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.judge import Condition
from core.policy.rulebook import Notice, Rulebook
from core.policy.say import Arg, Cited, Say, label
from core.talk.objecting import OBJECT
from core.talk.vocabulary import Card, Option, Question

UNREADABLE = ("voice", "photo", "sticker", "document", "forward", "other")
"""What is sent instead of text and cannot be read."""

_RATES_BY: Final = {
    "investment_region": "source-rates",
    "investment_region_sector": "source-rates-by-sector",
    "unpublished": "source-rates-unpublished",
}
_OF_CASES: Final = {"cases": "cases-one", "cases-privately": "cases-privately", "case-empty": "case-empty"}
_RESERVED: Final = frozenset({"reservation", "unread", "rules-own"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reply may look at."""

    seen: Assessment
    answers: Answers
    rulebook: Rulebook
    question: Question | None


def reply(command: str, seen: Assessment, answers: Answers, rulebook: Rulebook, question: Question | None) -> Card:
    """The reply to a command."""
    if command == "related":
        return on_request(answers, rulebook, seen.as_of)
    options = (Option(Say("option-objection"), OBJECT),) if command == "sources" else ()
    return Card(_REPLIES[command](Asked(seen, answers, rulebook, question)), options)


def _why(asked: Asked) -> tuple[Say, ...]:
    return (Say(f"why-{asked.question.id}") if asked.question else Say("why-nothing"),)


def _so_far(asked: Asked) -> tuple[Say, ...]:
    """The answers, the conditions, and the estimate as it stands."""
    told = items(asked.answers, asked.rulebook)
    support = asked.seen.support
    return (
        Say("so-far", {"items": told}) if told else Say("so-far-nothing"),
        *(_condition(c) for c in asked.seen.conditions if told),
        *((support_line(asked.seen, support),) if support and support.totals.support.low is not None else ()),
    )


def _export(asked: Asked) -> tuple[Say, ...]:
    """Everything that is kept of what the person said, one answer a line."""
    told = items(asked.answers, asked.rulebook)
    if not told:
        return (Say("so-far-nothing"),)
    return (Say("export"), *(Say("export-line", {"item": each}) for each in told))


def _condition(condition: Condition) -> Say:
    return Say(
        "condition-line",
        {"condition": label("condition", condition.id), "status": label("status", condition.status)},
    )


def _sources(asked: Asked) -> tuple[Say, ...]:
    support = asked.seen.support
    return (*(facility_lines(support) if support else ()), *source_lines(asked.seen))


def is_source(line: Say) -> bool:
    """Does a sentence cite, or say what is assumed or reserved?"""
    return line.key.startswith("source-") or line.key in _RESERVED


def source_lines(seen: Assessment) -> tuple[Say, ...]:
    """Each condition with what it needs and where that stands; the figures with their standing; what is assumed."""
    support, notice = seen.support, seen.notice
    conditions = tuple(_sourced(c) for c in seen.conditions)
    if notice is None:
        return conditions
    rates = _rates(seen, notice)
    cap = Say("source-cap", _authority(notice.cap.standing, notice.cap.source))
    assumed = tuple(Say("source-assumption", {"assumption": label("assumption", a)}) for a in seen.assumptions)
    if support is None:
        return (*conditions, Say("source-notice", {"title": notice.title, "day": notice.first_day}))
    return (
        *conditions,
        rates,
        cap,
        *assumed,
        Say("source-notice", {"title": notice.title, "day": notice.first_day}),
    )


def _rates(seen: Assessment, notice: Notice) -> Say:
    """The rates that are possible for this case, and what they go by as far as that was published."""
    terms, rates = seen.support.terms if seen.support else None, notice.rates
    shares = legal_rates(terms.lowest, terms.highest) if terms else legal_rates(rates.low, rates.high)
    return Say(_RATES_BY[rates.by], {**shares, **_authority(rates.standing, rates.source)})


def _sourced(condition: Condition) -> Say:
    return Say(
        "source-condition",
        {
            "condition": label("condition", condition.id),
            "status": label("status", condition.status),
            "needs": condition.needs,
            **_authority(condition.standing, condition.source),
        },
    )


def _authority(standing: str, source: tuple[str, ...]) -> dict[str, Arg]:
    return {"standing": label("standing", standing), "source": Cited(source)}


def _plan(asked: Asked) -> tuple[Say, ...]:
    return plan_reply(asked.seen, asked.answers, asked.rulebook) or (Say("plan-none"),)


def _checklist(asked: Asked) -> tuple[Say, ...]:
    return checklist(asked.seen, asked.answers, asked.rulebook)


def _faq(topic: str) -> Callable[[Asked], tuple[Say, ...]]:
    return lambda asked: answer(topic, asked.seen, asked.answers, asked.rulebook)


def _exact(asked: Asked) -> tuple[Say, ...]:
    return exact_lines(asked.seen)


def _said(key: str) -> Callable[[Asked], tuple[Say, ...]]:
    return lambda _: (Say(key),)


_REPLIES: Mapping[str, Callable[[Asked], tuple[Say, ...]]] = {
    "why": _why,
    "so_far": _so_far,
    "export": _export,
    "members": _said("members-none"),
    **{name: _said(key) for name, key in _OF_CASES.items()},
    "gone": _said("button-gone"),
    "sources": _sources,
    "plan": _plan,
    "exact": _exact,
    "checklist": _checklist,
    "help": _said("help"),
    "change": _said("change-how"),
    **{f"faq-{topic}": _faq(topic) for topic in TOPICS},
    "faq-none": _said("faq-none"),
    **{f"cannot-{kind}": _said(f"cannot-{kind}") for kind in UNREADABLE},
}
