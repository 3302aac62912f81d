"""What goes on over several turns: corrections, names of cases and members, typed choices, a "no" that stays."""

from datetime import date

import pytest

from bots.terminal.show import chosen
from conversations.programme import Giban
from conversations.understanding.again import takes_back
from conversations.understanding.cases import cases
from conversations.understanding.members import members, named_first
from conversations.wording import Wording
from core.desk import Desk
from core.policy.won import exactly
from core.storage.sqlite import SqliteStore
from core.talk.office import Wish
from core.talk.vocabulary import Choice, Command, Heard, Shown

DAY = date(2026, 11, 24)
GUMI = {
    "ko": "반도체 구미 특화단지 안 투자 3조 용수 500억",
    "en": "semiconductor, inside the Gumi complex, invest 3 trillion won, water 50 billion",
}
SEOUL = {"ko": "서울에서 반도체, 용수 500억", "en": "semiconductor in Seoul, water supply 50 billion won"}


class Person:
    """Somebody at a desk."""

    def __init__(self, desk: Desk, store: SqliteStore) -> None:
        self.desk, self.store, self.said = desk, store, 0

    async def says(self, text: str) -> Shown:
        self.said += 1
        answer = await self.desk.hear(Heard(f"e{self.said}", "o", "kim", DAY, text))
        assert answer is not None
        return answer.shown

    def values(self, number: int = 0) -> dict[str, object]:
        """The answers of the talk, or of that member or case."""
        return dict(self.store.load(f"o#{number}" if number else "o").values)


@pytest.fixture
def kim(store: SqliteStore, giban: Giban, wording: Wording) -> Person:
    """At an empty desk."""
    return Person(Desk(store, giban, wording), store)


@pytest.mark.parametrize(
    ("language", "road", "again", "echoed"),
    [
        ("ko", "도로는 20억", "아니 120억", "도로 120억 원으로 고쳤습니다(전에는 20억 원)."),
        ("ko", "도로는 20억이에요", "아, 죄송해요 120억이요", "도로 120억 원으로 고쳤습니다(전에는 20억 원)."),
        ("en", "actually the road is 2bn", "no wait 12bn", "Changed: road KRW 12 billion (before: KRW 2 billion)."),
        ("en", "the road is 2bn", "sorry, 12 billion", "Changed: road KRW 12 billion (before: KRW 2 billion)."),
    ],
)
async def test_a_bare_figure_corrects_what_was_said_just_before(
    kim: Person, language: str, road: str, again: str, echoed: str
) -> None:
    """And not the investment, which has the question of that figure no more."""
    await kim.says(GUMI[language])
    await kim.says(road)
    shown = await kim.says(again)

    assert shown.lines[0] == echoed
    assert kim.values()["investment"] == exactly(3_000_000_000_000)
    assert kim.values()["cost.road"] == exactly(12_000_000_000)


async def test_of_several_figures_said_at_once_none_is_the_one_just_said(kim: Person) -> None:
    """The size of a figure tells what it is, as ever."""
    await kim.says(GUMI["ko"])
    await kim.says("아니 4조")

    assert kim.values()["investment"] == exactly(4_000_000_000_000)


@pytest.mark.parametrize(
    "text", ["12bn", "120억", "아니 도로는 120억", "no wait, water 12bn", "it is 2tn", "아니요", "wait"]
)
def test_anything_more_or_less_is_no_such_correction(text: str) -> None:
    assert not takes_back(text)


@pytest.mark.parametrize(
    ("first", "named", "said", "changed"),
    [
        (
            "이차전지 포항 특화단지 안, 투자 1조, 용수 300억",
            "새 건: 구미공장",
            "반도체 구미 특화단지 안 투자 2조 도로 50억",
            "반도체로 고쳤습니다(전에는 이차전지).",
        ),
        (
            "battery, inside the Pohang complex, invest 1.5tn, water 30bn",
            "new case: Plant B",
            "semiconductor, inside the Gumi complex, invest 2tn, road 5bn",
            "Changed: semiconductor (before: secondary battery).",
        ),
    ],
)
async def test_an_industry_said_beside_the_complexs_name_is_the_companys(
    kim: Person, first: str, named: str, said: str, changed: str
) -> None:
    """Also in a case that began with the industry of the one before."""
    await kim.says(first)
    await kim.says(named)
    shown = await kim.says(said)

    assert changed in shown.lines
    assert kim.values(2)["sector"] == "semiconductor"
    assert kim.values(2)["complex"] == "gumi-semiconductor"
    assert kim.values(1)["sector"] == "secondary_battery"


