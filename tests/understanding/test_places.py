import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("포항에", "pohang"),
        ("구미시에서", "gumi"),
        ("화순군", "hwasun"),
        ("경북 포항시", "pohang"),
        ("경북 포항시 남구", "pohang-nam"),
        ("구미 공단", "gumi"),
        ("in Pohang", "pohang"),
        ("Pohang-si", "pohang"),
        ("Kumi", "gumi"),
        ("경기도 광주", "gwangju-gyeonggi"),
        ("광주광역시", "gwangju-metropolitan"),
        ("광주 광산구", "gwangju-gwangsan"),
        ("강원 고성", "goseong-gangwon"),
        ("경남 고성", "goseong-gyeongnam"),
        ("충청남도 아산시", "asan"),
        ("부산 강서구", "busan-gangseo"),
        ("서울", "seoul"),
        ("경기", "gyeonggi"),
        ("세종시", "sejong"),
        ("이천시 이천억", "icheon"),
        ("충주", "chungju"),
        ("Ansan", "ansan"),
        ("양산시", "yangsan"),
        ("양산에 공장을 짓습니다", "yangsan"),
    ],
)
def test_the_finest_place_said_is_taken(read: Read, text: str, place: str) -> None:
    assert read(text).answers["place"] == place


@pytest.mark.parametrize(
    ("text", "place", "site"),
    [
        ("오창에서", "cheongju-cheongwon", "ochang"),
        ("청주 오창", "cheongju-cheongwon", "ochang"),
        ("송도", "incheon-yeonsu", "songdo"),
        ("평택 고덕", "pyeongtaek", "godeok"),
        ("원삼", "yongin-cheoin", "wonsam"),
        ("탕정", "asan", "tangjeong"),
        ("남동공단", "incheon-namdong", "namdong"),
        ("Blue Valley", "pohang", "blue-valley"),
    ],
)
def test_a_work_name_gives_its_site_and_the_sites_place(read: Read, text: str, place: str, site: str) -> None:
    assert read(text).answers == {"place": place, "site": site}


def test_a_site_is_taken_beside_a_question(read: Read) -> None:
    understood = read("블루밸리요. 근데 한도 두 배 됐다던데", "complex", "site")

    assert understood.answers == {"place": "pohang", "site": "blue-valley"}
    assert understood.asks


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("광주", ("gwangju-metropolitan", "gwangju-gyeonggi")),
        ("in Gwangju", ("gwangju-metropolitan", "gwangju-gyeonggi")),
        ("고성", ("goseong-gangwon", "goseong-gyeongnam")),
        ("포항이나 구미", ("pohang", "gumi")),
    ],
)
def test_what_may_be_several_places_is_asked_back(read: Read, text: str, ids: tuple[str, ...]) -> None:
    understood = read(text)

    assert understood.ambiguous == {"place": ids}
    assert "place" not in understood.answers


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("아산 말고 안산", "ansan"),
        ("포항이 아니라 구미", "gumi"),
        ("not Pohang, Gumi", "gumi"),
        ("Gumi instead of Pohang", "gumi"),
        ("포항, 아니 구미요", "gumi"),
    ],
)
def test_of_a_place_taken_back_the_new_one_counts(read: Read, text: str, place: str) -> None:
    understood = read(text)

    assert understood.answers == {"place": place}
    assert understood.intent == "correct"


@pytest.mark.parametrize(
    ("text", "asked", "place"),
    [
        ("포한에 3조 투자", (), "pohang"),
        ("we are in Pohag", (), "pohang"),
        ("near Cheongjuu", (), "cheongju"),
        ("푸항", ("place",), "pohang"),
        ("Andomg", ("place",), "andong"),
    ],
)
def test_a_misspelling_one_letter_from_one_place_is_taken_and_doubted(
    read: Read, text: str, asked: tuple[str, ...], place: str
) -> None:
    understood = read(text, *asked)

    assert understood.answers["place"] == place
    assert understood.unsure == ("place",)


@pytest.mark.parametrize(
    "text",
    [
        "이번에 3조 투자",
        "경우에 따라",
        "사전에 허가",
        "시장에서",
        "하순에 착공",
        "정부에서 지원",
        "예산에 반영",
        "이 단계에서",
        "in asian markets",
        "near buyers",
        "포한",
        "푸항 회사",
        "해외에 있는 공장",
        "안전에 신경",
    ],
)
def test_an_everyday_word_is_no_misspelt_place(read: Read, text: str) -> None:
    assert "place" not in read(text).answers
