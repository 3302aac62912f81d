"""Coming up: without a token, with one that is refused, with Telegram down; one poller; updates that fail."""

import asyncio
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from telegram.error import NetworkError

from bots.parts import Parts
from bots.server import built
from bots.telegram.alone import Alone
from bots.telegram.polling import Polling
from bots.telegram.service import Service
from tests.bots.telegram.living import RICH, alive, parts_of
from tests.standin.telegram import Telegram

Json = Mapping[str, Any]


def test_without_a_token_the_log_says_in_a_line_that_it_is_off(
    telegram: Telegram, shared: Parts, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """And which setting is missing."""
    parts = parts_of(telegram, shared, "polling", tmp_path)
    parts.settings = parts.settings.model_copy(update={"telegram_bot_token": None})
    with caplog.at_level(logging.INFO):
        bots = built(parts)

    assert "telegram" not in bots
    assert "telegram: off, TELEGRAM_BOT_TOKEN is not set" in caplog.messages


async def test_with_a_token_that_is_refused_it_is_off_and_says_so(
    telegram: Telegram, shared: Parts, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the token; the rest of the program goes on."""
    parts = parts_of(telegram, shared, "polling", tmp_path)
    service = Service(parts, "4242:wrong-token")
    await service.start(lambda _: None)
    await telegram.world.until(lambda: "refused" in caplog.text, 5)
    await service.stop()
    await service.close()

    assert "get one from @BotFather" in caplog.text
    assert "wrong-token" not in caplog.text


async def test_with_telegram_down_it_comes_up_later(telegram: Telegram, shared: Parts, tmp_path: Path) -> None:
    """What was written meanwhile is answered."""
    kim = telegram.person()
    kim.says(RICH)
    telegram.fail("error", "getMe", status=502)
    async with alive(telegram, parts_of(telegram, shared, "polling", tmp_path)):
        await kim.chat.until(lambda: len(kim.chat.from_bot) == 1)


@pytest.mark.parametrize("secret", [None, SecretStr("chosen")])
async def test_the_webhook_has_a_secret_of_its_own_unless_one_is_set(
    telegram: Telegram, shared: Parts, tmp_path: Path, secret: SecretStr | None
) -> None:
    """The same at every start."""
    seen = []
    for _ in range(2):
        parts = parts_of(telegram, shared, "webhook", tmp_path)
        parts.settings = parts.settings.model_copy(update={"telegram_webhook_secret": secret})
        async with alive(telegram, parts):
            seen.append(telegram.webhook.secret)

    assert seen[0] == seen[1]
    assert seen[0] == "chosen" if secret else len(seen[0]) == 64


def test_one_process_at_a_time_holds_the_lock(tmp_path: Path) -> None:
    """Let go, it is free; entering needs no file to be there."""
    first, second = Alone(tmp_path / "lock"), Alone(tmp_path / "lock")

    assert first.enter()
    assert not second.enter()
    first.leave()
    assert second.enter()
    second.leave()


class Source:
    """Updates by long polling, as Telegram gives them; what is confirmed is gone."""

    def __init__(self, *updates: Json) -> None:
        self.updates, self.offsets, self.troubles = list(updates), list[int | None](), list[Exception]()
        self.done = asyncio.Event()

    async def fetch(self, offset: int | None) -> Sequence[Json]:
        """All that is not confirmed."""
        self.offsets.append(offset)
        if self.troubles:
            raise self.troubles.pop(0)
        self.updates = [update for update in self.updates if update["update_id"] >= (offset or 0)]
        if not self.updates:
            self.done.set()
            await asyncio.Event().wait()
        return list(self.updates)


def said(number: int, chat: int) -> Json:
    """An update about a message."""
    return {"update_id": number, "message": {"chat": {"id": chat}}}


async def polled(source: Source, polling: Polling) -> None:
    """Until all is confirmed."""
    running = asyncio.create_task(polling.run())
    await asyncio.wait_for(source.done.wait(), 10)
    polling.stop()
    await asyncio.wait_for(running, 1)


async def test_what_is_kept_is_confirmed_and_chats_go_side_by_side(tmp_path: Path) -> None:
    """Within a chat in order; the offset moves once all of a batch is kept."""
    source, taken = Source(said(1, 7), said(2, 8), said(3, 7)), list[int]()

    async def take(update: Json) -> None:
        await asyncio.sleep(0.02 if update["update_id"] == 1 else 0)
        taken.append(update["update_id"])

    await polled(source, Polling(source.fetch, take, Alone(tmp_path / "lock"), lambda: None))

    assert taken == [2, 1, 3]
    assert source.offsets == [None, 4]


@pytest.mark.parametrize(("trouble", "tries"), [(ValueError("비밀"), 3), (sqlite3.OperationalError("full"), 4)])
async def test_an_update_on_which_we_fail_is_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, trouble: Exception, tries: int
) -> None:
    """Given up where the fault is ours, lest it stop all others; kept at while the disk is to blame."""
    monkeypatch.setattr("bots.telegram.polling._PAUSES", (0.001, 0.001))
    source, tried = Source(said(1, 7), said(2, 7)), list[int]()

    async def take(update: Json) -> None:
        tried.append(update["update_id"])
        if update["update_id"] == 1 and len(tried) < 4:
            raise trouble

    await polled(source, Polling(source.fetch, take, Alone(tmp_path / "lock"), lambda: None))

    assert tried == [1] * tries + [2]
    assert "비밀" not in caplog.text


async def test_a_question_that_fails_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the same offset."""
    monkeypatch.setattr("bots.telegram.polling._PAUSES", (0.001, 0.001))
    source, taken = Source(said(1, 7)), list[int]()
    source.troubles = [NetworkError("x"), NetworkError("x")]

    async def take(update: Json) -> None:
        taken.append(update["update_id"])

    await polled(source, Polling(source.fetch, take, Alone(tmp_path / "lock"), lambda: None))

    assert taken == [1]
    assert source.offsets == [None, None, None, 2]
