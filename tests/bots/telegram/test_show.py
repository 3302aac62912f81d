"""Cards as Telegram takes them: fitted, escaped, with buttons that fit."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.fitting import units
from bots.telegram.fit import MOST, fit
from bots.telegram.inline import article
from bots.telegram.show import Message, chosen, show
from core.storage.outgoing import Outgoing, Row
from core.talk.vocabulary import Answered, Choice, Command, Shown

HERE, THERE = "telegram:4242:7", "telegram:4242:-50"


def row(shown: Shown, lane: str = HERE, number: int = 12) -> Row:
    """A row as kept."""
    return Row(number, f"{lane}:7", 1, Outgoing(lane, shown), 0, 0.0, None)


def message(shown: Shown, lane: str = HERE) -> Message:
    """As it would be sent."""
    return show(row(shown, lane), lambda number: f"https://t.me/giban_bot?start=c{number}")


def choices(*labels: str) -> list[Choice]:
    """A choice for each label."""
    return [Choice(label, Answered((("sector", f"s{n}"),))) for n, label in enumerate(labels)]


def labels(made: Message) -> list[list[str]]:
    """The buttons' words, in their rows."""
    return [[button.text for button in line] for line in made.keyboard.inline_keyboard] if made.keyboard else []


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["한 줄"], "한 줄"),
        (["물음", "(앞으로 최대 8개)"], "물음\n(앞으로 최대 8개)"),
        (["조건", "· 하나", "· 둘", "끝"], "조건\n· 하나\n· 둘\n\n끝"),
        (["<b>x</b> & 'y' \"z\""], "&lt;b&gt;x&lt;/b&gt; &amp; 'y' \"z\""),
        (["a\u202eb\u200bc\x00d\ud800e"], "abcde"),
        (["👨\u200d👩\u200d👧"], "👨\u200d👩\u200d👧"),
        (["\u200b", ""], "…"),
        ([], "…"),
    ],
)
def test_text_is_told_as_it_is_meant(lines: list[str], text: str) -> None:
    """Paragraphs apart, lists together; markup is text, and what is not seen is left out."""
    assert message(Shown(lines)).text == text


@pytest.mark.parametrize(
    ("given", "rows"),
    [
        (["예", "아니요", "모름"], [["예", "아니요", "모름"]]),
        (["포항 블루밸리 국가산업단지", "모름"], [["포항 블루밸리 국가산업단지"], ["모름"]]),
        ([f"{n}" for n in range(10)], [[f"{n}" for n in range(8)], ["8", "9"]]),
        (["yes", "no"], [["yes", "no"]]),
        (["\u200b"], [["…"]]),
        ([], []),
    ],
)
def test_buttons_stand_side_by_side_while_their_labels_fit(given: list[str], rows: list[list[str]]) -> None:
    """The longest of a row decides."""
    assert labels(message(Shown(["?"], choices(*given)))) == rows


def test_a_button_names_its_row_and_number_alone() -> None:
    """However long its label: 64 bytes are 21 Korean letters."""
    made = message(Shown(["?"], choices("가" * 300, "나")))
    assert made.keyboard is not None
    first, second = (button for line in made.keyboard.inline_keyboard for button in line)

    assert [first.callback_data, second.callback_data] == ["12:0", "12:1"]
    assert first.text == "가" * 80


def test_in_a_group_the_way_to_the_private_chat_is_a_link() -> None:
    """In private it would lead nowhere, and is an ordinary button."""
    shown = Shown(["?"], [Choice("여기에 보이기", Command("share")), Choice("개인 대화에서 보기", Command("resume"))])
    there, here = message(shown, THERE).keyboard, message(shown).keyboard
    assert there is not None
    assert here is not None
    share, see = (button for line in there.inline_keyboard for button in line)

    assert (share.callback_data, share.url) == ("12:0", None)
    assert (see.callback_data, see.url) == (None, "https://t.me/giban_bot?start=c12")
    assert [button.callback_data for line in here.inline_keyboard for button in line] == ["12:0", "12:1"]


def test_what_was_chosen_stands_under_the_question_and_the_buttons_go() -> None:
    """So nobody presses them again by mistake."""
    asked = Shown(["안인가요?"], choices("예", "아니요"), "question")

    assert chosen(asked, asked.choices[1]) == Shown(["안인가요?", "→ 아니요"], (), "question")


def test_a_short_card_is_one_message() -> None:
    """As it was."""
    shown = Shown(["한 줄", "또 한 줄"], choices("예"), "question")

    assert fit(shown) == (shown,)


def test_a_long_card_is_cut_between_paragraphs_and_the_choices_come_last() -> None:
    """Each part far below the limit."""
    shown = Shown(["가" * 1500, "나" * 1500, "다" * 1500], choices("예"), "result")
    parts = fit(shown)

    assert [list(part.lines) for part in parts] == [["가" * 1500, "나" * 1500], ["다" * 1500]]
    assert [len(part.choices) for part in parts] == [0, 1]
    assert [part.kind for part in parts] == ["reply", "result"]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    """No word is lost."""
    line = " ".join(f"{n}번째 문장입니다." for n in range(1000))
    parts = fit(Shown([line]))

    assert all(part.lines[-1].endswith("니다.") for part in parts)
    assert " ".join(text for part in parts for text in part.lines) == line


@pytest.mark.parametrize(
    "character",
    ["\u1100\u1161\u11a8", "e\u0301", "👨\u200d👩\u200d👧", "👍🏽", "🇰🇷", "가"],
    ids=["old Hangul", "accent", "family", "skin", "flag", "syllable"],
)
def test_a_text_without_an_end_is_cut_between_characters(character: str) -> None:
    """Joined pictures, skin tones, flags, accents, old Hangul stay whole."""
    parts = [text for part in fit(Shown([character * 4000])) for text in part.lines]

    assert len(parts) > 1
    assert [part.replace(character, "") for part in parts] == [""] * len(parts)


def test_more_choices_than_buttons_are_listed() -> None:
    """They can be typed."""
    (part, *_), last = fit(Shown(["어디?"], choices(*(f"곳{n}" for n in range(101))))), None

    assert last is None
    assert part.choices == ()
    assert part.lines[-1] == "· 곳100"


@given(st.lists(st.text(), max_size=5), st.lists(st.text(max_size=200), max_size=120))
def test_any_card_fits(lines: list[str], named: list[str]) -> None:
    """Whatever is in it: text, markup, halves of characters."""
    for part in fit(Shown(lines, choices(*named))):
        made = message(part)
        rows = labels(made)

        assert 0 < units(unescape(made.text)) <= 4096
        assert all(len(line) <= 8 for line in rows)
        assert sum(map(len, rows)) <= 100
        assert all(label.strip() for line in rows for label in line)


def test_units_are_those_of_telegram() -> None:
    """A picture is two."""
    assert (units("가나"), units("👍")) == (2, 4 // 2)
    assert MOST < 4096


def test_a_card_for_others_tells_verdict_and_amount_to_choose_by() -> None:
    """And holds the whole result."""
    made = article(Shown(["지원 <대상>입니다.", "예상은 1억 원입니다.", "끝"]))

    assert (made.title, made.description) == ("지원 <대상>입니다.", "예상은 1억 원입니다.")
    assert made.to_dict()["input_message_content"]["message_text"] == (
        "지원 &lt;대상&gt;입니다.\n\n예상은 1억 원입니다.\n\n끝"
    )
