"""The amounts of a result to the last won, on request."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from conversations.wording.amounts import in_full
from core.policy.answers import Answers
from core.policy.won import WonRange
from core.talk.privacy import kept_back
from core.talk.vocabulary import Card
from tests.policy.test_worked_cases import CATHODE

DAY = date(2026, 11, 22)


def told(giban: Giban, wording: Wording, answers: Answers, language: str = "ko") -> list[str]:
    """The lines of the reply."""
    return [wording.text(line, language) for line in giban.reply("exact", answers, None, DAY).lines]


@pytest.mark.parametrize(
    ("amount", "korean", "english"),
    [
        (WonRange(28_000_000_000, 28_000_000_000), "28,000,000,000원", "KRW 28,000,000,000"),
        (WonRange(0, 9_999), "0~9,999원", "KRW 0–9,999"),
        (WonRange(10_000, None), "10,000원 이상", "KRW 10,000 or more"),
    ],
)
def test_an_amount_in_full_is_every_digit(amount: WonRange, korean: str, english: str) -> None:
    """No unit but the won."""
    assert in_full(amount, "ko") == korean
    assert in_full(amount, "en") == english


@pytest.mark.parametrize(
    ("language", "support"),
    [
        ("ko", "예상 국비 지원액은 21,000,000,000~35,000,000,000원, 참고값(가정)은 28,000,000,000원입니다."),
        ("en", "estimated State support: KRW 21,000,000,000–35,000,000,000; reference value (assumed) "
         "KRW 28,000,000,000."),
    ],
)  # fmt: skip
def test_case_a_is_told_in_full_won(language: str, support: str, giban: Giban, wording: Wording) -> None:
    """30, 40 and 50 % of 70,000,000,000; the own share is the rest."""
    lines = told(giban, wording, CATHODE, language)

    assert lines[1].endswith(support)
    assert any("35,000,000,000" in line and "49,000,000,000" in line for line in lines[2:])  # own share
    assert any("9,000,000,000" in line and "15,000,000,000" in line for line in lines[2:])  # water alone


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_amount_in_it_is_rounded_into_a_larger_unit(language: str, giban: Giban, wording: Wording) -> None:
    """Each of its amounts is in full; a year may stand beside it."""
    lines = "\n".join(told(giban, wording, CATHODE, language))

    assert not any(unit in lines for unit in ("억", "조 원", "billion", "million", "trillion"))


def test_without_a_figure_there_is_none_to_tell(giban: Giban, wording: Wording) -> None:
    """A "no" has no amount; without a cost there is the room under the cap alone."""
    without_cost = told(giban, wording, {"sector": "bio"})

    assert told(giban, wording, {"sector": "other:steel", "complex": "none"}) == ["아직 계산한 금액이 없습니다."]
    assert without_cost[0] == "아직 계산한 금액이 없습니다."
    assert "100,000,000,000원" in without_cost[1]


def test_others_do_not_see_amounts_in_full_either(giban: Giban) -> None:
    """In a group they are kept back like any amount."""
    card = kept_back(Card(giban.reply("exact", CATHODE, None, DAY).lines))

    assert [line.key for line in card.lines] == ["exact", "amounts-elsewhere"]


@pytest.mark.parametrize(
    "text",
    ["원 단위로", "원단위로 보여줘", "원 단위까지 알려 주세요", "정확한 금액",
     "정확한 금액이 얼마예요?", "정확한 지원 금액 알려주세요",
     "in full", "in full please", "exact won", "Show the exact amounts, please", "give me the full figures",
     "what is the exact amount?"],
)  # fmt: skip
def test_it_is_asked_for_in_a_few_words(text: str, giban: Giban) -> None:
    """After a result."""
    assert giban.read(text, CATHODE, None, DAY).command == "exact"


@pytest.mark.parametrize("text", ["정확한 금액은 아직 모릅니다", "용수 300억 원", "it is full", "we pay in won"])
def test_what_only_sounds_like_it_asks_for_nothing(text: str, giban: Giban) -> None:
    """An answer stays one."""
    assert giban.read(text, CATHODE, None, DAY).command != "exact"
