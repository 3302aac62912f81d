"""A message as everybody in the channel sees it, or one person alone."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.standin.slack.blocks import elements
from tests.standin.slack.filling import Values
from tests.standin.slack.mrkdwn import Reading, literal, read
from tests.standin.slack.refusals import Json
from tests.standin.slack.seeing import labels, read_blocks

if TYPE_CHECKING:
    from tests.standin.slack.channels import Channel

TOMBSTONE = "USLACKBOT"  # in whose name a stone stands where a thread began


@dataclass(frozen=True, slots=True)
class File:
    """A file under a message, whole; before it is uploaded only its length is known."""

    id: str
    name: str
    title: str
    content: bytes
    length: int


@dataclass(frozen=True, slots=True)
class Button:
    """A button on somebody's screen. It can be pressed later even if the bot has taken it away since."""

    label: str
    block_id: str
    element: Json
    on: "Message"


@dataclass(slots=True, eq=False)
class Message:
    """One message; a change happens in place. `more` holds what the wire has besides."""

    ts: str
    channel: "Channel"
    user: str
    order: int  # of all messages everywhere, since a ts tells only those of its channel apart
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    bot_id: str | None = None
    only_for: str | None = None  # the one person who sees it: an ephemeral message
    files: list[File] = field(default_factory=list)
    edits: int = 0  # how often the bot or the person changed it
    edited: str | None = None
    deleted: bool = False
    values: Values = field(default_factory=dict)  # what was chosen in it so far
    marked: bool = True  # whether its text is markup, as it is unless the bot says `mrkdwn: false`
    more: Json = field(default_factory=dict)

    @property
    def by_bot(self) -> bool:
        """Whether the app wrote it."""
        return self.bot_id is not None

    @property
    def labels(self) -> list[str]:
        """All buttons and options, in order."""
        return labels(self.blocks)

    @property
    def buttons(self) -> list[Button]:
        """All buttons, in order."""
        return [
            Button(one["text"]["text"], block["block_id"], one, self)
            for block in self.blocks
            for one in elements(block)
            if one["type"] == "button"
        ]

    @property
    def reading(self) -> Reading:
        """What the channel shows: the blocks, or the text where there are none."""
        names = self.channel.world.name_of
        plain = read(self.text, names) if self.marked else literal(self.text)
        return read_blocks(self.blocks, names) if self.blocks else plain

    @property
    def seen(self) -> str:
        """All that a reader reads, files by their names."""
        return "\n".join([*(f"({file.name})" for file in self.files), self.reading.text])

    @property
    def mentions(self) -> list[str]:
        """Whom it calls. The text counts beside blocks too: it is what the notification shows."""
        told = read(self.text, self.channel.world.name_of).mentions if self.marked else []
        return list(dict.fromkeys([*self.reading.mentions, *told]))

    @property
    def links(self) -> list[tuple[str, str]]:
        """Label and address of all that can be followed."""
        return self.reading.links

    def styled(self, style: str) -> list[str]:
        """The stretches in this style, say everything bold."""
        return [text for kind, text in self.reading.styled if kind == style]

    def remove(self) -> None:
        """Gone; where others have answered below it, a stone stays in its place, and so does the thread."""
        replies = (one for one in self.channel.messages if one.thread_ts == self.ts and one is not self)
        if next(replies, None) is None:
            self.deleted = True
            return
        self.user, self.text, self.blocks, self.files = TOMBSTONE, "This message was deleted.", [], []
        self.bot_id, self.thread_ts, self.more = None, self.ts, {"subtype": "tombstone", "hidden": True}

    @property
    def state(self) -> tuple[Any, ...]:
        """Equal before and after a call that changed nothing."""
        return self.ts, self.seen, self.text, repr(self.blocks), self.edits, self.deleted

    def wire(self) -> Json:
        """As the API and the events tell it."""
        body: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text}
        if self.bot_id:
            body |= {"bot_id": self.bot_id, "app_id": self.channel.world.settings.app_id}
        if self.blocks:
            body["blocks"] = self.blocks
        if self.thread_ts:
            body["thread_ts"] = self.thread_ts
        if self.edited:
            body["edited"] = {"user": self.user, "ts": self.edited}
        if self.files:
            body["files"] = [{"id": file.id, "name": file.name, "title": file.title} for file in self.files]
        team = {} if self.user == TOMBSTONE else {"team": self.channel.world.team_of(self.user)}
        return body | team | self.more
