"""Limits, faults and outages of the stand-in, and what of a group's life the bot hears."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.standin.telegram import Pace, Person, Telegram, distant
from tests.standin.telegram.asking import Asking


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """A server."""
    async with Telegram() as telegram:
        yield telegram


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Asking]:
    """A bare bot."""
    async with aiohttp.ClientSession() as session:
        yield Asking(f"{telegram.url}/bot{telegram.settings.token}", session)


@pytest.fixture
def kim(telegram: Telegram) -> Person:
    """Somebody who has started the bot."""
    person = telegram.person()
    person.starts()
    return person


async def statuses(bot: Asking, chat: int, number: int) -> list[int]:
    """What becomes of so many messages at once."""
    return [(await bot.ask("sendMessage", chat_id=chat, text=f"{n}"))[0] for n in range(number)]


async def test_a_person_takes_a_short_burst_then_one_a_second(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """What was refused had no effect; time heals."""
    telegram.settings.pace = Pace()
    burst = await statuses(bot, kim.id, 7)
    telegram.clock.advance(5)
    later = await statuses(bot, kim.id, 1)

    assert burst == [200] * 5 + [429] * 2
    assert later == [200]
    assert len(kim.chat.from_bot) == 6


async def test_a_group_takes_twenty_a_minute(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """Even one a second is too much there."""
    telegram.settings.pace = Pace(chat_burst=100, chat_a_second=100)
    group = telegram.group("사업단", kim)
    group.adds_bot(kim)

    assert await statuses(bot, group.chat.id, 21) == [200] * 20 + [429]


async def test_all_chats_together_take_thirty_a_second(telegram: Telegram, bot: Asking) -> None:
    """However many people there are."""
    telegram.settings.pace = Pace()
    people = [telegram.person() for _ in range(31)]
    for person in people:
        person.starts()

    assert [(await statuses(bot, person.id, 1))[0] for person in people] == [200] * 30 + [429]


async def test_one_chat_can_be_slowed_down_alone(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """It says for how long; the others go on."""
    other = telegram.person("이다른")
    other.starts()
    telegram.slow_down(kim.chat, 30)
    status, body = await bot.ask("sendMessage", chat_id=kim.id, text="a")

    assert (status, body["description"], body["parameters"]) == (
        429,
        "Too Many Requests: retry after 30",
        {"retry_after": 30},
    )
    assert kim.chat.from_bot == []
    assert await statuses(bot, other.id, 1) == [200]


async def test_an_edit_too_soon_changes_nothing(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """Edits count as messages do."""
    sent = await bot.done("sendMessage", chat_id=kim.id, text="가")
    telegram.slow_down(kim.chat, 30)
    before = telegram.state
    status, _ = await bot.ask("editMessageText", chat_id=kim.id, message_id=sent["message_id"], text="나")

    assert status == 429
    assert telegram.state == before


async def test_a_call_can_fail_before_it_takes_effect(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """By a status or by a cut; the next one passes."""
    telegram.fail("error", "sendMessage", status=500)
    telegram.fail("drop before", "sendMessage")
    failed = await bot.ask("sendMessage", chat_id=kim.id, text="a")
    with pytest.raises(aiohttp.ClientError):
        await bot.ask("sendMessage", chat_id=kim.id, text="b")

    assert failed[0] == 500
    assert kim.chat.from_bot == []
    assert await statuses(bot, kim.id, 1) == [200]


async def test_an_answer_can_be_lost_after_the_effect(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """The message stands there, and the bot does not know."""
    telegram.fail("drop after", "sendMessage", chat=kim.id)
    with pytest.raises(aiohttp.ClientError):
        await bot.ask("sendMessage", chat_id=kim.id, text="갔다")

    assert kim.chat.last.text == "갔다"


async def test_the_platform_can_be_down_for_a_while(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """Nothing passes; what people did meanwhile comes afterwards."""
    telegram.goes_down("error")
    kim.says("아무도 없나요?")
    during = await bot.session.post(f"{bot.root}/getMe")
    telegram.comes_back()
    after = await bot.done("getUpdates")

    assert (during.status, during.content_type) == (502, "text/html")
    assert after[-1]["message"]["text"] == "아무도 없나요?"


async def test_in_a_group_the_bot_hears_commands_and_replies_only(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """Privacy mode; an administrator hears all."""
    group = telegram.group("사업단", kim)
    group.adds_bot(kim)
    await bot.done("sendMessage", chat_id=group.chat.id, text="안녕하세요")
    heard = len(telegram.updates)
    for text in ("그냥 말", "@giban_bot 듣나요?", "/start@other_bot", "/start", "/start@giban_bot 1"):
        kim.says(text, group.chat)
    kim.says("답", group.chat, reply_to=group.chat.from_bot[0])
    group.says_anonymously("/help")
    group.promotes_bot(kim)
    group.says_as_channel("다 들린다")

    told = [update.body for update in telegram.updates[heard:]]
    assert [body.get("text") for body in told] == ["/start", "/start@giban_bot 1", "답", "/help", None, "다 들린다"]
    assert told[3]["sender_chat"]["id"] == group.chat.id
    assert told[3]["from"]["username"] == "GroupAnonymousBot"


async def test_a_forum_has_topics(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """A message goes to a topic that exists, and a command comes from one."""
    forum = telegram.group("포럼", kim, forum=True)
    forum.adds_bot(kim)
    topic = forum.opens_topic("지원 한도", kim)
    kim.says("/start", forum.chat, topic=topic)
    await bot.done("sendMessage", chat_id=forum.chat.id, text="a", message_thread_id=topic)
    status, body = await bot.ask("sendMessage", chat_id=forum.chat.id, text="a", message_thread_id=topic + 99)

    assert telegram.updates[-1].body["message_thread_id"] == topic
    assert telegram.updates[-1].body["is_topic_message"] is True
    assert forum.chat.last.topic == topic
    assert (status, body["description"]) == (400, "Bad Request: message thread not found")


async def test_the_bot_hears_of_its_own_standing(telegram: Telegram, kim: Person) -> None:
    """Added, removed, blocked, unblocked."""
    group = telegram.group("사업단", kim)
    group.adds_bot(kim)
    group.removes_bot(kim)
    kim.blocks()
    kim.starts()

    mine = [update.body["new_chat_member"]["status"] for update in telegram.updates if update.kind == "my_chat_member"]
    assert mine == ["member", "kicked", "kicked", "member"]


async def test_an_inline_result_is_posted_in_the_persons_name(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """The bot knows it by its inline name and can still edit it."""
    query = kim.asks_inline("한도")
    content = {"message_text": "한도는 <b>200억</b>", "parse_mode": "HTML"}
    result = {"type": "article", "id": "1", "title": "한도", "input_message_content": content}
    await bot.done("answerInlineQuery", inline_query_id=query.id, results=[result])
    posted = kim.picks(query, "1")
    await bot.done("editMessageText", inline_message_id=posted.inline_id, text="바뀜")

    assert telegram.updates[-1].kind == "chosen_inline_result"
    assert (posted.text, posted.by_bot) == ("바뀜", False)


async def test_an_old_button_can_still_be_pressed(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """On a screen that had not caught up; of a deleted message the bot gets only the number."""
    markup = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
    sent = await bot.done("sendMessage", chat_id=kim.id, text="맞나요?", reply_markup=markup)
    on, button = kim.chat.last, kim.chat.last.buttons[0]
    await bot.done("deleteMessage", chat_id=kim.id, message_id=sent["message_id"])
    kim.presses(button, on)

    assert telegram.updates[-1].body["data"] == "y"
    assert telegram.updates[-1].body["message"] == {"chat": sent["chat"], "message_id": sent["message_id"], "date": 0}


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document", "location", "contact", "poll"])
async def test_people_send_more_than_text(telegram: Telegram, kim: Person, kind: str) -> None:
    """Each comes under its own name, without text."""
    kim.sends(kind)

    assert kind in telegram.updates[-1].body
    assert "text" not in telegram.updates[-1].body


async def test_it_runs_as_a_process_of_its_own() -> None:
    """Driven over HTTP, it outlives whatever it is there to test."""
    async with distant() as far, aiohttp.ClientSession() as session:
        bot = Asking(f"{far.url}/bot4242:stand-in", session)
        kim = (await far.do("person", name="김담당"))["id"]
        await far.do("starts", person=kim)
        markup = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
        await bot.done("sendMessage", chat_id=kim, text="맞나요?", reply_markup=markup)
        (seen,) = await far.do("until", chat=kim, text="맞나요?")
        pressed = await far.do("presses", person=kim, label="예")
        await bot.done("answerCallbackQuery", callback_query_id=pressed["query"], text="네")
        answer = await far.do("answer", query=pressed["query"])

    assert seen["seen"] == "맞나요?\n[예]"
    assert answer == {"text": "네"}
