"""Places that sound alike, spelt as people spell them: each known trap, as data."""

from collections.abc import Mapping
from datetime import date

import pytest

from config.rulebook import SHIPPED, load
from core.policy.rulebook import Rulebook

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """The shipped rulebook."""
    return load(SHIPPED)


@pytest.fixture(scope="module")
def places(book: Rulebook) -> Mapping[str, set[str]]:
    """The ids each word leads to."""
    led: dict[str, set[str]] = {}
    for place in book.places:
        for word in (place.names.ko, place.names.en, *place.words.ko, *place.words.en):
            led.setdefault(word, set()).add(place.id)
    return led


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("용인 Yongin Youngin Yong-in", "yongin"),
        ("처인 원삼 남사 Cheoin Wonsam Namsa Idong", "yongin-cheoin"),
        ("평택 고덕 Pyeongtaek Pyongtaek Pyungtaek Pyeong-taek Godeok", "pyeongtaek"),
        ("구미 구미시 Gumi Kumi", "gumi"),
        ("청주 Cheongju Chongju Cheong-ju", "cheongju"),
        ("오창 Ochang", "cheongju-cheongwon"),
        ("포항 포항시 영일만 블루밸리 Pohang Po-hang Yeongilman", "pohang"),
        ("새만금 Saemangeum Saemangum", "saemangeum"),
        ("군산 Gunsan Kunsan", "gunsan"),
        ("울산 Ulsan Woolsan", "ulsan"),
        ("천안 Cheonan Chonan", "cheonan"),
        ("아산 탕정 Asan Tangjeong", "asan"),
        ("인천 Incheon Inchon", "incheon"),
        ("송도 Songdo", "incheon-yeonsu"),
        ("영종 Yeongjong", "incheon-yeongjong"),
        ("남동 남동공단 Namdong", "incheon-namdong"),
        ("시흥 Siheung Shiheung", "siheung"),
        ("대전 Daejeon Taejon", "daejeon"),
        ("유성 Yuseong Yusung", "daejeon-yuseong"),
        ("춘천 Chuncheon Chunchon", "chuncheon"),
        ("홍천 Hongcheon Hongchon", "hongcheon"),
        ("화순 화순군 Hwasun Hwasoon", "hwasun"),
        ("안동 Andong", "andong"),
        ("경기 경기도 Gyeonggi Kyonggi Kyunggi", "gyeonggi"),
        ("충북 충청북도 Chungbuk", "chungbuk"),
        ("충남 Chungnam", "chungnam"),
        ("전북 Jeonbuk Jeollabuk", "jeonbuk"),
        ("전남 Jeonnam Jeollanam", "jeonnam"),
        ("경북 경상북도 Gyeongbuk Kyongbuk", "gyeongbuk"),
        ("경남 Gyeongnam", "gyeongnam"),
        ("강원 Gangwon Kangwon", "gangwon"),
    ],
)
def test_every_usual_spelling_leads_to_one_place(places: Mapping[str, set[str]], words: str, place: str) -> None:
    assert [{place}] * len(words.split()) == [places[word] for word in words.split()]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("North Chungcheong", "chungbuk"),
        ("South Chungcheong", "chungnam"),
        ("North Jeolla", "jeonbuk"),
        ("South Jeolla", "jeonnam"),
        ("North Gyeongsang", "gyeongbuk"),
        ("South Gyeongsang", "gyeongnam"),
        ("Blue Valley", "pohang"),
    ],
)
def test_names_of_two_words_lead_there_too(places: Mapping[str, set[str]], name: str, place: str) -> None:
    assert {place} == places[name]


def test_ansan_is_capital_area_and_asan_is_not(book: Rulebook) -> None:
    expected = ("capital", "outside")

    assert expected == (book.region("ansan"), book.region("asan"))


def test_ansan_has_no_complex_and_asan_has_one(book: Rulebook) -> None:
    expected = {"ansan": 0, "asan": 1}

    assert expected == {place: len(complexes(book, place)) for place in expected}


