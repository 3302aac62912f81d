"""Numbers below ten thousand as people write them: 1,200 · 5천 · 3천2백 · 이천오백 · twenty five · half a."""

import re
from fractions import Fraction

DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,16})(?:\.\d{1,12})?"
"""A number in digits, thousands set off or not."""

ONES = "일이삼사오육칠팔구"
_TENS = {"천": 1000, "백": 100, "십": 10}

NUMERAL = rf"(?=[\d{ONES}십백천])"
"""Where a Korean number may begin; asked first wherever one is looked for."""

KOREAN = rf"{NUMERAL}(?:(?:{DIGITS}|[{ONES}])?[천백십] ?)*(?:{DIGITS}|[{ONES}])?"
"""A Korean number before 조, 억 or 만; never empty."""

_PIECE = re.compile(rf"({DIGITS}|[{ONES}])?([천백십])?")

_ENGLISH = {
    "zero": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORD = "|".join(sorted(_ENGLISH, key=len, reverse=True))

_PART = re.compile(r"(?:(?:an?|one)[ -])?(?P<part>half|third|quarter)|(?P<many>two|three)[ -](?P<parts>third|quarter)s")
_ARTICLE = re.compile(r"^an? (?!hundred)")  # a forty billion won substation
_PARTS = {"half": 2, "third": 3, "quarter": 4}

ENGLISH = (
    r"(?:(?:(?:an? |one[ -])?(?:half|third|quarter)|(?:two|three)[ -](?:third|quarter)s)(?: of)?(?:[ -]an?(?= ))?|"
    rf"(?!an? (?:couple|few))(?:{_WORD})(?:[ -](?:and (?!an? ))?(?:{_WORD}|"
    rf"hundred)){{0,4}}(?: point(?: (?:{_WORD})){{1,3}})?|hundred)"
)
"""An English number in words: twenty five, two point five, three quarters of a."""


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
    return Fraction(ONES.index(text) + 1) if text in ONES else plain(text)


def english(text: str) -> Fraction:
    """The value of `ENGLISH`, or of digits."""
    if text[0].isdigit():
        return plain(text)
    if part := _PART.match(text):
        return Fraction(_ENGLISH[part["many"] or "one"], _PARTS[part["part"] or part["parts"]])
    said, _, decimals = text.partition(" point ")
    total = Fraction(0)
    for word in re.split("[ -]", _ARTICLE.sub("", said).replace(" and ", " ")):
        total = max(total, Fraction(1)) * 100 if word == "hundred" else total + _ENGLISH[word]
    return total + sum(Fraction(_ENGLISH[word], 10**place) for place, word in enumerate(decimals.split(), start=1))
