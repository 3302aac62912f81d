"""How updates reach a bot: numbers, order, repetition, by webhook and by polling."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.standin.telegram import Person, Settings, Telegram
from tests.standin.telegram.asking import Asking, Hook, hook


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """A server that takes webhooks on this machine."""
    async with Telegram(Settings(local_mode=True)) as telegram:
        yield telegram


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Asking]:
    """A bare bot."""
    async with aiohttp.ClientSession() as session:
        yield Asking(f"{telegram.url}/bot{telegram.settings.token}", session)


@pytest.fixture
async def hooked(telegram: Telegram, bot: Asking) -> AsyncIterator[Hook]:
    """The bot's webhook, set."""
    async with hook() as it:
        await bot.done("setWebhook", url=it.url, secret_token="s-1_A")  # noqa: S106  # nobody's
        yield it


@pytest.fixture
def kim(telegram: Telegram) -> Person:
    """Somebody who writes."""
    return telegram.person()


async def test_a_webhook_gets_updates_one_by_one_with_the_secret(telegram: Telegram, hooked: Hook, kim: Person) -> None:
    """Numbers rise by one; the secret stands in the header."""
    for text in ("가", "나", "다"):
        kim.says(text)
    await kim.chat.until(lambda: len(hooked.got) == 3)

    first = telegram.settings.first_update_id
    assert hooked.ids == [first, first + 1, first + 2]
    assert [update["message"]["text"] for update in hooked.got] == ["가", "나", "다"]
    assert hooked.secrets == ["s-1_A"] * 3


async def test_an_update_comes_again_until_it_is_taken(bot: Asking, hooked: Hook, kim: Person) -> None:
    """And the next of the same chat waits for it."""
    hooked.answers = [500, 503, 404]
    kim.says("가")
    kim.says("나")
    await kim.chat.until(lambda: len(hooked.got) == 5)
    info = await bot.done("getWebhookInfo")

    first = hooked.ids[0]
    assert hooked.ids == [first, first, first, first, first + 1]
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"
    assert info["pending_update_count"] == 0


async def test_one_chat_waits_and_another_does_not(telegram: Telegram, bot: Asking, hooked: Hook, kim: Person) -> None:
    """A press does not wait for the messages of its chat, either: it is in a lane of its person's own."""
    other = telegram.person("이다른")
    kim.starts()
    markup = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
    await bot.done("sendMessage", chat_id=kim.id, text="맞나요?", reply_markup=markup)
    await kim.chat.until(lambda: not telegram.world.updates.pending)
    hooked.gate.clear()
    kim.says("가")
    kim.says("나")
    other.says("다")
    kim.presses("예")
    await kim.chat.until(lambda: len(hooked.got) == 4)
    meanwhile = set(hooked.ids[1:])
    hooked.gate.set()
    await kim.chat.until(lambda: len(hooked.got) == 5)

    first = telegram.updates[1].id
    assert meanwhile == {first, first + 2, first + 3}
    assert hooked.ids[-1] == first + 1


async def test_what_nobody_took_for_a_day_is_gone(telegram: Telegram, hooked: Hook, kim: Person) -> None:
    """Held back, it expires."""
    telegram.holds_updates()
    kim.says("어제")
    telegram.clock.advance(86400)
    kim.says("오늘")
    telegram.releases_updates()
    await kim.chat.until(lambda: hooked.got)

    assert [update["message"]["text"] for update in hooked.got] == ["오늘"]


async def test_an_answer_to_an_update_may_carry_a_call(telegram: Telegram, hooked: Hook, kim: Person) -> None:
    """The bot then never learns what became of it."""
    hooked.body = {"method": "sendMessage", "chat_id": kim.id, "text": "네"}
    kim.says("가")
    await kim.chat.until(lambda: kim.chat.from_bot)

    assert kim.chat.seen == ["가", "네"]


