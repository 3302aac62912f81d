"""The plan as it is read: a line a step, dates in few words, who builds, and what is told after the result."""

from datetime import date

import pytest

from conversations.plan_lines import when
from conversations.programme import Giban
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.month import Month
from core.policy.timeline import When
from core.talk.privacy import tells_amount
from tests.amounts import eok
from tests.policy.test_worked_cases import CATHODE, ROBOTS, VACCINE

DAY = date(2026, 11, 22)
AID: Answers = {"complex": "pohang-battery", "other_aid.electricity": "no", "other_aid.water": "no"}


def told(giban: Giban, wording: Wording, answers: Answers, command: str = "plan", language: str = "ko") -> list[str]:
    """The lines of a reply."""
    return [wording.text(line, language) for line in giban.reply(command, answers, None, DAY).lines]


def keys(giban: Giban, answers: Answers, day: date = DAY) -> set[str]:
    """Which sentences the whole result has."""
    return {line.key for line in giban.result(answers, day, "whole").lines}


@pytest.mark.parametrize(
    ("days", "korean", "english"),
    [
        ((date(2027, 3, 31),) * 3, "2027년 3월 31일", "31 March 2027"),
        ((date(2027, 4, 30), date(2027, 5, 17), date(2027, 5, 31)),
         "2027년 빠르면 4월 30일 · 보통 5월 17일 · 늦으면 5월 31일",
         "earliest 30 April · likely 17 May · latest 31 May 2027"),
        ((Month(2028, 2), Month(2028, 6), Month(2029, 11)),
         "빠르면 2028년 2월 · 보통 2028년 6월 · 늦으면 2029년 11월",
         "earliest February 2028 · likely June 2028 · latest November 2029"),
        ((date(2027, 12, 2), date(2027, 12, 2), date(2028, 12, 2)),
         "늦지 않으면 2027년 12월 2일 · 늦으면 2028년 12월 2일",
         "earliest and likely 2 December 2027 · latest 2 December 2028"),
        ((Month(2028, 12), Month(2029, 9), Month(2029, 9)),
         "빠르면 2028년 12월 · 그렇지 않으면 2029년 9월",
         "earliest December 2028 · likely and latest September 2029"),
        ((Month(2029, 2), None, Month(2035, 11)),
         "빠르면 2029년 2월 · 늦으면 2035년 11월", "earliest February 2029 · latest November 2035"),
        ((Month(2028, 2), Month(2028, 6), None),
         "빠르면 2028년 2월 · 보통 2028년 6월 · 늦으면 미정",
         "earliest February 2028 · likely June 2028 · latest open"),
        ((date(2026, 12, 31), None, None), "빨라야 2026년 12월 31일, 그 뒤는 미정",
         "not before 31 December 2026, the rest open"),
        ((None, None, None), "기간이 공개되지 않음", "no duration published"),
    ],
)  # fmt: skip
def test_three_dates_are_told_in_few_words(
    days: tuple[When, When, When], korean: str, english: str, wording: Wording
) -> None:
    """What meets is told once, a year they share too, and what nobody knows is said to be open."""
    assert wording.text(when(*days), "ko") == korean
    assert wording.text(when(*days), "en") == english


def test_case_a_is_one_line_a_step_with_its_standing(giban: Giban, wording: Wording) -> None:
    """The design as told, the permits by law with days that are ours, what was not told off the path."""
    lines = told(giban, wording, CATHODE)

    assert lines[1] == "첫 지급은 2028년 6월쯤입니다(빠르면 2028년 2월, 늦으면 2029년 11월)."
    assert "· 실시설계: 2027년 3월 31일 — 수행기관 [알려 주신 대로]" in lines
    assert (
        "· 인허가: 2027년 빠르면 4월 30일 · 보통 5월 17일 · 늦으면 5월 31일 — 인허가 기관 [법령, 날짜는 가정]" in lines
    )
    assert sum(line.startswith("·") for line in lines) == 10 + 3  # ten steps and three other ways
    assert "· 부지와 지방비·자부담: 알려 주지 않으셔서 일정에 넣지 않음 — 기업, 지자체 [법령]" in lines


