"""Talking in a terminal: a line typed is a thing heard; plain when piped."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from typing import TextIO
from uuid import uuid4

from bots.terminal.show import chosen, show
from core.desk import Desk
from core.talk.vocabulary import Heard, Press, Shown

_PROMPT = "> "
LEAVING = frozenset({"exit", "quit", "종료", "나가기"})
"""Words that end the talk for now; it is kept."""


class Terminal:
    """One person's talk, named so that it can be taken up again."""

    def __init__(self, desk: Desk, name: str, day: date, language: str | None) -> None:
        self._desk, self._day, self._language = desk, day, language
        self._conversation, self._who = f"terminal:{name}", name

    async def talk(self, typed: TextIO, out: TextIO) -> None:
        """Until the input ends. What is printed was kept before."""
        prompt = _PROMPT if typed.isatty() else ""
        shown = self._desk.resume(self._conversation, self._day) or await self._hear("")
        self._print(shown, out, prompt)
        async for line in _lines(typed):
            if line.lower() in LEAVING:
                break
            choice = chosen(line, shown.choices)
            answer = await self._hear("" if choice else line, choice.press if choice else None)
            self._print(answer, out, prompt)
            shown = answer if answer.choices else Shown(answer.lines, shown.choices)

    async def _hear(self, text: str, press: Press | None = None) -> Shown:
        event = f"{self._conversation}:{uuid4()}"
        heard = Heard(event, self._conversation, self._who, self._day, text, press, self._language)
        answer = await self._desk.hear(heard)
        return answer.shown if answer else Shown(())

    def _print(self, shown: Shown, out: TextIO, prompt: str) -> None:
        out.write(f"{show(shown)}\n{prompt}")
        out.flush()


async def _lines(typed: TextIO) -> AsyncIterator[str]:
    """What was typed, without the empty lines."""
    while raw := await asyncio.to_thread(typed.readline):
        if line := raw.strip():
            yield line
