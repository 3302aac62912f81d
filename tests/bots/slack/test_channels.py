"""In channels: what is ours, whose case it is, where the answer stands."""

from tests.amounts import eok
from tests.bots.slack.living import Alive
from tests.bots.slack.office import RICH, Office, alone, below, marks
from tests.standin.slack import Message

HOSTILE = "<!channel> *굵게* _기울임_ <@{who}> <https://evil.example|눌러>"


async def test_a_mention_is_answered_in_its_thread(bot: Alive) -> None:
    """Once, though Slack tells of it twice; what the one who began replies there is heard without naming the bot."""
    office = Office(bot)
    root = await office.starts()
    (asked,) = below(root)
    await office.says(office.kim, "블루밸리", root)

    assert "구역 안인가요?" in asked.seen
    assert "산업단지 지원사업" in below(root)[-1].seen
    assert len(below(root)) == 2
    assert office.room.from_bot == below(root)
    assert office.values(root)["investment"] == eok(15000)
    assert "site" in office.values(root)


async def test_what_people_tell_each_other_is_not_ours(bot: Alive) -> None:
    """Others in the thread of a case, messages of the channel, threads without a case."""
    office = Office(bot)
    root = await office.starts()
    before, said = office.values(root), len(office.room.ever)
    office.lee.says("용수는 900억 아닌가요?", office.room, root)
    office.kim.says("투자는 9조로 합시다", office.room)
    theirs = office.lee.says("점심은 900억짜리로", office.room)
    office.kim.says("좋아요, 전기 100억", office.room, theirs)
    await bot.quiet()

    assert len(office.room.ever) == said + 4
    assert office.values(root) == before
    assert below(theirs) == []


async def test_each_thread_has_its_own_case(bot: Alive) -> None:
    """Also of the same person; two people have two cases in one channel."""
    office = Office(bot)
    first, second = await office.starts(), await office.starts("구미 반도체 3조, 용수 500억")
    third = await office.starts("천안 디스플레이 2조, 용수 100억", office.lee)
    await office.says(office.kim, "용수 700억", first)
    await office.says(office.lee, "용수 900억", third)

    assert office.values(first)["cost.water"] == eok(700)
    assert office.values(second)["cost.water"] == eok(500)
    assert office.values(third, office.lee)["cost.water"] == eok(900)
    assert office.values(third) == office.values(first, office.lee) == {}
    assert [len(below(thread)) for thread in (first, second, third)] == [2, 1, 2]


async def test_a_mention_below_what_others_wrote_begins_a_case_there(bot: Alive) -> None:
    """In that thread; what was written before is not taken."""
    office = Office(bot)
    theirs = office.lee.says("구미에 반도체 공장을 짓기로 했습니다. 3조, 용수 500억", office.room)
    office.kim.says("정말요?", office.room, theirs)
    reply = await office.starts(RICH, thread=theirs)
    await office.says(office.kim, "블루밸리", theirs)

    assert reply.thread_ts == theirs.ts
    assert len(below(theirs)) == 2
    assert office.values(theirs)["cost.water"] == eok(300)
    assert office.values(theirs, office.lee) == {}


async def test_who_comes_to_anothers_case_is_told_alone_how_to_go_on(bot: Alive) -> None:
    """Each in the language of their app; nothing is begun, and nobody else sees it."""
    office = Office(bot)
    ann = office.slack.person("Ann", "en-US")
    office.room.members.append(ann.id)
    root = await office.starts()
    before = office.room.from_bot
    await office.starts("나도 계산해 줘, 구미 반도체", office.lee, thread=root)
    await office.starts("me too", ann, thread=root)
    (told,), (english,) = alone(office.lee, office.room), alone(ann, office.room)

    assert told.seen.strip() == (
        '이 스레드의 상담은 다른 분이 시작했습니다. 함께 답하시려면 그분이 "초대 @이름"이라고 적어 주셔야 합니다. '
        "직접 계산하시려면 스레드 밖에서 저를 불러 주세요."
    )
    assert english.seen.strip().startswith("Somebody else started the case in this thread.")
    assert {told.thread_ts, english.thread_ts} == {root.ts}
    assert office.room.from_bot == before
    assert office.values(root, office.lee) == {}


