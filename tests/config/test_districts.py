"""The shipped places beside the ministry's table of districts: codes, counts, days and former names."""

import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from config.rulebook import SHIPPED, RulebookError, load
from core.policy.rulebook import Place, Rulebook

HERE = Path(__file__).parent
NO_PLACE = {
    "3611000000": "Sejong's second code",
    "5011000000": "Jeju City, which goes by the id of its province",
    "2811500000": "a branch office",
    "2811600000": "a branch office",
    "2826500000": "a branch office",
    "4110500000": "a branch office",
    "4824500000": "a branch office",
    "5110500000": "a branch office",
}
"""Rows of the table that are no place of ours, and why."""


def _table() -> Mapping[str, str]:
    lines = (HERE / "districts.csv").read_text(encoding="utf-8").splitlines()
    return dict(line.split(",", 1) for line in lines if not line.startswith("#"))


TABLE = _table()


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """The shipped rulebook."""
    return load(SHIPPED)


def test_every_row_of_the_table_is_a_place_but_the_ones_named(book: Rulebook) -> None:
    assert set(TABLE) - set(NO_PLACE) == {place.code for place in book.places if place.code}


def test_only_saemangeum_and_incheons_new_districts_are_not_in_the_table(book: Rulebook) -> None:
    expected = {"saemangeum", "incheon-jemulpo", "incheon-yeongjong", "incheon-geomdan"}

    assert expected == {place.id for place in book.places if place.code is None}


def test_there_are_as_many_districts_of_each_kind_as_in_the_table(book: Rulebook) -> None:
    """226 cities, counties and districts with a council, Seogwipo, 39 districts of cities, 17 provinces.

    Jeju City goes by its province's id.
    """
    districts = Counter(_kind(place, book) for place in book.places if place.code)

    assert districts == {"province": 17, "city": 76, "county": 82, "district": 69, "district of a city": 39}
    assert len(TABLE) == 17 + 76 + 82 + 69 + 39 + len(NO_PLACE)


@pytest.mark.parametrize(
    ("province", "districts"),
    [
        ("seoul", 25),
        ("busan", 16),
        ("daegu", 9),
        ("incheon", 10),
        ("gwangju-metropolitan", 5),
        ("daejeon", 5),
        ("ulsan", 5),
        ("gyeonggi", 31),
        ("gangwon", 18),
        ("chungbuk", 11),
        ("chungnam", 15),
        ("jeonbuk", 14),
        ("jeonnam", 22),
        ("gyeongbuk", 22),
        ("gyeongnam", 18),
    ],
)
def test_each_province_has_its_districts(book: Rulebook, province: str, districts: int) -> None:
    assert districts == sum(place.within == province and place.code is not None for place in book.places)


def test_a_code_stands_beside_the_place_of_that_name(book: Rulebook) -> None:
    """The table's name, or it without its province."""
    named = {place.code: {place.names.ko, *place.words.ko} for place in book.places if place.code}

    assert {} == {
        code: names for code, names in named.items() if not names & {TABLE[code], TABLE[code].partition(" ")[2]}
    }


@pytest.mark.parametrize(
    ("ids", "day"),
    [
        ("bucheon-wonmi bucheon-sosa bucheon-ojeong", date(2024, 1, 1)),
        ("hwaseong-manse hwaseong-hyohaeng hwaseong-byeongjeom hwaseong-dongtan", date(2026, 2, 1)),
        ("incheon-yeongjong incheon-jemulpo incheon-geomdan", date(2026, 7, 1)),
    ],
)
def test_new_districts_have_their_first_day(book: Rulebook, ids: str, day: date) -> None:
    assert ids.split() == [place.id for place in book.places if place.first_day == day]


def test_incheons_old_districts_ended_the_day_before_the_new_ones(book: Rulebook) -> None:
    ended = {place.id: place.last_day for place in book.places if place.last_day}

    assert ended == {"incheon-jung": date(2026, 6, 30), "incheon-dong": date(2026, 6, 30)}


@pytest.mark.parametrize(
    ("place", "words", "within", "last_day"),
    [
        ("gangwon", ("강원도",), None, date(2023, 6, 10)),
        ("jeonbuk", ("전라북도",), None, date(2024, 1, 17)),
        ("gunwi", (), "gyeongbuk", date(2023, 6, 30)),
        ("incheon-geomdan", (), "incheon-seo", date(2026, 6, 30)),
    ],
)
def test_a_place_keeps_what_it_was(
    book: Rulebook, place: str, words: tuple[str, ...], within: str | None, last_day: date
) -> None:
    (was,) = book.place(place).former

    assert (was.words.ko, was.within, was.last_day) == (words, within, last_day)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("code: 46790", "46790 does not fit: a code has ten digits, the last five 0; correct it"),
        ("code: 4179000000", "4179000000 does not fit: a code begins as its province's does; correct it"),
        ("code: 4600000000", "the code 4600000000 is there already; give each its own"),
        (
            "first_day: 2024-01-01, last_day: 2023-12-31",
            "2024-01-01 is more than 2023-12-31; put them in order",
        ),
        (
            "former: [{within: jeonman, last_day: 2023-12-31}]",
            "there is no place jeonman; correct it, or add it there",
        ),
        (
            "former: [{words: {ko: [전남]}, last_day: 2023-12-31}]",
            "the word 전남 already belongs to jeonnam; keep it with one, or list it in homonyms.yaml",
        ),
    ],
)
def test_what_is_wrong_with_a_place_is_told(tmp_path: Path, more: str, told: str) -> None:
    folder = Path(shutil.copytree(HERE / "small", tmp_path / "small"))
    places = (folder / "places.yaml").read_text(encoding="utf-8")
    places = places.replace("- {id: jeonnam,", "- {id: jeonnam, code: 4600000000,")
    places = places.replace("- {id: hwasun,", f"- {{id: hwasun, {more},")
    (folder / "places.yaml").write_text(places, encoding="utf-8")

    with pytest.raises(RulebookError) as wrong:
        load(folder)

    assert [told] == [problem.partition(": ")[2] for problem in wrong.value.problems]
    assert wrong.value.problems[0].partition(": ")[0].rpartition("/")[2].startswith("places.yaml:2:")


def _kind(place: Place, book: Rulebook) -> str:
    """By the official name: 시, 군, or 구 of a metropolitan city or of a city."""
    if place.within is None:
        return "province"
    if book.place(place.within).within is not None:
        return "district of a city"
    return {"시": "city", "군": "county", "구": "district"}[TABLE[str(place.code)][-1]]
