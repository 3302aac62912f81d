"""Tokens that are taken back and given again, and two workspaces side by side, which never see each other's cases."""

from collections.abc import AsyncIterator
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from pydantic import SecretStr

from bots.parts import Parts
from bots.slack.manifest import INSTALL_PATH, REDIRECT_PATH
from bots.slack.teams import INSTALLATION
from core.talk.conversation import Conversation
from tests.amounts import eok, jo
from tests.bots.slack.living import Alive, alive, parts_of, settings_of
from tests.standin.slack import Channel, Delivery, Message, Person, Slack, payloads
from tests.standin.slack.filling import action
from tests.standin.slack.teams import Team
from tests.standin.slack.world import User

RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
OTHER = "구미 반도체, 투자 3조, 용수 500억"


@pytest.fixture
async def two(slack: Slack, shared: Parts, tmp_path: Path) -> AsyncIterator[Alive]:
    """The bot for those who install it themselves: two workspaces have."""
    own = {
        "slack_bot_token": None,
        "slack_client_id": slack.settings.client_id,
        "slack_client_secret": SecretStr(slack.settings.client_secret),
    }
    second = slack.add_team("둘째", installed=False)
    async with alive(slack, parts_of(shared, settings_of(slack, "http", tmp_path, **own))) as bot:
        await install(bot, slack.team)
        await install(bot, second)
        yield bot


async def install(bot: Alive, team: Team) -> None:
    """By a browser, to Slack and back."""
    async with aiohttp.ClientSession() as browser:
        async with browser.get(f"{bot.url}{INSTALL_PATH}", allow_redirects=False) as begun:
            asked, kept = begun.headers["Location"], SimpleCookie(begun.headers["Set-Cookie"])
        cookies = "; ".join(f"{name}={one.value}" for name, one in kept.items())
        query = urlsplit(bot.slack.allows(asked, team)).query
        async with browser.get(f"{bot.url}{REDIRECT_PATH}?{query}", headers={"Cookie": cookies}) as ended:
            assert ended.status == 200


def second_of(slack: Slack) -> Team:
    """The other workspace."""
    return list(slack.world.teams.values())[1]


def talk_of(bot: Alive, team: Team, who: str) -> Conversation:
    """What is kept of somebody's private talk in a workspace."""
    return bot.store.load(f"slack:{team.id}:{who}:{who}")


def lane_of(person: Person) -> str:
    """Their private chat, as the outbox names it."""
    return f"slack:{person.team.id}:{person.id}"


def told(channel: Channel) -> list[str]:
    """All a bot has said there, to whomever."""
    return [one.seen for one in channel.ever if one.by_bot]


async def waiting(bot: Alive, person: Person, text: str) -> None:
    """Something said whose answer Slack refuses for a second."""
    bot.slack.slow_down(person.dm, 1)
    person.says(text)
    await bot.slack.settled()
    await bot.slack.world.until(lambda: (row := bot.store.next(lane_of(person))) is not None and row.due > 0, 5)


async def test_what_waits_while_the_token_is_revoked_goes_out_once_it_works_again(called: Alive, slack: Slack) -> None:
    """Ours alone to mend: nothing is given up, and the talk goes on."""
    kim = slack.person()
    await called.says(kim, "안녕하세요")
    token = slack.team.bot_token
    await waiting(called, kim, RICH)
    slack.revoke(slack.team)
    await slack.settled()
    await slack.world.until(lambda: (row := called.store.next(lane_of(kim))) is not None and row.tries > 0, 5)
    silent = len(told(kim.dm))
    slack.team.bot_token = token
    del slack.team.dead[token]
    await called.quiet()
    again = await called.says(kim, "투자는 2조")

    assert silent == 1
    assert "이해했습니다" in told(kim.dm)[1]
    assert "2조 원" in again.seen


