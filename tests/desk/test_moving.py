"""A case that goes on elsewhere by a code: whole, once, and nowhere else."""

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core import codes
from core.desk import Desk, To
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.talk.conversation import Conversation
from core.talk.moving import code_of
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
HERE, THERE = "terminal:kim", "telegram:1:77:77"


class Person:
    """Somebody at a desk, who speaks in several places."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.said = desk, 0

    async def says(self, text: str, where: str = HERE, to: To | None = None) -> Shown:
        """A line, and the answer to it."""
        self.said += 1
        who = where.rpartition(":")[2]
        answer = await self.desk.hear(Heard(f"e{self.said}", where, who, DAY, text, message=f"m{self.said}"), to)
        assert answer is not None
        return answer.shown

    async def code(self, where: str = HERE) -> str:
        """A new code for the case there."""
        told = " ".join((await self.says("텔레그램에서 이어서", where)).lines)
        found = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", told)
        assert found
        return found[0]


@pytest.fixture
def kim(desk: Desk) -> Person:
    """At an empty desk."""
    return Person(desk)


def given(talk: Conversation) -> dict[str, object]:
    """Every answer with who gave it."""
    return {fact: (answer.value, answer.who) for fact, answer in talk.answers.items()}


async def test_the_whole_case_goes_on_where_the_code_is_written(kim: Person, store: SqliteStore) -> None:
    """Answers, who gave them, the language; the place it came from is empty."""
    await kim.says(RICH)
    await kim.says("영어로")
    await kim.says("블루밸리")
    before = store.load(HERE)
    shown = await kim.says(await kim.code(), THERE)
    here, there = store.load(HERE), store.load(THERE)

    assert shown.lines[0] == "We go on from where we left off."
    assert any("1.5 trillion" in line for line in shown.lines)
    assert shown.kind == "question"
    assert given(there) == given(before)
    assert (there.language, there.shared) == ("en", False)
    assert (here.values, here.began, here.language) == ({}, here.turn, "en")


async def test_a_finished_case_shows_its_result_again(kim: Person) -> None:
    """The whole of it, as where one comes back to."""
    for text in (RICH, "블루밸리", "없음", "2027년 3월, 나머지는 모름"):
        shown = await kim.says(text)
    moved = await kim.says(await kim.code(), THERE)

    assert moved.kind == shown.kind == "result"
    assert shown.lines[-1] in moved.lines


@pytest.mark.parametrize(
    "written",
    [
        str,
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: f" {code.replace('-', ' ')}. ",
        lambda code: f"이어서 {code}",
        lambda code: f"code: {code.lower()}",
    ],
)
async def test_a_code_is_read_however_it_is_typed(
    written: Callable[[str], str], kim: Person, store: SqliteStore
) -> None:
    """Any case, spaces or hyphen or none."""
    await kim.says(RICH)
    await kim.says(written(await kim.code()), THERE)

    assert "investment" in store.load(THERE).values


@pytest.mark.parametrize(
    "text",
    [
        *("features", "HARDWARE", "ABCD EFGH", "2345-6789", "25000000"),
        *("25bn-35bn", "water 25bn-35bn", "fund 55bn", "234b-345b"),
        *("ABCD-EF2", "ABC2-DEF0", "AB2C-DE3F4", "이 코드 AB2C-DE3F", "AB2C/DE3F"),
    ],
)
def test_what_only_looks_like_a_code_is_none(text: str) -> None:
    """Words, numbers, amounts, letters that no code has, too many or too few."""
    assert code_of(text) is None


def test_every_code_drawn_is_one() -> None:
    """And spelled as it is read."""
    drawn = [codes.drawn() for _ in range(500)]

    assert [code_of(codes.spelled(code)) for code in drawn] == drawn
    assert len(set(drawn)) == 500
    assert not set("0O1I") & set("".join(drawn))


async def test_a_code_works_once(kim: Person, store: SqliteStore) -> None:
    """The second place is told how to get another."""
    await kim.says(RICH)
    code = await kim.code()
    await kim.says(code, THERE)
    again = await kim.says(code, "telegram:1:88:88")

    assert again.lines[0].startswith("이 코드는 틀렸거나 이미 썼거나 시간이 지났습니다.")
    assert store.load("telegram:1:88:88").values == {}
    assert "investment" in store.load(THERE).values


async def test_of_many_at_once_one_gets_the_case(
    rulebook: Rulebook, giban: Giban, wording: Wording, tmp_path: object
) -> None:
    """Though each has a desk and a store of its own, on the same file."""
    stores = [SqliteStore(f"{tmp_path}/giban.db", rulebook.facts) for _ in range(6)]
    people = [Person(Desk(store, giban, wording)) for store in stores]
    await people[0].says(RICH)
    code = await people[0].code()
    places = [f"telegram:1:{n}:{n}" for n in range(6)]
    for number, person in enumerate(people):
        person.said = 100 * (number + 1)
    told = await asyncio.gather(*(p.says(code, place) for p, place in zip(people, places, strict=True)))
    got = [place for place in places if stores[0].load(place).values]
    for store in stores:
        store.close()

    assert len(got) == 1
    assert sum("이 코드는" in shown.lines[0] for shown in told) == 5


async def test_a_code_is_good_for_thirty_minutes(
    kim: Person, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a second more."""
    await kim.says(RICH)
    code, now = await kim.code(), time.time()
    monkeypatch.setattr(time, "time", lambda: now + 30 * 60)
    late = await kim.says(code, THERE)
    monkeypatch.setattr(time, "time", lambda: now + 30 * 60 - 5)
    timely = await kim.says(code, THERE)

    assert late.lines[0].startswith("이 코드는")
    assert timely.lines[0] == "지난번에 이어서 진행합니다."


