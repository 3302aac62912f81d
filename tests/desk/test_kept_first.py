"""The desk: nothing is answered that is not kept, nothing is answered twice, and what says nothing erases nothing."""

import asyncio
from concurrent.futures import Future
from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk
from core.policy.answers import UNKNOWN
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Heard

DAY = date(2026, 11, 22)
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"


class Slow(SqliteStore):
    """A store whose disk takes its time."""

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__(":memory:", rulebook.facts)
        self.kept: Future[tuple[int, ...] | None] = Future()

    def save(self, kept: Kept) -> "Future[tuple[int, ...] | None]":
        """Not yet."""
        return self.kept


async def test_nothing_is_answered_before_it_is_kept(rulebook: Rulebook, giban: Giban, wording: Wording) -> None:
    """Neither to the person nor to the platform."""
    slow = Slow(rulebook)
    hearing = asyncio.create_task(Desk(slow, giban, wording).hear(Heard("e1", "c", "kim", DAY, RICH)))
    await asyncio.sleep(0.1)
    early = hearing.done()
    slow.kept.set_result(())

    assert not early
    assert await asyncio.wait_for(hearing, 1) is not None
    slow.close()


async def test_one_thing_under_two_names_is_answered_once(desk: Desk) -> None:
    """As two events of two numbers."""
    first = await desk.hear(Heard("update 1", "c", "kim", DAY, RICH, also=("message 11",)))
    again = await desk.hear(Heard("update 2", "c", "kim", DAY, RICH, also=("message 11",)))

    assert first is not None
    assert again is None


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "ㅋㅋㅋ", "음", "<b></b>"])
async def test_what_says_nothing_erases_nothing(text: str, desk: Desk, store: SqliteStore) -> None:
    """A blank is no answer, and no withdrawal."""
    await desk.hear(Heard("e1", "c", "kim", DAY, RICH))
    before = store.load("c").values
    await desk.hear(Heard("e2", "c", "kim", DAY, text))

    assert store.load("c").values == before


def test_what_is_left_unmentioned_stays_as_it_was() -> None:
    """Only what had no answer at all is put down as not known."""
    talk = Conversation("c", turn=1).with_answers({"design_done": "yes"}, "kim")

    assert talk.left_unmentioned(("design_done", "permits_done"), "kim").values == {
        "design_done": "yes",
        "permits_done": UNKNOWN,
    }