@pytest.mark.parametrize(("seed", "first"), [(0, "tokens_revoked"), (1, "app_uninstalled")])
async def test_a_workspace_that_takes_us_out_is_forgotten(two: Alive, slack: Slack, seed: int, first: str) -> None:
    """In whichever order its two events come. What waits there dies; the other workspace talks on."""
    kim, lee = slack.person("김철수"), slack.person("이영희", team=second_of(slack))
    await two.says(kim, "안녕하세요")
    await two.says(lee, "안녕하세요")
    await waiting(two, kim, RICH)
    gone = slack.uninstall(slack.team, shuffle=seed)
    await two.quiet()

    assert gone[0].type == first
    assert all(one.taken for one in gone)
    assert [key for key, _ in two.store.listed(INSTALLATION)] == [second_of(slack).id]
    assert (len(told(kim.dm)), two.store.waiting()[0]) == (1, 0)
    assert "이해했습니다" in (await two.says(lee, RICH)).seen


async def test_a_workspace_that_takes_us_in_again_talks_on(two: Alive, slack: Slack) -> None:
    """With what it said before; and late word of the first end does no harm."""
    kim = slack.person()
    await two.says(kim, RICH)
    gone = slack.uninstall(slack.team)
    await slack.settled()
    await install(two, slack.team)
    await slack.redeliver(gone, times=4, shuffle=1)
    answer = await two.says(kim, "지금까지")

    assert "투자 1조 5,000억 원" in answer.seen
    assert slack.team.id in {key for key, _ in two.store.listed(INSTALLATION)}


async def test_a_token_that_is_revoked_alone_is_forgotten_too(two: Alive, slack: Slack) -> None:
    """Without it nothing can be said there."""
    await slack.done(slack.revoke(second_of(slack)))
    await slack.settled()

    assert [key for key, _ in two.store.listed(INSTALLATION)] == [slack.team.id]


class Twin:
    """Somebody in the second workspace with the id that somebody has in the first, in a channel of the same id."""

    def __init__(self, bot: Alive, person: Person) -> None:
        self.bot, self.slack, self.world = bot, bot.slack, bot.slack.world
        self.team, self.person = second_of(bot.slack), person
        self.user = User(person.id, self.team.id, person.user.name)

    async def says(self, text: str, channel: str, ts: str, **more: Any) -> None:
        """Write in a channel or a private chat of that id."""
        event = {"type": "message", "user": self.person.id, "text": text, "ts": ts, "channel": channel, **more}
        await self._done(self.slack.sends_event({**event, "team": self.team.id}, self.team))

    async def presses(self, on: Message, label: str) -> None:
        """That very button, though it is the other workspace's."""
        found = next(one for one in on.buttons if one.label == label)
        what = action(found.element, found.block_id, None, self.world.moment())
        await self._acts(payloads.on_message(self.world, self.team, self.user, on, what))

    async def presses_home(self, name: str, value: str) -> None:
        """A button of Home, with any value."""
        what = {"action_id": f"home:{name}", "block_id": "b", "value": value, "action_ts": self.world.moment()}
        view = {"type": "home", "app_installed_team_id": self.team.id, "blocks": [], "private_metadata": ""}
        await self._acts({**self._acted("block_actions"), "view": view, "actions": [{**what, "type": "button"}]})

    async def fills_in(self, kind: str) -> None:
        """The form that the other has open: sends it in, or chooses in it."""
        what = {"action_id": "x", "block_id": "facilities", "action_ts": self.world.moment(), "type": "x"}
        view = {**self.person.view.wire(), "team_id": self.team.id, "app_installed_team_id": self.team.id}
        await self._acts({**self._acted(kind), "view": view, "actions": [what]})

    def _acted(self, kind: str) -> dict[str, Any]:
        trigger = self.world.triggers.new(self.team.id, self.user.id).id
        return {**payloads._common(self.world, kind, self.team, self.user), "trigger_id": trigger}

    async def _acts(self, payload: dict[str, Any]) -> None:
        await self._done(self.slack._deliveries.send("interactive", payload))

    async def _done(self, delivery: Delivery) -> None:
        assert (await self.slack.done(delivery)).taken
        await self.bot.quiet()


@pytest.fixture
def kim(slack: Slack) -> Person:
    """Somebody in the first workspace."""
    return slack.person("김철수")


@pytest.fixture
def twin(two: Alive, kim: Person) -> Twin:
    """And the one of the same id in the second."""
    return Twin(two, kim)


