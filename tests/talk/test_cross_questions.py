"""What is said of something else answers that, and never the question that happens to be open."""

from datetime import date

import pytest

from conversations.programme import Giban
from core.policy.answers import UNKNOWN, Answers, Value, wanted
from core.policy.month import Month
from core.policy.won import exactly
from core.talk.programme import Reading

DAY = date(2026, 11, 22)
HERE: Answers = {"sector": "secondary_battery", "place": "pohang"}
INSIDE: Answers = {**HERE, "complex": "pohang-battery"}
TWO: Answers = {"facilities": ("water", "electricity")}
COSTED: Answers = {**TWO, "cost.water": exactly(30_000_000_000), "cost.electricity": exactly(40_000_000_000)}
NO_AID: Answers = {"other_aid.water": "no", "other_aid.electricity": "no"}
TOLD: Answers = {**INSIDE, **COSTED, "investment": exactly(1_000_000_000_000)}
HWASUN: Answers = {"sector": "bio", "place": "hwasun", "complex": "jeonnam-bio"}
ONE: Answers = {"facilities": ("water",), "cost.water": exactly(10_000_000_000)}

OPEN: dict[str, tuple[str, Answers]] = {
    "sector": ("sector", {}),
    "place": ("place", {"sector": "secondary_battery"}),
    "complex": ("complex", HERE),
    "complex, facilities known": ("complex", {**HERE, **COSTED}),
    "needs": ("needs", INSIDE),
    "costs": ("needs", {**INSIDE, **TWO}),
    "investment": ("investment", {**HWASUN, **ONE}),
    "aid of two": ("other_aid", TOLD),
    "aid of one": ("other_aid", {**HWASUN, **ONE, "investment": UNKNOWN}),
    "readiness": ("readiness", {**TOLD, **NO_AID}),
    "the rest of it": ("readiness", {**TOLD, **NO_AID, "design_done": "yes"}),
}
"""A talk at each question: the question's name, and what is known."""

SAID: dict[str, tuple[Answers, tuple[str, ...]]] = {
    "sector": (
        {"sector": "display"},
        (
            "저희는 디스플레이 회사예요",
            "네, 디스플레이예요",
            "아니요, 디스플레이예요",
            "we make displays",
            "yes, we make displays",
            "no, we make displays",
        ),
    ),
    "place": (
        {"place": "gumi"},
        ("구미예요", "네, 구미예요", "아니요, 구미예요", "we're in Gumi", "yes, in Gumi", "no, in Gumi"),
    ),
    "outside": (
        {"complex": "none"},
        (
            "특화단지 밖이에요",
            "네, 구역 밖입니다",
            "아니요, 구역 밖이에요",
            "outside the complex",
            "yes, outside the complex",
            "no, we're not in the complex",
        ),
    ),
    "planned": (
        {"complex": "planned"},
        (
            "지정 신청 중이에요",
            "네, 특화단지 지정 신청했어요",
            "we applied for designation",
            "yes, we applied for designation",
        ),
    ),
    "cost": (
        {"cost.gas": exactly(30_000_000_000)},
        ("가스는 300억이에요", "네, 가스는 300억이에요", "gas is 30 billion won", "yes, gas costs 30 billion won"),
    ),
    "investment": (
        {"investment": exactly(3_000_000_000_000)},
        (
            "3조 투자요",
            "3조 투자 예정입니다",
            "네, 3조 투자합니다",
            "아니요, 투자는 3조예요",
            "we invest 3 trillion won",
            "yes, we'll invest 3 trillion won",
            "no, we invest 3 trillion won",
        ),
    ),
    "investment unknown": (
        {"investment": UNKNOWN},
        (
            "투자액은 아직 미정이에요",
            "아니요, 투자액은 미정입니다",
            "the investment isn't decided yet",
            "no, the investment is not decided",
        ),
    ),
    "design done": (
        {"design_done": "yes"},
        ("설계는 끝났어요", "네, 설계는 끝났어요", "design is done", "yes, the design is done"),
    ),
    "design open": (
        {"design_done": "no"},
        ("설계는 아직이에요", "아니요, 설계는 시작도 안 했어요", "the design isn't done", "no, the design isn't done"),
    ),
    "design month": (
        {"design_done": Month(2027, 3)},
        (
            "설계는 2027년 3월에 끝나요",
            "네, 설계는 2027년 3월이요",
            "아니요, 설계는 2027년 3월에 끝나요",
            "no, the design ends in March 2027",
        ),
    ),
    "permits open": (
        {"permits_done": "no"},
        ("인허가는 없어요", "없어요, 인허가는", "no permits yet", "no, permits aren't done"),
    ),
    "site": (
        {"site_secured": "yes"},
        ("부지 확보했어요", "네, 부지는 확보했어요", "we own the land", "yes, we own the land"),
    ),
    "no site": (
        {"site_secured": "no"},
        ("부지 확보 예정입니다", "아니요, 땅은 없어요", "no land yet", "no, we don't have the land"),
    ),
    "no match": (
        {"match_ready": "no"},
        (
            "지방비는 없어요",
            "아니요, 지방비는 아직이에요",
            "없어요, 지방비는",
            "no matching funds",
            "no, no matching funds yet",
        ),
    ),
    "received": (
        {"received": exactly(3_000_000_000)},
        (
            "이미 지원금 30억 받았어요",
            "네, 이미 지원금 30억 받았어요",
            "we received 3 billion won already",
            "yes, we already received 3 billion won",
        ),
    ),
    "nothing received": (
        {"received": exactly(0)},
        ("기지원금 없음", "아니요, 기지원은 없어요", "no, no earlier grants", "none, no previous support"),
    ),
    "leading": (
        {"leading_project": "yes"},
        ("네, 선도사업으로 지정됐어요", "we're a leading project", "yes, a leading project"),
    ),
    "not leading": (
        {"leading_project": "no"},
        (
            "선도사업자 아닙니다",
            "아니요, 선도사업은 아니에요",
            "not a leading project",
            "no, we're not a leading project",
        ),
    ),
    "size": (
        {"company_size": "mid"},
        (
            "중견기업이에요",
            "네, 중견기업입니다",
            "아니요, 중견기업이에요",
            "yes, a mid-sized company",
            "no, we're a mid-sized company",
        ),
    ),
    "role": (
        {"role": "association"},
        ("네, 협회예요", "아니요, 협회입니다", "we are an association", "yes, we are an association"),
    ),
    "finished": (
        {"finished.electricity": "yes"},
        ("변전소는 이미 완공했어요", "네, 변전소는 완공됐어요", "yes, the substation is already built"),
    ),
    "performer": (
        {"performer.electricity": "utility"},
        ("네, 변전소는 한전이 지어요", "아니요, 변전소는 한전이 지어요", "yes, KEPCO builds the substation"),
    ),
    "not built": ({}, ("아니요, 변전소는 아직 안 지었어요", "no, the substation is not built yet")),
    "works start": (
        {"works_start": Month(2027, 5)},
        (
            "네, 착공은 2027년 5월이에요",
            "yes, construction starts in May 2027",
            "no, construction starts in May 2027",
        ),
    ),
    "nothing of ours": (
        {},
        (
            "시간이 없습니다",
            "아니요, 궁금한 건 없어요",
            "경험이 없어요",
            "빚은 없습니다",
            "다른 사업장은 없어요",
            "아니요, 아직 착공 안 했어요",
            "외부 자금은 없습니다",
            "none for the local share",
            "no loans",
            "no questions",
            "no other sites",
        ),
    ),
}
"""What may be said at any question: what it answers, and the ways to say it."""

