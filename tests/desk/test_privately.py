"""Where others read along: what one person alone is told, and which lines are marked."""

from datetime import date

import pytest

from core.desk import Desk, To
from core.storage.outgoing import Row
from core.storage.sqlite import SqliteStore
from core.talk.privacy import held_back
from core.talk.vocabulary import Card, Heard, Shown

DAY = date(2026, 11, 22)
LANE = "s:T1:C1"
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"


async def rows(desk: Desk, store: SqliteStore, to: To, *said: str) -> list[Row]:
    """What the last of these was answered with."""
    told: tuple[int, ...] = ()
    for number, text in enumerate(said):
        answer = await desk.hear(Heard(f"e{number}", f"{LANE}:kim", "kim", DAY, text, message=f"m{number}"), to)
        assert answer is not None
        told = answer.rows
    return [row for row in map(store.row, told) if row]


def whole(shown: Shown) -> tuple[Shown, ...]:
    """As it is."""
    return (shown,)


async def test_what_is_kept_back_goes_to_the_person_alone(desk: Desk, store: SqliteStore) -> None:
    """Directly after what everybody sees, in the same place; it is no answer to be changed by an edit."""
    public, alone = await rows(desk, store, To(LANE, whole, public=True, private=("kim",)), RICH)

    assert not any("억" in line for line in public.out.shown.lines)
    assert (public.out.only, alone.out.only, alone.out.lane) == (None, "kim", LANE)
    assert alone.out.shown.lines
    assert all("억" in line for line in alone.out.shown.lines)
    assert store.answering(LANE, "m0") == public


@pytest.mark.parametrize(
    ("to", "text"),
    [
        (To(LANE, whole, public=True), RICH),
        (To(LANE, whole, private=("kim",)), RICH),
        (To(LANE, whole, public=True, private=("kim",)), "안녕하세요"),
    ],
    ids=["not asked for", "nobody reads along", "nothing kept back"],
)
async def test_otherwise_nobody_is_told_apart(to: To, text: str, desk: Desk, store: SqliteStore) -> None:
    """One row, for everybody."""
    assert [row.out.only for row in await rows(desk, store, to, text)] == [None]


async def test_an_answer_for_one_person_is_for_that_one_in_every_part(desk: Desk, store: SqliteStore) -> None:
    """However many messages it takes."""
    to = To(LANE, lambda shown: (shown, Shown(["2"])), only="kim")

    assert [row.out.only for row in await rows(desk, store, to, RICH)] == ["kim", "kim"]


def test_without_an_amount_nothing_is_held_back() -> None:
    """An empty card."""
    assert held_back(Card(())).lines == ()


@pytest.mark.parametrize(("language", "money", "closing"), [("", " 원", "0원"), ("영어로", "KRW ", "KRW 0")])
async def test_the_lines_that_tell_an_amount_or_a_source_are_marked(
    language: str, money: str, closing: str, desk: Desk, store: SqliteStore
) -> None:
    """In either language; no others are."""
    said = (language, RICH, "블루밸리", "없음", "모름", "전체 결과")
    [told] = await rows(desk, store, To(LANE, whole), *said)
    shown, last = told.out.shown, len(told.out.shown.lines) - 1

    assert shown.kind == "result"
    assert shown.amounts == {n for n, line in enumerate(shown.lines) if money in line and closing not in line}
    assert next(n for n, line in enumerate(shown.lines) if closing in line) in shown.sources
    assert shown.sources == set(range(min(shown.sources), last + 1))


async def test_reasons_are_sources(desk: Desk, store: SqliteStore) -> None:
    """And the amounts among them are told apart from these."""
    [told] = await rows(desk, store, To(LANE, whole), RICH, "블루밸리", "근거")
    shown = told.out.shown

    assert {n for n, line in enumerate(shown.lines) if "[" in line} <= shown.sources
    assert len(shown.sources) > 5
    assert shown.amounts
    assert not shown.amounts & shown.sources
