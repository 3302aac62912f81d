import time
from datetime import date
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from config.rulebook import SHIPPED, load
from conversations.understanding import lexicon, understand
from core.policy.won import exactly
from tests.amounts import EOK, JO

WORDS = lexicon(load(SHIPPED))
DAY = date(2026, 11, 22)
MAN = 10_000
ASKED = st.sampled_from(
    [
        (),
        ("place",),
        ("sector",),
        ("investment",),
        ("complex", "site"),
        ("other_aid.water", "other_aid.electricity"),
        ("design_done", "permits_done"),
        ("cost.water", "cost.gas"),
        ("received",),
        ("role",),
    ]
)
_PIECES = [
    "용수",
    "변전소",
    "500억",
    "3조",
    "~",
    "에서",
    "포항",
    "구미에",
    "광주",
    "말고",
    "아니,",
    "아니라",
    "not",
    "2027년",
    "3월",
    "끝",
    "미정",
    "모름",
    "합쳐서",
    "각각",
    ".",
    ",",
    "?",
    "(",
    ")",
    "..",
    "-",
    "$",
    "trillion",
    "billion",
    "won",
    "1",
    "2",
    "0.5",
    "천",
    "백",
    "만",
    "억",
    "조",
    "원",
    "설계",
    "인허가",
    "완료",
    "아직",
    "특화단지",
    "안",
    "밖",
    "토지비",
    "포함",
    "이미",
    "받았",
    "in",
    "at",
    "Pohag",
    "a",
    "half",
    "and",
    "between",
    "substation",
    "water",
    "10개월",
    "뒤",
    "next",
    "March",
    "q3",
    "h1",
    "단위:",
    "백만원",
    "/",
    "'",
    "월",
    "년",
    "99",
    "'27.13",
    "이상",
    "까지",
    "씩",
]


@given(st.integers(min_value=1, max_value=9_999_999_999))
def test_every_amount_written_in_jo_eok_and_man_reads_back(man: int) -> None:
    jo, eok, rest = man // 10**8, man // 10**4 % 10**4, man % 10**4
    parts = [f"{jo}조" * bool(jo), f"{eok:,}억" * bool(eok), f"{rest}만" * bool(rest)]

    understood = understand(f"투자 {' '.join(filter(None, parts))}원", WORDS, DAY)

    assert understood.answers == {"investment": exactly(man * MAN)}


@given(st.integers(min_value=1, max_value=9_999), st.sampled_from([("조", JO), ("억", EOK)]))
def test_every_amount_written_in_syllables_reads_back(number: int, unit: tuple[str, int]) -> None:
    digits = zip("천백십 ", f"{number:04d}", strict=True)
    written = "".join(" 일이삼사오육칠팔구"[int(digit)] + tens for tens, digit in digits if digit != "0").replace(
        " ", ""
    )

    understood = understand(f"투자 {written}{unit[0]}원", WORDS, DAY)

    assert understood.answers == {"investment": exactly(number * unit[1])}


@given(
    st.decimals(min_value="0.001", max_value="9999", places=3),
    st.sampled_from([("trillion won", JO), ("tn", JO), (" billion", 10**9), ("bn", 10**9), (" million won", 10**6)]),
)
def test_every_english_amount_reads_back(number: object, unit: tuple[str, int]) -> None:
    understood = understand(f"investing {number}{unit[0]}", WORDS, DAY)

    assert understood.answers == {"investment": exactly(int(Fraction(str(number)) * unit[1]))}


@given(st.text(max_size=200), ASKED)
@example("\x00\u200b", ())
@example("ﷺ" * 100, ())
@example("27년 13월 99월 0월 2027-00 '27.0 Q9 2027 in 999 months", ("design_done",))
@example("0조 0억 0원 0 trillion", ("investment",))
@example("\ud800", ())
def test_no_text_raises(text: str, asked: tuple[str, ...]) -> None:
    understand(text, WORDS, DAY, asked)


@given(st.lists(st.sampled_from(_PIECES), max_size=25), st.sampled_from(["", " "]), ASKED)
def test_no_pile_of_our_own_words_raises(pieces: list[str], gap: str, asked: tuple[str, ...]) -> None:
    understood = understand(gap.join(pieces), WORDS, DAY, asked)

    names = WORDS.rulebook.facts.names(WORDS.rulebook.facility_ids)
    assert list(understood.answers) == [name for name in names if name in understood.answers]
    assert not set(understood.answers) & {*understood.unknown, *understood.refused, *understood.ambiguous}


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "가",
        "1~",
        "1조 ",
        "용수 500억 ",
        "용수랑 ",
        "포항에 ",
        "포한에 ",
        "설계 완료, ",
        "not ",
        "?",
        "and ",
        "반도체소재",
        "500억 용수 ",
        "변전소400 ",
        "1,000,000,000 ",
        "설계 27.3 ",
        "설계 착수 2027년 3월 ",
        "2027년 3월 아니고 10월 ",
        "용수, 변전소, ",
        "용수 공사 10개월 ",
        "wter 30bn ",
        "경쟁사는 ",
        "본사는 서울 ",
        "100억은 토지비 ",
        "밖은 아니고 ",
        "시가 도로 깔고 ",
        "the city pays for ",
        "need water, or ",
        "two trillion ",
        "용수 300억인데 땅값 포함이고 ",
        "5천억이라고 했는데 ",
        "포항양극재공장투자1조용수300억변전소400억",
    ],
)
def test_four_times_the_text_costs_about_four_times_the_time(piece: str) -> None:
    long, short = (piece * 4_000)[:4_000], (piece * 4_000)[:1_000]
    understand(long, WORDS, DAY)

    costs = [(_cost(long), _cost(short)) for _ in range(3)]  # in turn, so that a busy minute falls on both

    of_long, of_short = (median(side) for side in zip(*costs, strict=True))
    assert of_long / of_short < 6  # sixteen, if every piece looked at all others


def _cost(text: str) -> float:
    begun = time.process_time()
    understand(text, WORDS, DAY, ("other_aid.water", "other_aid.electricity"))
    return time.process_time() - begun


def test_what_stands_after_4000_characters_is_not_read() -> None:
    assert understand(" " * 4_000 + "구미", WORDS, DAY).answers == {}


def test_zero_width_and_control_characters_are_dropped() -> None:
    assert understand("포\u200b항에\x07 3\u200d조", WORDS, DAY).answers == {
        "place": "pohang",
        "investment": exactly(3 * JO),
    }


def test_hangul_typed_letter_by_letter_is_read() -> None:
    decomposed = "\u1111\u1169\u1112\u1161\u11bc"  # 포항, as some file systems write it

    assert understand(decomposed, WORDS, DAY).answers == {"place": "pohang"}
