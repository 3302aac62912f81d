"""A message that was deleted takes its answers along, with undo."""

from dataclasses import replace
from datetime import date

from core.desk import Desk
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)
FIRST = Heard("e1", "c", "kim", DAY, "포항 배터리, 용수 300억", message="m1")
THEN = Heard("e2", "c", "kim", DAY, "1.5조 투자", message="m2")


async def told(desk: Desk, heard: Heard) -> Shown:
    """The answer."""
    answer = await desk.hear(heard)
    assert answer is not None
    return answer.shown


def gone(heard: Heard, number: int) -> Heard:
    """The event of its message being deleted."""
    return replace(heard, id=f"gone {number}", text="", is_deleted=True)


async def test_what_a_deleted_message_said_is_taken_out_and_the_talk_goes_on(desk: Desk, store: SqliteStore) -> None:
    """What others said stays."""
    await told(desk, FIRST)
    await told(desk, THEN)
    shown = await told(desk, gone(FIRST, 3))

    assert shown.lines[0] == "지우신 메시지의 답을 뺐습니다: 이차전지 · 포항 · 용수 300억 원"
    assert shown.kind == "question"
    assert shown.choices[-1].label == "되돌리기"
    assert set(store.load("c").values) == {"investment"}


async def test_undo_brings_them_back(desk: Desk, store: SqliteStore) -> None:
    """All of them, as they were."""
    await told(desk, FIRST)
    await told(desk, THEN)
    before = store.load("c").answers
    await told(desk, gone(FIRST, 3))
    shown = await told(desk, Heard("e4", "c", "kim", DAY, press=Command("back")))

    assert store.load("c").answers == before
    assert shown.lines[0] == "되살린 답: 이차전지 · 포항 · 용수 300억 원"


async def test_a_deleted_message_that_gave_no_answer_changes_nothing(desk: Desk, store: SqliteStore) -> None:
    """And nothing is said: one that was none, and one whose answer was replaced since."""
    await told(desk, replace(FIRST, text="포항 배터리"))
    await told(desk, replace(FIRST, id="e2", text="고마워요", message="m2"))
    await told(desk, replace(FIRST, id="e3", text="대전 바이오", message="m3"))
    before = store.load("c").answers

    assert (await told(desk, gone(replace(FIRST, message="m2"), 4))).lines == []
    assert (await told(desk, gone(FIRST, 5))).lines == []
    assert store.load("c").answers == before


async def test_in_an_office_the_member_it_was_about_loses_them(desk: Desk, store: SqliteStore) -> None:
    """Though another one is spoken of by now."""
    for number, text in enumerate(("협회입니다", "가나전자", "구미 반도체", "회원사 다라", "화순 백신")):
        await told(desk, Heard(f"o{number}", "c", "kim", DAY, text, message=f"o{number}"))
    shown = await told(desk, gone(replace(FIRST, message="o2"), 9))

    assert list(shown.lines[:2]) == ["[가나전자]", "지우신 메시지의 답을 뺐습니다: 반도체 · 구미"]
    assert store.load("c#1").values == {}
    assert set(store.load("c#2").values) == {"sector", "place"}