async def test_an_answered_question_shows_what_was_chosen_and_no_buttons(bot: Alive) -> None:
    """A second press of a button still on the screen counts no more."""
    office = Office(bot)
    root = await office.starts()
    (asked,) = below(root)
    button = asked.buttons[1]
    await office.presses(office.kim, "포항 블루밸리", "없음")
    site = office.values(root)["site"]
    office.kim.presses(button)
    await bot.quiet()

    assert asked.seen.endswith("→ 포항 블루밸리")
    assert [one.labels for one in below(root)[:2]] == [[], []]
    assert below(root)[1].seen.endswith("→ 없음")
    assert len(below(root)) == 3
    assert office.values(root)["site"] == site


async def test_a_group_of_direct_messages_is_like_a_channel(called: Alive) -> None:
    """Named it answers, in a thread; unnamed it is quiet, and amounts are whispered."""
    office = Office(called)
    group = called.slack.group_dm(office.kim, office.lee)
    office.kim.says(RICH, group)
    await called.quiet()
    quiet = list(group.from_bot)
    root = await office.starts(RICH, room=group)
    await office.says(office.kim, "블루밸리", root)

    assert quiet == []
    assert len(below(root)) == len(group.from_bot) == 2
    assert ["210억~350억 원" in one.seen for one in alone(office.kim, group)] == [True]
    assert alone(office.lee, group) == []


async def test_taken_into_a_channel_it_greets_once_in_both_languages(bot: Alive) -> None:
    """However often Slack says so; it calls nobody."""
    office = Office(bot)
    room = bot.slack.channel("새 사업", office.kim, office.lee, bot=False)
    office.kim.invites_bot(room)
    await bot.quiet()
    await bot.slack.redeliver(times=4, shuffle=3)
    await bot.quiet()
    (greeting,) = room.from_bot

    assert greeting.seen.startswith("안녕하세요, 기반입니다.")
    assert "Hello, this is Giban." in greeting.seen
    assert greeting.thread_ts is None
    assert greeting.mentions == []


async def test_an_english_app_is_answered_in_english_from_the_first_word(bot: Alive) -> None:
    """Where nothing but our name is said, where only a number is, in private and in a channel."""
    office = Office(bot)
    ann, ben = bot.slack.person("Ann", "en-US"), bot.slack.person("Ben", "en-GB")
    office.room.members.append(ann.id)
    root = await office.starts("", ann)
    private = await bot.says(ben, "500")
    words = await bot.says(ann, "hello")
    korean = await bot.says(bot.slack.person("Dan", "en-US"), "구미 반도체")

    assert below(root)[0].seen.startswith("Hello, this is Giban.")
    assert "안녕하세요" not in below(root)[0].seen
    assert private.seen.startswith("Hello, this is Giban.")
    assert words.seen.startswith("Hello, this is Giban.")
    assert "이해했습니다" in korean.seen


async def test_nothing_anybody_typed_is_more_than_text(bot: Alive) -> None:
    """A member firm's name, what is not understood, a person's name: no call, no link, no style, anywhere."""
    office = Office(bot)
    office.slack.world.users[office.lee.id].name = HOSTILE.format(who=office.kim.id)
    root = await office.starts(HOSTILE.format(who=office.lee.id))
    second = await office.starts("협회 담당자입니다")
    await office.says(office.kim, HOSTILE.format(who=office.lee.id), second)
    await office.says(office.kim, RICH, second)
    for thread in (root, second):
        await office.invites(thread, office.lee)
    await office.says(office.lee, HOSTILE.format(who=office.kim.id), root)
    await office.presses(office.lee, "반도체", on=_asking(root, "반도체"))
    await office.presses(office.lee, "포항 블루밸리", on=_asking(second, "포항 블루밸리"))
    await office.says(office.kim, "지금까지", second)
    everything = [one for one in office.room.ever if one.by_bot]

    assert [found for one in everything for found in marks(one)] == []
    assert any("[<!channel> *굵게*" in one.seen for one in below(second))
    assert below(root)[0].labels


def _asking(thread: Message, label: str) -> Message:
    """The last message of a thread with such a button."""
    return [one for one in below(thread) if label in one.labels][-1]
