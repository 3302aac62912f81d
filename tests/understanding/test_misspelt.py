"""Misspelt, run together or torn apart: taken where one thing alone is near, and never for a word of its own."""

import time

import pytest

from config.rulebook import SHIPPED, load
from conversations.understanding import lexicon, understand
from conversations.understanding.nearness import near, nearness
from core.policy.answers import Answers
from tests.amounts import eok
from tests.understanding.conftest import DAY, Read

_JO = 10_000


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("포황 양극재 공장 1조", "pohang"),
        ("이차전지 울싼 2조", "ulsan"),
        ("바이오 춘쳔이고 500억", "chuncheon"),
        ("평텍 반도체 10조", "pyeongtaek"),
        ("안둥에서 백신 900억", "andong"),
        ("화슌 백신 400억", "hwasun"),
        ("청쥬 배터리", "cheongju"),
        ("경북 포황시 양극재", "pohang"),
        ("새만끔 전구체 5천억", "saemangeum"),
        ("cathode plant Pohnag 1.5tn", "pohang"),
        ("display panels, cheonann, 2tn", "cheonan"),
        ("Gumii wafers", "gumi"),
        ("foundry, Pyeongteak, 8tn", "pyeongtaek"),
        ("battery maker in Gunsna", "gunsan"),
        ("Gyoengju, batteries", "gyeongju"),
        ("Deajeon bio", "daejeon"),
    ],
)
def test_one_place_alone_that_is_near_is_taken_and_doubted(read: Read, text: str, place: str) -> None:
    understood = read(text)

    assert understood.answers["place"] == place
    assert "place" in understood.unsure


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sungnam", "seongnam"),
        ("Tangjung", "asan"),
        ("Gyongju", "gyeongju"),
        ("Gang-won", "gangwon"),
        ("Chungju", "chungju"),
        ("Chongju", "cheongju"),
    ],
)
def test_a_name_romanised_another_way_is_no_misspelling(read: Read, text: str, place: str) -> None:
    understood = read(f"a plant in {text}")

    assert understood.answers["place"] == place
    assert understood.unsure == ()


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("포항 블루벨리 음극재 3천억", "blue-valley"),
        ("아산 탕졍 OLED 2조", "tangjeong"),
        ("Inchon Songdoo, CDMO, 1.5tn", "songdo"),
        ("Bleu Valley cathodes 600bn", "blue-valley"),
    ],
)
def test_a_site_is_found_within_the_place_said(read: Read, text: str, site: str) -> None:
    assert read(text).answers["site"] == site


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("안산에 배터리 1조", "ansan"),
        ("아산에 배터리 1조", "asan"),
        ("충주에 배터리 1조", "chungju"),
        ("구리에 배터리 1조", "guri"),
        ("Chungju, batteries, 1tn", "chungju"),
        ("Ansan, batteries, 1tn", "ansan"),
        ("Osan, batteries, 1tn", "osan"),
    ],
)
def test_a_place_of_its_own_is_never_put_right(read: Read, text: str, place: str) -> None:
    understood = read(text)

    assert understood.answers["place"] == place
    assert "place" not in understood.unsure


