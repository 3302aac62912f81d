"""A whole talk beside a fake Telegram that others wrote: what our own stand-in lets pass may be our own mistake twice.

It polls only: the fake's webhook carries no secret, without which we let nobody in.
"""

import asyncio
import html
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from tests.bots.telegram.test_served import served
from tests.bots.terminal_result import terminal_result
from tests.outside.running import needs, outside
from tests.standin.telegram import Settings, Telegram

TALK = ("포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요", "블루밸리", "[없음]", "모름")
TOKEN = Settings().token
_TAG = re.compile(r"<[^>]*>")

Json = dict[str, Any]


@dataclass
class Kim:
    """Somebody in a private chat at the fake."""

    session: aiohttp.ClientSession
    url: str
    id: int = 1001

    @property
    def _chat(self) -> Json:
        user = {"id": self.id, "first_name": "김담당", "language_code": "ko"}
        message = {"from": {**user, "is_bot": False}, "chat": {**user, "type": "private"}, "date": int(time.time())}
        return {"botToken": TOKEN, **message}

    async def says(self, text: str) -> Json:
        """Write, and wait for the answer."""
        await self._post("sendMessage", {**self._chat, "text": text})
        return await self._answer()

    async def presses(self, label: str, shown: Json) -> Json:
        """Press a button of what was shown, and wait for the answer."""
        rows = shown["message"]["reply_markup"]["inline_keyboard"]
        data = next(button["callback_data"] for row in rows for button in row if button["text"] == label)
        message = {**self._chat, "message_id": shown["messageId"], "text": shown["message"]["text"]}
        await self._post("sendCallback", {**self._chat, "message": message, "data": data})
        return await self._answer()

    async def _answer(self) -> Json:
        """The next message of the bot."""
        async with asyncio.timeout(15):
            while not (read := await self._post("getUpdates", {"token": TOKEN, "chatId": self.id})):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        [answer] = read
        return dict(answer)

    async def _post(self, method: str, given: Json) -> Any:
        async with self.session.post(f"{self.url}/{method}", json=given) as answer:
            return (await answer.json())["result"]


async def test_a_whole_talk_at_a_fake_of_others_ends_with_the_terminals_result(
    rulebook: Rulebook, giban: Giban, wording: Wording, tmp_path: Path
) -> None:
    """Typed and pressed, in Korean, by polling. GIBAN_OUTSIDE=1 makes it a fault that it cannot run."""
    needs("telegram-test-api")
    async with (
        outside(tmp_path, "telegram_test_api.js") as url,
        served(Telegram(), tmp_path, "polling", TELEGRAM_API_URL=url) as server,
        aiohttp.ClientSession() as session,
    ):
        kim, shown = Kim(session, url), Json()
        for said in TALK:
            pressed = said.startswith("[")
            shown = await (kim.presses(said.strip("[]"), shown) if pressed else kim.says(said))
        log = server.log
    store = SqliteStore(":memory:", rulebook.facts)
    expected = await terminal_result(Desk(store, giban, wording), *TALK)
    store.close()
    text = html.unescape(_TAG.sub("", shown["message"]["text"]))

    assert [line for line in expected if line not in text] == []
    assert "WARNING" not in log
    assert "ERROR" not in log
