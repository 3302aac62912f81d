"""Modals, the Home tab and what people fill in: as Slack shows, checks and tells them."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from tests.standin.slack import Person, Slack
from tests.standin.slack.asking import Asking, Ear, ear

Json = dict[str, Any]


class Stage:
    """A server, an app that listens and asks, and Kim."""

    def __init__(self, slack: Slack, app: Ear, bot: Asking) -> None:
        self.slack, self.app, self.bot = slack, app, bot
        self.kim: Person = slack.person("김철수")

    async def trigger(self) -> str:
        """Kim acts, and the app may open something."""
        await self.slack.done(self.kim.shortcut("start"))
        return str(self.app.got[-1]["trigger_id"])

    async def opens(self, view: Json) -> Json:
        """A modal for Kim."""
        opened: Json = (await self.bot.done("views.open", trigger_id=await self.trigger(), view=view))["view"]
        return opened


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """All of it."""
    async with Slack() as slack, ear(slack.settings.signing_secret) as app, aiohttp.ClientSession() as session:
        slack.route(app.url)
        yield Stage(slack, app, Asking(slack.url, slack.team.bot_token, session))


def plain(text: str) -> Json:
    """A text object without markup."""
    return {"type": "plain_text", "text": text}


def asks(name: str, element: Json, **more: Any) -> Json:
    """A question of a form."""
    return {"type": "input", "block_id": name, "label": plain(name), "element": element, **more}


TYPED: Json = {"type": "plain_text_input", "action_id": "typed"}
PLACES: Json = {"type": "external_select", "action_id": "place", "min_query_length": 1}
CHOICE: Json = {
    "type": "radio_buttons",
    "action_id": "choice",
    "options": [{"text": plain("예"), "value": "yes"}, {"text": plain("아니요"), "value": "no"}],
}


def modal(*blocks: Json, **more: Any) -> Json:
    """A form."""
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain("견적"),
        "submit": plain("보내기"),
        "blocks": list(blocks or (asks("investment", TYPED),)),
        **more,
    }


def home(*texts: str) -> Json:
    """A Home tab with a button."""
    sections = [{"type": "section", "text": {"type": "mrkdwn", "text": text}} for text in texts]
    button = {"type": "button", "text": plain("시작"), "value": "go", "action_id": "go"}
    return {"type": "home", "blocks": [*sections, {"type": "actions", "elements": [button]}]}


async def test_a_trigger_opens_one_view_within_three_seconds(stage: Stage) -> None:
    """Used, late, or made up."""
    used = await stage.trigger()
    await stage.bot.done("views.open", trigger_id=used, view=modal())
    late = await stage.trigger()
    stage.slack.clock.advance(3.1)
    tried = [await stage.bot.ask("views.open", trigger_id=one, view=modal()) for one in (used, late, "1.made.up")]

    assert [one["error"] for one in tried] == ["exchanged_trigger_id", "expired_trigger_id", "invalid_trigger_id"]
    assert stage.kim.view.seen == "견적\ninvestment\n(…)\n[보내기]"


BAD: list[tuple[Callable[[], Json], str]] = [
    (lambda: modal(title=plain("가" * 25)), "invalid_arguments"),
    (lambda: modal(*[{"type": "divider"}] * 101), "invalid_arguments"),
    (lambda: modal(private_metadata="가" * 3001), "invalid_arguments"),
    (lambda: modal(callback_id="가" * 256), "invalid_arguments"),
    (lambda: {"type": "modal", "title": plain("가"), "blocks": [asks("a", TYPED)]}, "invalid_arguments"),
    (lambda: modal(asks("a", {**TYPED, "placeholder": plain("가" * 151)})), "invalid_arguments"),
    (lambda: modal(asks("a", TYPED, label=plain("가" * 2001))), "invalid_arguments"),
    (lambda: modal(asks("a", {**CHOICE, "options": CHOICE["options"] * 6})), "invalid_arguments"),
    (lambda: modal(colour="red"), "invalid_arguments"),
    (lambda: home("집"), "invalid_arguments"),
]


@pytest.mark.parametrize(("made", "error"), BAD)
async def test_a_bad_view_is_refused(stage: Stage, made: Callable[[], Json], error: str) -> None:
    """And the trigger is not used up by it."""
    trigger, before = await stage.trigger(), stage.slack.state
    refused = await stage.bot.ask("views.open", trigger_id=trigger, view=made())

    assert refused["error"] == error
    assert stage.slack.state == before
    assert (await stage.bot.ask("views.open", trigger_id=trigger, view=modal()))["ok"]


async def test_a_submission_tells_what_was_filled_in(stage: Stage) -> None:
    """By block and action; the modal closes."""
    await stage.opens(modal(asks("investment", TYPED), asks("capital", CHOICE), private_metadata="m1"))
    answer = await stage.kim.submits({"investment": "500억", "capital": "아니요"})
    told = stage.app.got[-1]

    assert (told["type"], told["view"]["callback_id"], told["view"]["private_metadata"]) == (
        "view_submission",
        "form",
        "m1",
    )
    values = told["view"]["state"]["values"]
    assert values["investment"]["typed"]["value"] == "500억"
    assert values["capital"]["choice"]["selected_option"]["value"] == "no"
    assert (answer, stage.kim.sees_modal) == ({}, False)


async def test_the_app_lets_nobody_submit_half_a_form(stage: Stage) -> None:
    """Unless the rest is optional."""
    await stage.opens(modal(asks("investment", TYPED), asks("name", TYPED, optional=True)))
    with pytest.raises(ValueError, match="investment"):
        await stage.kim.submits({"name": "기반"})

    assert await stage.kim.submits({"investment": "1억"}) == {}


async def test_errors_stand_at_their_inputs(stage: Stage) -> None:
    """The modal stays, with what was filled in."""
    await stage.opens(modal())
    stage.app.answers = [{"response_action": "errors", "errors": {"investment": "숫자로 써 주십시오"}}]
    answer = await stage.kim.submits({"investment": "많이"})

    assert answer["response_action"] == "errors"
    assert "숫자로 써 주십시오" in stage.kim.view.seen
    assert stage.kim.view.values["investment"]["typed"]["value"] == "많이"


@pytest.mark.parametrize(
    "bad",
    [
        500,
        {"ok": True},
        {"response_action": "errors", "errors": {"nowhere": "가"}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "update"},
        {"response_action": "update", "view": modal(title=plain(""))},
        {"response_action": "close"},
    ],
)
async def test_a_bad_answer_to_a_submission_is_a_failure(stage: Stage, bad: Any) -> None:
    """As the person would see it."""
    await stage.opens(modal())
    stage.app.answers = [bad]
    with pytest.raises(AssertionError):
        await stage.kim.submits({"investment": "1억"})


async def test_a_submission_may_lead_to_another_view(stage: Stage) -> None:
    """In its place, or on top; clearing takes all away."""
    await stage.opens(modal())
    stage.app.answers = [
        {"response_action": "update", "view": modal(title=plain("둘째"))},
        {"response_action": "push", "view": modal(title=plain("셋째"))},
        {"response_action": "clear"},
    ]
    await stage.kim.submits({"investment": "1억"})
    second = stage.kim.view.title
    await stage.kim.submits()
    third = stage.kim.view
    await stage.kim.submits({"investment": "3억"})

    assert (second, third.title) == ("둘째", "셋째")
    assert third.wire()["previous_view_id"]
    assert not stage.kim.sees_modal


async def test_a_view_is_updated_only_by_who_has_seen_it(stage: Stage) -> None:
    """A hash of before is refused; what was filled in stays."""
    opened = await stage.opens(modal())
    stage.kim.chooses_in_view("investment", "500억")
    known = {"view_id": opened["id"], "hash": opened["hash"]}
    updated = await stage.bot.done("views.update", **known, view=modal(title=plain("새것")))
    refused = await stage.bot.ask("views.update", **known, view=modal())
    absent = await stage.bot.ask("views.update", view_id="V0NOWHERE", view=modal())

    assert (refused["error"], absent["error"]) == ("hash_conflict", "not_found")
    assert updated["view"]["hash"] != opened["hash"]
    assert stage.kim.view.title == "새것"
    assert stage.kim.view.values["investment"]["typed"]["value"] == "500억"


async def test_three_modals_are_the_most(stage: Stage) -> None:
    """A fourth is refused, and the names of views are unique."""
    await stage.opens(modal(external_id="first"))
    for _ in range(2):
        await stage.bot.done("views.push", trigger_id=await stage.trigger(), view=modal())
    fourth = await stage.bot.ask("views.push", trigger_id=await stage.trigger(), view=modal())
    twice = await stage.bot.ask("views.push", trigger_id=await stage.trigger(), view=modal(external_id="first"))

    assert (fourth["error"], twice["error"]) == ("push_limit_reached", "duplicate_external_id")


async def test_a_choice_is_told_at_once_only_if_asked_for(stage: Stage) -> None:
    """dispatch_action for inputs; whatever stands beside a text always."""
    beside = {"type": "section", "block_id": "beside", "text": plain("누구?"), "accessory": {"type": "users_select"}}
    await stage.opens(modal(asks("quiet", CHOICE), asks("loud", CHOICE, dispatch_action=True), beside))
    heard = len(stage.app.got)
    quiet = stage.kim.chooses_in_view("quiet", "예")
    for delivery in (stage.kim.chooses_in_view("loud", "예"), stage.kim.chooses_in_view("beside", stage.kim)):
        assert delivery is not None
        await stage.slack.done(delivery)

    assert quiet is None
    told = stage.app.got[heard:]
    assert [one["actions"][0]["block_id"] for one in told] == ["loud", "beside"]
    assert told[0]["container"] == {"type": "view", "view_id": stage.kim.view.id}
    assert told[0]["view"]["state"]["values"]["quiet"]["choice"]["selected_option"]["value"] == "yes"


async def test_a_guest_of_a_shared_channel_fills_in_a_view_of_the_host(stage: Stage) -> None:
    """A submission names the guest's workspace, and the view the one where the app is."""
    host = stage.slack.team
    park = stage.slack.person("박남", team=stage.slack.add_team("협력사", installed=False))
    channel = stage.slack.channel("공동", stage.kim, park)
    button = {"type": "button", "text": plain("견적"), "value": "e"}
    await stage.bot.done(
        "chat.postMessage", channel=channel.id, text="?", blocks=[{"type": "actions", "elements": [button]}]
    )
    await stage.slack.done(park.presses("견적"))
    pressed = stage.app.got[-1]
    await stage.bot.done("views.open", trigger_id=pressed["trigger_id"], view=modal())
    await park.submits({"investment": "1억"})
    submitted = stage.app.got[-1]

    assert (pressed["team"]["id"], pressed["user"]["team_id"]) == (host.id, park.team.id)
    assert (submitted["team"]["id"], submitted["view"]["app_installed_team_id"]) == (park.team.id, host.id)


