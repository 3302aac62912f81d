"""One case from one platform to another and back: both bots of one program, each beside its stand-in."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from bots.outbox import Platform
from bots.pace import Limit, Pace
from bots.parts import Parts
from bots.server import built, whole
from config.settings import Settings
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from tests.bots.terminal_result import DAY
from tests.standin.slack import Slack
from tests.standin.telegram import Telegram

_FAST = Limit(100_000, 0.0)
_CODE = re.compile(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b")

Both = tuple[Slack, Telegram, Parts]


@pytest.fixture
async def both(rulebook: Rulebook, words: Lexicon, wording: Wording, tmp_path: Path) -> AsyncIterator[Both]:
    """Slack by socket and Telegram by polling, on one store."""
    async with Slack() as slack, Telegram() as telegram:
        slack.settings.mode = "socket"
        parts = Parts()
        parts.settings = Settings(
            database_url=SecretStr(f"sqlite:///{tmp_path}/giban.db"),
            giban_as_of=DAY,
            slack_bot_token=SecretStr(slack.team.bot_token),
            slack_app_token=SecretStr(slack.settings.app_token),
            slack_api_url=slack.url,
            telegram_bot_token=SecretStr(telegram.settings.token),
            telegram_api_url=telegram.url,
        )
        parts.rulebook, parts.lexicon, parts.wording = rulebook, words, wording
        parts.store = SqliteStore(parts.settings.database_path, rulebook.facts)
        bots = built(parts)
        for bot in bots.values():
            bot.platform = Platform(bot.platform.sender, Pace(lambda lane: ((lane, _FAST),)))
        runner = web.AppRunner(whole(parts, bots), shutdown_timeout=0.5)
        await runner.setup()
        await slack.sockets.connected()
        try:
            yield slack, telegram, parts
        finally:
            await runner.cleanup()


async def test_a_case_goes_on_at_the_other_platform_and_comes_back(both: Both) -> None:
    """With its answers and its open question; where it was it is no more, and a code works once."""
    slack, telegram, parts = both
    kim, lee = slack.person("김철수"), telegram.person("김철수")
    kim.says("포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요")
    await kim.dm.until(lambda: kim.dm.from_bot and "포항 블루밸리" in kim.dm.from_bot[-1].labels)
    asked = kim.dm.from_bot[-1].buttons[0]
    kim.says("텔레그램에서 이어서")
    await kim.dm.until(lambda: _CODE.search(kim.dm.last.seen))
    code = _CODE.search(kim.dm.last.seen)
    assert code

    lee.says(code[0])
    await lee.chat.until(lambda: lee.chat.from_bot and "포항 블루밸리" in lee.chat.from_bot[-1].seen)
    lee.presses("포항 블루밸리")
    await lee.chat.until(lambda: "[없음]" in lee.chat.from_bot[-1].seen)
    kim.presses(asked)
    await kim.dm.until(lambda: "처음부터 다시 시작하기 전의 버튼" in kim.dm.last.seen)
    kim.says(code[0])
    await kim.dm.until(lambda: kim.dm.last.by_bot and "코드" in kim.dm.last.seen)
    lee.says("슬랙에서 계속")
    await lee.chat.until(lambda: _CODE.search(lee.chat.from_bot[-1].seen))
    back = _CODE.search(lee.chat.from_bot[-1].seen)
    assert back
    kim.says(back[0])
    await kim.dm.until(lambda: "없음" in kim.dm.last.labels)

    slack_talk = parts.store.load(f"slack:{slack.team.id}:{kim.id}:{kim.id}")
    assert slack_talk.values["site"] == "blue-valley"
    assert {answer.who for answer in slack_talk.answers.values()} == {kim.id, str(lee.id)}
    assert not parts.store.load(f"telegram:{telegram.settings.token.partition(':')[0]}:{lee.id}:{lee.id}").answers


async def test_a_code_is_never_told_to_a_channel(both: Both) -> None:
    """Whoever reads it could take the case."""
    slack, _, parts = both
    kim = slack.person("Kim", "en-US")
    room = slack.channel("invest", kim)
    start = kim.says(f"<@{slack.team.bot_user}> chips in Gumi, 3 trillion won, water 50 billion", room)
    await room.until(lambda: room.from_bot)
    kim.says("continue on Telegram", room, thread=start)
    await room.until(lambda: len(room.from_bot) > 1)

    assert not any(_CODE.search(message.seen) for message in room.seen_by(kim))
    assert parts.store.listed("continue") == []
