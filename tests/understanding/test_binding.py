import pytest

from core.policy.answers import Answers
from tests.amounts import eok, jo
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("용수 500억", {"cost.water": eok(500)}),
        ("용수500억", {"cost.water": eok(500)}),
        ("500억짜리 변전소", {"cost.electricity": eok(500)}),
        ("substation about 40 billion, water 30 billion", {"cost.electricity": eok(400), "cost.water": eok(300)}),
        (
            "a 40 billion won substation and 30 billion for water",
            {"cost.electricity": eok(400), "cost.water": eok(300)},
        ),
        ("3조 투자", {"investment": jo(3)}),
        ("investing 1.5 trillion", {"investment": eok(15_000)}),
        ("400억 변전소 300억 용수", {"cost.electricity": eok(400), "cost.water": eok(300)}),
        (
            "3조 투자 용수 500억 변전소 400억",
            {"investment": jo(3), "cost.water": eok(500), "cost.electricity": eok(400)},
        ),
        ("용수에 500억 투자하고 총 투자는 3조", {"investment": jo(3), "cost.water": eok(500)}),
        ("변전소(400억) 용수(300억)", {"cost.electricity": eok(400), "cost.water": eok(300)}),
        ("용수: 500억\n변전소: 400억", {"cost.water": eok(500), "cost.electricity": eok(400)}),
        ("전기(변전소) 400억", {"cost.electricity": eok(400)}),
        ("gas 5bn + wastewater 8bn", {"cost.gas": eok(50), "cost.wastewater": eok(80)}),
        (
            "Our 2 trillion won plant needs 50 billion of road works",
            {"investment": jo(2), "cost.road": eok(500)},
        ),
        ("용수와 변전소 각각 500억, 400억", {"cost.water": eok(500), "cost.electricity": eok(400)}),
        ("용수랑 변전소 각 300억", {"cost.water": eok(300), "cost.electricity": eok(300)}),
        (
            "100억, 200억 for water and power respectively",
            {"cost.water": eok(100), "cost.electricity": eok(200)},
        ),
        (
            "용수 500억, 변전소 400억, 합쳐서 900억",
            {"cost.water": eok(500), "cost.electricity": eok(400)},
        ),
        ("총사업비 900억(용수 500억, 변전소 400억)", {"cost.water": eok(500), "cost.electricity": eok(400)}),
        ("한 3조 투자, 용수 200억", {"investment": jo(3), "cost.water": eok(200)}),
        ("도로 100억 폐수 80억 가스 50억", {"cost.road": eok(100), "cost.wastewater": eok(80), "cost.gas": eok(50)}),
    ],
)
def test_each_amount_finds_its_owner(read: Read, text: str, expected: Answers) -> None:
    money = {fact: value for fact, value in read(text).answers.items() if fact != "facilities"}

    assert money == expected


@pytest.mark.parametrize(
    "text",
    [
        "용수랑 전기 합쳐서 700억",
        "700억 in total for water and electricity",
        "용수와 변전소에 총 700억 투자",
        "Water and electricity together 70bn.",
        "용수랑 변전소 700억",
    ],
)
def test_a_sum_belongs_to_no_single_facility_and_not_to_the_investment(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {"facilities": ("water", "electricity")}
    assert understood.unsure == ("cost.water", "cost.electricity")


def test_works_of_one_facility_add_up_and_are_doubted(read: Read) -> None:
    understood = read("변전소 400억에 송전선 200억")

    assert understood.answers["cost.electricity"] == eok(600)
    assert understood.unsure == ("cost.electricity",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("용수는 필요 없고 전기만 400억", ("electricity",)),
        ("no water needed, only electricity at 40bn", ("electricity",)),
        ("도로 말고 용수", ("water",)),
        ("통신, 도로, 용수", ("water", "road", "telecom")),
        ("용수 관로", ("water",)),
        ("we need steam and a landfill", ("district_energy", "waste")),
    ],
)
def test_facilities_wanted_stand_in_declared_order(read: Read, text: str, expected: tuple[str, ...]) -> None:
    assert read(text).answers["facilities"] == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("500억", ("cost.water",), {"cost.water": eok(500)}),
        ("500억, 400억", ("cost.water", "cost.electricity"), {"cost.water": eok(500), "cost.electricity": eok(400)}),
        ("300억씩이요", ("cost.water", "cost.gas"), {"cost.water": eok(300), "cost.gas": eok(300)}),
        ("3조", ("investment",), {"investment": jo(3)}),
        ("3조", ("sector",), {"investment": jo(3)}),
        ("한 3조 정도?", ("investment",), {"investment": jo(3)}),
        ("작년에 100억 받았습니다", ("received",), {"received": eok(100)}),
        ("50억", ("received",), {"received": eok(50)}),
        ("없어요", ("received",), {"received": eok(0)}),
        ("이미 100억 받았어요", (), {"received": eok(100)}),
        ("기지원 50억", (), {"received": eok(50)}),
        ("previous grant of 5 billion won", (), {"received": eok(50)}),
    ],
)
def test_bare_money_answers_the_question_asked(
    read: Read, text: str, asked: tuple[str, ...], expected: Answers
) -> None:
    money = {fact: value for fact, value in read(text, *asked).answers.items() if fact != "facilities"}

    assert money == expected


def test_one_amount_for_two_costs_asked_is_a_sum_nobody_can_split(read: Read) -> None:
    understood = read("500억", "cost.water", "cost.electricity")

    assert understood.unsure == ("cost.water", "cost.electricity")
    assert "cost.water" not in understood.answers


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("용수 300억(토지비 포함)", "includes_land"),
        ("용수 300억인데 토지비는 뺀 금액이에요", "clean"),
        ("water 30bn, land cost included", "includes_land"),
    ],
)
def test_land_in_a_cost_is_told(read: Read, text: str, basis: str) -> None:
    assert read(text).answers["cost_basis.water"] == basis
