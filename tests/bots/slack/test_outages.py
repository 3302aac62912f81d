"""Trouble on the way out, and our own: too long, too fast, Slack down, a store that fails. Nothing is lost."""

import logging
import sqlite3
import time
from typing import Any

import pytest

from conversations.programme import Giban
from core.storage.outgoing import Outgoing, Row
from core.storage.store import Kept
from core.talk.conversation import Conversation
from core.talk.vocabulary import Shown
from tests.bots.slack.living import Alive
from tests.standin.slack import Channel, Person, Slack

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"


def talk_of(bot: Alive, person: Person) -> Conversation:
    """What is kept of somebody's private talk."""
    return bot.store.load(f"slack:{person.team.id}:{person.id}:{person.id}")


def told(channel: Channel) -> list[str]:
    """All the bot has said there, to whomever."""
    return [one.seen for one in channel.ever if one.by_bot]


def lane_of(person: Person) -> str:
    """Their private chat, as the outbox names it."""
    return f"slack:{person.team.id}:{person.id}"


def waits(bot: Alive, person: Person) -> bool:
    """Was something refused there for now?"""
    row = bot.store.next(lane_of(person))
    return row is not None and row.due > time.time()


async def test_a_turn_that_was_not_kept_is_asked_for_again(
    bot: Alive, slack: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store fails once: Slack hears no `ok`, and its repeat is answered."""
    patient = slack.settings.timeout
    troubles = [sqlite3.OperationalError("database or disk is full")]
    save = bot.store.save

    def failing(kept: Kept) -> Any:
        if troubles:
            slack.settings.timeout = patient  # the repeat may take its time
            raise troubles.pop()
        return save(kept)

    kim = slack.person()
    await bot.says(kim, "안녕하세요")
    slack.settings.timeout = 1.0
    monkeypatch.setattr(bot.store, "save", failing)
    answer = await bot.says(kim, RICH)

    assert [bool(one.why) for one in slack.deliveries[-1].attempts] == [True, False]
    assert "이해했습니다" in answer.seen
    assert len(told(kim.dm)) == 2


async def test_an_error_of_ours_is_told_to_nobody_and_shows_no_words(
    bot: Alive, slack: Slack, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither in a chat nor in the log, however much is logged. Slack tells it again, and then it is answered."""
    caplog.set_level(logging.DEBUG)
    slack.settings.timeout = 0.5
    kim = slack.person()
    await bot.says(kim, "안녕하세요")

    def failing(_: object, text: str, *__: object) -> Any:
        raise ValueError(text)

    with monkeypatch.context() as broken:
        broken.setattr(Giban, "read", failing)
        kim.says(RICH)
        await slack.world.until(lambda: len(slack.deliveries[-1].attempts) == 2, 5)
    silent = len(told(kim.dm))
    slack.clock.advance(60)

    assert silent == 1
    assert "이해했습니다" in (await bot.last(kim)).seen
    assert "slack: not taken: ValueError at test_outages.py" in caplog.text
    assert not any(word in caplog.text for word in ("양극재", "용수", "Traceback", slack.team.bot_token, "xapp-"))


async def test_a_post_that_is_too_long_goes_out_in_two(called: Alive, slack: Slack) -> None:
    """Nothing is lost, and nothing twice; the buttons are on the last."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    whole = await called.says(lee, RICH)
    slack.fail("chat.postMessage", "msg_blocks_too_long")
    await called.says(kim, RICH)
    first, last = kim.dm.from_bot

    assert f"{first.seen}\n{last.seen}" == whole.seen
    assert (first.labels, last.labels) == ([], whole.labels)


async def test_what_one_person_alone_sees_goes_out_in_two_as_well(called: Alive, slack: Slack) -> None:
    """To that person alone."""
    kim = slack.person()
    channel = slack.channel("투자", kim)
    card = Shown(["하나", "둘"], sources=frozenset({1}))
    row = Row(1, "slack", 1, Outgoing(f"slack:{slack.team.id}:{channel.id}", card, only=kim.id), 0, 0.0, None)
    slack.fail("chat.postEphemeral", "msg_blocks_too_long")
    await called.service.platform.sender.send(row, None)

    assert [(one.seen, one.only_for) for one in channel.ever] == [("하나", kim.id), ("둘", kim.id)]


async def test_an_edit_that_is_too_long_is_posted_anew(called: Alive, slack: Slack) -> None:
    """In two."""
    kim = slack.person()
    written = kim.says("포항 배터리, 용수 300억")
    await called.quiet()
    slack.fail("chat.update", "msg_blocks_too_long")
    slack.fail("chat.postMessage", "msg_blocks_too_long")
    kim.edits(written, "포항 배터리, 용수 500억")
    await called.quiet()

    assert "150억~250억 원" in "".join(told(kim.dm)[1:])
    assert len(told(kim.dm)) == 3


async def test_a_channel_asked_to_wait_holds_up_no_other(
    monkeypatch: pytest.MonkeyPatch, called: Alive, slack: Slack
) -> None:
    """Ten others talk; what waits is kept with the time Slack has named."""
    monkeypatch.setattr("bots.server._STOP_SECONDS", 0.1)
    slow, others = slack.person(), [slack.person() for _ in range(10)]
    await called.says(slow, "안녕하세요")
    slack.slow_down(slow.dm, 30)
    before = time.time()
    slow.says(RICH)
    for other in others:
        other.says(RICH)
    await slack.world.until(lambda: called.store.lanes() == [lane_of(slow)] and waits(called, slow), 10)
    row = called.store.next(lane_of(slow))

    assert row is not None
    assert (29 < row.due - before < 40, row.tries) == (True, 0)
    assert [len(told(other.dm)) for other in (slow, *others)] == [1] * 11


async def test_a_channel_goes_on_in_order_when_it_may(called: Alive, slack: Slack) -> None:
    """Slack asks for a second."""
    kim = slack.person()
    await called.says(kim, "안녕하세요")
    slack.slow_down(kim.dm, 1)
    for number in (1, 2, 3):
        kim.says(f"투자는 {number}조")
    await called.quiet()

    assert [f"{n}조 원" in said for n, said in enumerate(told(kim.dm)[1:], start=1)] == [True] * 3


@pytest.mark.parametrize("how", ["drop", "error"])
async def test_what_waits_while_slack_is_down_comes_in_order(bot: Alive, slack: Slack, how: str) -> None:
    """Of everybody, none twice; what is known of people is not waited for."""
    people = [slack.person("김철수"), slack.person("이영희")]
    await bot.says(people[0], "안녕하세요")
    slack.goes_down(how)
    slack.releases_deliveries()
    for number in range(1, 6):
        for person in people:
            person.says(f"투자는 {number}조")
    await slack.settled()
    turns = [talk_of(bot, person).turn for person in people]
    slack.comes_back()
    await bot.quiet()

    assert turns == [6, 5]
    for person in people:
        assert [f"{n}조 원" in said for n, said in enumerate(told(person.dm)[-5:], start=1)] == [True] * 5
    assert [len(told(person.dm)) for person in people] == [6, 5]


@pytest.mark.parametrize("how", ["drop", "error"])
async def test_what_comes_before_slack_told_who_we_are_is_asked_for_again(
    called: Alive, slack: Slack, how: str
) -> None:
    """Down when the first message comes: it is not taken as read."""
    kim = slack.person()
    slack.goes_down(how)
    slack.releases_deliveries()
    kim.says(RICH)
    await slack.world.until(lambda: len(slack.deliveries[-1].attempts) == 2, 5)
    slack.comes_back()
    slack.clock.advance(60)

    assert "이해했습니다" in (await called.last(kim)).seen
    assert [one.status for one in slack.deliveries[-1].attempts] == [500, 500, 200]


async def test_an_answer_whose_receipt_is_lost_may_come_twice_and_no_more(called: Alive, slack: Slack) -> None:
    """Slack took it and the line was cut: the one repeat there may be, since Slack cannot be asked."""
    kim = slack.person()
    await called.says(kim, "안녕하세요")
    slack.fail("chat.postMessage", "drop after")
    await called.says(kim, RICH)
    await called.says(kim, "투자는 2조")
    hello, once, again, last = told(kim.dm)

    assert once.partition("\n[")[0] == again.partition("\n[")[0] != hello
    assert "2조 원" in last
