"""The workspaces we are installed in: each found by its own id and no other, and its token shown nowhere."""

import asyncio
import dataclasses
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from pydantic import SecretStr
from slack_sdk.errors import SlackApiError

from bots.slack.calls import client, refusal
from bots.slack.teams import INSTALLATION, ManyTeams, OneTeam, Team, teams
from config.settings import Settings
from core.storage.sqlite import SqliteStore
from tests.bots.slack.small import SmallSlack, me, small_slack

KNOWN, NEWER = "xoxb-1", "xoxb-newer"
GANA = Team("T1", "xoxb-of-gana", "UGANA", "BGANA", frozenset({"chat:write", "commands"}), "가나상사")
DARA = Team("T2", "xoxb-of-dara", "UDARA", "BDARA", frozenset({"chat:write"}), "다라전자", "E2")
WHOLE = Team("E9", "xoxb-of-whole", "UWHOLE", "BWHOLE", frozenset(), "마바그룹", "E9")


@pytest.fixture
async def slack() -> AsyncIterator[SmallSlack]:
    """One that knows the token xoxb-1 of the workspace T1."""
    async with small_slack() as slack:
        yield slack


def one(slack: SmallSlack, token: str = KNOWN) -> OneTeam:
    """The workspace of a token."""
    return OneTeam(lambda own: client(slack.url, own), token)


async def test_the_token_tells_its_workspace(slack: SmallSlack) -> None:
    """With everything the bot has to know of itself there."""
    slack.scopes = "chat:write, commands"

    assert await one(slack).find("T1") == Team(
        "T1", "xoxb-1", "UT1", "BT1", frozenset({"chat:write", "commands"}), "가나상사"
    )


async def test_slack_is_asked_once_however_many_ask(slack: SmallSlack) -> None:
    """Also of those who ask at the same time."""
    own = one(slack)
    found = await asyncio.gather(*(own.find("T1") for _ in range(5)), own.find("T2"))

    assert [team.id if team else None for team in found] == ["T1"] * 5 + [None]
    assert len(slack.calls("auth.test")) == 1


async def test_another_workspace_is_not_the_tokens(slack: SmallSlack) -> None:
    """Nor is none at all."""
    own = one(slack)

    assert await own.find("T2") is None
    assert await own.find(None) is None
    assert await own.find(None, "E1") is None


async def test_an_organisation_is_found_by_its_own_id(slack: SmallSlack) -> None:
    """Where the token is that of all its workspaces."""
    slack.tokens["xoxb-1"] = me("T1", enterprise_id="E1", is_enterprise_install=True)
    found = await one(slack).find("T7", "E1")

    assert found is not None
    assert found.id == "E1"


async def test_a_refusal_is_not_remembered(slack: SmallSlack) -> None:
    """Slack is asked again the next time."""
    own = one(slack, "xoxb-2")
    with pytest.raises(SlackApiError) as caught:
        await own.find("T1")
    slack.tokens["xoxb-2"] = me()

    assert refusal(caught.value) == "invalid_auth"
    assert await own.find("T1") is not None


async def test_a_token_taken_back_is_asked_about_anew(slack: SmallSlack) -> None:
    """Only when it is that workspace's."""
    own = one(slack)
    await own.all()
    await own.forget("T2")
    await own.all()
    assert len(slack.calls("auth.test")) == 1

    await own.forget("T1")
    del slack.tokens["xoxb-1"]
    with pytest.raises(SlackApiError):
        await own.find("T1")


async def test_each_that_installed_us_is_found_by_its_own_id(store: SqliteStore) -> None:
    """And is as it was kept."""
    many = ManyTeams(store)
    await many.keep(DARA)
    await many.keep(GANA)

    assert [await many.find(team) for team in ("T1", "T2", "T3", None)] == [GANA, DARA, None, None]
    assert await many.all() == (GANA, DARA)


async def test_an_organisation_stands_in_for_its_workspaces(store: SqliteStore) -> None:
    """A workspace's own installation comes first; one that only belongs to some organisation is not that."""
    many = ManyTeams(store)
    await many.keep(WHOLE)
    await many.keep(DARA)

    assert await many.find("T5", "E9") == WHOLE
    assert await many.find("T2", "E9") == DARA
    assert await many.find("T5", "E2") is None


async def test_installing_again_takes_the_place(store: SqliteStore) -> None:
    """One token a workspace."""
    many = ManyTeams(store)
    await many.keep(GANA)
    await many.keep(again := dataclasses.replace(GANA, token=NEWER))

    assert await many.all() == (again,)


async def test_forgetting_erases_the_token_and_no_other(store: SqliteStore) -> None:
    """Not even the note is left."""
    many = ManyTeams(store)
    await many.keep(GANA)
    await many.keep(DARA)
    await many.forget("T1")

    assert await many.all() == (DARA,)
    assert [key for key, _ in store.listed(INSTALLATION)] == ["T2"]


async def test_the_token_that_is_set_counts_beside_those_installed(slack: SmallSlack, store: SqliteStore) -> None:
    """An installation of the same workspace comes before it, and it stands in the list once."""
    many = ManyTeams(store, one(slack))
    await many.keep(DARA)
    found = await many.find("T1")
    assert found is not None
    assert found.token == KNOWN
    assert [team.id for team in await many.all()] == ["T2", "T1"]

    await many.keep(GANA)
    assert await many.find("T1") == GANA
    assert [team.id for team in await many.all()] == ["T1", "T2"]


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"slack_bot_token": SecretStr("xoxb-1")}, OneTeam),
        ({"slack_client_id": "1.2"}, ManyTeams),
        ({"slack_bot_token": SecretStr("xoxb-1"), "slack_client_id": "1.2"}, ManyTeams),
    ],
)
async def test_the_settings_decide_whose_workspaces_there_are(
    slack: SmallSlack, store: SqliteStore, given: dict[str, object], kind: type
) -> None:
    """A token that is set is there in each case."""
    found = teams(Settings().model_copy(update={"slack_api_url": slack.url, **given}), store)

    assert type(found) is kind
    assert [team.id for team in await found.all()] == (["T1"] if "slack_bot_token" in given else [])


def test_a_token_is_shown_nowhere() -> None:
    """Whatever prints a workspace."""
    assert "xoxb" not in f"{GANA!r} {GANA} {[GANA]}"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (lambda: web.json_response({"ok": False, "error": "account_inactive"}), "account_inactive"),
        (lambda: web.json_response({"ok": False, "error": "<script>"}), "?"),
        (lambda: web.json_response({"ok": False, "error": {"a": 1}}), "?"),
        (lambda: web.json_response({"ok": False}), "HTTP 200"),
        (lambda: web.Response(text="xoxb-1 is bad", status=500), "HTTP 500"),
        (lambda: web.Response(text="{", content_type="application/json"), "HTTP 200"),
        (lambda: web.Response(text="<p>Sign in</p>", content_type="text/html"), "HTTP 200"),
    ],
)
async def test_a_refusal_is_one_word(slack: SmallSlack, answer: object, expected: str) -> None:
    """Nothing else that anybody wrote gets out with it."""
    slack.answers["auth.test"] = answer  # type: ignore[assignment]
    with pytest.raises(SlackApiError) as caught:
        await one(slack).all()

    assert refusal(caught.value) == expected