async def test_options_can_come_from_the_app(stage: Stage) -> None:
    """As somebody types; what was offered can be chosen."""
    await stage.opens(modal(asks("place", PLACES)))
    stage.app.answers = [{"options": [{"text": plain("포항시"), "value": "pohang"}]}]
    labels = await stage.kim.suggests("place", "포")
    await stage.kim.submits({"place": "포항시"})

    assert labels == ["포항시"]
    assert (stage.app.got[1]["type"], stage.app.got[1]["value"]) == ("block_suggestion", "포")
    state = stage.app.got[2]["view"]["state"]["values"]["place"]["place"]
    assert state["selected_option"]["value"] == "pohang"


@pytest.mark.parametrize(
    "bad",
    [{}, {"options": [{"text": plain("가" * 76), "value": "a"}]}, {"options": [{"text": plain("가")}] * 101}, "포항"],
)
async def test_bad_options_are_a_failure(stage: Stage, bad: Any) -> None:
    """Slack would show none."""
    await stage.opens(modal(asks("place", PLACES)))
    stage.app.answers = [bad]
    with pytest.raises(AssertionError):
        await stage.kim.suggests("place", "포")


async def test_closing_is_told_where_it_was_asked_for(stage: Stage) -> None:
    """Otherwise the app hears nothing."""
    await stage.opens(modal())
    silent = stage.kim.closes()
    await stage.opens(modal(notify_on_close=True))
    told = stage.kim.closes(everything=True)

    assert silent is None
    assert told is not None
    await stage.slack.done(told)
    assert (stage.app.got[-1]["type"], stage.app.got[-1]["is_cleared"]) == ("view_closed", True)


