"""What is said to us and about us gets one kind sentence, and never counts as unreadable."""

from datetime import date

import pytest

from conversations.programme import Giban
from core.policy.answers import Answers
from core.talk.stuck import is_unread

DAY = date(2026, 11, 22)
KNOWN: Answers = {"sector": "bio", "place": "hwasun"}
SAID = {
    "upset": (
        *(
            "답답하네",
            "멍청아",
            "바보야?",
            "짜증나",
            "쓸모없네",
            "왜 이렇게 못 알아들어",
            "ㅅㅂ",
            "장난하나",
            "도움이 안 되네",
        ),
        *("useless", "you idiot", "this is stupid", "F*** this is so frustrating", "I give up"),
    ),
    "okay": (
        "ㅇㅇ",
        "ㅇㅋ",
        "넵",
        "넵넵",
        "알겠습니다",
        "오키",
        "아하",
        "ok",
        "OK!",
        "got it",
        "great",
    ),
    "laugh": ("ㅋㅋ", "ㅋㅋㅋ", "ㅎㅎㅎ", "ㅠㅠ", "하하", "lol", "haha"),
    "human": (
        "사람이에요?",
        "너 로봇이야?",
        "혹시 챗봇인가요?",
        "너 AI야?",
        "are you human?",
        "Are you a robot?",
        "r u a bot",
    ),
    "maker": (
        "누가 만들었어요?",
        "너를 누가 만들었니",
        "어느 기관에서 운영하나요?",
        "who made you?",
        "Who runs this bot?",
    ),
    "sorry": ("미안해요", "죄송합니다", "sorry", "my bad"),
    "thanks": ("고마워요", "감사합니다!", "thanks a lot"),
    "greeting": ("안녕하세요", "ㅎㅇ", "하이", "hi", "Hello!"),
    "bye": ("다음에 또 봐요", "bye"),
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SAID.items() for text in texts])
def test_a_word_to_us_gets_one_sentence(kind: str, text: str, giban: Giban) -> None:
    """While the place of two is asked for: nothing there is answered by it."""
    question = giban.agenda({"sector": "bio"}, DAY).question
    reading = giban.read(text, {"sector": "bio"}, question, DAY)

    assert [line.key for line in reading.aside] == [f"small-talk-{kind}"]
    assert not reading.answers
    assert not is_unread(reading)


@pytest.mark.parametrize(
    ("text", "sector"), [("로봇이에요", "robot"), ("저희는 로봇 회사입니다", "robot"), ("we make robots", "robot")]
)
def test_a_maker_of_robots_is_no_question_about_us(text: str, sector: str, giban: Giban) -> None:
    """로봇 is an industry."""
    question = giban.agenda({}, DAY).question

    assert giban.read(text, {}, question, DAY).answers["sector"] == sector


def test_a_yes_that_answers_is_no_small_talk(giban: Giban) -> None:
    """넵 to the one complex that was asked for."""
    question = giban.agenda(KNOWN, DAY).question
    reading = giban.read("넵", KNOWN, question, DAY)

    assert reading.answers == {"complex": "jeonnam-bio"}
    assert reading.aside == ()
