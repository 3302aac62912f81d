"""What is edited, deleted, or cannot be read: in threads and in private."""

from typing import Any

import pytest

from tests.amounts import eok
from tests.bots.slack.living import Alive
from tests.bots.slack.office import RICH, Office, alone, below, public_amounts
from tests.standin.slack import Message

WATER = "포항 배터리, 용수 300억"


async def written(office: Office, where: str, text: str = WATER) -> Message:
    """Said to the bot in a thread or in private, and answered."""
    if where == "thread":
        return await office.starts(text)
    message = office.kim.says(text)
    await office.bot.quiet()
    return message


def values(office: Office, where: str, root: Message) -> object:
    """What is kept of it."""
    return office.values(root) if where == "thread" else office.private(office.kim)


def last(office: Office, where: str, root: Message) -> Message:
    """What the bot said last, for everybody there."""
    return below(root)[-1] if where == "thread" else office.kim.dm.from_bot[-1]


def seen(office: Office, where: str) -> str:
    """All that the bot told Kim there."""
    room = office.room if where == "thread" else office.kim.dm
    return "\n".join(one.seen for one in room.seen_by(office.kim) if one.by_bot)


@pytest.mark.parametrize("where", ["thread", "private"])
async def test_an_edited_message_corrects_its_answer_with_undo(bot: Alive, where: str) -> None:
    """In a thread the new amounts are whispered as well."""
    office = Office(bot)
    root = await written(office, where)
    office.kim.edits(root, root.text.replace("300억", "500억"))
    await bot.quiet()
    edited, told = values(office, where, root), seen(office, where)
    await office.presses(office.kim, "되돌리기")

    assert edited == values(office, where, root) | {"cost.water": eok(500)}  # type: ignore[operator]  # mappings
    assert "고치신 메시지에 따라 답을 고쳤습니다." in told
    # 500억 × 30% = 150억, × 50% = 250억
    assert "150억~250억 원" in told
    assert "되돌리기" not in last(office, where, root).labels
    assert public_amounts(office.room) == []


async def test_an_edit_of_the_last_message_changes_its_answer_in_place(called: Alive) -> None:
    """In private, where nothing else was said since, though somebody began a thread below it."""
    office = Office(called)
    message = await written(office, "private")
    message.more["thread_ts"] = message.ts
    office.kim.edits(message, "포항 배터리, 용수 500억")
    await called.quiet()
    (answer,) = office.kim.dm.from_bot

    assert "용수 500억 원" in answer.seen
    assert answer.edits == 1


@pytest.mark.parametrize("where", ["thread", "private"])
async def test_an_older_message_that_is_edited_corrects_what_it_said(called: Alive, where: str) -> None:
    """Whatever was answered since stays."""
    office = Office(called)
    root = await written(office, where)
    await office.presses(office.kim, "포항 블루밸리")
    office.kim.says("투자는 2조", *((office.room, root) if where == "thread" else ()))
    await called.quiet()
    before = values(office, where, root)
    office.kim.edits(root, root.text.replace("300억", "500억"))
    await called.quiet()

    assert values(office, where, root) == before | {"cost.water": eok(500)}  # type: ignore[operator]  # mappings
    assert "고치신 메시지에 따라 답을 고쳤습니다." in seen(office, where)


@pytest.mark.parametrize("where", ["thread", "private"])
async def test_a_preview_of_a_link_is_no_edit(called: Alive, where: str) -> None:
    """Nothing is said to it."""
    office = Office(called)
    root = await written(office, where, f"{WATER} https://korea.kr")
    before = seen(office, where)
    office.kim.unfurls(root)
    await called.quiet()

    assert seen(office, where) == before


@pytest.mark.parametrize("where", ["thread", "private"])
async def test_a_deleted_message_takes_its_answers_along_with_undo(bot: Alive, where: str) -> None:
    """Others stay; the undo brings them back."""
    office = Office(bot)
    root = await written(office, where)
    before = values(office, where, root)
    more = office.kim.says("투자는 2조", *((office.room, root) if where == "thread" else ()))
    await bot.quiet()
    both = values(office, where, root)
    office.kim.deletes(more)
    await bot.quiet()
    left, told = values(office, where, root), seen(office, where)
    await office.presses(office.kim, "되돌리기")

    assert left == before
    assert "지우신 메시지의 답을 뺐습니다: 투자 2조 원" in told
    assert values(office, where, root) == both
    assert public_amounts(office.room) == []


async def test_the_message_that_began_the_thread_may_be_deleted(bot: Alive) -> None:
    """Slack leaves a stone in its place and tells of a change; the case goes on in the thread."""
    office = Office(bot)
    root = await office.starts(WATER)
    await office.says(office.kim, "투자는 2조", root)
    office.kim.deletes(root)
    await bot.quiet()
    left, told = office.values(root), alone(office.kim, office.room)[-1]
    await office.says(office.kim, "전기 100억", root)

    assert root.seen.strip() == "This message was deleted."
    assert set(left) == {"investment"}
    assert "지우신 메시지의 답을 뺐습니다" in told.seen
    assert "용수 300억 원" in told.seen
    assert office.values(root)["cost.electricity"] == eok(100)
    assert len(below(root)) == 4


async def test_what_others_edit_and_delete_is_not_ours(called: Alive) -> None:
    """In the thread of a case, and where there is none; a mention edited in begins nothing."""
    office = Office(called)
    root = await office.starts()
    theirs, beside = office.lee.says("용수 900억", office.room, root), office.lee.says("안녕", office.room)
    await called.quiet()
    before, count = office.values(root), len(office.room.from_bot)
    office.lee.edits(theirs, "용수 800억")
    office.lee.edits(beside, office.call(RICH))
    office.lee.deletes(theirs)
    await called.quiet()
    after = len(office.room.from_bot)
    await office.starts(WATER, thread=beside)

    assert office.values(root) == before
    assert after == count
    assert alone(office.lee, office.room) == []
    assert office.values(beside)["cost.water"] == eok(300)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"subtype": "file_share", "files": [{"mimetype": "application/pdf"}]}, "파일은 아직 읽지 못합니다."),
        ({"subtype": "file_share", "files": [{"mimetype": "image/png"}]}, "사진과 영상은 아직 읽지 못합니다."),
        ({"subtype": "file_share", "files": [{"mimetype": "audio/mp4"}]}, "음성과 소리는 아직 듣지 못합니다."),
        ({"attachments": [{"is_share": True, "text": "투자는 9조"}]}, "전달하신 글은 답으로 받지 않습니다."),
    ],
    ids=["file", "photo", "voice", "forwarded"],
)
async def test_what_cannot_be_read_gets_one_kind_line(called: Alive, more: dict[str, Any], line: str) -> None:
    """And the question again, in private and in a thread; in a thread of others nothing."""
    office = Office(called)
    root = await office.starts()
    before = office.values(root)
    threads = [await office.says(office.kim, "", root, **more), await called.says(office.kim, "", **more)]
    count = len(below(root))
    office.lee.says("", office.room, root, **more)
    await called.quiet()

    assert [line in one.seen for one in threads] == [True, True]
    assert "구역 안인가요?" in threads[0].seen
    assert office.values(root) == before
    assert office.private(office.kim) == {}
    assert len(below(root)) == count


async def test_words_beside_a_file_are_read(called: Alive) -> None:
    """The file is not."""
    office = Office(called)
    office.kim.sends_file("계획.pdf", WATER)
    await called.quiet()

    assert office.private(office.kim)["cost.water"] == eok(300)
