"""Totals with their parts, money received, lists of steps, months counted from others, and what is left unread."""

from datetime import date

import pytest

from conversations.programme import Giban
from core.policy.answers import UNKNOWN, Answers
from core.policy.month import Month
from tests.amounts import eok
from tests.understanding.conftest import DAY, Read

STEPS = ("design_done", "permits_done", "site_secured", "match_ready")
MARCH, MAY, JUNE = Month(2027, 3), Month(2027, 5), Month(2027, 6)
GUMI: Answers = {"sector": "semiconductor", "place": "gumi", "complex": "gumi-semiconductor"}
WATER: Answers = {"facilities": ("water",), "cost.water": eok(500), "investment": eok(30_000), "other_aid.water": "no"}
TOLD: Answers = {**GUMI, **WATER}
OPEN: Answers = {**TOLD, **dict.fromkeys(STEPS, UNKNOWN)}


@pytest.mark.parametrize(
    ("text", "water", "power"),
    [
        ("총 1000억 중 용수 300억 나머지 전기", 300, 700),
        ("총 공사비 1000억인데 용수 300억이고 나머지는 전기", 300, 700),
        ("인프라 1000억 중 용수 300억, 전기는 나머지", 300, 700),
        ("용수 300억, 나머지 700억은 전기", 300, 700),
        ("총 1000억 중 용수 300억 투자 나머지 전기", 300, 700),
        ("total infrastructure 80bn of which water 50bn, the rest is power", 500, 300),
        ("100 billion in total: water 30 billion, the remainder for power", 300, 700),
        ("total 80bn, water 50bn, rest power", 500, 300),
    ],
)
@pytest.mark.parametrize("asked", [(), ("facilities",)])
def test_the_rest_of_a_total_is_the_cost_of_the_facility_named_with_it(
    read: Read, text: str, asked: tuple[str, ...], water: int, power: int
) -> None:
    answers = read(text, *asked).answers

    assert (answers["cost.water"], answers["cost.electricity"]) == (eok(water), eok(power))
    assert "investment" not in answers


@pytest.mark.parametrize("text", ["총 300억 중 용수 500억 나머지 전기", "total 30bn, water 50bn, rest power"])
def test_parts_beyond_their_total_leave_the_rest_in_doubt(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers["cost.water"] == eok(500)
    assert "cost.electricity" not in understood.answers
    assert understood.unsure == ("cost.electricity",)


@pytest.mark.parametrize("text", ["total infrastructure 80bn of which water 50bn", "총 인프라 800억 중 용수 500억"])
def test_a_total_of_infrastructure_is_no_investment(read: Read, text: str) -> None:
    assert read(text).answers == {"facilities": ("water",), "cost.water": eok(500)}


@pytest.mark.parametrize("text", ["총 3조 투자 중 용수 500억", "total investment 3tn of which water 50bn"])
def test_what_is_invested_in_all_stays_the_investment(read: Read, text: str) -> None:
    answers = read(text).answers

    assert (answers["investment"], answers["cost.water"]) == (eok(30_000), eok(500))


@pytest.mark.parametrize(
    "text",
    [
        "we got 8bn last year",
        "the State gave us 8bn last year",
        "received 8 billion",
        "작년에 80억 받았어요",
        "80억 받은 적 있어요",
    ],
)
@pytest.mark.parametrize("asked", [(), ("other_aid.water",)])
def test_money_received_is_never_the_investment(read: Read, text: str, asked: tuple[str, ...]) -> None:
    assert read(text, *asked).answers == {"received": eok(80)}


@pytest.mark.parametrize(
    "text", ["we got a loan of 8bn", "산업단지 사업에서 80억 받았어요", "we got 8bn from an industrial complex scheme"]
)
def test_a_loan_or_money_of_another_scheme_is_none_of_ours(read: Read, text: str) -> None:
    assert not {"received", "investment"} & read(text, "other_aid.water").answers.keys()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027.3, 2027-05, 완료, 완료", (MARCH, MAY, "yes", "yes")),
        ("3/2027, 5/2027, done, done", (MARCH, MAY, "yes", "yes")),
        ("2027년 3월, 2027년 6월, 2027년 1월, 모름", (MARCH, JUNE, Month(2027, 1), None)),
        ("March 2027, June 2027, done, not sure", (MARCH, JUNE, "yes", None)),
        ("완료, 2027년 6월, 아직, 모름", ("yes", JUNE, "no", None)),
        ("Mar 27, Jun 27, done, not yet", (MARCH, JUNE, "yes", "no")),
    ],
)
def test_a_list_is_read_in_the_order_of_the_question(read: Read, text: str, expected: tuple[object, ...]) -> None:
    understood = read(text, *STEPS)

    assert tuple(understood.answers.get(step) for step in STEPS) == expected
    assert understood.unknown == tuple(s for s, told in zip(STEPS, expected, strict=True) if told is None)