@pytest.mark.parametrize("text", ["구이 반도체 3조", "구이에 공장"])
def test_what_is_near_to_two_places_is_left_open(read: Read, text: str) -> None:
    assert "place" not in read(text).answers


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("이차전치 회사", "secondary_battery"),
        ("배러티 공장", "secondary_battery"),
        ("베터리 공장", "secondary_battery"),
        ("디스플래이 공장", "display"),
        ("백씬 공장", "bio"),
        ("반도채 업체", "semiconductor"),
        ("semiconducter fab", "semiconductor"),
        ("baterry plant", "secondary_battery"),
        ("we make cathods", "secondary_battery"),
        ("vacccine factory", "bio"),
        ("dispaly maker", "display"),
        ("chpis", "semiconductor"),
        ("batterie recycling", "secondary_battery"),
        ("anod plant", "secondary_battery"),
    ],
)
def test_a_misspelt_industry_is_taken_and_doubted(read: Read, text: str, sector: str) -> None:
    understood = read(text)

    assert understood.answers["sector"] == sector
    assert "sector" in understood.unsure


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("변젼소 400억", {"cost.electricity": eok(400)}),
        ("페수처리 70억", {"cost.wastewater": eok(70)}),
        ("가쓰 40억", {"cost.gas": eok(40)}),
        ("폐기믈 30억", {"cost.waste": eok(30)}),
        ("efluent plant 4bn", {"cost.wastewater": eok(40)}),
        ("wastwater treatmnet 18bn and acces road 5bn", {"cost.road": eok(50), "cost.wastewater": eok(180)}),
        ("utilty tunel 30bn, distict energy 10bn", {"cost.district_energy": eok(100), "cost.utility_tunnel": eok(300)}),
        ("telcom 3bn, wast 4bn", {"cost.waste": eok(40), "cost.telecom": eok(30)}),
        ("discharge pip 5bn", {"cost.treated_water_pipe": eok(50)}),
    ],
)
def test_a_misspelt_facility_is_taken(read: Read, text: str, costs: Answers) -> None:
    answers = read(text).answers

    assert {fact: value for fact, value in answers.items() if fact != "facilities"} == costs


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("용수150억전기200억", {"cost.water": eok(150), "cost.electricity": eok(200)}),
        ("power20bn", {"cost.electricity": eok(200)}),
        ("the watersupply will cost 12bn", {"cost.water": eok(120)}),
        ("gaspipe 6bn", {"cost.gas": eok(60)}),
        ("accessroad 6bn", {"cost.road": eok(60)}),
        ("sub station 30bn", {"cost.electricity": eok(300)}),
        ("sub-station 30bn", {"cost.electricity": eok(300)}),
        ("진입 도로40억", {"cost.road": eok(40)}),
    ],
)
def test_words_run_together_or_torn_apart_are_read(read: Read, text: str, costs: Answers) -> None:
    answers = read(text).answers

    assert {fact: value for fact, value in answers.items() if fact != "facilities"} == costs


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("invesment 2tn", {"investment": eok(2 * _JO)}),
        ("we invset 500 bilion won", {"investment": eok(5_000)}),
        ("20 trilion won", {"investment": eok(20 * _JO)}),
        ("투쟈 3조", {"investment": eok(3 * _JO)}),
        ("desgin is done, permitts not yet", {"design_done": "yes", "permits_done": "no"}),
        ("설게는 완료", {"design_done": "yes"}),
        ("설걔는 완료", {"design_done": "yes"}),
    ],
)
def test_a_misspelt_word_of_the_trade_is_read_as_meant(read: Read, text: str, answers: Answers) -> None:
    understood = read(text)

    assert understood.answers == answers
    assert understood.unsure == ()


@pytest.mark.parametrize(
    "text",
    [
        "our auditors asked for a statement of costs and planned expenses",
        "please share the meeting minutes with the finance team, all 12 of them",
        "the chairman approved the collection of shares on 3 floors",
        "a protection order for the designer was issued in 2 states",
        "engines, tunnels and cables: 4 slides each",
        "감사보고서 3부 검토 후 회신 부탁드립니다",
        "주주총회 일정이 5일로 변경되어 안내드립니다",
        "원자재 가격이 10% 올라 영업이익이 감소했습니다",
        "법무팀에 계약서 2건 검토를 요청했습니다",
        "공항에서 보는 데 2시간, 남은 시간은 1시간",
        "자주 가는 곳 3군데",
        "조정 위원 5명이 대접을 받음",
    ],
)
def test_business_prose_is_left_alone(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.unsure == ()


def test_a_long_latin_word_may_have_two_letters_wrong_and_a_short_one_a_single_one() -> None:
    index = nearness(["pyeongtaek", "pohang", "battery", "배터리", "포항"])

    assert near(index, "pyongteak") == {"pyeongtaek": 2}
    assert near(index, "pohnag") == {"pohang": 1}
    assert near(index, "ponhag") == {}
    assert near(index, "baterry") == {"battery": 1}
    assert near(index, "배러티") == {"배터리": 1}
    assert near(index, "푸황") == {}


@pytest.mark.parametrize(
    "piece",
    ["invsetment of abcde ", "포황 ", "디스플래이에서 ", "qwertyuiopasdfghjkl ", "pyeongteak-gumii ", "가나다라"],
)
def test_four_thousand_letters_of_misspellings_cost_little(piece: str) -> None:
    words = lexicon(load(SHIPPED))
    text = (piece * 4_000)[:4_000]
    understand(text, words, DAY)

    begun = time.process_time()
    understand(text, words, DAY)

    assert time.process_time() - begun < 0.25  # a fifth of that on a quiet machine