async def test_answers_that_are_there_already_are_not_overwritten(kim: Person, store: SqliteStore) -> None:
    """The mend is said, and after it the code still works."""
    await kim.says(RICH)
    code = await kim.code()
    await kim.says("화순 백신", THERE)
    refused = await kim.says(code, THERE)
    kept = store.load(THERE).values["place"]
    await kim.says("처음부터", THERE)
    await kim.says(code, THERE)

    assert "처음부터" in refused.lines[0]
    assert kept == "hwasun"
    assert store.load(THERE).values["place"] == "pohang"


async def test_an_office_moves_with_all_its_members(kim: Person, store: SqliteStore) -> None:
    """Whichever is spoken of; none stays behind, and they go on apart."""
    for text in ("협회입니다", "가나전자", "구미 반도체, 용수 500억", "회원사 다라", "화순 백신"):
        await kim.says(text)
    shown = await kim.says(await kim.code(), THERE)
    listed = await kim.says("회원사 목록", THERE)
    await kim.says("가스 50억", THERE)

    assert shown.lines[0] == "[다라]"
    assert [choice.label for choice in listed.choices] == ["가나전자", "다라"]
    assert store.load(f"{THERE}#1").values["place"] == "gumi"
    assert "cost.gas" in store.load(f"{THERE}#2").values
    assert [store.load(f"{HERE}{end}").values for end in ("", "#1", "#2")] == [{}, {}, {}]
    assert (store.load(HERE).office, store.load(f"{HERE}#1").member) == (None, None)


async def test_into_an_office_nothing_is_moved(kim: Person) -> None:
    """Starting over would empty one member alone, so another mend is said."""
    await kim.says(RICH)
    code = await kim.code()
    for text in ("협회입니다", "가나전자"):
        await kim.says(text, THERE)

    assert "내 정보 지워줘" in (await kim.says(code, THERE)).lines[0]


async def test_where_the_case_is_already_its_code_says_so(kim: Person, store: SqliteStore) -> None:
    """And still works elsewhere."""
    await kim.says(RICH)
    code = await kim.code()

    assert (await kim.says(code)).lines[0].startswith("이 상담은 이미 여기에서")
    await kim.says(code, THERE)
    assert "investment" in store.load(THERE).values


async def test_where_others_read_along_there_is_no_code(kim: Person, store: SqliteStore) -> None:
    """How to get one is said."""
    await kim.says(RICH)
    shown = await kim.says("텔레그램에서 이어서", HERE, To("t:1", lambda card: (card,), public=True))

    assert "개인 대화에서 드립니다" in shown.lines[0]
    assert store.listed(codes.KIND) == []


async def test_a_code_arrives_in_a_group_without_amounts(kim: Person) -> None:
    """Whatever was shown where it came from."""
    await kim.says(RICH)
    await kim.desk.hear(Heard("share", HERE, "kim", DAY, press=Command("share")))
    code = await kim.code()
    shown = await kim.says(code, "telegram:1:-5:77", To("telegram:1:-5", lambda card: (card,), public=True))

    assert not any("억" in line for line in shown.lines)


async def test_without_an_answer_there_is_nothing_to_take_along(kim: Person, store: SqliteStore) -> None:
    """And no code for it."""
    await kim.says("안녕하세요")

    assert (await kim.says("continue on Telegram")).lines[0].startswith("아직 옮길 답이 없습니다.")
    assert store.listed(codes.KIND) == []


async def test_a_guest_cannot_take_the_case_away(kim: Person, store: SqliteStore) -> None:
    """Neither a company's nor an office's."""
    guest = Heard("g", HERE, "U2", DAY, "슬랙에서 계속")
    for number, text in enumerate((RICH, "협회입니다")):
        await kim.says(text)
        press = Command("invite")
        await kim.desk.hear(Heard(f"i{number}", HERE, "kim", DAY, press=press, invited=(("U2", "이영희"),)))
        answer = await kim.desk.hear(replace(guest, id=f"g{number}"))
        assert answer is not None
        assert "시작하신 분만" in answer.shown.lines[0]
    assert store.listed(codes.KIND) == []


async def test_undo_there_takes_back_what_was_said_last_here(kim: Person, store: SqliteStore) -> None:
    """However many turns either talk had; a message there is none that was said here."""
    await kim.says(RICH)
    await kim.says("블루밸리")
    code = await kim.code()
    await kim.says("안녕하세요", THERE)
    await kim.says(code, THERE)
    first = next(iter(store.load(THERE).answers.values())).message
    await kim.says("뒤로", THERE)

    assert first is None
    assert set(store.load(THERE).values) >= {"sector", "place", "investment"}
    assert not store.load(THERE).values.keys() & {"site", "complex"}


async def test_only_what_cannot_be_turned_back_is_kept_of_a_code(kim: Person, store: SqliteStore) -> None:
    """Neither the code nor a part of it."""
    await kim.says(RICH)
    code = await kim.code()
    [(key, value)] = store.listed(codes.KIND)

    assert (key, value) == (codes.key_of(code.replace("-", "")), HERE)
    assert len(key) == 64


async def test_forgetting_makes_a_code_void(kim: Person, store: SqliteStore) -> None:
    """Also one given before a case that was begun since."""
    await kim.says(RICH)
    code = await kim.code()
    await kim.says("내 정보 지워줘")
    await kim.says(RICH)

    assert (await kim.says(code, THERE)).lines[0].startswith("이 코드는")
    assert store.load(THERE).values == {}
