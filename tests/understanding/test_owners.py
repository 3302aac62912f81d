"""Whose money it is: ours or another's, a facility's, a step's, or the investment."""

import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.amounts import eok, jo
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "울산 배터리셀 2조 용수만 필요해 200억쯤",
            {
                "sector": "secondary_battery",
                "place": "ulsan",
                "investment": jo(2),
                "facilities": ("water",),
                "cost.water": eok(200),
            },
        ),
        (
            "조선소입니다 거제 1조 도로 100억",
            {
                "sector": "shipbuilding",
                "place": "geoje",
                "investment": jo(1),
                "facilities": ("road",),
                "cost.road": eok(100),
            },
        ),
        (
            "구미 3천억 용수 150억 전기 200억",
            {
                "place": "gumi",
                "investment": eok(3_000),
                "facilities": ("water", "electricity"),
                "cost.water": eok(150),
                "cost.electricity": eok(200),
            },
        ),
        ("water 50bn, 5 trillion", {"investment": jo(5), "facilities": ("water",), "cost.water": eok(500)}),
        (
            "secondary batteries Pohang 1,500,000,000,000",
            {"sector": "secondary_battery", "place": "pohang", "investment": eok(15_000)},
        ),
        ("변전소 2기 400억", {"facilities": ("electricity",), "cost.electricity": eok(400)}),
        ("변전소 2회선 400억", {"facilities": ("electricity",), "cost.electricity": eok(400)}),
        ("1조짜리 변전소", {"facilities": ("electricity",), "cost.electricity": jo(1)}),
        (
            "용수 500억 중 100억은 토지비",
            {"facilities": ("water",), "cost.water": eok(500), "cost_basis.water": "includes_land"},
        ),
        ("삼조로 변경", {"investment": jo(3)}),
        ("전기는 됐고 용수 300억", {"facilities": ("water",), "cost.water": eok(300)}),
        (
            "전기는 한전이 하고 우리는 용수만 100억",
            {"facilities": ("water",), "cost.water": eok(100), "performer.electricity": "utility"},
        ),
        ("변전소는 시에서 짓습니다", {"facilities": ("electricity",), "performer.electricity": "local_government"}),
    ],
)
def test_each_amount_is_taken_for_what_it_is(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)

    assert understood.answers == expected
    assert understood.unsure == ()


def test_a_facility_without_a_cost_leaves_the_others_theirs(read: Read) -> None:
    understood = read("충북 오창 배터리 셀 공장 증설 1조2천억 용수 150억 전기 2백억 폐수 미정")

    assert understood.answers["investment"] == eok(12_000)
    assert (understood.answers["cost.water"], understood.answers["cost.electricity"]) == (eok(150), eok(200))
    assert understood.answers["facilities"] == ("water", "electricity", "wastewater")
    assert understood.unknown == ("cost.wastewater",)


def test_a_unit_is_taken_over_only_from_a_like_amount(read: Read) -> None:
    understood = read("포항 이차전지 양극재 1.5조 변전소400 용수300")

    assert understood.answers["investment"] == eok(15_000)
    assert understood.refused == {"cost.water": "no_unit", "cost.electricity": "no_unit"}


@pytest.mark.parametrize("text", ["변전소 1조, 용수 300", "변전소 400억, 용수 3"])
def test_a_number_of_another_order_takes_no_unit(read: Read, text: str) -> None:
    assert read(text).refused == {"cost.water": "no_unit"}


@pytest.mark.parametrize("text", ["투자는 작년 5000억 올해 3000억", "1단계 2조, 2단계 3조 투자", "water 30bn and 20bn"])
def test_what_may_be_a_part_only_is_doubted(read: Read, text: str) -> None:
    assert read(text).unsure == ("investment",)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("은행 대출 1000억 받았어요", ()),
        ("은행 대출 1000억 받았어요", ("design_done",)),
        ("은행 대출 1000억 받았어요", ("received",)),
        ("지방비로 50억 받기로 했어요", ("investment",)),
        ("so I get 10 billion, right?", ("investment",)),
        ("so I get 10 billion, right?", ()),
        ("경쟁사는 평택에 10조 투자했던데", ()),
        ("삼성은 평택에 100조 투자한다던데", ()),
        ("다른 회사는 용수 300억 받았대요", ()),
        ("our competitor in Pohang got 15bn", ()),
        ("포항에도 공장이 있어요", ("place",)),
        ("본사는 서울입니다", ("place",)),
        ("사업자번호 1234567890", ()),
    ],
)
def test_what_is_not_ours_is_no_answer(read: Read, text: str, asked: tuple[str, ...]) -> None:
    assert read(text, *asked).answers == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("본사는 서울이고 공장은 구미", {"place": "gumi"}),
        ("서울 본사, 구미 공장", {"place": "gumi"}),
        ("Our headquarters is in Seoul and the plant is in Gumi", {"place": "gumi"}),
        ("타사는 포항, 저희는 구미입니다", {"place": "gumi"}),
        ("경쟁사는 10조인데 우리는 3조 투자합니다", {"investment": jo(3)}),
        ("Unlike our competitors, we invest 3 trillion in Gumi", {"place": "gumi", "investment": jo(3)}),
        ("삼성전자입니다. 평택에 30조 투자", {"place": "pyeongtaek", "investment": jo(30)}),
        ("실시설계는 2027년 3월에 끝나고 비용은 20억이에요", {"design_done": Month(2027, 3)}),
    ],
)
def test_what_is_ours_is_told_apart(read: Read, text: str, expected: Answers) -> None:
    assert read(text).answers == expected


def test_the_cost_of_the_one_facility_named_is_taken_and_doubted(read: Read) -> None:
    understood = read("용수가 필요하고 비용은 300억")

    assert understood.answers == {"facilities": ("water",), "cost.water": eok(300)}
    assert understood.unsure == ("cost.water",)


def test_beside_costs_of_their_own_a_vast_amount_is_none_of_those_asked(read: Read) -> None:
    understood = read("water 50bn, 5 trillion", "cost.water", "cost.gas")

    assert understood.answers == {"investment": jo(5), "facilities": ("water",), "cost.water": eok(500)}
    assert understood.unsure == ("investment",)


def test_a_syllable_number_answers_the_cost_asked(read: Read) -> None:
    assert read("백억이요", "cost.water").answers["cost.water"] == eok(100)
    assert read("100", "cost.water").refused == {"cost.water": "no_unit"}
