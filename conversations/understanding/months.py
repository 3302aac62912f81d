"""Months in typed text, named or counted from today, and lengths of time; each with its place in the text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from conversations.understanding.month_forms import EN_LENGTH, FOLLOWING, FORMS, KO_LENGTH, LATER
from conversations.understanding.normalise import blanked, normalise
from core.policy.month import Month, month_of


@dataclass(frozen=True, slots=True)
class Moment:
    """A month as written at `start..end`. `guessed`: the year, or the month in the year, was not said."""

    start: int
    end: int
    month: Month
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """So many months (공사 10개월) as written at `start..end`."""

    start: int
    end: int
    months: int


_JANUARY_ON = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_YEARS = {
    **{"올해": 0, "금년": 0, "내년": 1, "명년": 1, "내후년": 2, "후년": 2, "작년": -1, "지난해": -1},
    **{"this year": 0, "the year": 0, "next year": 1, "last year": -1},
}
_BESIDE = {"지난": -1, "이번": 0, "다음": 1, "last": -1, "this": 0, "next": 1}
_ORDINALS = {
    **{"상": 1, "하": 2, "first": 1, "1st": 1, "second": 2, "2nd": 2},
    **{"third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4},
}
_POINTS = {"연초": 3, "초": 3, "early": 3, "beginning": 3, "start": 3, "중반": 6, "중순": 6, "mid": 6, "middle": 6}
_POINTS |= {
    "봄": 5,
    "spring": 5,
    "여름": 8,
    "summer": 8,
    "가을": 11,
    "autumn": 11,
    "fall": 11,
    "겨울": 12,
    "winter": 12,
}
"""A beginning stands for March, a middle for June, a season for its last month, all guesses; every other part for its
last month."""
_COUNTS = {
    **{"한": 1, "두": 2, "세": 3, "네": 4, "반": 0, "half a": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3},
    **{"four": 4, "five": 5, "six": 6, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18},
}
_DECEMBER = 12
_LONGEST_WAIT = 600  # months; beyond that it is no plan
_FIRST_YEAR, _LAST_YEAR = 1900, 2199  # what a Month can hold
_TWO_DIGITS = 100

_REPLACED = re.compile(
    r"(?:이|은|에)? ?(?:아니고|말고|아니라|아니,?|대신)[ ,]*|,? but (?:in )?|,? (?:no|sorry|i mean),? (?:in )?"
)
_FROM_TODAY = re.compile(r"(?:지금|오늘|이제|현재)(?:으로)?부터 ?$|앞으로 ?$")
_ALONE = re.compile(
    r"(?:[ .,!?~]|까지|쯤|경|정도|에|말|초|예정|이요|요|이에요|예요|일 ?것 ?같아요|"
    r"\b(?:by|in|around|about|maybe|probably|say|"
    r"end of|at the|it'?s|or so)\b)*"
)
_FAR = 12  # letters before a time in which it is said to be from today
_SPANS = (re.compile(rf"(?<![\d~가-힣.-]){KO_LENGTH}(?! ?전)"), re.compile(rf"(?<![\w~.-]){EN_LENGTH}\b"))


def moments(text: str, day: date) -> tuple[Moment, ...]:
    """Every month said, as of that day."""
    whole = text
    following = [(match, _length(_groups(match))) for form in FOLLOWING for match in form.finditer(text)]
    text = blanked(text, (match.span() for match, _ in following))
    found: list[Moment] = []
    for form in FORMS:
        now = list(_read(form, text, month_of(day)))
        text = blanked(text, ((moment.start, moment.end) for moment in now))
        found += now
    said = _in_the_same_year(whole, sorted(found, key=lambda moment: moment.start))
    return _counted_on(_later(whole, said, month_of(day)), following)


def _later(text: str, said: Sequence[Moment], now: Month) -> tuple[Moment, ...]:
    """Design in June, permits six months later: counted from the month before, unless the text says from today."""
    found: list[Moment] = []
    for moment in said:
        last = found[-1] if found else None
        if last and last.month > now and _is_later(text, moment):
            month = last.month.plus(now.months_until(moment.month))
            found.append(Moment(moment.start, moment.end, month, guessed=True))
        else:
            found.append(moment)
    return tuple(found)


def _is_later(text: str, moment: Moment) -> bool:
    before = text[max(0, moment.start - _FAR) : moment.start]
    return LATER.fullmatch(text, moment.start, moment.end) is not None and _FROM_TODAY.search(before) is None


def _counted_on(said: Sequence[Moment], following: Sequence[tuple[re.Match[str], int]]) -> tuple[Moment, ...]:
    """With the months that are so long after the one before them; without one before, they cannot be told."""
    found: list[Moment] = []
    pieces = [(moment.start, moment) for moment in said] + [(match.start(), (match, n)) for match, n in following]
    for _, piece in sorted(pieces, key=lambda each: each[0]):
        if isinstance(piece, Moment):
            found.append(piece)
        elif found and 0 < piece[1] <= _LONGEST_WAIT:
            last = found[-1]
            found.append(Moment(*piece[0].span(), last.month.plus(piece[1]), last.guessed))
    return tuple(found)


def _in_the_same_year(text: str, found: list[Moment]) -> tuple[Moment, ...]:
    """2027년 3월 아니고 10월: the month that replaces another is of the same year."""
    for i, (one, two) in enumerate(pairwise(found), start=1):
        is_bare = two.guessed and re.search(r"\d{4}|년|year", text[two.start : two.end]) is None
        if is_bare and _REPLACED.fullmatch(text[one.end : two.start]):
            found[i] = Moment(two.start, two.end, Month(one.month.year, two.month.number))
    return tuple(found)


def is_month_alone(text: str, day: date) -> bool:
    """Is a typed text a month and nothing else (27년 말쯤?)?"""
    said = normalise(text)
    found = moments(said, day)
    return len(found) == 1 and _ALONE.fullmatch(said[: found[0].start] + said[found[0].end :]) is not None


def lengths(text: str) -> tuple[Length, ...]:
    """Every length of time, in months; for a text whose months are blanked."""
    matches = sorted((match for span in _SPANS for match in span.finditer(text)), key=lambda match: match.start())
    read = ((match, _length(_groups(match))) for match in matches)
    return tuple(Length(*match.span(), months) for match, months in read if 0 < months <= _LONGEST_WAIT)


def _read(form: re.Pattern[str], text: str, now: Month) -> Iterator[Moment]:
    for match in form.finditer(text):
        reading = _month(_groups(match), now)
        if reading is not None:
            start = match.end("lead") if "lead" in form.groupindex else match.start()
            yield Moment(start, match.start() + len(match[0].rstrip()), *reading)


def _groups(match: re.Match[str]) -> dict[str, str]:
    return {name: said for name, said in match.groupdict().items() if said}


def _month(said: Mapping[str, str], now: Month) -> tuple[Month, bool] | None:
    """The month, and whether it was guessed; None for one too far away."""
    if "unit" in said:
        months = _length(said)
        return (now.plus(months), False) if months and months <= _LONGEST_WAIT else None
    if "which" in said:
        return _beside(said, now), "point" in said
    number, is_guess = _number(said)
    year = _year(said, now)
    if year is None:  # the next one to come
        return Month(now.year + (number < now.number), number), "number" in said or "name" in said
    return (Month(year, number), is_guess) if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _number(said: Mapping[str, str]) -> tuple[int, bool]:
    """Which month of the year; a guess where only the year was said, or its beginning or middle."""
    if "number" in said:
        return int(said["number"]), False
    if "name" in said:
        return _JANUARY_ON.index(said["name"][:3]) + 1, False
    if "half" in said:
        return 6 * _ordinal(said["half"]), False
    if "quarter" in said:
        return 3 * _ordinal(said["quarter"]), False
    point = said.get("point")
    return _POINTS.get(point or "", _DECEMBER), point is None or point in _POINTS


def _ordinal(said: str) -> int:
    return int(said) if said.isdigit() else _ORDINALS[said]


def _year(said: Mapping[str, str], now: Month) -> int | None:
    if "said" in said:
        return now.year + _YEARS[said["said"]]
    if "year" not in said:
        return None
    year = int(said["year"].lstrip("'"))
    return 2000 + year if year < _TWO_DIGITS else year


def _beside(said: Mapping[str, str], now: Month) -> Month:
    """다음 달, next month; next March is the next one to come, this March this year's."""
    shift = _BESIDE[said["which"]]
    if "name" not in said and "point" not in said:
        return now.plus(shift)
    number, _ = _number(said)
    is_over, is_ahead = number <= now.number, number >= now.number
    return Month(now.year + (shift > 0 and is_over) - (shift < 0 and is_ahead), number)


def _length(said: Mapping[str, str]) -> int:
    """How many months a count is; 1년 반 and "a year and a half" are eighteen."""
    count = int(said["count"]) if said["count"].isdigit() else _COUNTS[said["count"]]
    if not said["unit"].startswith(("년", "해", "y")):
        return count
    extra = 6 if "half_more" in said or count == 0 else int(said.get("more", "0"))
    return 12 * count + extra
