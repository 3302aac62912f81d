"""What reaches us late, twice, in disorder or not at all, and presses that come too late: one effect, one answer."""

import asyncio
from typing import Any

import pytest

from core.talk.conversation import Conversation
from tests.amounts import eok, jo
from tests.bots.slack.living import Alive
from tests.standin.slack import Channel, Message, Person, Slack

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
_KEPT_BEFORE = "UPDATE heard SET kept_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-23 hours')"


def talk_of(bot: Alive, person: Person) -> Conversation:
    """What is kept of somebody's private talk."""
    return bot.store.load(f"slack:{person.team.id}:{person.id}:{person.id}")


def talk_in(bot: Alive, started: Message, person: Person) -> Conversation:
    """What is kept of a talk in the thread of that message."""
    channel = started.channel
    return bot.store.load(f"slack:{channel.team.id}:{channel.id}:t{started.ts}:{person.id}")


def told(channel: Channel) -> list[str]:
    """All the bot has said there, to whomever."""
    return [one.seen for one in channel.ever if one.by_bot]


def press_of(slack: Slack) -> Any:
    """The latest press, as it was delivered."""
    return [one for one in slack.deliveries if one.type == "block_actions"][-1]


@pytest.mark.parametrize("retry", [True, False])
@pytest.mark.parametrize("times", [4, 15])
async def test_the_same_events_come_again_and_count_once(bot: Alive, slack: Slack, times: int, *, retry: bool) -> None:
    """Shuffled, all at once, whether or not their headers call them repeats; presses among them."""
    kim = slack.person()
    await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    await bot.says(kim, "왜 물어보세요?")
    before, said = talk_of(bot, kim), told(kim.dm)
    statuses = await slack.redeliver(times=times, shuffle=7, retry=retry)
    await bot.quiet()

    assert statuses == [200] * (3 * times)
    assert talk_of(bot, kim) == before
    assert told(kim.dm) == said
    assert "투자 1조 5,000억 원" in (await bot.says(kim, "지금까지")).seen


async def test_repeats_that_overtake_the_first_count_once(bot: Alive, slack: Slack) -> None:
    """Fifteen of one message at the same time, and none was kept yet."""
    kim = slack.person()
    slack.holds_deliveries()
    kim.says(RICH)
    await slack.redeliver(times=15, shuffle=3)
    slack.releases_deliveries()
    await bot.quiet()

    assert talk_of(bot, kim).turn == 1
    assert len(told(kim.dm)) == 1


async def test_what_comes_again_23_hours_late_counts_no_more(bot: Alive, slack: Slack) -> None:
    """After the daily tidying."""
    kim = slack.person()
    await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    before, said = talk_of(bot, kim), told(kim.dm)
    slack.clock.advance(23 * 3600)
    bot.store._db.execute(_KEPT_BEFORE)
    await asyncio.wrap_future(bot.store.prune(365))
    await slack.redeliver(times=4, shuffle=7)
    await bot.quiet()

    assert talk_of(bot, kim) == before
    assert told(kim.dm) == said


async def test_a_repeat_that_is_all_that_reaches_us_is_answered(bot: Alive, slack: Slack) -> None:
    """No header keeps it from being heard."""
    kim = slack.person()
    slack.holds_deliveries()
    kim.says(RICH)
    await slack.redeliver(times=1, retry=True)
    await kim.dm.until(lambda: "이해했습니다" in "".join(told(kim.dm)))

    assert len(told(kim.dm)) == 1


async def test_an_event_an_hour_late_is_answered(bot: Alive, slack: Slack) -> None:
    """What was written while nobody listened."""
    kim = slack.person()
    slack.holds_deliveries()
    kim.says(RICH)
    slack.clock.advance(3600)
    slack.releases_deliveries()

    assert "이해했습니다" in (await bot.last(kim)).seen


@pytest.mark.parametrize("order", [1, -1])
async def test_a_mention_that_comes_as_two_events_is_answered_once(bot: Alive, slack: Slack, order: int) -> None:
    """`message` and `app_mention`, whichever comes first, and both again together."""
    kim = slack.person()
    channel = slack.channel("투자", kim)
    slack.holds_deliveries()
    kim.says(f"<@{slack.team.bot_user}> {RICH}", channel)
    twins = slack.deliveries[::order]
    for twin in twins:
        await slack.redeliver([twin], retry=False)
    await slack.redeliver(twins, times=4, shuffle=5)
    slack.releases_deliveries()
    await bot.quiet()

    assert sorted(one.type for one in twins) == ["app_mention", "message"]
    assert len(channel.from_bot) == 1


@pytest.mark.parametrize("seed", range(4))
async def test_twins_that_come_together_are_answered_once(bot: Alive, slack: Slack, seed: int) -> None:
    """Neither was kept when the other came."""
    kim = slack.person()
    channel = slack.channel("투자", kim)
    slack.holds_deliveries()
    kim.says(f"<@{slack.team.bot_user}> {RICH}", channel)
    await slack.redeliver(shuffle=seed, retry=False)
    slack.releases_deliveries()
    await bot.quiet()

    assert len(channel.from_bot) == 1