BOTH = {
    ("other_aid", "received"),
    ("other_aid", "nothing received"),
    *(("readiness", topic) for topic in ("design done", "design open", "design month", "permits open")),
    *(("readiness", topic) for topic in ("site", "no site", "no match")),
    *(("complex", topic) for topic in ("outside", "planned")),
    ("sector", "sector"),
    ("place", "place"),
    *(("needs", topic) for topic in ("cost", "finished", "not built", "performer")),
    ("investment", "investment"),
    ("investment", "investment unknown"),
}
"""Where a question asks for just that: that of other aid for what was received, too, that of needs for any facility."""

CASES = [
    (at, topic, text)
    for at, (question, _) in OPEN.items()
    for topic, (_, texts) in SAID.items()
    for text in texts
    if (question, topic) not in BOTH
]


def _read(giban: Giban, text: str, at: str) -> tuple[Reading, tuple[str, ...]]:
    name, known = OPEN[at]
    question = giban.agenda(known, DAY).question
    assert question is not None
    assert question.id == name
    return giban.read(text, known, question, DAY), question.facts


@pytest.mark.parametrize(("at", "topic", "text"), CASES)
def test_an_answer_to_something_else_leaves_the_open_question_open(
    at: str, topic: str, text: str, giban: Giban
) -> None:
    reading, asked = _read(giban, text, at)

    assert {fact: reading.answers.get(fact) for fact in SAID[topic][0]} == SAID[topic][0]
    assert not set(asked) & {*reading.answers, *reading.ambiguous}


NO_OTHER_AID = (
    "다른 지원은 없습니다",
    "네, 다른 지원은 없습니다",
    "아니요, 다른 지원은 없어요",
    "없어요, 다른 지원은",
    "다른 지원은 받지 않아요",
    "산단 지원사업 지원은 없어요",
    "no other aid",
    "no, no other aid",
    "yes, no other aid",
    "none of them gets other aid",
    "we don't get any other support",
    "nobody else pays",
    "other aid: none",
)


@pytest.mark.parametrize("at", [at for at in OPEN if at != "readiness"])
@pytest.mark.parametrize("text", NO_OTHER_AID)
def test_no_other_aid_is_kept_for_each_facility_known(at: str, text: str, giban: Giban) -> None:
    """Where none is known yet it says nothing."""
    reading, _ = _read(giban, text, at)

    assert reading.answers == {f"other_aid.{facility}": "no" for facility in wanted(OPEN[at][1])}
    assert reading.aside == ()