@pytest.mark.parametrize("text", ["완료, 완료, 완료, 완료, 모름", "done, done, done, done, not sure"])
def test_a_list_longer_than_the_question_is_asked_about(read: Read, text: str) -> None:
    understood = read(text, *STEPS)

    assert (understood.answers, understood.unknown) == ({}, ())
    assert understood.refused == dict.fromkeys(STEPS, "no_state")


@pytest.mark.parametrize("text", ["모름, 모르겠어요", "not sure, no idea"])
def test_the_same_said_twice_is_no_list(read: Read, text: str) -> None:
    assert read(text, *STEPS).unknown == STEPS


@pytest.mark.parametrize("text", ["2027년 3월, 나머지는 완료", "March 2027, the rest is done"])
def test_the_rest_is_no_second_piece_of_a_list(read: Read, text: str) -> None:
    assert read(text, *STEPS).answers == {**dict.fromkeys(STEPS, "yes"), "design_done": MARCH}


@pytest.mark.parametrize(
    ("text", "design", "permits"),
    [
        ("design in Q2 2027, permits six months later", JUNE, Month(2027, 12)),
        ("설계는 내년 3월, 인허가는 그로부터 두 달 뒤", MARCH, MAY),
        ("설계는 내년 3월, 인허가는 두 달 뒤", MARCH, MAY),
        ("Design will finish in March; permits take two months after that.", MARCH, MAY),
        ("설계는 2027년 3월, 인허가는 설계 완료 후 3개월", MARCH, JUNE),
        ("설계는 내년 3월, 인허가는 지금부터 두 달 뒤", MARCH, Month(2027, 1)),
    ],
)
def test_so_much_later_is_counted_from_the_month_before(read: Read, text: str, design: Month, permits: Month) -> None:
    understood = read(text, *STEPS)

    assert understood.answers == {"design_done": design, "permits_done": permits}
    assert not understood.of_all


@pytest.mark.parametrize("text", ["설계 6개월 걸려요", "permits take 6 months"])
def test_what_a_step_takes_is_no_length_of_works(read: Read, text: str) -> None:
    assert not read(text, *STEPS).of_all


@pytest.mark.parametrize("text", ["공사는 18개월 걸려요", "the works take 18 months"])
def test_what_works_take_still_is(read: Read, text: str) -> None:
    assert read(text).of_all == {"works_months": 18}


@pytest.mark.parametrize(
    "text",
    [
        "all by end of 2026 except permits, which come in March 2027",
        "인허가 빼고 2026년 말까지 다 되고 인허가는 2027년 3월",
    ],
)
def test_all_but_one_have_a_month_and_it_another(read: Read, text: str) -> None:
    assert read(text, *STEPS).answers == {**dict.fromkeys(STEPS, Month(2026, 12)), "permits_done": MARCH}


