"""Where a long text is cut: never inside a character, wherever the cut would have fallen."""

import pytest

from bots.fitting import units
from bots.telegram.fit import MOST, fit
from core.talk.vocabulary import Shown


@pytest.mark.parametrize("before", range(6))
@pytest.mark.parametrize(
    "character",
    ["\u1100\u1161\u11a8", "e\u0301", "👨\u200d👩\u200d👧", "👍🏽", "가🇰🇷", "❤\ufe0f", "가"],
    ids=["old Hangul", "accent", "family", "skin", "flag", "picture", "syllable"],
)
def test_a_cut_never_falls_inside_a_character(character: str, before: int) -> None:
    """However many letters stand before."""
    text = "x" * before + character * 4000
    parts = [line for part in fit(Shown([text])) for line in part.lines]

    assert "".join(parts).replace(" ", "") == text
    assert [part.replace(character, "").strip() for part in parts] == ["x" * before] + [""] * (len(parts) - 1)
    assert max(map(units, parts)) <= MOST
