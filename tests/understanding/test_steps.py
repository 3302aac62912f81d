"""How far the steps are: what only begins, nearly ends, or is said of something else is not done."""

import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.amounts import eok
from tests.understanding.conftest import Read

DESIGN = ("design_done",)
READY = ("permits_done", "site_secured", "match_ready")
AID = ("other_aid.water", "other_aid.electricity")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("인허가는 완료 아님 부지는 확보 지방비 확보 중", ("no", "yes", "no")),
        ("we don't have permits, but site and match are ready", ("no", "yes", "yes")),
        ("permits: yes; site: yes; match: no", ("yes", "yes", "no")),
        ("permits and site yes, match no", ("yes", "yes", "no")),
        ("인허가 o 부지 o 지방비 x", ("yes", "yes", "no")),
        ("인허가는 신청했고 부지는 샀고 지방비는 확보 예정", ("no", "yes", "no")),
    ],
)
@pytest.mark.parametrize("asked", [(), READY, AID])
def test_each_step_gets_its_own_state(read: Read, text: str, asked: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert read(text, *asked).answers == dict(zip(READY, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("인허가는 완료 아님, 지방비 확보 중", (), {"permits_done": "no", "match_ready": "no"}),
        ("부지 매입 중이고 인허가는 내년 12월", READY, {"permits_done": Month(2027, 12), "site_secured": "no"}),
        ("설계 착수는 2027년 3월", DESIGN, {"design_done": "no"}),
        ("will start the design in 2027", (), {"design_done": "no"}),
        ("내년 3월 착수", DESIGN, {"design_done": "no"}),
        ("내년에 시작해요", DESIGN, {"design_done": "no"}),
        ("설계는 내년 1월에 시작해서 2028년 6월에 끝나요", DESIGN, {"design_done": Month(2028, 6)}),
        ("start January 2027, finish June 2028", DESIGN, {"design_done": Month(2028, 6)}),
        ("내년 3월 착공", DESIGN, {"works_start": Month(2027, 3)}),
        ("works start January 2028", DESIGN, {"works_start": Month(2028, 1)}),
        ("설계 2027 하반기", (), {"design_done": Month(2027, 12)}),
        ("by 2027 March", DESIGN, {"design_done": Month(2027, 3)}),
        ("설계 27.3 인허가 27.6", ("sector",), {"design_done": Month(2027, 3), "permits_done": Month(2027, 6)}),
        ("실시설계 2027년 3월 아니고 10월", (), {"design_done": Month(2027, 10)}),
        ("2027년 3월 말고 10월", DESIGN, {"design_done": Month(2027, 10)}),
        ("all of them by September 2027", READY, dict.fromkeys(READY, Month(2027, 9))),
        ("모두 2027년 9월까지", READY, dict.fromkeys(READY, Month(2027, 9))),
        ("the rest in May 2027", READY, dict.fromkeys(READY, Month(2027, 5))),
        (
            "permits are done, the rest in May 2027",
            READY,
            {"permits_done": "yes", "site_secured": Month(2027, 5), "match_ready": Month(2027, 5)},
        ),
        ("no permits yet", READY, {"permits_done": "no"}),
        ("기본설계는 끝났고 실시설계는 내년 6월", DESIGN, {"design_done": Month(2027, 6)}),
        ("no, gas is not built yet", READY, {"facilities": ("gas",), "finished.gas": "no"}),
        ("we received 48 billion already", READY, {"received": eok(480)}),
    ],
)
def test_a_step_is_as_far_as_is_said(read: Read, text: str, asked: tuple[str, ...], expected: Answers) -> None:
    understood = read(text, *asked)

    assert understood.answers == expected
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("기본설계 끝남", DESIGN),
        ("basic design is done", DESIGN),
        ("거의 끝났어요", DESIGN),
        ("설계 70% 완료", DESIGN),
        ("nearly finished", READY),
        ("not all of them", READY),
        ("네", DESIGN),
        ("yes", READY),
        ("no problem", READY),
        ("아니 잠깐만요", DESIGN),
        ("보조금 받았어요", DESIGN),
        ("construction in 2028", DESIGN),
        ("지방비로 50억 받기로 했어요", READY),
        ("부지 매입에 300억", ()),
        ("인허가 해당 없음", READY),
        ("질문이 있어요", DESIGN),
        ("이해가 안 돼요", READY),
        ("도움이 됐어요", READY),
    ],
)
def test_what_says_no_end_and_no_month_is_left_open(read: Read, text: str, asked: tuple[str, ...]) -> None:
    understood = read(text, *asked)

    assert understood.answers == {}
    assert understood.unknown == ()


def test_a_month_a_state_and_not_knowing_may_stand_together(read: Read) -> None:
    understood = read("permits june 2027, site secured, match not sure", *READY)

    assert understood.answers == {"permits_done": Month(2027, 6), "site_secured": "yes"}
    assert understood.unknown == ("match_ready",)


def test_a_correction_does_not_answer_the_open_question(read: Read) -> None:
    understood = read("아니 용수가 아니라 전기예요", *DESIGN)

    assert understood.answers == {"facilities": ("electricity",)}
    assert (understood.dropped, understood.intent) == (("water",), "correct")


@pytest.mark.parametrize(
    "asked", [("sector",), ("investment",), ("complex", "site"), AID, DESIGN, READY, ("leading_project",)]
)
@pytest.mark.parametrize("text", ["idk", "skip", "pass", "n/a", "whatever", "패스", "넘어가 주세요"])
def test_passing_a_question_is_not_knowing(read: Read, text: str, asked: tuple[str, ...]) -> None:
    understood = read(text, *asked)

    assert understood.answers == {}
    assert understood.unknown == asked


@pytest.mark.parametrize("asked", [(), ("sector",)])
def test_an_industry_may_not_be_known(read: Read, asked: tuple[str, ...]) -> None:
    assert read("업종 모름", *asked).unknown == ("sector",)
