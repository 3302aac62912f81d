"""Numbers below ten thousand as people write them: 1,200 · 5천 · 3천2백 · 이천오백 · twenty five · half a."""

import re
from fractions import Fraction

DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,16})(?:\.\d{1,12})?"
"""A number in digits, thousands set off or not."""

_ONES = "일이삼사오육칠팔구"
_TENS = {"천": 1000, "백": 100, "십": 10}

KOREAN = rf"(?=[\d{_ONES}십백천])(?:(?:{DIGITS}|[{_ONES}])?[천백십] ?)*(?:{DIGITS}|[{_ONES}])?"
"""A Korean number before 조, 억 or 만; never empty."""

_PIECE = re.compile(rf"({DIGITS}|[{_ONES}])?([천백십])?")

_ENGLISH = {
    "zero": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORD = "|".join(sorted(_ENGLISH, key=len, reverse=True))

ENGLISH = rf"(?:half a|(?:{_WORD})(?:[ -](?:{_WORD}|hundred)){{0,3}}|hundred)"
"""An English number in words."""


def plain(digits: str) -> Fraction:
    """A number in digits, exactly."""
    return Fraction(digits.replace(",", ""))


def korean(text: str) -> Fraction | None:
    """The value of `KOREAN`; None when the parts do not go down, as in 3백2천."""
    if text.isdecimal():
        return Fraction(int(text))
    total, last = Fraction(0), 10_000
    for ones, tens in _PIECE.findall(text.replace(" ", "")):
        scale = _TENS.get(tens, 1)
        if (ones or tens) and scale >= last:
            return None
        total += _ones(ones) * scale if ones or tens else 0
        last = scale if ones or tens else last
    return total


def _ones(text: str) -> Fraction:
    if not text:
        return Fraction(1)
    return Fraction(_ONES.index(text) + 1) if text in _ONES else plain(text)


def english(text: str) -> Fraction:
    """The value of `ENGLISH`, or of digits."""
    if text == "half a":
        return Fraction(1, 2)
    if text[0].isdigit():
        return plain(text)
    total = Fraction(0)
    for word in re.split("[ -]", text):
        total = max(total, Fraction(1)) * 100 if word == "hundred" else total + _ENGLISH[word]
    return total
