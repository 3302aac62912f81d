"""The place and the facilities a question is about; it tells nothing of the case."""

from dataclasses import replace
from datetime import date

from conversations.understanding.lexicon import Lexicon
from conversations.understanding.normalise import normalise
from conversations.understanding.places import places
from conversations.understanding.scene import scan
from core.policy.answers import Answers


def place_asked(text: str, lexicon: Lexicon, day: date) -> Answers:
    """The one place named, if there is one."""
    scene = scan(normalise(text), lexicon, day, ())
    found = places(replace(scene, meant=scene.marks)).answers
    return {"place": found["place"]} if "place" in found else {}


def facilities_asked(text: str, lexicon: Lexicon, day: date) -> tuple[str, ...]:
    """The facilities named, in declared order."""
    named = {
        id_ for mark in scan(normalise(text), lexicon, day, ()).marks if mark.kind == "facility" for id_ in mark.ids
    }
    return tuple(id_ for id_ in lexicon.rulebook.facility_ids if id_ in named)
