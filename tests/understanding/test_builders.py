"""Who builds a facility, who else pays for it, whether it is there, and what its cost has in it."""

import pytest

from core.policy.answers import Answers
from core.policy.month import Month
from tests.understanding.conftest import Read


def _of(read: Read, text: str, kind: str) -> Answers:
    return {fact: value for fact, value in read(text).answers.items() if fact.startswith(kind)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("변전소는 한전이 하고 용수는 우리가 직접 합니다", {"water": "company", "electricity": "utility"}),
        ("진입도로는 포항시에서 깔아주고 60억쯤이래요", {"road": "local_government"}),
        ("폐수처리장 200억은 LH가 시행해요", {"wastewater": "public_body"}),
        ("시가 도로 깔고 우리가 변전소 400억에 짓습니다", {"road": "local_government", "electricity": "company"}),
        ("도로랑 용수는 시에서 깔아줘요", {"water": "local_government", "road": "local_government"}),
        ("변전소(한전 시행) 300억, 도로(구미시) 50억", {"electricity": "utility", "road": "local_government"}),
        ("변전소는 한전에서, 도로는 시에서 해줍니다", {"electricity": "utility", "road": "local_government"}),
        ("용수는 지자체 시행, 변전소는 자체 시공", {"water": "local_government", "electricity": "company"}),
        ("용수는 한전이 아니라 수자원공사가 합니다", {"water": "public_body"}),
        ("폐수처리장은 LH 몫이에요", {"wastewater": "public_body"}),
        ("the substation is 38bn, KEPCO will build it", {"electricity": "utility"}),
        (
            "Province builds the road (22bn), we build the substation (47bn)",
            {"electricity": "company", "road": "local_government"},
        ),
        ("K-water would lay the water main, 10bn", {"water": "public_body"}),
        ("transmission line by KEPCO", {"electricity": "utility"}),
        (
            "The city is building the access road, the gas line is being laid by KOGAS",
            {"road": "local_government", "gas": "utility"},
        ),
        ("LH is handling the wastewater plant and the road", {"road": "public_body", "wastewater": "public_body"}),
        ("the city of Pohang will lay the water pipe", {"water": "local_government"}),
        ("the wastewater plant is LH's job", {"wastewater": "public_body"}),
        ("substation (KEPCO) 30bn, road (by the city) 4bn", {"electricity": "utility", "road": "local_government"}),
        ("저희가 포항에 공장을 짓는데 변전소 400억 들어요", {}),
        ("도로도 시공해야 하고 용수도 필요", {}),
        ("변전소는 한전이 짓나요?", {}),
        ("we're building a battery plant in Pohang with a substation", {}),
        ("power by March, water by June", {}),
        ("power is paid for by the province", {}),
    ],
)
def test_who_builds_is_told_by_facility(read: Read, text: str, expected: Answers) -> None:
    assert _of(read, text, "performer.") == {f"performer.{facility}": who for facility, who in expected.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "도로는 국토부에서 이미 지원받고 있어요 도로 80억, 용수 60억은 다른 지원 없음",
            {"water": "no", "road": "paid"},
        ),
        (
            "변전소 250억은 다른 보조금 없고 폐수처리 90억은 환경부 지원을 받을 수도 있어요",
            {"electricity": "no", "wastewater": "possible"},
        ),
        ("용수는 환경부 지원 받고 있고 전기는 없음", {"water": "paid", "electricity": "no"}),
        ("용수 300억(환경부 지원 확정), 전기 200억(지원 없음)", {"water": "paid", "electricity": "no"}),
        ("가스는 도에서 지원 예정", {"gas": "possible"}),
        ("용수 300억, 변전소 400억이고 다른 지원은 없어요", {"water": "no", "electricity": "no"}),
        (
            "road 15bn but the city already pays for that one. wastewater 20bn, nobody else pays",
            {"road": "paid", "wastewater": "no"},
        ),
        ("the ministry of environment may fund the wastewater plant", {"wastewater": "possible"}),
        ("gas is partly funded by the city", {"gas": "paid"}),
        ("another scheme covers the steam", {"district_energy": "paid"}),
        ("no other support for water or power", {"water": "no", "electricity": "no"}),
        ("water gets a subsidy from the ministry, power gets nothing", {"water": "paid", "electricity": "no"}),
        ("does the city pay for the road?", {}),
    ],
)
def test_who_else_pays_is_told_by_facility(read: Read, text: str, expected: Answers) -> None:
    assert _of(read, text, "other_aid.") == {f"other_aid.{facility}": aid for facility, aid in expected.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("도로는 이미 깔려 있고 용수만 필요해요", {"road": "yes"}),
        ("도로 완공됐고 용수는 아직이에요", {"water": "no", "road": "yes"}),
        ("폐수처리장은 작년에 준공됐습니다 90억 들었어요", {"wastewater": "yes"}),
        ("the access road (14bn) has been completed", {"road": "yes"}),
        ("the road is finished already, the water line is not, water costs us 19bn", {"water": "no", "road": "yes"}),
        ("the water line was completed last year", {"water": "yes"}),
        ("the substation was finished last year", {"electricity": "yes"}),
        ("substation done by us", {}),
        ("substation design finished", {}),
        ("the water line will be completed by May 2028", {}),
    ],
)
def test_what_is_there_is_finished(read: Read, text: str, expected: Answers) -> None:
    assert _of(read, text, "finished.") == {f"finished.{facility}": is_there for facility, is_there in expected.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "용수 300억인데 땅값 포함이고 전기 200억은 땅값 뺀 금액이에요",
            {"water": "includes_land", "electricity": "clean"},
        ),
        (
            "the water cost of 28bn includes land, the power one (41bn) doesn't",
            {"water": "includes_land", "electricity": "clean"},
        ),
        ("water 30bn including land, power 40bn too", {"water": "includes_land", "electricity": "includes_land"}),
        (
            "water 30bn excluding land, substation 40bn land included",
            {"water": "clean", "electricity": "includes_land"},
        ),
        ("변전소 400억 도로 100억 토지비 제외", {"electricity": "clean", "road": "clean"}),
        ("공사비 180억(부지매입비 포함) 폐수처리", {"wastewater": "includes_land"}),
        ("땅값 100억 빼고 용수만 300억", {"water": "clean"}),
    ],
)
def test_land_is_told_by_facility(read: Read, text: str, expected: Answers) -> None:
    assert _of(read, text, "cost_basis.") == {f"cost_basis.{facility}": basis for facility, basis in expected.items()}


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("포함이요", "includes_land"),
        ("included", "includes_land"),
        ("땅값은 뺐어요", "clean"),
        ("not included", "clean"),
    ],
)
def test_land_need_not_be_named_in_reply(read: Read, text: str, basis: str) -> None:
    assert read(text, "cost_basis.water").answers == {"cost_basis.water": basis}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "construction of the pipeline for industrial water starts May 2027 and takes 18 months",
            (Month(2027, 5), {"water": 18}),
        ),
        ("works for the substation begin next March and run two years", (Month(2027, 3), {"electricity": 24})),
        ("내년 3월부터 공사 들어갑니다. 용수는 14개월 걸려요", (Month(2027, 3), {"water": 14})),
        ("변전소 공사 2년, 용수는 18개월", (None, {"electricity": 24, "water": 18})),
        ("the substation takes two years to build, the water line 14 months", (None, {"electricity": 24, "water": 14})),
    ],
)
def test_works_have_a_start_and_a_length(read: Read, text: str, expected: tuple[Month | None, dict[str, int]]) -> None:
    answers = read(text).answers
    start, lengths = expected

    assert answers.get("works_start") == start
    assert _of(read, text, "works_months.") == {
        f"works_months.{facility}": months for facility, months in lengths.items()
    }


@pytest.mark.parametrize(
    "text",
    ["we don't need water, gas or roads. just power", "도로는 필요 없고 전기만"],
)
def test_a_list_of_what_is_not_needed_is_not_wanted(read: Read, text: str) -> None:
    assert read(text).answers == {"facilities": ("electricity",)}
    assert "road" in read(text).dropped


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        ("가스는 없어도 되고 전기 300억", ("gas",)),
        ("도로 지을 필요 없어요, 용수만 200억", ("road",)),
        ("we won't need gas, steam or roads, only power at 40bn", ("road", "gas", "district_energy")),
        ("no need for gas or steam, only water 20bn", ("gas", "district_energy")),
    ],
)
def test_what_can_be_done_without_is_dropped(read: Read, text: str, dropped: tuple[str, ...]) -> None:
    understood = read(text)

    assert understood.dropped == dropped
    assert not [facility for facility in dropped if facility in str(understood.answers["facilities"])]


def test_outside_the_capital_area_is_not_outside_a_complex(read: Read) -> None:
    assert read("outside the capital area, Gumi").answers == {"place": "gumi"}
