"""People: they write, press, edit, send things, block. Whatever reaches the bot becomes an update."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.standin.telegram.answers import START
from tests.standin.telegram.attachments import attachment, noticed
from tests.standin.telegram.chats import Chat
from tests.standin.telegram.hearing import reaches_bot, tell_standing
from tests.standin.telegram.keyboard import inline_rows
from tests.standin.telegram.messages import Button, Message, Query
from tests.standin.telegram.refusals import Json
from tests.standin.telegram.text import message_text
from tests.standin.telegram.world import World


class Person:
    """One person with an app. `chat` is the private chat with the bot; groups are named where they matter."""

    def __init__(self, world: World, user: Json, chat: Chat) -> None:
        self.world, self.user, self.chat = world, user, chat

    @property
    def id(self) -> int:
        """The number of the person, and of the private chat."""
        return int(self.user["id"])

    def says(self, text: str, chat: Chat | None = None, reply_to: Message | None = None, **more: Any) -> Message:
        """Write a message, here or in a group; `topic` names the topic of a forum."""
        chat = chat or self.chat
        topic = more.pop("topic", reply_to.topic if reply_to else None)
        message = self.world.post(
            chat, self.user, text=text, entities=noticed(text), reply_to=reply_to, topic=topic, more=more
        )
        return self._sent(message)

    def starts(self, payload: str = "") -> Message:
        """Press START, perhaps after a deep link. Apps take no other payload than the server allows."""
        if payload and not START.fullmatch(payload):
            raise ValueError(f"no deep link carries {payload!r}")
        if self.chat.bot == "kicked":
            self.unblocks()
        return self.says(f"/start {payload}".strip())

    def opens(self, link: str) -> Message:
        """Follow a link to the bot, such as https://t.me/giban_bot?start=abc."""
        parts = urlsplit(link)
        if parts.netloc != "t.me" or parts.path != f"/{self.world.settings.username}":
            raise ValueError(f"{link} leads elsewhere")
        return self.starts(parse_qs(parts.query).get("start", [""])[0])

    def edits(self, message: Message, text: str) -> Message:
        """Change an own message. The same text makes an update too, as a reaction or a preview does."""
        message.text, message.entities = text, noticed(text)
        message.edited, message.edits = self.world.now(), message.edits + 1
        if self._reaches_bot(message):
            self.world.tell(message, "edited_message")
        self.world.changed()
        return message

    def sends(self, kind: str, caption: str = "", chat: Chat | None = None, **more: Any) -> Message:
        """Anything but text: photo, voice, sticker, document, location, contact, video_note, dice, poll."""
        captioned = {"caption": caption} if caption else {}
        message = self.world.post(
            chat or self.chat, self.user, more={kind: attachment(kind, self.world.number()), **captioned, **more}
        )
        return self._sent(message)

    def forwards(self, text: str, author: str = "어느 채널", chat: Chat | None = None) -> Message:
        """Somebody else's words, forwarded."""
        origin = {"type": "hidden_user", "sender_user_name": author, "date": self.world.now()}
        return self.says(text, chat, forward_origin=origin)

    def presses(self, button: Button | str, on: Message | None = None) -> Query:
        """Press a button: of the newest message with such a label, or of `on`.

        A Button remembered from earlier can be pressed though it is gone: the screen had not caught up.
        """
        on = on or self._newest_with(button)
        if isinstance(button, str):
            button = next(one for one in on.buttons if one.label == button)
        if button.data is None:
            raise ValueError(f"{button.label} tells the bot nothing; follow its link with opens()")
        query = self.world.ask(self.id)
        body = {"id": query.id, "from": self.user, "chat_instance": f"{on.chat.id}", "data": button.data}
        self.world.updates.add(
            "callback_query", body | self._pressed_on(on), f"presses {self.id}", self.world.settings.callback_lives
        )
        return query

    def blocks(self) -> None:
        """Stop the bot: it may write no more."""
        self._standing("kicked")

    def unblocks(self) -> None:
        """Let it write again."""
        self._standing("member")

    def deactivates(self) -> None:
        """The account is deleted."""
        self.chat.deactivated = True

    def asks_inline(self, text: str, offset: str = "") -> Query:
        """Type the bot's name and words in any chat."""
        query = self.world.ask(self.id)
        body = {"id": query.id, "from": self.user, "query": text, "offset": offset, "chat_type": "private"}
        self.world.updates.add("inline_query", body, f"inline {self.id}", self.world.settings.inline_lives)
        return query

    def picks(self, query: Query, result_id: str, chat: Chat | None = None) -> Message:
        """Choose a result: it is posted in the person's name, and the bot learns only its inline name."""
        result = next(result for result in (query.answer or {})["results"] if result["id"] == result_id)
        text, entities = message_text(result["input_message_content"], 4096, "MESSAGE_TOO_LONG", "message_text")
        message = self.world.post(chat or self.chat, self.user, text=text, entities=entities)
        message.rows, message.inline_id = inline_rows(result.get("reply_markup")), f"inline-{query.id}-{message.id}"
        message.more["via_bot"] = self.world.bot
        self.world.inline[message.inline_id] = message
        body = {"result_id": result_id, "from": self.user, "query": "", "inline_message_id": message.inline_id}
        self.world.updates.add("chosen_inline_result", body, f"chosen {self.id}", self.world.settings.update_lives)
        return message

    def _sent(self, message: Message) -> Message:
        if message.chat is self.chat:
            self.chat.started = True
        if self._reaches_bot(message):
            self.world.tell(message)
        return message

    def _reaches_bot(self, message: Message) -> bool:
        return self.chat.bot != "kicked" if message.chat is self.chat else reaches_bot(self.world, message)

    def _newest_with(self, button: Button | str) -> Message:
        label = button if isinstance(button, str) else button.label
        chats = [chat for chat in self.world.chats.values() if chat is self.chat or self.id in chat.members]
        found = [m for chat in chats for m in chat.messages if any(one.label == label for one in m.buttons)]
        if not found:
            raise AssertionError(f"There is no button {label!r}. The chat:\n" + "\n".join(self.chat.seen))
        return max(found, key=lambda message: (message.chat is self.chat, message.date, message.id))

    def _pressed_on(self, on: Message) -> Json:
        if on.inline_id:
            return {"inline_message_id": on.inline_id}
        gone = {"chat": on.chat.wire(), "message_id": on.id, "date": 0}  # how the API names a message it cannot reach
        return {"message": on.wire() if on in on.chat.messages else gone}

    def _standing(self, standing: str) -> None:
        before, self.chat.bot = self.chat.bot, standing
        tell_standing(self.world, self.chat, self.user, before)
