"""What is taken back, what is said in passing of the talk itself, and short replies in many words."""

import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.amounts import eok, jo
from tests.understanding.conftest import Read

READY = ("design_done", "permits_done", "site_secured", "match_ready")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("아까 투자액 5천억이라고 했는데 6천억으로 고쳐주세요", {"investment": eok(6_000)}),
        ("처음에 5천억이라 했는데 사실 7천억이에요", {"investment": eok(7_000)}),
        ("투자를 5천억에서 6천억으로 수정", {"investment": eok(6_000)}),
        ("투자금액 수정: 1조 2천억", {"investment": eok(12_000)}),
        ("아까 안동이라고 했는데 예천으로 바꿔줘", {"place": "yecheon"}),
        ("포항을 구미로 바꿔 주세요", {"place": "gumi"}),
        ("아니 포항이 아니라 구미라니까요", {"place": "gumi"}),
        ("아니 반도체라고 한거 취소, 디스플레이임", {"sector": "display"}),
        ("배터리를 반도체로 바꿔주세요", {"sector": "semiconductor"}),
        ("변전소 400억 말고 480억", {"facilities": ("electricity",), "cost.electricity": eok(480)}),
        (
            "변전소 금액 바꿔주세요 400억 말고 480억, 투자도 1.3조로",
            {"investment": eok(13_000), "facilities": ("electricity",), "cost.electricity": eok(480)},
        ),
        ("용수를 300억으로 바꿔 주세요", {"facilities": ("water",), "cost.water": eok(300)}),
        ("I said 400bn but it's 480bn", {"investment": eok(4_800)}),
        ("I typed 400bn, should be 40bn", {"investment": eok(400)}),
        ("I said Pohang but it's Gumi", {"place": "gumi"}),
        ("change the place from Pohang to Gumi", {"place": "gumi"}),
        ("change the investment from 2tn to 3tn", {"investment": jo(3)}),
        ("make the investment 2tn instead", {"investment": jo(2)}),
        ("wait, it's Gumi not Pohang", {"place": "gumi"}),
        ("Pohang, no wait, Gumi", {"place": "gumi"}),
        ("Correction: the substation is 52bn", {"facilities": ("electricity",), "cost.electricity": eok(520)}),
        ("oops I meant 30bn for the water", {"facilities": ("water",), "cost.water": eok(300)}),
    ],
)
def test_what_is_taken_back_gives_way_to_the_new(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)

    assert understood.answers == expected
    assert understood.intent == "correct"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("이거 뭐 하는 봇이에요? 어떻게 쓰는거죠", "help"),
        ("도움이 필요해요", "help"),
        ("사용 방법 알려주세요", "help"),
        ("I'm stuck, help", "help"),
        ("how do I use this?", "help"),
        ("이전 질문으로 돌아가줘", "back"),
        ("한 단계 뒤로", "back"),
        ("방금 거 취소", "back"),
        ("go back one step", "back"),
        ("can we go back to the previous question", "back"),
        ("undo that", "back"),
        ("뭐뭐 입력했는지 한번 보여주실래요", "so_far"),
        ("제가 입력한 내용 보여주세요", "so_far"),
        ("여태까지 말한 거 요약해 주세요", "so_far"),
        ("what did I tell you so far?", "so_far"),
        ("show me my answers up to now", "so_far"),
        ("summarise what I said", "so_far"),
        ("start again from scratch", "restart"),
        ("can we start over?", "restart"),
        ("다 지우고 처음부터", "restart"),
        ("새로 시작할래요", "restart"),
        ("can we switch to English please", "language"),
        ("한국어로 부탁드립니다", "language"),
        ("그게 왜 필요하죠?", "why"),
        ("what's that for?", "why"),
        ("왜 지원이 안돼요?", "question"),
        ("where is the complex?", "question"),
        ("결과가 언제 나와요?", "question"),
    ],
)
def test_a_wish_has_many_words(read: Read, text: str, intent: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.intent == intent


@pytest.mark.parametrize("text", ["이전 공장은 구미", "new plant in Gumi", "처음 짓는 공장은 구미예요"])
def test_a_fact_is_no_wish(read: Read, text: str) -> None:
    assert (read(text).answers, read(text).intent) == ({"place": "gumi"}, "answer")


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("yes, last month", READY[:1], {"design_done": "yes"}),
        ("by year end", READY[:1], {"design_done": Month(2026, 12)}),
        ("연말까지요", READY[:1], {"design_done": Month(2026, 12)}),
        ("nothing yet", READY, dict.fromkeys(READY, "no")),
        ("nothing so far, zero", ("received",), {"received": eok(0)}),
        ("한 푼도 없어요", ("received",), {"received": eok(0)}),
        ("half done", READY[:1], {}),
        ("아직 지정은 안 됐고 신청만 해둔 상태예요", ("complex",), {"complex": "planned"}),
        ("the application is in but nothing's designated yet", ("complex",), {"complex": "planned"}),
        ("시에서 해줘요", ("performer.road",), {"performer.road": "local_government"}),
    ],
)
def test_a_short_reply_answers_what_was_asked(read: Read, text: str, asked: tuple[str, ...], expected: Answers) -> None:
    assert read(text, *asked).answers == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I'd rather not say how much, skip", "investment"),
        ("can't share that", "investment"),
        ("대외비라 말씀드리기 어렵네요", "investment"),
        ("아직 후보지 고르는 중", "place"),
        ("still choosing between two sites", "place"),
        ("견적 중", "cost.water"),
    ],
)
def test_what_is_not_said_is_not_known(read: Read, text: str, asked: str) -> None:
    understood = read(text, asked)

    assert understood.unknown == (asked,)
    assert understood.intent == "answer"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Design done, permits in hand, land is ours, only the matching money is missing",
            {"design_done": "yes", "permits_done": "yes", "site_secured": "yes", "match_ready": "no"},
        ),
        (
            "설계 끝, 인허가 진행중, 부지는 우리 땅, 지방비는 협의중",
            {"design_done": "yes", "permits_done": "no", "site_secured": "yes", "match_ready": "no"},
        ),
        ("설게는 다 끝낫고 인허가는 안낫어요", {"design_done": "yes", "permits_done": "no"}),
        ("인허가 신청은 했고 부지 확보햇음", {"permits_done": "no", "site_secured": "yes"}),
        ("The permit application is in, design done", {"design_done": "yes", "permits_done": "no"}),
        ("the site has received 12bn in earlier grants", {"received": eok(120)}),
        ("설계는 내년 봄, 인허가는 내년 가을", {"design_done": Month(2027, 5), "permits_done": Month(2027, 11)}),
        ("진천인데 단지 신청은 해놨고 아직 지정은 안됐어요", {"place": "jincheon", "complex": "planned"}),
        (
            "we have applied to be a robot complex in Daegu, not designated yet",
            {"sector": "robot", "place": "daegu", "complex": "planned"},
        ),
        ("designation pending, Gangneung", {"place": "gangneung", "complex": "planned"}),
        ("시청 투자유치과입니다", {"role": "local_government"}),
    ],
)
def test_how_far_things_are_is_told_one_by_one(read: Read, text: str, expected: Answers) -> None:
    assert read(text).answers == expected
