"""What has bitten bots in Slack, each with the change that would bring it back and the test that catches it.

What the core, the store and the outbox keep for every bot alike stands in `table.py`. Left out: that nobody can test
without Slack (the stand-in has tests of its own).
"""

from collections.abc import Sequence
from typing import Final

from tests.faults.planting import Fault

_HEAR, _SHOW, _SENDER, _TEXT, _FORMS, _HOME, _SHARING, _COLLEAGUES, _CHANNELS, _AMENDS, _TOKENS, _SOCKET = (
    f"tests/bots/slack/test_{name}.py"
    for name in (
        *("hear", "show", "sender", "text", "form_talks", "desktop", "sharing", "colleagues", "channels", "amends"),
        *("tokens", "socket"),
    )
)
_DELIVERY, _OUTAGES, _SIGNED, _PRIVATE = (
    f"tests/bots/slack/test_{name}.py" for name in ("delivery", "outages", "signatures", "in_private")
)

COMING: Final[Sequence[Fault]] = (
    Fault(
        "Slack: an event is acknowledged before what came of it is kept",
        "bots/slack/app.py",
        "process_before_response=True",
        "process_before_response=False",
        f"{_OUTAGES}::test_a_turn_that_was_not_kept_is_asked_for_again",
    ),
    Fault(
        "Slack: a retry is thrown away by its header",
        "bots/slack/front.py",
        "        if listening is None:\n",
        '        if listening is None or "X-Slack-Retry-Num" in request.headers:\n',
        f"{_DELIVERY}::test_a_repeat_that_is_all_that_reaches_us_is_answered",
    ),
    Fault(
        "Slack: a retry is answered a second time",
        "bots/slack/hear.py",
        "event:{body.get('event_id')}",
        "event:{id(body)}",
        f"{_CHANNELS}::test_taken_into_a_channel_it_greets_once_in_both_languages",
    ),
    Fault(
        "Slack: a mention that comes as two events is answered twice",
        "bots/slack/message.py",
        "{event['channel']}:{event['ts']}\"",
        "{event['channel']}:{event['ts']}:{event['type']}\"",
        f"{_HEAR}::test_the_two_events_of_one_mention_are_one_thing",
    ),
    Fault(
        "Slack: anybody may call us",
        "bots/slack/app.py",
        "            process_before_response=True,\n",
        "            process_before_response=True,\n            request_verification_enabled=False,\n",
        f"{_SIGNED}::test_what_slack_did_not_just_sign_is_refused",
    ),
    Fault(
        "Slack: the bot answers other bots",
        "bots/slack/message.py",
        'is_bot = message.get("bot_id") or',
        "is_bot =",
        f"{_HEAR}::test_what_is_nothing_to_us",
    ),
    Fault(
        "Slack: a preview of a link counts as an edit",
        "bots/slack/message.py",
        'or now.get("text") == before.get("text")',
        "",
        f"{_HEAR}::test_what_is_nothing_to_us",
    ),
    Fault(
        "Slack: an edit is taken for another answer",
        "bots/slack/message.py",
        "            is_edit=heard.is_edit,\n",
        "",
        f"{_HEAR}::test_an_edit_is_of_its_message",
    ),
    Fault(
        "Slack: a deleted message that began a thread keeps its answers",
        "bots/slack/message.py",
        'if now.get("subtype") == _TOMBSTONE:',
        'if now.get("subtype") == _DELETED:',
        f"{_AMENDS}::test_the_message_that_began_the_thread_may_be_deleted",
    ),
    Fault(
        "Slack: what people tell each other is answered",
        "bots/slack/saying.py",
        "or heard.is_deleted or not said.is_mention:",
        "or heard.is_deleted:",
        f"{_CHANNELS}::test_what_people_tell_each_other_is_not_ours",
    ),
    Fault(
        "Slack: socket mode goes deaf",
        "bots/slack/socket.py",
        "> watch.quiet else None",
        "> watch.quiet * 1e6 else None",
        f"{_SOCKET}::test_a_connection_that_goes_deaf_is_replaced_and_the_message_answered",
    ),
    Fault(
        "Slack: the library's loop dies unseen",
        "bots/slack/socket.py",
        "        return self._canary.is_set()\n",
        "        return True\n",
        f"{_SOCKET}::test_a_library_that_reads_no_more_is_noticed_and_mended",
    ),
)

