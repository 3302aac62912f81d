"""One update after another: what is heard goes to the desk, and the outbox is told."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from telegram import Update

from bots.metrics import Metrics
from bots.pace import Limit
from bots.patience import Patience, Verdict
from bots.presses import marked, void
from bots.telegram.acts import Act, Ignored, Inline, Joined, Moved, Pressed, Said, Us
from bots.telegram.direct import Direct
from bots.telegram.fit import fit
from bots.telegram.hear import hear
from bots.telegram.lanes import PLATFORM, is_grouped, owner_of, place_of
from bots.telegram.presses import choice_of, once
from bots.telegram.show import chosen
from bots.telegram.signed import Links
from core.desk import Desk, To
from core.policy.say import Say
from core.storage.outgoing import Row
from core.storage.store import Store
from core.talk.vocabulary import Choice, Heard

_A_PERSON: Final = Limit(30, 1.0)


@dataclass(frozen=True, slots=True)
class Around:
    """What the bot stands in: the desk and its store, what is told directly, what is counted, the day, and who is told
    to send."""

    desk: Desk
    store: Store
    direct: Direct
    metrics: Metrics
    today: Callable[[], date]
    wake: Callable[[str], None]


class TelegramBot:
    """Takes updates, each as often as it comes: the store knows what was heard before."""

    def __init__(self, around: Around, us: Us, links: Links) -> None:
        self._around, self._us, self._links = around, us, links
        self._people = Patience(_A_PERSON)

    async def take(self, update: Update) -> None:
        """One update, until what came of it is kept. What the store raises is raised: the update must come again."""
        await self._act(hear(update, self._us, self._around.today()))

    async def _act(self, act: Act) -> None:
        match act:
            case Said():
                await self._said(act)
            case Pressed():
                await self._pressed(act)
            case Joined(lane, heard):
                await self._tell(heard, lane, Say("telegram-greeting"))
            case Inline():
                self._around.direct.show_card(act, self._around.desk, self._around.today())
            case Moved(lane, to):
                await asyncio.wrap_future(self._around.store.moved(lane, to))
                self._around.wake(to)
            case Ignored(kind):
                self._around.metrics.ignored(PLATFORM, kind)

    async def _said(self, said: Said) -> None:
        talk = self._talk(said)
        heard = replace(said.heard, conversation=talk or said.heard.conversation)
        if not await self._is_welcome(heard, said.lane):
            return
        if talk is None:
            await self._tell(heard, said.lane, Say("telegram-link-not-yours"))
            return
        is_group = place_of(said.lane).is_group
        await self._hear(heard, To(said.lane, fit, public=is_group, edits=self._live(said)))

    def _talk(self, said: Said) -> str | None:
        """Which talk is spoken of: one's own, or in private the one of a group that was last shown there. None: a link
        to somebody else's."""
        own, store = said.heard.conversation, self._around.store
        if place_of(said.lane).is_group or said.is_start:
            return own
        if (linked := self._links.row(said.payload)) and (row := store.row(linked)):
            return row.conversation if owner_of(row.conversation) == said.heard.who else None
        shown = self._answered(said) or store.latest(said.lane)
        return own if shown is None or shown.conversation.startswith(f"{said.lane}:") else shown.conversation

    def _live(self, said: Said) -> int | None:
        """The answer to an edited message, as long as it is the last one in the chat: it changes in place."""
        answered, latest = self._answered(said), self._around.store.latest(said.lane)
        return answered.id if answered and latest and answered.id == latest.id else None

    def _answered(self, said: Said) -> Row | None:
        heard = said.heard
        return self._around.store.answering(said.lane, heard.message) if heard.is_edit and heard.message else None

    async def _pressed(self, press: Pressed) -> None:
        """The press is answered as soon as it is kept."""
        row = self._around.store.row(press.row)
        choice = choice_of(press, row)
        if row is None or choice is None:
            refused: Say | None = Say("press-old")
        elif not await self._may_press(press, row):
            refused = Say("telegram-press-not-yours")
        elif (refused := void(choice, row, self._around.store.load(row.conversation))) is None:
            await self._chosen(press, row, choice)
        self._around.direct.answer(press, refused)

    async def _may_press(self, press: Pressed, row: Row) -> bool:
        """Who began the talk; where that was the group itself, any of its administrators."""
        owner, chat = owner_of(row.conversation), place_of(row.out.lane).chat
        if owner != str(chat):
            return owner == press.who
        return owner == press.who or await self._around.direct.is_administrator(chat, int(press.who))

    async def _chosen(self, press: Pressed, row: Row, choice: Choice) -> None:
        heard = Heard(
            press.key,
            row.conversation,
            press.who,
            self._around.today(),
            press=choice.press,
            language=press.language,
            also=(once(press, choice),),
        )
        if await self._is_welcome(heard, row.out.lane):
            is_group = place_of(row.out.lane).is_group
            await self._hear(heard, To(row.out.lane, fit, marked(row, choice, chosen), public=is_group))

    async def _is_welcome(self, heard: Heard, lane: str) -> bool:
        """New, and not too much from one person; that it is too much is said once."""
        if any(map(self._around.store.is_heard, (heard.id, *heard.also))):
            return False
        verdict = self._people.judge(heard.who, time.monotonic())
        if verdict is Verdict.WARN:
            await self._tell(heard, lane, Say("slow-down"))
        return verdict is Verdict.TAKE

    async def _hear(self, heard: Heard, to: To) -> None:
        began = time.monotonic()
        heard = replace(heard, is_grouped=is_grouped(heard.conversation))
        with self._around.direct.typing(to.lane):
            answer = await self._around.desk.hear(heard, to)
        self._around.wake(to.lane)
        if answer:
            self._around.metrics.turn(PLATFORM, time.monotonic() - began, understood=answer.understood)

    async def _tell(self, heard: Heard, lane: str, say: Say) -> None:
        await self._around.desk.tell(heard, (say,), To(lane, fit))
        self._around.wake(lane)