@pytest.mark.parametrize(
    ("language", "critical", "slip"),
    [
        ("ko", "가장 빠듯한 단계는 실시설계입니다. 여유는 30일이고, 넘기면 첫 지급이 2029년 6월로 밀립니다.",
         "예를 들어 2개월 늦어지면 첫 지급은 2029년 6월쯤이 됩니다."),
        ("en", "The tightest step is detailed design (실시설계): 30 days of slack. Missing it moves the first "
         "payment to June 2029.", "A 2-month slip moves the first payment to around June 2029."),
    ],
)  # fmt: skip
def test_case_a_tells_what_a_slip_of_two_months_costs(
    language: str, critical: str, slip: str, giban: Giban, wording: Wording
) -> None:
    """The likely year moves to 2029."""
    lines = told(giban, wording, CATHODE, language=language)

    assert critical in lines
    assert slip in lines


def test_the_small_table_stands_in_the_plan_too(giban: Giban, wording: Wording) -> None:
    """Case B, whose design month nobody told."""
    assert told(giban, wording, VACCINE)[1] == (
        "첫 지급은 빨라야 2028년 2월입니다. 실시설계를 마치는 시기에 따라 달라집니다: "
        "2027년 4월 30일까지 마치면 2028년 예산 · 2028년 4월 30일까지 마치면 2029년 예산"
    )


def test_what_is_done_is_said_to_be_done(giban: Giban, wording: Wording) -> None:
    """And not dated with today."""
    lines = told(giban, wording, {**CATHODE, "design_done": "yes", "permits_done": Month(2026, 5)})

    assert "· 실시설계: 완료 — 수행기관 [알려 주신 대로]" in lines
    assert "· 인허가: 완료 — 인허가 기관 [알려 주신 대로]" in lines


def test_a_gas_pipe_asks_for_the_companys_own_figure(giban: Giban, wording: Wording) -> None:
    """No public figure, so none is told."""
    unknown = {fact: value for fact, value in VACCINE.items() if not fact.startswith("works_months")}
    line = next(line for line in told(giban, wording, unknown) if line.startswith("· 공사 완료"))

    assert line == (
        "· 공사 완료: 기간이 공개되지 않음 — 수행기관 [가정]. 폐수처리, 가스: 공개된 공사 기간이 없습니다. "
        '"공사 10개월"처럼 회사의 공사 기간을 알려 주세요.'
    )


@pytest.mark.parametrize("text", ["공사 10개월", "공사는 10개월 걸립니다", "works take 10 months"])
def test_its_length_typed_after_the_result_is_of_those_that_have_no_figure(text: str, giban: Giban) -> None:
    """A road has one of its own."""
    known: Answers = {"sector": "bio", "complex": "jeonnam-bio", "facilities": ("road", "wastewater", "gas")}

    assert giban.read(text, known, None, DAY).answers == {"works_months.wastewater": 10, "works_months.gas": 10}


def test_where_each_has_a_figure_a_length_is_of_all(giban: Giban) -> None:
    """Nothing else can be meant."""
    known: Answers = {"sector": "bio", "complex": "jeonnam-bio", "facilities": ("water", "road")}

    assert giban.read("공사 20개월", known, None, DAY).answers == {"works_months.water": 20, "works_months.road": 20}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("시에서 합니다", "local_government"),
        ("공사는 지자체가 합니다", "local_government"),
        ("군에서 공사를 맡습니다", "local_government"),
        ("수자원공사가 합니다", "public_body"),
        ("우리가 직접 짓습니다", "company"),
        ("the city builds it", "local_government"),
        ("the city does the works", "local_government"),
        ("We build it ourselves.", "company"),
    ],
)
def test_who_builds_may_be_said_of_all_at_once(text: str, who: str, giban: Giban) -> None:
    """In a text that says nothing else."""
    assert giban.read(text, CATHODE, None, DAY).answers == {"performer.water": who, "performer.electricity": who}


@pytest.mark.parametrize("text", ["한전이 합니다", "KEPCO does it"])
def test_a_utility_builds_the_electricity_alone(text: str, giban: Giban) -> None:
    """Water is none of KEPCO's."""
    assert giban.read(text, CATHODE, None, DAY).answers == {"performer.electricity": "utility"}


