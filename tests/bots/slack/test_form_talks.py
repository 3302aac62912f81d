import pytest
from tests.bots.slack.living import Alive
from tests.standin.slack import Slack


def dump(t, person):
    print("=====", t)
    for x in person.dm.messages:
        print("##", x.seen)


async def test_explore(called: Alive, slack: Slack) -> None:
    bot = called
    kim = slack.person("Kim", "en-US")
    await slack.done(kim.opens_home())
    print(kim.home.seen)
    await slack.done(kim.presses_home("Fill in a form"))
    print(kim.view.seen)
    await slack.done(kim.chooses_in_view("facilities", ["water supply", "roads"]))
    print(kim.view.seen)
    print(await kim.suggests("place", "포"), await kim.suggests("place", "Poh"))
    print(
        await kim.submits(
            {
                "sector": "secondary battery",
                "place": "포항 · Pohang" if 0 else "Pohang · 포항",
                "investment": "1.5 trillion",
                "cost.water": "30 billion",
                "cost.road": "20 billion",
            }
        )
    )
    await bot.quiet()
    dump("en form", kim)
    await slack.done(kim.presses_home("Fill in a form"))
    n = len(kim.dm.messages)
    print(await kim.submits({"investment": ""}))
    await bot.quiet()
    dump("emptied", kim)
    await slack.done(kim.presses_home("Forget me"))
    print(kim.home.seen)
    await bot.quiet()
    await slack.done(kim.presses_home("Forget me"))
    await bot.quiet()
    dump("forgot", kim)
    await slack.done(kim.presses_home("Fill in a form"))
    print(await kim.submits({}))
    await bot.quiet()
    dump("nothing", kim)
    await slack.done(kim.presses_home("Fill in a form"))
    print(await kim.submits({}))
    await bot.quiet()
    dump("nothing", kim)
    m = await kim.commands("/giban", "form")
    print(m)
    print(kim.view.seen[:200])
    assert 0


async def test_explore2(called: Alive, slack: Slack) -> None:
    bot = called
    kim = slack.person("김철수")
    await slack.done(kim.opens_home())
    await bot.says(kim, "협회 담당자입니다")
    await bot.says(kim, "가나전자")
    await bot.says(kim, "포항 이차전지 용수 300억")
    await bot.says(kim, "다라화학")
    await bot.says(kim, "울산 이차전지 도로 100억")
    dump("office", kim)
    await slack.done(kim.opens_home())
    print(kim.home.seen)
    n = len(kim.dm.messages)
    await slack.done(kim.presses_home("양식으로 계산하기"))
    print(kim.view.seen[:600])
    print(kim.home.blocks)
    assert 0
