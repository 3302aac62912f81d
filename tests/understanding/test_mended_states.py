"""Who builds is no place, land is no site, and a first text may answer the questions in their order."""

from datetime import date

import pytest

from conversations.understanding import Lexicon, Understood, understand
from core.policy.month import Month

DAY = date(2026, 11, 22)
READY = {"design_done": "yes", "permits_done": "yes", "site_secured": "yes", "match_ready": "yes"}


def _read(text: str, words: Lexicon, *asked: str) -> Understood:
    return understand(text, words, DAY, asked)


@pytest.mark.parametrize(
    ("text", "facility"),
    [
        ("폐수는 군산시가 시행합니다", "wastewater"),
        ("도로는 포항시가 해요", "road"),
        ("도로는 포항시청에서 시행합니다", "road"),
        ("도로는 경상북도에서 합니다", "road"),
        ("경기도가 지어요 폐수는", "wastewater"),
        ("wastewater will be built by Gunsan city", "wastewater"),
        ("the city of Pohang will build the road", "road"),
        ("Pohang city builds the road", "road"),
    ],
)
def test_a_local_government_that_builds_is_no_place(text: str, facility: str, words: Lexicon) -> None:
    heard = _read(text, words)

    assert heard.answers[f"performer.{facility}"] == "local_government"
    assert "place" not in {*heard.answers, *heard.ambiguous}


@pytest.mark.parametrize(
    "text",
    [
        "포항시에서 공장을 짓고 있어요",
        "포항시에서 추진하는 공장입니다",
        "공장을 포항시에 짓습니다",
        "we build a plant in Pohang city",
        "our plant in Pohang, the road is built by Pohang city",
    ],
)
def test_where_the_plant_is_built_is_the_place(text: str, words: Lexicon) -> None:
    assert _read(text, words).answers["place"] == "pohang"


@pytest.mark.parametrize(
    "text",
    [
        "토지비는 없어요",
        "토지비 없음",
        "땅값은 안 넣었어요",
        "no land in the costs",
        "land is not in the costs",
        "the costs have no land in them",
    ],
)
def test_no_land_in_the_costs_is_not_a_site_that_is_lacking(text: str, words: Lexicon) -> None:
    answers = _read(text, words, "other_aid.water").answers

    assert answers == {"cost_basis.water": "clean"}


@pytest.mark.parametrize("text", ["부지는 없어요", "no land yet"])
def test_no_land_is_a_site_that_is_lacking(text: str, words: Lexicon) -> None:
    assert _read(text, words).answers == {"site_secured": "no"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("semiconductor, Gumi, water 50bn, none, all ready", {"other_aid.water": "no", **READY}),
        ("구미 반도체 용수 500억, 구역 안, 없음, 모두 준비됨", {"other_aid.water": "no", **READY}),
        (
            "semiconductor, Gumi, water 50bn, none, design 2027-03, permits 2027-05",
            {"other_aid.water": "no", "design_done": Month(2027, 3), "permits_done": Month(2027, 5)},
        ),
        ("semiconductor, Gumi, investing 3tn, none", {}),
        ("semiconductor, Gumi, water 50bn, none?", {}),
    ],
)
def test_a_first_text_may_answer_the_questions_in_their_order(
    text: str, expected: dict[str, object], words: Lexicon
) -> None:
    told = {f: v for f, v in _read(text, words).answers.items() if f.startswith("other_aid") or f in READY}

    assert told == expected


@pytest.mark.parametrize(
    "text",
    [
        "outside the complex but applying to join",
        "outside for now, we'll move inside later",
        "not inside yet",
        "we will move in next year",
        "지금은 밖인데 입주 신청 중이에요",
        "구역 밖인데 입주 예정입니다",
        "내년에 들어갈 예정이에요",
    ],
)
def test_to_be_inside_one_day_is_planned(text: str, words: Lexicon) -> None:
    assert _read(text, words, "complex", "site").answers == {"complex": "planned"}


@pytest.mark.parametrize("text", ["outside, and no plans to move in", "구역 밖이고 입주 계획은 없어요"])
def test_outside_for_good_stays_outside(text: str, words: Lexicon) -> None:
    assert _read(text, words, "complex", "site").answers == {"complex": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "The city is applying for industrial complex money for the water",
        "The province applied for industrial complex support for the water",
        "시에서 용수로 산업단지 지원사업을 신청하고 있어요",
    ],
)
def test_an_application_for_other_aid_is_none_for_a_complex(text: str, words: Lexicon) -> None:
    assert _read(text, words, "complex", "site").answers == {"facilities": ("water",), "other_aid.water": "possible"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We didn't apply in February", {}),
        ("신청 안했어요", {}),
        ("모두 합하면?", {}),
        ("we applied for the third round", {"complex": "planned"}),
        ("3차 공모에 신청했습니다", {"complex": "planned"}),
        ("아직이요", {"other_aid.road": "no"}),
        ("not yet", {"other_aid.road": "no"}),
        ("안 받았어요", {"other_aid.road": "no"}),
        ("지원 신청했어요", {"other_aid.road": "possible"}),
    ],
)
def test_only_what_is_said_of_aid_answers_the_question_of_other_aid(
    text: str, expected: dict[str, str], words: Lexicon
) -> None:
    assert _read(text, words, "other_aid.road").answers == expected


def test_no_association_is_a_company(words: Lexicon) -> None:
    assert _read("협회가 아니라 회사예요", words).answers == {"role": "company"}
    assert _read("we are not an association, we are a company", words).answers == {"role": "company"}
