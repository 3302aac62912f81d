"""Home beside the stand-in: where a talk begins, one's own cases, the language, and being forgotten."""

from typing import Any

import pytest

from tests.amounts import eok, jo
from tests.bots.slack.living import Alive
from tests.standin.slack import Channel, Delivery, Message, Person, Slack
from tests.standin.slack.blocks import elements
from tests.standin.slack.filling import action

POHANG = "포항에 1.5조 투자하는 양극재 회사인데 용수 300억 들어요"  # 300억 × 30~50% = 90억~150억
GUMI = "구미에 3조 투자하는 반도체 회사, 용수 500억"  # 500억 × 30~50% = 150억~250억
FORGOTTEN = "알려 주신 내용과 상담을 모두 지웠습니다. 함께 답하신 상담에서는 이름을 지웠습니다."


async def home_of(slack: Slack, person: Person) -> str:
    """What somebody reads who looks at Home."""
    await slack.done(person.opens_home())
    assert person.home
    return person.home.seen


async def pressed(bot: Alive, person: Person, label: str) -> Message:
    """Press a button of Home: what the bot said last in private, once all is said."""
    await bot.slack.done(person.presses_home(label))
    return await bot.last(person)


async def opened(bot: Alive, person: Person, title: str) -> Message:
    """Open the case of Home with that in its title: what the bot said last in private."""
    await home_of(bot.slack, person)
    assert person.home
    block = next(one for one in person.home.blocks if "accessory" in one and title in one["text"]["text"])
    await bot.slack.done(acted(person, person, block, block["accessory"]))
    return await bot.last(person)


def forged(person: Person, name: str, value: str, on: Person | None = None) -> Delivery:
    """A button of a Home (one's own, or somebody else's), with a value it does not have."""
    home = (on or person).home
    assert home
    block, button = next(
        (block, one) for block in home.blocks for one in elements(block) if one["action_id"].startswith(name)
    )
    return acted(person, on or person, block, {**button, "value": value})


def acted(person: Person, on: Person, block: Any, button: Any) -> Delivery:
    """A press as the app is told of it."""
    assert on.home
    return person._acts_in(on.home, action(button, block["block_id"], None, person.world.moment()))


async def in_thread(bot: Alive, person: Person, channel: Channel, text: str) -> str:
    """Begin a case in a channel: its conversation."""
    said = person.says(f"<@{bot.slack.team.bot_user}> {text}", channel)
    await bot.quiet()
    return f"slack:{channel.team.id}:{channel.id}:t{said.ts}:{person.id}"


def own(person: Person) -> str:
    """Somebody's private talk."""
    return f"slack:{person.team.id}:{person.id}:{person.id}"


@pytest.mark.parametrize(
    ("locale", "start", "none"),
    [
        ("ko-KR", "개인 대화에서 상담하기", "아직 상담이 없습니다."),
        ("en-GB", "Talk in private chat", "You have no case yet."),
        ("fr-FR", "Talk in private chat", "You have no case yet."),
    ],
)
async def test_home_speaks_the_language_of_the_profile(
    bot: Alive, slack: Slack, locale: str, start: str, none: str
) -> None:
    """From the first look at it; no word is sent for that."""
    kim = slack.person("Kim", locale)
    seen = await home_of(slack, kim)
    await bot.quiet()

    assert f"[{start}]" in seen
    assert none in seen
    assert kim.dm.messages == []


@pytest.mark.parametrize(
    ("locale", "start", "welcome"),
    [
        ("ko-KR", "개인 대화에서 상담하기", "안녕하세요, 기반입니다."),
        ("en-US", "Talk in private chat", "Hello, this is Giban."),
    ],
)
async def test_start_leads_into_the_private_chat(
    bot: Alive, slack: Slack, locale: str, start: str, welcome: str
) -> None:
    """Welcomed once; pressed again later it tells where the talk stands."""
    kim = slack.person("Kim", locale)
    await home_of(slack, kim)
    first = await pressed(bot, kim, start)
    await bot.says(kim, POHANG)
    again = await pressed(bot, kim, start)

    assert first.seen.strip().startswith(welcome)
    assert again.seen.strip().startswith("지난번에 이어서 진행합니다.")
    assert "이차전지" in again.seen


