"""What somebody says of several cases: begin another, list them, turn to one; and what only sounds like it."""

import pytest

from conversations.understanding.cases import cases
from core.talk.office import Office, Wish


@pytest.mark.parametrize(
    "text",
    [
        *(
            "다른 건도 있어요",
            "다른 건도 있습니다.",
            "새 건 시작",
            "새 건",
            "새 건 시작해 주세요",
            "새로운 건 추가할게요",
        ),
        *(
            "두 번째 사업도 계산해 주세요",
            "두번째 공장도 있어요",
            "다른 사업도 계산해 줘",
            "한 건 더 있어요",
            "건 추가",
        ),
        *("새 프로젝트 시작할게요", "저희 다른 프로젝트도 있는데요", "신규 사업 하나 더"),
        *("another case", "new case", "I have a second project", "start a new case", "We also have another project."),
        *("one more case please", "Can you do another case?", "Let's start a new case", "NEW CASE"),
    ],
)
def test_another_case_is_wanted(text: str) -> None:
    """However it is said."""
    assert cases(text) == Wish("new")


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("새 건: 오창 2공장", "오창 2공장", "오창 2공장"),
        ("새 건 오창 2공장", "오창 2공장", "오창 2공장"),
        ("new case: Ochang line 2", "Ochang line 2", "Ochang line 2"),
        ("New case - Ochang line 2.", "Ochang line 2", "Ochang line 2."),
        ("/newcase Ochang line 2", "Ochang line 2", "Ochang line 2"),
        ("/newcase", None, ""),
        ("두 번째 사업도 계산해 주세요. 오창에 5천억 투자합니다", None, "오창에 5천억 투자합니다"),
        ("another case: a display plant in Cheonan, gas 5 billion", None, "a display plant in Cheonan, gas 5 billion"),
        ("I have a second project: we will invest in Gumi", None, "we will invest in Gumi"),
    ],
)
def test_what_follows_is_its_name_or_what_it_is_about(text: str, name: str | None, rest: str) -> None:
    """A short name is both; a sentence or an amount is no name."""
    assert cases(text) == Wish("new", name, rest)


@pytest.mark.parametrize(
    "text", ["사건 목록", "건 목록", "내 건들", "my cases", "List cases.", "/cases", "다른 건으로"]
)
def test_the_list_is_wanted(text: str) -> None:
    """In both languages."""
    assert cases(text) == Wish("list")


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        *(
            ("오창 건으로", "오창", True),
            ("오창건으로 바꿔 주세요", "오창", True),
            ("오창 2공장 건으로 가 주세요", "오창 2공장", True),
        ),
        *(
            ("2번 건", "2", True),
            ("2번 건으로 전환해 주세요", "2", True),
            ("건 2로", "2", True),
            ("세 번째 건으로", "3", True),
        ),
        *(
            ("switch to Ochang line 2", "Ochang line 2", False),
            ("case 2", "2", True),
            ("Switch to case 12", "12", True),
        ),
        *(("go back to the Gumi case", "the Gumi", False), ("open Gumi", "Gumi", False)),
    ],
)
def test_a_case_is_named(text: str, name: str, sure: bool) -> None:
    """English words may mean anything else too, where there is no case of that name."""
    assert cases(text) == Wish("name", name, sure=sure)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "다른 건 없어요",
            "다른 건 모르겠어요",
            "다른 건 아직이요",
            "새 건물을 지어요",
        ),
        *("새 건물: 3조 투자", "건설은 2027년", "용수 300억 건", "사업은 두 번째입니다", "처음부터", "다시 시작"),
        *("switch to English", "go to the beginning", "in any case", "case by case", "new", "another question"),
        *(
            "change to 2 trillion won in all cases",
            "move to Gumi",
            "change to Gumi",
            "",
        ),
    ],
)
def test_what_only_sounds_like_it_is_no_wish(text: str) -> None:
    """It is heard in the case spoken of."""
    assert cases(text) is None


@pytest.mark.parametrize(
    ("text", "name"), [("물건으로", "물건"), ("구미로 바꿔 주세요", "구미"), ("2조로 바꿔 주세요", "2조")]
)
def test_what_may_be_a_place_or_a_figure_turns_only_to_a_case_of_just_that_name(text: str, name: str) -> None:
    """포항공장으로 turns to a case of that name; without one it is heard in the case spoken of."""
    assert cases(text) == Wish("name", name, sure=False, exact=True)


def test_a_case_without_a_name_is_not_turned_to_by_an_empty_text() -> None:
    """A text that is nothing but marks of a company names nobody."""
    office = Office(kind="cases").with_another("").with_another("오창")

    assert office.named("") is None
    assert office.named("(주)") is None
