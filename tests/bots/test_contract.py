"""What every bot keeps: a choice pressed is heard as the very choice that was shown, and whatever is said fits."""

import importlib
from collections.abc import Sequence
from datetime import date
from types import ModuleType

import pytest

from bots.registry import BOTS
from conversations.programme import Giban
from conversations.wording import LANGUAGES, Wording
from core.desk import Desk, To
from core.policy.rulebook import Rulebook
from core.storage.outgoing import Outgoing, Row
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Answered, Choice, Command, Heard, Shown

DAY = date(2026, 11, 22)
BEGINNINGS = {
    "ko": (
        "안녕하세요",
        "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
        "광주 바이오, 전기 100억",
        "대전 방산 로봇",
        "협회입니다",
    ),
    "en": (
        "hello",
        "We make wafers in Gumi, investing 3 trillion won; water 60 billion and a road 20 billion",
        "steel in Pohang",
        "robots in Daegu",
        "we are a display maker in Cheonan, investment not decided, gas 5 billion",
    ),
}
COMMANDS = ("why", "so_far", "sources", "plan", "help", "change", "result", "language-ko", "language-en")
HOSTILE = (
    "<b>굵게</b> <a href='x'>&amp;&nbsp;",
    "<!channel> *x* _y_ `z` [a](b) @here",
    "\u202e뒤집힌 \u200b\u2066글\u2069",
    "\x00\x1b[2J\x07",
    "가" * 100_000,
    "a " * 50_000,
    "👨\u200d👩\u200d👧" * 2_000,
    "e" + "\u0301" * 10_000,
    "\ud800",
    "\n" * 5_000,
    "",
)


@pytest.fixture(params=[bot.name for bot in BOTS])
def driver(request: pytest.FixtureRequest) -> ModuleType:
    """How a bot is driven: tests/bots/NAME/driver.py, which a new bot brings along."""
    return importlib.import_module(f"tests.bots.{request.param}.driver")


class Talking:
    """One person's talk through a bot's eyes: what is shown is checked, what is pressed goes through its buttons."""

    def __init__(self, driver: ModuleType, desk: Desk, store: SqliteStore) -> None:
        self.driver, self.desk, self.store = driver, desk, store
        self.number = 0
        self.row: Row | None = None

    async def hears(self, text: str = "", **more: object) -> Sequence[Choice]:
        """Something typed or pressed; the choices shown with the answer."""
        self.number += 1
        lane, who = self.driver.LANE, self.driver.WHO
        heard = Heard(f"e{self.number}", f"{lane}:{who}", who, DAY, text, **more)  # type: ignore[arg-type]
        answer = await self.desk.hear(heard, To(lane, self.driver.fitted))
        assert answer is not None
        rows = [row for row in map(self.store.row, answer.rows) if row is not None]
        said = "".join(_letters(self.driver.text(self.driver.made(row))) for row in rows)
        assert said == "".join(map(_letters, answer.shown.lines))
        self.row = rows[-1]
        return self.check(answer.shown.choices)

    def check(self, choices: Sequence[Choice]) -> Sequence[Choice]:
        """Every button is heard as the choice it shows."""
        assert self.row is not None
        shown = self.driver.buttons(self.driver.made(self.row))
        assert [label for label, _ in shown] == [choice.label for choice in choices]
        assert [self.driver.heard(self.row, token) for _, token in shown] == [choice.press for choice in choices]
        return choices


def _letters(text: str) -> str:
    return "".join(text.split())


def talking(driver: ModuleType, store: SqliteStore, giban: Giban, wording: Wording) -> Talking:
    """A talk that begins."""
    return Talking(driver, Desk(store, giban, wording), store)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", [0, 1, -1])
@pytest.mark.parametrize("beginning", range(5))
async def test_a_whole_talk_by_pressing_is_heard_as_pressed(
    driver: ModuleType, store: SqliteStore, giban: Giban, wording: Wording, language: str, which: int, beginning: int
) -> None:
    """From any beginning, always the first, second or last choice, up to the result."""
    talk = talking(driver, store, giban, wording)
    choices = await talk.hears(BEGINNINGS[language][beginning], language=language)
    for _ in range(10):
        answers = [choice for choice in choices if isinstance(choice.press, Answered)]
        if not answers:
            break
        choices = await talk.hears(press=answers[which if which < len(answers) else -1].press)
    for command in COMMANDS:
        await talk.hears(press=Command(command))

    assert talk.row is not None


async def test_every_choice_of_a_question_says_what_it_says(
    driver: ModuleType, store: SqliteStore, giban: Giban, wording: Wording, rulebook: Rulebook
) -> None:
    """Each pressed in turn: old buttons correct their fact."""
    talk = talking(driver, store, giban, wording)
    choices = await talk.hears("안녕하세요")
    for choice in choices:
        await talk.hears(press=choice.press)
        said = {fact: answer.value for fact, answer in store.load(f"{driver.LANE}:{driver.WHO}").answers.items()}

        assert isinstance(choice.press, Answered)
        assert said.items() >= dict(choice.press.given).items()


def row_of(driver: ModuleType, shown: Shown) -> Row:
    """A row as kept."""
    return Row(999_999_999_999, f"{driver.LANE}:{driver.WHO}", 1, Outgoing(driver.LANE, shown), 0, 0.0, None)


def longest(rulebook: Rulebook, count: int) -> list[Choice]:
    """The longest Korean names there are, as choices."""
    sites = [site for complex_ in rulebook.complexes for site in complex_.sites]
    names = [*(p.names for p in rulebook.places), *(c.names for c in rulebook.complexes), *(s.names for s in sites)]
    named = sorted({name.ko for name in names}, key=len, reverse=True)[:count]
    return [Choice(f"{name} / {name}", Answered((("place", f"p{n}"),))) for n, name in enumerate(named)]


@pytest.mark.parametrize("count", [1, 25, 99, 101, 250])
def test_the_longest_names_fit_on_buttons_or_are_listed(driver: ModuleType, rulebook: Rulebook, count: int) -> None:
    """All of them, whichever way."""
    choices = longest(rulebook, count)
    parts = [row_of(driver, part) for part in driver.fitted(Shown(["어디인가요?"], choices, "question"))]
    text = "".join(_letters(driver.text(driver.made(row))) for row in parts)
    pressed = [driver.heard(row, token) for row in parts for _, token in driver.buttons(driver.made(row))]

    assert pressed == [c.press for c in choices] or all(_letters(c.label) in text for c in choices)


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda text: repr(text[:12]))
async def test_hostile_text_is_harmless(
    driver: ModuleType, store: SqliteStore, giban: Giban, wording: Wording, hostile: str
) -> None:
    """Typed, and said back where somebody's own words are."""
    for row in (
        row_of(driver, part) for part in driver.fitted(Shown([hostile, "끝"], [Choice(hostile, Command("why"))]))
    ):
        driver.text(driver.made(row))
        driver.buttons(driver.made(row))
    talk = talking(driver, store, giban, wording)
    await talk.hears(hostile.encode(errors="replace").decode())

    assert talk.row is not None
