"""Several people in one case: who may be let in, who said what, and that no name is more than a name."""

import asyncio

import pytest

from tests.amounts import eok, jo
from tests.bots.slack.living import Alive
from tests.bots.slack.office import RICH, Office, alone, below, public_amounts


async def test_an_invited_colleague_answers_along(bot: Alive) -> None:
    """Typed and pressed; each card begins with the one it answers, and what was chosen tells who chose."""
    office = Office(bot)
    root = await office.starts()
    await office.invites(root, office.lee)
    invited = below(root)[-1]
    await office.presses(office.lee, "포항 블루밸리")
    await office.says(office.lee, "용수 500억", root)
    whispered = alone(office.lee, office.room)
    await office.presses(office.kim, "없음")
    await office.says(office.kim, "지금까지", root)
    told = [one.seen for one in below(root)]

    assert "이영희 님도 이 상담에 답하실 수 있습니다." in invited.seen
    assert invited.seen.endswith("→ 포항 블루밸리 (이영희)")
    assert [text.partition("\n")[0] for text in told[1:]] == [
        "[김철수]",
        "[이영희]",
        "[이영희]",
        "[김철수]",
        "[김철수]",
    ]
    assert told[3].endswith("→ 없음 (김철수)")
    assert office.values(root)["cost.water"] == eok(500)
    assert "270억~450억 원" in whispered[-1].seen
    assert public_amounts(office.room) == []


async def test_so_far_tells_who_said_what(called: Alive) -> None:
    """By person, without the amounts."""
    office = Office(called)
    root = await office.starts()
    await office.invites(root, office.lee)
    await office.says(office.lee, "용수 500억", root)
    await office.presses(office.lee, "포항 블루밸리")
    await office.says(office.lee, "지금까지", root)
    (kim,) = [line for line in below(root)[-1].seen.splitlines() if line.startswith("· 김철수")]
    (lee,) = [line for line in below(root)[-1].seen.splitlines() if line.startswith("· 이영희")]

    assert "투자액" in kim
    assert "사업장" not in kim
    assert "사업장" in lee
    assert "투자액" not in lee


async def test_a_colleague_is_invited_in_english_too(called: Alive) -> None:
    """By people of another language."""
    office = Office(called)
    ann, ben = called.slack.person("Ann", "en-US"), called.slack.person("Ben", "en-US")
    office.room.members.extend((ann.id, ben.id))
    root = await office.starts("chips in Gumi, 3 trillion won, water 50 billion", ann)
    await office.says(ann, f"invite <@{ben.id}>", root)
    await office.says(ben, "so far", root)

    assert "Ben can now answer in this case too." in below(root)[-2].seen
    assert below(root)[-1].seen.startswith("[Ben]")


async def test_two_answer_at_once(bot: Alive) -> None:
    """Typed and pressed in the same moment: each counts once, and each is answered by name."""
    office = Office(bot)
    root = await office.starts()
    await office.invites(root, office.lee)
    asked = below(root)[-1]
    before = len(below(root))
    office.kim.says("투자는 2조", office.room, root)
    office.lee.says("용수 500억", office.room, root)
    office.lee.presses("포항 블루밸리", on=asked)
    office.kim.says("전기 600억", office.room, root)
    await bot.quiet()
    values, told = office.values(root), [one.seen.partition("\n")[0] for one in below(root)[before:]]

    assert (values["investment"], values["cost.water"], values["cost.electricity"]) == (jo(2), eok(500), eok(600))
    assert "site" in values
    assert sorted(told) == ["[김철수]", "[김철수]", "[이영희]", "[이영희]"]


async def test_both_press_the_same_button(bot: Alive) -> None:
    """It was answered once."""
    office = Office(bot)
    root = await office.starts()
    await office.invites(root, office.lee)
    asked = below(root)[-1]
    before = len(below(root))
    await asyncio.gather(
        *(office.slack.done(person.presses("포항 블루밸리", on=asked)) for person in (office.kim, office.lee))
    )
    await bot.quiet()

    assert len(below(root)) == before + 1
    assert asked.labels == []


async def test_who_was_not_invited_takes_no_part(bot: Alive) -> None:
    """Lee was, Park was not: told alone when pressing, unheard when writing."""
    office = Office(bot)
    park = bot.slack.person("박과장")
    office.room.members.append(park.id)
    root = await office.starts()
    await office.invites(root, office.lee)
    before = office.values(root)
    park.says("용수 900억", office.room, root)
    await office.presses(park, "포항 블루밸리")
    (told,) = alone(park, office.room)

    assert "시작하신 분과 초대받은 분만" in told.seen
    assert office.values(root) == before
    assert "포항 블루밸리" in below(root)[-1].labels


async def test_a_colleague_neither_invites_nor_shows_amounts(bot: Alive) -> None:
    """That is for who began; each is told alone."""
    office = Office(bot)
    park = bot.slack.person("박과장")
    office.room.members.append(park.id)
    root = await office.starts()
    await office.invites(root, office.lee)
    await office.says(office.lee, f"초대 <@{park.id}>", root)
    await office.presses(office.lee, "여기에 보이기", on=below(root)[0])
    await office.presses(park, "포항 블루밸리")

    assert ["시작하신 분만" in one.seen for one in alone(office.lee, office.room)] == [True, True]
    assert len(alone(park, office.room)) == 1
    assert "site" not in office.values(root)
    assert public_amounts(office.room) == []


@pytest.mark.parametrize("who", ["bot", "outsider", "both"])
async def test_only_people_of_the_workspace_can_be_invited(called: Alive, who: str) -> None:
    """With one of them among the invited nobody is let in."""
    office = Office(called)
    slack = called.slack
    other = slack.add_team("다른 회사")
    park = slack.person("박외부", team=other)
    office.room.members.append(park.id)
    root = await office.starts()
    strangers = {"bot": [other.bot_user], "outsider": [park.id], "both": [office.lee.id, park.id]}[who]
    office.room.members.append(other.bot_user)
    await office.says(office.kim, "초대 " + " ".join(f"<@{one}>" for one in strangers), root)
    told = alone(office.kim, office.room)[-1]
    await office.presses(office.lee, "포항 블루밸리")

    assert "같은 워크스페이스의 구성원만 초대할 수 있습니다." in told.seen
    assert "site" not in office.values(root)
    assert len(below(root)) == 1


async def test_in_private_nobody_is_invited(called: Alive) -> None:
    """It says where it can be done."""
    office = Office(called)
    await called.says(office.kim, RICH)
    told = await called.says(office.kim, f"초대 <@{office.lee.id}>")

    assert told.seen.strip().startswith("동료 초대는 채널의 스레드에서 할 수 있습니다.")


async def test_an_officers_colleague_presses_for_a_member(called: Alive) -> None:
    """Let in by the officer, for whichever member is spoken of."""
    office = Office(called)
    root = await office.starts("협회 담당자입니다")
    await office.says(office.kim, "가나전자", root)
    await office.says(office.kim, RICH, root)
    await office.invites(root, office.lee)
    await office.presses(office.lee, "포항 블루밸리")
    answer = below(root)[-1].seen

    assert below(root)[2].seen.endswith("→ 포항 블루밸리 (이영희)")
    assert answer.splitlines()[:3] == ["[이영희]", "", "[가나전자]"]
    assert alone(office.lee, office.room) == []
