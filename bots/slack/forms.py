"""The form that some prefer, opened and sent in. Nothing needs it: writing says the same."""

import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from bots.slack.acts import Asked
from bots.slack.around import Around
from bots.slack.door import Door
from bots.slack.fit import fit
from bots.slack.form import FormErrors, chosen_facilities, form_view, place_options, read_form, skeleton, told
from bots.slack.lanes import PLATFORM, conversation_of, lane_of, private
from core.desk import To
from core.policy.say import Say
from core.talk.office import case_of
from core.talk.office import conversation_of as member_of
from core.talk.vocabulary import Answered, Command, Heard

_MOST_VIEWS: Final = 1000

Json = Mapping[str, Any]


class Forms:
    """Every open form."""

    def __init__(self, around: Around, door: Door) -> None:
        self._around, self._store, self._door = around, around.parts.store, door
        self._newest: OrderedDict[str, str] = OrderedDict()  # the latest choice in each view, by its moment

    async def open(self, asked: Asked) -> None:
        """For the case spoken of in private. An officer fills it in for the member spoken of, and is asked which one
        that is where there is none."""
        lane = lane_of(private(asked.team, asked.who))
        conversation = self._around.spoken_of(lane, asked.team, asked.who)
        office = self._store.load(conversation).office
        if office is None:
            await self._open(asked, conversation)
        elif office.member:
            await self._open(asked, member_of(conversation, office.member))
        else:
            heard = Heard(asked.key, conversation, asked.who, self._around.today(), press=Command("resume"))
            await self._door.order(heard)

    async def _open(self, asked: Asked, conversation: str) -> None:
        """A small view at once, since the right to open one lasts three seconds; then the form in its place."""
        person, talk = await self._around.people.get(asked.team, asked.who), self._store.load(conversation)
        language = talk.language or self._around.language(asked.team, asked.who, person.language)
        metadata = json.dumps({"conversation": conversation, "language": language, "shown": " ".join(talk.values)})
        api, view = self._around.api, skeleton(self._around.parts.wording, language, metadata)
        shown = await api.show(asked.team, "views.open", {"trigger_id": asked.trigger, "view": view})
        if shown is not None:
            chosen = talk.values.get("facilities")
            whole = self._whole(conversation, language, chosen if isinstance(chosen, tuple) else (), metadata)
            shown = await api.show(asked.team, "views.update", {"view_id": shown["view"]["id"], "view": whole})
        if shown is None:
            await self._say_how(asked, language)

    def _whole(self, conversation: str, language: str, facilities: tuple[str, ...], metadata: str) -> dict[str, Any]:
        """Who one speaks for is not asked of a member."""
        parts, answers = self._around.parts, self._store.load(conversation).values
        view = form_view(parts.rulebook, parts.wording, language, answers, facilities, metadata)
        if case_of(conversation) != conversation:
            blocks: list[Json] = view["blocks"]  # type: ignore[assignment]  # a view is plain JSON
            view = {**view, "blocks": [block for block in blocks if block.get("block_id") != "role"]}
        return view

    async def _say_how(self, asked: Asked, language: str) -> None:
        """It could not be opened: writing does the same."""
        place = private(asked.team, asked.who)
        own = conversation_of(place, asked.who)
        heard = Heard(asked.key, own, asked.who, self._around.today(), language=language)
        await self._door.tell(heard, To(lane_of(place), fit), Say("slack-no-form"))

    async def redraw(self, team: str, view: Json, moment: str) -> None:
        """Facilities were chosen: each has fields of its own. Of two choices made at once the later one is drawn."""
        kept, api = _kept(view), self._around.api
        if not kept["conversation"].startswith(self._around.all_of(team)):
            return
        facilities = chosen_facilities(view["state"]["values"], self._around.parts.rulebook)
        whole = self._whole(kept["conversation"], kept["language"], facilities, view["private_metadata"])
        body = {"view_id": view["id"], "view": whole}
        self._newest[view["id"]] = max(moment, self._newest.pop(view["id"], ""))
        if len(self._newest) > _MOST_VIEWS:
            self._newest.popitem(last=False)
        drawn = await api.show(team, "views.update", {**body, "hash": view["hash"]})
        if drawn is None and self._newest.get(view["id"]) == moment:
            await api.show(team, "views.update", body)

    async def submit(self, team: str, who: str, view: Json) -> Json:
        """What the form says is heard like anything else; what it cannot mean is told at its fields."""
        parts, kept, day = self._around.parts, _kept(view), self._around.today()
        read = read_form(view["state"]["values"], parts.rulebook, parts.lexicon, day)
        if isinstance(read, FormErrors):
            return {"response_action": "errors", "errors": told(read, parts.wording, kept["language"])}
        conversation, shown = kept["conversation"], kept["shown"].split()
        # What was said while the form lay open stood in none of its fields: an empty one takes back what it showed.
        read = replace(read, dropped=tuple(fact for fact in read.dropped if fact in shown))
        if self._around.is_of(team, who, conversation):
            is_new = read.changes(self._store.load(conversation).values)
            press = Answered(tuple(read.answers.items()), read.dropped, is_form=True) if is_new else Command("resume")
            key = f"{PLATFORM}:{team}:view:{view['id']}"
            await self._door.order(Heard(key, conversation, who, day, press=press, language=kept["language"]))
        return {"response_action": "clear"}

    def suggest(self, view: Json, typed: object) -> Json:
        """Places for what was typed so far."""
        parts = self._around.parts
        language = _kept(view)["language"]
        return {"options": place_options(typed, language, parts.lexicon, parts.wording, self._around.today())}


def _kept(view: Json) -> dict[str, str]:
    """What was written into the view when it was drawn; it comes back signed."""
    kept: dict[str, str] = json.loads(view["private_metadata"])
    return kept
