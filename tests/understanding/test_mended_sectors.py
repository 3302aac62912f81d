"""The company's industry is what it makes, whatever industry the name of its complex has in it."""

from itertools import product

import pytest

from tests.understanding.conftest import Read

COMPLEXES = [
    (
        "yongin-pyeongtaek-semiconductor",
        "semiconductor",
        "용인 반도체 특화단지",
        "Yongin-Pyeongtaek semiconductor complex",
    ),
    ("gumi-semiconductor", "semiconductor", "구미 반도체 특화단지", "Gumi semiconductor complex"),
    ("cheongju-battery", "secondary_battery", "청주 이차전지 특화단지", "Cheongju battery complex"),
    ("pohang-battery", "secondary_battery", "포항 배터리 특화단지", "Pohang secondary battery complex"),
    ("saemangeum-battery", "secondary_battery", "새만금 이차전지 특화단지", "Saemangeum battery complex"),
    ("ulsan-battery", "secondary_battery", "울산 이차전지 특화단지", "Ulsan battery complex"),
    ("cheonan-asan-display", "display", "천안·아산 디스플레이 특화단지", "Cheonan-Asan display complex"),
    ("incheon-gyeonggi-bio", "bio", "인천 바이오 특화단지", "Incheon-Gyeonggi bio complex"),
    ("daejeon-bio", "bio", "대전 바이오 특화단지", "Daejeon bio complex"),
    ("gangwon-bio", "bio", "강원 바이오 특화단지", "Gangwon bio complex"),
    ("jeonnam-bio", "bio", "화순 바이오 특화단지", "Jeonnam bio complex"),
    ("gyeongbuk-bio", "bio", "안동 바이오 특화단지", "Gyeongbuk bio complex"),
]
INDUSTRIES = [
    ("semiconductor", "반도체", "semiconductor"),
    ("display", "디스플레이", "display"),
    ("secondary_battery", "이차전지", "battery"),
    ("bio", "바이오", "bio"),
    ("robot", "로봇", "robot"),
    ("defence", "방산", "defence"),
    ("shipbuilding", "조선", "shipbuilding"),
    ("steel", "철강", "steel"),
    ("automotive", "자동차", "automotive"),
    ("ai", "인공지능", "AI"),
    ("nuclear", "원자력", "nuclear"),
    ("other:화장품", "화장품", None),
    ("other:cosmetics", None, "cosmetics"),
]
PAIRS = [(*one, *two) for one, two in product(COMPLEXES, INDUSTRIES) if one[1] != two[0]]
FORMS = {
    "ko": ["{zone} 안에 {made} 공장, 용수 100억", "{made} 회사인데 {zone} 안이에요"],
    "en": ["{made} company, {zone}, water 10 billion", "we are inside the {zone}: a {made} plant"],
}
CASES = [
    (form.format(zone=zone, made=made), sector, id_)
    for id_, _, ko, en, sector, made_ko, made_en in PAIRS
    for zone, made, forms in ((ko, made_ko, FORMS["ko"]), (en, made_en, FORMS["en"]))
    if made
    for form in forms
]


@pytest.mark.parametrize(("text", "sector", "complex_"), CASES)
def test_what_is_made_in_a_complex_called_by_another_industry(
    read: Read, text: str, sector: str, complex_: str
) -> None:
    understood = read(text)

    assert understood.answers["sector"] == sector
    assert understood.answers["complex"] == complex_
    assert "sector" not in understood.ambiguous


@pytest.mark.parametrize(
    ("text", "sector", "complex_"),
    [
        ("대전에 있는 바이오 특화단지 안의 배터리 회사입니다", "secondary_battery", "daejeon-bio"),
        ("battery maker inside the bio complex in Daejeon", "secondary_battery", "daejeon-bio"),
        ("조선소, 용인 반도체 특화단지", "shipbuilding", "yongin-pyeongtaek-semiconductor"),
        ("AI, Gumi semiconductor complex", "ai", "gumi-semiconductor"),
    ],
)
def test_the_complex_is_found_by_its_own_industry(read: Read, text: str, sector: str, complex_: str) -> None:
    answers = read(text).answers

    assert (answers["sector"], answers["complex"]) == (sector, complex_)


@pytest.mark.parametrize(
    "text", ["구미 반도체 특화단지 안", "inside the Gumi semiconductor complex", "구미 반도체 특화단지, 자동차로 30분"]
)
def test_the_only_industry_said_is_the_companys(read: Read, text: str) -> None:
    assert read(text).answers["sector"] == "semiconductor"


@pytest.mark.parametrize("text", ["구미 반도체 특화단지 안이에요", "inside the Gumi semiconductor complex"])
def test_naming_the_complex_when_asked_for_it_changes_no_industry(read: Read, text: str) -> None:
    answers = read(text, "complex").answers

    assert "sector" not in answers
    assert answers["complex"] == "gumi-semiconductor"


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("구미 반도체 특화단지 안에 바이오 공장과 배터리 공장", ("bio", "secondary_battery")),
        ("battery and bio plants in the Gumi semiconductor complex", ("secondary_battery", "bio")),
    ],
)
def test_two_industries_in_one_complex_are_asked_back(read: Read, text: str, sectors: tuple[str, ...]) -> None:
    assert read(text).ambiguous["sector"] == sectors
