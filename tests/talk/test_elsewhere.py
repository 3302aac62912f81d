"""How people say that they want to go on with the case somewhere else."""

from datetime import date

import pytest

from conversations.programme import Giban

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "텔레그램에서 이어서",
        "텔레그램에서 이어서 할게요.",
        "슬랙에서 계속",
        "슬랙으로 옮겨줘",
        "이 상담을 텔레그램으로 옮겨 주세요",
        "슬랙에서 이 상담 이어가기",
        "다른 메신저에서 이어서 하고 싶어요",
        "continue on Telegram",
        "Continue on Slack!",
        "move this to slack",
        "can I continue this conversation on telegram?",
        "Let's go on in Slack please",
        "I'd like to take this over to Telegram",
        "/continue",
    ],
)
def test_going_on_elsewhere_is_asked_for_in_many_ways(text: str, giban: Giban) -> None:
    """Each means the same."""
    assert giban.read(text, {}, None, DAY).command == "continue"


@pytest.mark.parametrize(
    "text",
    [
        "슬랙",
        "continue",
        "이어서",
        "계속",
        "텔레그램 회사입니다",
        "슬랙에 대해 알려줘",
        "move to Gumi",
        "이전 공장은 구미",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str, giban: Giban) -> None:
    """A platform's name alone, going on here, moving a plant."""
    assert giban.read(text, {}, None, DAY).command != "continue"
