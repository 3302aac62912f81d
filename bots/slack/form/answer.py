"""One field sent in, as an answer: by the rules of the command line, and in other words by those of the talk."""

from typing import Final

from bots.bad import BadInput
from bots.slack.form.fields import TYPED, Field, in_declared_order
from bots.slack.form.inputs import LONGEST_TYPED
from bots.slack.form.options import AS_IT_STANDS
from bots.values import Reader
from conversations.understanding import understand
from core.policy.answers import UNKNOWN, Value
from core.policy.say import Say
from core.policy.won import WonRange

_IN_OTHER_WORDS: Final = frozenset({"bad-money", "bad-milestone", "bad-month", "bad-months"})
"""What the command line refuses and a talk may understand: 완료, 2027년 3월, about 30 billion."""


def answer(field: Field, block: object, reader: Reader) -> Value | Say | None:
    """What a field says; None where it is empty, and a sentence where it cannot be used."""
    try:
        filled = _filled(block)
        return _read(field, filled, reader) if filled else None
    except BadInput as bad:
        return bad.say


def _filled(block: object) -> str | tuple[str, ...]:
    """The text, or what was chosen. Raises BadInput for what no field of ours sends."""
    match block:
        case {"value": {"value": None} | {"selected_option": None}}:
            return ""
        case {"value": {"value": str(text)}}:
            return text.strip()
        case {"value": {"selected_option": {"value": str(chosen)}}}:
            return chosen
        case {"value": {"selected_options": [*options]}}:
            return tuple(_chosen(option) for option in options)
    raise BadInput("form-bad-field")


def _chosen(option: object) -> str:
    match option:
        case {"value": str(chosen)}:
            return chosen
    raise BadInput("form-bad-field")


def _read(field: Field, filled: str | tuple[str, ...], reader: Reader) -> Value:
    if field.row.kind == "facilities":
        return _facilities(filled, reader)
    if isinstance(filled, tuple):
        raise BadInput("form-bad-field")
    if field.row.kind in TYPED:
        return _typed(field, filled, reader)
    return filled if filled == AS_IT_STANDS else _chosen_one(field, filled, reader)


def _chosen_one(field: Field, chosen: str, reader: Reader) -> Value:
    try:
        return reader.value(field.row, chosen)
    except BadInput:
        raise BadInput("form-bad-choice") from None


def _facilities(filled: str | tuple[str, ...], reader: Reader) -> Value:
    """Facilities in declared order. Raises BadInput for one that is none, and for some beside not knowing."""
    if filled == (UNKNOWN.value,):
        return UNKNOWN
    if not set(filled) <= set(reader.rulebook.facility_ids):
        raise BadInput("form-bad-facilities")
    return in_declared_order(reader.rulebook, filled)


def _typed(field: Field, text: str, reader: Reader) -> Value:
    if len(text) > LONGEST_TYPED:
        raise BadInput("form-bad-long")
    try:
        return reader.value(field.row, text)
    except BadInput as bad:
        said = _said(field, text, reader) if bad.say.key in _IN_OTHER_WORDS else None
        if said is None:
            raise BadInput(f"form-{bad.say.key}") from None  # the field is seen, so its flag is not named
        return said


def _said(field: Field, text: str, reader: Reader) -> Value | None:
    """What the text says in reply to that question; None where it is a guess, or speaks of more than that."""
    heard = understand(text, reader.lexicon, reader.day, (field.name,))
    if field.name in heard.unknown:
        return UNKNOWN
    value = heard.answers.get(field.name)
    is_range = isinstance(value, WonRange) and not value.is_exact
    is_alone = heard.answers.keys() <= {field.name, "facilities"} and not heard.unsure
    return value if is_alone and not (is_range and field.row.kind == "won") else None
