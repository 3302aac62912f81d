"""What somebody calls wrong in what was told, and what that rests on: for whoever keeps the rules."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from conversations.json_parts import Json, plain_day, plain_figures, plain_months
from conversations.understanding.kind_words import kind_word
from conversations.understanding.normalise import LONGEST
from conversations.understanding.objections import WITHOUT_ANSWER, is_aside, is_bare, is_objection, subject_of
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.facts import dump
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.talk.objection import WHOLE, Objected
from core.talk.programme import Reading

_CONDITIONS: Final = ("sector", "complex", "facility", "other_aid")
_KIND_WORD: Final = 12
"""Letters a kind word has at most; a longer text that begins with one goes on."""

_MARK: Final = 12


def objection(text: str, reading: Reading, answers: Answers, asked: str | None) -> Objected | None:
    """What a text calls wrong. One that gives another answer corrects, unless it is of what no answer sets; once the
    words were asked for, any text is them that is not plainly something else."""
    given = {**reading.answers, **reading.ambiguous}
    is_new = any(answers.get(fact) != value for fact, value in given.items()) or bool(reading.dropped)
    subject = subject_of(text)
    words = text.strip()[:LONGEST]
    if asked is not None:
        is_kind = len(words) <= _KIND_WORD and kind_word(text) is not None
        is_else = not words or is_kind or is_aside(text, answers=is_new)
        return None if is_else else Objected(subject or asked, words)
    if not is_objection(text) or (is_new and subject not in WITHOUT_ANSWER):
        return None
    return Objected(subject or WHOLE, None if is_bare(text) else words)


def named(subject: str) -> Say:
    """What was called wrong, by name."""
    if subject in _CONDITIONS:
        return Say("objection-condition", {"condition": label("condition", subject)})
    return Say(f"objection-{subject}")


def rule_of(subject: str, seen: Assessment, answers: Answers, rulebook: Rulebook) -> Json:
    """What was told of it, by which rule, on which answers; `rulebook` is a mark of all rules as they were."""
    told, standing, source = _told(subject, seen, rulebook)
    return {
        "as_of": plain_day(seen.as_of),
        "notice": plain_day(seen.notice.first_day if seen.notice else None),
        "rulebook": sha256(rulebook.model_dump_json().encode()).hexdigest()[:_MARK],
        "rules": seen.rules,
        "standing": standing,
        "source": list(source),
        "told": told,
        "answers": {fact: dump(value) for fact, value in answers.items()},
    }


def _told(subject: str, seen: Assessment, rulebook: Rulebook) -> tuple[Json, str | None, tuple[str, ...]]:
    """The figure or status, its standing and its sources."""
    condition, notice = seen.condition(subject), seen.notice
    if condition:
        return {"status": condition.status, "value": condition.value}, condition.standing, condition.source
    if notice is None:
        return {"verdict": seen.verdict}, None, ()
    terms = seen.support.terms if seen.support else None
    match subject:
        case "rate":
            rates = {"low": terms.lowest, "likely": terms.likely, "high": terms.highest} if terms else {}
            told = {name: None if rate is None else str(rate) for name, rate in rates.items()}
            return told, notice.rates.standing, notice.rates.source
        case "cap":
            cap = {"low": terms.cap.low, "high": terms.cap.high} if terms else {}
            return cap, notice.cap.standing, notice.cap.source
        case "date":
            step = rulebook.step_on("first_payment", seen.as_of)
            return plain_months(seen.timeline.first_payment), step.standing, step.source
    figures: Mapping[str, object] = plain_figures(seen.support.totals.support) if seen.support else {}
    return {"verdict": seen.verdict, **figures}, None, notice.source
