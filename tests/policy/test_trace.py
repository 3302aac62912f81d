"""The trace of an answer: what it was worked out from, each with its standing, and no sum."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.rulebook import SHIPPED, load
from conversations.trace_json import plain
from conversations.why_dates import date_tree
from conversations.why_lines import money_tree
from conversations.wording import LANGUAGES, Wording
from conversations.wording import load as load_wording
from core.policy.answers import Answers, Value
from core.policy.assess import assess
from core.policy.rulebook import Rulebook
from core.policy.trace import Trace, trace_of
from core.policy.trace_money import MoneyTrace
from core.policy.trace_plan import PlanTrace
from core.policy.won import WonRange
from tests.amounts import eok
from tests.policy.test_worked_cases import CATHODE, DAY, ROBOTS, VACCINE
from tests.replay.anybody import anybody

BOOK = load(SHIPPED)
WORDING = load_wording(BOOK)


def traced(answers: Answers, day: date = DAY) -> Trace:
    """The trace of the answers on a day."""
    return trace_of(assess(answers, BOOK, day), answers, BOOK)


def money(answers: Answers) -> MoneyTrace:
    """Of an answer that has one."""
    found = traced(answers).money
    assert found is not None
    return found


def plan(answers: Answers, day: date = DAY) -> PlanTrace:
    """Of an answer that has one."""
    found = traced(answers, day).plan
    assert found is not None
    return found


def tree(answers: Answers, language: str, wording: Wording = WORDING, book: Rulebook = BOOK, day: date = DAY) -> str:
    """What `--why` says of them."""
    seen = assess(answers, book, day)
    trace = trace_of(seen, answers, book)
    lines = (*money_tree(seen, trace), *date_tree(seen, trace))
    return "\n".join(wording.text(line, language) for line in lines)


def test_rates_are_exact_with_standing_and_source() -> None:
    """30 and 50 % by the notice; 40 % is ours."""
    found = money(CATHODE)

    assert (found.lowest.share, found.lowest.standing, found.lowest.source) == (
        Fraction(3, 10),
        "law",
        ("L3 Art 4(3)",),
    )
    assert found.highest.share == Fraction(1, 2)
    assert found.row is not None
    assert (found.row.taken, found.row.standing) == (Fraction(2, 5), "assumed")


def test_the_row_says_what_was_held_against_which_threshold() -> None:
    """1.5조 of the applicant, and 12.1조 to 14조 of Pohang's complex, against 4.2조."""
    row = money(CATHODE).row

    assert row is not None
    assert row.threshold is not None
    assert row.threshold.surely_below == 42_000 * 10**8
    assert [(each.whose, each.invested) for each in row.compared] == [
        ("applicant", eok(15_000)),
        ("pohang-battery", eok(121_000, 140_000)),
    ]
    assert row.because == ("complex",)


def test_received_that_nobody_told_is_marked_as_assumed() -> None:
    """0 that was told is no assumption."""
    assert money(CATHODE).received_assumed
    assert not money({**CATHODE, "received": WonRange(0, 0)}).received_assumed


def test_every_step_has_its_rule() -> None:
    """In the order of the plan."""
    assert [(step.id, step.rule.name) for step in plan(CATHODE).steps] == [
        ("confirm", "weeks"),
        ("design", "month_end"),
        ("permits", "days"),
        ("site_match", "off_path"),
        ("application", "later_of"),
        ("budget", "day_before_grant"),
        ("review", "no_date"),
        ("first_payment", "month_of_grant"),
        ("works", "longest_works"),
        ("settlement", "months"),
    ]


def test_a_pending_designation_comes_first() -> None:
    """Robots wait for a complex."""
    first = plan(ROBOTS).steps[0]

    assert (first.id, first.rule.name) == ("designation", "not_before")


def test_holidays_are_those_that_were_rolled_over() -> None:
    """45 days after 31 March 2027 are Saturday 15 May. 30 days after Tuesday 7 September 2027 would be a working day;
    after 3 September they are Sunday 3 October, a holiday, and Monday 4 October stands in for it."""
    assert plan(CATHODE).holidays == ()
    assert plan({**VACCINE, "design_done": "yes"}, date(2027, 9, 3)).holidays == (date(2027, 10, 3), date(2027, 10, 4))


@pytest.mark.parametrize(("answers", "day"), [({"sector": "steel"}, DAY), (CATHODE, date(2021, 1, 1))])
def test_nothing_computed_has_no_money_and_no_plan(answers: Answers, day: date) -> None:
    """Not eligible, and before any rule."""
    found = traced(answers, day)

    assert (found.money, found.plan) == (None, None)
    assert found.conditions != ()


def _amounts(value: object) -> Iterator[int]:
    """Every whole number in a piece of JSON."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _amounts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _amounts(each)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield value


def test_no_finished_sum_is_in_it() -> None:
    """Of case A: none of 210, 280, 350, 490, 420, 290, 220, 150, 160, 200, 90, 120 억."""
    seen = set(_amounts(plain(traced(CATHODE))))

    assert not {won * 10**8 for won in (210, 280, 350, 490, 420, 290, 220, 150, 160, 200, 90, 120)} & seen
    assert {won * 10**8 for won in (400, 300, 500, 15_000)} <= seen


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "ko",
            (
                "최저 지원율 30% [시행 중인 법령: 고시 제2026-82호 제4조제3항]",
                "기준과 비교: 포항 이차전지 특화단지, 12조 1,000억~14조 원",
                "전기: 400억 원 × 40% = 160억 원",
                "합계 280억 원. 한도 500억 원에서 0원을 뺀 금액까지 인정",
                "말씀하신 달의 마지막 날(2027년 3월)",
                "이튿날부터 30 / 45 / 60일(역일): 실시설계.",
                "보통 2028: 설계 4월 30일까지, 인허가와 부지·매칭 12월 31일까지",
            ),
        ),
        (
            "en",
            (
                "Lowest rate 30% [law in force: notice 2026-82 (고시) Article 4(3)]",
                "held against it: Pohang battery complex, KRW 12.1–14 trillion",
                "electricity supply: KRW 40 billion × 40% = KRW 16 billion",
                "together KRW 28 billion; at most KRW 50 billion less KRW 0",
                "the last day of the month told, March 2027",
                "30 / 45 / 60 calendar days, counted from the day after this: detailed design",
                "likely 2028: design by 30 April, permits, site and match by 31 December",
            ),
        ),
    ],
)
def test_an_auditor_reads_each_sum_with_its_rule_and_source(language: str, told: tuple[str, ...]) -> None:
    """Case A, in both languages."""
    page = tree(CATHODE, language)

    assert [line for line in told if line not in page] == []


def test_what_was_received_is_told_as_each_figure_takes_it() -> None:
    """Of 10 to 20억: the formula minimum takes 20, the reference value 15, the highest 10."""
    page = tree({**CATHODE, "received": eok(10, 20)}, "ko")

    for total, got in ((210, 20), (280, 15), (350, 10)):
        assert f"합계 {total}억 원. 한도 500억 원에서 {got}억 원을" in page


@settings(max_examples=150)
@given(anybody(), st.dates(date(2022, 1, 1), date(2031, 12, 31)))
def test_every_trace_can_be_told_in_both_languages(answers: dict[str, Value], day: date) -> None:
    """Whatever was told, no word is missing, and no two figures stand in only one of them."""
    lines = [len(tree(answers, language, day=day).splitlines()) for language in LANGUAGES]

    assert lines[0] == lines[1]
