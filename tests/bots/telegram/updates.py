"""Updates as Telegram sends them, one by one."""

from typing import Any

from telegram import Update

from bots.telegram.acts import Us

Json = dict[str, Any]

US = Us(4242, "giban_bot")
KIM: Json = {"id": 7, "is_bot": False, "first_name": "김", "language_code": "ko"}
SMITH: Json = {"id": 8, "is_bot": False, "first_name": "Smith", "language_code": "en-GB"}
BOT: Json = {"id": 4242, "is_bot": True, "first_name": "기반", "username": "giban_bot"}
OTHER_BOT: Json = {"id": 99, "is_bot": True, "first_name": "x", "username": "x_bot"}
GROUP: Json = {"id": -50, "type": "group", "title": "사업단"}
FORUM: Json = {"id": -100_50, "type": "supergroup", "title": "사업단", "is_forum": True}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL: Json = {"id": -100_77, "type": "channel", "title": "소식"}
FILE: Json = {"file_id": "f", "file_unique_id": "u", "file_size": 1}


def private(person: Json = KIM) -> Json:
    """The chat of one person."""
    return {"id": person["id"], "type": "private", "first_name": person["first_name"]}


def message(text: str | None = None, chat: Json | None = None, person: Json = KIM, **more: Any) -> Json:
    """A message of a person, in private unless a chat is named."""
    body = {"message_id": 11, "date": 1, "chat": chat or private(person), "from": person, **more}
    return body if text is None else {**body, "text": text}


def reply(**more: Any) -> Json:
    """The message of ours that somebody replies to."""
    return {"message_id": 10, "date": 1, "chat": GROUP, "from": BOT, "text": "어떤 업종인가요?", **more}


def update(kind: str, body: Json) -> Update:
    """As the library reads it."""
    read = Update.de_json({"update_id": 5, kind: body}, None)
    assert read is not None
    return read