async def test_everybody_has_a_home_of_their_own(stage: Stage) -> None:
    """Published for one; told each time it is looked at, with what is there."""
    lee = stage.slack.person("이영희")
    await stage.slack.done(stage.kim.opens_home())
    await stage.bot.done("views.publish", user_id=stage.kim.id, view=home("*김*님"))
    await stage.slack.done(stage.kim.opens_home())
    await stage.slack.done(stage.kim.presses_home("시작"))

    assert stage.kim.home is not None
    assert (stage.kim.home.seen, lee.home) == ("*김*님\n[시작]", None)
    first, again, pressed = stage.app.got
    assert "view" not in first["event"]
    assert again["event"]["view"]["type"] == "home"
    assert pressed["actions"][0]["value"] == "go"
    assert pressed["view"]["id"] == again["event"]["view"]["id"]


async def test_a_home_is_published_for_people_one_knows(stage: Stage) -> None:
    """Not for another workspace's, and with the hash of now."""
    stranger = stage.slack.person("남", team=stage.slack.add_team("둘째"))
    first = await stage.bot.done("views.publish", user_id=stage.kim.id, view=home("하나"))
    await stage.bot.done("views.publish", user_id=stage.kim.id, view=home("둘"), hash=first["view"]["hash"])
    late = await stage.bot.ask("views.publish", user_id=stage.kim.id, view=home("셋"), hash=first["view"]["hash"])
    other = await stage.bot.ask("views.publish", user_id=stranger.id, view=home("셋"))
    wrong = await stage.bot.ask("views.publish", user_id=stage.kim.id, view=modal())

    assert [one["error"] for one in (late, other, wrong)] == ["hash_conflict", "user_not_found", "invalid_arguments"]
    assert stage.kim.home is not None
    assert stage.kim.home.seen.startswith("둘")