async def test_an_industry_in_the_complexs_name_alone_is_not(kim: Person) -> None:
    await kim.says("이차전지 구미, 투자 1조, 용수 300억")
    await kim.says("구미 반도체 특화단지 안이에요")

    assert kim.values()["sector"] == "secondary_battery"


async def test_a_member_is_named_with_what_is_said_of_it(kim: Person) -> None:
    """The name is the name, the rest is heard; the next one is another, and nothing is mixed."""
    await kim.says("협회입니다")
    first = await kim.says("A사는 구미 반도체 3조 용수 500억")
    second = await kim.says("B사는 포항 이차전지 용수 300억")
    listed = await kim.says("회원사 명단")

    assert (first.lines[0], second.lines[0]) == ("[A사]", "[B사]")
    assert kim.values(1) == {
        "sector": "semiconductor",
        "place": "gumi",
        "investment": exactly(3_000_000_000_000),
        "facilities": ("water",),
        "cost.water": exactly(50_000_000_000),
    }
    assert kim.values(2)["sector"] == "secondary_battery"
    assert [choice.label for choice in listed.choices] == ["A사", "B사"]


async def test_a_member_without_a_name_goes_by_its_answers(kim: Person) -> None:
    await kim.says("I represent an association")
    shown = await kim.says("one member is in Ochang: 800 billion, water 20bn")
    other = await kim.says("another member: Beta Bio")
    listed = await kim.says("list members")

    assert shown.lines[0] == "[Case 1: Cheongwon-gu, Cheongju]"
    assert other.lines[0] == "[Beta Bio]"
    assert kim.values(1)["cost.water"] == exactly(20_000_000_000)
    assert kim.values(2) == {}
    assert [choice.label for choice in listed.choices] == ["Case 1: Cheongwon-gu, Cheongju", "Beta Bio"]


async def test_a_facility_with_its_cost_is_no_member(kim: Person) -> None:
    """`용수는 400억` is said of the member spoken of."""
    await kim.says("협회입니다")
    await kim.says("가나소재: 포항 이차전지, 용수 300억")
    shown = await kim.says("용수는 400억")

    assert shown.lines[0] == "[가나소재]"
    assert kim.values(1)["cost.water"] == exactly(40_000_000_000)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("다른 회원사 나라소재", "나라소재"),
        ("새 회원사: 나라소재", "나라소재"),
        ("next member is Zeta Cells", "Zeta Cells"),
        ("회원사 가나전자", "가나전자"),
        ("member Kana", "Kana"),
    ],
)
def test_another_member_by_name(text: str, name: str) -> None:
    assert members(text) == Wish("name", name)


@pytest.mark.parametrize(
    "text", ["회원사 명단", "회원 리스트", "list members", "show me all the members", "member list"]
)
def test_the_list_of_members(text: str) -> None:
    assert members(text) == Wish("list")


@pytest.mark.parametrize("text", ["공사는 2027년 3월", "회원사가 몇 곳인지 몰라요", "Alpha Chem"])
def test_what_is_no_firm_is_none_for_sure(text: str) -> None:
    about = named_first(text)
    assert members(text) is None
    assert about is None or not about.sure


@pytest.mark.parametrize(
    ("named", "said", "other", "back", "title"),
    [
        ("새 건: 포항공장", "양극재 용수 300억", "새 건: 구미공장", "포항공장으로", "[포항공장]"),
        ("new case: Plant A", "wafers in Gumi", "new case: Plant B", "switch to Plant A", "[Plant A]"),
    ],
)
async def test_the_very_first_case_has_a_name_too(
    kim: Person, named: str, said: str, other: str, back: str, title: str
) -> None:
    """By which one comes back to it; a place in the name moves nothing."""
    first = await kim.says(named)
    await kim.says(said)
    before = kim.values(1)
    await kim.says(other)
    shown = await kim.says(back)

    assert (first.lines[0], shown.lines[0]) == (title, title)
    assert any("365" in line for line in first.lines), "what becomes of what is said is told at the start"
    assert kim.values(1) == before
    assert shown.kind == "question"


