"""A message as everybody in the chat sees it."""

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.standin.telegram.html_text import Entity
from tests.standin.telegram.keyboard import Rows
from tests.standin.telegram.refusals import Json

if TYPE_CHECKING:
    from tests.standin.telegram.chats import Chat


@dataclass(frozen=True, slots=True)
class Button:
    """A button on somebody's screen. It can be pressed later even if the bot has taken it away since."""

    label: str
    data: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A file under a message, whole."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass(slots=True, eq=False)
class Message:
    """One message; an edit changes it in place. `more` holds what the wire has besides."""

    id: int
    chat: "Chat"
    sender: Json
    date: int
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    rows: Rows | None = None
    document: Document | None = None
    reply_to: "Message | None" = None
    topic: int | None = None
    edited: int | None = None
    edits: int = 0  # how often the bot or the person changed it
    preview: bool = True  # whether a link in it would be shown with a picture
    inline_id: str | None = None  # sent through an inline query: the bot knows it by this name only
    more: Json = field(default_factory=dict)

    @property
    def by_bot(self) -> bool:
        """Whether our bot wrote it; what came through an inline query is its person's."""
        return bool(self.sender.get("id") == self.chat.world.bot["id"]) and self.inline_id is None

    @property
    def buttons(self) -> list[Button]:
        """All buttons, left to right, row by row."""
        flat = [button for row in self.rows or [] for button in row]
        return [Button(one["text"], one.get("callback_data"), one.get("url")) for one in flat]

    @property
    def labels(self) -> list[list[str]]:
        """The buttons' words, in their rows."""
        return [[button["text"] for button in row] for row in self.rows or []]

    @property
    def seen(self) -> str:
        """What a person sees: the text, the file's name, and the buttons of a row on a line."""
        file = [f"({self.document.name})"] if self.document else []
        rows = [" ".join(f"[{label}]" for label in row) for row in self.labels]
        return "\n".join([part for part in [*file, self.text, *rows] if part])

    def styled(self, kind: str) -> list[str]:
        """The stretches of text with this entity, say everything bold."""
        raw = self.text.encode("utf-16-le")
        spans = [(2 * e["offset"], 2 * (e["offset"] + e["length"])) for e in self.entities if e["type"] == kind]
        return [raw[start:end].decode("utf-16-le") for start, end in spans]

    def wire(self, replied: bool = True) -> Json:
        """As the API sends it; the message replied to comes without its own."""
        body: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.wire(), "from": self.sender}
        if self.chat.kind == "channel":
            del body["from"]
        if self.edited:
            body["edit_date"] = self.edited
        if self.topic:
            body |= {"message_thread_id": self.topic, "is_topic_message": True}
        elif self.reply_to and self.chat.kind == "supergroup":
            body["message_thread_id"] = self.reply_to.id  # a thread of replies, not a topic: a bot cannot send there
        if self.reply_to and replied:
            body["reply_to_message"] = self.reply_to.wire(replied=False)
        return body | self._content() | self.more

    def _content(self) -> Json:
        body: Json = {}
        text, entities = ("caption", "caption_entities") if self.document else ("text", "entities")
        if self.document:
            body["document"] = {
                "file_id": f"file-{self.chat.id}-{self.id}",
                "file_unique_id": f"unique-{self.chat.id}-{self.id}",
                "file_name": self.document.name,
                "mime_type": self.document.mime,
                "file_size": len(self.document.content),
            }
        if self.text:
            body[text] = self.text
        if self.entities:
            body[entities] = self.entities
        if self.rows:
            body["reply_markup"] = {"inline_keyboard": self.rows}
        return body


@dataclass(slots=True, eq=False)
class Query:
    """A press of a button, or words typed after the bot's name: the person waits for its answer."""

    id: str
    person: int
    asked: float
    answer: dict[str, Any] | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    async def until_answered(self, seconds: float = 5) -> dict[str, Any]:
        """The answer, which must come: until then the app shows a spinning wheel."""
        await asyncio.wait_for(self.answered.wait(), seconds)
        assert self.answer is not None
        return self.answer
