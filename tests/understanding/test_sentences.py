import pytest

from core.policy.answers import Answers
from tests.understanding.conftest import Read
from tests.understanding.first_sentences import ENGLISH, GIVEN, KOREAN, MIXED


@pytest.mark.parametrize(("text", "expected"), [*GIVEN, *KOREAN, *ENGLISH, *MIXED])
def test_a_first_sentence_is_understood_whole(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)

    assert dict(expected) == understood.answers
    assert understood.intent == "answer"


@pytest.mark.parametrize(("text", "expected"), [*GIVEN, *KOREAN, *ENGLISH])
def test_nothing_in_a_clear_sentence_is_doubted(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)

    assert (understood.ambiguous, understood.unsure, understood.refused) == ({}, (), {})


@pytest.mark.parametrize(("text", "expected"), [*KOREAN, *MIXED])
def test_hangul_makes_the_language_korean(read: Read, text: str, expected: Answers) -> None:
    assert read(text).language == "ko"


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_without_hangul_the_language_is_english(read: Read, text: str, expected: Answers) -> None:
    assert read(text).language == "en"


def test_answers_stand_in_the_order_of_the_facts_table(read: Read) -> None:
    understood = read("변전소 400억, 용수 300억, 투자 3조, 구미, 반도체")

    assert list(understood.answers) == [
        "sector",
        "place",
        "investment",
        "facilities",
        "cost.water",
        "cost.electricity",
    ]


def test_what_is_not_known_is_named_beside_the_answers(read: Read) -> None:
    understood = read("화순군 바이오 회사입니다, 설계는 미정이고 가스 50억")

    assert understood.unknown == ("design_done",)
    assert "design_done" not in understood.answers