def test_no_other_aid_leaves_the_aid_that_is_known(giban: Giban) -> None:
    known: Answers = {**TOLD, "other_aid.water": "paid"}

    assert giban.read("다른 지원은 없습니다", known, None, DAY).answers == {"other_aid.electricity": "no"}


@pytest.mark.parametrize(
    "text",
    [
        "특화단지 안이에요",
        "특화단지 안입니다",
        "네 맞아요 특화단지 안입니다",
        "국가산단 안이고 특화단지 구역이에요",
        "특화단지에 있어요",
        "네 구역 안이에요",
        "안이요",
        "네",
        "we're in the complex",
        "our plant is in the complex",
        "yes, inside the complex",
        "yes",
    ],
)
@pytest.mark.parametrize(("at", "expected"), [("complex", {"complex": "pohang-battery"}), ("aid of one", {})])
def test_inside_answers_the_question_of_the_complex_alone(
    text: str, at: str, expected: dict[str, Value], giban: Giban
) -> None:
    """At another question it says again what is known, or nothing."""
    if text in {"네", "yes"} and at != "complex":
        expected = {"other_aid.water": "possible"}
    answers = _read(giban, text, at)[0].answers

    assert answers == expected or (at != "complex" and answers == {"complex": HWASUN["complex"]})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("없습니다", {"complex": "none"}),
        ("아니요, 없어요", {"complex": "none"}),
        ("그런 곳은 없어요", {"complex": "none"}),
        ("우리는 해당 없어요", {"complex": "none"}),
        ("none", {"complex": "none"}),
        ("no, nothing of that kind", {"complex": "none"}),
        ("no plans yet", {"complex": "none"}),
        ("네? 뭐라고요", {}),
        ("네, 근처예요", {}),
        ("yes, next to it", {}),
        ("we are not", {"complex": "none"}),
        ("we are not there", {}),
        ("중복되는 건 없습니다", {}),
        ("네, 공사는 20개월 걸려요", {}),
        ("용수는 필요 없어요", {}),
        ("특화단지 안이고 투자는 2조예요", {"complex": "pohang-battery", "investment": exactly(2_000_000_000_000)}),
    ],
)
def test_the_question_of_the_complex_takes_its_own_yes_and_no(text: str, expected: Answers, giban: Giban) -> None:
    assert _read(giban, text, "complex")[0].answers == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("받은 지원금은 없어요", NO_AID),
        ("아니요, 기지원은 없어요", NO_AID),
        ("no earlier grants", NO_AID),
        ("그런 시설은 없습니다", NO_AID),
        ("no, none of the facilities", NO_AID),
        ("없습니다. 지방비는 아직이요", {**NO_AID, "match_ready": "no"}),
        ("없어요, 설계는 2027년 3월에 끝나요", {**NO_AID, "design_done": Month(2027, 3)}),
        ("no, and the design is done", {**NO_AID, "design_done": "yes"}),
        ("아니요, 변전소는 아직 안 지었어요", {}),
        ("no other programmes", NO_AID),
        ("아뇨 다 저희 돈으로 합니다", NO_AID),
        ("we do not", NO_AID),
        ("아니요, 지정은 안 됐어요", {}),
        ("아니요, 일반산단이에요", {}),
        ("토지비 포함이에요", {"cost_basis.water": "includes_land", "cost_basis.electricity": "includes_land"}),
    ],
)
def test_the_question_of_other_aid_takes_what_is_said_of_aid(text: str, expected: Answers, giban: Giban) -> None:
    answers = _read(giban, text, "aid of two")[0].answers

    assert {fact: value for fact, value in answers.items() if fact != "facilities"} == expected


@pytest.mark.parametrize("text", ["네, 전기요", "yes, electricity", "네, 전기는 지원받았어요"])
def test_the_aid_of_one_facility_is_not_that_of_another(text: str, giban: Giban) -> None:
    assert "other_aid.water" not in _read(giban, text, "aid of one")[0].answers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("공사비는 500억입니다", {}),
        ("비용은 300억이에요", {}),
        ("비용은 모두 2조예요", {"investment": exactly(2_000_000_000_000)}),
        ("대출은 3천억이에요", {}),
    ],
)
def test_the_question_of_investment_takes_no_other_money(text: str, expected: Answers, giban: Giban) -> None:
    assert _read(giban, text, "investment")[0].answers == expected


@pytest.mark.parametrize(
    "text",
    [
        "특화단지 안이에요",
        "특화단지에 있어요",
        "지원받은 시설은 없어요",
        "중복 지원은 없습니다",
        "토지비는 없어요",
        "we are inside the complex",
        "it's in the designated complex",
        "there is no other aid",
        "none of the permits",
        "not designed yet",
    ],
)
def test_a_statement_asks_nothing(text: str, giban: Giban) -> None:
    """However much its words are those of a question people ask."""
    assert _read(giban, text, "sector")[0].aside == ()


@pytest.mark.parametrize(
    "text", ["예비타당성조사 면제", "예타 면제요", "중복 지원", "double funding", "중복 지원 돼요"]
)
def test_a_title_asks_for_its_topic(text: str, giban: Giban) -> None:
    assert _read(giban, text, "sector")[0].aside != ()
