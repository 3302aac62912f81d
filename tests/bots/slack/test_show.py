"""A row as Slack takes it."""

import pytest

from bots.slack.fit import MOST, fit
from bots.slack.show import chosen, show
from core.storage.outgoing import Outgoing, Row
from core.talk.vocabulary import Answered, Choice, Command, Shown
from tests.bots.slack.driver import buttons, text

CHANNEL, PRIVATE = "slack:T1:C1:t1.1", "slack:T1:U1KIM"
RESULT = Shown(
    ["요건 충족", "지원액은 210억~350억 원입니다.", "근거: 고시 제3조", "한도 500억 원"],
    [Choice("근거", Command("sources"))],
    "result",
    frozenset({1, 3}),
    frozenset({2}),
    frozenset({0}),
)


def row(shown: Shown, lane: str = PRIVATE, only: str | None = None) -> Row:
    """As kept."""
    return Row(12, f"{lane}:U1KIM", 1, Outgoing(lane, shown, only=only), 0, 0.0, None)


def test_a_result_has_a_heading_and_small_print() -> None:
    """The order stays."""
    post = show(row(RESULT))

    assert [block["type"] for block in post.blocks] == ["header", "section", "context", "section", "actions"]
    assert text(post).splitlines() == RESULT.lines
    assert buttons(post) == [("근거", "12:0")]


def test_whom_a_result_is_for_stands_above_its_heading() -> None:
    """In the small print."""
    post = show(row(Shown(["[김철수]", "[가나전자]", "요건 충족", "둘"], (), "result", verdicts=frozenset({2}))))

    assert [block["type"] for block in post.blocks] == ["context", "header", "section"]
    assert text(post).split() == ["[김철수]", "[가나전자]", "요건", "충족", "둘"]


def test_the_text_beside_the_blocks_is_the_whole_in_private() -> None:
    """For notices and for who is read to."""
    assert show(row(RESULT)).text == "\n\n".join(RESULT.lines)
    assert show(row(RESULT, CHANNEL, only="U1KIM")).text == "\n\n".join(RESULT.lines)


def test_no_notice_of_a_channel_holds_an_amount() -> None:
    """The message itself does, once it was shown to all."""
    post = show(row(RESULT, CHANNEL))

    assert "억" not in post.text
    assert post.text == "요건 충족\n\n근거: 고시 제3조"
    assert "210억" in text(post)


@pytest.mark.parametrize("hostile", ["<!channel> *굵게* <@U2LEE> :smile: <https://x.kr|여기>", "&lt;!here&gt; _a_ `b`"])
def test_what_people_typed_comes_out_as_text(hostile: str) -> None:
    """In blocks, on buttons, in notices."""
    post = show(row(Shown([hostile, f"· {hostile}"], [Choice(hostile, Command("why"))], sources=frozenset({1}))))

    assert text(post) == f"{hostile}\n· {hostile}"
    assert [label for label, _ in buttons(post)] == [hostile]
    assert all(mark not in post.text for mark in ("<!", "<@", "<http"))
    assert post.text.startswith(hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


@pytest.mark.parametrize(
    ("count", "kind"), [(1, "button"), (12, "button"), (13, "static_select"), (100, "static_select")]
)
def test_many_choices_become_a_list(count: int, kind: str) -> None:
    """Each is pressed as itself."""
    choices = [Choice(f"선택 {n}", Answered((("place", f"p{n}"),))) for n in range(count)]
    post = show(row(Shown(["어디인가요?"], choices, "question")))

    assert {element["type"] for element in post.blocks[-1]["elements"]} == {kind}
    assert buttons(post) == [(f"선택 {n}", f"12:{n}") for n in range(count)]


def test_a_pressed_card_shows_what_was_chosen_and_by_whom() -> None:
    """And has no buttons."""
    question = Shown(["예요?"], [Choice("예", Command("why"))], "question")

    assert chosen(question, question.choices[0]) == Shown(["예요?", "→ 예"], (), "question")
    assert chosen(question, question.choices[0], "김철수").lines == ["예요?", "→ 예 (김철수)"]


def test_a_long_card_becomes_several_and_keeps_its_marks() -> None:
    """Amounts stay amounts in whichever part; the choices are on the last."""
    lines = [f"{n}번째 문단. " + "가나다라 " * 150 for n in range(9)]
    parts = fit(Shown(lines, [Choice("예", Command("why"))], "result", frozenset({0, 8}), frozenset({4})))

    assert len(parts) > 2
    assert "".join("".join(part.lines) for part in parts).split() == "".join(lines).split()
    assert [line[:2] for part in parts for n, line in enumerate(part.lines) if n in part.amounts] == ["0번", "8번"]
    assert [line[:2] for part in parts for n, line in enumerate(part.lines) if n in part.sources] == ["4번"]
    assert [len(part.choices) for part in parts] == [0] * (len(parts) - 1) + [1]
    assert all(sum(map(len, part.lines)) <= MOST for part in parts)


def test_a_post_can_be_halved_down_to_one_block() -> None:
    """The buttons are in the latter."""
    post = show(row(RESULT))
    halves = post.halves()

    assert halves is not None
    assert [*halves[0].blocks, *halves[1].blocks] == list(post.blocks)
    assert show(row(Shown(["한 줄"]))).halves() is None
