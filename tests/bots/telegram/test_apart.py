"""Kept apart: the same chat with two bots, two chats of one person, two people in one chat, two topics of a forum."""

from dataclasses import replace
from typing import Any

from bots.telegram.acts import Pressed, Said, Us
from bots.telegram.hear import hear
from tests.bots.telegram.living import DAY
from tests.bots.telegram.updates import FORUM, GROUP, KIM, SMITH, US, message, update

OTHER = replace(US, id=4243)


def said(us: Us, chat: dict[str, Any] | None = None, person: dict[str, Any] = KIM, **more: Any) -> Said:
    """The same words and the same number."""
    act = hear(update("message", message("/why", chat, person, **more)), us, DAY)
    assert isinstance(act, Said)
    return act


def test_every_case_has_a_name_of_its_own() -> None:
    """And its messages a lane."""
    topics: list[dict[str, Any]] = [{"message_thread_id": number, "is_topic_message": True} for number in (3, 4)]
    heard = [
        said(US),
        said(OTHER),
        said(US, GROUP),
        said(OTHER, GROUP),
        said(US, GROUP, SMITH),
        *(said(US, FORUM, **topic) for topic in topics),
    ]

    assert len({one.heard.conversation for one in heard}) == len(heard)
    assert len({one.lane for one in heard}) == len(heard) - 1  # two people in one group


def test_events_and_presses_of_another_bot_are_other_ones() -> None:
    """Each bot counts its updates and its chats' messages for itself."""
    body = {"id": "9", "from": KIM, "chat_instance": "c", "message": message("글"), "data": "12:0"}
    mine, theirs = (hear(update("callback_query", body), us, DAY) for us in (US, OTHER))
    assert isinstance(mine, Pressed)
    assert isinstance(theirs, Pressed)

    assert (mine.key, mine.chat) != (theirs.key, theirs.chat)
    assert {said(US).heard.id, *said(US).heard.also}.isdisjoint({said(OTHER).heard.id, *said(OTHER).heard.also})
