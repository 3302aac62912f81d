"""What an update means: a table of all that Telegram sends."""

from typing import Any

import pytest

from bots.telegram.acts import Act, Ignored, Inline, Joined, Moved, Pressed, Said
from bots.telegram.hear import hear
from core.talk.vocabulary import Command, Press
from tests.bots.telegram.living import DAY
from tests.bots.telegram.updates import (
    ANONYMOUS,
    BOT,
    CHANNEL,
    FILE,
    FORUM,
    GROUP,
    KIM,
    OTHER_BOT,
    SMITH,
    US,
    message,
    private,
    reply,
    update,
)
from tests.standin.telegram.profile import member

Json = dict[str, Any]


def heard(kind: str, body: Json) -> Act:
    """One update of that kind."""
    return hear(update(kind, body), US, DAY)


def told(act: Act) -> str:
    """An act in one short line."""
    match act:
        case Said(lane, heard, payload):
            what = _pressed(heard.press) if heard.press else heard.text
            kind = "edited" if heard.is_edit else "said"
            return " ".join(filter(None, [kind, lane, heard.who, what, payload and f"({payload})"]))
        case Pressed(_, chat, who, row, index, callback):
            return f"pressed {chat} {who} {row}:{index} {callback}"
        case Inline(query, who, text):
            return f"inline {query} {who} {text}"
        case Moved(lane, to):
            return f"moved {lane} {to}"
        case Joined(lane):
            return f"joined {lane}"
        case Ignored(kind):
            return f"ignored: {kind}"


def _pressed(press: Press) -> str:
    if isinstance(press, Command):
        return f"/{press.name}"
    return ", ".join(f"{fact}={value}" for fact, value in press.given)


HERE, THERE = "telegram:4242:7", "telegram:4242:-50"