def test_a_place_with_the_same_ending_is_a_name_only_where_a_case_has_it() -> None:
    """`포항으로` may be a correction."""
    assert cases("포항으로") == Wish("name", "포항", sure=False, exact=True)


async def test_a_place_that_is_no_cases_name_corrects_the_place(kim: Person) -> None:
    await kim.says("포항 이차전지 용수 300억")
    await kim.says("새 건: 2공장")
    await kim.says("구미")
    await kim.says("포항으로")

    assert kim.values(2)["place"] == "pohang"


@pytest.mark.parametrize(
    ("language", "typed", "fact", "value", "ask"),
    [
        ("en", "small", "company_size", "small", "other support"),
        ("en", "Large", "company_size", "large", "other support"),
        ("en", "mid-size", "company_size", "mid", "other support"),
        ("ko", "중견기업", "company_size", "mid", "다른 지원"),
        ("en", "water supply", "other_aid.water", "possible", "so far"),
        ("ko", "용수", "other_aid.water", "possible", "지금까지"),
    ],
)
async def test_the_words_of_a_choice_press_it(
    kim: Person, language: str, typed: str, fact: str, value: str, ask: str
) -> None:
    """Whatever else the word could mean."""
    await kim.says(GUMI[language])
    await kim.says(ask)
    await kim.says(typed)

    assert kim.values()[fact] == value


async def test_a_choice_just_made_can_be_made_otherwise(kim: Person) -> None:
    await kim.says(SEOUL["en"])
    await kim.says("small")
    await kim.says("mid-size")

    assert kim.values()["company_size"] == "mid"


@pytest.mark.parametrize(
    ("language", "number", "told"),
    [
        ("ko", "7", "그 번호의 선택지는 없습니다. 고를 말을 그대로 적어 주세요."),
        ("ko", "[9]", "그 번호의 선택지는 없습니다. 고를 말을 그대로 적어 주세요."),
        ("en", "9", "There is no choice with that number. Please write the choice itself."),
    ],
)
async def test_a_number_beyond_the_list_is_no_amount(kim: Person, language: str, number: str, told: str) -> None:
    """With the result before one, a small number means a choice."""
    await kim.says(SEOUL[language])
    before = kim.values()
    shown = await kim.says(number)

    assert list(shown.lines) == [told]
    assert kim.values() == before


async def test_where_an_amount_is_asked_a_number_is_one(kim: Person) -> None:
    await kim.says("반도체 구미 특화단지 안 투자 3조 용수")
    shown = await kim.says("500")

    assert not any("번호" in line for line in shown.lines)


@pytest.mark.parametrize("text", ["2", "[2]", "2."])
def test_a_choice_by_number_in_the_terminal(text: str) -> None:
    plan = Choice("plan", Command("plan"))
    assert chosen(text, (Choice("sources", Command("sources")), plan)) == plan


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "change language to Korean", "이제 한국어로 답하겠습니다."),
        ("en", "switch back to Korean", "이제 한국어로 답하겠습니다."),
        ("ko", "다시 영어로", "I will answer in English from now on."),
        ("ko", "영어로 다시 해 주세요", "I will answer in English from now on."),
    ],
)
async def test_the_language_is_changed(kim: Person, language: str, text: str, told: str) -> None:
    await kim.says(GUMI[language])
    assert (await kim.says(text)).lines[0] == told


@pytest.mark.parametrize(
    ("language", "fact", "same"),
    [
        ("ko", "투자는 2조예요", "판정은 같습니다."),
        ("ko", "서울이에요", "판정은 같습니다."),
        ("ko", "모름", "판정은 같습니다."),
        ("en", "the investment is 2 trillion won", "The verdict stays the same."),
        ("en", "in Seoul", "The verdict stays the same."),
        ("en", "not sure", "The verdict stays the same."),
    ],
)
async def test_a_no_that_stays_is_said_in_short(kim: Person, language: str, fact: str, same: str) -> None:
    """Whatever was said; the whole is there for the asking."""
    first = await kim.says(SEOUL[language])
    shown = await kim.says(fact)
    whole = await kim.says("result" if language == "en" else "결과")

    assert len(shown.lines) <= 2
    assert shown.lines[-1] == same
    assert set(first.lines[1:]) <= set(whole.lines), "all that was told at first"
