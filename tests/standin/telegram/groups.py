"""Groups: with or without topics, with people who hide behind the group or a channel, and which move house."""

from tests.standin.telegram.attachments import noticed
from tests.standin.telegram.chats import Chat
from tests.standin.telegram.hearing import reaches_bot, tell_standing
from tests.standin.telegram.messages import Message
from tests.standin.telegram.people import Person
from tests.standin.telegram.refusals import Json
from tests.standin.telegram.world import World

# Telegram's own accounts, which stand in where there is no person.
_ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
_CHANNEL: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
_TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
_SUPERGROUP = -1_000_000_000_000


class Group:
    """A group chat as its people see it. `chat` is where messages are."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world, self.chat = world, chat

    def joins(self, *people: Person) -> None:
        """They come in. The bot hears nothing of it unless it asks for chat_member."""
        self.chat.members |= {person.id: "member" for person in people}

    def adds_bot(self, by: Person, payload: str = "") -> None:
        """Invite the bot, perhaps by a link with `startgroup`, which also says /start with its payload."""
        self._standing("member", by)
        self._service(by.user, new_chat_members=[self.world.bot])
        if payload:
            by.says(f"/start@{self.world.settings.username} {payload}", self.chat)

    def promotes_bot(self, by: Person) -> None:
        """An administrator hears everything, privacy mode or not."""
        self._standing("administrator", by)

    def removes_bot(self, by: Person) -> None:
        """The last it hears of the group."""
        self._service(by.user, left_chat_member=self.world.bot)
        self._standing("kicked", by)

    def opens_topic(self, name: str, by: Person) -> int:
        """A new topic of a forum: its number is that of the message which opened it."""
        message = self.world.post(
            self.chat, by.user, more={"forum_topic_created": {"name": name, "icon_color": 7322096}}
        )
        message.topic = message.id
        self.chat.topics[message.id] = name
        self.world.tell(message)
        return message.id

    def says_anonymously(self, text: str, reply_to: Message | None = None) -> Message:
        """An administrator who appears as the group itself."""
        return self._hidden(_ANONYMOUS, self.chat.wire(), text, reply_to)

    def says_as_channel(self, text: str, reply_to: Message | None = None) -> Message:
        """A person who appears as a channel of theirs."""
        return self._hidden(_CHANNEL, self._channel(), text, reply_to)

    def gets_channel_post(self, text: str) -> Message:
        """A post of the linked channel, which Telegram itself puts into the group."""
        channel = self._channel()
        origin = {"type": "channel", "chat": channel, "message_id": 1, "date": self.world.now()}
        return self._hidden(_TELEGRAM, channel, text, None, is_automatic_forward=True, forward_origin=origin)

    def migrates(self) -> "Group":
        """The group becomes a supergroup: another chat, with another number, and the old one takes nothing."""
        new = Chat(self.world, _SUPERGROUP + self.chat.id, "supergroup", self.chat.name, bot=self.chat.bot)
        new.members = self.chat.members
        self.world.chats[new.id] = new
        self._service(_ANONYMOUS, migrate_to_chat_id=new.id)
        self.chat.migrated_to = new.id
        moved = Group(self.world, new)
        moved._service(_ANONYMOUS, migrate_from_chat_id=self.chat.id)
        return moved

    def _hidden(self, sender: Json, sender_chat: Json, text: str, reply_to: Message | None, **more: object) -> Message:
        message = self.world.post(
            self.chat,
            sender,
            text=text,
            entities=noticed(text),
            reply_to=reply_to,
            more={"sender_chat": sender_chat, **more},
        )
        if reaches_bot(self.world, message):
            self.world.tell(message)
        return message

    def _service(self, by: Json, **what: object) -> None:
        """Something happened in the group; privacy mode does not hide it."""
        self.world.tell(self.world.post(self.chat, by, more=what))

    def _standing(self, standing: str, by: Person) -> None:
        before, self.chat.bot = self.chat.bot, standing
        tell_standing(self.world, self.chat, by.user, before)

    def _channel(self) -> Json:
        return {"id": _SUPERGROUP - 900_000 + self.chat.id, "type": "channel", "title": f"{self.chat.name} 소식"}
