"""Every province and district is read from its official name, and each name that misleads from how people type it."""

from pathlib import Path

import pytest

from conversations.understanding import Lexicon
from tests.understanding.conftest import Read

TABLE = Path(__file__).parents[1] / "config" / "districts.csv"
"""The ministry's table: code and full Korean name a line."""


def test_every_official_name_is_read_as_its_place(read: Read, words: Lexicon) -> None:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    names = dict(line.split(",", 1) for line in lines)
    expected = {names[place.code]: place.id for place in words.rulebook.places if place.code}

    assert expected == {name: read(f"{name}에 공장을 짓습니다").answers.get("place") for name in expected}


def test_every_name_we_say_is_read_as_its_place(read: Read, words: Lexicon) -> None:
    """What a button says may be typed as well."""
    expected = {name: place.id for place in words.rulebook.places for name in (place.names.ko, place.names.en)}

    assert expected == {name: read(name, "place").answers.get("place") for name in expected}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("충주", "chungju"),
        ("Chungju", "chungju"),
        ("청주", "cheongju"),
        ("Cheongju", "cheongju"),
        ("Chongju", "cheongju"),
        ("Cheong-ju", "cheongju"),
        ("안산", "ansan"),
        ("Ansan", "ansan"),
        ("아산", "asan"),
        ("Asan", "asan"),
        ("Kumi", "gumi"),
        ("Kunsan", "gunsan"),
        ("Saemangum", "saemangeum"),
        ("Taejon", "daejeon"),
        ("Yusung", "daejeon-yuseong"),
        ("Inchon", "incheon"),
        ("Shiheung", "siheung"),
        ("Chonan", "cheonan"),
        ("Pyongtaek", "pyeongtaek"),
        ("Pyungtaek", "pyeongtaek"),
        ("Pyeong-taek", "pyeongtaek"),
        ("Youngin", "yongin"),
        ("Yong-in", "yongin"),
        ("처인", "yongin-cheoin"),
        ("Cheoin", "yongin-cheoin"),
        ("Woolsan", "ulsan"),
        ("Po-hang", "pohang"),
        ("Chunchon", "chuncheon"),
        ("Hongchon", "hongcheon"),
        ("Hwasoon", "hwasun"),
        ("Hwasung", "hwaseong"),
        ("새만금", "saemangeum"),
        ("남동", "incheon-namdong"),
        ("Kyonggi", "gyeonggi"),
        ("Kyunggi", "gyeonggi"),
        ("Kangwon", "gangwon"),
        ("Kyongbuk", "gyeongbuk"),
        ("North Chungcheong", "chungbuk"),
        ("South Jeolla", "jeonnam"),
    ],
)
@pytest.mark.parametrize("sentence", ["{}", "{}, 반도체 공장", "our plant in {}"])
def test_a_misleading_name_or_an_old_romanisation_is_that_place(
    read: Read, text: str, place: str, sentence: str
) -> None:
    understood = read(sentence.format(text))

    assert (understood.answers["place"], understood.unsure) == (place, ())


@pytest.mark.parametrize(
    ("text", "place", "site"),
    [
        ("원삼", "yongin-cheoin", "wonsam"),
        ("Wonsam", "yongin-cheoin", "wonsam"),
        ("남사", "yongin-cheoin", "namsa"),
        ("Namsa", "yongin-cheoin", "namsa"),
        ("이동읍", "yongin-cheoin", "idong"),
        ("Idong", "yongin-cheoin", "idong"),
        ("고덕", "pyeongtaek", "godeok"),
        ("Godeok", "pyeongtaek", "godeok"),
        ("영일만", "pohang", "yeongilman"),
        ("Yeongilman", "pohang", "yeongilman"),
        ("블루밸리", "pohang", "blue-valley"),
        ("오창", "cheongju-cheongwon", "ochang"),
        ("Ochang", "cheongju-cheongwon", "ochang"),
        ("탕정", "asan", "tangjeong"),
        ("Tangjeong", "asan", "tangjeong"),
        ("송도", "incheon-yeonsu", "songdo"),
        ("Songdo", "incheon-yeonsu", "songdo"),
        ("영종", "incheon-yeongjong", "yeongjong"),
        ("Yeongjong", "incheon-yeongjong", "yeongjong"),
        ("남동산단", "incheon-namdong", "namdong"),
        ("정왕", "siheung", "jeongwang"),
        ("울산 하이테크밸리", "ulsan", "high-tech-valley"),
    ],
)
def test_a_site_is_read_with_its_place(read: Read, text: str, place: str, site: str) -> None:
    assert {"place": place, "site": site} == read(text).answers


