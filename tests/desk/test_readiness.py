"""The question of readiness at the desk: one answer ends it, whatever the answer leaves open."""

from datetime import date

import pytest

from core.desk import Desk
from core.policy.answers import UNKNOWN, Value
from core.policy.month import Month
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Heard, Press, Shown

DAY = date(2026, 11, 22)
TALKS = {
    "ko": ("포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요", "블루밸리", "없음"),
    "en": (
        "We make cathodes in Pohang, investing 1.5 trillion won; substation 40 billion, water 30 billion",
        "Blue Valley",
        "no",
    ),
}
LABELS = {
    "ko": ["모두 준비됨", "설계는 끝남", "설계 시작 전", "모름"],
    "en": ["all ready", "design finished", "design not begun", "not sure"],
}
STEPS = ("design_done", "permits_done", "site_secured", "match_ready")
KEPT: list[tuple[Value, ...]] = [
    ("yes", "yes", "yes", "yes"),
    ("yes", UNKNOWN, UNKNOWN, UNKNOWN),
    ("no", UNKNOWN, UNKNOWN, UNKNOWN),
    (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
]


async def heard(desk: Desk, number: int, text: str = "", press: Press | None = None) -> Shown:
    """One thing done."""
    answer = await desk.hear(Heard(f"e{number}", "c", "kim", DAY, text, press))
    assert answer is not None
    return answer.shown


async def asked(desk: Desk, language: str) -> Shown:
    """A talk up to the question."""
    for number, text in enumerate(TALKS[language]):
        shown = await heard(desk, number, text)
    return shown


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("chosen", range(4))
@pytest.mark.parametrize("is_typed", [False, True], ids=["pressed", "typed"])
async def test_each_choice_ends_the_talk(
    language: str, chosen: int, is_typed: bool, desk: Desk, store: SqliteStore
) -> None:
    """Pressed or typed as it reads; what it leaves open is not known, and not asked again."""
    question = await asked(desk, language)
    assert [choice.label for choice in question.choices] == LABELS[language]

    label, press = question.choices[chosen].label, question.choices[chosen].press
    result = await (heard(desk, 9, label) if is_typed else heard(desk, 9, press=press))

    assert result.kind == "result"
    assert tuple(store.load("c").values[step] for step in STEPS) == KEPT[chosen]


async def test_a_month_alone_is_the_designs(desk: Desk, store: SqliteStore) -> None:
    """And ends the talk."""
    await asked(desk, "ko")
    result = await heard(desk, 9, "2027년 3월")

    assert result.kind == "result"
    assert tuple(store.load("c").values[s] for s in STEPS) == (Month(2027, 3), UNKNOWN, UNKNOWN, UNKNOWN)


async def test_where_the_design_is_known_the_rest_alone_is_asked_for(desk: Desk, store: SqliteStore) -> None:
    """It was said with the first sentence."""
    await heard(desk, 0, f"{TALKS['ko'][0]}. 설계는 2027년 3월 완료")
    await heard(desk, 1, "블루밸리")
    question = await heard(desk, 2, "없음")
    await heard(desk, 3, "다 됐어요")

    assert [choice.label for choice in question.choices] == ["모두 준비됨", "모름"]
    assert tuple(store.load("c").values[s] for s in STEPS) == (Month(2027, 3), "yes", "yes", "yes")


async def test_where_the_rest_is_known_the_design_alone_is_asked_for(desk: Desk) -> None:
    """Nothing is said of others then."""
    await heard(desk, 0, f"{TALKS['ko'][0]}. 인허가, 부지, 매칭은 완료")
    await heard(desk, 1, "블루밸리")
    question = await heard(desk, 2, "없음")

    assert [choice.label for choice in question.choices] == ["설계는 끝남", "설계 시작 전", "모름"]
    assert "실시설계는 언제 끝나나요? 몇 년 몇 월인지 적어 주세요." in question.lines
