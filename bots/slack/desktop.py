"""What is no message: Home, and the form that some prefer. Both are shown past the outbox; nothing needs them."""

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, Final

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bots.slack.acts import Asked, Opened
from bots.slack.api import NotInstalled
from bots.slack.around import Around
from bots.slack.calls import refusal
from bots.slack.fit import fit
from bots.slack.form import FormErrors, chosen_facilities, form_view, place_options, read_form, skeleton, told
from bots.slack.home import case_lines, home_view
from bots.slack.lanes import PLATFORM, conversation_of, lane_of, owner_of, private
from core.desk import LANGUAGES, To
from core.policy.say import Say
from core.talk.office import Office, case_of
from core.talk.office import conversation_of as member_of
from core.talk.vocabulary import Answered, Command, Heard

_LOG: Final = logging.getLogger(__name__)
_FORGOTTEN: Final = Say("forgotten")
_MOST_VIEWS: Final = 1000
_TROUBLE: Final = (SlackClientError, aiohttp.ClientError, OSError, NotInstalled)

Json = Mapping[str, Any]
Order = Callable[[Heard], Awaitable[None]]


class Desktop:
    """Home and the form of every person."""

    def __init__(self, around: Around) -> None:
        self._around, self._store = around, around.parts.store
        self._newest: OrderedDict[str, str] = OrderedDict()  # the latest choice in each view, by its moment

    async def take(self, act: Opened | Asked, order: Order) -> None:
        """Home is looked at, or one of its buttons pressed; `order` takes what is asked for in private."""
        if isinstance(act, Asked) and not act.is_outsider:
            await self._asked(act, order)
        if not isinstance(act, Asked) or act.is_outsider or act.name.startswith(("language", "forget")):
            await self._show_home(act.team, act.who)

    async def _asked(self, asked: Asked, order: Order) -> None:
        own = conversation_of(private(asked.team, asked.who), asked.who)
        heard = Heard(asked.key, own, asked.who, self._around.today(), press=Command("resume"))
        match asked.name:
            case "form":
                await self._form(asked, asked.value or own, order)
            case "forget":
                await self._forget(asked.team, heard)
            case "case" if self._is_of(asked.team, asked.who, asked.value):
                await order(self._opened(asked.value, heard))
            case "language-ko" | "language-en":
                await order(Heard(asked.key, own, asked.who, heard.day, press=Command(asked.name)))
            case "start":
                await order(heard)

    def _is_of(self, team: str, who: str, conversation: str) -> bool:
        """Is it a talk in that workspace which this person began, or was invited to?"""
        if not conversation.startswith(self._around.all_of(team)):
            return False
        return owner_of(conversation) == who or who in self._store.load(case_of(conversation)).guests

    def _opened(self, case: str, heard: Heard) -> Heard:
        """A member's case is opened in the talk of its officer, who then speaks of that member."""
        officers = case_of(case)
        office = self._store.load(officers).office or Office()
        number = next((m.number for m in office.members if member_of(officers, m) == case), None)
        if number is None:
            return replace(heard, conversation=case)
        return replace(heard, conversation=officers, press=Command(f"member-{number}"))

    async def _forget(self, team: str, heard: Heard) -> None:
        """Every talk of that person in the workspace, with all that was sent to it. Pressed twice it is told once."""
        lane = lane_of(private(team, heard.who))
        if self._store.is_heard(heard.id) or self._is_forgotten(team, heard.who, lane):
            return
        await asyncio.wrap_future(self._store.forget_person(self._around.all_of(team), heard.who))
        self._around.people.forget(team, heard.who)
        language = (await self._around.people.get(team, heard.who)).language
        told = Heard(heard.id, heard.conversation, heard.who, heard.day, language=language)
        await self._around.parts.desk.tell(told, (_FORGOTTEN,), To(lane, fit))
        self._around.wake(lane)

    def _is_forgotten(self, team: str, who: str, lane: str) -> bool:
        """Is there nothing to erase, and was that the last thing said?"""
        latest = self._store.latest(lane)
        told = {self._around.parts.wording.text(_FORGOTTEN, language) for language in LANGUAGES}
        is_told = latest is not None and not told.isdisjoint(latest.out.shown.lines)
        return is_told and not any(talk.turn for talk in self._store.of_person(self._around.all_of(team), who))

    async def _show_home(self, team: str, who: str) -> None:
        parts, person = self._around.parts, await self._around.people.get(team, who)
        talks = self._store.of_person(self._around.all_of(team), who)
        language = self._language(team, who, person.language)
        lines = case_lines(talks, parts.programme, parts.rulebook, parts.wording, self._around.today(), language)
        view = home_view(language, parts.wording, lines, is_outsider=not person.is_ours)
        await self._call(team, "views.publish", {"user_id": who, "view": view})

    def _language(self, team: str, who: str, told: str | None) -> str:
        """The one they chose with us, else that of their app."""
        own = self._store.load(conversation_of(private(team, who), who))
        return own.language or told or LANGUAGES[0]

    async def _form(self, asked: Asked, conversation: str, order: Order) -> None:
        """An officer fills it in for the member spoken of, and is asked which one that is where there is none."""
        if not self._is_of(asked.team, asked.who, conversation):
            return
        office = self._store.load(conversation).office
        if office is None:
            await self._open(asked, conversation)
        elif office.member:
            await self._open(asked, member_of(conversation, office.member))
        else:
            await order(Heard(asked.key, conversation, asked.who, self._around.today(), press=Command("resume")))

    async def _open(self, asked: Asked, conversation: str) -> None:
        """A small view at once, since the right to open one lasts three seconds; then the form in its place."""
        person, talk = await self._around.people.get(asked.team, asked.who), self._store.load(conversation)
        language = talk.language or self._language(asked.team, asked.who, person.language)
        metadata = json.dumps({"conversation": conversation, "language": language})
        view = skeleton(self._around.parts.wording, language, metadata)
        answer = await self._call(asked.team, "views.open", {"trigger_id": asked.trigger, "view": view})
        if answer is not None:
            chosen = talk.values.get("facilities")
            facilities = chosen if isinstance(chosen, tuple) else ()
            parts = self._around.parts
            whole = form_view(parts.rulebook, parts.wording, language, talk.values, facilities, metadata)
            answer = await self._call(asked.team, "views.update", {"view_id": answer["view"]["id"], "view": whole})
        if answer is None:
            await self._say_how(asked, language)

    async def _say_how(self, asked: Asked, language: str) -> None:
        """The form could not be opened: writing does the same."""
        own = conversation_of(private(asked.team, asked.who), asked.who)
        heard = Heard(asked.key, own, asked.who, self._around.today(), language=language)
        lane = lane_of(private(asked.team, asked.who))
        await self._around.parts.desk.tell(heard, (Say("slack-no-form"),), To(lane, fit))
        self._around.wake(lane)

    async def redraw(self, team: str, view: Json, moment: str) -> None:
        """Facilities were chosen: each has fields of its own. Of two choices made at once the later one is drawn."""
        parts, kept = self._around.parts, _kept(view)
        if not kept["conversation"].startswith(self._around.all_of(team)):
            return
        facilities = chosen_facilities(view["state"]["values"], parts.rulebook)
        talk = self._store.load(kept["conversation"])
        whole = form_view(
            parts.rulebook, parts.wording, kept["language"], talk.values, facilities, view["private_metadata"]
        )
        body = {"view_id": view["id"], "view": whole}
        self._newest[view["id"]] = max(moment, self._newest.pop(view["id"], ""))
        if len(self._newest) > _MOST_VIEWS:
            self._newest.popitem(last=False)
        drawn = await self._call(team, "views.update", {**body, "hash": view["hash"]})
        if drawn is None and self._newest.get(view["id"]) == moment:
            await self._call(team, "views.update", body)

    async def submit(self, team: str, who: str, view: Json, order: Order) -> Json:
        """What the form says is heard like anything else; what it cannot mean is told at its fields."""
        parts, kept, day = self._around.parts, _kept(view), self._around.today()
        read = read_form(view["state"]["values"], parts.rulebook, parts.lexicon, day)
        if isinstance(read, FormErrors):
            return {"response_action": "errors", "errors": told(read, parts.wording, kept["language"])}
        conversation = kept["conversation"]
        if self._is_of(team, who, conversation):
            is_new = read.changes(self._store.load(conversation).values)
            press = Answered(tuple(read.answers.items()), read.dropped) if is_new else Command("resume")
            key = f"{PLATFORM}:{team}:view:{view['id']}"
            await order(Heard(key, conversation, who, day, press=press, language=kept["language"]))
        return {"response_action": "clear"}

    def suggest(self, view: Json, typed: object) -> Json:
        """Places for what was typed so far."""
        parts = self._around.parts
        language = _kept(view)["language"]
        return {"options": place_options(typed, language, parts.lexicon, parts.wording, self._around.today())}

    async def _call(self, team: str, method: str, body: Json) -> Json | None:
        """None where Slack refused: a view may be closed by now, and what it was for can be had by writing."""
        try:
            return await self._around.api.call(team, method, body)
        except SlackApiError as refused:
            _LOG.info("slack: %s refused: %s", method, refusal(refused))
        except _TROUBLE as failed:
            _LOG.info("slack: %s failed: %s", method, type(failed).__name__)
        return None


def _kept(view: Json) -> dict[str, str]:
    """What was written into the view when it was drawn; it comes back signed."""
    kept: dict[str, str] = json.loads(view["private_metadata"])
    return kept
