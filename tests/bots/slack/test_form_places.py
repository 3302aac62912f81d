"""Places to choose from while a name is being typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.form import place_options
from conversations.understanding import Lexicon
from conversations.wording import LANGUAGES, Wording

DAY = date(2026, 11, 22)


def offered(typed: object, words: Lexicon, wording: Wording, language: str = "ko") -> list[str]:
    """The ids offered."""
    return [str(option["value"]) for option in place_options(typed, language, words, wording, DAY)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("포항", "pohang"),
        ("포하", "pohang"),
        ("포항시 남구", "pohang-nam"),
        ("POHANG", "pohang"),
        ("poha", "pohang"),
        ("용인처인구", "yongin-cheoin"),
        ("cheoin", "yongin-cheoin"),
        ("양산", "yangsan"),
        ("송도", "incheon-yeonsu"),
        ("pohnag", "pohang"),
        ("모름", "unknown"),
        ("not su", "unknown"),
    ],
)
def test_what_is_meant_comes_first(typed: str, first: str, words: Lexicon, wording: Wording) -> None:
    """Half a name, half a syllable, a work's name, a misspelling."""
    assert offered(typed, words, wording)[:1] == [first]


@pytest.mark.parametrize(
    "typed", ["", " ", "...", "@@@", "<script>", "없는도시", "x" * 61, None, 7, ["포항"], "\u200b"]
)
def test_where_nothing_fits_nothing_is_offered(typed: object, words: Lexicon, wording: Wording) -> None:
    """Slack says so itself then."""
    assert offered(typed, words, wording) == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("ko", ["강원 고성 · Goseong (Gangwon)", "경남 고성 · Goseong (Gyeongnam)"]),
        ("en", ["Goseong (Gangwon) · 강원 고성", "Goseong (Gyeongnam) · 경남 고성"]),
    ],
)
def test_homonyms_are_told_apart_by_both_names(
    language: str, texts: list[str], words: Lexicon, wording: Wording
) -> None:
    """One cannot be taken for the other."""
    made = place_options("고성", language, words, wording, DAY)

    assert [option["text"] for option in made] == [{"type": "plain_text", "text": t, "emoji": False} for t in texts]


def test_part_of_a_name_will_do(words: Lexicon, wording: Wording) -> None:
    """After those that begin with it."""
    found = offered("산", words, wording)

    assert found.index("sancheong") < found.index("busan")


def test_not_knowing_is_offered_beside_places(words: Lexicon, wording: Wording) -> None:
    """Nowon begins like "not sure"."""
    found = offered("no", words, wording, "en")

    assert "seoul-nowon" in found
    assert found[-1] == "unknown"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_places_look_alike(language: str, words: Lexicon, wording: Wording) -> None:
    """Whatever is typed."""
    shown = [
        str(option["text"])
        for place in words.rulebook.places
        for option in place_options(place.names.ko, language, words, wording, DAY)
        if option["value"] == place.id
    ]

    assert len(shown) == len(set(shown)) == len(words.rulebook.places)


@given(st.text(max_size=80))
def test_any_text_is_taken_and_at_most_a_hundred_come(words: Lexicon, wording: Wording, typed: str) -> None:
    """Slack refuses more."""
    assert len(place_options(typed, "en", words, wording, DAY)) <= 100


@pytest.mark.parametrize("typed", ["a", "n"])
def test_one_letter_fits_more_than_a_hundred(typed: str, words: Lexicon, wording: Wording) -> None:
    """And is cut, "not sure" included."""
    assert len(offered(typed, words, wording)) == 100
