"""Our bot beside the Slack of emulate, a fake that others wrote, from installing it to whole talks.

The fake gives tokens for codes, checks every scope, and keeps messages, whispers, edits and views. It knows no socket
mode, no press, no command and no shortcut; the events it makes name no workspace and are not signed, and nothing in its
seed says where to send them. So our bot is told of them here: with the messages as the fake keeps them, in the envelope
and with the signature of Slack. It tells no language, no workspace of others, and no limit of what a block may hold.
"""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk
from core.storage.sqlite import SqliteStore
from tests.bots.serving import Served, serving
from tests.bots.slack.living import PUBLIC
from tests.bots.terminal_result import DAY, terminal_result
from tests.outside.emulated_slack import CLIENT, CLIENT_SECRET, SEED, SIGNING, Kim, text
from tests.outside.running import needs, outside

TOLD = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"
PRESSED = ("포항 블루밸리", "없음", "모두 준비됨")
# (400억 + 300억) × 30% = 210억, × 40% = 280억, × 50% = 350억
AMOUNT, LIKELY = "210억~350억 원", "280억 원"


@dataclass(frozen=True)
class Beside:
    """Kim at the fake, who has installed our bot; `page` is what our server said to that."""

    kim: Kim
    server: Served
    page: str

    def troubles(self) -> list[str]:
        """What the log says of calls the fake would not take."""
        words = ("WARNING", "ERROR", "refused", "failed", "not told")
        return [line for line in self.server.log.splitlines() if any(word in line for word in words)]


@pytest.fixture
async def beside(tmp_path: Path) -> AsyncIterator[Beside]:
    """Fake and bot, each a process of its own."""
    needs("emulate")
    async with (
        outside(tmp_path, "emulate_slack.js", json.dumps(SEED)) as url,
        serving(_giban(tmp_path, url)) as server,
        aiohttp.ClientSession() as session,
    ):
        kim = Kim(session, url, server.url)
        page = await kim.installs()
        yield Beside(kim, server, page)


def _giban(folder: Path, url: str) -> Served:
    environment = {
        "GIBAN_AS_OF": DAY.isoformat(),
        "SLACK_CLIENT_ID": CLIENT,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_SIGNING_SECRET": SIGNING,
        "SLACK_API_URL": f"{url}/api/",
        "PUBLIC_URL": PUBLIC,
    }
    return Served(folder, environment, ("slack: up, by http",))


async def test_a_whole_talk_ends_with_the_terminals_result(
    beside: Beside, store: SqliteStore, giban: Giban, wording: Wording
) -> None:
    """Installed by its link; typed, edited so that the answer changes in place, and pressed."""
    kim = beside.kim
    written = await kim.says(TOLD.replace("300억", "200억"))
    await kim.until_said(1)
    await kim.edits(written, TOLD)
    shown = await kim.until(lambda seen: AMOUNT in text(seen[-1]))
    corrected = (len(await kim.seen()), "edited" in shown)
    for number, label in enumerate(PRESSED, start=2):
        await kim.presses(label, shown)
        shown = await kim.until_said(number)
    await kim.presses("전체 결과", shown)
    result = text(await kim.until_said(len(PRESSED) + 2))
    expected = await terminal_result(Desk(store, giban, wording), TOLD, *(f"[{label}]" for label in PRESSED))

    assert "기반산업" in beside.page
    assert corrected == (1, True)
    assert [line for line in expected if line not in result] == []
    assert AMOUNT in result
    assert LIKELY in result
    assert [one["text"].splitlines()[-1] for one in (await kim.seen())[: len(PRESSED)]] == [f"→ {p}" for p in PRESSED]
    assert beside.troubles() == []


async def test_in_a_channel_amounts_are_whispered_until_they_are_shown(beside: Beside) -> None:
    """In the thread under the mention; that nobody reads along from elsewhere is asked after a new start."""
    kim, server = beside.kim, beside.server
    channel = await kim.channel()
    written = await kim.says(f"<@{kim.bot}> {TOLD}", channel, "app_mention")
    asked = await kim.until(len, channel, written["ts"])
    await kim.looks_until(AMOUNT, tab="messages", channel=channel)
    public = "".join(map(text, await kim.seen(channel, written["ts"])))
    await server.end()
    await server.start()
    await kim.presses("여기에 보이기", asked)
    shown = await kim.until(lambda seen: len(seen) > 1 and AMOUNT in text(seen[-1]), channel, written["ts"])

    assert AMOUNT not in public
    assert shown["thread_ts"] == written["ts"]
    assert beside.troubles() == []


async def test_home_is_published_and_its_form_opens(beside: Beside) -> None:
    """The small view at once, the whole form in its place."""
    kim = beside.kim
    await kim.event({"type": "app_home_opened", "user": kim.id, "channel": kim.dm, "tab": "home"})
    home = await kim.looks(tab="views")
    await kim.acts(
        {"type": "button", "action_id": "home:form", "action_ts": "1.2", "block_id": "b"},
        container={"type": "view"},
        view={"type": "home"},
    )
    form = await kim.looks(tab="views")

    assert "아직 상담이 없습니다" in home
    assert "아시는 것만 채우시면 됩니다" in form
    assert beside.troubles() == []
