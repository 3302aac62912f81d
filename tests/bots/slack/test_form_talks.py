"""The form beside the stand-in: opened, filled in, sent in, and what goes wrong on the way."""

import asyncio
from copy import deepcopy
from typing import Any

import pytest

from bots.cli.flags import answers_of
from bots.values import Reader
from core.policy.assess import assess
from core.talk.conversation import Conversation
from tests.amounts import eok, jo
from tests.bots.slack.living import Alive
from tests.bots.slack.payloads import DAY
from tests.standin.slack import Call, Delivery, Person, Slack
from tests.standin.slack.blocks import elements
from tests.standin.slack.filling import action

FORM = ("양식으로 계산하기", "Fill in a form")
NO_FORM = "양식을 열 수 없었습니다"

DONE = {"design_done": ["yes"], "permits_done": ["yes"], "site_secured": ["yes"], "match_ready": ["yes"]}
KO = (
    {"sector": "이차전지", "place": "포항 · Pohang", "site": "포항 블루밸리", "investment": "1.5조"},
    {"facilities": ["용수", "전기"]},
    {"cost.water": "300억", "cost.electricity": "400억", "other_aid.water": "없음", "other_aid.electricity": "없음"},
    {"design_done": "완료", "permits_done": "완료", "site_secured": "완료", "match_ready": "완료"},
)
SAID_KO = (
    "포항 블루밸리에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
    "없음",
    "모두 준비됨",
)
FLAGS_KO = {"sector": ["이차전지"], "site": ["blue-valley"], "investment": ["1.5조"], **DONE} | {
    "facility": ["water", "electricity"],
    "cost": ["water=300억", "electricity=400억"],
    "other_aid": ["water=no", "electricity=no"],
}
# (400억 + 300억) × 30% = 210억, × 50% = 350억
EN = (
    {"sector": "semiconductor", "place": "Gumi · 구미", "complex": "Gumi semiconductor complex"},
    {"facilities": ["water supply"]},
    {"investment": "3 trillion", "cost.water": "KRW 50 billion", "other_aid.water": "none"},
    {"design_done": "done", "permits_done": "done", "site_secured": "done", "match_ready": "done"},
)
SAID_EN = (
    "We make wafers in Gumi, inside the complex, investing 3 trillion won; water 50 billion won",
    "none",
    "all ready",
)
FLAGS_EN = {"sector": ["semiconductor"], "complex": ["gumi-semiconductor"], "investment": ["3tn"], **DONE} | {
    "facility": ["water"],
    "cost": ["water=50bn"],
    "other_aid": ["water=no"],
}
# 50bn × 30% = 15bn, × 50% = 25bn


def own(person: Person) -> str:
    """Somebody's private talk."""
    return f"slack:{person.team.id}:{person.id}:{person.id}"


def talk_of(bot: Alive, person: Person) -> Conversation:
    """What is kept of it."""
    return bot.store.load(own(person))


def tried(slack: Slack, method: str) -> list[Call]:
    """All calls of a method."""
    return [call for call in slack.calls if call.method == method]


async def opened(slack: Slack, person: Person) -> Delivery:
    """Press the button for it on Home."""
    await slack.done(person.opens_home())
    assert person.home
    return await slack.done(person.presses_home(next(label for label in person.home.labels if label in FORM)))


async def fills(slack: Slack, person: Person, *steps: dict[str, Any]) -> None:
    """Fill in, a place by looking for it; fields of facilities appear as these are chosen."""
    for name, value in ((name, value) for step in steps for name, value in step.items()):
        if name == "place":
            await person.suggests(name, value.partition(" ")[0][:2])
        told = person.chooses_in_view(name, value)
        if told:
            await slack.done(told)


def drawn(call: Call) -> list[str]:
    """The inputs of a view that was opened or drawn anew, by name."""
    return [block["block_id"] for block in call.args["view"]["blocks"] if block["type"] == "input"]


def forged(person: Person, conversation: str, on: Person) -> Delivery:
    """The button of a Home that opens the form, pressed with a talk it does not name."""
    home = on.home
    assert home
    block, button = next((b, one) for b in home.blocks for one in elements(b) if one["action_id"] == "home:form")
    pressed = action({**button, "value": conversation}, block["block_id"], None, person.world.moment())
    return person._acts_in(home, pressed)


