"""A case that comes to Telegram from elsewhere by a code, or leaves it."""

import re

import pytest

from bots.telegram.acts import Said
from bots.telegram.hear import hear
from core.desk import Desk
from core.talk.vocabulary import Heard
from tests.bots.telegram.living import DAY, RICH, Alive
from tests.bots.telegram.updates import US, message, update
from tests.standin.telegram import Person


async def told(desk: Desk, number: int, text: str) -> str:
    """What a talk in a terminal is answered."""
    answer = await desk.hear(Heard(f"terminal {number}", "terminal:kim", "kim", DAY, text))
    assert answer is not None
    return " ".join(answer.shown.lines)


def code_in(text: str) -> str:
    """The code that is shown."""
    found = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", text)
    assert found
    return found[0]


def own_talk(bot: Alive, person: Person) -> str:
    """The name of somebody's private talk."""
    return f"telegram:4242:{person.id}:{person.id}"


@pytest.mark.parametrize("link", [False, True], ids=["typed", "by a link"])
async def test_a_talk_of_the_terminal_goes_on_here(link: bool, bot: Alive) -> None:
    """With the next question and its buttons; the terminal is left empty."""
    await told(bot.parts.desk, 1, RICH)
    code = code_in(await told(bot.parts.desk, 2, "텔레그램에서 이어서"))
    kim = bot.telegram.person()
    shown = await bot.says(kim, f"/start m{code.replace('-', '')}" if link else code)
    asked = await bot.presses(kim, "포항 블루밸리")

    assert shown.seen.startswith("지난번에 이어서 진행합니다.")
    assert "산업단지 지원사업" in asked.text
    assert {"investment", "site"} <= bot.store.load(own_talk(bot, kim)).values.keys()
    assert bot.store.load("terminal:kim").values == {}


async def test_a_talk_that_left_leaves_its_buttons_void(bot: Alive) -> None:
    """And what is typed then begins a new one."""
    kim = bot.telegram.person()
    await bot.says(kim, RICH)
    shown = await bot.says(kim, "/continue")
    await told(bot.parts.desk, 1, code_in(shown.text))
    kim.presses("포항 블루밸리")
    await bot.quiet()

    assert bot.store.load(own_talk(bot, kim)).values == {}
    assert "investment" in bot.store.load("terminal:kim").values


async def test_in_a_group_no_code_is_given(bot: Alive) -> None:
    """Everybody would read it."""
    kim = bot.telegram.person()
    group = bot.telegram.group("사업단", kim)
    group.adds_bot(kim)
    for number, text in enumerate((f"/estimate {RICH}", "/continue"), start=2):
        kim.says(text, group.chat)
        await group.chat.until(lambda number=number: len(group.chat.from_bot) == number)  # type: ignore[misc]

    assert "개인 대화에서 드립니다" in group.chat.from_bot[-1].text


@pytest.mark.parametrize(
    ("text", "heard"),
    [("/start mab2cde3f", "AB2CDE3F"), ("ab2c-de3f", "ab2c-de3f"), ("/start AB2CDE3F", ""), ("/start m", "")],
)
def test_a_code_is_for_ones_own_talk(text: str, heard: str) -> None:
    """Whatever was spoken of before; nothing else after /start is one."""
    said = hear(update("message", message(text)), US, DAY)

    assert isinstance(said, Said)
    assert (said.heard.text, said.is_start) == (heard, bool(heard))
