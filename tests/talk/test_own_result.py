"""Questions about the result just told are answered from the case, and questions about ourselves by ourselves."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.rulebook import Rulebook
from tests.amounts import eok
from tests.talk.test_what_if import GUMI

DAY = date(2026, 11, 22)


def told(text: str, giban: Giban, wording: Wording, answers: Answers = GUMI) -> str:
    """What is said beside; nothing is taken as an answer."""
    reading = giban.read(text, answers, None, DAY)
    assert not reading.answers
    assert not reading.choices
    return "\n".join(wording.text(line, reading.language or "ko") for line in reading.aside)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("왜 28년이에요?", "첫 지급은 2028년"),
        ("왜 2028년인가요", "한 해 단위 예산"),
        ("why 2028?", "The tightest step"),
        ("why so late?", "one budget year"),
        ("왜 40%예요?", "비수도권은 투자가 업종별 기준 이상이면 50%"),
        ("40%는 어디서 나온 거예요", "별표는 아직 읽지 못했습니다"),
        ("why 40%?", "annex that sets the rates has not been read"),
        ("회사 부담은 얼마예요?", "300억~420억"),  # 600 - 300 and 600 - 180
        ("우리 부담은요?", "300억~420억"),
        ("what is our own share?", "KRW 30–42 billion"),
        ("how much do we have to pay ourselves?", "KRW 30–42 billion"),
        ("합계는요?", "180억~300억"),
        ("모두 합하면?", "180억~300억"),
        ("what's the total?", "KRW 18–30 billion"),
        ("용수는 얼마 나와요?", "용수: 150억~250억"),
        ("How much exactly for water?", "water supply: KRW 15–25 billion"),
        ("500억 넘게는 못받아요?", "한도가 아니라 지원율"),
        ("can we get more than 50 billion?", "not the cap"),
        ("지정되면 얼마예요?", "180억~300억"),
        ("그럼 되나요?", "신청 요건을 갖춘 것으로 보입니다"),
        ("so are we eligible?", "You appear to meet"),
    ],
)
def test_the_result_explains_itself(text: str, expected: str, giban: Giban, wording: Wording) -> None:
    """Water 500 and a road of 100: 30 % of 600 is 180, 50 % is 300."""
    assert expected in told(text, giban, wording)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("그럼 뭘 받을 수 있어요?", "지방투자촉진보조금"), ("what can we get then?", "schemes apart")],
)
def test_after_a_no_other_schemes_are_named(text: str, expected: str, giban: Giban, wording: Wording) -> None:
    """There is nothing of this one."""
    outside: Answers = {"sector": "bio", "place": "gwangyang", "complex": "none", "cost.water": eok(100)}

    assert expected in told(text, giban, wording, outside)


def test_with_nothing_told_the_rule_is_answered(giban: Giban, wording: Wording) -> None:
    """There is no result to explain."""
    assert "30" in told("what share of the cost does the state pay?", giban, wording, {"sector": "bio"})


@pytest.mark.parametrize("text", ["정확히 몇 원이에요?", "정확히 얼마예요"])
def test_the_last_won_is_told_on_request(text: str, giban: Giban) -> None:
    """By the command there is for it."""
    assert giban.read(text, GUMI, None, DAY).command == "exact"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("개인정보는요?", "365일"),
        ("제 정보는 안전한가요?", "365일"),
        ("what about privacy?", "365 days"),
        ("do you store my data?", "365 days"),
        ("이거 무료예요?", "이용료는 없습니다"),
        ("is this free?", "I charge nothing"),
        ("PDF로 보내줘", "보내 드리지 못합니다"),
        ("Can you send me a PDF?", "cannot send files"),
        ("상담원 연결해줘", "상담원이 없습니다"),
        ("사람과 통화하고 싶어요", "상담원이 없습니다"),
        ("can I talk to a human?", "no live agent"),
    ],
)
def test_questions_about_ourselves_are_answered_whatever_is_asked_for(
    text: str, expected: str, giban: Giban, wording: Wording
) -> None:
    """From the first turn on."""
    assert expected in told(text, giban, wording, {})


def test_the_operators_contact_is_named_where_there_is_one(
    rulebook: Rulebook, words: Lexicon, wording: Wording
) -> None:
    """Instead of KICOX."""
    giban = Giban(rulebook, words, contact="053-000-0000")

    assert "053-000-0000" in told("can I talk to a human?", giban, wording, {})
