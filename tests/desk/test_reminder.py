"""A talk taken up again after days: one line says what was told and how long ago."""

from datetime import date, timedelta

import pytest

from core.desk import Desk, To
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Heard, Shown

DAY = date(2026, 11, 22)
BEGUN = {
    "ko": "포항에 1.5조 투자하는 양극재 회사, 용수 300억",
    "en": "cathodes in Pohang, 1.5 trillion won, water 30 billion",
}


async def said(desk: Desk, number: int, text: str, days: int = 0) -> Shown:
    """So many days after the first."""
    answer = await desk.hear(Heard(f"e{number}", "c", "kim", DAY + timedelta(days), text))
    assert answer is not None
    return answer.shown


@pytest.mark.parametrize(
    ("language", "days", "told"),
    [
        ("ko", 3, "3일 전에 이차전지 · 포항 · 투자 1조 5,000억 원 · 용수 300억 원까지 말씀하셨습니다."),
        ("ko", 1, "어제 이차전지 · 포항 · 투자 1조 5,000억 원 · 용수 300억 원까지 말씀하셨습니다."),
        (
            "en",
            3,
            "3 days ago you told me: secondary battery · Pohang · investment KRW 1.5 trillion · "
            "water supply KRW 30 billion.",
        ),
        (
            "en",
            1,
            "Yesterday you told me: secondary battery · Pohang · investment KRW 1.5 trillion · "
            "water supply KRW 30 billion.",
        ),
    ],
)
async def test_the_next_reply_begins_with_it(language: str, days: int, told: str, desk: Desk) -> None:
    """And goes on; once."""
    await said(desk, 1, BEGUN[language])
    first = await said(desk, 2, {"ko": "블루밸리", "en": "Blue Valley"}[language], days)
    second = await said(desk, 3, {"ko": "왜", "en": "why"}[language], days)

    assert first.lines[0] == told
    assert len(first.lines) > 1
    assert told not in second.lines


async def test_on_the_same_day_nobody_is_reminded(desk: Desk) -> None:
    """It was just said."""
    await said(desk, 1, BEGUN["ko"])

    assert not any("말씀하셨습니다" in line for line in (await said(desk, 2, "블루밸리")).lines)


async def test_more_than_four_answers_are_counted(desk: Desk) -> None:
    """Industry, place, site and investment; then water and other aid for it."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "블루밸리")
    await said(desk, 3, "없음")

    assert " 외 2가지까지 " in (await said(desk, 4, "왜", 5)).lines[0]


async def test_nothing_told_is_nothing_to_be_reminded_of(desk: Desk) -> None:
    """A greeting alone."""
    await said(desk, 1, "안녕하세요")

    assert not any("말씀하셨습니다" in line for line in (await said(desk, 2, "안녕하세요", 3)).lines)


@pytest.mark.parametrize("text", ["지금까지", "처음부터", "내 정보 지워줘", "내보내기"])
async def test_what_tells_all_or_ends_all_needs_none(text: str, desk: Desk) -> None:
    """Least of all what has just been erased."""
    await said(desk, 1, BEGUN["ko"])

    assert not any("말씀하셨습니다" in line for line in (await said(desk, 2, text, 3)).lines)


async def test_in_a_group_it_holds_no_amount(desk: Desk, store: SqliteStore) -> None:
    """The rest of it is told."""
    to = To("t:1:-5", lambda shown: (shown,), public=True)
    await desk.hear(Heard("e1", "t:1:-5:kim", "kim", DAY, BEGUN["ko"]), to)
    answer = await desk.hear(Heard("e2", "t:1:-5:kim", "kim", DAY + timedelta(3), "왜"), to)

    assert answer is not None
    assert answer.shown.lines[0] == "3일 전에 이차전지 · 포항까지 말씀하셨습니다."
    assert not any("억" in line for line in answer.shown.lines)


async def test_a_talk_of_an_earlier_version_has_no_day(desk: Desk, store: SqliteStore) -> None:
    """Nothing is guessed."""
    await said(desk, 1, BEGUN["ko"])
    store._writer.submit(
        lambda db: db.execute("UPDATE conversation SET state = json_remove(state, '$.last', '$.unread', '$.proposal')")
    ).result()

    assert not any("말씀하셨습니다" in line for line in (await said(desk, 2, "왜", 9)).lines)
