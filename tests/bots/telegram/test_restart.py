"""Started again: what was kept and not sent goes out by itself."""

from pathlib import Path

import pytest

from bots.parts import Parts
from core.storage.outgoing import Outgoing
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown
from tests.bots.telegram.living import Mode, alive, parts_of
from tests.standin.telegram import Telegram


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_what_was_kept_and_not_sent_is_sent_at_the_next_start(
    telegram: Telegram, shared: Parts, tmp_path: Path, mode: Mode
) -> None:
    """Nobody has to write first."""
    kim = telegram.person()
    kim.starts()
    telegram.holds_updates()
    lane = f"telegram:4242:{kim.id}"
    parts = parts_of(telegram, shared, mode, tmp_path)
    turn = (Conversation(f"{lane}:{kim.id}"), Conversation(f"{lane}:{kim.id}", turn=1))
    parts.store.save(Kept(("before",), (turn,), (Outgoing(lane, Shown(["기다린 답"])),))).result()
    async with alive(telegram, parts):
        await kim.chat.until(lambda: kim.chat.from_bot, 3)

    assert [message.text for message in kim.chat.from_bot] == ["기다린 답"]