MESSAGES: list[tuple[Json, str]] = [
    # text and commands in private
    (message("구미 반도체"), f"said {HERE} 7 구미 반도체"),
    (message("/start"), f"said {HERE} 7 /resume"),
    (message("/start c5-0123456789abcdef0123"), f"said {HERE} 7 /resume (c5-0123456789abcdef0123)"),
    (message("/help"), f"said {HERE} 7 /help"),
    (message("/HELP@Giban_Bot"), f"said {HERE} 7 /help"),
    (message("/why"), f"said {HERE} 7 /why"),
    (message("/sofar"), f"said {HERE} 7 /so_far"),
    (message("/result"), f"said {HERE} 7 /result"),
    (message("/plan"), f"said {HERE} 7 /plan"),
    (message("/sources"), f"said {HERE} 7 /sources"),
    (message("/restart"), f"said {HERE} 7 /restart"),
    (message("/back"), f"said {HERE} 7 /back"),
    (message("/forget"), f"said {HERE} 7 /forget"),
    (message("/ko"), f"said {HERE} 7 /language-ko"),
    (message("/en"), f"said {HERE} 7 /language-en"),
    (message("/estimate 구미 반도체 3조"), f"said {HERE} 7 구미 반도체 3조"),
    (message("/estimate"), f"said {HERE} 7 /resume"),
    (message("/nothing"), f"said {HERE} 7 /help"),
    (message("1/2"), f"said {HERE} 7 1/2"),
    (message("a\ud800b"), f"said {HERE} 7 a?b"),
    # what cannot be read
    (message(voice={**FILE, "duration": 3}), f"said {HERE} 7 /cannot-voice"),
    (message(audio={**FILE, "duration": 3}), f"said {HERE} 7 /cannot-voice"),
    (message(video_note={**FILE, "duration": 3, "length": 240}), f"said {HERE} 7 /cannot-voice"),
    (message(photo=[{**FILE, "width": 1, "height": 1}], caption="구미"), f"said {HERE} 7 /cannot-photo"),
    (message(video={**FILE, "width": 1, "height": 1, "duration": 3}), f"said {HERE} 7 /cannot-photo"),
    (message(animation={**FILE, "width": 1, "height": 1, "duration": 3}, document=FILE),
     f"said {HERE} 7 /cannot-photo"),
    (message(sticker={**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}),
     f"said {HERE} 7 /cannot-sticker"),
    (message(dice={"emoji": "🎲", "value": 4}), f"said {HERE} 7 /cannot-sticker"),
    (message(document=FILE), f"said {HERE} 7 /cannot-document"),
    (message(location={"latitude": 36.0, "longitude": 129.3}), f"said {HERE} 7 /cannot-other"),
    (message(contact={"phone_number": "1", "first_name": "x"}), f"said {HERE} 7 /cannot-other"),
    (message("투자는 3조", forward_origin={"type": "hidden_user", "date": 1, "sender_user_name": "x"}),
     f"said {HERE} 7 /cannot-forward"),
    (message("투자는 3조", forward_origin={"type": "user", "date": 1, "sender_user": SMITH}),
     f"said {HERE} 7 /cannot-forward"),
    (message("투자는 3조", forward_origin={"type": "user", "date": 1, "sender_user": KIM}),
     f"said {HERE} 7 투자는 3조"),
    (message("/start association"), f"said {HERE} 7 role=association"),
    (message("/member 가나전자"), f"said {HERE} 7 /member 가나전자"),
    (message("/members"), f"said {HERE} 7 /members"),
    # what is nothing to us
    (message(pinned_message={"message_id": 1, "date": 0, "chat": private()}), "ignored: service"),
    (message("글", person=OTHER_BOT), "ignored: bot"),
    (message("글", person=BOT), "ignored: bot"),
    (message("결과", via_bot=BOT), "ignored: bot"),
    # groups
    (message("구미 반도체", GROUP), "ignored: not for us"),
    (message("@giban_bot 구미 반도체", GROUP), "ignored: not for us"),
    (message("구미 반도체", GROUP, reply_to_message=reply()), f"said {THERE} 7 구미 반도체"),
    (message("구미 반도체", GROUP, reply_to_message=reply(**{"from": KIM})), "ignored: not for us"),
    (message("/estimate 구미 반도체", GROUP), f"said {THERE} 7 구미 반도체"),
    (message("/why@giban_bot", GROUP), f"said {THERE} 7 /why"),
    (message("/start@giban_bot x", GROUP), f"said {THERE} 7 /resume (x)"),
    (message("/why@x_bot", GROUP), "ignored: not for us"),
    (message("/weather", GROUP), "ignored: not for us"),
    (message("/weather@giban_bot", GROUP), f"said {THERE} 7 /help"),
    (message(None, GROUP, voice={**FILE, "duration": 3}), "ignored: not for us"),
    (message(None, GROUP, reply_to_message=reply(), voice={**FILE, "duration": 3}), f"said {THERE} 7 /cannot-voice"),
    (message(None, GROUP, new_chat_members=[BOT]), "ignored: not for us"),
    # topics of a forum; a thread of replies is none
    (message("/why", FORUM, message_thread_id=3, is_topic_message=True), "said telegram:4242:-10050:t3 7 /why"),
    (message("/why", FORUM, message_thread_id=3), "said telegram:4242:-10050 7 /why"),
    # somebody hidden
    (message("/why", FORUM, ANONYMOUS, sender_chat=FORUM), "said telegram:4242:-10050 -10050 /why"),
    (message("/why", FORUM, OTHER_BOT, sender_chat=CHANNEL), "said telegram:4242:-10050 -10077 /why"),
    (message("/why", FORUM, {**KIM, "id": 777000}, sender_chat=CHANNEL, is_automatic_forward=True), "ignored: bot"),
    # a group moves house
    (message(None, GROUP, migrate_to_chat_id=-100_50), "moved telegram:4242:-50 telegram:4242:-10050"),
    (message(None, FORUM, migrate_from_chat_id=-50), "moved telegram:4242:-50 telegram:4242:-10050"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), MESSAGES)
def test_a_message_is_heard_as_what_it_is(body: Json, expected: str) -> None:
    """Text, command, kind, or nothing."""
    assert told(heard("message", body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (message("투자는 2조", edit_date=2), f"edited {HERE} 7 투자는 2조"),
        (message("/estimate 투자는 2조", edit_date=2), f"edited {HERE} 7 투자는 2조"),
        (message("/why", edit_date=2), "ignored: edit"),
        (message(None, edit_date=2, location={"latitude": 36.0, "longitude": 129.3}), "ignored: edit"),
        (message("투자는 2조", GROUP, edit_date=2), "ignored: not for us"),
    ],
)
def test_an_edit_is_heard_where_the_message_was(body: Json, expected: str) -> None:
    """A live location edits itself; a command is obeyed once."""
    assert told(heard("edited_message", body)) == expected


