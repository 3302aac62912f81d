"""Money in the forms people type it in, alone, open at an end, or in a list of several."""

import pytest

from core.policy.answers import Answers
from core.policy.won import WonRange, exactly
from tests.amounts import EOK, JO, eok, jo
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("two trillion five hundred billion won", 2_500_000_000_000),
        ("1 trillion 250 billion won", 1_250_000_000_000),
        ("quarter of a trillion", 250_000_000_000),
        ("a quarter trillion won", 250_000_000_000),
        ("three quarters of a trillion", 750_000_000_000),
        ("half-trillion won", 500_000_000_000),
        ("one and a half trillion won", 1_500_000_000_000),
        ("two point five trillion won", 2_500_000_000_000),
        ("three hundred and fifty billion won", 350_000_000_000),
        ("seventeen billion won", 17_000_000_000),
        ("W95bn", 95_000_000_000),
        ("W120 billion", 120_000_000_000),
        ("KRW 300,000 million", 300_000_000_000),
        ("1.2 jo", 1_200_000_000_000),
        ("300 eok", 30_000_000_000),
        ("5 cheon-eok", 500_000_000_000),
        ("1 jo 2 cheon eok", 1_200_000_000_000),
        ("1jo 2000eok won", 1_200_000_000_000),
        ("2쳔억", 200_000_000_000),
        ("천오백억", 150_000_000_000),
        ("2백 5십억", 25_000_000_000),
    ],
)
def test_an_amount_has_many_spellings(read: Read, text: str, won: int) -> None:
    understood = read(text)

    assert understood.answers == {"investment": exactly(won)}
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("투자 1조 넘음", WonRange(JO, None)),
        ("1조를 넘을 것 같아요", WonRange(JO, None)),
        ("1조 상회", WonRange(JO, None)),
        ("not less than 2tn", WonRange(2 * JO, None)),
        ("upwards of 1tn", WonRange(JO, None)),
        ("in excess of 1tn", WonRange(JO, None)),
        ("1조 안 넘어요", WonRange(0, JO)),
        ("1조를 넘지 않아요", WonRange(0, JO)),
        ("많아 봐야 500억", WonRange(0, 500 * EOK)),
        ("5백억 안쪽", WonRange(0, 500 * EOK)),
        ("no more than 40bn", WonRange(0, 400 * EOK)),
        ("not more than 40bn", WonRange(0, 400 * EOK)),
        ("1tn at the most", WonRange(0, JO)),
        ("최소 1000억 최대 1500억", eok(1_000, 1_500)),
        ("적게는 3천억에서 많게는 5천억", eok(3_000, 5_000)),
        ("over 300bn but under 500bn", eok(3_000, 5_000)),
        ("at least 500bn, maybe up to 700bn", eok(5_000, 7_000)),
        ("30~40조", jo(30, 40)),
        ("2,3천억", eok(2_000, 3_000)),
        ("5~7 cheon-eok", eok(5_000, 7_000)),
        ("200억이나 300억", eok(200, 300)),
        ("200 or 300 billion", eok(2_000, 3_000)),
        ("investment went up to 1.2tn", exactly(12_000 * EOK)),
    ],
)
def test_an_end_left_open_stays_open(read: Read, text: str, expected: WonRange) -> None:
    understood = read(text)

    assert understood.answers == {"investment": expected}
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "expected"), [("2~300억", eok(200, 300)), ("3~5000억", eok(3_000, 5_000)), ("1조 5000", eok(15_000))]
)
def test_what_is_left_out_of_a_number_is_taken_as_usual_and_doubted(read: Read, text: str, expected: WonRange) -> None:
    understood = read(text)

    assert understood.answers == {"investment": expected}
    assert understood.unsure == ("investment",)


@pytest.mark.parametrize("text", ["3억달라 투자", "investing US$200m", "yen 30bn investment", "30 million USD"])
def test_other_money_than_won_is_refused_in_every_spelling(read: Read, text: str) -> None:
    understood = read(text)

    assert (understood.answers, understood.refused) == ({}, {"investment": "dollars"})