async def test_the_language_buttons_change_home_and_talk(bot: Alive, slack: Slack) -> None:
    """And back, whatever the app's own language is."""
    kim = slack.person("김철수")
    await home_of(slack, kim)
    await bot.says(kim, POHANG)
    english = await pressed(bot, kim, "English")
    assert kim.home
    title = kim.home.seen
    next_ = await bot.presses(kim, "Blue Valley, Pohang")
    korean = await pressed(bot, kim, "한국어")

    assert english.seen.strip().startswith("I will answer in English from now on.")
    assert "[Talk in private chat]" in title
    assert "secondary battery · Pohang · investment KRW 1.5 trillion" in title
    assert "questions)" in next_.seen
    assert korean.seen.strip().startswith("이제 한국어로 답하겠습니다.")
    assert "[개인 대화에서 상담하기]" in kim.home.seen


async def test_cases_from_private_and_from_a_channel_go_on_in_private(bot: Alive, slack: Slack) -> None:
    """What is typed and pressed there is for the case opened last, with its amounts; the thread hears none of it."""
    kim = slack.person("김철수")
    room = slack.channel("투자", kim)
    await bot.says(kim, POHANG)
    case = await in_thread(bot, kim, room, GUMI)
    before = len(room.ever)
    listed = await home_of(slack, kim)
    there = await opened(bot, kim, "구미")
    typed = await bot.says(kim, "용수는 600억으로 바꿔 주세요")  # × 30~50%
    await bot.presses(kim, "구역 밖")
    back = await opened(bot, kim, "포항")
    await bot.says(kim, "투자는 2조예요")
    theirs, mine = bot.store.load(case).values, bot.store.load(own(kim)).values

    assert "반도체 · 구미 · 투자 3조 원" in listed
    assert "150억~250억 원" in listed
    assert "90억~150억 원" in listed
    assert "반도체" in there.seen
    assert "180억~300억 원" in typed.seen
    assert "이차전지" in back.seen
    assert (theirs["cost.water"], theirs["complex"], theirs["investment"]) == (eok(600), "none", jo(3))
    assert (mine["cost.water"], mine["investment"], "complex" in mine) == (eok(300), jo(2), False)
    assert len(room.ever) == before


async def test_a_member_opened_from_home_is_the_one_spoken_of(called: Alive, slack: Slack) -> None:
    """What is typed next is never put down for the member spoken of before."""
    kim = slack.person("박협회")
    for said in ("협회 담당자입니다", "가나전자", POHANG, "회원사 다라화학", GUMI):
        await called.says(kim, said)
    shown = await opened(called, kim, "가나전자")
    await called.says(kim, "투자는 2조예요")
    first, second = (called.store.load(f"{own(kim)}#{number}").values for number in (1, 2))

    assert "[가나전자]" in shown.seen
    assert (first["investment"], second["investment"]) == (jo(2), jo(3))


async def test_a_member_named_with_markup_stands_in_home_as_text(called: Alive, slack: Slack) -> None:
    """It calls nobody."""
    kim = slack.person("박협회")
    for said in ("협회 담당자입니다", "<!channel> *가나*", POHANG):
        told = await called.says(kim, said)

    assert "*가나*" in await home_of(slack, kim)
    assert "*가나*" in told.seen
    assert told.mentions == []


