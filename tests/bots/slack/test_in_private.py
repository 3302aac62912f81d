"""Asked anywhere, answered in private: the command and the shortcut on somebody's message."""

from tests.amounts import eok
from tests.bots.slack.living import Alive
from tests.bots.slack.office import RICH, Office, alone, below

GUMI = "구미에 3조 투자하는 반도체 회사, 용수 500억"


async def test_the_command_is_answered_in_private_wherever_it_is_typed(bot: Alive) -> None:
    """Also where the bot is not: what was typed there is acknowledged to the person alone."""
    office = Office(bot)
    elsewhere = bot.slack.channel("다른 일", office.kim, office.lee, bot=False)
    said = await office.kim.commands("/giban", RICH, elsewhere)
    await bot.quiet()
    (answer,) = office.kim.dm.from_bot

    assert said is not None
    assert (said.seen.strip(), said.only_for) == ("기반과의 개인 대화에서 답해 드렸습니다.", office.kim.id)
    assert elsewhere.messages == []
    # (400억 + 300억) × 30% = 210억, × 50% = 350억
    assert "210억~350억 원" in answer.seen
    assert office.private(office.kim)["cost.water"] == eok(300)


async def test_in_ones_own_chat_with_us_nothing_is_acknowledged(called: Alive) -> None:
    """The answer stands there; the chat of two people is no such place."""
    office = Office(called)
    first, more = await office.kim.commands("/giban", RICH), await office.kim.commands("/giban", "용수 500억")
    members = [office.kim.id, office.lee.id]
    theirs = called.slack.world.new_channel(called.slack.team, "im", "", members)
    beside = await office.kim.commands("/giban", "전기 600억", theirs)
    await called.quiet()

    assert first is None
    assert more is None
    assert beside is not None
    assert theirs.messages == []
    assert len(office.kim.dm.from_bot) == 3


async def test_the_command_alone_takes_up_where_one_was(called: Alive) -> None:
    """Who was nowhere is welcomed, in the language of the app."""
    office, ann = Office(called), called.slack.person("Ann", "en-US")
    office.room.members.append(ann.id)
    await called.says(office.kim, RICH)
    await office.kim.commands("/giban", "", office.room)
    said = await ann.commands("/giban", "", office.room)
    await called.quiet()

    assert said is not None
    assert said.seen.strip() == "I have answered in your private chat with me."
    assert "지난번에 이어서 진행합니다." in office.kim.dm.from_bot[-1].seen
    assert "투자 1조 5,000억 원" in office.kim.dm.from_bot[-1].seen
    assert ann.dm.from_bot[-1].seen.startswith("Hello, this is Giban.")
    assert office.room.from_bot == []


async def test_the_shortcut_makes_an_own_case_of_a_colleagues_message(bot: Alive) -> None:
    """In private, where it goes on; one's earlier talk stays as it was, and the command leads back to it."""
    office = Office(bot)
    theirs = office.lee.says(GUMI, office.room)
    await bot.says(office.kim, RICH)
    before = office.private(office.kim)
    office.kim.shortcut("estimate", theirs)
    made = await bot.last(office.kim)
    more = await bot.says(office.kim, "용수 700억")
    await office.kim.commands("/giban")
    back = await bot.last(office.kim)

    # 500억 × 30% = 150억, × 50% = 250억; 700억: 210억, 350억
    assert "반도체 · 구미 · 투자 3조 원" in made.seen
    assert "150억~250억 원" in made.seen
    assert "210억~350억 원" in more.seen
    assert office.private(office.kim) == before
    assert "이차전지 · 포항" in back.seen
    assert (office.room.from_bot, alone(office.kim, office.room), office.lee.dm.from_bot) == ([], [], [])


async def test_the_case_of_a_shortcut_is_nothing_to_the_thread_below(bot: Alive) -> None:
    """What its owner writes there is not heard, and who names the bot there begins a case, and learns of no other."""
    office = Office(bot)
    theirs = office.lee.says(GUMI, office.room)
    office.kim.shortcut("estimate", theirs)
    await bot.quiet()
    office.kim.says("용수는 900억으로 봅시다", office.room, theirs)
    await bot.quiet()
    quiet = list(office.room.from_bot)
    await office.starts(RICH, office.lee, thread=theirs)

    assert quiet == []
    assert len(below(theirs)) == 1
    assert "다른 분이 시작" not in "".join(one.seen for one in alone(office.lee, office.room))
    assert office.values(theirs, office.lee)["cost.water"] == eok(300)


async def test_several_cases_in_private_and_one_in_a_thread(bot: Alive) -> None:
    """What is pressed answers for the case it was shown for."""
    office = Office(bot)
    root = await office.starts()
    await office.says(office.kim, "새 건", root)
    await office.kim.commands("/giban", RICH)
    await bot.quiet()
    await bot.says(office.kim, "새 건: 오창 2공장", office.kim.dm)
    await bot.says(office.kim, "건 목록", office.kim.dm)
    await office.presses(office.kim, "건 1: 포항 · 이차전지", "포항 블루밸리")
    team = office.slack.team.id
    case = {n: bot.store.load(f"slack:{team}:{office.kim.id}:{office.kim.id}#{n}").values for n in (1, 2)}

    assert below(root)[-1].seen.startswith("여기에서는 한 건만 다룹니다.")
    assert (case[1]["site"], case[2]["site"]) == ("blue-valley", "ochang")
    assert office.kim.dm.from_bot[-1].seen.startswith("[건 1: 포항 · 이차전지]")
