"""Deliveries that fail, limits, faults, and what a workspace may do to the app."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.standin.slack import Delivery, Pace, Person, Settings, Slack
from tests.standin.slack.asking import Asking, Ear, ear


class Stage:
    """A server, an app that listens and asks, and Kim."""

    def __init__(self, slack: Slack, app: Ear, bot: Asking) -> None:
        self.slack, self.app, self.bot = slack, app, bot
        self.kim: Person = slack.person("김철수")

    def hears(self) -> Delivery:
        """Kim says something."""
        self.kim.says("안녕하세요")
        return self.slack.deliveries[-1]

    async def attempts(self, number: int) -> None:
        """Till the newest delivery was tried so often."""
        await self.slack.world.until(lambda: len(self.slack.deliveries[-1].attempts) >= number, 5)

    async def says(self, times: int = 1) -> list[str]:
        """What becomes of so many messages at once: `ok`, or the error."""
        answers = [await self.bot.ask("chat.postMessage", channel=self.kim.id, text=f"{n}") for n in range(times)]
        return [one.get("error", "ok") for one in answers]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """All of it, in a hurry."""
    settings = Settings(timeout=0.2)
    async with Slack(settings) as slack, ear(settings.signing_secret) as app, aiohttp.ClientSession() as session:
        slack.route(app.url)
        yield Stage(slack, app, Asking(slack.url, slack.team.bot_token, session))


async def test_an_event_that_is_not_taken_comes_three_times_more(stage: Stage) -> None:
    """Nearly at once, after a minute, after five; then never again."""
    stage.app.answers = [500, 500, 500, 500]
    delivery = stage.hears()
    await stage.attempts(2)
    for number, pause in ((3, 61), (4, 301)):
        stage.slack.clock.advance(pause)
        await stage.attempts(number)
    await stage.slack.done(delivery)
    stage.slack.clock.advance(86_400)

    assert stage.app.retries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]
    assert len({one["event_id"] for one in stage.app.got}) == 1
    assert (delivery.taken, delivery.over) == (False, True)


async def test_delayed_events_go_on_every_hour(stage: Stage) -> None:
    """Where the app has asked for them."""
    stage.slack.settings.hourly_retries = True
    stage.app.answers = [500] * 5
    delivery = stage.hears()
    for number, pause in ((2, 1), (3, 61), (4, 301), (5, 3601), (6, 3601)):
        await stage.attempts(number - 1)
        stage.slack.clock.advance(pause)
        await stage.attempts(number)

    assert delivery.taken
    assert stage.app.retries[-1] == ("5", "http_error")


async def test_an_app_that_is_too_slow_hears_it_again(stage: Stage) -> None:
    """It may have taken it all the same."""
    stage.app.gate.clear()
    stage.hears()
    await stage.attempts(1)
    stage.app.gate.set()
    await stage.attempts(2)

    assert stage.app.retries == [(None, None), ("1", "http_timeout")]


async def test_an_app_that_is_not_there_hears_it_when_it_is(stage: Stage) -> None:
    """The reason is told."""
    stage.slack.route("http://127.0.0.1:9")
    stage.hears()
    await stage.attempts(2)
    stage.slack.route(stage.app.url)
    stage.slack.clock.advance(61)
    await stage.attempts(3)

    assert stage.app.retries == [("2", "connection_failed")]


async def test_an_app_may_ask_for_no_repetition(stage: Stage) -> None:
    """By a header on its refusal."""
    stage.app.answers, stage.app.headers = [500], {"X-Slack-No-Retry": "1"}
    delivery = await stage.slack.done(stage.hears())

    assert (len(delivery.attempts), delivery.taken) == (1, False)


async def test_a_press_is_never_repeated(stage: Stage) -> None:
    """The person sees that it failed."""
    button = {"type": "button", "text": {"type": "plain_text", "text": "예"}, "value": "y"}
    blocks = [{"type": "actions", "elements": [button]}]
    await stage.bot.done("chat.postMessage", channel=stage.kim.id, text="?", blocks=blocks)
    stage.app.answers = [500]
    delivery = await stage.slack.done(stage.kim.presses("예"))

    assert (len(delivery.attempts), delivery.over, delivery.taken) == (1, True, False)


@pytest.mark.parametrize("forged", [{"age": 301.0}, {"secret": "guessed"}])
async def test_forgeries_can_be_sent(stage: Stage, forged: dict[str, Any]) -> None:
    """An app that checks refuses them."""
    delivery = await stage.slack.done(stage.hears())
    outcome = await stage.slack.sends_forged(delivery, **forged)

    assert outcome.status == 401
    assert len(stage.app.got) == 1


async def test_what_was_told_can_be_told_again(stage: Stage) -> None:
    """So often, in any order, with or without the headers that say so."""
    for text in ("하나", "둘", "셋"):
        stage.kim.says(text)
        await stage.slack.settled()
    shuffled = await stage.slack.redeliver(times=3, shuffle=7)
    plain = await stage.slack.redeliver(stage.slack.deliveries[:1], retry=False)

    texts = [one["event"]["text"] for one in stage.app.got[3:12]]
    assert shuffled + plain == [200] * 10
    assert sorted(texts) == sorted(["하나", "둘", "셋"] * 3)
    assert texts != ["하나", "둘", "셋"] * 3
    assert stage.app.retries[3] == ("1", "http_timeout")
    assert stage.app.retries[-1] == (None, None)


async def test_an_address_is_verified_by_its_challenge(stage: Stage) -> None:
    """Whatever the app answers is there to be looked at."""
    outcome = await stage.slack.verifies_url()

    assert outcome.status == 200
    assert stage.app.got[0]["type"] == "url_verification"


async def test_a_channel_takes_a_short_burst_then_one_a_second(stage: Stage) -> None:
    """What was refused had no effect; time heals; another channel is another matter."""
    stage.slack.settings.pace = Pace()
    burst = await stage.says(7)
    other = stage.slack.channel("투자", stage.kim)
    elsewhere = await stage.bot.ask("chat.postMessage", channel=other.id, text="a")
    stage.slack.clock.advance(5)

    assert burst == ["ok"] * 5 + ["ratelimited"] * 2
    assert elsewhere["ok"]
    assert await stage.says() == ["ok"]
    assert len(stage.kim.dm.from_bot) == 6


async def test_a_channel_can_be_slowed_down_alone(stage: Stage) -> None:
    """It says for how long."""
    stage.slack.slow_down(stage.kim.dm, 30)
    headers = {"Authorization": f"Bearer {stage.bot.token}"}
    body = {"channel": stage.kim.id, "text": "a"}
    async with stage.bot.session.post(stage.slack.url + "chat.postMessage", json=body, headers=headers) as answer:
        told = answer.status, answer.headers["Retry-After"], (await answer.json())["error"]

    assert told == (429, "30", "ratelimited")
    assert stage.kim.dm.from_bot == []


async def test_a_call_can_fail_before_it_takes_effect(stage: Stage) -> None:
    """By a word, a status or a cut; the next one passes."""
    stage.slack.fail("chat.postMessage", "internal_error")
    stage.slack.fail("chat.postMessage", "drop before")
    failed = await stage.says()
    with pytest.raises(aiohttp.ClientError):
        await stage.says()
    stage.slack.fail("chat.postMessage", 503)
    async with stage.bot.session.post(stage.slack.url + "chat.postMessage") as answer:
        assert (answer.status, answer.content_type) == (503, "text/html")

    assert failed == ["internal_error"]
    assert stage.kim.dm.from_bot == []
    assert await stage.says() == ["ok"]


async def test_an_answer_can_be_lost_after_the_effect(stage: Stage) -> None:
    """The message stands there, and the app does not know."""
    stage.slack.fail("chat.postMessage", "drop after")
    with pytest.raises(aiohttp.ClientError):
        await stage.says()

    assert [one.text for one in stage.kim.dm.from_bot] == ["0"]
    assert stage.slack.calls[-1].ok


async def test_the_platform_can_be_down_for_a_while(stage: Stage) -> None:
    """Nothing passes; what people did meanwhile comes afterwards."""
    stage.slack.goes_down()
    stage.kim.says("아무도 없나요?")
    with pytest.raises(aiohttp.ClientError):
        await stage.says()
    before = list(stage.app.got)
    stage.slack.comes_back()
    await stage.slack.settled()

    assert before == []
    assert [one["event"]["text"] for one in stage.app.got] == ["아무도 없나요?"]


async def test_a_revoked_token_is_dead_and_the_app_is_told(stage: Stage) -> None:
    """It hears nothing else from there."""
    await stage.slack.done(stage.slack.revoke(stage.slack.team))
    stage.kim.says("들려요?")
    await stage.slack.settled()

    assert (await stage.bot.ask("auth.test"))["error"] == "token_revoked"
    assert [one["event"]["type"] for one in stage.app.got] == ["tokens_revoked"]


async def test_an_app_that_is_removed_is_told_twice(stage: Stage) -> None:
    """In any order."""
    first = stage.slack.uninstall(stage.slack.team, shuffle=0)
    second = stage.slack.uninstall(stage.slack.add_team("둘째"), shuffle=3)
    await stage.slack.settled()

    assert {one.type for one in first} == {"app_uninstalled", "tokens_revoked"}
    assert [one.type for one in first] != [one.type for one in second]
    assert (await stage.bot.ask("auth.test"))["error"] == "account_inactive"


async def test_a_response_url_works_five_times_within_half_an_hour(stage: Stage) -> None:
    """Then no more."""
    await stage.kim.commands("/giban")
    url = stage.app.got[0]["response_url"]

    async def answers() -> int:
        async with stage.bot.session.post(url, json={"text": "답"}) as answer:
            return answer.status

    assert [await answers() for _ in range(6)] == [200] * 5 + [404]
    await stage.kim.commands("/giban")
    url = stage.app.got[1]["response_url"]
    stage.slack.clock.advance(1801)
    assert await answers() == 404
    assert [one.text for one in stage.kim.dm.seen_by(stage.kim)] == ["답"] * 5
