"""The page of cases worked by hand says the same as the files."""

import re
from pathlib import Path

import pytest

from tests.cases.arithmetic import won
from tests.cases.expert import CASES, Answer, Figures, sums

SECTION = re.compile(r"^## ([a-z0-9-]+)$", re.MULTILINE)
LINE = re.compile(r"^- ([a-z_.]+): `(.+)`$", re.MULTILINE)
NEEDED = {"low", "likely", "high", "grant_year", "first_payment"}


def sections() -> dict[str, str]:
    """By name of the case."""
    _, *parts = SECTION.split((Path(__file__).parent / "checked.md").read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


CHECKED = sections()


def told(answer: Answer) -> dict[str, str]:
    """Every line of the file that the page may repeat."""
    plain = {key: getattr(answer, key) for key in (*Figures.model_fields, "grant_year", "first_payment", "critical")}
    return {key: text for key, text in plain.items() if text} | dict(sums(answer))


def test_ten_are_worked_by_hand() -> None:
    """Each of them a file."""
    assert len(CHECKED) == 10
    assert CHECKED.keys() <= CASES.keys()


@pytest.mark.parametrize("name", CHECKED)
def test_the_page_says_what_the_file_says(name: str) -> None:
    """Line by line, in the same words, and no dotted line is anything else."""
    lines = LINE.findall(CHECKED[name])
    expected = told(CASES[name].answer)

    assert [(key, text) for key, text in lines if expected.get(key) != text] == []
    assert NEEDED - dict(lines).keys() == set()
    assert len(lines) == sum(line.startswith("- ") for line in CHECKED[name].splitlines())


@pytest.mark.parametrize("name", CHECKED)
def test_every_sum_of_the_page_is_right(name: str) -> None:
    """In exact fractions and whole won."""
    found = [text for _, text in LINE.findall(CHECKED[name]) if " = " in text]

    assert len([won(text) for text in found]) >= 2
