"""Whole talks in a private chat, through the stand-in, each way things may come."""

import pytest

from tests.bots.slack.living import Alive
from tests.bots.terminal_result import terminal_result
from tests.standin.slack import Slack

KO = (
    "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
    "포항 블루밸리",
    "없음",
    "모두 준비됨",
)
# (400억 + 300억) × 30% = 210억, × 40% = 280억, × 50% = 350억
EN = (
    "We make cathode materials in Pohang, investing 1.5 trillion won; substation 40 billion, water 30 billion",
    "Blue Valley, Pohang",
    "none",
    "all ready",
)
# (40bn + 30bn) × 30% = 21bn, × 40% = 28bn, × 50% = 35bn


@pytest.mark.parametrize(
    ("said", "whole", "locale", "figures"),
    [
        (KO, "전체 결과", "ko-KR", ("210억~350억 원", "280억 원")),
        (EN, "whole result", "en-US", ("KRW 21–35 billion", "KRW 28 billion")),
    ],
    ids=["ko", "en"],
)
async def test_a_whole_talk_ends_as_in_the_terminal(
    bot: Alive, slack: Slack, said: tuple[str, ...], whole: str, locale: str, figures: tuple[str, str]
) -> None:
    """Short first, and all of it when asked for; each question shows what was chosen, and no button is left on it."""
    kim = slack.person("김철수", locale)
    sentence, *labels = said
    await bot.says(kim, sentence)
    for label in labels:
        await bot.presses(kim, label)
    short, full = kim.dm.from_bot[-1], await bot.presses(kim, whole)
    result = await terminal_result(bot.parts.desk, sentence, *(f"[{label}]" for label in labels))

    assert list(filter(None, full.reading.text.splitlines()))[:-1] == result
    assert all(figure in short.seen and figure in full.seen for figure in figures)
    assert len(short.seen) < len(full.seen)
    assert [question.labels for question in kim.dm.from_bot[:-2]] == [[]] * len(labels)
    assert [question.seen.splitlines()[-1] for question in kim.dm.from_bot[:-2]] == [f"→ {label}" for label in labels]