@pytest.mark.parametrize(
    "text", ["a couple hundred billion", "a few hundred billion", "선도사업 지정받았어요(25조의2)"]
)
def test_what_names_no_amount_is_none(read: Read, text: str) -> None:
    understood = read(text)

    assert not {"investment", "received"} & {*understood.answers, *understood.refused}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("water and power, 14bn and 26bn respectively", {"cost.water": eok(140), "cost.electricity": eok(260)}),
        ("용수와 전기, 각각 100억 200억", {"cost.water": eok(100), "cost.electricity": eok(200)}),
        (
            "용수/전기/도로 각각 100억/200억/50억",
            {"cost.water": eok(100), "cost.electricity": eok(200), "cost.road": eok(50)},
        ),
        (
            "water/power/road: 10bn/20bn/5bn",
            {"cost.water": eok(100), "cost.electricity": eok(200), "cost.road": eok(50)},
        ),
        (
            "투자 7천억, 용수랑 전기 각각 150억",
            {"investment": eok(7_000), "cost.water": eok(150), "cost.electricity": eok(150)},
        ),
        ("용수랑 전기 둘 다 200억", {"cost.water": eok(200), "cost.electricity": eok(200)}),
        ("both water and power cost 20bn", {"cost.water": eok(200), "cost.electricity": eok(200)}),
        ("용수랑 전기 합쳐서 500억인데 용수가 200억", {"cost.water": eok(200)}),
        ("total W120 billion, of which wastewater W8 billion", {"investment": eok(1_200), "cost.wastewater": eok(80)}),
        ("35bn (power), 20bn (water)", {"cost.electricity": eok(350), "cost.water": eok(200)}),
        ("power - 35bn, water - 20bn", {"cost.electricity": eok(350), "cost.water": eok(200)}),
        ("need an industrial water line, roughly 25 billion", {"cost.water": eok(250)}),
        ("substation: approx. 40bn. water: roughly 30bn.", {"cost.electricity": eok(400), "cost.water": eok(300)}),
        ("400 eok for the substation and 1.3 jo overall", {"cost.electricity": eok(400), "investment": eok(13_000)}),
        ("a forty billion won substation", {"cost.electricity": eok(400)}),
        ("진입도로는 포항시에서 깔아주고 60억쯤이래요", {"cost.road": eok(60)}),
        ("the road will be built by the city, 5bn", {"cost.road": eok(50)}),
        ("공사비 180억(부지매입비 포함) 폐수처리", {"cost.wastewater": eok(180)}),
        ("total budget 900bn including 35bn for power", {"investment": eok(9_000), "cost.electricity": eok(350)}),
        ("previously granted 3.5bn for the same site", {"received": eok(35)}),
        ("we have received no grants so far", {"received": eok(0)}),
        ("지금까지 받은 국비는 없습니다", {"received": eok(0)}),
        ("인허가 받았고 30억 투자", {"investment": eok(30)}),
    ],
)
def test_each_amount_of_several_finds_its_owner(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)
    money = {f: v for f, v in understood.answers.items() if f.partition(".")[0] in {"cost", "investment", "received"}}

    assert money == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(억원) 용수 300 전기 200", {"cost.water": eok(300), "cost.electricity": eok(200)}),
        ("water 30, power 20 (bn won)", {"cost.water": eok(300), "cost.electricity": eok(200)}),
        ("30bn for water, 20 for power", {"cost.water": eok(300), "cost.electricity": eok(200)}),
    ],
)
def test_a_bare_number_takes_the_unit_said_and_is_doubted(read: Read, text: str, expected: Answers) -> None:
    understood = read(text)

    assert {fact: understood.answers.get(fact) for fact in expected} == expected
    assert "cost.electricity" in understood.unsure


@pytest.mark.parametrize("text", ["둘 다 200억 정도", "20bn each", "both are about 20bn"])
def test_an_amount_for_both_is_that_of_each(read: Read, text: str) -> None:
    understood = read(text, "cost.water", "cost.electricity")

    assert {fact: understood.answers[fact] for fact in ("cost.water", "cost.electricity")} == {
        "cost.water": eok(200),
        "cost.electricity": eok(200),
    }


@pytest.mark.parametrize("text", ["용수 금액 잘못 말했어요. 350억입니다", "we need water. about 35bn"])
def test_an_amount_alone_after_one_facility_is_rather_its_cost(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers["cost.water"] == eok(350)
    assert understood.unsure == ("cost.water",)


def test_one_too_large_for_it_is_the_investment(read: Read) -> None:
    assert read("we need water. about 800bn").answers["investment"] == eok(8_000)


@pytest.mark.parametrize(
    "text", ["용수 200억, 폐수: 미정", "용수 200억, 폐수 산정 전", "water 20bn and wastewater, wastewater not costed"]
)
def test_a_facility_not_costed_is_wanted_all_the_same(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.unknown == ("cost.wastewater",)
    assert understood.answers["facilities"] == ("water", "wastewater")
    assert understood.answers["cost.water"] == eok(200)


@pytest.mark.parametrize(
    "text", ["water and power, 30bn combined", "용수, 변전소, 합쳐서 300억", "용수랑 전기 둘 다 합쳐서 300억"]
)
def test_a_sum_after_a_comma_is_still_a_sum(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {"facilities": ("water", "electricity")}
    assert understood.unsure == ("cost.water", "cost.electricity")


@pytest.mark.parametrize("text", ["용수, 전기 각각 150억, 총 300억", "용수랑 전기 각 150억 합계 300억"])
def test_the_total_after_what_each_costs_says_nothing_new(read: Read, text: str) -> None:
    assert read(text).answers == {
        "facilities": ("water", "electricity"),
        "cost.water": eok(150),
        "cost.electricity": eok(150),
    }
