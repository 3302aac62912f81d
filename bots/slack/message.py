"""A message, its edit or its deletion: who speaks, where, and what. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, Final

from bots.slack.acts import Act, Ignored, Said, Us
from bots.slack.lanes import PLATFORM, Place, conversation_of, private
from bots.slack.text import clean, names, people, without_people
from conversations.understanding.beside import invites
from core.talk.vocabulary import Command, Heard

Json = Mapping[str, Any]

_READ: Final = (None, "file_share", "thread_broadcast", "me_message")
_DELETED: Final = "message_deleted"
_CHANGED: Final = "message_changed"
_TOMBSTONE: Final = "tombstone"
_KINDS: Final = {"image": "photo", "video": "photo", "audio": "voice"}


def message_act(event: Json, key: str, us: Us, day: date, *, is_open: bool) -> Act:
    """What a `message` or `app_mention` event is to us."""
    subtype = event.get("subtype")
    if subtype == _CHANGED:
        return _edited(event, key, us, day, is_open=is_open)
    if subtype == _DELETED:
        return _deleted(event, key, us, day, is_open=is_open)
    who = _speaker(event, us)
    if who is None or subtype not in _READ:
        return Ignored("bot" if who is None else "notice")
    place = _place(event, event, who, us)
    name = f"{PLATFORM}:{us.team}:{event['channel']}:{event['ts']}"
    return _said(event, place, Heard(key, conversation_of(place, who), who, day, also=(name,)), us, is_open=is_open)


def _edited(event: Json, key: str, us: Us, day: date, *, is_open: bool) -> Act:
    """Slack also tells of links it unfolded and of answers in a thread: the text stays then. What began a thread and is
    deleted leaves a stone in its place."""
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    if now.get("subtype") == _TOMBSTONE:
        return _deleted({**event, "deleted_ts": now.get("ts")}, key, us, day, is_open=is_open)
    who = _speaker(now, us)
    if who is None or now.get("subtype") not in _READ or now.get("text") == before.get("text"):
        return Ignored("edit")
    place = _place(event, now, who, us)
    text = sha256(str(now.get("text")).encode(errors="replace")).hexdigest()[:16]
    also = (f"{PLATFORM}:{us.team}:{event['channel']}:{now['ts']}:{event.get('event_ts', '')}:{text}",)
    heard = Heard(key, conversation_of(place, who), who, day, also=also, is_edit=True)
    act = _said(now, place, heard, us, is_open=is_open)
    return Ignored("edit") if isinstance(act, Said) and act.heard.press else act


def _deleted(event: Json, key: str, us: Us, day: date, *, is_open: bool) -> Act:
    before = event.get("previous_message") or {}
    who, message = _speaker(before, us), event.get("deleted_ts")
    if who is None or not message:
        return Ignored("deletion")
    place = _place(event, {**before, "ts": message}, who, us)
    also = (f"{PLATFORM}:{us.team}:{event['channel']}:{message}:deleted",)
    heard = Heard(key, conversation_of(place, who), who, day, also=also, message=str(message), is_deleted=True)
    return Said(place, heard, is_open=is_open)


def _said(message: Json, place: Place, heard: Heard, us: Us, *, is_open: bool) -> Act:
    """With what is in the message: words, or something that cannot be read."""
    written = str(message.get("text") or "")
    text, unreadable = clean(written, us.user), _unreadable(message)
    named = people(written, us.user)
    press = Command(f"cannot-{unreadable}") if unreadable and not text else None
    if not text and press is None:
        press = Command("resume") if names(written, us.user) else None
        if press is None:
            return Ignored("empty")
    return Said(
        place,
        Heard(
            heard.id,
            heard.conversation,
            heard.who,
            heard.day,
            text,
            press,
            also=heard.also,
            message=str(message["ts"]),
            is_edit=heard.is_edit,
        ),
        names(written, us.user),
        named,
        invites=bool(named) and invites(without_people(written)),
        is_outsider=is_outsider(message, us),
        is_open=is_open,
    )


def is_outsider(message: Json, us: Us) -> bool:
    """Is who wrote it of another workspace?"""
    return (message.get("user_team") or message.get("team") or us.team) != us.team


def _speaker(message: Json, us: Us) -> str | None:
    """Who speaks; None for bots, ourselves among them."""
    who = message.get("user")
    is_bot = message.get("bot_id") or message.get("bot_profile") or message.get("subtype") == "bot_message"
    return None if is_bot or not isinstance(who, str) or who in (us.user, "USLACKBOT") else who


def _place(event: Json, message: Json, who: str, us: Us) -> Place:
    """In a channel the thread the message is in, or the one it begins; in private where it was written."""
    channel, thread = str(event["channel"]), message.get("thread_ts")
    if event.get("channel_type") == "im" or channel.startswith("D"):
        below = thread if thread != message["ts"] else None
        return Place(us.team, private(us.team, who).channel, str(below) if below else None)
    return Place(us.team, channel, str(thread or message["ts"]))


def _unreadable(message: Json) -> str | None:
    """What kind of thing it is, where it is no text of the person's own."""
    files: Sequence[Json] = message.get("files") or ()
    if files:
        return _KINDS.get(str(files[0].get("mimetype") or "").partition("/")[0], "document")
    return "forward" if message.get("attachments") else None
