"""What a payload means."""

from typing import Any

import pytest

from bots.slack.acts import Asked, Ignored, Joined, Left, Opened, Ordered, Pressed, Said
from bots.slack.hear import hear_action, hear_command, hear_event, hear_shortcut
from bots.slack.lanes import Place, conversation_of, is_grouped, lane_of, owner_of, place_of
from core.talk.vocabulary import Command
from tests.bots.slack.payloads import DAY, KIM, LEE, US, changed, deleted, event, message, press


def said(body: dict[str, Any], **envelope: Any) -> Said:
    """An event that must be something said."""
    act = hear_event(event(body, **envelope), US, DAY)
    assert isinstance(act, Said), act
    return act


@pytest.mark.parametrize("place", [Place("T1", "U1"), Place("T1", "C1"), Place("T1", "C1", "1700000000.000100")])
def test_a_lane_tells_its_place(place: Place) -> None:
    """There and back."""
    assert place_of(lane_of(place)) == place


def test_a_talk_in_private_is_one_wherever_it_is_written() -> None:
    """In a thread too; in a channel each thread has its own."""
    assert conversation_of(Place("T1", KIM, "1.1"), KIM) == conversation_of(Place("T1", KIM), KIM)
    assert conversation_of(Place("T1", "C1", "1.1"), KIM) != conversation_of(Place("T1", "C1", "2.2"), KIM)
    assert owner_of(f"slack:T1:C1:t1.1:{KIM}#3") == KIM


def test_a_talk_of_a_thread_is_known_wherever_it_goes_on() -> None:
    """By its own name."""
    talks = (Place("T1", "C1", "1.1"), Place("T1", "C1"), Place("T1", KIM, "1.1"), Place("T1", KIM))

    assert [is_grouped(conversation_of(place, KIM)) for place in talks] == [True, True, False, False]


def test_a_message_in_private() -> None:
    """Goes by the person, not by the number of the chat."""
    act = said(message("구미 반도체"))

    assert (act.place, act.heard.text, act.heard.who) == (Place("T1", KIM), "구미 반도체", KIM)
    assert act.heard.conversation == f"slack:T1:{KIM}:{KIM}"
    assert act.heard.message == "1700000000.000100"


def test_the_two_events_of_one_mention_are_one_thing() -> None:
    """They have other ids, and one name more that is the same."""
    written = message("<@U0BOT> 구미", "C1")
    one, other = said(written, event_id="Ev1"), said({**written, "type": "app_mention"}, event_id="Ev2")

    assert one.heard.id != other.heard.id
    assert one.heard.also == other.heard.also == ("slack:T1:C1:1700000000.000100",)
    assert one.is_mention
    assert one.place == Place("T1", "C1", "1700000000.000100")


def test_a_reply_in_a_thread_is_of_that_thread() -> None:
    """Named or not."""
    act = said(message("500억", "C1", "1700000005.1", thread_ts="1700000000.000100"))

    assert act.place == Place("T1", "C1", "1700000000.000100")
    assert not act.is_mention


def test_our_name_alone_asks_where_the_talk_stands() -> None:
    """Nothing else was said."""
    assert said(message("<@U0BOT>", "C1")).heard.press == Command("resume")


@pytest.mark.parametrize(
    "body",
    [
        message(bot_id="B0BOT", user="U0BOT"),
        message(bot_id="B9"),
        message(user="U0BOT"),
        message(user="USLACKBOT"),
        message(subtype="bot_message"),
        message(subtype="channel_join"),
        message(""),
        changed("같은 글", "같은 글"),
        changed("고침", "", bot_id="B0BOT"),
        deleted(user="U0BOT"),
        {"type": "reaction_added", "user": KIM},
        {"type": "member_joined_channel", "user": KIM, "channel": "C1"},
        {"type": "app_home_opened", "user": KIM, "tab": "messages"},
        {"type": "tokens_revoked", "tokens": {"oauth": [KIM]}},
    ],
)
def test_what_is_nothing_to_us(body: dict[str, Any]) -> None:
    """Bots, ourselves among them, and notices."""
    assert isinstance(hear_event(event(body), US, DAY), Ignored)


def test_an_edit_is_of_its_message() -> None:
    """A second one is another."""
    act, more = said(changed("3조", "2조")), said(changed("4조", "3조"))

    assert (act.heard.is_edit, act.heard.text, act.heard.message) == (True, "3조", "1700000000.000100")
    assert act.heard.also != more.heard.also


def test_a_deletion_is_of_its_message() -> None:
    """Whoever deleted it."""
    heard = said(deleted("C1", thread_ts="1699999999.1")).heard

    assert (heard.is_deleted, heard.message, heard.who, heard.text) == (True, "1700000000.000100", KIM, "")
    assert heard.conversation == f"slack:T1:C1:t1699999999.1:{KIM}"


