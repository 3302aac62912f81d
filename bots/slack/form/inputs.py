"""The input of a field, with the answer the case has already."""

from collections.abc import Sequence
from typing import Final

from bots.slack.form.elements import Json, Voice, plain
from bots.slack.form.fields import FACILITIES, TYPED, Field
from bots.slack.form.options import offered, present
from conversations.wording.amounts import won
from core.policy.answers import UNKNOWN, Answers, Value
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange

ACTION: Final = "value"
LONGEST_TYPED: Final = 200
_LONGEST_PLACEHOLDER: Final = 150


def element(field: Field, answers: Answers, facilities: Sequence[str], rulebook: Rulebook, voice: Voice) -> Json:
    """The input of a field by its kind; `facilities` are those chosen now."""
    answer = answers.get(field.name)
    if field.row.kind == FACILITIES:
        answer = UNKNOWN if answer is UNKNOWN and not facilities else None
        return _several(field, facilities, answer, rulebook, voice)
    if field.row.kind in TYPED:
        return _typed(field, answer, voice)
    return _found(field, answer, rulebook, voice) if field.row.kind == "place" else _one(field, answer, rulebook, voice)


def written(answer: Value, voice: Voice) -> str:
    """An answer as somebody would type it, so that it is read as the same again."""
    match answer:
        case WonRange(low, high) if low != high:
            most = "" if high is None else won(high, voice.language)
            return f"{won(low, voice.language)} ~ {most}".strip()
        case WonRange(low):
            return won(low, voice.language)
        case "yes" | "no":
            return voice.say(f"form-milestone-{answer}")
    return voice.say("value-unknown") if answer is UNKNOWN else str(answer)


def _typed(field: Field, answer: Value | None, voice: Voice) -> Json:
    """A line to write in, with an example."""
    example = _placeholder(f"form-example-{field.row.kind}", voice)
    made: Json = {"type": "plain_text_input", "action_id": ACTION, "placeholder": example, "max_length": LONGEST_TYPED}
    return made if answer is None else {**made, "initial_value": written(answer, voice)}


def _one(field: Field, answer: Value | None, rulebook: Rulebook, voice: Voice) -> Json:
    """A list to choose one from."""
    choices = offered(field, rulebook, voice)
    stands = present(field, answer, rulebook, voice) if answer is not None else None
    if stands and stands not in choices:
        choices = [stands, *choices]
    made: Json = {"type": "static_select", "action_id": ACTION, "options": choices}
    made["placeholder"] = _placeholder("form-choose", voice)
    return {**made, "initial_option": stands} if stands else made


def _found(field: Field, answer: Value | None, rulebook: Rulebook, voice: Voice) -> Json:
    """A place, looked for by its name."""
    made: Json = {"type": "external_select", "action_id": ACTION, "min_query_length": 1}
    made["placeholder"] = _placeholder("form-find-place", voice)
    return {**made, "initial_option": present(field, answer, rulebook, voice)} if answer is not None else made


def _several(field: Field, facilities: Sequence[str], answer: Value | None, rulebook: Rulebook, voice: Voice) -> Json:
    """A list to choose several from."""
    made: Json = {"type": "multi_static_select", "action_id": ACTION, "options": offered(field, rulebook, voice)}
    made["placeholder"] = _placeholder("form-choose", voice)
    chosen = [present(field, value, rulebook, voice) for value in (*facilities, *((answer,) if answer else ()))]
    return {**made, "initial_options": chosen} if chosen else made


def _placeholder(key: str, voice: Voice) -> Json:
    return plain(voice.say(key), _LONGEST_PLACEHOLDER)