GOING: Final[Sequence[Fault]] = (
    Fault(
        "Slack: a post is as long as Slack may refuse",
        "bots/slack/fit.py",
        "MOST: Final = 2800",
        "MOST: Final = 28_000",
        "tests/bots/test_contract.py::test_hostile_text_is_harmless",
    ),
    Fault(
        "Slack: a post refused as too long is lost",
        "bots/slack/sender.py",
        '"msg_blocks_too_long", ',
        "",
        f"{_SENDER}::test_a_post_refused_as_too_long_goes_out_in_two",
    ),
    Fault(
        "Slack: a label is longer than a button",
        "bots/slack/show.py",
        "_LONGEST_LABEL: Final = 75",
        "_LONGEST_LABEL: Final = 750",
        "tests/bots/test_contract.py::test_hostile_text_is_harmless",
    ),
    Fault(
        "Slack: more buttons than a row takes",
        "bots/slack/show.py",
        "_MOST_BUTTONS: Final = 12",
        "_MOST_BUTTONS: Final = 120",
        f"{_SHOW}::test_many_choices_become_a_list",
    ),
    Fault(
        "Slack: what people typed is markup",
        "bots/slack/show.py",
        'return {"type": "plain_text", "text": cut(plain(text).strip(), most) or _EMPTY, "emoji": False}',
        'return {"type": "mrkdwn", "text": cut(plain(text).strip(), most) or _EMPTY}',
        f"{_SHOW}::test_what_people_typed_comes_out_as_text",
    ),
    Fault(
        "Slack: what people typed calls everybody in the notice",
        "bots/slack/show.py",
        "escape(joined(told) or _EMPTY, quote=False)",
        "joined(told) or _EMPTY",
        f"{_SHOW}::test_what_people_typed_comes_out_as_text",
    ),
    Fault(
        "Slack: a pause asked for is taken for a refusal",
        "bots/slack/sender.py",
        "    if status == 429:",
        "    if status == 430:",
        f"{_SENDER}::test_what_slack_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "Slack: one slow channel holds up all",
        "bots/slack/sender.py",
        'f"{place.team}:{place.channel}", _CHANNEL',
        "place.team, _CHANNEL",
        f"{_SENDER}::test_a_channel_keeps_one_pace_with_all_its_threads",
    ),
    Fault(
        "Slack: an edit goes by an address that is none",
        "bots/slack/sender.py",
        'channel, _, ts = replaces.partition(":")',
        'channel, ts = place.channel, replaces.partition(":")[2]',
        f"{_SENDER}::test_an_edit_names_the_channel_it_is_in",
    ),
    Fault(
        "Slack: what waits while a token is revoked is thrown away",
        "bots/slack/sender.py",
        "        *DEAD,\n",
        "",
        f"{_SENDER}::test_what_slack_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "Slack: a dialogue that cannot open is a dead end",
        "bots/slack/forms.py",
        "        if shown is None:\n            await self._say_how(asked, language)\n",
        "",
        f"{_FORMS}::test_a_press_that_came_too_late_is_told_how_to_go_on",
    ),
)

APART: Final[Sequence[Fault]] = (
    Fault(
        "Slack: amounts are posted in the channel",
        "bots/slack/door.py",
        "is_public = not place.is_private",
        "is_public = False",
        f"{_SHARING}::test_amounts_are_kept_back_until_who_began_shows_them",
    ),
    Fault(
        "Slack: a notice of a channel holds an amount",
        "bots/slack/show.py",
        "if not (quiet and number in shown.amounts)",
        "if quiet or not quiet",
        f"{_SHOW}::test_no_notice_of_a_channel_holds_an_amount",
    ),
    Fault(
        "Slack: outsiders are shown amounts",
        "bots/slack/pressing.py",
        "choice.press == SHARE.press and is_open:",
        "choice.press != SHARE.press and is_open:",
        f"{_SHARING}::test_where_outsiders_read_along_amounts_stay_with_the_person",
    ),
    Fault(
        "Slack: a channel opened to outsiders goes on showing amounts",
        "core/desk.py",
        "(to.hidden or not spoken.shared)",
        "(not spoken.shared)",
        f"{_SHARING}::test_a_channel_opened_to_outsiders_shows_no_more",
    ),
    Fault(
        "Slack: a colleague shows the amounts",
        "bots/slack/pressing.py",
        "press.who in case.guests and choice.press != SHARE.press",
        "press.who in case.guests",
        f"{_COLLEAGUES}::test_a_colleague_neither_invites_nor_shows_amounts",
    ),
    Fault(
        "Slack: anybody presses in anybody's case",
        "bots/slack/pressing.py",
        "if owner_of(case.id) == press.who or",
        "if owner_of(case.id) or",
        f"{_COLLEAGUES}::test_who_was_not_invited_takes_no_part",
    ),
    Fault(
        "Slack: people of other workspaces are let in",
        "bots/slack/saying.py",
        "if person.is_ours and person.name)",
        "if person.name)",
        f"{_COLLEAGUES}::test_only_people_of_the_workspace_can_be_invited",
    ),
    Fault(
        "Slack: a button of another workspace counts",
        "bots/slack/pressing.py",
        "return (sent.team, sent.channel) == (place.team, place.channel)",
        "return sent.channel == place.channel",
        f"{_TOKENS}::test_a_button_of_the_other_workspace_is_refused",
    ),
    Fault(
        "Slack: Home opens a case of another workspace",
        "bots/slack/around.py",
        "if not conversation.startswith(self.all_of(team)):",
        "if not conversation:",
        f"{_TOKENS}::test_home_opens_no_case_of_the_other_workspace",
    ),
    Fault(
        "Slack: two workspaces share what is kept",
        "bots/slack/lanes.py",
        'lane = f"{PLATFORM}:{place.team}:{place.channel}"',
        'lane = f"{PLATFORM}:T:{place.channel}"',
        f"{_HEAR}::test_a_lane_tells_its_place",
    ),
    Fault(
        "Slack: an old button is pressed and counts",
        "bots/slack/pressing.py",
        " or void(choice, row, talk)",
        "",
        f"{_DELIVERY}::test_a_press_from_before_a_start_over_gets_a_notice",
    ),
    Fault(
        "Slack: a press delivered twice counts twice",
        "bots/slack/pressing.py",
        "if is_final(choice) else ()",
        "if not is_final(choice) else ()",
        f"{_DELIVERY}::test_a_press_delivered_twice_counts_once",
    ),
    Fault(
        "Slack: a case of a shortcut is told to the channel",
        "bots/slack/door.py",
        "        lane = private_lane(heard)\n",
        '        lane = heard.conversation.rpartition(":")[0]\n',
        f"{_PRIVATE}::test_the_shortcut_makes_an_own_case_of_a_colleagues_message",
    ),
)

SLACK: Final[Sequence[Fault]] = (*COMING, *GOING, *APART)
