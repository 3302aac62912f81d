"""What is written: which talk it is of, and who may speak there."""

from dataclasses import replace

from bots.slack.acts import Said
from bots.slack.around import Around
from bots.slack.door import Door, there
from bots.slack.lanes import PLATFORM, lane_of, owner_of
from core.policy.say import Say
from core.storage.outgoing import Outgoing
from core.talk.office import case_of
from core.talk.vocabulary import Command, Heard


class Saying:
    """Messages, their edits and deletions."""

    def __init__(self, around: Around, door: Door) -> None:
        self._around, self._store, self._door = around, around.parts.store, door

    async def take(self, said: Said) -> None:
        """Into the talk it is of; a sentence to who may not speak there; silence for what is none of ours."""
        if not said.place.is_private:
            self._around.rooms.learn(said.place, is_open=said.is_open)
        talk = self._talk(said)
        if talk is None:
            self._around.parts.metrics.ignored(PLATFORM, "not for us")
            return
        lane, heard = lane_of(said.place), await self._door.known(said.heard)
        if not await self._door.welcomes(heard, lane):
            return
        if isinstance(talk, Say):
            await self._door.refuse(heard, lane, talk)
            return
        heard = replace(heard, conversation=talk)
        if said.invites and not heard.is_edit:
            await self._invited(said, heard)
            return
        to = there(said.place, heard, hidden=said.is_open, edits=self._live(lane, heard))
        await self._door.hear(heard, replace(to, first=self._answered(lane, heard)))

    def _answered(self, lane: str, heard: Heard) -> tuple[Outgoing, ...]:
        """The question that words answer loses its buttons: what is asked next has its own."""
        row = None if heard.is_edit or heard.is_deleted else self._store.latest(lane)
        if row is None or row.out.shown.kind != "question" or not row.out.shown.choices:
            return ()
        if case_of(row.conversation) != heard.conversation:
            return ()
        return (Outgoing(lane, replace(row.out.shown, choices=()), edits=row.id),)

    def _talk(self, said: Said) -> str | Say | None:
        """Which talk is spoken of; a sentence for who may not speak here; None for what is none of ours.

        In private it is the one shown there last; in a thread one's own, or the one that one was invited to.
        """
        heard = said.heard
        if said.place.is_private:
            return self._around.spoken_of(lane_of(said.place), said.place.team, heard.who, heard.message)
        cases = [talk for talk in self._store.conversations(f"{lane_of(said.place)}:") if talk.turn]
        theirs = (talk.id for talk in cases if talk.id == heard.conversation or heard.who in talk.guests)
        if said.is_outsider:
            return Say("slack-outsider") if said.is_mention else None
        if (talk := next(theirs, None)) is not None:
            return talk
        if heard.is_edit or heard.is_deleted or not said.is_mention:
            return None
        return Say("slack-not-your-case") if cases else heard.conversation

    def _live(self, lane: str, heard: Heard) -> int | None:
        """The answer to an edited message, as long as it is the last one there: it changes in place."""
        answered = self._store.answering(lane, heard.message) if heard.is_edit and heard.message else None
        latest = self._store.latest(lane)
        return answered.id if answered and latest and answered.id == latest.id else None

    async def _invited(self, said: Said, heard: Heard) -> None:
        """Colleagues are let into a case by who began it."""
        people = [(who, await self._around.people.get(said.place.team, who)) for who in said.mentioned]
        ours = tuple((who, person.name) for who, person in people if person.is_ours and person.name)
        refused = None
        if said.place.is_private:
            refused = Say("slack-invite-in-channel")
        elif owner_of(heard.conversation) != heard.who:
            refused = Say("slack-press-not-yours")
        elif len(ours) < len(people):
            refused = Say("slack-cannot-invite")
        if refused:
            await self._door.refuse(heard, lane_of(said.place), refused)
            return
        inviting = replace(heard, text="", press=Command("invite"), invited=ours)
        await self._door.hear(inviting, there(said.place, inviting, hidden=said.is_open))