@pytest.mark.parametrize(
    ("locale", "steps", "said", "flags", "figure", "support"),
    [
        ("ko-KR", KO, SAID_KO, FLAGS_KO, "210억~350억 원", (21_000_000_000, 35_000_000_000)),
        ("en-US", EN, SAID_EN, FLAGS_EN, "KRW 15–25 billion", (15_000_000_000, 25_000_000_000)),
    ],
    ids=["ko", "en"],
)
async def test_a_form_gives_what_the_talk_and_assess_give(
    bot: Alive,
    slack: Slack,
    locale: str,
    steps: tuple[dict[str, Any], ...],
    said: tuple[str, ...],
    flags: dict[str, list[str]],
    figure: str,
    support: tuple[int, int],
) -> None:
    """The same answers, the same result in the private chat, the same won."""
    kim, lee = slack.person("Kim", locale), slack.person("Lee", locale)
    await opened(slack, kim)
    await fills(slack, kim, *steps)
    answer = await kim.submits()
    result = await bot.last(kim)
    await bot.says(lee, said[0])
    for label in said[1:]:
        typed = await bot.presses(lee, label)
    rulebook = bot.parts.rulebook
    seen = assess(answers_of(rulebook.facts, flags, Reader(rulebook, bot.parts.lexicon, DAY)), rulebook, DAY)

    assert answer == {"response_action": "clear"}
    assert not kim.sees_modal
    assert len(kim.dm.messages) == 1
    assert figure in result.seen
    assert result.seen == typed.seen
    assert talk_of(bot, kim).values == talk_of(bot, lee).values
    assert seen.support
    assert (seen.support.totals.support.low, seen.support.totals.support.high) == support


@pytest.mark.parametrize(
    ("locale", "typed", "small", "send"),
    [
        ("ko-KR", None, "양식을 불러오고 있습니다.", "계산하기"),
        ("ko-KR", "양식", "양식을 불러오고 있습니다.", "계산하기"),
        ("en-US", None, "The form is being opened.", "Work it out"),
        ("en-US", "form", "The form is being opened.", "Work it out"),
        ("en-US", "Form ", "The form is being opened.", "Work it out"),
    ],
)
async def test_the_form_opens_small_and_becomes_whole(
    bot: Alive, slack: Slack, locale: str, typed: str | None, small: str, send: str
) -> None:
    """From Home, and by the command where the bot is no member; nothing is said for it."""
    kim = slack.person("Kim", locale)
    elsewhere = slack.channel("잡담", kim, bot=False)
    told = await kim.commands("/giban", typed, elsewhere) if typed else None
    if not typed:
        await opened(slack, kim)
    await bot.quiet()
    (first,), (whole,) = tried(slack, "views.open"), tried(slack, "views.update")

    assert told is None
    assert [block["text"]["text"] for block in first.args["view"]["blocks"]] == [small]
    assert "submit" not in first.args["view"]
    assert drawn(whole) == list(bot.parts.rulebook.facts.names(()))
    assert f"[{send}]" in kim.view.seen
    assert kim.dm.messages == []


async def test_the_form_speaks_the_language_of_the_talk(called: Alive, slack: Slack) -> None:
    """Whatever the app's own is."""
    kim = slack.person("Kim", "en-US")
    await called.says(kim, "포항 이차전지 용수 300억")
    await opened(slack, kim)

    assert "[계산하기]" in kim.view.seen
    assert "300억 원" in kim.view.seen


