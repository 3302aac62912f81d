"""Replies to the one question of readiness: the design's month first, then permits, site and match."""

import pytest

from core.policy.answers import Answers, Value
from core.policy.month import Month
from tests.understanding.conftest import Read

ALL = ("design_done", "permits_done", "site_secured", "match_ready")
REST = ALL[1:]
MARCH, JUNE, SEPTEMBER = Month(2027, 3), Month(2027, 6), Month(2027, 9)


def steps(design: Value, rest: Value) -> Answers:
    """The design, and the other three alike."""
    return {"design_done": design, **dict.fromkeys(REST, rest)}


@pytest.mark.parametrize(
    ("text", "design"),
    [
        ("2027년 3월", MARCH),
        ("March 2027", MARCH),
        ("내년 3월에 끝나요", MARCH),
        ("이미 끝났어요", "yes"),
        ("네, 끝났어요", "yes"),
        ("done", "yes"),
        ("finished", "yes"),
        ("완료", "yes"),
        ("아직이요", "no"),
        ("아직 시작 안 했어요", "no"),
        ("not yet", "no"),
        ("no", "no"),
        ("설계만 끝났어요", "yes"),
        ("only the design is done", "yes"),
    ],
)
def test_a_bare_reply_is_of_the_design(read: Read, text: str, design: Value) -> None:
    """It is asked for first; of the rest nothing was said."""
    assert read(text, *ALL).answers == {"design_done": design}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("다 됐어요", "yes"),
        ("네 다 됐어요", "yes"),
        ("모두 준비", "yes"),
        ("모두 준비됨", "yes"),
        ("준비됐어요", "yes"),
        ("all done", "yes"),
        ("all ready", "yes"),
        ("everything is ready", "yes"),
        ("설계, 인허가, 부지, 매칭 다 됐어요", "yes"),
        ("모두 아직이요", "no"),
        ("하나도 안 됐어요", "no"),
        ("nothing yet", "no"),
        ("전부 2027년 6월", JUNE),
        ("all by June 2027", JUNE),
    ],
)
def test_what_is_said_of_all_is_of_all_four(read: Read, text: str, expected: Value) -> None:
    """In words that mean each of them."""
    assert read(text, *ALL).answers == steps(expected, expected)


@pytest.mark.parametrize("text", ["모름", "모르겠어요", "아직 몰라요", "not sure", "don't know", "not decided", "skip"])
def test_not_knowing_is_of_all_four(read: Read, text: str) -> None:
    """Which is an answer."""
    understood = read(text, *ALL)

    assert (understood.answers, understood.unknown) == ({}, ALL)


@pytest.mark.parametrize(
    ("text", "design"),
    [
        ("설계 2027년 3월, 나머지는 모름", MARCH),
        ("설계 2027년 3월 나머지 모름", MARCH),
        ("2027년 3월이고 나머지는 모름", MARCH),
        ("design March 2027, the rest not sure", MARCH),
        ("design done rest unknown", "yes"),
        ("끝났고 나머지는 몰라요", "yes"),
        ("설계는 아직 시작 안 했고 나머지는 몰라요", "no"),
    ],
)
def test_the_rest_may_not_be_known(read: Read, text: str, design: Value) -> None:
    """What is said of the rest is not said of the design."""
    understood = read(text, *ALL)

    assert (understood.answers, understood.unknown) == ({"design_done": design}, REST)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027년 3월, 나머지는 다 준비됐어요", steps(MARCH, "yes")),
        ("설계 2027년 3월, 나머지는 완료", steps(MARCH, "yes")),
        ("March 2027, the rest is not ready", steps(MARCH, "no")),
        ("March 2027, rest by June 2027", steps(MARCH, JUNE)),
        ("설계는 다 끝났고 나머지는 아직이요", steps("yes", "no")),
        ("design done, rest not", steps("yes", "no")),
        ("설계는 끝났고 인허가는 내년 6월", {"design_done": "yes", "permits_done": JUNE}),
        ("design is finished, permits next June", {"design_done": "yes", "permits_done": JUNE}),
        ("매칭만 빼고 다 됐어요", {**steps("yes", "yes"), "match_ready": "no"}),
        ("설계 빼고 나머지는 다 됐어요", steps("no", "yes")),
        ("everything is ready except permits", {**steps("yes", "yes"), "permits_done": "no"}),
        ("다 됐는데 매칭만 아직", {**steps("yes", "yes"), "match_ready": "no"}),
        ("다 됐고 인허가는 내년 6월", {**steps("yes", "yes"), "permits_done": JUNE}),
        ("전부 아직이고 설계만 끝났어요", steps("yes", "no")),
        ("permits all done but site not", {"permits_done": "yes", "site_secured": "no"}),
    ],
)
def test_each_step_gets_what_is_said_of_it(read: Read, text: str, expected: Answers) -> None:
    """By name, as one of all, as one of the rest."""
    assert read(text, *ALL).answers == expected


def test_steps_that_are_named_keep_what_was_said_of_them(read: Read) -> None:
    """And the one that is not known stays so."""
    understood = read("설계 2027년 6월, 인허가는 2027년 9월, 부지는 확보했고 매칭은 모름", *ALL)

    assert understood.answers == {"design_done": JUNE, "permits_done": SEPTEMBER, "site_secured": "yes"}
    assert understood.unknown == ("match_ready",)


@pytest.mark.parametrize("text", ["네", "yes"])
def test_a_bare_yes_answers_nothing(read: Read, text: str) -> None:
    """The question is when."""
    assert read(text, *ALL).answers == {}


@pytest.mark.parametrize("text", ["완료", "done", "준비됐어요"])
def test_where_the_design_is_known_done_is_of_the_others(read: Read, text: str) -> None:
    """They are what was asked for."""
    assert read(text, *REST).answers == dict.fromkeys(REST, "yes")
