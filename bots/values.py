"""A value of a fact as it is written into a flag or a form; what cannot be one is refused with the mend."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bots.bad import BadInput
from conversations.understanding import Lexicon, understand
from conversations.understanding.money import Amount, amounts, whole
from conversations.understanding.normalise import normalise
from conversations.understanding.ranges import ranged
from core.policy.answers import UNKNOWN, Value
from core.policy.facts import Fact
from core.policy.month import written_month
from core.policy.rulebook import Rulebook
from core.policy.won import Won, WonRange, exactly

_OTHER: Final = "other:"
_LEFT_OVER: Final = re.compile(r"[\s원krwon₩]*")
_SURELY_WON: Final = 1_000_000
"""A number without a unit is won from here on; below it is a mistake."""

_LONGEST_MONTHS: Final = 600
_ENDS: Final = re.compile(r"(.*?)(?:\.\.|~)((?:(?!\.\.|~).)*)")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads values by the words of the rulebook, seen from one day."""

    rulebook: Rulebook
    lexicon: Lexicon
    day: date

    def value(self, row: Fact, written: str) -> Value:
        """One value of a fact. Raises BadInput."""
        if written == UNKNOWN.value:
            return UNKNOWN
        match row.kind:
            case "won" | "won_range":
                return self._money(row, written)
            case "milestone":
                return written if written in {"yes", "no"} else _month(row, written, "bad-milestone")
            case "month":
                return _month(row, written, "bad-month")
            case "months":
                return _months(row, written)
            case "choice":
                return _choice(row, written)
        return self._named(row, written)

    def facility(self, written: str) -> str:
        """A facility by id or by the words people use. Raises BadInput."""
        if written in self.rulebook.facility_ids:
            return written
        found = understand(written, self.lexicon, self.day, ("facilities",)).answers.get("facilities")
        if isinstance(found, tuple) and len(found) == 1:
            return found[0]
        raise BadInput("bad-facility", written=written, choices=", ".join(self.rulebook.facility_ids))

    def _named(self, row: Fact, written: str) -> Value:
        """An id, `other:NAME` where the fact takes one, or words that mean exactly one thing."""
        if written in self.rulebook.ids(row.kind):
            return written
        if written.startswith(_OTHER) and row.kind in {"sector", "site"} and written != _OTHER:
            return written
        heard = understand(written, self.lexicon, self.day, (row.id,))
        if ids := heard.ambiguous.get(row.id):
            raise BadInput("bad-ambiguous", written=written, flag=row.flag, choices=", ".join(ids))
        found = heard.answers.get(row.id)
        if isinstance(found, str) and row.id not in heard.unsure:
            return found
        if isinstance(found, str):
            raise BadInput("bad-misspelt", written=written, flag=row.flag, near=found)
        raise BadInput(f"bad-{row.kind}", written=written)

    def _money(self, row: Fact, written: str) -> WonRange:
        text = normalise(written)
        if text.startswith("-"):
            raise BadInput("bad-negative", written=written, flag=row.flag)
        ends = _ENDS.fullmatch(text)
        amount = _between(row, written, *ends.groups()) if ends else _in_words(row, written, text)
        if row.kind == "won" and not amount.is_exact:
            raise BadInput("bad-no-range", written=written, flag=row.flag)
        return amount


def _between(row: Fact, written: str, low: str, high: str) -> WonRange:
    """`10bn..20bn`, `10bn..`, `..20bn`, `1~2조`: an end left out is open, a bare one takes the unit of the other."""
    if not (low.strip() or high.strip()):
        raise BadInput("bad-money", written=written, flag=row.flag)
    upper = _single(row, written, high) if high.strip() else None
    lower = _single(row, written, low) if low.strip() else None
    if lower and upper and lower.is_bare and not upper.is_bare:
        lower = lower.counted_in(upper.unit, upper.lead)
    least = _won(row, written, lower) if lower else 0
    most = _won(row, written, upper) if upper else None
    if most is not None and most < least:
        raise BadInput("bad-reversed", written=written, flag=row.flag)
    return WonRange(least, most)


def _in_words(row: Fact, written: str, text: str) -> WonRange:
    """One amount, or a range in words (5천억에서 7천억)."""
    singles = amounts(text)
    if len(singles) == 1:
        return exactly(_won(row, written, _single(row, written, text)))
    found = ranged(text, singles)
    if len(found) != 1 or _rest(text, found[0]) or found[0].won is None:
        raise BadInput("bad-money", written=written, flag=row.flag)
    return found[0].won


def _single(row: Fact, written: str, text: str) -> Amount:
    """The only amount in a piece of text, with nothing but its currency beside it."""
    found = amounts(text)
    if len(found) != 1 or _rest(text, found[0]):
        raise BadInput("bad-money", written=written, flag=row.flag)
    return found[0]


def _rest(text: str, amount: Amount) -> str:
    """What is written beside the amount and its currency."""
    beside = text[: amount.start] + text[amount.end :]
    return "" if _LEFT_OVER.fullmatch(beside) else beside


def _won(row: Fact, written: str, amount: Amount) -> Won:
    """In won; a bare number below a million is a mistake, unless it is nothing at all."""
    if amount.won is not None:
        return amount.won.low
    if amount.is_bare and (amount.number >= _SURELY_WON or amount.number == 0):
        return whole(amount.number).low
    raise BadInput("bad-dollars" if amount.is_foreign else "bad-no-unit", written=written, flag=row.flag)


def _month(row: Fact, written: str, key: str) -> Value:
    try:
        return written_month(written)
    except ValueError:
        raise BadInput(key, written=written, flag=row.flag) from None


def _months(row: Fact, written: str) -> int:
    if written.isascii() and written.isdigit() and 1 <= int(written) <= _LONGEST_MONTHS:
        return int(written)
    raise BadInput("bad-months", written=written, flag=row.flag)


def _choice(row: Fact, written: str) -> str:
    if written in row.choices:
        return written
    raise BadInput("bad-choice", written=written, flag=row.flag, choices=", ".join(row.choices))
