"""The form as a view: a small one that can be opened at once, and the whole."""

from collections.abc import Sequence
from typing import Final

from bots.slack.form.elements import LONGEST_TITLE, Json, Voice, plain, section
from bots.slack.form.fields import FACILITIES, Field, fields, hint, in_declared_order, title
from bots.slack.form.inputs import element
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.rulebook import Rulebook

CALLBACK: Final = "form"


def form_view(
    rulebook: Rulebook, wording: Wording, language: str, answers: Answers, facilities: Sequence[str], metadata: str
) -> Json:
    """Every fact as a field that may stay empty, filled in with these answers; `facilities` are those chosen now, each
    with fields of its own. What was typed before stays where a field is drawn again."""
    voice, chosen = Voice(wording, language), in_declared_order(rulebook, facilities)
    drawn = [
        _framed(field, element(field, answers, chosen, rulebook, voice), voice) for field in fields(rulebook, chosen)
    ]
    blocks = [section(voice.say("form-intro")), *drawn]
    return {**_view(voice, metadata, blocks), "submit": plain(voice.say("form-submit"), LONGEST_TITLE)}


def skeleton(wording: Wording, language: str, metadata: str) -> Json:
    """The form before it is filled in: Slack gives three seconds to open a view, and none to read answers first."""
    voice = Voice(wording, language)
    return _view(voice, metadata, [section(voice.say("form-opening"))])


def _view(voice: Voice, metadata: str, blocks: Sequence[Json]) -> Json:
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": plain(voice.say("form-title"), LONGEST_TITLE),
        "close": plain(voice.say("form-close"), LONGEST_TITLE),
        "private_metadata": metadata,
        "blocks": list(blocks),
    }


def _framed(field: Field, made: Json, voice: Voice) -> Json:
    """The input under its title. Choosing facilities is told at once, so that their fields can be drawn."""
    framed: Json = {"type": "input", "block_id": field.name, "label": plain(title(field, voice)), "element": made}
    framed |= {"optional": True, "dispatch_action": field.row.kind == FACILITIES}
    help_ = hint(field, voice)
    return {**framed, "hint": plain(help_)} if help_ else framed
