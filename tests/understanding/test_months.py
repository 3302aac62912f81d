import pytest

from core.policy.month import Month, written_month
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2027-03", "2027-03"),
        ("2027.3", "2027-03"),
        ("2027년 3월", "2027-03"),
        ("27년 3월", "2027-03"),
        ("'27.3", "2027-03"),
        ("내년 3월", "2027-03"),
        ("내년 3월쯤이요", "2027-03"),
        ("올해 말", "2026-12"),
        ("내년 상반기", "2027-06"),
        ("2027년 하반기", "2027-12"),
        ("2027년 3분기", "2027-09"),
        ("Q3 2027", "2027-09"),
        ("2027 H1", "2027-06"),
        ("third quarter of 2027", "2027-09"),
        ("March 2027", "2027-03"),
        ("Mar 2027", "2027-03"),
        ("15 March 2027", "2027-03"),
        ("next March", "2027-03"),
        ("March next year", "2027-03"),
        ("end of 2027", "2027-12"),
        ("by the end of next year", "2027-12"),
        ("in 18 months", "2028-05"),
        ("18개월 뒤", "2028-05"),
        ("18개월 후에", "2028-05"),
        ("1년 뒤", "2027-11"),
        ("반년 뒤", "2027-05"),
        ("다음 달", "2026-12"),
        ("연말까지", "2026-12"),
    ],
)
def test_a_month_alone_is_for_the_step_asked_first(read: Read, text: str, month: str) -> None:
    understood = read(text, "design_done", "permits_done")

    assert understood.answers == {"design_done": written_month(month)}
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("3월이요", "2027-03"),
        ("in March", "2027-03"),
        ("2027년까지", "2027-12"),
        ("내년 초", "2027-03"),
        ("2027", "2027-12"),
        ("by May", "2027-05"),
    ],
)
def test_a_month_without_its_year_or_a_year_without_its_month_is_doubted(read: Read, text: str, month: str) -> None:
    understood = read(text, "design_done")

    assert understood.answers == {"design_done": written_month(month)}
    assert understood.unsure == ("design_done",)


@pytest.mark.parametrize("text", ["2026-82", "we may get it", "march on", "2028년형", "내년도 예산"])
def test_what_only_looks_like_a_month_is_none(read: Read, text: str) -> None:
    assert read(text, "design_done").answers == {}


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("설계는 2027년 3월에 끝나요", "design_done", Month(2027, 3)),
        ("실시설계 완료", "design_done", "yes"),
        ("설계가 안 끝났어요", "design_done", "no"),
        ("설계 진행 중이고 내년 상반기에 끝나요", "design_done", Month(2027, 6)),
        ("3월에 설계가 끝났어요", "design_done", "yes"),
        ("The design will be done in March 2027", "design_done", Month(2027, 3)),
        ("인허가 받았습니다", "permits_done", "yes"),
        ("허가는 아직이요", "permits_done", "no"),
        ("permits not yet", "permits_done", "no"),
        ("permits by March 2028", "permits_done", Month(2028, 3)),
        ("부지 확보 완료", "site_secured", "yes"),
        ("부지만 확보했어요", "site_secured", "yes"),
        ("땅은 샀어요", "site_secured", "yes"),
        ("부지 미확보", "site_secured", "no"),
        ("site secured", "site_secured", "yes"),
        ("the land is not secured", "site_secured", "no"),
        ("지방비 매칭은 확보했습니다", "match_ready", "yes"),
        ("자부담은 아직", "match_ready", "no"),
        ("matching funds in place", "match_ready", "yes"),
        ("착공은 2028년 상반기", "works_start", Month(2028, 6)),
        ("Construction starts in June 2028", "works_start", Month(2028, 6)),
        ("works start 2028-03", "works_start", Month(2028, 3)),
    ],
)
def test_a_step_is_read_with_what_is_said_of_it(read: Read, text: str, fact: str, value: Month | str) -> None:
    assert read(text).answers == {fact: value}


def test_several_steps_are_read_in_one_message(read: Read) -> None:
    understood = read("설계는 2027년 3월에 끝나고 인허가는 아직, 부지는 확보했고 매칭은 미정")

    assert understood.answers == {"design_done": Month(2027, 3), "permits_done": "no", "site_secured": "yes"}
    assert understood.unknown == ("match_ready",)


@pytest.mark.parametrize("text", ["설계, 인허가, 부지 다 완료됐어요", "design, permits and site are all done"])
def test_what_is_said_of_a_list_holds_for_each(read: Read, text: str) -> None:
    assert read(text).answers == {"design_done": "yes", "permits_done": "yes", "site_secured": "yes"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("설계 미정", ("design_done",)),
        ("착공은 아직 미정이에요", ("works_start",)),
        ("투자액은 정해지지 않았습니다", ("investment",)),
        ("The investment is not decided", ("investment",)),
        ("용수 비용은 아직 미정이에요", ("cost.water",)),
        ("permits not decided", ("permits_done",)),
    ],
)
def test_what_is_not_decided_goes_to_unknown(read: Read, text: str, expected: tuple[str, ...]) -> None:
    understood = read(text)

    assert understood.unknown == expected
    assert not understood.answers.keys() & set(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("용수 공사는 10개월 걸려요", {"works_months.water": 10}),
        ("변전소 공사 1년 반", {"works_months.electricity": 18}),
        ("용수, 변전소, 공사 기간은 14개월", {"works_months.water": 14, "works_months.electricity": 14}),
        ("Construction takes 18 months for the substation", {"works_months.electricity": 18}),
    ],
)
def test_the_time_works_take_is_read_in_months(read: Read, text: str, expected: dict[str, int]) -> None:
    answers = read(text).answers

    assert {fact: value for fact, value in answers.items() if fact.startswith("works_")} == expected
