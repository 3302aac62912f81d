"""Small decisions: links, patience, which presses are void, how an answer of Telegram's is taken."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bots.outbox import Gone, Moved, TryLater
from bots.pace import Limit
from bots.patience import Patience, Verdict
from bots.presses import marked, void
from bots.telegram.acts import Pressed
from bots.telegram.commands import COMMANDS, LISTED
from bots.telegram.lanes import Place, is_grouped, lane_of, owner_of, place_of
from bots.telegram.presses import choice_of, once
from bots.telegram.sender import TelegramSender, pace
from bots.telegram.show import chosen
from bots.telegram.signed import Links
from bots.trouble import pauses
from conversations.wording import LANGUAGES, Wording
from core.policy.say import Say
from core.storage.outgoing import Outgoing, Row
from core.talk.conversation import Answer, Conversation
from core.talk.vocabulary import Answered, Choice, Command, Shown

LINKS = Links("4242:secret", "giban_bot")
LANE = "telegram:4242:7"
YES, UNDO, WHY = (
    Choice("예", Answered((("leading_project", "yes"),))),
    Choice("되돌리기", Command("back")),
    Choice("왜", Command("why")),
)
ROW = Row(12, f"{LANE}:7", 5, Outgoing(LANE, Shown(["?"], [YES, UNDO, WHY])), 0, 0.0, None)
PRESS = Pressed("key", LANE, "7", 12, 0, "cb")


@pytest.mark.parametrize("place", [Place(7), Place(-50), Place(-100_50, 3)])
def test_a_lane_tells_its_place(place: Place) -> None:
    """There and back."""
    assert place_of(lane_of(4242, place)) == place


def test_a_talk_tells_its_owner() -> None:
    """That of a member firm is its officer's."""
    assert [owner_of("telegram:4242:-50:7"), owner_of("telegram:4242:-50:t3:7#2")] == ["7", "7"]


def test_a_talk_of_a_group_is_known_wherever_it_goes_on() -> None:
    """By its own name; topics and members too."""
    grouped = ("telegram:4242:-50:7", "telegram:4242:-50:t3:7", "telegram:4242:-50:7#2")

    assert [is_grouped(talk) for talk in grouped] == [True, True, True]
    assert [is_grouped(talk) for talk in ("telegram:4242:7:7", "telegram:4242:7:7#2")] == [False, False]


def test_a_link_is_one_of_ours_alone() -> None:
    """Another row, another token or a changed sign is none."""
    payload = LINKS.to(123).partition("start=")[2]

    assert LINKS.row(payload) == 123
    assert LINKS.row(payload.replace("c123", "c124")) is None
    assert Links("4242:other", "giban_bot").row(payload) is None
    assert [LINKS.row(text) for text in ("", "inline", "c1-", f"c{10**40}-00", "c1-" + "0" * 20)] == [None] * 5
    assert len(LINKS.to(10**18 - 1).partition("start=")[2]) <= 64


def test_patience_lasts_for_a_burst_and_then_one_by_one() -> None:
    """That it is at an end is said once, and to that person alone."""
    patience = Patience(Limit(3, 1.0))
    verdicts = [patience.judge("kim", 100.0) for _ in range(5)]

    assert verdicts == [Verdict.TAKE] * 3 + [Verdict.WARN, Verdict.DROP]
    assert patience.judge("lee", 100.0) is Verdict.TAKE
    assert [patience.judge("kim", 101.1), patience.judge("kim", 101.1)] == [Verdict.TAKE, Verdict.WARN]


@pytest.mark.parametrize(
    ("press", "row", "expected"),
    [
        (PRESS, ROW, YES),
        (replace(PRESS, index=2), ROW, WHY),
        (replace(PRESS, index=3), ROW, None),
        (PRESS, None, None),
        (replace(PRESS, chat="telegram:4242:8"), ROW, None),
        (replace(PRESS, chat=""), ROW, None),
        (PRESS, replace(ROW, out=Outgoing(f"{LANE}:t3", ROW.out.shown)), YES),
        (PRESS, replace(ROW, out=Outgoing(f"{LANE}7", ROW.out.shown)), None),
    ],
)
def test_a_press_is_looked_up_in_its_own_chat(press: Pressed, row: Row | None, expected: Choice | None) -> None:
    """Rows of other chats are as good as unknown."""
    assert choice_of(press, row) == expected


@pytest.mark.parametrize(
    ("choice", "talk", "expected"),
    [
        (YES, Conversation("c", turn=9), None),
        (YES, Conversation("c", turn=9, began=5), None),
        (YES, Conversation("c", turn=9, began=6), "press-old"),
        (WHY, Conversation("c", turn=9, began=6), "press-old"),
        (UNDO, Conversation("c", {"a": Answer("yes", "7", 5)}, turn=9), None),
        (UNDO, Conversation("c", {"a": Answer("yes", "7", 6)}, turn=9), "press-late"),
        (UNDO, Conversation("c", gone={"a": Answer("yes", "7", 2)}, gone_in=5, turn=9), None),
        (UNDO, Conversation("c", gone={"a": Answer("yes", "7", 2)}, gone_in=7, turn=9), "press-late"),
        (UNDO, Conversation("c", turn=9), None),
        (YES, Conversation("c", {"a": Answer("yes", "7", 6)}, turn=9), None),
    ],
)
def test_a_press_from_before_a_start_over_or_a_late_undo_is_void(
    choice: Choice, talk: Conversation, expected: str | None
) -> None:
    """An answer never is: it corrects its fact."""
    assert void(choice, ROW, talk) == (Say(expected) if expected else None)


