"""The sentences we show as examples are understood whole."""

from datetime import date

import pytest

from conversations.understanding import Lexicon, understand

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "We make chips in Gumi, investing 3 trillion won, water 50 billion",
        "chips in Gumi, 3 trillion won, water 50 billion",
        "구미에 3조 투자하는 반도체 회사, 용수 500억",
    ],
)
def test_an_example_of_ours_says_what_it_says(words: Lexicon, text: str) -> None:
    """Industry, place, investment and the cost of water."""
    answers = understand(text, words, DAY).answers

    assert (answers["sector"], answers["place"]) == ("semiconductor", "gumi")
    assert {"investment", "facilities", "cost.water"} <= answers.keys()


def test_who_chips_in_makes_none(words: Lexicon) -> None:
    """The other meaning."""
    assert "sector" not in understand("the city chips in with 10 billion won", words, DAY).answers