async def test_fields_appear_with_their_facility_and_what_was_typed_stays(bot: Alive, slack: Slack) -> None:
    """Also when another one is chosen later, and one is taken out."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    await fills(slack, kim, {"investment": "1조", "facilities": ["용수"], "cost.water": "300억"})
    await fills(slack, kim, {"facilities": ["용수", "도로"], "cost.road": "많이"})
    both = {name: kim.view.values[name]["value"]["value"] for name in ("investment", "cost.water", "cost.road")}
    await fills(slack, kim, {"facilities": ["용수"]})
    left = drawn(tried(slack, "views.update")[-1])

    assert both == {"investment": "1조", "cost.water": "300억", "cost.road": "많이"}
    assert ("cost.water" in left, "cost.road" in left) == (True, False)
    assert await kim.submits() == {"response_action": "clear"}
    await bot.quiet()
    assert talk_of(bot, kim).values == {"investment": jo(1), "facilities": ("water",), "cost.water": eok(300)}


def _as_chosen_now(person: Person, facilities: list[str]) -> Delivery:
    """Facilities are chosen: told with what the view holds now, whatever is chosen later."""
    told = person.chooses_in_view("facilities", facilities)
    assert told
    told.payload = deepcopy(told.payload)
    return told


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
async def test_of_two_choices_made_at_once_the_later_is_drawn(bot: Alive, slack: Slack, order: tuple[int, int]) -> None:
    """The second was made before the fields of the first had come; either may reach us first."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    slack.holds_deliveries()
    told = [_as_chosen_now(kim, chosen) for chosen in (["용수"], ["용수", "도로"])]
    await slack.redeliver([told[place] for place in order], retry=False)
    await slack.world.until(lambda: len(tried(slack, "views.update")) >= 3, 5)  # the form itself, and two drawn anew

    assert {"cost.water", "cost.road"} <= {block["block_id"] for block in kim.view.blocks}


@pytest.mark.parametrize(
    ("locale", "typed", "best"),
    [
        ("ko-KR", "포하", "포항 · Pohang"),
        ("ko-KR", "poh", "포항 · Pohang"),
        ("en-US", "Poh", "Pohang · 포항"),
        ("en-US", "구미", "Gumi · 구미"),
        ("en-US", "<!channel> *x*", None),
    ],
)
async def test_places_are_found_in_both_languages(
    bot: Alive, slack: Slack, locale: str, typed: str, best: str | None
) -> None:
    """While they are typed; nothing where nothing fits."""
    kim = slack.person("Kim", locale)
    await opened(slack, kim)

    assert (await kim.suggests("place", typed))[:1] == ([best] if best else [])


@pytest.mark.parametrize(
    ("locale", "filled", "errors"),
    [
        ("ko-KR", {"investment": "500", "design_done": "곧"}, {"investment": "단위", "design_done": "2027-03"}),
        ("en-US", {"investment": "$5m", "received": "1bn~2bn"}, {"investment": "in won", "received": "not a range"}),
        ("ko-KR", {"complex": "구미 반도체 특화단지", "site": "포항 블루밸리"}, {"site": "서로 맞지 않습니다"}),
        (
            "en-US",
            {"complex": "Gumi semiconductor complex", "site": "Blue Valley, Pohang"},
            {"site": "contradict one another"},
        ),
    ],
)
async def test_errors_stand_at_their_fields_and_nothing_is_kept(
    bot: Alive, slack: Slack, locale: str, filled: dict[str, str], errors: dict[str, str]
) -> None:
    """Not even what was right; once mended, the same form is taken."""
    kim = slack.person("Kim", locale)
    await opened(slack, kim)
    answer = await kim.submits({"facilities": ["water"], **filled})
    await bot.quiet()
    kept, said = talk_of(bot, kim), list(kim.dm.messages)
    view = kim.view
    for name in filled:
        view.values[name]["value"] = {
            key: None if key != "type" else v for key, v in view.values[name]["value"].items()
        }
    mended = await kim.submits()
    await bot.quiet()

    assert answer["errors"].keys() == errors.keys()
    assert all(errors[name] in answer["errors"][name] for name in errors)
    assert (kept.turn, said) == (0, [])
    assert mended == {"response_action": "clear"}
    assert talk_of(bot, kim).values == {"facilities": ("water",)}


async def test_emptied_fields_are_taken_back_and_said_so(bot: Alive, slack: Slack) -> None:
    """And a facility no longer chosen goes with its cost."""
    kim = slack.person("김철수")
    await bot.says(kim, "포항에 1.5조 투자하는 양극재 회사인데 용수 300억, 도로 100억 들어요")
    await opened(slack, kim)
    await fills(slack, kim, {"facilities": ["용수"]})
    await kim.submits({"investment": ""})
    told = await bot.last(kim)

    assert "투자 1조 5,000억 원" in told.seen
    assert "뺐습니다" in told.seen
    assert talk_of(bot, kim).values.keys() == {"sector", "place", "facilities", "cost.water"}
    assert "90억~150억 원" in told.seen  # 300억 × 30~50%


