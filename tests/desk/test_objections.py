"""This is wrong: the person's words are kept with the rule they are about, and the talk goes on where it was."""

import logging
from datetime import date

import pytest

from core.desk import Desk, To
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Command, Heard, Shown

DAY = date(2026, 11, 22)
BEGUN = {
    "ko": "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
    "en": "cathodes in Pohang, 1.5 trillion won, substation 40 billion, water 30 billion",
}
ANSWERS = {
    "sector": "secondary_battery",
    "place": "pohang",
    "investment": {"low": 1_500_000_000_000, "high": 1_500_000_000_000},
    "facilities": ["water", "electricity"],
    "cost.water": {"low": 30_000_000_000, "high": 30_000_000_000},
    "cost.electricity": {"low": 40_000_000_000, "high": 40_000_000_000},
}


async def said(desk: Desk, number: int, text: str = "", press: Command | None = None, **more: object) -> Shown:
    """Typed or pressed."""
    answer = await desk.hear(Heard(f"e{number}", "c", "kim", DAY, text, press, **more))  # type: ignore[arg-type]
    assert answer is not None
    return answer.shown


@pytest.mark.parametrize(
    ("language", "complaint", "asked", "put", "noted", "open_"),
    [
        (
            *("ko", "지원율이 틀린 것 같아요", "지원율이 어떻게 다른지", "50%라고 들었습니다"),
            *("지원율에 대해 적어 주신 말씀을", "구역 안인가요?"),
        ),
        (
            "en",
            "the rate is wrong",
            "what is wrong with the rate",
            "we were told 50%",
            "about the rate",
            "Is your site",
        ),
    ],
)
async def test_the_words_are_asked_for_once_and_the_talk_goes_on(
    language: str, complaint: str, asked: str, put: str, noted: str, open_: str, desk: Desk, store: SqliteStore
) -> None:
    """Tied to the rate, as it was told."""
    await said(desk, 1, BEGUN[language])
    first = await said(desk, 2, complaint)
    second = await said(desk, 3, put)

    assert asked in first.lines[0]
    assert noted in second.lines[0]
    assert open_ in second.lines[1]
    assert [(each.conversation, each.day, each.subject, each.words) for each in store.objections()] == [
        ("c", DAY, "rate", put)
    ]


async def test_the_rule_is_kept_beside_the_words(desk: Desk, store: SqliteStore) -> None:
    """Notice 2026-82, Article 4(3): 30–50 %; 40 % assumed under the threshold."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "지원율이 50%라고 들었는데 틀린 것 같아요")
    rule = dict(store.objections()[0].rule)
    mark = str(rule.pop("rulebook"))

    assert rule == {
        "as_of": "2026-11-22",
        "notice": "2026-07-02",
        "rules": None,
        "standing": "law",
        "source": ["L3 Art 4(3)"],
        "told": {"low": "3/10", "likely": "2/5", "high": "1/2"},
        "answers": ANSWERS,
    }
    assert len(mark) == 12


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("한도가 1000억이라던데 틀린 것 같아요", "cap", {"low": 50_000_000_000, "high": 50_000_000_000}),
        ("구역 조건이 신문과 달라서 틀린 것 같아요", "complex", {"status": "unknown"}),
        (
            "신문과 달라서 틀린 것 같아요",
            "result",
            {"verdict": "undetermined", "low": 21_000_000_000, "likely": 28_000_000_000, "high": 35_000_000_000},
        ),
    ],
)
async def test_each_is_tied_to_what_it_means(
    text: str, subject: str, told: dict[str, object], desk: Desk, store: SqliteStore
) -> None:
    """The cap, a condition, or the whole result: 700 at 30, 40 and 50 %."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, text)
    kept = store.objections()[0]
    rule = kept.rule["told"]

    assert kept.subject == subject
    assert isinstance(rule, dict)
    assert {name: rule[name] for name in told} == told


async def test_it_is_a_button_where_sources_are_shown(desk: Desk, store: SqliteStore) -> None:
    """After the result too."""
    await said(desk, 1, "포항 철강")
    sources = await said(desk, 2, "근거")
    pressed = next(choice.press for choice in sources.choices if choice.label == "틀린 점 알리기")
    assert isinstance(pressed, Command)
    await said(desk, 3, press=pressed)
    noted = await said(desk, 4, "철강도 된다고 들었습니다")

    assert "고맙습니다" in noted.lines[0]
    assert store.objections()[0].words == "철강도 된다고 들었습니다"


@pytest.mark.parametrize(
    ("text", "told"),
    [("왜", "특화단지 안에서 쓰는 시설만"), ("블루밸리", "포항 블루밸리로 이해"), ("취소", "그대로 두었습니다")],
)
async def test_a_wish_or_an_answer_is_no_objection(text: str, told: str, desk: Desk, store: SqliteStore) -> None:
    """And what comes after it is read as ever."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "이거 틀렸어요")
    shown = await said(desk, 3, text)
    await said(desk, 4, "으라차차")

    assert told in shown.lines[0]
    assert store.objections() == []


async def test_a_correction_stays_one(desk: Desk, store: SqliteStore) -> None:
    """Nobody is asked what is wrong with it."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "틀렸어요, 포항이 아니라 구미예요")

    assert store.load("c").values["place"] == "gumi"
    assert store.objections() == []


async def test_it_goes_with_forget_me(desk: Desk, store: SqliteStore) -> None:
    """Like all that was said."""
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "지원율이 50%라고 들었는데 틀린 것 같아요")
    await said(desk, 3, "내 정보 지워줘")

    assert store.objections() == []


async def test_a_members_is_kept_as_the_members(desk: Desk, store: SqliteStore) -> None:
    """An officer (협회) speaks of one."""
    await said(desk, 1, "협회입니다")
    await said(desk, 2, "한빛소재")
    await said(desk, 3, BEGUN["ko"])
    await said(desk, 4, "한도가 1000억이라던데 틀린 것 같아요")

    assert [each.conversation for each in store.objections()] == ["c#1"]


async def test_the_log_holds_none_of_it(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Nobody's words."""
    caplog.set_level(logging.DEBUG)
    await said(desk, 1, BEGUN["ko"])
    await said(desk, 2, "지원율이 50%라고 들었는데 틀린 것 같아요")

    assert "50%" not in caplog.text


async def test_a_repeat_of_the_event_keeps_one(desk: Desk, store: SqliteStore) -> None:
    """Told twice by the platform."""
    to = To("t:1:9", lambda shown: (shown,))
    await said(desk, 1, BEGUN["ko"])
    for _ in range(2):
        await desk.hear(Heard("e2", "c", "kim", DAY, "지원율이 50%라고 들었는데 틀린 것 같아요"), to)

    assert len(store.objections()) == 1
