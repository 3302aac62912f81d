"""Inside and outside can be said at any time and taken back, and land that was told is taken off its cost."""

from datetime import date

import pytest

from conversations.programme import Giban
from core.policy.answers import Answers, Value
from core.policy.say import Say
from core.policy.won import exactly
from core.talk.vocabulary import Question

DAY = date(2026, 11, 22)
GUMI: Answers = {
    "sector": "semiconductor",
    "place": "gumi",
    "investment": exactly(3_000_000_000_000),
    "facilities": ("water",),
    "cost.water": exactly(50_000_000_000),
}
INSIDE: Answers = {**GUMI, "complex": "gumi-semiconductor"}
OUTSIDE: Answers = {**GUMI, "complex": "none"}


def _answers(giban: Giban, text: str, known: Answers) -> dict[str, Value]:
    return dict(giban.read(text, known, giban.agenda(known, DAY).question, DAY).answers)


@pytest.mark.parametrize("text", ["sorry, inside", "inside", "아 미안 구역 안이에요", "구역 안", "안이에요"])
def test_outside_can_be_taken_back(text: str, giban: Giban) -> None:
    reading = giban.read(text, OUTSIDE, None, DAY)

    assert reading.answers == {"complex": "gumi-semiconductor"}
    assert reading.aside == ()


@pytest.mark.parametrize("text", ["actually outside", "outside", "안쪽 아니고 바깥이에요", "바깥이에요", "구역 밖"])
def test_inside_can_be_taken_back(text: str, giban: Giban) -> None:
    assert _answers(giban, text, INSIDE) == {"complex": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "구미 반도체 용수 500억 구역 안",
        "구미 반도체 용수 500억 단지 안에 있어요",
        "semiconductor, Gumi, water 50bn, inside",
        "semiconductor, Gumi, water 50bn inside",
    ],
)
def test_inside_is_taken_from_a_first_text(text: str, giban: Giban) -> None:
    assert _answers(giban, text, {})["complex"] == "gumi-semiconductor"


@pytest.mark.parametrize(
    "text",
    [
        "구미 반도체 용수 500억 일반산업단지 안이에요",
        "구미 반도체 용수 500억, 구역 안인가요?",
        "semiconductor, Gumi, water 50bn, not inside",
        "semiconductor, Gumi, a pipe inside the plant for 50bn",
    ],
)
def test_what_is_inside_of_something_else_says_nothing_of_the_complex(text: str, giban: Giban) -> None:
    assert _answers(giban, text, {}).get("complex") != "gumi-semiconductor"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("토지비 빼면 400억이에요", 40),
        ("without land it's 40bn", 40),
        ("land is 10bn of that", 40),
        ("10bn of which is land", 40),
        ("토지비 50억이 용수에 들어있어요", 45),
    ],
)
def test_the_land_told_is_taken_off_the_cost(text: str, left: int, giban: Giban) -> None:
    expected = {"cost.water": exactly(left * 1_000_000_000), "cost_basis.water": "clean"}

    assert _answers(giban, text, INSIDE) == expected


def test_land_in_a_first_text_is_taken_off_its_cost(giban: Giban) -> None:
    told = _answers(giban, "반도체 구미 특화단지 안 투자 3조 용수 600억인데 그중 토지비 100억", {})

    assert (told["cost.water"], told["cost_basis.water"]) == (exactly(50_000_000_000), "clean")
    assert told["investment"] == exactly(3_000_000_000_000)


def test_land_above_the_cost_is_not_taken_off(giban: Giban) -> None:
    assert _answers(giban, "land is 60bn of that", INSIDE) == {"cost_basis.water": "includes_land"}


def _asked(giban: Giban, known: Answers) -> Question:
    question = giban.agenda(known, DAY).question
    assert question is not None
    assert question.id == "other_aid"
    return question


@pytest.mark.parametrize("basis", ["clean", "includes_land"])
def test_what_the_costs_were_taken_for_is_said_until_it_is_told(basis: str, giban: Giban) -> None:
    open_, told = _asked(giban, INSIDE), _asked(giban, {**INSIDE, "cost_basis.water": basis})

    assert [line.args["basis"] for line in (*open_.lines, *told.lines)] == ["open", "told"]


@pytest.mark.parametrize(
    "text", ["We didn't apply in February", "we applied for the third round", "3차 공모에 신청했어요"]
)
def test_who_speaks_of_the_third_round_hears_of_it(text: str, giban: Giban) -> None:
    known: Answers = {**GUMI, "sector": "robot", "place": "daegu"}

    assert Say("faq-new-designation") in giban.read(text, known, _asked(giban, known), DAY).aside


def test_beside_a_hospital_is_no_question_of_another_field(giban: Giban) -> None:
    known: Answers = {**GUMI, "sector": "bio", "place": "siheung"}
    reading = giban.read("서울대병원 옆이요", known, giban.agenda(known, DAY).question, DAY)

    assert reading.is_empty
