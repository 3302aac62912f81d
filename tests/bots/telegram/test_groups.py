"""In groups: whose case it is, who may press, what others see, topics, hidden people, moving house."""

import asyncio

from tests.bots.telegram.living import RICH, Alive
from tests.standin.telegram import Button, Chat, Group, Message, Person

ESTIMATE = f"/estimate {RICH}"


class Office:
    """A group with the bot in it; Kim and Lee."""

    def __init__(self, bot: Alive, kind: str = "group", *, forum: bool = False) -> None:
        self.bot = bot
        self.kim, self.lee = bot.telegram.person("김담당"), bot.telegram.person("이담당")
        self.group: Group = bot.telegram.group("사업단", self.kim, self.lee, kind=kind, forum=forum)

    @property
    def chat(self) -> Chat:
        """The chat of all."""
        return self.group.chat

    async def joined(self) -> "Office":
        """The bot was taken in, and greeted."""
        self.group.adds_bot(self.kim)
        await self.chat.until(lambda: len(self.chat.from_bot) == 1)
        return self

    async def says(self, person: Person, text: str, **more: object) -> Message:
        """Write in the group, and wait for the answer."""
        before = len(self.chat.from_bot)
        person.says(text, self.chat, **more)  # type: ignore[arg-type]  # reply_to, topic
        await self.chat.until(lambda: len(self.chat.from_bot) > before)
        return self.chat.from_bot[-1]


def labelled(message: Message, label: str) -> Button:
    """A button of a message."""
    return next(button for button in message.buttons if button.label == label)


async def test_taken_into_a_group_it_says_how_to_begin(bot: Alive) -> None:
    """Once, in both languages, however often Telegram says so; it answers what is meant for it alone."""
    office = await Office(bot).joined()
    office.kim.says("안녕하세요 여러분", office.chat)
    office.kim.says("/weather", office.chat)
    office.kim.says("/why@other_bot", office.chat)
    await bot.telegram.redeliver(bot.telegram.updates, times=4, shuffle=3)
    await bot.quiet()

    assert len(office.chat.from_bot) == 1
    assert "/estimate 구미에" in office.chat.from_bot[0].text
    assert "Hello, this is Giban." in office.chat.from_bot[0].text


async def test_amounts_are_kept_back_until_who_began_shows_them(bot: Alive) -> None:
    """Nobody else may press; then everybody sees them."""
    office = await Office(bot).joined()
    answer = await office.says(office.kim, ESTIMATE)
    strange = office.lee.presses(labelled(answer, "여기에 보이기"), on=answer)
    refused = await strange.until_answered()
    office.kim.presses(labelled(answer, "여기에 보이기"), on=answer)
    await office.chat.until(lambda: len(office.chat.from_bot) == 3)
    shown = await office.says(office.kim, "/sofar")

    assert "억" not in answer.text
    assert "시작하신 분만" in refused["text"]
    assert "210억~350억 원" in shown.text


async def test_another_persons_answer_is_another_case(bot: Alive) -> None:
    """Lee replies to what was asked of Kim; Kim's case stays as it was, and each is answered in reply."""
    office = await Office(bot).joined()
    asked = await office.says(office.kim, ESTIMATE)
    theirs = await office.says(office.lee, "천안 디스플레이", reply_to=asked)
    query = office.lee.presses(labelled(asked, "포항 블루밸리"), on=asked)
    await query.until_answered()
    mine = await office.says(office.kim, "블루밸리", reply_to=asked)

    assert theirs.reply_to is not None
    assert theirs.reply_to.text == "천안 디스플레이"
    assert "천안" in theirs.text
    assert "천안" not in mine.text
    assert "산업단지 지원사업" in mine.text


async def test_the_link_shows_the_case_in_private_to_its_owner_alone(bot: Alive) -> None:
    """With its amounts; there the talk goes on, typed or pressed, and /start is one's own again."""
    office = await Office(bot).joined()
    answer = await office.says(office.kim, ESTIMATE)
    link = labelled(answer, "개인 대화에서 보기").url
    assert link is not None
    office.lee.opens(link)
    await office.lee.chat.until(lambda: bot.sent(office.lee))
    office.kim.opens(link)
    await office.kim.chat.until(lambda: bot.sent(office.kim))
    private = bot.sent(office.kim)[-1]
    after = await bot.presses(office.kim, "포항 블루밸리")
    typed = await bot.says(office.kim, "투자는 2조")
    own = await bot.says(office.kim, "/start")
    group = await office.says(office.kim, "/sofar")

    assert "시작하신 분만 열 수" in bot.sent(office.lee)[-1].text
    assert "210억~350억 원" in private.text
    assert "산업단지 지원사업" in after.text
    assert "2조" in typed.text
    assert own.text.startswith("안녕하세요, 기반입니다.")
    assert "특화단지 구역 안인지: 충족" in group.text
    assert "조" not in group.text


