"""What is answered to each topic: facts of the notice, where they stand, in both languages."""

from datetime import date

import pytest

from conversations.faq import TOPICS, answer
from conversations.faq.asking import KNOWN
from conversations.wording import LANGUAGES, Wording
from core.policy.answers import Answers
from core.policy.assess import assess
from core.policy.rulebook import Rulebook
from tests.amounts import eok

TODAY = date(2026, 11, 22)


def told(topic: str, language: str, rulebook: Rulebook, wording: Wording, answers: Answers, day: date = TODAY) -> str:
    """The whole answer."""
    lines = answer(topic, assess(answers, rulebook, day), answers, rulebook)
    return "\n".join(wording.text(line, language) for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_answered_shortly_and_says_where_it_stands(
    topic: str, language: str, rulebook: Rulebook, wording: Wording
) -> None:
    """Two lines: the answer, then its standing and sources by name."""
    answered, source = told(topic, language, rulebook, wording, {}).split("\n")

    assert 20 <= len(answered) <= 420
    assert source.startswith("[")
    assert wording.label("standing", TOPICS[topic].standing, language) in source


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_known_by_many_questions_and_has_a_name(topic: str, wording: Wording) -> None:
    """In each language at least ten, which is worth more than any engine."""
    korean = [q for q in KNOWN[topic] if any("가" <= c <= "힣" for c in q)]

    assert len(korean) >= 10
    assert len(KNOWN[topic]) - len(korean) >= 10
    for language in LANGUAGES:
        assert len(wording.label("faq-topic", topic, language)) <= 40


@pytest.mark.parametrize(
    ("topic", "korean", "english"),
    [
        ("covered-facilities", "용수, 전기, 도로, 폐수", "telecommunications and utility tunnel"),
        ("rate-base", "30%~50%", "30% to 50%"),
        ("support-rate", "별표", "annex"),
        ("cap", "사업장당 500억 원, 투자 100조 원 이상이면 1,000억 원", "KRW 50 billion per site, KRW 100 billion"),
        ("when-effective", "2025년 4월 15일", "2 July 2026"),
        ("which-complexes", "12곳", "12 are designated"),
        ("semiconductor-act", "2026년 8월 11일", "11 August 2026"),
        ("facility-count-limit", "2024년 3월 27일", "27 March 2024"),
        ("permits", "60일", "60 days"),
        ("capital-area", "안성·시흥·평택", "Anseong"),
        ("new-designation", "2026년 2월 27일", "27 February 2026"),
        ("land-cost", "들어가지 않습니다", "not counted"),
        ("guaranteed", "0원", "KRW 0"),
    ],
)
def test_answers_hold_the_facts(topic: str, korean: str, english: str, rulebook: Rulebook, wording: Wording) -> None:
    """As the notice, the Act and the releases have them."""
    assert korean in told(topic, "ko", rulebook, wording, {})
    assert english in told(topic, "en", rulebook, wording, {})


def test_the_complexes_are_named_by_industry(rulebook: Rulebook, wording: Wording) -> None:
    """All twelve, each under its own."""
    text = told("which-complexes", "ko", rulebook, wording, {})

    assert all(complex_.names.ko in text for complex_ in rulebook.complexes)


@pytest.mark.parametrize(
    ("place", "expected"), [("anseong", "안성은 수도권입니다"), ("cheonan", "천안은 수도권이 아닙니다")]
)
def test_whether_a_city_is_capital_area_is_said_of_that_city(
    place: str, expected: str, rulebook: Rulebook, wording: Wording
) -> None:
    """Gyeonggi is, Chungnam is not."""
    assert told("capital-area", "ko", rulebook, wording, {"place": place}).startswith(expected)


def test_the_doubling_is_set_beside_ones_own_amount(rulebook: Rulebook, wording: Wording) -> None:
    """40 billion of cost: 12 to 20, below any cap."""
    case: Answers = {"sector": "secondary_battery", "complex": "pohang-battery", "cost.water": eok(400)}

    assert "지원율에서 정해집니다" in told("cap-doubled", "ko", rulebook, wording, case)


def test_figures_are_those_of_the_day_and_the_rest_says_it_is_todays(rulebook: Rulebook, wording: Wording) -> None:
    """In 2024 a half of the facilities and lower rates."""
    then = date(2024, 9, 1)

    assert "15% to 30%" in told("rate-base", "en", rulebook, wording, {}, then)
    assert "utility" not in told("covered-facilities", "en", rulebook, wording, {}, then)
    assert "today" in told("land-cost", "en", rulebook, wording, {}, then)
    assert "today" not in told("land-cost", "en", rulebook, wording, {})


def test_a_day_without_a_notice_has_no_answer(rulebook: Rulebook, wording: Wording) -> None:
    """There was no rule."""
    assert told("cap", "en", rulebook, wording, {}, date(2020, 1, 1)) == ""
