"""An association's officer: members told apart, named in every prompt, listed with their state, never mixed."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.understanding.members import members
from conversations.wording import Wording
from core.desk import Desk
from core.storage.sqlite import SqliteStore
from core.talk.office import Office, read, wish, written
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)


class Officer:
    """Somebody of an association at a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.said = desk, 0

    async def says(self, text: str, press: Command | None = None) -> Shown:
        self.said += 1
        answer = await self.desk.hear(Heard(f"e{self.said}", "o", "park", DAY, text, press))
        assert answer is not None
        return answer.shown


@pytest.fixture
def officer(store: SqliteStore, giban: Giban, wording: Wording) -> Officer:
    """At an empty desk."""
    return Officer(Desk(store, giban, wording))


async def test_saying_so_opens_the_members_talks(officer: Officer) -> None:
    """And asks which one."""
    assert "어느 회원사 건인가요?" in (await officer.says("반도체 협회입니다")).lines[0]


async def test_the_member_is_named_in_every_prompt(officer: Officer) -> None:
    """From its first to its result."""
    await officer.says("배터리 협회입니다")
    cards = [
        await officer.says(text)
        for text in (
            "가나전자",
            "포항 양극재, 용수 300억, 1조 투자",
            "블루밸리",
            "없음",
            "2027년 3월, 나머지는 모름",
            "근거",
            "지금까지",
        )
    ]

    assert {card.lines[0] for card in cards} == {"[가나전자]"}
    assert cards[0].lines[1].startswith("어떤 업종인가요?")


async def test_two_members_facts_never_mix(officer: Officer, store: SqliteStore) -> None:
    """Whatever order they are spoken of in, corrections and undo included."""
    await officer.says("협회입니다")
    await officer.says("가나전자")
    await officer.says("구미 반도체, 용수 500억, 3조 투자")
    await officer.says("회원사 다라바이오")
    await officer.says("화순 백신, 가스 50억")
    await officer.says("회원사 (주)가나전자")
    await officer.says("용수는 400억")
    await officer.says("뒤로")
    await officer.says("다라바이오")
    await officer.says("처음부터")
    one, two = store.load("o#1").values, store.load("o#2").values

    assert one["place"] == "gumi"
    assert "cost.gas" not in one
    assert str(one["cost.water"]) == "WonRange(low=50000000000, high=50000000000)"
    assert two == {}
    assert store.load("o").values == {"role": "association"}


async def test_the_members_are_listed_with_their_state_and_turned_to_by_a_press(officer: Officer) -> None:
    """Eligible, not covered, not begun."""
    await officer.says("협회입니다")
    await officer.says("가나전자")
    await officer.says("부산 백신, 용수 100억")
    await officer.says("회원사 다라")
    listed = await officer.says("회원사 목록")
    turned = await officer.says("", Command("member-1"))

    assert list(listed.lines[:2]) == [
        "· 가나전자: 현행 고시로는 지원 대상이 아닙니다.",
        "· 다라: 아직 시작하지 않음",
    ]
    assert [choice.label for choice in listed.choices] == ["가나전자", "다라"]
    assert turned.lines[0] == "[가나전자]"


@pytest.mark.parametrize(
    ("text", "asks", "name"),
    [
        ("members", "list", None),
        ("회원사 목록", "list", None),
        ("회원사 A전자", "name", "A전자"),
        ("/member A Corp", "name", "A Corp"),
        ("구미", "talk", None),
        ("a 전자", "name", "A전자"),
    ],
)
def test_what_an_officer_asks_of_the_office(text: str, asks: str, name: str | None) -> None:
    """With A전자 known, and another one current."""
    found = wish(Office().speaking_of("A전자").speaking_of("B"), text, members(text))

    assert (found.asks, found.name) == (asks, name)


def test_a_name_is_known_again_however_it_is_written() -> None:
    """With or without 주식회사, case and spaces."""
    office = Office().speaking_of("㈜가나 전자").speaking_of("Other")

    assert office.speaking_of("주식회사 가나전자").current == 1
    assert len(office.speaking_of("가나전자").members) == 2


def test_an_office_kept_before_there_were_cases_is_one_of_members() -> None:
    """And each is read back as it was written."""
    cases = Office(kind="cases").with_another("").with_another("오창")

    assert read({"members": [[1, "가나"]], "current": 1}) == Office().speaking_of("가나")
    assert read(written(cases)) == cases


async def test_forget_me_erases_every_members_talk(officer: Officer, store: SqliteStore) -> None:
    """The officer means all of it."""
    await officer.says("협회입니다")
    await officer.says("가나전자")
    await officer.says("구미 반도체, 용수 500억")
    await officer.says("내 정보 지워줘")

    assert [(talk.id, dict(talk.answers), talk.office) for talk in store.conversations("o")] == [("o", {}, None)]


async def test_who_is_no_officer_hears_how_to_become_one(officer: Officer) -> None:
    """Instead of a list."""
    assert any("협회" in line for line in (await officer.says("", Command("members"))).lines)
