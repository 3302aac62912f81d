import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.understanding.conftest import Read

AID = ("other_aid.water", "other_aid.electricity")
READY = ("permits_done", "site_secured", "match_ready")


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("ㅇㅇ", ("leading_project",), {"leading_project": "yes"}),
        ("네, 끝났어요", ("design_done",), {"design_done": "yes"}),
        ("네, 다 됐어요", READY, dict.fromkeys(READY, "yes")),
        ("yes", ("leading_project",), {"leading_project": "yes"}),
        ("아니요", ("leading_project",), {"leading_project": "no"}),
        ("아직이요", ("design_done",), {"design_done": "no"}),
        ("이미 끝났어요", ("design_done",), {"design_done": "yes"}),
        ("네, 2027년 3월이요", ("design_done",), {"design_done": Month(2027, 3)}),
        ("둘 다 됐어요", ("permits_done", "site_secured"), {"permits_done": "yes", "site_secured": "yes"}),
        ("다 됐어요", READY, dict.fromkeys(READY, "yes")),
        ("모두 완료", READY, dict.fromkeys(READY, "yes")),
        ("all done", READY, dict.fromkeys(READY, "yes")),
        ("not yet", READY, dict.fromkeys(READY, "no")),
        (
            "부지는 됐고 나머지는 아직이요",
            READY,
            {"permits_done": "no", "site_secured": "yes", "match_ready": "no"},
        ),
        ("Permits are done but not the site", READY, {"permits_done": "yes", "site_secured": "no"}),
        ("이미 다 지었어요", ("finished.water",), {"finished.water": "yes"}),
        ("네", ("cost_basis.water",), {"cost_basis.water": "includes_land"}),
        ("10개월", ("works_months.water",), {"works_months.water": 10}),
        ("회사예요", ("role",), {"role": "company"}),
        ("large", ("company_size",), {"company_size": "large"}),
        ("한전", ("performer.electricity",), {"performer.electricity": "utility"}),
    ],
)
def test_a_bare_reply_is_read_by_the_question(read: Read, text: str, asked: tuple[str, ...], expected: Answers) -> None:
    understood = read(text, *asked)

    assert understood.answers == expected
    assert understood.intent == "answer"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("아니요", {"other_aid.water": "no", "other_aid.electricity": "no"}),
        ("없어요", {"other_aid.water": "no", "other_aid.electricity": "no"}),
        ("둘 다 아니요", {"other_aid.water": "no", "other_aid.electricity": "no"}),
        ("no", {"other_aid.water": "no", "other_aid.electricity": "no"}),
        ("변전소는 이미 받았어요", {"other_aid.water": "no", "other_aid.electricity": "paid"}),
        ("substation is already funded", {"other_aid.water": "no", "other_aid.electricity": "paid"}),
        ("변전소", {"other_aid.water": "no", "other_aid.electricity": "possible"}),
        ("용수는 받을 수도 있어요", {"other_aid.water": "possible", "other_aid.electricity": "no"}),
        ("water, possibly", {"other_aid.water": "possible", "other_aid.electricity": "no"}),
        ("water already subsidised, electricity no", {"other_aid.water": "paid", "other_aid.electricity": "no"}),
        ("전기는 한전에서 지원받고 용수는 없어요", {"other_aid.water": "no", "other_aid.electricity": "paid"}),
        ("용수는 산단 지원사업으로 30억 받았어요", {"other_aid.water": "paid", "other_aid.electricity": "no"}),
        ("maybe", {"other_aid.water": "possible", "other_aid.electricity": "possible"}),
        ("변전소는 아니고 용수만 받았어요", {"other_aid.water": "paid", "other_aid.electricity": "no"}),
    ],
)
def test_other_aid_is_answered_for_every_facility_asked(read: Read, text: str, expected: Answers) -> None:
    assert read(text, *AID).answers == expected


@pytest.mark.parametrize("text", ["모름", "글쎄요", "잘 모르겠어요", "not sure", "don't know"])
@pytest.mark.parametrize("asked", [("investment",), ("complex", "site"), READY, AID])
def test_not_knowing_is_an_answer_to_all_that_was_asked(read: Read, text: str, asked: tuple[str, ...]) -> None:
    understood = read(text, *asked)

    assert set(understood.unknown) == set(asked)
    assert understood.answers == {}


def test_not_knowing_about_one_leaves_the_other_open(read: Read) -> None:
    assert read("not sure about water", *AID).unknown == ("other_aid.water",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("구역 밖이요", {"complex": "none"}),
        ("아니요", {"complex": "none"}),
        ("outside", {"complex": "none"}),
        ("not inside", {"complex": "none"}),
        ("신청했어요", {"complex": "planned"}),
        ("지정 예정입니다", {"complex": "planned"}),
        ("we applied", {"complex": "planned"}),
        ("영일만이요", {"place": "pohang", "site": "yeongilman"}),
    ],
)
def test_the_question_for_the_complex_is_answered(read: Read, text: str, expected: Answers) -> None:
    assert read(text, "complex", "site").answers == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("특화단지 밖이에요", {"complex": "none"}),
        ("outside the specialised complex", {"complex": "none"}),
        ("특화단지 지정 신청했습니다", {"complex": "planned"}),
        ("We applied for designation", {"complex": "planned"}),
        ("구미 특화단지 안입니다", {"place": "gumi", "complex": "gumi-semiconductor"}),
        (
            "포항 이차전지 특화단지에 있어요",
            {"sector": "secondary_battery", "place": "pohang", "complex": "pohang-battery"},
        ),
        ("포항 특화단지, 백신", {"sector": "bio", "place": "pohang", "complex": "gyeongbuk-bio"}),
        ("구미 특화단지 근처", {"place": "gumi"}),
    ],
)
def test_the_complex_is_read_without_being_asked(read: Read, text: str, expected: Answers) -> None:
    assert read(text).answers == expected


def test_being_unsure_of_the_complex_is_not_knowing_it(read: Read) -> None:
    understood = read("천안인데 특화단지 안인지는 모르겠어요")

    assert understood.answers == {"place": "cheonan"}
    assert understood.unknown == ("complex",)


def test_a_city_in_two_complexes_is_asked_back(read: Read) -> None:
    assert read("포항 특화단지 안이에요").ambiguous == {"complex": ("pohang-battery", "gyeongbuk-bio")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("협회입니다", {"role": "association"}),
        ("we are an association", {"role": "association"}),
        ("협회에서 들었는데요", {}),
        ("대기업입니다", {"company_size": "large"}),
        ("우리는 중견이에요", {"company_size": "mid"}),
        ("we are a small company", {"company_size": "small"}),
        ("선도사업으로 지정됐어요", {"leading_project": "yes"}),
        ("선도사업은 아니에요", {"leading_project": "no"}),
        ("변전소는 이미 완공했어요", {"finished.electricity": "yes"}),
        ("the substation is already built", {"finished.electricity": "yes"}),
    ],
)
def test_what_is_said_of_oneself_is_taken(read: Read, text: str, expected: Answers) -> None:
    assert read(text).answers == expected


@pytest.mark.parametrize("asked", [("leading_project",), AID])
def test_no_before_something_new_is_no_reply(read: Read, asked: tuple[str, ...]) -> None:
    understood = read("아니, 투자는 2조예요", *asked)

    assert list(understood.answers) == ["investment"]
    assert understood.intent == "correct"


def test_a_facility_needed_is_no_answer_about_aid(read: Read) -> None:
    assert read("용수도 필요해요", *AID).answers == {"facilities": ("water",)}
