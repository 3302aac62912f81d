"""One thing after another that comes from Slack: what is heard goes to the desk, and the outbox is told."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from slack_sdk.errors import SlackApiError

from bots.pace import Limit
from bots.patience import Patience, Verdict
from bots.presses import choice_at, is_final, marked, void
from bots.slack.acts import Act, Asked, Ignored, Joined, Left, Opened, Ordered, Pressed, Said
from bots.slack.api import NotInstalled
from bots.slack.around import Around
from bots.slack.calls import DEAD, refusal
from bots.slack.desktop import Desktop
from bots.slack.fit import fit
from bots.slack.lanes import PLATFORM, Place, conversation_of, lane_of, owner_of, place_of, private
from bots.slack.show import chosen
from core.desk import LANGUAGES, To
from core.policy.say import Say
from core.storage.outgoing import Row
from core.talk.conversation import Conversation
from core.talk.office import case_of
from core.talk.privacy import SHARE
from core.talk.vocabulary import Choice, Command, Heard

_A_PERSON: Final = Limit(30, 1.0)
_PATIENCE: Final = 1.0
"""Seconds; Slack itself waits three for us."""


class SlackBot:
    """Takes what comes, each as often as it comes: the store knows what was heard before."""

    def __init__(self, around: Around) -> None:
        self._around, self._store, self._desk = around, around.parts.store, around.parts.desk
        self.desktop = Desktop(around)
        self._people = Patience(_A_PERSON)

    async def take(self, act: Act) -> None:
        """Until what came of it is kept. What the store raises is raised: Slack must send it again."""
        match act:
            case Said():
                await self._said(act)
            case Pressed():
                await self._pressed(act)
            case Ordered(heard):
                await self.order(heard)
            case Joined(place, heard):
                await self._tell(heard, To(lane_of(place), fit), Say("slack-greeting"))
            case Opened() | Asked():
                await self.desktop.take(act, self.order)
            case Left(team):
                await self._left(team)
            case Ignored(kind):
                self._around.parts.metrics.ignored(PLATFORM, kind)

    async def _left(self, team: str) -> None:
        """The word may come late, when the workspace has taken us in again: only a token that is dead is forgotten."""
        try:
            await self._around.api.call(team, "auth.test", {})
        except NotInstalled:
            return
        except SlackApiError as refused:
            if refusal(refused) not in DEAD:
                raise
            await self._around.api.teams.forget(team)

    async def order(self, heard: Heard) -> None:
        """Something asked for in private."""
        lane = self._private_lane(heard)
        heard = await self._known(heard)
        if await self._is_welcome(heard, lane):
            await self._hear(heard, To(lane, fit))

    async def command(self, heard: Heard, channel: str) -> str:
        """`/giban`: what is said where it was typed, which is nothing in one's own chat with us."""
        await self.order(heard)
        if self._store.latest(self._private_lane(heard)) is None or await self._is_ours(heard, channel):
            return ""
        person = await self._around.people.get(_team(heard), heard.who)
        language = self._store.load(heard.conversation).language or person.language or LANGUAGES[0]
        return self._around.parts.wording.text(Say("slack-in-private"), language)

    async def _is_ours(self, heard: Heard, channel: str) -> bool:
        """Is it their private chat with us? That of two people has a number like it, but we are told nothing of it."""
        if not channel.startswith("D"):
            return False
        told = await self._around.api.ask(_team(heard), "conversations.info", {"channel": channel}, _PATIENCE)
        return told is not None

    async def submit(self, team: str, who: str, view: Mapping[str, Any]) -> Mapping[str, Any]:
        """A form sent in."""
        return await self.desktop.submit(team, who, view, self.order)

    async def _said(self, said: Said) -> None:
        if not said.place.is_private:
            self._around.rooms.learn(said.place, is_open=said.is_open)
        talk = self._talk(said)
        if talk is None:
            self._around.parts.metrics.ignored(PLATFORM, "not for us")
            return
        lane, heard = lane_of(said.place), await self._known(said.heard)
        if not await self._is_welcome(heard, lane):
            return
        if isinstance(talk, Say):
            await self._tell(heard, To(lane, fit, only=heard.who), talk)
            return
        heard = replace(heard, conversation=talk)
        if said.invites and not heard.is_edit:
            await self._invited(said, heard)
            return
        await self._hear(heard, self._to(said.place, hidden=said.is_open, edits=self._live(lane, heard)))

    def _talk(self, said: Said) -> str | Say | None:
        """Which talk is spoken of; a sentence for who may not speak here; None for what is none of ours.

        In private it is the one shown there last; in a thread one's own, or the one that one was invited to.
        """
        heard = said.heard
        if said.place.is_private:
            return self._private_talk(lane_of(said.place), heard)
        cases = [talk for talk in self._store.conversations(f"{lane_of(said.place)}:") if talk.turn]
        theirs = (talk.id for talk in cases if talk.id == heard.conversation or heard.who in talk.guests)
        if said.is_outsider:
            return Say("slack-outsider") if said.is_mention else None
        if (talk := next(theirs, None)) is not None:
            return talk
        if heard.is_edit or heard.is_deleted or not said.is_mention:
            return None
        return Say("slack-not-your-case") if cases else heard.conversation

    def _private_talk(self, lane: str, heard: Heard) -> str:
        answered = self._store.answering(lane, heard.message) if heard.message else None
        shown = answered or self._store.latest(lane) or self._store.latest(self._private_lane(heard))
        return case_of(shown.conversation) if shown else heard.conversation

    def _live(self, lane: str, heard: Heard) -> int | None:
        """The answer to an edited message, as long as it is the last one there: it changes in place."""
        answered = self._store.answering(lane, heard.message) if heard.is_edit and heard.message else None
        latest = self._store.latest(lane)
        return answered.id if answered and latest and answered.id == latest.id else None

    async def _invited(self, said: Said, heard: Heard) -> None:
        """Colleagues are let into a case by who began it."""
        lane, team = lane_of(said.place), said.place.team
        refused = Say("slack-invite-in-channel") if said.place.is_private else None
        if owner_of(heard.conversation) != heard.who:
            refused = Say("slack-press-not-yours")
        people = [(who, await self._around.people.get(team, who)) for who in said.mentioned]
        ours = tuple((who, person.name) for who, person in people if person.is_ours and person.name)
        if refused is None and len(ours) < len(people):
            refused = Say("slack-cannot-invite")
        if refused:
            await self._tell(heard, To(lane, fit, only=heard.who), refused)
            return
        await self._hear(
            replace(heard, text="", press=Command("invite"), invited=ours), self._to(said.place, hidden=said.is_open)
        )

    async def _pressed(self, press: Pressed) -> None:
        row = self._store.row(press.row)
        choice = choice_at(row, press.index) if row and _is_there(row, press.place) else None
        if row is None or choice is None:
            await self._refuse(press, None, Say("press-old"))
            return
        talk, case = self._store.load(row.conversation), self._store.load(case_of(row.conversation))
        refused = self._may_not(press, choice, case) or void(choice, row, talk)
        shows = talk.shared or choice.press == SHARE.press
        is_open = await self._around.rooms.is_open(press.place, anew=shows)
        if refused is None and choice.press == SHARE.press and is_open:
            refused = Say("slack-open-room")
        if refused:
            await self._refuse(press, talk, refused)
        else:
            await self._chosen(press, row, choice, case, is_open=is_open)

    def _may_not(self, press: Pressed, choice: Choice, case: Conversation) -> Say | None:
        """Who began a case presses, and who was invited; to show amounts to all is for the first alone."""
        if press.is_outsider:
            return Say("slack-outsider")
        if owner_of(case.id) == press.who or (press.who in case.guests and choice.press != SHARE.press):
            return None
        return Say("slack-press-not-yours")

    async def _refuse(self, press: Pressed, talk: Conversation | None, why: Say) -> None:
        """Told to that person alone, beside their own talk there."""
        own = talk.id if talk and owner_of(talk.id) == press.who else conversation_of(press.place, press.who)
        heard = await self._known(Heard(press.key, own, press.who, self._around.today()))
        if await self._is_welcome(heard, lane_of(press.place)):
            await self._tell(heard, To(lane_of(press.place), fit, only=press.who), why)

    async def _chosen(self, press: Pressed, row: Row, choice: Choice, case: Conversation, *, is_open: bool) -> None:
        once = f"{PLATFORM}:{press.place.team}:press:{press.row}:{press.index}"
        heard = await self._known(
            Heard(press.key, row.conversation, press.who, self._around.today(), press=choice.press)
        )
        heard = replace(heard, also=(once,) if is_final(choice) else ())
        if not await self._is_welcome(heard, row.out.lane):
            return
        by = heard.name if case.guests else None
        first = marked(row, choice, lambda shown, pressed: chosen(shown, pressed, by))
        place = place_of(row.out.lane)
        if choice.press == Command("resume") and not place.is_private:
            await self._hear(heard, To(lane_of(private(place.team, press.who)), fit))
            return
        await self._hear(heard, replace(self._to(place, hidden=is_open), first=first))
        if choice.press == SHARE.press:
            how = replace(heard, id=f"{heard.id}:how", press=None)
            await self._tell(how, To(row.out.lane, fit, only=press.who), Say("slack-invite-how"))

    def _to(self, place: Place, *, hidden: bool, edits: int | None = None) -> To:
        """In a channel amounts go to the person alone until they are shown to all; where others read along, ever."""
        is_public = not place.is_private
        return To(lane_of(place), fit, public=is_public, private=is_public, hidden=hidden, edits=edits)

    def _private_lane(self, heard: Heard) -> str:
        return lane_of(private(_team(heard), heard.who))

    async def _known(self, heard: Heard) -> Heard:
        """With what Slack tells of the person: their name, and the language of their app."""
        person = await self._around.people.get(_team(heard), heard.who)
        language = heard.language or person.language
        return replace(heard, name=person.name, language=language, brief=True)

    async def _is_welcome(self, heard: Heard, lane: str) -> bool:
        """New, and not too much from one person; that it is too much is said once."""
        if any(map(self._store.is_heard, (heard.id, *heard.also))):
            return False
        verdict = self._people.judge(f"{heard.conversation.split(':')[1]}:{heard.who}", time.monotonic())
        if verdict is Verdict.WARN:
            await self._tell(heard, To(lane, fit, only=heard.who), Say("slow-down"))
        return verdict is Verdict.TAKE

    async def _hear(self, heard: Heard, to: To) -> None:
        """Words tell their language themselves, whatever that of the app is."""
        began = time.monotonic()
        if any(letter.isalpha() for letter in heard.text):
            heard = replace(heard, language=None)
        answer = await self._desk.hear(heard, to)
        self._around.wake(to.lane)
        if answer:
            self._around.parts.metrics.turn(PLATFORM, time.monotonic() - began, understood=answer.understood)

    async def _tell(self, heard: Heard, to: To, *lines: Say) -> None:
        await self._desk.tell(heard, lines, to)
        self._around.wake(to.lane)


def _team(heard: Heard) -> str:
    return heard.conversation.split(":")[1]


def _is_there(row: Row, place: Place) -> bool:
    """Was it pressed where that row was sent?"""
    sent = place_of(row.out.lane)
    return (sent.team, sent.channel) == (place.team, place.channel)
