"""Several people in one case: invited, named with what they answer, kept."""

from datetime import date

import pytest

from core.desk import Desk
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)


class Case:
    """One case at a desk, spoken to by several."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.said = desk, 0

    async def hears(self, who: str, name: str | None, text: str) -> Shown:
        """A line of somebody."""
        return await self._hear(Heard(self._key(), "c", who, DAY, text, name=name))

    async def invites(self, *guests: tuple[str, str]) -> Shown:
        """Kim invites."""
        press = Command("invite")
        return await self._hear(Heard(self._key(), "c", "U1", DAY, press=press, name="김철수", invited=guests))

    def _key(self) -> str:
        self.said += 1
        return f"e{self.said}"

    async def _hear(self, heard: Heard) -> Shown:
        answer = await self.desk.hear(heard)
        assert answer is not None
        return answer.shown


@pytest.fixture
def case(desk: Desk) -> Case:
    """A new one."""
    return Case(desk)


async def test_guests_are_invited_by_name(case: Case, store: SqliteStore) -> None:
    """The case goes on, and is shared no more than before."""
    await case.hears("U1", "김철수", "포항 배터리")
    shown = await case.invites(("U2", "이영희"), ("U3", "Lee\u202e\n Park"))

    assert list(shown.lines[:2]) == [
        "[김철수]",
        "이영희, Lee Park 님도 이 상담에 답하실 수 있습니다. 답하신 분의 이름이 함께 남습니다.",
    ]
    assert shown.kind == "question"
    assert store.load("c").guests == {"U2": "이영희", "U3": "Lee Park"}
    assert not store.load("c").shared


async def test_inviting_nobody_says_nothing_of_it(case: Case, store: SqliteStore) -> None:
    """The question again."""
    await case.hears("U1", "김철수", "포항 배터리")

    assert not any("님도" in line for line in (await case.invites()).lines)
    assert store.load("c").guests == {}


async def test_every_card_says_whose_message_it_answers_once_there_are_guests(case: Case) -> None:
    """By the name of now, else by the one of the invitation; not before there are guests."""
    alone = await case.hears("U1", "김철수", "포항 배터리")
    await case.invites(("U2", "이영희"))

    assert not alone.lines[0].startswith("[")
    assert (await case.hears("U2", "영희", "1.5조 투자")).lines[0] == "[영희]"
    assert (await case.hears("U2", None, "용수 300억")).lines[0] == "[이영희]"
    assert (await case.hears("U1", "김철수", "ㅋㅋㅋ")).lines[0] == "[김철수]"


async def test_so_far_tells_who_answered_what(case: Case) -> None:
    """A line a person, in the order of the answers."""
    await case.hears("U1", "김철수", "포항 배터리")
    await case.invites(("U2", "이영희"))
    await case.hears("U2", "이영희", "1.5조 투자, 용수 300억, 변전소 400억")
    lines = (await case.hears("U1", "김철수", "지금까지")).lines

    assert [line for line in lines if line.startswith(("· 김철수", "· 이영희"))] == [
        "· 김철수 님의 답: 업종, 지역",
        "· 이영희 님의 답: 투자액, 필요한 시설, 시설 금액",
    ]


async def test_alone_nobody_is_told_apart(case: Case) -> None:
    """Though the name is known."""
    await case.hears("U1", "김철수", "포항 배터리")

    assert not any("김철수" in line for line in (await case.hears("U1", "김철수", "지금까지")).lines)


async def test_starting_over_keeps_the_guests_and_forgetting_drops_them(case: Case, store: SqliteStore) -> None:
    """And with them every name."""
    await case.hears("U1", "김철수", "포항 배터리")
    await case.invites(("U2", "이영희"))
    await case.hears("U1", "김철수", "처음부터")
    restarted = store.load("c")
    await case.hears("U1", "김철수", "내 정보 지워줘")
    forgotten = store.load("c")

    assert (restarted.values, restarted.guests) == ({}, {"U2": "이영희"})
    assert (forgotten.guests, forgotten.names) == ({}, {})


async def test_a_name_is_kept_short_and_on_one_line(case: Case, store: SqliteStore) -> None:
    """Whatever somebody calls themselves; a name is kept where several answer."""
    await case.hears("U1", "김철수", "포항 배터리")
    alone = store.load("c").names
    await case.invites(("U3", "박민수"))
    await case.hears("U1", "\u200b\x1b김\n\t철수\u2066" + "가" * 200, "포항 배터리")
    await case.hears("U2", "\u200b", "1조 투자")
    names = store.load("c").names

    assert alone == {}
    assert names["U1"] == ("김 철수" + "가" * 200)[:80]
    assert "U2" not in names


async def test_an_officer_invites_into_the_whole_office(case: Case, store: SqliteStore) -> None:
    """Whichever member is spoken of."""
    for text in ("협회입니다", "가나전자", "구미 반도체"):
        await case.hears("U1", "김철수", text)
    await case.invites(("U2", "이영희"))

    assert store.load("c").guests == {"U2": "이영희"}
    assert list((await case.hears("U2", "이영희", "용수 500억")).lines[:2]) == ["[이영희]", "[가나전자]"]


@pytest.mark.parametrize("text", ["처음부터", "start over", "슬랙에서 계속"])
async def test_a_guest_neither_ends_nor_moves_a_case(case: Case, store: SqliteStore, text: str) -> None:
    """It is whoever started it who can."""
    await case.hears("U1", "김철수", "포항 배터리")
    await case.invites(("U2", "이영희"))
    before = store.load("c").answers
    shown = await case.hears("U2", "이영희", text)

    assert shown.lines == ["이것은 이 상담을 시작하신 분만 하실 수 있습니다."]
    assert store.load("c").answers == before


async def test_a_guest_who_is_to_be_forgotten_leaves(case: Case, store: SqliteStore) -> None:
    """Without a trace in the case, whose answers stay."""
    await case.hears("U1", "김철수", "포항 배터리")
    await case.invites(("U2", "이영희"))
    await case.hears("U2", "이영희", "2조 투자")
    await case.hears("U2", "이영희", "투자는 1.5조")
    before = store.load("c").values
    shown = await case.hears("U2", "이영희", "내 정보 지워줘")
    talk = store.load("c")

    assert "이름을 지웠" in shown.lines[0]
    assert talk.values == before
    assert "U2" not in str(talk)
    assert "이영희" not in str(talk)
    assert (await case.hears("U1", "김철수", "안녕하세요")).lines[0] != "[김철수]"


async def test_a_guest_of_an_office_leaves_every_members_talk(case: Case, store: SqliteStore) -> None:
    """None of them is named there any more."""
    await case.hears("U1", "김철수", "협회입니다")
    await case.hears("U1", "김철수", "가나전자")
    await case.invites(("U2", "이영희"))
    await case.hears("U2", "이영희", "구미 반도체, 3조 투자")
    await case.hears("U2", "이영희", "forget me")

    assert store.load("c#1").values["sector"] == "semiconductor"
    assert "U2" not in f"{store.load('c')}{store.load('c#1')}"
