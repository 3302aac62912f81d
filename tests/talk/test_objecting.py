"""What people call wrong: which texts do, of what, and whether their words stand there already."""

from datetime import date

import pytest

from conversations.programme import Giban
from core.policy.answers import Answers
from core.talk.objection import Objected

DAY = date(2026, 11, 22)
KNOWN: Answers = {"sector": "secondary_battery", "place": "pohang"}


def objected(giban: Giban, text: str, asked: str | None = None) -> Objected | None:
    """What a text objects to."""
    reading = giban.read(text, KNOWN, giban.agenda(KNOWN, DAY).question, DAY)
    return giban.objection(text, reading, KNOWN, asked)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("이거 틀렸어요", "result"),
        ("틀렸어요", "result"),
        ("뭔가 이상해요", "result"),
        ("금액이 이상해요", "support"),
        ("계산이 좀 안 맞는 것 같아요", "support"),
        ("한도가 틀린 것 같은데요", "cap"),
        ("지원율이 잘못됐어요", "rate"),
        ("일정이 틀린 것 같습니다", "date"),
        ("시설이 틀렸어요", "facility"),
        ("업종이 잘못된 것 같아요", "sector"),
        ("틀린 점 알리기", "result"),
        ("오류 신고", "result"),
        ("this is wrong", "result"),
        ("That's not right", "result"),
        ("the rate is wrong", "rate"),
        ("I think the cap is incorrect", "cap"),
        ("the amount looks off", "support"),
        ("the dates are wrong", "date"),
        ("I want to report an error", "result"),
    ],
)
def test_a_bare_complaint_names_its_subject(text: str, subject: str, giban: Giban) -> None:
    """And leaves the words to be asked for."""
    assert objected(giban, text) == Objected(subject, None)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("지원율이 50%라고 들었는데 틀린 것 같아요", "rate"),
        ("한도가 틀렸어요, 1000억이에요", "cap"),
        ("작년 공고랑 달라서 틀린 것 같아요", "result"),
        ("The cap is wrong, it should be 100 billion won", "cap"),
        ("this is wrong because KICOX told us otherwise", "result"),
    ],
)
def test_words_in_the_same_message_are_the_persons_words(text: str, subject: str, giban: Giban) -> None:
    """Nothing more is asked."""
    assert objected(giban, text) == Objected(subject, text)


@pytest.mark.parametrize(
    "text",
    [
        "틀렸어요, 구미가 아니라 포항이에요. 투자는 2조",
        "포항이 틀렸어요, 구미예요",
        "용수 금액이 틀렸어요 500억이에요",
        "that's wrong, it is Gumi",
        "The amount is wrong, water is 50 billion won",
        "제가 잘못 적었어요",
        "오타예요",
        "I made a mistake",
        "틀린 건 아니에요",
        "nothing is wrong",
        "투자 1조 이상입니다",
        "블루밸리",
    ],
)
def test_a_correction_and_what_only_sounds_like_it_is_none(text: str, giban: Giban) -> None:
    """A person's own slip, another answer, an amount "or more"."""
    assert objected(giban, text) is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("산단공에서 다르게 들었습니다", "support"),
        ("지원율은 50%라고 들었어요", "rate"),
        ("KICOX told us another figure for projects like ours", "support"),
        ("우리는 포항이고 투자도 1조가 넘는데 생각보다 너무 적게 나온 것 같습니다", "support"),
        ("이것도 틀렸어요", "support"),
    ],
)
def test_once_asked_for_any_text_is_the_words(text: str, subject: str, giban: Giban) -> None:
    """With a finer subject where it names one."""
    assert objected(giban, text, "support") == Objected(subject, text)


@pytest.mark.parametrize(
    "text", ["투자는 2조예요", "Gumi", "아니에요", "됐어요", "never mind", "감사합니다", "hmm", "음", "", "   "]
)
def test_once_asked_for_an_answer_or_a_no_is_none(text: str, giban: Giban) -> None:
    """It is taken for what it is."""
    assert objected(giban, text, "result") is None