PRESS: Json = {"id": "9", "from": KIM, "chat_instance": "c", "message": message("글")}
NO_MESSAGE: Json = {"id": "9", "from": KIM, "chat_instance": "c"}
UNREACHABLE: Json = {"message_id": 3, "date": 0, "chat": FORUM}
QUERY: Json = {"id": "4", "from": KIM, "query": "구미 반도체 3조", "offset": ""}
POLL: Json = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
    "type": "regular", "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
}  # fmt: skip


def standing(before: str, now: str, chat: Json = GROUP) -> Json:
    """Ours in a chat, as it changes."""
    members = {"old_chat_member": member(BOT, before), "new_chat_member": member(BOT, now)}
    return {"chat": chat, "from": KIM, "date": 1, **members}


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("callback_query", {**PRESS, "data": "12:3"}, f"pressed {HERE} 7 12:3 9"),
        ("callback_query", {**PRESS, "data": "12:3", "message": UNREACHABLE}, "pressed telegram:4242:-10050 7 12:3 9"),
        ("callback_query", {**PRESS, "data": "rm -rf"}, f"pressed {HERE} 7 0:0 9"),
        ("callback_query", {**PRESS, "data": f"{10**30}:0"}, f"pressed {HERE} 7 0:0 9"),
        ("callback_query", {**NO_MESSAGE, "data": "12:3", "inline_message_id": "i"}, "pressed  7 12:3 9"),
        ("callback_query", {**NO_MESSAGE, "game_short_name": "g"}, "pressed  7 0:0 9"),
        ("inline_query", QUERY, "inline 4 7 구미 반도체 3조"),
        ("my_chat_member", standing("left", "member"), f"joined {THERE}"),
        ("my_chat_member", standing("kicked", "administrator"), f"joined {THERE}"),
        ("my_chat_member", standing("member", "left"), "ignored: standing"),
        ("my_chat_member", standing("member", "administrator"), "ignored: standing"),
        ("my_chat_member", standing("left", "member", private()), "ignored: standing"),
        ("my_chat_member", standing("left", "administrator", CHANNEL), "ignored: standing"),
        ("channel_post", message("글", CHANNEL), "ignored: other"),
        ("poll", POLL, "ignored: other"),
        ("something_new", {"id": "1"}, "ignored: other"),
    ],
)
def test_other_updates_are_heard_as_what_they_are(kind: str, body: Json, expected: str) -> None:
    """Presses with data of ours, of others, or without; queries; our standing; kinds nobody knew."""
    assert told(heard(kind, body)) == expected


def said(body: Json, kind: str = "message") -> Said:
    """A message that was heard."""
    act = heard(kind, body)
    assert isinstance(act, Said)
    return act


def test_the_same_message_has_the_same_name_under_another_update() -> None:
    """An edit has a name of its own, by its second and its text; the pictures of an album are one thing."""
    picture = message(photo=[{**FILE, "width": 1, "height": 1}], media_group_id="m1")
    edits = [said(message(text, edit_date=2), "edited_message").heard.also for text in ("가", "나", "가")]

    assert said(message("글")).heard.id == "telegram:4242:update:5"
    assert said(message("글")).heard.also == ("telegram:4242:7:11",)
    assert said(picture).heard.also == ("telegram:4242:7:11", "telegram:4242:7:album:m1")
    assert edits[0] == edits[2] != edits[1]
    assert edits[0][0].startswith("telegram:4242:7:11:2:")


@pytest.mark.parametrize(
    ("person", "text", "language"),
    [(KIM, "/start", "ko"), (SMITH, "/start", "en"), (SMITH, "구미", None), (SMITH, "500", "en"),
     ({**KIM, "language_code": "KO-kr"}, "/start", "ko")],
)  # fmt: skip
def test_the_app_tells_the_language_until_words_do(person: Json, text: str, language: str | None) -> None:
    """A Korean may well use an English app."""
    assert said(message(text, person=person)).heard.language == language


def test_without_a_language_of_the_app_none_is_supposed() -> None:
    """Then both are spoken."""
    nobody = {name: value for name, value in KIM.items() if name != "language_code"}

    assert said(message("/start", person=nobody)).heard.language is None
