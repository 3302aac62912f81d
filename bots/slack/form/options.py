"""The choices of a field, and which of them is the answer the case has already."""

from typing import Final

from bots.slack.form.elements import Json, Voice, option
from bots.slack.form.fields import Field, ids, named
from conversations.describe import said
from core.policy.answers import UNKNOWN, Value
from core.policy.rulebook import Names, Rulebook

AS_IT_STANDS: Final = "as-it-stands"
"""Chosen where the present answer is none of the choices: it is neither changed nor taken back."""


def offered(field: Field, rulebook: Rulebook, voice: Voice) -> list[Json]:
    """Everything that can be chosen, not knowing included."""
    known = [option(named(field.row, one, voice), one) for one in ids(field.row, rulebook)]
    if field.row.kind == "sector":
        other = voice.say("form-other-sector")
        known.append(option(other, f"other:{other}"))
    return [*known, unknown(voice)]


def present(field: Field, answer: Value, rulebook: Rulebook, voice: Voice) -> Json:
    """The choice that stands for an answer."""
    if answer is UNKNOWN:
        return unknown(voice)
    if field.row.kind == "place" and answer in rulebook.ids("place"):
        return place_option(rulebook.place(str(answer)).names, str(answer), voice)
    if answer in ids(field.row, rulebook):
        return option(named(field.row, str(answer), voice), str(answer))
    return option(voice.say("form-as-it-stands", value=said(field.row, answer)), AS_IT_STANDS)


def unknown(voice: Voice) -> Json:
    """That one does not know."""
    return option(voice.say("option-unknown"), UNKNOWN.value)


def place_option(names: Names, place: str, voice: Voice) -> Json:
    """A place by both its names."""
    return option(voice.say("form-place", korean=names.ko, english=names.en), place)
