"""What the six industries and the ten facilities are called in the trade, and what only sounds like them."""

import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("sector", "names"),
    [
        ("semiconductor", "후공정 포토레지스트 초미세파운드리 전력반도체 포토마스크 이미지센서"),
        ("display", "마이크로LED 미니LED 편광판 유기발광 AMOLED LCD"),
        ("secondary_battery", "동박 전해질 전해액 음극재 분리막 전구체 파우치셀 전고체배터리 폐배터리 리튬이온"),
        ("bio", "바이오시밀러 항체의약품 펩타이드 유전자치료제 진단키트 mAb ADC CDMO"),
        ("robot", "감속기 협동로봇 자율이동로봇"),
        ("defence", "자주포 유도무기 장갑차 항공엔진"),
    ],
)
def test_korean_names_of_the_trade(read: Read, sector: str, names: str) -> None:
    read_as = {word: read(f"{word} 회사입니다").answers.get("sector") for word in names.split()}

    assert read_as == dict.fromkeys(names.split(), sector)


@pytest.mark.parametrize(
    ("sector", "phrases"),
    [
        ("semiconductor", "semi|chip equipment|OSAT|advanced packaging|photoresist|silicon carbide|image sensors"),
        ("display", "Micro-LED|micro LED|polarisers|LCD|AMOLED"),
        ("secondary_battery", "solid-state batteries|electrolyte|cathode|copper foil|pouch cells|cell assembly|NCM"),
        ("bio", "mAb|ADC drugs|antibody|peptide|gene therapy|cell therapy|CMO|biosimilars|mRNA"),
        ("robot", "robotic arm|exoskeletons|cobots"),
        ("defence", "aero engine|munitions|missiles|UAVs"),
    ],
)
def test_english_names_of_the_trade(read: Read, sector: str, phrases: str) -> None:
    read_as = {phrase: read(f"our {phrase} plant").answers.get("sector") for phrase in phrases.split("|")}

    assert read_as == dict.fromkeys(phrases.split("|"), sector)


@pytest.mark.parametrize(
    ("facility", "phrases"),
    [
        ("water", "초순수|공업용수도|취수|UPW line|industrial water line|water main|H2O|ultrapure water"),
        ("electricity", "154kV 선로|수전설비|수변전설비|154kV line|receiving substation|grid connection|juice"),
        ("road", "진출입로|approach road|link road"),
        ("wastewater", "오수처리|폐수종말처리장|effluent|sewage works|WWTP"),
        ("treated_water_pipe", "방류관로|처리수관|discharge pipe|outfall"),
        ("gas", "LNG 배관|천연가스|LNG line|gas main|town gas"),
        ("district_energy", "스팀배관|열병합|CHP steam|steam line|heat supply"),
        ("waste", "산업폐기물 매립장|소각로|incinerator|landfill|industrial waste"),
        ("telecom", "광통신|전용회선|fibre|fibre optic|broadband"),
        ("utility_tunnel", "지하공동구|utility tunnel|utility corridor"),
    ],
)
def test_names_of_facilities(read: Read, facility: str, phrases: str) -> None:
    read_as = {phrase: read(f"{phrase} 30억").answers.get("facilities") for phrase in phrases.split("|")}

    assert read_as == dict.fromkeys(phrases.split("|"), (facility,))


@pytest.mark.parametrize(
    "text",
    [
        "바이오 디젤",
        "수전해 설비",
        "연료 전지",
        "보조 배터리",
        "배터리가 다 됐어요",
        "물 한 잔 주세요",
        "반도체 주식",
        "통신비",
        "디램과 낸드의 차이",
        "KTX로 대전 가는 표",
        "a cell phone",
        "our water company",
        "solar cells",
        "semi-finished goods",
        "orange juice",
        "power bank",
        "the laptop battery",
        "fish and chips",
        "a precursor to the talks",
        "my tap water",
        "the difference between DRAM and NAND",
        "a job at a chip maker",
        "a train ticket to Daejeon",
    ],
)
def test_what_only_sounds_like_it_changes_nothing(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.ambiguous == {}


@pytest.mark.parametrize(
    ("text", "complex_"),
    [
        ("Cheongju battery specialised complex", "cheongju-battery"),
        ("Gumi chip complex", "gumi-semiconductor"),
        ("Cheonan display specialized complex", "cheonan-asan-display"),
        ("Pohang bio complex", "gyeongbuk-bio"),
        ("청주 배터리 특화단지", "cheongju-battery"),
        ("outside the Gumi complex, semiconductors", "none"),
    ],
)
def test_a_complex_is_known_by_its_city_and_its_industry(read: Read, text: str, complex_: str) -> None:
    assert read(text).answers["complex"] == complex_


@pytest.mark.parametrize("text", ["the Gumi national industrial complex, wafers", "Yongin semiconductor cluster"])
def test_an_industrial_estate_is_no_specialised_complex(read: Read, text: str) -> None:
    assert "complex" not in read(text).answers


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nowhere near Seoul, we're in Yeosu", "yeosu"),
        ("Jeonbuk, outside Saemangeum", "jeonbuk"),
        ("far from Seoul, in Haenam", "haenam"),
        ("30 km from Pohang, in Gyeongju", "gyeongju"),
        ("not Seoul, Wonju", "wonju"),
        ("서울에서 먼 여수", "yeosu"),
        ("서울과는 멀리 떨어진 해남", "haenam"),
    ],
)
def test_where_it_is_not_is_no_place(read: Read, text: str, place: str) -> None:
    assert read(text).answers["place"] == place


@pytest.mark.parametrize(
    ("text", "sector"),
    [("여수 석유화학 공장", "other:석유화학"), ("a data centre in Haenam", "other:data centre")],
)
def test_another_industry_is_known_beside_its_place(read: Read, text: str, sector: str) -> None:
    assert read(text).answers["sector"] == sector


@pytest.mark.parametrize(
    "text",
    ["군산 새만금", "군산시 새만금", "새만금 군산", "Saemangeum, Gunsan", "Gunsan, Saemangeum", "전북 군산 새만금"],
)
def test_saemangeum_is_the_finer_part_of_its_address(read: Read, text: str) -> None:
    assert read(f"{text} 2차전지").answers["place"] == "saemangeum"


def test_two_places_to_choose_from_are_still_asked_back(read: Read) -> None:
    assert read("군산이나 새만금").ambiguous["place"] == ("gunsan", "saemangeum")


@pytest.mark.parametrize(
    "text",
    [
        "저희 협회 회원사가 구미 반도체예요",
        "우리 조합 회원사 일로 문의드려요",
        "저희 혐회 회원사가 구미 반도체에요",
        "association here, our member is a battery maker",
        "asssociation here, memeber is a battery maker",
        "this is the battery industry association",
        "one of our members makes wafers in Gumi",
    ],
)
def test_an_association_says_so(read: Read, text: str) -> None:
    assert read(text).answers["role"] == "association"


@pytest.mark.parametrize("text", ["협회에서 들었어요", "우리 협회에서 알려 줬어요", "we heard it from the association"])
def test_who_only_heard_of_it_from_an_association_is_none(read: Read, text: str) -> None:
    assert "role" not in read(text).answers
