"""Everybody's Home: shown when it is looked at, and what its buttons come to."""

import asyncio
from dataclasses import replace
from typing import Final

from bots.slack.acts import Asked, Opened
from bots.slack.around import Around
from bots.slack.door import Door
from bots.slack.fit import fit
from bots.slack.forms import Forms
from bots.slack.home import case_lines, home_view
from bots.slack.lanes import conversation_of, lane_of, owner_of, private
from core.desk import LANGUAGES, To
from core.policy.say import Say
from core.talk.guest import is_traced
from core.talk.office import Office, case_of
from core.talk.office import conversation_of as member_of
from core.talk.vocabulary import Command, Heard

_FORGOTTEN: Final = Say("forgotten-all")


class Homes:
    """Home is shown past the outbox: who looks again sees it again."""

    def __init__(self, around: Around, door: Door, forms: Forms) -> None:
        self._around, self._store, self._door, self._forms = around, around.parts.store, door, forms

    async def take(self, act: Opened | Asked) -> None:
        """It is looked at, or one of its buttons is pressed."""
        if isinstance(act, Asked) and not act.is_outsider:
            await self._asked(act)
        if not isinstance(act, Asked) or act.is_outsider or act.name.startswith(("language", "forget")):
            await self._show(act.team, act.who)

    async def _asked(self, asked: Asked) -> None:
        own = conversation_of(private(asked.team, asked.who), asked.who)
        heard = Heard(asked.key, own, asked.who, self._around.today(), press=Command("resume"))
        match asked.name:
            case "form":
                await self._forms.open(asked)
            case "forget":
                await self._forget(asked.team, heard)
            case "case" if self._around.is_of(asked.team, asked.who, asked.value):
                await self._door.order(self._opened(asked.value, heard))
            case "language-ko" | "language-en":
                await self._door.order(replace(heard, press=Command(asked.name)))
            case "start":
                await self._door.order(heard)

    def _opened(self, case: str, heard: Heard) -> Heard:
        """A member's case is opened in the talk of its officer, who then speaks of that member."""
        officers = case_of(case)
        office = self._store.load(officers).office or Office()
        number = next((m.number for m in office.members if member_of(officers, m) == case), None)
        if number is None:
            return replace(heard, conversation=case)
        return replace(heard, conversation=officers, press=Command(f"member-{number}"))

    async def _forget(self, team: str, heard: Heard) -> None:
        """Every talk of that person in the workspace, with all that was sent to it; out of those of others they go.
        Pressed twice it is told once."""
        lane = lane_of(private(team, heard.who))
        if self._store.is_heard(heard.id) or self._is_forgotten(team, heard.who, lane):
            return
        await asyncio.wrap_future(self._store.forget_person(self._around.all_of(team), heard.who))
        for talk in self._store.conversations(self._around.all_of(team)):
            if owner_of(talk.id) != heard.who and is_traced(talk, heard.who):
                await self._around.parts.desk.leave(talk.id, heard.who)
        self._around.people.forget(team, heard.who)
        await self._door.tell(replace(heard, press=None), To(lane, fit), _FORGOTTEN)

    def _is_forgotten(self, team: str, who: str, lane: str) -> bool:
        """Is there nothing to erase, and was that the last thing said?"""
        latest = self._store.latest(lane)
        told = {self._around.parts.wording.text(_FORGOTTEN, language) for language in LANGUAGES}
        is_told = latest is not None and not told.isdisjoint(latest.out.shown.lines)
        return is_told and not any(talk.turn for talk in self._store.of_person(self._around.all_of(team), who))

    async def _show(self, team: str, who: str) -> None:
        parts, person = self._around.parts, await self._around.people.get(team, who)
        talks = self._store.of_person(self._around.all_of(team), who)
        language = self._around.language(team, who, person.language)
        lines = case_lines(talks, parts.programme, parts.rulebook, parts.wording, self._around.today(), language)
        view = home_view(language, parts.wording, lines, is_outsider=not person.is_ours)
        await self._around.api.show(team, "views.publish", {"user_id": who, "view": view})