async def test_updates_can_be_repeated_shuffled_and_late(telegram: Telegram, hooked: Hook, kim: Person) -> None:
    """Four times each, all at once, 23 hours later."""
    for text in "가나다라":
        kim.says(text)
    await kim.chat.until(lambda: len(hooked.got) == 4)
    telegram.clock.advance(23 * 3600)
    statuses = await telegram.redeliver(telegram.updates, times=4, shuffle=1)

    assert statuses == [200] * 16
    assert hooked.ids[4:] != sorted(hooked.ids[4:])
    assert sorted(hooked.ids[4:]) == sorted(hooked.ids[:4] * 4)


async def test_a_press_can_come_again_under_a_new_number(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """The same query, the next update."""
    kim.starts()
    markup = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
    await bot.done("sendMessage", chat_id=kim.id, text="맞나요?", reply_markup=markup)
    query = kim.presses("예")
    telegram.again_under_new_number(telegram.updates[-1])
    first, second = (await bot.done("getUpdates"))[-2:]

    assert second["update_id"] == first["update_id"] + 1
    assert first["callback_query"] == second["callback_query"]
    assert first["callback_query"]["id"] == query.id


async def test_polling_forgets_what_a_higher_offset_confirms(bot: Asking, kim: Person) -> None:
    """Not what was merely seen; a number from the future confirms nothing."""
    for text in "가나다":
        kim.says(text)
    seen = await bot.done("getUpdates")
    again = await bot.done("getUpdates", limit=1)
    first = seen[0]["update_id"]
    future = await bot.done("getUpdates", offset=first + 1000)
    rest = await bot.done("getUpdates", offset=first + 2)
    last = await bot.done("getUpdates")

    assert [update["update_id"] for update in seen] == [first, first + 1, first + 2]
    assert again == seen[:1]
    assert future == seen
    assert rest == last == seen[2:]


async def test_a_negative_offset_keeps_the_last_alone(bot: Asking, kim: Person) -> None:
    """All before are forgotten."""
    for text in "가나다":
        kim.says(text)
    last = await bot.done("getUpdates", offset=-1)

    assert [update["message"]["text"] for update in last] == ["다"]
    assert await bot.done("getUpdates") == last


async def test_a_long_poll_ends_when_something_comes(bot: Asking, kim: Person) -> None:
    """Not before, and long before its timeout."""
    poll = asyncio.create_task(bot.done("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    early = poll.done()
    kim.says("가")

    assert not early
    assert [update["message"]["text"] for update in await poll] == ["가"]


async def test_the_second_poller_ends_the_first(bot: Asking, kim: Person) -> None:
    """The first gets 409; the second goes on."""
    first = asyncio.create_task(bot.ask("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(bot.ask("getUpdates", timeout=30))
    status, body = await first
    kim.says("가")

    assert (status, body["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    assert (await second)[0] == 200


async def test_polling_and_a_webhook_exclude_each_other(bot: Asking, hooked: Hook) -> None:
    """Until the webhook is deleted."""
    status, body = await bot.ask("getUpdates")
    await bot.done("deleteWebhook")

    assert (status, body["description"]) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    assert await bot.done("getUpdates") == []


async def test_setting_a_webhook_ends_a_poll(bot: Asking) -> None:
    """With its own words."""
    poll = asyncio.create_task(bot.ask("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await bot.done("setWebhook", url="http://127.0.0.1:9/never")

    assert (await poll)[1]["description"] == "Conflict: terminated by setWebhook request"


async def test_only_what_is_asked_for_comes(telegram: Telegram, bot: Asking, kim: Person) -> None:
    """`allowed_updates` holds till it is set anew; kinds nobody knew come all the same."""
    await bot.done("getUpdates", allowed_updates=["callback_query"])
    kim.says("가")
    telegram.sends_update("hologram", {"id": 1})

    assert [list(update)[1] for update in await bot.done("getUpdates")] == ["hologram"]
