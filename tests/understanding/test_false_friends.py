import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "대전제",
        "안산다",
        "물류",
        "물론",
        "물가가 올랐어요",
        "건물",
        "가스켓",
        "도로 보여 줘",
        "전기차 충전",
        "전기 버스",
        "전기요금",
        "roadmap",
        "our road map",
        "biography",
        "gasket",
        "chip in some money",
        "남구미",
        "양산은 2028년부터",
        "예산 반영",
        "진도가 안 나가요",
        "경기가 안 좋아요",
        "구미가 당기네요",
        "바이오가스",
        "waste of time",
        "in the pipeline",
        "조치원",
        "power to decide",
        "solar panels",
        "고령 인력",
        "부여 기준",
    ],
)
def test_a_word_that_only_looks_like_ours_changes_nothing(read: Read, text: str) -> None:
    understood = read(text)

    assert understood.answers == {}
    assert understood.ambiguous == {}
    assert understood.unsure == ()


@pytest.mark.parametrize("text", ["도로 알려줘", "그럼 도로 처음으로 돌아가 줘"])
def test_again_is_no_road(read: Read, text: str) -> None:
    assert read(text).answers == {}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("로봇용 배터리", "secondary_battery"),
        ("자동차 배터리", "secondary_battery"),
        ("automotive battery", "secondary_battery"),
        ("AI 반도체", "semiconductor"),
        ("전력반도체", "semiconductor"),
        ("차세대이차전지", "secondary_battery"),
        ("반도체소재", "semiconductor"),
        ("2차전지", "secondary_battery"),
        ("조선소", "shipbuilding"),
        ("electric car batteries", "secondary_battery"),
        ("defense", "defence"),
    ],
)
def test_the_last_of_two_industries_side_by_side_is_the_thing_made(read: Read, text: str, sector: str) -> None:
    assert read(text).answers == {"sector": sector}


def test_two_industries_are_asked_back(read: Read) -> None:
    assert read("반도체랑 배터리 둘 다 합니다").ambiguous == {"sector": ("semiconductor", "secondary_battery")}


@pytest.mark.parametrize(
    "text", ["리튬 원료", "이차전지 원료", "전구체 아닌 원료", "battery raw materials", "수산화리튬 공장"]
)
def test_raw_material_for_batteries_is_told_apart(read: Read, text: str) -> None:
    assert read(text).answers == {"sector": "secondary_battery", "battery_raw_material": "yes"}


@pytest.mark.parametrize("text", ["리튬 배터리", "lithium-ion cells", "전구체"])
def test_a_battery_is_no_raw_material(read: Read, text: str) -> None:
    assert read(text).answers == {"sector": "secondary_battery"}
