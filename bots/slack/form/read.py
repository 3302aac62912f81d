"""A form sent in: its fields as answers, or what is wrong with each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bots.slack.form.answer import answer
from bots.slack.form.fields import FACILITIES, fields, in_declared_order
from bots.slack.form.options import AS_IT_STANDS
from bots.values import Reader
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.rulebook import Rulebook
from core.policy.say import Say
from core.policy.situation import clash

_WHERE: Final = ("place", "complex", "site")


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """The answers of the fields filled in; `dropped` are the facts left empty, taken back where they had an answer."""

    answers: Answers
    dropped: tuple[str, ...] = ()

    def changes(self, known: Answers) -> bool:
        """Is anything new or taken back, where these answers are known?"""
        is_new = any(known.get(fact) != value for fact, value in self.answers.items())
        return is_new or any(fact in known for fact in self.dropped)


@dataclass(frozen=True, slots=True)
class FormErrors:
    """What is wrong: one sentence for a field, by its block."""

    sentences: Mapping[str, Say]


def read_form(state: object, rulebook: Rulebook, lexicon: Lexicon, day: date) -> FormAnswers | FormErrors:
    """What the fields of a view say, `state` being its `state.values`. What cannot be used is told, never raised."""
    blocks, chosen = _blocks(state), chosen_facilities(state, rulebook)
    reader = Reader(rulebook, lexicon, day)
    read = {
        each.name: answer(each, blocks[each.name], reader) for each in fields(rulebook, chosen) if each.name in blocks
    }
    given = {n: v for n, v in read.items() if not (v is None or isinstance(v, Say) or v == AS_IT_STANDS)}
    wrong = {n: v for n, v in read.items() if isinstance(v, Say)} | _contradiction(given, rulebook, day)
    if wrong:
        return FormErrors(wrong)
    empty = [name for name, value in read.items() if value is None]
    return FormAnswers(given, (*empty, *(_of_others(rulebook, chosen) if FACILITIES in blocks else ())))


def told(errors: FormErrors, wording: Wording, language: str) -> dict[str, str]:
    """The sentences in a language, by block, as Slack takes them."""
    return {block: wording.text(say, language) for block, say in errors.sentences.items()}


def chosen_facilities(state: object, rulebook: Rulebook) -> tuple[str, ...]:
    """The facilities chosen in a view, in declared order."""
    match _blocks(state).get(FACILITIES):
        case {"value": {"selected_options": [*options]}}:
            return in_declared_order(rulebook, [str(one["value"]) for one in options if _is_option(one)])
    return ()


def _is_option(one: object) -> bool:
    return isinstance(one, Mapping) and "value" in one


def _blocks(state: object) -> Mapping[str, object]:
    return state if isinstance(state, Mapping) else {}


def _contradiction(given: Answers, rulebook: Rulebook, day: date) -> dict[str, Say]:
    """The first field that contradicts the ones before it on where the company is."""
    where = [name for name in _WHERE if name in given]
    for end, name in enumerate(where, start=1):
        if clash({one: given[one] for one in where[:end]}, rulebook, day):
            return {name: Say("form-bad-contradiction")}
    return {}


def _of_others(rulebook: Rulebook, chosen: Sequence[str]) -> Iterator[str]:
    """The facts of facilities that are not chosen: they go with the choice."""
    others = [facility for facility in rulebook.facility_ids if facility not in chosen]
    return (f"{row.id}.{facility}" for row in rulebook.facts.rows if row.each for facility in others)
