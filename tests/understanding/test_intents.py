import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("로봇도 지원되나요?", "question"),
        ("한도 두 배 됐다던데", "question"),
        ("기반시설이 뭐예요", "question"),
        ("언제 돈이 나와요?", "question"),
        ("What is the maximum?", "question"),
        ("can we start before the grant", "question"),
        ("안성은 수도권인가요?", "question"),
        ("왜 물어보세요?", "why"),
        ("왜 묻는 거예요", "why"),
        ("why do you ask", "why"),
        ("지금까지 결과 보여줘", "so_far"),
        ("중간 결과", "so_far"),
        ("so far", "so_far"),
        ("도움말", "help"),
        ("/help", "help"),
        ("help", "help"),
        ("뭐 해 줘", "help"),
        ("뒤로", "back"),
        ("이전", "back"),
        ("back", "back"),
        ("go back", "back"),
        ("처음부터", "restart"),
        ("다시 시작", "restart"),
        ("/start over", "restart"),
        ("start over", "restart"),
        ("영어로", "language"),
        ("영어로 해줘", "language"),
        ("English please", "language"),
        ("한국어로", "language"),
        ("in Korean", "language"),
        ("아니, 투자는 2조예요", "correct"),
        ("아니요, 포항이에요", "correct"),
        ("투자액 정정할게요", "correct"),
        ("정정", "correct"),
        ("actually 3 trillion", "correct"),
        ("그건 틀렸어요. 투자는 1조예요", "correct"),
        ("우리는 대기업은 아니고 중견기업이에요", "answer"),
        ("구미요", "answer"),
        ("지금까지 100억 받았어요", "answer"),
        ("이전 공장은 구미", "answer"),
        ("설계 미정", "answer"),
        ("안녕하세요", "other"),
        ("", "other"),
        ("ㅋㅋㅋ", "other"),
    ],
)
def test_a_message_wants_one_thing(read: Read, text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "로봇도 지원되나요?",
        "용수, 변전소도 되나요?",
        "안성은 수도권인가요?",
        "대기업도 되나요?",
        "Is Cheonan far enough for the doubled cap?",
        "한도가 500억이라면서요?",
        "국비 500억 받을 수 있나요",
        "구미에 특화단지가 있나요?",
        "변전소 지원받을 수 있나요?",
        "이미 지은 시설도 되나요",
        "포항이랑 구미 중에 어디가 나아요?",
        "100조 이상 투자해야 하나요?",
        "토지비도 포함되나요?",
        "착공을 먼저 해도 되나요?",
    ],
)
def test_what_is_only_asked_about_is_no_answer(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.asks


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("포항에 3조 투자하는 배터리 회사인데 얼마나 받을 수 있나요?", ["sector", "place", "investment"]),
        ("How much could a battery maker investing 1.5 trillion won in Pohang get?", ["sector", "place", "investment"]),
        ("3조면 얼마나 받나요?", ["investment"]),
        ("설계 안 끝났는데 신청할 수 있나요?", ["design_done"]),
    ],
)
def test_a_question_may_bring_answers_along(read: Read, text: str, facts: list[str]) -> None:
    understood = read(text)

    assert list(understood.answers) == facts
    assert understood.asks
    assert understood.intent == "answer"


@pytest.mark.parametrize("text", ["구미요", "설계는 3월에 끝나요", "변전소 하나 필요해요", "포항으로 가요"])
def test_a_statement_asks_nothing(read: Read, text: str) -> None:
    assert not read(text).asks
