"""A channel with the bot in it, and the people who work there."""

import re
from typing import Any

from core.policy.answers import Answers
from tests.bots.slack.living import Alive
from tests.standin.slack import Channel, Message, Person
from tests.standin.slack.mrkdwn import read

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
REST = ("포항 블루밸리", "없음", "모두 준비됨")
"""What is pressed after it up to the result."""

_AMOUNT = re.compile(
    r"(?<![\d제])\d[\d,.]*\s*(?:조|억|만\s*원|trillion|billion|million)|(?:KRW|₩)\s*[1-9]|[1-9][\d,.]*\s*won\b", re.I
)
"""제4조 is an article of a law, and to plan with nothing is no amount."""


class Office:
    """Kim and Lee, and their channel."""

    def __init__(self, bot: Alive) -> None:
        self.bot, self.slack = bot, bot.slack
        self.kim, self.lee = bot.slack.person("김철수"), bot.slack.person("이영희")
        self.room = bot.slack.channel("투자", self.kim, self.lee)

    def call(self, text: str) -> str:
        """The same, with the bot named."""
        return f"<@{self.slack.team.bot_user}> {text}"

    async def starts(
        self, text: str = RICH, person: Person | None = None, room: Channel | None = None, thread: Message | None = None
    ) -> Message:
        """Name the bot, and wait until all is said; what was written."""
        written = (person or self.kim).says(self.call(text), room or self.room, thread)
        await self.bot.quiet()
        return written

    async def says(self, person: Person, text: str, thread: Message, **more: Any) -> Message:
        """Write in a thread without naming the bot; what the bot said last that this person sees."""
        return await self.bot.says(person, text, thread.channel, thread=thread, **more)

    async def presses(self, person: Person, *labels: str, on: Message | None = None) -> None:
        """One button after another."""
        for label in labels:
            person.presses(label, on)
            await self.bot.quiet()

    async def invites(self, thread: Message, *people: Person) -> None:
        """Kim lets people in."""
        names = " ".join(f"<@{person.id}>" for person in people)
        await self.says(self.kim, f"초대 {names}", thread)

    def values(self, thread: Message, person: Person | None = None) -> Answers:
        """What is kept of the case a person began there."""
        lane = f"slack:{self.slack.team.id}:{thread.channel.id}:t{thread.thread_ts or thread.ts}"
        return self.bot.store.load(f"{lane}:{(person or self.kim).id}").values

    def private(self, person: Person) -> Answers:
        """What is kept of a person's own private talk."""
        return self.bot.store.load(f"slack:{self.slack.team.id}:{person.id}:{person.id}").values


def below(thread: Message) -> list[Message]:
    """What the bot said to everybody in a thread."""
    return [one for one in thread.channel.from_bot if one.thread_ts == (thread.thread_ts or thread.ts)]


def alone(person: Person, room: Channel) -> list[Message]:
    """What the bot said there to one person alone."""
    return [one for one in room.seen_by(person) if one.only_for == person.id]


def tells_amount(text: str) -> bool:
    """Is there any figure of money in it?"""
    return _AMOUNT.search(text) is not None


def public_amounts(room: Channel) -> list[str]:
    """Whatever the bot let everybody see that holds one: in a message, on a button, or in a notice."""
    told = [text for one in room.from_bot for text in (one.seen, one.text, *one.labels)]
    return [text for text in told if tells_amount(text)]


def marks(message: Message) -> list[object]:
    """All that would call somebody, lead somewhere or stand out, in blocks and in the notice.

    The notice is read as markup even where it is none; what was changed later is notified to nobody.
    """
    notice = read(message.text, lambda _: None)
    styled = [*message.reading.styled, *(notice.styled if message.marked and not message.edits else ())]
    return [*message.mentions, *message.links, *styled, *notice.mentions, *re.findall("<[^>]*>", message.text)]