async def test_twenty_messages_at_once_are_answered_in_order(bot: Alive, slack: Slack) -> None:
    """None lost, none twice, though none of them finds the person known."""
    kim = slack.person()
    for number in range(1, 21):
        kim.says(f"투자는 {number}조")
    await bot.quiet()

    assert talk_of(bot, kim).turn == 20
    assert talk_of(bot, kim).values["investment"] == jo(20)
    assert [f"{n}조 원" in said for n, said in enumerate(told(kim.dm), start=1)] == [True] * 20


async def test_twenty_people_at_once_are_each_answered_their_own(bot: Alive, slack: Slack) -> None:
    """Side by side."""
    people = [slack.person(f"사람{number}") for number in range(1, 21)]
    for number, person in enumerate(people, start=1):
        person.says(f"투자는 {number}조")
    await bot.quiet()

    for number, person in enumerate(people, start=1):
        assert talk_of(bot, person).values == {"investment": jo(number)}
        assert [f"투자 {number}조 원" in said for said in told(person.dm)] == [True]


async def test_a_press_delivered_twice_counts_once(bot: Alive, slack: Slack) -> None:
    """Whether Slack repeats it, or a finger does before the button is gone."""
    kim = slack.person()
    asked = await bot.says(kim, RICH)
    button = next(one for one in asked.buttons if one.label == "포항 블루밸리")
    kim.presses(button)
    kim.presses(button)
    await bot.quiet()
    before, said = talk_of(bot, kim), told(kim.dm)
    await slack.redeliver([press_of(slack)], times=3, shuffle=1)
    kim.presses(button)
    await bot.quiet()

    assert (before.turn, len(said)) == (2, 2)
    assert before.values["site"] == "blue-valley"
    assert (talk_of(bot, kim), told(kim.dm)) == (before, said)


async def test_a_press_of_three_questions_ago_corrects_that_fact(bot: Alive, slack: Slack) -> None:
    """And no other, whatever is asked by then."""
    kim = slack.person()
    await bot.says(kim, "포항 배터리, 용수 300억")
    old = next(one for one in kim.dm.last.buttons if one.label == "포항 영일만")
    await bot.presses(kim, "포항 블루밸리")
    await bot.says(kim, "투자는 2조")
    await bot.says(kim, "전기 400억")
    before = talk_of(bot, kim).values
    kim.presses(old)
    await bot.quiet()

    assert before["site"] == "blue-valley"
    assert talk_of(bot, kim).values == {**before, "site": "yeongilman"}


async def test_a_press_from_before_a_start_over_gets_a_notice(bot: Alive, slack: Slack) -> None:
    """And nothing changes."""
    kim = slack.person()
    asked = (await bot.says(kim, RICH)).buttons[0]
    await bot.says(kim, "처음부터")
    before = talk_of(bot, kim).values
    kim.presses(asked)

    assert "처음부터 다시 시작하기 전의 버튼" in (await bot.last(kim)).seen
    assert talk_of(bot, kim).values == before == {}


async def test_in_a_channel_an_old_press_is_told_to_that_person_alone(bot: Alive, slack: Slack) -> None:
    """As is that a button is another's; the thread sees neither."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    channel = slack.channel("투자", kim, lee)
    started = kim.says(f"<@{slack.team.bot_user}> {RICH}", channel)
    await bot.quiet()
    asked = channel.from_bot[-1].buttons[0]
    lee.presses("포항 블루밸리")
    await bot.quiet()
    kim.says("처음부터", channel, thread=started)
    await bot.quiet()
    thread = len(channel.from_bot)
    kim.presses(asked)
    await bot.quiet()
    private = [(one.only_for, one.seen.split()[0], one.thread_ts) for one in channel.ever if one.only_for]

    assert private[1:] == [(lee.id, "이", started.ts), (kim.id, "처음부터", started.ts)]
    assert len(channel.from_bot) == thread
    assert talk_in(bot, started, kim).values == {}


async def test_an_undo_after_a_later_answer_gets_a_notice(bot: Alive, slack: Slack) -> None:
    """It would take back something else."""
    kim = slack.person()
    written = kim.says("포항 배터리, 용수 300억")
    await bot.quiet()
    kim.edits(written, "포항 배터리, 용수 500억")
    undo = next(one for one in (await bot.last(kim)).buttons if one.label == "되돌리기")
    await bot.says(kim, "투자는 2조")
    kim.presses(undo)

    assert "되돌릴 수 없습니다" in (await bot.last(kim)).seen
    assert talk_of(bot, kim).values["cost.water"] == eok(500)


async def test_what_we_said_ourselves_is_no_answer(bot: Alive, slack: Slack) -> None:
    """Slack delivers it back, in private and in a thread; nor does another bot start a talk."""
    slack.settings.own_messages = True
    kim = slack.person()
    channel = slack.channel("투자", kim)
    await bot.says(kim, RICH)
    await bot.says(kim, f"<@{slack.team.bot_user}> {RICH}", channel)
    others: list[dict[str, Any]] = [{"bot_id": "B0OTHER"}, {"bot_id": "B0OTHER", "subtype": "bot_message"}]
    for more in others:
        kim.says(f"<@{slack.team.bot_user}> 투자는 9조", channel, **more)
        kim.says("투자는 9조", **more)
    await bot.quiet()

    ours = [one.payload["event"].get("bot_id") == slack.team.bot_id for one in slack.deliveries]

    assert sum(ours) == 2
    assert (len(told(kim.dm)), len(channel.from_bot)) == (1, 1)
    assert talk_of(bot, kim).values["investment"] == eok(15_000)
