"""English sentences with a count in them, for one and for two."""

import re

import pytest
from fluent.runtime import FluentBundle, FluentResource

from conversations.wording.loader import FOLDER, keys

_THINGS = (
    "application|assumption|case|character|command|complex|day|facility|industry|member|message|minute|month|notice|"
    "place|point|question|scope|second|time|update|week|workspace|year"
)
_SEVERAL = re.sub(r"(\w+)", lambda found: re.sub("ys$", "ies", re.sub("xs$", "xes", f"{found[0]}s")), _THINGS)
_ONE_OF_MANY = re.compile(rf"(?<![\d.,])1 (?:{_SEVERAL})\b|\bthere are 1\b|\b1 \w+ (?:are|wait|were)\b", re.I)
_MANY_OF_ONE = re.compile(rf"(?<![\d.,])2 (?:{_THINGS})\b(?!-)|\bthere is 2\b|\b2 \w+s (?:is|waits|was)\b", re.I)
_NEVER_ONE = frozenset(
    {
        *("needs-sector", "rulebook-well", "doctor-slack-scopes", "doctor-telegram-commands"),  # as many as we ship
        *("bad-months", "form-bad-months", "note-designation-no-call", "applications-range"),  # the end of a range
        *("trace-rule-months_from_next", "trace-works"),  # three figures in one
        *("ask-place-which", "count-limit"),  # asked and said only where there are several
    }
)


@pytest.fixture(scope="module")
def english() -> FluentBundle:
    """The English files alone."""
    bundle = FluentBundle(["en"], use_isolating=False)
    for file in (FOLDER / "en").glob("*.ftl"):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def told(english: FluentBundle, count: int) -> dict[str, str]:
    """Every sentence, with that number wherever a value stands."""
    sentences = {}
    for key, variables in keys(language="en").items():
        message = english.get_message(key)
        assert message.value is not None
        sentences[key] = str(english.format_pattern(message.value, dict.fromkeys(variables, count))[0])
    return sentences


@pytest.mark.parametrize(("count", "wrong"), [(1, _ONE_OF_MANY), (2, _MANY_OF_ONE)])
def test_an_english_sentence_reads_right_for_one_and_for_two(
    count: int, wrong: re.Pattern[str], english: FluentBundle
) -> None:
    """A thing is told in the number there is of it."""
    bad = {key: text for key, text in told(english, count).items() if wrong.search(text) and key not in _NEVER_ONE}

    assert bad == {}


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("1 messages wait", _ONE_OF_MANY), ("There are 1 more.", _ONE_OF_MANY), ("1 facilities", _ONE_OF_MANY),
     ("2 day of slack", _MANY_OF_ONE), ("There is 2 more.", _MANY_OF_ONE)],
)  # fmt: skip
def test_a_wrong_number_is_found(text: str, pattern: re.Pattern[str]) -> None:
    """As it would stand there."""
    assert pattern.search(text)


@pytest.mark.parametrize("text", ["11 months", "2.1 months", "1 month", "A 2-month slip", "2 cases", "22 day-trips"])
def test_a_right_number_is_left_alone(text: str) -> None:
    """Other figures that end so, too."""
    assert not _ONE_OF_MANY.search(text)
    assert not _MANY_OF_ONE.search(text)
