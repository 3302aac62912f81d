"""What goes out to Telegram and Slack, in a language that is none: no letter of ours stands outside its marks."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bots.parts import Parts
from conversations.understanding import Lexicon
from core.policy.rulebook import Rulebook
from tests.bots.slack import living as slack_living
from tests.bots.telegram import living as telegram_living
from tests.bots.telegram.living import RICH
from tests.standin.slack import Slack
from tests.standin.telegram import Telegram
from tests.wording.pseudo import Pseudo, bare, in_marks

_SHOWN = frozenset({"text", "description", "title", "label", "placeholder", "message_text", "caption"})
"""Where a platform is told what people read."""

TYPED = ("김철수", "이영희", "amp", "quot", "lt", "gt")
"""People's names; and how signs are written in a text that is HTML."""


@pytest.fixture(scope="module")
def marked_parts(rulebook: Rulebook, words: Lexicon) -> Parts:
    """The program with words in marks."""
    parts = Parts()
    parts.rulebook, parts.lexicon = in_marks(rulebook), words
    parts.wording = Pseudo(parts.rulebook)
    return parts


def read(made: Any, under: str = "") -> Iterator[str]:
    """Every text that people read in what a call holds."""
    match made:
        case str() if under in _SHOWN:
            yield made
        case str() if made.startswith(("{", "[")):
            yield from read(json.loads(made))
        case dict():
            for name, part in made.items():
                yield from read(part, name)
        case list() | tuple():
            for part in made:
                yield from read(part)


def bypassing(calls: Iterable[Any]) -> list[str]:
    """The texts with letters outside the marks; buttons that were pressed stay told."""
    told = [text for call in calls for text in read(call)]
    assert len(told) > 20, told
    return [f"{rest} ← {text}" for text in dict.fromkeys(told) if (rest := bare(text, TYPED))]


async def test_telegram_is_sent_nothing_but_wording(marked_parts: Parts, tmp_path: Path) -> None:
    """The menu of commands, a talk, what cannot be read, a group with its greeting, a press of somebody else's."""
    async with Telegram() as telegram:
        parts = telegram_living.parts_of(telegram, marked_parts, "polling", tmp_path)
        async with telegram_living.alive(telegram, parts) as bot:
            kim, lee = telegram.person("김철수"), telegram.person("이영희")
            for text in (
                "/start",
                RICH,
                "/why",
                "/sofar",
                "/plan",
                "/sources",
                "/checklist",
                "/help",
                "/cases",
                "/result",
            ):
                await bot.says(kim, text)
            await bot.presses(kim, kim.chat.from_bot[-1].buttons[0].label)
            group = telegram.group("사업단", kim, lee)
            group.adds_bot(kim)
            await group.chat.until(lambda: len(group.chat.from_bot) == 1)
            kim.says(f"/estimate {RICH}", group.chat)
            await group.chat.until(lambda: len(group.chat.from_bot) == 2)
            asked = group.chat.from_bot[-1]
            await lee.presses(asked.buttons[0], on=asked).until_answered()
            await bot.quiet()

            assert any(call.method == "setMyCommands" for call in telegram.calls)
            assert bypassing(call.values for call in telegram.calls) == []


async def test_slack_is_sent_nothing_but_wording(marked_parts: Parts, tmp_path: Path) -> None:
    """Home, the form, a talk, a thread in a channel with a colleague who is let in."""
    async with Slack() as slack:
        parts = slack_living.parts_of(marked_parts, slack_living.settings_of(slack, "http", tmp_path))
        async with slack_living.alive(slack, parts) as bot:
            kim, lee = slack.person("김철수"), slack.person("이영희")
            room = slack.channel("투자", kim, lee)
            await bot.says(kim, RICH)
            for _ in range(4):
                await bot.presses(kim, kim.dm.from_bot[-1].labels[0])
            await slack.done(kim.opens_home())
            root = kim.says(f"<@{slack.team.bot_user}> {RICH}", room)
            await bot.quiet()
            await bot.says(lee, f"<@{slack.team.bot_user}> 저도요", room, thread=root)
            await bot.says(kim, f"초대 <@{lee.id}>", room, thread=root)
            await bot.says(lee, "블루밸리요", room, thread=root)
            await kim.commands("/giban", "지금까지")
            await bot.quiet()

            assert any(call.method == "views.publish" for call in slack.calls)
            assert bypassing(call.args for call in slack.calls) == []


def test_a_text_of_ours_in_a_call_is_found() -> None:
    """Wherever it hangs, in JSON too."""
    calls = [{"text": "⟦안녕⟧"}] * 20 + [{"blocks": '[{"text": {"type": "plain_text", "text": "planted"}}]'}]

    assert bypassing(calls) == ["planted ← planted"]
