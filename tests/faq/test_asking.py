"""Which topic a question means, whatever words it is put in."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.faq import ask, in_between
from conversations.programme import Giban
from conversations.understanding import Lexicon, understand
from conversations.wording import Wording
from core.talk.vocabulary import Command

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("땅 산 돈도 쳐주나요", "land-cost"),
        ("is the price of the site counted as well?", "land-cost"),
        ("공사 먼저 시작해버려도 괜찮아요?", "start-before-grant"),
        ("may we break ground while we wait for the decision", "start-before-grant"),
        ("한도가 두배 된 거 맞죠?", "cap-doubled"),
        ("상한이 얼마죠", "cap"),
        ("what's the ceiling?", "cap"),
        ("옆 회사랑 한도를 나눠 쓰는 건가요", "shared-cap"),
        ("우리가 내나요 시청이 내나요 신청서", "who-applies"),
        ("예타 받아야 해요?", "feasibility-study"),
        ("do we need a preliminary feasibility study", "feasibility-study"),
        ("로봇은요?", "new-sectors"),
        ("조선소도 되나요", "other-industries"),
        ("파주도 수도권이에요?", "capital-area"),
        ("돈은 언제쯤 통장에 들어와요", "when-paid"),
        ("받은 다음엔 뭘 보고해야 하나요", "after-grant"),
        ("is the amount guaranteed", "guaranteed"),
        ("한도가 언마에요", "cap"),
        ("인허가 얼마나 걸려요", "permits"),
    ],
)
def test_a_question_finds_its_topic(text: str, topic: str) -> None:
    """In slang, with slips, in either language."""
    assert ask(text).topic == topic


@pytest.mark.parametrize(
    "text",
    [
        *("법인세율이 몇 퍼센트예요?", "오늘 서울 날씨 어때요", "점심 메뉴 추천해줘", "비자 연장은 어떻게 하나요"),
        *("what's the corporate tax rate", "write me a poem about pipes", "who won the election", "?", ""),
    ],
)
def test_what_is_no_business_of_ours_has_no_topic(text: str) -> None:
    """However near a word of it may be."""
    assert ask(text).topic is None


def test_where_it_is_not_clear_the_nearest_three_are_offered() -> None:
    """A word that several topics share."""
    asked = ask("what about the money?")

    assert asked.topic is None
    assert len(asked.near) == 3


@given(st.text(max_size=400))
def test_nothing_typed_is_an_error(text: str) -> None:
    """Whatever it is."""
    assert len(ask(text).near) <= 3


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("안성은 수도권인가요?", ("capital-area",)),
        ("포항 양극재인데 부지매입비도 지원되나요?", ("land-cost",)),
        ("구미에 3조 투자하는데 얼마나 받을 수 있나요?", ()),
        ("조선업은 왜 안되나요", ("other-industries",)),
        ("예비타당성조사 면제", ("feasibility-study",)),
        ("포항 투자 1조", ()),
        ("한도는 얼마고 돈은 언제 나오나요?", ("cap", "when-paid")),
    ],
)
def test_what_a_message_asks_beside_what_it_tells(text: str, topics: Sequence[str], words: Lexicon) -> None:
    """Only what asks, and not how much it is for oneself: the estimate tells that."""
    assert in_between(text, understand(text, words, TODAY)).topics == topics


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("안성은 수도권인가요?", "안성은 수도권입니다"),
        ("천안도 수도권이에요?", "천안은 수도권이 아닙니다"),
        ("is Icheon in the capital area?", "Icheon is in the capital area"),
    ],
)
def test_a_city_asked_about_is_answered_and_not_taken_as_told(
    text: str, told: str, giban: Giban, wording: Wording
) -> None:
    """The case has no place from it."""
    reading = giban.read(text, {"sector": "bio"}, None, TODAY)

    assert told in wording.text(reading.aside[0], reading.language or "ko")
    assert reading.answers == {}


def test_where_it_is_not_clear_the_talk_offers_what_may_be_meant(giban: Giban) -> None:
    """Each a choice, and one that none is."""
    reading = giban.read("what about the money?", {"sector": "bio"}, None, TODAY)

    assert [line.key for line in reading.aside] == ["faq-which"]
    *offered, none = reading.choices
    assert [option.press for option in offered] == [Command(f"faq-{t}") for t in ask("what about the money?").near]
    assert none.press == Command("faq-none")


@pytest.mark.parametrize(
    ("text", "key"), [("what a waste of time", "small-talk-upset"), ("고마워요", "small-talk-thanks")]
)
def test_a_kind_word_is_no_question(text: str, key: str, giban: Giban) -> None:
    """Whatever it has in common with one."""
    assert [line.key for line in giban.read(text, {"sector": "bio"}, None, TODAY).aside] == [key]
