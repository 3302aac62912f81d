import pytest

from core.policy.won import WonRange, exactly
from tests.amounts import EOK, JO, eok, jo
from tests.understanding.conftest import Read

MAN = 10_000


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("1.2조", 1_200_000_000_000),
        ("1조2천억", 1_200_000_000_000),
        ("1조 2,000억원", 1_200_000_000_000),
        ("1조 2천억", 1_200_000_000_000),
        ("1.2 trillion won", 1_200_000_000_000),
        ("KRW 1.2tn", 1_200_000_000_000),
        ("5,000억원", 500_000_000_000),
        ("5천억", 500_000_000_000),
        ("5000억", 500_000_000_000),
        ("3백억", 30_000_000_000),
        ("300억", 30_000_000_000),
        ("1천억 원", 100_000_000_000),
        ("천억", 100_000_000_000),
        ("1천27억", 102_700_000_000),
        ("4조7천억", 4_700_000_000_000),
        ("154억600만원", 15_406_000_000),
        ("86.6억", 8_660_000_000),
        ("86억6000만 원", 8_660_000_000),
        ("86억6000만", 8_660_000_000),
        ("500 billion won", 500_000_000_000),
        ("0.5tn", 500_000_000_000),
        ("이천억", 200_000_000_000),
        ("오백억", 50_000_000_000),
        ("삼조 오천억", 3_500_000_000_000),
        ("3조원", 3_000_000_000_000),
        ("half a trillion", 500_000_000_000),
        ("a trillion and a half", 1_500_000_000_000),
        ("one and a half trillion won", 1_500_000_000_000),
        ("five hundred billion won", 500_000_000_000),
        ("₩500bn", 500_000_000_000),
        ("1.5 trillion won", 1_500_000_000_000),
        ("40 billion", 40_000_000_000),
        ("500m", 500_000_000),
        ("500 million", 500_000_000),
        ("￦500,000,000", 500_000_000),
        ("１조", 1_000_000_000_000),
        ("5천만원", 50_000_000),
        ("14.65bn", 14_650_000_000),
        ("146억5천만", 14_650_000_000),
        ("약 3천억 정도", 300_000_000_000),
        ("about 2 trillion", 2_000_000_000_000),
        ("30000000000", 30_000_000_000),
    ],
)
def test_an_amount_alone_is_the_investment(read: Read, text: str, won: int) -> None:
    understood = read(text)

    assert understood.answers == {"investment": exactly(won)}
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5천억에서 7천억", eok(5_000, 7_000)),
        ("5천억~7천억", eok(5_000, 7_000)),
        ("5천~7천억", eok(5_000, 7_000)),
        ("5~7천억", eok(5_000, 7_000)),
        ("1~2조", jo(1, 2)),
        ("1조~1.5조", eok(10_000, 15_000)),
        ("1조와 2조 사이", jo(1, 2)),
        ("최소 3천억 최대 5천억", eok(3_000, 5_000)),
        ("3천억 이상", WonRange(3_000 * EOK, None)),
        ("5천억 이하", WonRange(0, 5_000 * EOK)),
        ("5천억까지", WonRange(0, 5_000 * EOK)),
        ("100-150bn", eok(1_000, 1_500)),
        ("between 1 and 2 trillion", jo(1, 2)),
        ("1 to 2 trillion won", jo(1, 2)),
        ("at least 300bn, at most 500bn", eok(3_000, 5_000)),
        ("at least 2 trillion", WonRange(2 * JO, None)),
        ("up to 2 trillion", WonRange(0, 2 * JO)),
        ("10bn..20bn", eok(100, 200)),
        ("10bn..", WonRange(100 * EOK, None)),
        ("..20bn", WonRange(0, 200 * EOK)),
    ],
)
def test_a_range_keeps_both_its_ends(read: Read, text: str, expected: WonRange) -> None:
    assert read(text).answers == {"investment": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1억5천", exactly(15_000 * MAN)),
        ("2조5천", eok(25_000)),
        ("7천억~5천억", eok(5_000, 7_000)),
        ("~500억", eok(500)),
    ],
)
def test_what_could_be_read_otherwise_is_read_the_usual_way_and_doubted(
    read: Read, text: str, expected: WonRange
) -> None:
    understood = read(text)

    assert understood.answers == {"investment": expected}
    assert understood.unsure == ("investment",)


@pytest.mark.parametrize(
    "text",
    ["10억 달러 투자", "$2 billion investment", "USD 3 billion", "20억불 투자", "투자 5억 유로", "investing 2bn euros"],
)
def test_money_of_other_countries_is_refused(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.refused == {"investment": "dollars"}


@pytest.mark.parametrize(
    ("text", "asked", "fact"),
    [
        ("용수 500", (), "cost.water"),
        ("500", (), "investment"),
        ("500", ("investment",), "investment"),
        ("300이요", ("cost.water",), "cost.water"),
        ("투자 3", (), "investment"),
    ],
)
def test_a_number_without_a_unit_is_refused(read: Read, text: str, asked: tuple[str, ...], fact: str) -> None:
    assert read(text, *asked).refused == {fact: "no_unit"}


def test_from_a_million_on_a_number_is_won(read: Read) -> None:
    understood = read("용수 30,000,000,000")

    assert understood.answers["cost.water"] == eok(300)
    assert understood.refused == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("변전소 400억, 용수는 300", eok(300)),
        ("substation 40 billion, water 30", eok(300)),
        ("(단위: 백만원) 변전소 40,000 용수 30,000", eok(300)),
    ],
)
def test_a_unit_taken_over_is_doubted(read: Read, text: str, expected: WonRange) -> None:
    understood = read(text)

    assert understood.answers["cost.water"] == expected
    assert "cost.water" in understood.unsure


@pytest.mark.parametrize(
    "text",
    [
        "조건이 뭔지 봐서",
        "만약에요",
        "억울해요",
        "경기도",
        "제3조 3항",
        "고시 3조에 따라",
        "구조 조정",
        "3조 2교대",
        "3만 평",
        "5천 명",
        "100만 대",
        "3 million doses",
        "수백억",
        "몇 천억",
        "-5조",
        "500m road",
        "조치원",
        "이천 명",
        "154kV",
    ],
)
def test_what_only_looks_like_money_is_none(read: Read, text: str) -> None:
    understood = read(text)

    assert "investment" not in understood.answers
    assert understood.refused == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1조에서 8천억으로 투자가 줄었어요", eok(8_000)),
        ("투자는 2조 말고 3조", jo(3)),
        ("2조, 아니 3조 투자", jo(3)),
        ("not 2 trillion but 3 trillion", jo(3)),
    ],
)
def test_of_an_amount_taken_back_the_new_one_counts(read: Read, text: str, expected: WonRange) -> None:
    assert read(text).answers == {"investment": expected}


@pytest.mark.parametrize(
    "text", ["매출 2조 회사인데 5천억 투자", "5천억 투자, 매출은 2조", "대출 2조 받아서 5천억 투자"]
)
def test_money_that_answers_none_of_our_questions_is_left_alone(read: Read, text: str) -> None:
    assert read(text).answers == {"investment": eok(5_000)}