@pytest.mark.parametrize("text", ["누가 합니까", "who builds it?", "we do", "우리 회사는 안 합니다", "the city"])
def test_what_only_sounds_like_it_names_nobody(text: str, giban: Giban) -> None:
    """A question, a bare yes, a no."""
    assert not any(fact.startswith("performer") for fact in giban.read(text, CATHODE, None, DAY).answers)


def test_who_builds_is_offered_with_the_result_and_never_asked_before(giban: Giban) -> None:
    """Told once, it is not asked again."""
    whole: Answers = {**CATHODE, **AID, "site_secured": "yes", "match_ready": "yes", "permits_done": "yes"}

    assert giban.agenda(whole, DAY).question is None
    assert "builder-who" in keys(giban, whole)
    assert "builder-who" not in keys(giban, {**whole, "performer.water": "company"})


@pytest.mark.parametrize(
    ("facility", "who", "said"),
    [
        ("water", "local_government", "builder-others"),
        ("water", "public_body", "builder-others"),
        ("electricity", "utility", "builder-kepco"),
        ("water", "utility", "builder-utility"),
        ("electricity", "company", None),
    ],
)
def test_whose_books_the_money_reaches_is_told_in_result_and_plan(
    facility: str, who: str, said: str | None, giban: Giban
) -> None:
    """If the city builds, no won reaches the company's; a connection charge is not the total project cost."""
    answers = {**CATHODE, f"performer.{facility}": who}
    plan = {line.key for line in giban.reply("plan", answers, None, DAY).lines}

    for told_keys in (plan, keys(giban, answers), {line.key for line in giban.result(answers, DAY, "moved").lines}):
        assert {key for key in told_keys if key.startswith("builder")} == ({said} if said else set())


def test_a_facility_that_is_out_is_nobodys_to_build(giban: Giban) -> None:
    """Paid for by other aid."""
    answers = {**CATHODE, "other_aid.water": "paid", "performer.water": "local_government"}

    assert "builder-others" not in keys(giban, answers)


def test_works_before_the_payment_are_warned_of(giban: Giban, wording: Wording) -> None:
    """2027-05 is before 2028-02; 2028-02 is not."""
    early = told(giban, wording, {**CATHODE, "works_start": Month(2027, 5)})

    assert any(line.startswith("착공(2027년 5월)이 빨라야 2028년 2월인 첫 지급보다 앞섭니다.") for line in early)
    assert not any(
        line.startswith("착공(") for line in told(giban, wording, {**CATHODE, "works_start": Month(2028, 2)})
    )


def test_a_road_of_three_to_five_years_is_applied_for_as_often(giban: Giban, wording: Wording) -> None:
    """Arithmetic from the class of works."""
    road: Answers = {"sector": "bio", "complex": "jeonnam-bio", "cost.road": eok(60), "design_done": "yes"}

    assert "공사 기간만 보면 해마다 한 번씩 모두 3~5번쯤 신청하게 됩니다." in told(giban, wording, road)
    assert not any("공사 기간만" in line for line in told(giban, wording, {**road, "works_months.road": 12}))


def test_only_those_who_applied_in_time_may_hope_for_round_3(giban: Giban, wording: Wording) -> None:
    """Its result was not found."""
    line = told(giban, wording, ROBOTS)[2]

    assert line == (
        "· 특화단지 지정: 빨라야 2026년 12월 31일, 그 뒤는 미정 — 산업통상부, 위원회 [발표, 미확정]. "
        "3차 공모 결과를 확인하지 못했습니다. 2026년 2월 27일까지 신청한 곳만 해당합니다."
    )


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        (date(2025, 6, 1), None),
        (date(2026, 1, 15), "to-do-round-open"),
        (date(2026, 2, 28), "to-do-round"),
    ],
)
def test_round_3_is_to_be_asked_for_only_from_its_call_on(day: date, asked: str | None, giban: Giban) -> None:
    """Before it, nobody knew of one."""
    assert {key for key in keys(giban, ROBOTS, day) if "round" in key} == ({asked} if asked else set())


def test_the_plan_holds_no_amount(giban: Giban) -> None:
    """So it may be read by a whole group."""
    assert not any(tells_amount(line) for line in giban.reply("plan", CATHODE, None, DAY).lines)