async def test_a_form_sent_in_as_it_was_tells_where_the_talk_stands(called: Alive, slack: Slack) -> None:
    """Never nothing: an empty one is welcomed, and a result is told again."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    await kim.submits()
    empty = await called.last(kim)
    await opened(slack, kim)
    await fills(slack, kim, *KO)
    await kim.submits()
    await called.quiet()
    kept, said = talk_of(called, kim).values, len(kim.dm.messages)
    await opened(slack, kim)
    await kim.submits()
    again = await called.last(kim)

    assert "안녕하세요, 기반입니다." in empty.seen
    assert len(kim.dm.messages) == said + 1
    assert "210억~350억 원" in again.seen
    assert talk_of(called, kim).values == kept


async def test_a_form_sent_in_twice_counts_once(bot: Alive, slack: Slack) -> None:
    """The first answer was lost on its way: Slack, or the person, sends it again."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    await fills(slack, kim, {"facilities": ["용수"], "cost.water": "300억"})
    await kim.submits()
    await bot.quiet()
    kept, said = talk_of(bot, kim), [message.seen for message in kim.dm.messages]
    sent = [delivery for delivery in slack.deliveries if delivery.type == "view_submission"]
    await slack.redeliver(sent, times=5, shuffle=3)
    await bot.quiet()

    assert (len(sent), len(said)) == (1, 1)
    assert talk_of(bot, kim) == kept
    assert [message.seen for message in kim.dm.messages] == said


@pytest.mark.parametrize("typed", [None, "양식"])
async def test_a_press_that_came_too_late_is_told_how_to_go_on(bot: Alive, slack: Slack, typed: str | None) -> None:
    """Three seconds are all one has; pressed again, it opens."""
    kim = slack.person("김철수")
    await slack.done(kim.opens_home())
    slack.holds_deliveries()
    press = asyncio.ensure_future(kim.commands("/giban", typed) if typed else slack.done(kim.presses_home(FORM[0])))
    await slack.world.until(lambda: slack.deliveries[-1].kind != "events_api", 5)
    slack.clock.advance(4)
    slack.releases_deliveries()
    await press
    told = await bot.last(kim)
    is_open = kim.sees_modal
    await opened(slack, kim)

    assert tried(slack, "views.open")[0].answer["error"] == "expired_trigger_id"
    assert NO_FORM in told.seen
    assert "문장으로" in told.seen
    assert (is_open, kim.sees_modal) == (False, True)


@pytest.mark.parametrize(
    ("method", "how"),
    [
        ("views.open", "expired_trigger_id"),
        ("views.open", "internal_error"),
        ("views.open", 503),
        ("views.open", "drop before"),
        ("views.open", "drop after"),
        ("views.update", "not_found"),
        ("views.update", "hash_conflict"),
        ("views.update", "drop before"),
    ],
)
async def test_a_form_that_does_not_open_is_no_dead_end(
    called: Alive, slack: Slack, method: str, how: str | int
) -> None:
    """Told once how to go on, in the language of the app; what is written then is taken."""
    kim = slack.person("Kim", "en-US")
    slack.fail(method, how)
    press = await opened(slack, kim)
    told = await called.last(kim)
    await called.says(kim, SAID_EN[0])

    assert press.taken
    assert told.seen.strip().startswith("The form could not be opened")
    assert [("could not be opened" in message.seen) for message in kim.dm.from_bot] == [True, False]
    assert talk_of(called, kim).values["cost.water"] == eok(500)