async def test_the_same_person_and_channel_in_two_workspaces_have_two_cases(
    two: Alive, slack: Slack, kim: Person, twin: Twin
) -> None:
    """In private, and in a thread of the same moment, each answered with the token of its own."""
    channel = slack.channel("투자", kim)
    started = kim.says(f"<@{slack.team.bot_user}> {RICH}", channel)
    await two.quiet()
    channel.members.append(twin.team.bot_user)
    await two.says(kim, RICH)
    await twin.says(OTHER, kim.dm.id, "1.1")
    await twin.says(f"<@{twin.team.bot_user}> {OTHER}", channel.id, started.ts)
    theirs = [one for one in channel.ever if one.user == twin.team.bot_user]

    for place in (kim.id, f"{channel.id}:t{started.ts}"):
        ours, other = (two.store.load(f"slack:{team.id}:{place}:{kim.id}") for team in (slack.team, twin.team))
        assert (ours.values["investment"], other.values["investment"]) == (eok(15_000), jo(3))
        assert (ours.values["place"], other.values["place"]) == ("pohang", "gumi")
    assert ["구미" in one.seen or "용수 500억 원" in one.seen for one in theirs if one.only_for] == [True]
    assert not any("포항" in one.seen or "1조 5,000억" in one.seen for one in theirs)


async def test_a_button_of_the_other_workspace_is_refused(two: Alive, slack: Slack, kim: Person, twin: Twin) -> None:
    """By its row's number, from the same channel, the same thread and the same person."""
    channel = slack.channel("투자", kim)
    kim.says(f"<@{slack.team.bot_user}> {RICH}", channel)
    await two.quiet()
    channel.members.append(twin.team.bot_user)
    before, asked = two.store.conversations("slack:"), channel.from_bot[-1]
    for label in ("포항 블루밸리", "여기에 보이기", "개인 대화에서 보기"):
        await twin.presses(asked, label)
    theirs = [one for one in channel.ever if one.user == twin.team.bot_user]

    assert [talk for talk in two.store.conversations("slack:") if talk.turn] == before
    assert [(one.only_for, "이제 쓸 수 없는 버튼" in one.seen) for one in theirs] == [(kim.id, True)] * 3
    assert channel.from_bot == [asked]


@pytest.mark.parametrize("name", ["case:0"])
async def test_home_opens_no_case_of_the_other_workspace(
    two: Alive, slack: Slack, kim: Person, twin: Twin, name: str
) -> None:
    """Whatever its button names: nothing is shown anywhere."""
    await two.says(kim, RICH)
    before, calls = told(kim.dm), len(slack.calls)
    await twin.presses_home(name, talk_of(two, slack.team, kim.id).id)

    assert told(kim.dm) == before
    assert not [call for call in slack.calls[calls:] if call.method.startswith(("views", "chat"))]
    assert talk_of(two, twin.team, kim.id).turn == 0


@pytest.mark.parametrize("kind", ["view_submission", "block_actions"])
async def test_a_form_of_the_other_workspace_changes_and_shows_nothing(
    two: Alive, slack: Slack, kim: Person, twin: Twin, kind: str
) -> None:
    """It names the other's case where nobody sees it."""
    await two.says(kim, RICH)
    await slack.done(kim.opens_home())
    await slack.done(kim.presses_home("양식으로 계산하기"))
    kim.chooses_in_view("investment", "9조")
    before, said, calls = talk_of(two, slack.team, kim.id), told(kim.dm), len(slack.calls)
    await twin.fills_in(kind)

    assert talk_of(two, slack.team, kim.id) == before
    assert talk_of(two, twin.team, kim.id).turn == 0
    assert told(kim.dm) == said
    assert len(slack.calls) == calls


async def test_who_is_forgotten_in_one_workspace_is_kept_in_the_other(
    two: Alive, slack: Slack, kim: Person, twin: Twin
) -> None:
    """Each is told and erased by itself."""
    await two.says(kim, RICH)
    await twin.says(OTHER, kim.dm.id, "1.1")
    await twin.presses_home("forget", "")

    assert talk_of(two, slack.team, kim.id).values["investment"] == eok(15_000)
    assert talk_of(two, twin.team, kim.id).values == {}
