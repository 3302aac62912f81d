"""Ten texts in a row that nobody can read: choices, then whom to ask, and never a loop."""

from datetime import date
from itertools import pairwise

import pytest

from conversations.programme import Giban
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.desk import Desk
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)
BEGUN = {
    "ko": "포항에 1.5조 투자하는 양극재 회사, 용수 300억",
    "en": "cathodes in Pohang, 1.5 trillion won, water 30 billion",
}
SAID = {"ko": "으라차차 뿅", "en": "xyzzy plugh"}


class Talking:
    """One person, one line at a time."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.number = desk, 0

    async def says(self, text: str = "", press: Command | None = None) -> Shown:
        """One more."""
        self.number += 1
        answer = await self.desk.hear(Heard(f"e{self.number}", "c", "kim", DAY, text, press))
        assert answer is not None
        return answer.shown


def labels(shown: Shown) -> list[str]:
    """The choices as they read."""
    return [choice.label for choice in shown.choices]


@pytest.mark.parametrize(("language", "unsure", "help_"), [("ko", "모름", "도움말"), ("en", "not sure", "help")])
async def test_from_the_third_on_help_is_among_the_choices(language: str, unsure: str, help_: str, desk: Desk) -> None:
    """Beside the question's own."""
    talk = Talking(desk)
    await talk.says(BEGUN[language])
    shown = [labels(await talk.says(SAID[language])) for _ in range(3)]

    assert [help_ in choices for choices in shown] == [False, False, True]
    assert all(unsure in choices for choices in shown)


@pytest.mark.parametrize(
    ("language", "whom", "offered"),
    [
        ("ko", "한국산업단지공단(KICOX)에 문의해 주세요", ["모름", "처음부터", "도움말"]),
        ("en", "ask KICOX (한국산업단지공단)", ["not sure", "start over", "help"]),
    ],
)
async def test_the_tenth_says_whom_to_ask(language: str, whom: str, offered: list[str], desk: Desk) -> None:
    """And offers to pass on, to start over, and help."""
    talk = Talking(desk)
    await talk.says(BEGUN[language])
    shown = [await talk.says(SAID[language]) for _ in range(10)]

    assert [whom in " ".join(each.lines) for each in shown] == [False] * 9 + [True]
    assert set(offered) <= set(labels(shown[-1]))
    assert len(shown[-1].lines) == 3


async def test_whom_to_ask_is_the_operators_to_say(rulebook: Rulebook, words: Lexicon, wording: Wording) -> None:
    """`GIBAN_CONTACT`."""
    store = SqliteStore(":memory:", rulebook.facts)
    talk = Talking(Desk(store, Giban(rulebook, words, contact="전략산업과 044-203-0000"), wording))
    await talk.says(BEGUN["ko"])
    shown = [await talk.says(SAID["ko"]) for _ in range(10)][-1]
    store.close()

    assert "담당자에게 문의해 주세요: 전략산업과 044-203-0000" in shown.lines[0]


@pytest.mark.parametrize("language", ["ko", "en"])
async def test_nothing_is_said_twice_running_for_ever(language: str, desk: Desk) -> None:
    """Up to the thirtieth, after the result too."""
    talk = Talking(desk)
    await talk.says({"ko": "포항 철강", "en": "steel in Pohang"}[language])
    said = [(await talk.says(SAID[language])).lines for _ in range(30)]

    assert all(before != after for before, after in pairwise(said[2:]))


@pytest.mark.parametrize("understood", ["고마워요", "왜", "모름", "투자는 2조", "한도가 얼마예요?", "이거 틀렸어요"])
async def test_whatever_is_understood_begins_the_count_anew(understood: str, desk: Desk, store: SqliteStore) -> None:
    """A kind word, a wish, an answer, a question, a complaint."""
    talk = Talking(desk)
    await talk.says(BEGUN["ko"])
    for _ in range(5):
        await talk.says(SAID["ko"])
    before = store.load("c").unread
    await talk.says(understood)

    assert (before, store.load("c").unread) == (5, 0)


async def test_pictures_and_sums_without_a_unit_count_too(desk: Desk, store: SqliteStore) -> None:
    """Nothing could be made of them either."""
    talk = Talking(desk)
    await talk.says(BEGUN["ko"])
    await talk.says(press=Command("cannot-photo"))
    await talk.says("투자 500")
    await talk.says("")

    assert store.load("c").unread == 3


async def test_a_talk_that_begins_unreadably_is_welcomed(desk: Desk, store: SqliteStore) -> None:
    """Nobody has failed yet."""
    shown = await Talking(desk).says(SAID["ko"])

    assert "기반입니다" in shown.lines[0]
    assert store.load("c").unread == 0