@pytest.mark.parametrize("how", ["hash_conflict", "not_found", "internal_error", 503, "drop before", "drop after"])
async def test_fields_that_cannot_be_drawn_break_nothing(called: Alive, slack: Slack, how: str | int) -> None:
    """What was chosen counts, and what its fields would have asked for is asked in the talk."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    slack.fail("views.update", how, times=2)
    await fills(slack, kim, {"sector": "이차전지", "facilities": ["용수"]})
    fault, sent = slack.faults.waiting[0], await kim.submits()
    slack.faults.waiting.clear()
    await called.says(kim, "용수 300억")

    assert fault.times < 2
    assert sent == {"response_action": "clear"}
    assert talk_of(called, kim).values["sector"] == "secondary_battery"
    assert talk_of(called, kim).values["cost.water"] == eok(300)


@pytest.mark.parametrize(
    "text", ["<!channel> *x* :tada:", "<@U0000000001|x> &lt;", "<https://evil.example|여기>", "\u202e\u200b", "'; --"]
)
async def test_hostile_text_is_text(called: Alive, slack: Slack, text: str) -> None:
    """In a field, in its error, in what is said of it; it calls nobody and leads nowhere."""
    kim = slack.person("김철수")
    await opened(slack, kim)
    await fills(slack, kim, {"investment": text, "facilities": ["용수"], "cost.water": f"{text} 300억"})
    stays = kim.view.values["investment"]["value"]["value"]
    answer = await kim.submits()
    kim.view.values["investment"]["value"]["value"] = None
    kim.view.values["cost.water"]["value"]["value"] = "300억"
    await kim.submits()
    told = await called.last(kim)

    assert stays == text
    assert "investment" in answer["errors"]
    assert not any(text in error for error in answer["errors"].values())
    assert "90억~150억 원" in told.seen
    assert (told.mentions, told.links) == ([], [])


async def test_the_form_of_an_officer_is_that_of_the_member_spoken_of(called: Alive, slack: Slack) -> None:
    """With that one's answers, and none of them is lost or goes to another; without a member one is asked for."""
    kim = slack.person("박협회")
    await called.says(kim, "협회 담당자입니다")
    before = await opened(slack, kim)
    asked = await called.last(kim)
    is_open = kim.sees_modal
    for said in ("가나전자", "포항 이차전지 용수 300억", "회원사 다라화학", "구미 반도체 도로 100억"):
        await called.says(kim, said)
    await opened(slack, kim)
    await kim.submits({"investment": "2조"})
    told = await called.last(kim)
    first, second = (called.store.load(f"{own(kim)}#{number}").values for number in (1, 2))

    assert before.taken
    assert "어느 회원사" in asked.seen
    assert not is_open
    assert "[다라화학]" in told.seen
    assert (second["investment"], second["cost.road"], second["sector"]) == (jo(2), eok(100), "semiconductor")
    assert first.keys() == {"sector", "place", "facilities", "cost.water"}


async def test_the_form_of_somebody_elses_case_does_not_open(called: Alive, slack: Slack) -> None:
    """Neither for a colleague in the channel who was not invited, nor for an outsider."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    park = slack.person("박외부", team=slack.add_team("다른 회사", installed=False))
    room = slack.channel("투자", kim, lee, park)
    said = kim.says(f"<@{slack.team.bot_user}> 구미에 3조 투자하는 반도체 회사, 용수 500억", room)
    await called.quiet()
    case = f"slack:{room.team.id}:{room.id}:t{said.ts}:{kim.id}"
    kept = called.store.load(case)
    await slack.done(lee.opens_home())
    for person in (lee, park):
        press = await slack.done(forged(person, case, on=lee))
        assert press.taken
    await called.quiet()

    assert kept.values["cost.water"] == eok(500)
    assert not any(case in str(call.args) for call in tried(slack, "views.open"))
    assert (lee.dm.messages, called.store.load(case)) == ([], kept)


async def test_a_form_that_names_somebody_elses_case_is_not_taken(called: Alive, slack: Slack) -> None:
    """Should one ever be sent in."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    await called.says(kim, "구미에 3조 투자하는 반도체 회사, 용수 500억")
    kept = talk_of(called, kim)
    await opened(slack, lee)
    metadata = lee.view.content["private_metadata"].replace(own(lee), own(kim))
    lee.view.content["private_metadata"] = metadata
    await lee.submits({"investment": "1억"})
    await called.quiet()

    assert own(kim) in metadata
    assert talk_of(called, kim) == kept
    assert lee.dm.messages == []
