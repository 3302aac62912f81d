"""Amounts of money in typed text, in either language, each with its place in the text. Exact: no float is used."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from conversations.understanding.money_forms import (
    BARE_NUMBER,
    COUNTED,
    ENGLISH_AMOUNT,
    FOREIGN_AFTER,
    FOREIGN_BEFORE,
    HEADING,
    KOREAN_AMOUNT,
    LAW_BEFORE,
    LONE_JO,
    NO_MILLION,
    SURELY_JO,
    THINGS,
    VAGUE_BEFORE,
    VAGUE_EN_BEFORE,
)
from conversations.understanding.normalise import blanked
from conversations.understanding.numbers import english, korean
from core.policy.won import WonRange, exactly

_GOES_ON = re.compile(r" (?:and )?|-")
_MOST = 200  # amounts of one kind read of a text: more is no message of a person

SURELY_WON = 1_000_000
"""From this many on, a number without a unit is won."""

JO, EOK, MAN = 10**12, 10**8, 10**4
"""Won in 조, 억 and 만."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Money as written at `start..end`. `won` None: other money than won (`is_foreign`), or a bare number.

    `unit` is what a bare number beside it is counted in (won a piece), `lead` the same with its own 천 or 백:
    in 5~7천억 the 5 is counted in 천억. `guessed`: read the usual way, though it could be read otherwise.
    """

    start: int
    end: int
    won: WonRange | None
    number: Fraction = Fraction(0)
    unit: int = 1
    lead: int = 1
    is_foreign: bool = False
    guessed: bool = False

    @property
    def is_bare(self) -> bool:
        """A number without a unit."""
        return self.won is None and not self.is_foreign

    def counted_in(self, unit: int, lead: int) -> "Amount":
        """A bare number read in the unit of the amount beside it."""
        is_digit = self.number < Fraction(10) and self.unit == 1
        scale = lead if is_digit else unit
        return replace(self, won=whole(self.number * scale), unit=unit, lead=lead)


_UNITS = {"t": JO, "b": 10**9, "m": 10**6, "j": JO, "e": EOK}
_ROMAN_TENS = {"cheon": 1000, "chun": 1000, "chon": 1000, "baek": 100, "sip": 10}
_HEADINGS = {"천만": 10**7, "백만": 10**6, "천": 1000, "억": EOK, "조": JO, "만": MAN}


def whole(won: Fraction) -> WonRange:
    """One amount, fractions of a won dropped."""
    return exactly(won.numerator // won.denominator)


def heading(text: str) -> tuple[int, str]:
    """The unit a table says it is in (단위: 백만원; 1: none), and the text without these words: they are no amount."""
    found = list(HEADING.finditer(text))
    unit = 1
    for match in found:
        word = match["a"] or match["b"] or match["d"]
        unit = _HEADINGS[word] if word else _UNITS[(match["c"] or match["e"])[0]]
    return unit, blanked(text, (match.span() for match in found))


def amounts(text: str) -> tuple[Amount, ...]:
    """Every single amount, in the order of the text, bare numbers included; ranges are put together later."""
    written = list(islice(_korean_amounts(text), _MOST))
    rest = blanked(text, ((a.start, a.end) for a in written))
    written += islice(compounded(text, _english_amounts(rest)), _MOST)
    rest = blanked(rest, ((a.start, a.end) for a in written))
    written += islice(_bare_numbers(rest), _MOST)
    return tuple(sorted(written, key=lambda a: a.start))


def _korean_amounts(text: str) -> Iterator[Amount]:
    for match in KOREAN_AMOUNT.finditer(text):
        if any(match[name] for name in ("jo", "eok", "man", "rest")) and _is_money(match, text):
            amount = _korean_amount(match)
            if amount is not None:
                yield _in_currency(amount, text)


def _is_money(match: re.Match[str], text: str) -> bool:
    said, before, after = (
        match[0].strip(),
        text[max(0, match.start() - 5) : match.start()],
        text[match.end() : match.end() + 12],
    )
    if (match["jo"] and LAW_BEFORE.search(before)) or (not said[0].isdigit() and VAGUE_BEFORE.search(before)):
        return False
    if match["jo"] and not match["eok"] and not match["won"] and LONE_JO.fullmatch(said):
        return SURELY_JO.match(after) is not None and not (said.startswith("구") and after.startswith("로"))
    if match["jo"] or match["eok"] or match["won"] or match["rest"]:
        return True
    return said[0].isdigit() and not re.match(COUNTED, after)


def _korean_amount(match: re.Match[str]) -> Amount | None:
    parts = [(match["jo"], JO), (match["eok"], EOK), (match["man"], MAN), (match["rest"], 1)]
    read = [(korean(part), scale) for part, scale in parts if part]
    unit = min((scale for part, scale in parts if part and scale > 1), default=1)
    loose, guessed = _loose(match, unit)
    if any(value is None for value, _ in read) or loose is None:
        return None
    total = sum((value * scale for value, scale in read if value is not None), loose)
    end = match.start() + len(match[0].rstrip())
    return Amount(match.start(), end, whole(total), total, unit, _lead(match, unit), guessed=guessed)


def _loose(match: re.Match[str], unit: int) -> tuple[Fraction | None, bool]:
    """What a last number without its unit adds: in 1억5천 it is counted in 만, in 2조5천 in 억."""
    if not match["loose"]:
        return Fraction(0), False
    value = korean(match["loose"])
    return (None if value is None else value * (unit // MAN if unit > MAN else 1)), unit > MAN


def _lead(match: re.Match[str], unit: int) -> int:
    lowest = match["man"] or match["eok"] or match["jo"] or ""
    tens = re.fullmatch(r"\d ?([천백십]) ?", lowest)
    return unit * {"천": 1000, "백": 100, "십": 10}[tens[1]] if tens else unit


def _in_currency(amount: Amount, text: str) -> Amount:
    before = FOREIGN_BEFORE.search(text[max(0, amount.start - 6) : amount.start])
    after = FOREIGN_AFTER.match(text, amount.end)
    if not before and not after:
        return amount
    return replace(amount, won=None, is_foreign=True, end=after.end() if after else amount.end)


def _english_amounts(text: str) -> Iterator[Amount]:
    for match in ENGLISH_AMOUNT.finditer(text):
        currency = match["before"] or match["sign"] or match["after"]
        scale = _scale(match, text)
        is_vague = match["words"] and VAGUE_EN_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
        if scale and not is_vague and (currency or (scale > 1 and not THINGS.match(text, match.end()))):
            number = english(match["digits"] or match["words"]) + (
                Fraction(1, 2) if match["half"] or match["half2"] else 0
            )
            is_won = currency in {None, "won", "krw", "₩", "w", "원"}
            won = whole(number * scale) if is_won else None
            yield Amount(*match.span(), won, number, scale, scale, is_foreign=not is_won)


def compounded(text: str, amounts: Iterable[Amount]) -> Iterator[Amount]:
    """Two trillion five hundred billion, 1 jo 2,000 eok: a smaller unit right after a larger one goes on with it."""
    last: Amount | None = None
    for amount in amounts:
        if last and _goes_on(text, last, amount):
            number = last.number * last.unit + amount.number * amount.unit
            last = replace(amount, start=last.start, won=whole(number) if amount.won else None, number=number, lead=1)
            last = replace(last, number=number / amount.unit)
        else:
            yield from [last] if last else []
            last = amount
    yield from [last] if last else []


def _goes_on(text: str, one: Amount, two: Amount) -> bool:
    is_less = one.unit > two.unit > 1 and two.number * two.unit < one.unit
    return is_less and one.is_foreign <= two.is_foreign and _GOES_ON.fullmatch(text, one.end, two.start) is not None


def _scale(match: re.Match[str], text: str) -> int:
    """Won a piece; 0: no money. A lone letter is a unit only where no metre and no tonne can be meant."""
    short, has_currency = match["short"], bool(match["before"] or match["sign"] or match["after"])
    if word := match["unit"] or match["roman"]:
        return _UNITS[word[0]] * _ROMAN_TENS.get(match["tens"] or "", 1)
    if not short:
        return 1 if match["digits"] and not match["half"] and match["sign"] != "w" else 0
    is_clear = has_currency or short == "b" or (short == "m" and not _looks_long(text, match.end()))
    return _UNITS[short] if match["digits"] and is_clear else 0


def _looks_long(text: str, end: int) -> bool:
    return NO_MILLION.match(text, end) is not None or re.search("[가-힣]", text) is not None


def _bare_numbers(text: str) -> Iterator[Amount]:
    for match in BARE_NUMBER.finditer(text):
        said = match["said"].rstrip()
        number = korean(said)
        if number is not None:
            has_tens = re.search("[천백십]", said) is not None
            yield Amount(match.start(), match.start() + len(said), None, number, 1000 if has_tens else 1)