@pytest.mark.parametrize(
    "value", ["{lee}", "{case}", "{case}#1", "slack:T0000000099:{kim}:{kim}", "{kim}", "x:{kim}", "", "telegram:1:1:1"]
)
async def test_a_case_that_is_none_of_ones_own_is_not_opened(called: Alive, slack: Slack, value: str) -> None:
    """Somebody else's in private or in a channel, another workspace's, nobody's: nothing is said and nothing kept."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    room = slack.channel("투자", kim, lee)
    await called.says(kim, POHANG)
    await called.says(lee, GUMI)
    case = await in_thread(called, lee, room, GUMI)
    await home_of(slack, kim)
    kept, said = called.store.conversations("slack:"), len(kim.dm.ever)
    press = await slack.done(forged(kim, "home:case", value.format(lee=own(lee), case=case, kim=kim.id)))
    await called.quiet()

    assert press.taken
    assert len(kim.dm.ever) == said
    assert called.store.conversations("slack:") == kept


async def test_forget_me_erases_every_case_with_its_rows(bot: Alive, slack: Slack) -> None:
    """In private and in channels, and nobody else's; it is said once, and Home shows none."""
    kim, lee = slack.person("김철수"), slack.person("이영희")
    room = slack.channel("투자", kim, lee)
    await bot.says(kim, POHANG)
    await in_thread(bot, kim, room, GUMI)
    await bot.says(lee, POHANG)
    await home_of(slack, kim)
    kept = bot.store.load(own(lee))
    press = kim.presses_home("내 정보 지우기")
    await slack.done(press)
    await bot.quiet()
    await slack.redeliver([press], times=3, retry=False)
    await pressed(bot, kim, "내 정보 지우기")
    assert kim.home

    assert "아직 상담이 없습니다." in kim.home.seen
    assert "[열기]" not in kim.home.seen
    assert [one.seen.strip() for one in kim.dm.from_bot].count(FORGOTTEN) == 1
    assert [talk.id for talk in bot.store.of_person("slack:", kim.id) if talk.turn] == []
    assert rows(bot) == {own(kim): 1, own(lee): 1}
    assert bot.store.load(own(lee)) == kept


async def test_what_is_told_after_being_forgotten_can_be_forgotten_too(called: Alive, slack: Slack) -> None:
    """And is said again."""
    kim = slack.person("김철수")
    await home_of(slack, kim)
    first = await pressed(called, kim, "내 정보 지우기")
    await called.says(kim, POHANG)
    again = await pressed(called, kim, "내 정보 지우기")

    assert first.seen.strip() == FORGOTTEN
    assert again.seen.strip() == FORGOTTEN
    assert first is not again
    assert called.store.load(own(kim)).values == {}


async def test_an_outsider_gets_no_button_and_presses_none(called: Alive, slack: Slack) -> None:
    """Somebody of another organisation who looks at Home, or finds a way to press."""
    kim = slack.person("김철수")
    park = slack.person("박외부", team=slack.add_team("다른 회사", installed=False))
    slack.channel("공유", kim, park)
    await home_of(slack, kim)
    slack.sends_event({"type": "app_home_opened", "user": park.id, "channel": "D1", "tab": "home"})
    await called.quiet()
    published = next(call for call in reversed(slack.calls) if call.method == "views.publish").args
    for name in ("home:start", "home:form", "home:language-en", "home:forget"):
        await slack.done(forged(park, name, "", on=kim))
    await called.quiet()

    assert published["user_id"] == park.id
    assert "다른 조직에서 오신 분" in published["view"]["blocks"][-1]["text"]["text"]
    assert all("elements" not in block for block in published["view"]["blocks"])
    assert called.store.of_person("slack:", park.id) == []
    assert "views.open" not in [call.method for call in slack.calls]
    assert called.store.lanes() == []


@pytest.mark.parametrize("how", ["hash_conflict", "not_enabled", "internal_error", 503, "drop before", "drop after"])
async def test_a_home_that_cannot_be_shown_holds_up_nothing(called: Alive, slack: Slack, how: str | int) -> None:
    """The talk goes on, and the next look shows it."""
    kim = slack.person("김철수")
    slack.fail("views.publish", how)
    looked = await slack.done(kim.opens_home())
    answer = await called.says(kim, POHANG)

    assert looked.taken
    assert len(looked.attempts) == 1
    assert "90억~150억 원" in answer.seen
    assert "90억~150억 원" in await home_of(slack, kim)


async def test_a_look_at_the_messages_tab_shows_no_home(called: Alive, slack: Slack) -> None:
    """Slack tells of it by the same event."""
    kim = slack.person("김철수")
    await slack.done(kim.opens_home("messages"))
    await called.quiet()

    assert kim.home is None


def rows(bot: Alive) -> dict[str, int]:
    """How many rows are kept, by conversation."""
    found = bot.store._db.execute("SELECT conversation, count(*) FROM outgoing GROUP BY conversation").fetchall()
    return dict(found)