@pytest.mark.parametrize(
    ("more", "command"),
    [
        ({"subtype": "file_share", "files": [{"mimetype": "application/pdf"}]}, "cannot-document"),
        ({"subtype": "file_share", "files": [{"mimetype": "image/png"}]}, "cannot-photo"),
        ({"subtype": "file_share", "files": [{"mimetype": "audio/mp4"}]}, "cannot-voice"),
        ({"attachments": [{"is_share": True}]}, "cannot-forward"),
    ],
)
def test_what_cannot_be_read_is_told_apart(more: dict[str, Any], command: str) -> None:
    """With words beside it the words are read."""
    assert said(message("", **more)).heard.press == Command(command)
    assert said(message("용수 500억", **more)).heard.text == "용수 500억"


def test_somebody_of_another_workspace_is_an_outsider() -> None:
    """Told by the event; the envelope tells that others read along."""
    act = said(message("<@U0BOT> 얼마", "C1", user_team="T9", team="T9"), is_ext_shared_channel=True)

    assert (act.is_outsider, act.is_open) == (True, True)
    assert (said(message()).is_outsider, said(message()).is_open) == (False, False)


def test_events_of_the_app_itself() -> None:
    """Home, a channel, an end."""
    assert hear_event(event({"type": "app_home_opened", "user": KIM, "tab": "home"}), US, DAY) == Opened("T1", KIM)
    joined = hear_event(event({"type": "member_joined_channel", "user": "U0BOT", "channel": "C1"}), US, DAY)
    assert isinstance(joined, Joined)
    assert joined.place == Place("T1", "C1")
    assert hear_event(event({"type": "app_uninstalled"}), US, DAY) == Left("T1")
    assert hear_event(event({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}), US, DAY) == Left("T1")


def test_a_press_names_its_row_and_choice() -> None:
    """A select does too; what is not ours is row 0."""
    act = hear_action(press("12:3", "C1", thread="1699999999.1"), US)
    chosen = press("x")
    chosen["actions"] = [
        {"action_id": "row:12", "selected_option": {"value": "12:40"}, "action_ts": "1.1", "type": "static_select"}
    ]
    picked, foreign = hear_action(chosen, US), hear_action(press("DROP TABLE"), US)

    assert isinstance(act, Pressed)
    assert (act.row, act.index, act.place) == (12, 3, Place("T1", "C1", "1699999999.1"))
    assert isinstance(picked, Pressed)
    assert (picked.row, picked.index, picked.place) == (12, 40, Place("T1", KIM))
    assert isinstance(foreign, Pressed)
    assert foreign.row == 0
    assert isinstance(hear_action({**press("1:1"), "actions": []}, US), Ignored)


def test_a_button_of_home() -> None:
    """With the case it names and the right to open a dialogue."""
    body = press("x")
    body["actions"] = [{"action_id": "home:case:2", "value": f"slack:T1:C1:t1.1:{KIM}", "action_ts": "1.1"}]

    assert hear_action(body, US) == Asked(
        f"slack:T1:action:1.1:{KIM}", "T1", KIM, "case", f"slack:T1:C1:t1.1:{KIM}", "1.2.3"
    )


def test_a_command_is_asked_in_private() -> None:
    """Alone it asks where the talk stands."""
    body = {
        "command": "/giban",
        "text": "구미 <@U0BOT> 반도체",
        "user_id": KIM,
        "trigger_id": "1.2.3",
        "channel_id": "C1",
    }
    heard = hear_command(body, US, DAY).heard

    assert (heard.text, heard.conversation) == ("구미   반도체", f"slack:T1:{KIM}:{KIM}")
    assert hear_command({**body, "text": ""}, US, DAY).heard.press == Command("resume")


def test_the_shortcut_makes_a_case_of_anybodys_message() -> None:
    """One's own, and the same when asked again."""
    body = {
        "callback_id": "estimate", "user": {"id": KIM}, "channel": {"id": "C1"}, "trigger_id": "1.2.3",
        "message": {"ts": "1700000000.000100", "text": "포항 양극재 1.5조", "user": LEE},
    }  # fmt: skip
    act = hear_shortcut(body, US, DAY)

    assert isinstance(act, Ordered)
    assert (act.heard.text, act.heard.who) == ("포항 양극재 1.5조", KIM)
    assert act.heard.conversation == f"slack:T1:C1:m1700000000.000100:{KIM}"
    assert isinstance(hear_shortcut({**body, "callback_id": "other"}, US, DAY), Ignored)
    assert isinstance(hear_shortcut({**body, "user": {"id": KIM, "team_id": "T9"}}, US, DAY), Ignored)