def test_chungju_is_a_city_of_its_own_and_no_spelling_of_cheongju(
    book: Rulebook, places: Mapping[str, set[str]]
) -> None:
    assert [{"chungju"}, {"chungju"}, {"cheongju"}] == [places[word] for word in ("충주", "Chungju", "청주")]
    assert not complexes(book, "chungju")


@pytest.mark.parametrize("word", ["광주", "광주시", "Gwangju", "Kwangju"])
def test_gwangju_is_two_cities_in_two_regions(book: Rulebook, places: Mapping[str, set[str]], word: str) -> None:
    expected = {"gwangju-metropolitan": "outside", "gwangju-gyeonggi": "capital"}

    assert expected == {place: book.region(place) for place in places[word]}


@pytest.mark.parametrize("word", ["고성", "고성군", "Goseong"])
def test_goseong_is_two_counties(places: Mapping[str, set[str]], word: str) -> None:
    assert {"goseong-gangwon", "goseong-gyeongnam"} == places[word]


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("광주광역시", "gwangju-metropolitan"),
        ("경기 광주", "gwangju-gyeonggi"),
        ("강원 고성", "goseong-gangwon"),
        ("경남 고성", "goseong-gyeongnam"),
    ],
)
def test_a_homonym_with_its_province_is_one_place(places: Mapping[str, set[str]], word: str, place: str) -> None:
    assert {place} == places[word]


@pytest.mark.parametrize("word", ["전남광주", "전남광주통합특별시", "Gwangju-Jeonnam"])
def test_the_merged_name_may_be_either_of_the_two(places: Mapping[str, set[str]], word: str) -> None:
    assert {"gwangju-metropolitan", "jeonnam"} == places[word]


@pytest.mark.parametrize(
    "word", ["중구", "동구", "서구", "남구", "북구", "이동", "양산", "예산", "달성", "부여", "진도"]
)
def test_words_that_say_no_place_are_no_place(places: Mapping[str, set[str]], word: str) -> None:
    """Districts that every city has, and everyday words: mass production, budget, progress."""
    assert set() == places.get(word, set())


def test_all_of_gyeonggi_is_capital_area(book: Rulebook) -> None:
    cities = [place.id for place in book.places if place.within == "gyeonggi"]

    assert (31, {"capital"}) == (len(cities), {book.region(city) for city in cities})


@pytest.mark.parametrize("place", ["siheung", "pyeongtaek", "anseong", "yeoncheon", "ganghwa", "incheon-yeonsu"])
def test_remote_places_of_the_capital_area_are_in_it(book: Rulebook, place: str) -> None:
    expected = "capital"

    assert expected == book.region(place)


@pytest.mark.parametrize("place", ["sejong", "cheonan", "chuncheon", "asan", "chungju", "cheongju-cheongwon"])
def test_places_near_the_capital_area_are_outside_of_it(book: Rulebook, place: str) -> None:
    expected = "outside"

    assert expected == book.region(place)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("pohang", ["pohang-battery", "gyeongbuk-bio"]),
        ("cheongju-cheongwon", ["cheongju-battery"]),
        ("yongin-suji", ["yongin-pyeongtaek-semiconductor"]),
        ("incheon-jung", ["incheon-gyeonggi-bio"]),  # Yeongjong's district until July 2026
        ("incheon-bupyeong", []),
        ("daejeon-yuseong", ["daejeon-bio"]),
        ("daejeon-daedeok", []),
        ("daejeon", ["daejeon-bio"]),
        ("ulju", ["ulsan-battery"]),
        ("gyeongbuk", ["gumi-semiconductor", "pohang-battery", "gyeongbuk-bio"]),
        ("daegu", []),
    ],
)
def test_a_place_knows_the_complexes_in_it(book: Rulebook, place: str, expected: list[str]) -> None:
    assert expected == complexes(book, place)


def complexes(book: Rulebook, place: str) -> list[str]:
    """The ids of the complexes with a part there today."""
    return [complex_.id for complex_ in book.complexes_at(place, TODAY)]
