"""The checklist to forward: whom to ask what is still open, what to prepare, what is done; no amounts."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.policy.answers import UNKNOWN, Answers
from core.policy.month import Month
from core.talk.privacy import kept_back
from core.talk.vocabulary import Command
from tests.amounts import eok
from tests.policy.test_worked_cases import CATHODE, ROBOTS, VACCINE

DAY = date(2026, 11, 22)
SETTLED: Answers = {
    **VACCINE,
    "site_secured": "yes",
    "match_ready": "yes",
    "permits_done": Month(2027, 6),
    "received": eok(0),
    "performer.gas": "company",
    "performer.wastewater": "local_government",
    "cost_basis.gas": "clean",
    "cost_basis.wastewater": "clean",
}


def lines(giban: Giban, wording: Wording, answers: Answers, day: date = DAY, language: str = "ko") -> list[str]:
    """The checklist in words."""
    return [wording.text(line, language) for line in giban.reply("checklist", answers, None, day).lines]


def groups(told: list[str]) -> dict[str, list[str]]:
    """Each heading with its items."""
    found: dict[str, list[str]] = {}
    for line in told[1:-1]:
        if line[0] in "□☑":
            found[list(found)[-1]].append(line)
        else:
            found[line] = []
    return found


def test_case_a_asks_three_offices_and_prepares_eleven_papers(giban: Giban, wording: Wording) -> None:
    """Electricity is in it, no designation is awaited, nothing but the design month is told."""
    told = groups(lines(giban, wording, CATHODE))

    assert list(told) == [
        "한국산업단지공단(KICOX)에 물어볼 것",
        "시·군이나 시·도에 물어볼 것",
        "한국전력(KEPCO)에 물어볼 것",
        "준비할 서류와 증빙(수행기관이 산업통상부 장관에게 신청)",
    ]
    assert [len(items) for items in told.values()] == [7, 4, 2, 11]
    assert "□ 실시설계 완료(고시 제4조제1항, 제6조): 2027년 3월 예정" in told[list(told)[-1]]


def test_what_is_settled_is_not_asked_and_shows_as_done(giban: Giban, wording: Wording) -> None:
    """What remains are the questions that nobody but KICOX can answer."""
    told = groups(lines(giban, wording, SETTLED))

    assert list(told) == [
        "한국산업단지공단(KICOX)에 물어볼 것",
        "준비할 서류와 증빙(수행기관이 산업통상부 장관에게 신청)",
        "알려 주신 것",
    ]
    assert [len(items) for items in told.values()] == [3, 11, 4]
    papers = told["준비할 서류와 증빙(수행기관이 산업통상부 장관에게 신청)"]
    assert "☑ 부지 확보(고시 제6조)" in papers
    assert "☑ 지방비·자부담 확보(고시 제6조)" in papers
    assert "□ 인허가 완료(고시 제6조): 2027년 6월 예정" in papers
    assert "☑ 시설별 설계·공사·감리비 내역, 토지·보상·금융비 제외(고시 제4조제2항)" in papers
    assert told["알려 주신 것"] == ["☑ 특화단지 구역 안", "☑ 다른 지원 여부", "☑ 수행기관", "☑ 이미 받은 지원"]


@pytest.mark.parametrize(
    ("fact", "value", "gone"),
    [
        ("complex", "pohang-battery", "특화단지 구역 안인지"),
        ("received", eok(0), "지금까지 받은 지원"),
        ("site_secured", "yes", "부지를 언제"),
        ("site_secured", Month(2027, 5), "부지를 언제"),
        ("match_ready", "yes", "지방비를 얼마나"),
        ("permits_done", "yes", "신속처리"),
    ],
)
def test_each_answer_takes_its_question_away(
    fact: str, value: str | Month, gone: str, giban: Giban, wording: Wording
) -> None:
    """And "unknown" does not."""
    asked = "\n".join(lines(giban, wording, {**CATHODE, fact: UNKNOWN}))
    after = "\n".join(lines(giban, wording, {**CATHODE, fact: value}))

    assert gone in asked
    assert gone not in after


def test_a_facility_still_open_is_named(giban: Giban, wording: Wording) -> None:
    """Water is settled; whether electricity is paid for is only possible."""
    told = "\n".join(lines(giban, wording, {**CATHODE, "other_aid.water": "no", "other_aid.electricity": "possible"}))

    assert "□ 전기를 산업단지 지원사업에서 지원받았거나 받을 수 있는지(고시 제4조제4항)" in told


def test_kepco_is_asked_only_where_electricity_is_in(giban: Giban, wording: Wording) -> None:
    """Not for gas and wastewater, nor where other aid pays for the substation."""
    paid = {**CATHODE, "other_aid.electricity": "paid"}

    assert any("KEPCO" in line for line in lines(giban, wording, CATHODE))
    assert not any("KEPCO" in line for line in lines(giban, wording, VACCINE))
    assert not any("KEPCO" in line for line in lines(giban, wording, paid))


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        (date(2025, 6, 1), None),
        (date(2026, 1, 15), "□ 3차 특화단지 공모에 신청하는 방법(접수 2026년 2월 27일까지)"),
        (DAY, "□ 3차 특화단지 공모의 지정 결과(2026년 2월 27일까지 신청한 곳만 해당)"),
    ],
)
def test_the_ministry_is_asked_for_round_3_alone(day: date, asked: str | None, giban: Giban, wording: Wording) -> None:
    """From its call on."""
    told = groups(lines(giban, wording, ROBOTS, day))

    assert told.get("산업통상부나 한국산업기술진흥원(KIAT)에 물어볼 것") == ([asked] if asked else None)
    assert "산업통상부나 한국산업기술진흥원(KIAT)에 물어볼 것" not in groups(lines(giban, wording, CATHODE))


def test_an_answer_tells_which_assumption_it_replaces(giban: Giban, wording: Wording) -> None:
    """Of those this case rests on: once told, the assumption is gone with the question."""
    held = "(답을 받을 때까지 둔 가정: 이 사업장이 이미 받은 지원은 0원)"

    assert any(line.endswith(held) for line in lines(giban, wording, CATHODE))
    assert not any(held in line for line in lines(giban, wording, {**CATHODE, "received": eok(10)}))


def test_the_threshold_of_another_industry_is_not_named(giban: Giban, wording: Wording) -> None:
    """A battery maker does not rest on the 100 trillion of semiconductors."""
    assert not any("100조" in line for line in lines(giban, wording, CATHODE))


def test_works_of_a_year_need_no_word_on_yearly_applications(giban: Giban, wording: Wording) -> None:
    """Ten months against a road of years."""
    assert not any("해마다 신청하는" in line for line in lines(giban, wording, VACCINE))
    assert any("해마다 신청하는" in line for line in lines(giban, wording, {**VACCINE, "cost.road": eok(60)}))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_both_forms_and_every_proof_name_their_article(language: str, giban: Giban, wording: Wording) -> None:
    """Articles 4(1), 4(2), 5 and 6 of the notice."""
    told = lines(giban, wording, VACCINE, language=language)
    article = "고시 제" if language == "ko" else "notice, Article"
    start = next(i for i, line in enumerate(told) if "MOTIR minister" in line or "산업통상부 장관에게 신청" in line)
    papers = [line for line in told[start + 1 :] if line[0] in "□☑"][:11]

    assert len(papers) == 11
    assert all(article in line for line in papers)


def test_it_holds_no_amount_and_is_shown_to_a_group_whole(giban: Giban) -> None:
    """Even where everything has a price."""
    card = giban.reply("checklist", {**CATHODE, "received": eok(100)}, None, DAY)

    assert kept_back(card) == card


@pytest.mark.parametrize(
    "answers",
    [{"sector": "steel", "place": "pohang", "cost.water": eok(10)}, {**CATHODE, "complex": "none"}],
    ids=["industry", "outside"],
)
def test_after_a_no_there_is_nothing_to_prepare(answers: Answers, giban: Giban, wording: Wording) -> None:
    """The verdict says why."""
    told = lines(giban, wording, answers)

    assert told[0] == "현행 고시로는 지원 대상이 아닙니다."
    assert told[-1] == "그래서 지금은 준비할 서류가 없습니다."


def test_with_nothing_told_everything_is_still_to_be_asked(giban: Giban, wording: Wording) -> None:
    """No case to name, no KEPCO."""
    told = lines(giban, wording, {})

    assert told[0].startswith("특화단지 기반시설 국비 지원 체크리스트(2026년 11월 22일 기준). ")
    assert any("특화단지 구역 안인지" in line for line in told)


@pytest.mark.parametrize(
    "text",
    [
        *("체크리스트", "무엇을 준비해야 하나요?", "준비 서류", "누구에게 물어봐야 해요?", "할 일", "필요한 서류"),
        *("checklist", "What do we need to prepare?", "what should I ask KICOX", "Who should we ask?", "/checklist"),
    ],
)
def test_it_is_asked_for_in_many_ways(text: str, giban: Giban) -> None:
    """Each means the same."""
    assert giban.read(text, CATHODE, None, DAY).command == "checklist"


@pytest.mark.parametrize("text", ["준비됐어요", "부지 준비는 2027년 3월", "서류", "KICOX", "who are you"])
def test_what_only_sounds_like_it_is_none(text: str, giban: Giban) -> None:
    """Answers, and words alone."""
    assert giban.read(text, CATHODE, None, DAY).command != "checklist"


@pytest.mark.parametrize("length", ["whole", "brief", "moved"])
def test_every_result_offers_it_among_six_choices_at_most(length: str, giban: Giban) -> None:
    """A "no" has nothing to prepare and does not."""
    offered = giban.result(CATHODE, DAY, length).options  # type: ignore[arg-type]
    after_a_no = giban.result({**CATHODE, "complex": "none"}, DAY, "whole").options

    assert Command("checklist") in [option.press for option in offered]
    assert len(offered) <= 6
    assert Command("checklist") not in [option.press for option in after_a_no]