def test_an_answer_counts_once_and_a_command_for_each_press() -> None:
    """Whatever number Telegram gives it."""
    assert [once(PRESS, choice) for choice in (YES, UNDO, WHY)] == [
        f"{LANE}:press:12:0", f"{LANE}:press:12:0", f"{LANE}:callback:cb",
    ]  # fmt: skip
    assert [bool(marked(ROW, choice, chosen)) for choice in (YES, UNDO, WHY)] == [True, True, False]


class Refusing:
    """A bot whose calls go wrong, in turn, and then go through."""

    def __init__(self, *troubles: Exception) -> None:
        self.troubles, self.calls = list(troubles), list[str]()

    async def _called(self, method: str) -> Any:
        self.calls.append(method)
        if self.troubles:
            raise self.troubles.pop(0)
        return type("Sent", (), {"message_id": 77})

    async def send_message(self, *_: Any, **__: Any) -> Any:
        """A new message."""
        return await self._called("send")

    async def edit_message_text(self, *_: Any, **__: Any) -> Any:
        """An old one."""
        return await self._called("edit")


GONE = BadRequest("Message to edit not found")


@pytest.mark.parametrize(
    ("troubles", "replaces", "expected"),
    [
        ([], None, "77 send"),
        ([], "5", "5 edit"),
        ([BadRequest("Message is not modified: same")], "5", "5 edit"),
        ([GONE], "5", "77 edit send"),
        ([BadRequest("Message can't be edited")], "5", "77 edit send"),
        ([RetryAfter(30)], None, "later 30.0"),
        ([GONE, RetryAfter(timedelta(seconds=7))], "5", "later 7.0"),
        ([ChatMigrated(-100_50)], None, "moved telegram:4242:-10050:t3"),
        ([Forbidden("Forbidden: bot was blocked by the user")], None, "gone Forbidden: bot was blocked by the user"),
        ([BadRequest("Chat not found")], None, "gone Chat not found"),
        ([BadRequest('Can\'t parse entities: unsupported start tag "비밀" at 3')], None,
         "gone Can't parse entities: unsupported start tag"),
        ([NetworkError("x")], None, "raised NetworkError"),
        ([TimedOut()], None, "raised TimedOut"),
        ([InvalidToken()], None, "raised InvalidToken"),
    ],
)  # fmt: skip
async def test_what_telegram_answers_is_taken_for_what_it_means(
    troubles: list[Exception], replaces: str | None, expected: str
) -> None:
    """Later, never, elsewhere; a message that is gone is sent anew; the network is tried again."""
    bot = Refusing(*troubles)
    sender = TelegramSender(bot, lambda: LINKS)  # type: ignore[arg-type]  # the two calls it makes
    row = replace(ROW, out=Outgoing("telegram:4242:-50:t3", ROW.out.shown, about="3"))
    try:
        came = f"{await sender.send(row, replaces)} {' '.join(bot.calls)}"
    except TryLater as asked:
        came = f"later {asked.seconds}"
    except Gone as gone:
        came = f"gone {gone.why}"
    except Moved as moved:
        came = f"moved {moved.lane}"
    except (NetworkError, InvalidToken) as failed:
        came = f"raised {type(failed).__name__}"

    assert came == expected


async def test_nothing_is_sent_before_our_name_is_known() -> None:
    """A link needs it."""
    with pytest.raises(TryLater):
        await TelegramSender(Refusing(), lambda: None).send(ROW, None)  # type: ignore[arg-type]  # not asked


def test_the_limits_hold_in_any_window() -> None:
    """A group's minute, everybody's second."""
    group = [pace().take("telegram:4242:-50", 0.0)]
    limits = pace()
    group = [limits.take("telegram:4242:-50", 0.0) for _ in range(21)]
    everybody = pace()
    waits = [everybody.take(f"telegram:4242:{n}", 0.0) for n in range(1, 40)]

    assert sum(wait < 60 for wait in group) <= 20
    assert sum(wait < 1 for wait in waits) <= 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_described(language: str, wording: Wording) -> None:
    """As Telegram takes it."""
    for name in LISTED:
        assert name.isascii()
        assert name.islower()
        assert 0 < len(wording.text(Say(f"telegram-command-{name}"), language)) <= 256
    assert set(LISTED) | {"start"} == set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["press-old", "telegram-press-not-yours", "press-late"])
def test_a_notice_fits_where_it_is_shown(key: str, language: str, wording: Wording) -> None:
    """200 letters."""
    assert len(wording.text(Say(f"{key}"), language)) <= 200


def test_pauses_double_and_then_stay() -> None:
    """For ever."""
    waits = pauses(1.0, 5.0)

    assert [next(waits) for _ in range(5)] == [1.0, 2.0, 4.0, 5.0, 5.0]