@pytest.mark.parametrize(
    "text", ["폐수종말처리시설 310억원", "폐수종말처리장 310억", "하수종말처리시설에 310억", "공공하수처리시설 310억"]
)
def test_the_works_of_wastewater_go_by_their_long_names(read: Read, text: str) -> None:
    assert read(text).answers == {"facilities": ("wastewater",), "cost.wastewater": eok(310)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("설계는 했고 나머진 아직요", ("yes", "no", "no", "no")),
        ("design done, the rest next spring", ("yes", MAY, MAY, MAY)),
        ("설계 끝났고 나머지는 내년 봄", ("yes", MAY, MAY, MAY)),
        ("design Mar 27, permits Jun 27, rest done", (MARCH, JUNE, "yes", "yes")),
        ("permits are the only thing missing", ("yes", "no", "yes", "yes")),
        ("only the permits are missing", ("yes", "no", "yes", "yes")),
        ("인허가만 남았어요", ("yes", "no", "yes", "yes")),
        ("돈은 준비됨", (None, None, None, "yes")),
        ("the budget is secured", (None, None, None, "yes")),
        ("예산은 아직이요", (None, None, None, "no")),
        ("부지·예산 확보완료", (None, None, "yes", "yes")),
        ("site and funds ready", (None, None, "yes", "yes")),
        ("matching funds under discussion", (None, None, None, "no")),
        ("지방비 협의 중", (None, None, None, "no")),
        ("설계 착공 전", ("no", None, None, None)),
    ],
)
def test_no_part_of_a_reply_is_lost(read: Read, text: str, expected: tuple[object, ...]) -> None:
    answers = read(text, *STEPS).answers

    assert tuple(answers.get(step) for step in STEPS) == expected


@pytest.mark.parametrize("text", ["site and funds ready", "부지와 자금 확보 완료"])
def test_funds_beside_the_site_are_the_match_wherever_said(read: Read, text: str) -> None:
    assert read(text).answers == {"site_secured": "yes", "match_ready": "yes"}


@pytest.mark.parametrize("text", ["설계 80% 진행중", "design is 80% complete"])
def test_a_step_that_cannot_be_read_is_named(read: Read, text: str) -> None:
    assert read(text, *STEPS).refused == {"design_done": "no_state"}
    assert not read(text).refused


@pytest.mark.parametrize("text", ["design is 80% complete, permits June 2027", "설계는 80% 됐고 인허가는 2027년 6월"])
def test_what_was_read_beside_it_is_kept(read: Read, text: str) -> None:
    understood = read(text, *STEPS)

    assert understood.answers == {"permits_done": JUNE}
    assert understood.refused == {"design_done": "no_state"}


@pytest.mark.parametrize(
    ("text", "month"), [("27년 말쯤?", 12), ("2027년 4분기", 12), ("Q4 2027", 12), ("June 2027", 6)]
)
def test_a_month_at_the_result_is_that_of_the_design(giban: Giban, text: str, month: int) -> None:
    assert giban.read(text, OPEN, None, DAY).answers == {"design_done": Month(2027, month)}


@pytest.mark.parametrize("text", ["27년 말쯤?", "Q4 2027"])
def test_a_month_changes_no_design_that_is_known(giban: Giban, text: str) -> None:
    assert "design_done" not in giban.read(text, {**OPEN, "design_done": MAY}, None, DAY).answers


@pytest.mark.parametrize(
    ("text", "month"),
    [("설계는 28년", Month(2028, 12)), ("설계는 28년이요", Month(2028, 12)), ("설계 27년 말쯤", Month(2027, 12))],
)
def test_a_year_in_two_digits_is_read_beside_its_step(read: Read, text: str, month: Month) -> None:
    assert read(text).answers == {"design_done": month}


@pytest.mark.parametrize("text", ["30년 된 회사입니다", "설계만 28년째 하고 있어요", "a 30-year-old company"])
def test_an_age_is_no_month(read: Read, text: str) -> None:
    assert not {*STEPS} & read(text).answers.keys()


@pytest.mark.parametrize("text", ["about 500 billion won", "약 5천억 원이요"])
def test_an_amount_too_large_for_a_facility_is_the_investment_still_open(giban: Giban, text: str) -> None:
    question = giban.agenda(GUMI, DAY).question

    assert question is not None
    assert question.facts == ("facilities",)
    assert giban.read(text, GUMI, question, DAY).answers == {"investment": eok(5_000)}


@pytest.mark.parametrize("text", ["about 50 billion won", "500억이요"])
def test_a_smaller_one_is_asked_about(giban: Giban, text: str) -> None:
    question = giban.agenda(GUMI, date(2026, 11, 22)).question

    assert "investment" not in giban.read(text, GUMI, question, DAY).answers
