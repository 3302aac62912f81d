"""What everything that comes goes through: who it is, whether it is new and not too much, then the desk."""

import time
from dataclasses import replace
from typing import Final

from bots.pace import Limit
from bots.patience import Patience, Verdict
from bots.slack.acts import EVERYBODY
from bots.slack.around import Around
from bots.slack.fit import fit
from bots.slack.lanes import PLATFORM, Place, is_grouped, lane_of, owner_of, place_of, private
from core.desk import To
from core.policy.say import Say
from core.talk.vocabulary import Heard

_A_PERSON: Final = Limit(30, 1.0)


class Door:
    """To the desk and back to the outbox."""

    def __init__(self, around: Around) -> None:
        self._around, self._store, self._desk = around, around.parts.store, around.parts.desk
        self._patience = Patience(_A_PERSON)

    async def known(self, heard: Heard) -> Heard:
        """With what Slack tells of the person: their name, and the language of their app."""
        person = await self._around.people.get(team_of(heard), heard.who)
        return replace(heard, name=person.name, language=heard.language or person.language, brief=True)

    async def welcomes(self, heard: Heard, lane: str) -> bool:
        """New, and not too much from one person; that it is too much is said once."""
        if any(map(self._store.is_heard, (heard.id, *heard.also))):
            return False
        verdict = self._patience.judge(f"{team_of(heard)}:{heard.who}", time.monotonic())
        if verdict is Verdict.WARN:
            await self.refuse(heard, lane, Say("slow-down"))
        return verdict is Verdict.TAKE

    async def hear(self, heard: Heard, to: To) -> None:
        """A turn. Words tell their language themselves, whatever that of the app is."""
        began = time.monotonic()
        if any(letter.isalpha() for letter in heard.text):
            heard = replace(heard, language=None)
        heard = replace(heard, is_grouped=is_grouped(heard.conversation))
        answer = await self._desk.hear(heard, to)
        self._around.wake(to.lane)
        if answer:
            self._around.parts.metrics.turn(PLATFORM, time.monotonic() - began, understood=answer.understood)

    async def tell(self, heard: Heard, to: To, *lines: Say) -> None:
        """Beside the talk, in the language of the person's app where no talk of theirs tells another."""
        if heard.language is None and heard.who != EVERYBODY:
            heard = await self.known(heard)
        await self._desk.tell(heard, lines, to)
        self._around.wake(to.lane)

    async def refuse(self, heard: Heard, lane: str, why: Say) -> None:
        """To that person alone. In a thread where nobody was answered yet Slack shows such a word to nobody."""
        place = place_of(lane)
        is_seen = place.is_private or self._store.latest(lane) is not None
        await self.tell(heard, To(lane if is_seen else lane_of(replace(place, thread=None)), fit, only=heard.who), why)

    async def order(self, heard: Heard) -> None:
        """Something asked for in private, wherever it was."""
        lane = private_lane(heard)
        heard = await self.known(heard)
        if await self.welcomes(heard, lane):
            await self.hear(heard, To(lane, fit))


def there(place: Place, heard: Heard, *, hidden: bool, edits: int | None = None) -> To:
    """In a channel amounts go to whoever speaks and to whose case it is, each alone, until they are shown to all; where
    others read along, ever."""
    is_public = not place.is_private
    people = (heard.who, owner_of(heard.conversation)) if is_public else ()
    return To(lane_of(place), fit, public=is_public, private=people, hidden=hidden, edits=edits)


def private_lane(heard: Heard) -> str:
    """The person's own chat with us."""
    return lane_of(private(team_of(heard), heard.who))


def team_of(heard: Heard) -> str:
    """The workspace."""
    return heard.conversation.split(":")[1]
