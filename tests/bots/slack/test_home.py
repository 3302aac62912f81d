"""The App Home: within what Slack takes, one's own cases, and nothing of a case for an outsider."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.home import CaseLine, case_lines, home_view
from conversations.programme import Giban
from conversations.wording import LANGUAGES, Wording
from core.policy.answers import UNKNOWN, Answers
from core.policy.rulebook import Rulebook
from core.talk.conversation import Conversation
from core.talk.office import Office
from tests.amounts import eok, jo
from tests.standin.slack.blocks import elements, faults

DAY = date(2026, 11, 22)
POHANG: Answers = {
    "sector": "secondary_battery",
    "place": "pohang",
    "investment": jo(2),
    "facilities": ("water",),
    "cost.water": eok(300),
}


def talk(name: str, answers: Answers, **more: Any) -> Conversation:
    """A talk with these answers."""
    return Conversation(name, turn=1, **more).with_answers(answers, "U1")


def buttons(view: Any) -> dict[str, Any]:
    """Every button by what its press is called."""
    return {one["action_id"]: one for block in view["blocks"] for one in elements(block)}


def texts(view: Any) -> list[str]:
    """Every paragraph."""
    return [block["text"]["text"] for block in view["blocks"] if "text" in block]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 40, 41, 400])
def test_the_home_is_taken_by_slack(language: str, count: int, wording: Wording) -> None:
    """However many cases."""
    cases = [CaseLine(f"slack:T1:D{n}", "가" * 4000, "나" * 4000) for n in range(count)]
    view: Any = home_view(language, wording, cases)

    assert list(faults(view["blocks"], "/blocks")) == []
    assert (view["type"], len(view["blocks"]) <= 100) == ("home", True)
    assert json.loads(json.dumps(view)) == view
    assert len([name for name in buttons(view) if name.startswith("home:case:")]) == min(count, 40)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_to_begin_stand_first(language: str, wording: Wording) -> None:
    """And forgetting asks once more."""
    made = buttons(home_view(language, wording, []))

    assert list(made) == ["home:start", "home:form", "home:language-ko", "home:language-en", "home:forget"]
    assert [name for name, one in made.items() if "confirm" in one] == ["home:forget"]
    assert [made[f"home:language-{one}"]["text"]["text"] for one in ("ko", "en")] == ["한국어", "English"]


def test_a_case_opens_its_conversation(wording: Wording) -> None:
    """By its id, in the order given."""
    made = buttons(home_view("ko", wording, [CaseLine("a", "하나", "?"), CaseLine("b", "둘", "?")]))

    assert [made[f"home:case:{n}"]["value"] for n in range(2)] == ["a", "b"]


@pytest.mark.parametrize(("count", "more"), [(40, None), (41, "1건"), (45, "5건")])
def test_cases_beyond_forty_are_counted(count: int, more: str | None, wording: Wording) -> None:
    """Not left out in silence."""
    last = texts(home_view("ko", wording, [CaseLine(str(n), "제목", "상태") for n in range(count)]))[-1]

    assert (more in last) if more else last == "제목\n상태"


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_without_a_case_is_told_how_to_begin(language: str, wording: Wording) -> None:
    """In one sentence, which goes once there is one."""
    without, with_ = (texts(home_view(language, wording, cases)) for cases in ([], [CaseLine("a", "b", "c")]))

    assert len(without) == len(with_)
    assert "b\nc" in with_
    assert "b\nc" not in without


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outsider_sees_no_case_and_no_button(language: str, wording: Wording) -> None:
    """Only what Giban is, and where to turn."""
    view: Any = home_view(language, wording, [CaseLine("a", "비밀", "비밀")], is_outsider=True)

    assert list(faults(view["blocks"], "/blocks")) == []
    assert buttons(view) == {}
    assert "비밀" not in json.dumps(view, ensure_ascii=False)


@given(st.text(max_size=300) | st.just("\ud800\u202e"), st.text(max_size=300))
def test_whatever_a_case_is_called_it_is_taken_as_plain_text(wording: Wording, title: str, state: str) -> None:
    """No mention, no picture, no letter that is not seen."""
    view: Any = home_view("en", wording, [CaseLine("a", title, state)])

    assert list(faults(view["blocks"], "/blocks")) == []
    assert json.dumps(view, ensure_ascii=False).encode()
    assert "mrkdwn" not in {block.get("text", {}).get("type") for block in view["blocks"]}


@pytest.mark.parametrize(
    ("language", "title", "state"),
    [
        ("ko", "이차전지 · 포항 · 투자 2조 원", "90억~150억 원"),
        ("en", "secondary battery · Pohang · investment KRW 2 trillion", "KRW 9–15 billion"),
    ],
)
def test_a_case_tells_what_it_is_about_and_where_it_stands(
    language: str, title: str, state: str, giban: Giban, rulebook: Rulebook, wording: Wording
) -> None:
    """With its amounts: nobody else sees a Home."""
    (line,) = case_lines([talk("a", POHANG)], giban, rulebook, wording, DAY, language)

    assert (line.conversation, line.title) == ("a", title)
    assert state in line.state


def test_talks_without_a_case_are_left_out(giban: Giban, rulebook: Rulebook, wording: Wording) -> None:
    """Nothing told yet; an officer's own talk, whose members have theirs."""
    talks = [
        Conversation("empty"),
        talk("officer", {"role": "association"}, office=Office()),
        talk("officer#1", {"sector": "bio"}, member="가나전자"),
        talk("vague", {"sector": UNKNOWN, "place": "pohang"}),
        talk("costs", {"facilities": ("gas",)}),
    ]
    lines = case_lines(talks, giban, rulebook, wording, DAY, "ko")

    assert [(line.conversation, line.title) for line in lines] == [
        ("officer#1", "가나전자"),
        ("vague", "업종 모름 · 포항"),
        ("costs", "업종과 지역을 아직 모르는 상담"),
    ]


def test_a_case_with_a_value_of_an_older_rulebook_is_told_without_it(
    giban: Giban, rulebook: Rulebook, wording: Wording
) -> None:
    """A place that was renamed since."""
    (line,) = case_lines([talk("a", {"sector": "bio", "place": "atlantis"})], giban, rulebook, wording, DAY, "ko")

    assert line.title == "바이오"
