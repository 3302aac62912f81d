"""Buttons and choices under what we said: whose they are, whether they still count, and what comes of them."""

from dataclasses import replace

from bots.presses import choice_at, is_final, marked, void
from bots.slack.acts import Pressed
from bots.slack.around import Around
from bots.slack.door import Door, there
from bots.slack.fit import fit
from bots.slack.lanes import PLATFORM, Place, conversation_of, lane_of, owner_of, place_of, private
from bots.slack.show import chosen
from core.desk import To
from core.policy.say import Say
from core.storage.outgoing import Row
from core.talk.conversation import Conversation
from core.talk.office import case_of
from core.talk.privacy import SHARE
from core.talk.vocabulary import Choice, Command, Heard


class Pressing:
    """Presses of every kind but Home's and the form's."""

    def __init__(self, around: Around, door: Door) -> None:
        self._around, self._store, self._door = around, around.parts.store, door

    async def take(self, press: Pressed) -> None:
        """A turn, or a sentence to that person alone why it is none."""
        row = self._store.row(press.row)
        choice = choice_at(row, press.index) if row and _is_there(row, press.place) else None
        if row is None or choice is None:
            await self._refuse(press, None, Say("press-old"))
            return
        talk, case = self._store.load(row.conversation), self._store.load(case_of(row.conversation))
        refused = _may_not(press, choice, case) or void(choice, row, talk)
        shows = talk.shared or choice.press == SHARE.press
        is_open = await self._around.rooms.is_open(press.place, anew=shows)
        if refused is None and choice.press == SHARE.press and is_open:
            refused = Say("slack-open-room")
        if refused:
            await self._refuse(press, talk, refused)
        else:
            await self._chosen(press, row, choice, case, is_open=is_open)

    async def _refuse(self, press: Pressed, talk: Conversation | None, why: Say) -> None:
        """Told beside their own talk there."""
        own = talk.id if talk and owner_of(talk.id) == press.who else conversation_of(press.place, press.who)
        heard = await self._door.known(Heard(press.key, own, press.who, self._around.today()))
        if await self._door.welcomes(heard, lane_of(press.place)):
            await self._door.refuse(heard, lane_of(press.place), why)

    async def _chosen(self, press: Pressed, row: Row, choice: Choice, case: Conversation, *, is_open: bool) -> None:
        heard = await self._door.known(
            Heard(press.key, row.conversation, press.who, self._around.today(), press=choice.press)
        )
        heard = replace(heard, also=_once(press, choice))
        if not await self._door.welcomes(heard, row.out.lane):
            return
        by = heard.name if case.guests else None
        first = marked(row, choice, lambda shown, pressed: chosen(shown, pressed, by))
        place = place_of(row.out.lane)
        if choice.press == Command("resume") and not place.is_private:
            await self._door.hear(heard, To(lane_of(private(place.team, press.who)), fit))
            return
        await self._door.hear(heard, replace(there(place, heard, hidden=is_open), first=first))
        if choice.press == SHARE.press:
            how = replace(heard, id=f"{heard.id}:how", press=None)
            await self._door.tell(how, To(row.out.lane, fit, only=press.who), Say("slack-invite-how"))


def _may_not(press: Pressed, choice: Choice, case: Conversation) -> Say | None:
    """Who began a case presses, and who was invited; to show amounts to all is for the first alone."""
    if press.is_outsider:
        return Say("slack-outsider")
    if owner_of(case.id) == press.who or (press.who in case.guests and choice.press != SHARE.press):
        return None
    return Say("slack-press-not-yours")


def _once(press: Pressed, choice: Choice) -> tuple[str, ...]:
    """An answer given by a button is given once, however often it is pressed."""
    return (f"{PLATFORM}:{press.place.team}:press:{press.row}:{press.index}",) if is_final(choice) else ()


def _is_there(row: Row, place: Place) -> bool:
    """Was it pressed where that row was sent?"""
    sent = place_of(row.out.lane)
    return (sent.team, sent.channel) == (place.team, place.channel)