async def test_a_topic_is_a_chat_of_its_own(polled: Alive) -> None:
    """Answers stay in it; a thread of replies outside topics is none."""
    office = await Office(polled, forum=True).joined()
    water, roads = (office.group.opens_topic(name, office.kim) for name in ("용수", "도로"))
    in_water = await office.says(office.kim, ESTIMATE, topic=water)
    in_roads = await office.says(office.kim, "/sofar", topic=roads)
    beside = await office.says(office.kim, "/sofar")
    office.kim.presses(labelled(in_water, "포항 블루밸리"), on=in_water)
    await office.chat.until(lambda: len(office.chat.from_bot) == 5)

    assert [in_water.topic, in_roads.topic, beside.topic] == [water, roads, None]
    assert "아직 알려 주신 것이 없습니다." in in_roads.text
    assert office.chat.from_bot[-1].topic == water


async def test_who_hides_behind_the_group_is_the_group(polled: Alive) -> None:
    """A real administrator's press counts for them, an ordinary member's does not."""
    office = await Office(polled, "supergroup").joined()
    office.group.says_anonymously(ESTIMATE)
    await office.chat.until(lambda: len(office.chat.from_bot) == 2)
    answer = office.chat.from_bot[-1]
    office.chat.members[office.kim.id] = "administrator"
    refused = await office.lee.presses(labelled(answer, "포항 블루밸리"), on=answer).until_answered()
    taken = await office.kim.presses(labelled(answer, "포항 블루밸리"), on=answer).until_answered()
    await office.chat.until(lambda: len(office.chat.from_bot) == 3)

    assert "시작하신 분만" in refused["text"]
    assert taken == {}
    assert "산업단지 지원사업" in office.chat.from_bot[-1].text


async def test_a_group_that_moves_takes_its_cases_along(bot: Alive) -> None:
    """The number is another, the case the same; other bots and channels are not heard."""
    office = await Office(bot).joined()
    await office.says(office.kim, ESTIMATE)
    await bot.quiet()
    moved = office.group.migrates()
    moved.says_as_channel("/weather")
    moved.gets_channel_post("/why")
    await bot.quiet()
    office.kim.says("/sofar", moved.chat)
    await moved.chat.until(lambda: moved.chat.from_bot)

    assert "이차전지" in moved.chat.from_bot[-1].text
    assert "억" not in moved.chat.from_bot[-1].text


async def test_a_message_on_its_way_while_the_group_moves_arrives(polled: Alive) -> None:
    """The old number refuses with the new one."""
    office = await Office(polled).joined()
    polled.telegram.slow_down(office.chat, 0.3)
    office.kim.says(ESTIMATE, office.chat)
    await asyncio.sleep(0.1)
    polled.telegram.holds_updates()
    moved = office.group.migrates()
    await moved.chat.until(lambda: moved.chat.from_bot)
    polled.telegram.releases_updates()
    await polled.quiet()

    assert "구역 안인가요?" in moved.chat.from_bot[0].text


async def test_in_a_group_a_talk_stays_one_case_wherever_it_goes_on(bot: Alive) -> None:
    """In one's own talk there may be several."""
    office = await Office(bot).joined()
    answer = await office.says(office.kim, ESTIMATE)
    there = await office.says(office.kim, "/newcase 오창 2공장")
    link = labelled(answer, "개인 대화에서 보기").url
    assert link is not None
    office.kim.opens(link)
    await office.kim.chat.until(lambda: bot.sent(office.kim))
    linked = await bot.says(office.kim, "새 건")
    await bot.says(office.kim, "/start")
    await bot.says(office.kim, RICH)
    own = await bot.says(office.kim, "/newcase 오창 2공장")
    listed = await bot.says(office.kim, "/cases")

    assert there.text.startswith("여기에서는 한 건만 다룹니다.")
    assert linked.text.startswith("여기에서는 한 건만 다룹니다.")
    assert own.text.startswith("[오창 2공장]")
    assert [button.label for button in listed.buttons] == ["건 1: 포항 · 이차전지", "오창 2공장", "새 건"]