@pytest.mark.parametrize("text", ["이동에 공장", "분당 300톤이 필요합니다", "수정에 대해서"])
def test_a_word_that_is_also_a_district_says_no_place_alone(read: Read, text: str) -> None:
    assert "place" not in read(text).answers


@pytest.mark.parametrize("text", ["그 동안에", "진행에 문제", "국책 과제에서", "보상에 3년", "불안에", "탐사에 투자"])
def test_an_everyday_word_one_letter_from_a_place_is_no_place(read: Read, text: str) -> None:
    assert "place" not in read(text).answers


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("중구", "seoul-jung busan-jung daegu-jung incheon-jung daejeon-jung ulsan-jung"),
        ("동구", "busan-dong daegu-dong incheon-dong gwangju-dong daejeon-dong ulsan-dong"),
        ("서구", "busan-seo daegu-seo incheon-seo gwangju-seo daejeon-seo"),
        ("남구", "busan-nam daegu-nam gwangju-nam ulsan-nam pohang-nam"),
        ("북구", "busan-buk daegu-buk gwangju-buk ulsan-buk pohang-buk"),
        ("강서구", "seoul-gangseo busan-gangseo"),
        ("고성군", "goseong-gangwon goseong-gyeongnam"),
        ("Kosong", "goseong-gangwon goseong-gyeongnam"),
        ("Kwangju", "gwangju-metropolitan gwangju-gyeonggi"),
        ("광주시", "gwangju-metropolitan gwangju-gyeonggi"),
        ("전남광주통합특별시", "gwangju-metropolitan jeonnam"),
    ],
)
def test_a_name_of_several_places_is_asked_back_with_all_of_them(read: Read, text: str, ids: str) -> None:
    understood = read(f"{text}에 공장을 짓습니다")

    assert {"place": tuple(ids.split())} == understood.ambiguous
    assert "place" not in understood.answers


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("전라북도 군산시", "gunsan"),
        ("전북특별자치도 군산시", "gunsan"),
        ("강원도 홍천군", "hongcheon"),
        ("강원특별자치도 홍천군", "hongcheon"),
        ("강원도 고성군", "goseong-gangwon"),
        ("경북 군위", "gunwi"),
        ("경상북도 군위군", "gunwi"),
        ("대구 군위군", "gunwi"),
        ("인천 중구", "incheon-jung"),
        ("인천 중구 영종도", "incheon-yeongjong"),
        ("인천 영종구", "incheon-yeongjong"),
        ("인천 제물포구", "incheon-jemulpo"),
        ("인천 서구 검단구", "incheon-geomdan"),
        ("화성시", "hwaseong"),
        ("화성시 동탄구", "hwaseong-dongtan"),
        ("전남광주통합특별시 화순군", "hwasun"),
        ("전남광주통합특별시 광산구", "gwangju-gwangsan"),
        ("송탄", "pyeongtaek"),
        ("마산", "changwon"),
        ("창원 마산합포구", "changwon-masanhappo"),
        ("고양시 일산동구", "goyang-ilsandong"),
        ("제주시", "jeju"),
    ],
)
def test_an_address_is_read_under_its_old_and_its_new_name(read: Read, text: str, place: str) -> None:
    assert place == read(text).answers["place"]
