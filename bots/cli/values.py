"""What is written on the command line as a value of a fact; what cannot be one is refused with the mend."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from bots.cli.bad import BadInput
from conversations.understanding import Lexicon, understand
from conversations.understanding.money import Amount, amounts, whole
from conversations.understanding.normalise import normalise
from conversations.understanding.ranges import ranged
from core.policy.answers import UNKNOWN, Value
from core.policy.facts import Fact
from core.policy.month import written_month
from core.policy.rulebook import Rulebook
from core.policy.situation import NONE, PLANNED
from core.policy.won import WonRange

_OTHER: Final = "other:"
_LEFT_OVER: Final = re.compile(r"[\s원krwon₩]*")
_SURELY_WON: Final = 1_000_000
"""A number without a unit is won from here on; below it is a mistake."""

_LONGEST_MONTHS: Final = 600
_DOTS: Final = ".."


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
        if written in self._ids()[row.kind]:
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

    def _ids(self) -> Mapping[str, frozenset[str]]:
        book = self.rulebook
        return {
            "sector": frozenset(i.id for i in book.industries),
            "place": frozenset(p.id for p in book.places),
            "complex": frozenset({*(c.id for c in book.complexes), NONE, PLANNED}),
            "site": frozenset(s.id for c in book.complexes for s in c.sites),
        }

    def _money(self, row: Fact, written: str) -> WonRange:
        text = normalise(written)
        if text.startswith("-"):
            raise BadInput("bad-negative", written=written, flag=row.flag)
        singles = amounts(text)
        found = ranged(text, singles)
        if len(found) != 1 or _rest(text, found[0]):
            raise BadInput("bad-money", written=written, flag=row.flag)
        amount = _in_won(found[0], row, written)
        if found[0].guessed and not any(single.guessed for single in singles):
            raise BadInput("bad-reversed", written=written, flag=row.flag)
        if row.kind == "won" and not amount.is_exact:
            raise BadInput("bad-no-range", written=written, flag=row.flag)
        return amount


def _rest(text: str, amount: Amount) -> str:
    """What is written beside the amount and its currency."""
    beside = text[: amount.start] + text[amount.end :]
    return "" if _LEFT_OVER.fullmatch(beside.replace(_DOTS, "")) else beside


def _in_won(amount: Amount, row: Fact, written: str) -> WonRange:
    if amount.won is not None:
        return amount.won
    if amount.is_bare and amount.number >= _SURELY_WON:
        return whole(amount.number)
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
