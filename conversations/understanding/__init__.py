"""Typed text, Korean or English or both, to answers. Pure: the words of the policy come from the rulebook as values."""

from conversations.understanding.asked_place import facilities_asked, place_asked
from conversations.understanding.found import Understood
from conversations.understanding.lexicon import Lexicon, lexicon
from conversations.understanding.understand import understand

__all__ = ["Lexicon", "Understood", "facilities_asked", "lexicon", "place_asked", "understand"]
