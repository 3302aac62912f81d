"""A total, its parts and the rest: 총 1,000억 중 용수 300억, 나머지 전기. The rest is the total less the parts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conversations.understanding.binding import Anchor, Item, Pair
from conversations.understanding.cues import TOTAL
from conversations.understanding.found import Found
from conversations.understanding.money import JO, Amount
from core.policy.won import WonRange, exactly

_WORKS = (
    r"(?:인프라|기반 ?시설|시설|공사|사업)(?: ?비용|비|투자)?(?:는|은|가|이)? ?|"
    r"(?:infrastructure|facilities|works|utilities)(?: costs?| budget)?(?: (?:is|are|of|will be|comes? to|:))? ?"
)
_WHOLE_BEFORE = re.compile(
    rf"(?:{TOTAL.pattern}|{_WORKS})[ :]*(?:{_WORKS})?(?:약 ?|(?:is|of|about|around) )*(?:krw |₩)?$"
)
_WHOLE_AFTER = re.compile(
    r" ?(?:원)?(?:이고|인데|이며|에서|으로)?,? ?"
    rf"(?:중에?서?|가운데|of which|including|(?:in|for) (?:all|total)|{TOTAL.pattern})"
)
_OF_WHICH = re.compile(r" ?(?:원)?,? ?(?:중|가운데|of which|including)")
_INFRASTRUCTURE = re.compile(r"인프라|기반 ?시설|시설비|공사비|\binfrastructure|\bfacilities")
_INVESTED = re.compile(r"투자|\b(?:invest|capex|spend)")
_THE_REST = re.compile(
    r"(?:나머지|나머진|잔액|그 ?외)(?:는|은|가|금액은)?(?: ?전부| ?모두| ?다)? ?|"
    r"\b(?:the )?(?:rest|remainder|balance|remaining)(?: (?:all|is|goes|going|will be|to|for|on|the|our|an?))*[ :]*"
)
_REST_AFTER = re.compile(
    r"(?:[은는이가에]|으?로)? ?(?:나머지|잔액)|:? (?:is |gets |takes |for )?(?:the )?(?:rest|remainder|balance)\b"
)
_APART = re.compile(r"[,.;\n]")
_BEFORE, _AFTER = 40, 10  # letters beside a total in which it is called one, or what is invested


@dataclass(frozen=True, slots=True)
class Remainder:
    """What of the items is left to be paired, the total put aside, and the facility that gets the rest of it."""

    items: tuple[Item, ...]
    whole: WonRange | None = None
    owner: str | None = None


def remainder(text: str, items: Sequence[Item]) -> Remainder:
    """Put a total aside where it is told with its parts; it is the cost of none of them, and no investment."""
    ends = frozenset(match.end() for match in _THE_REST.finditer(text))
    beside = list(zip((None, *items), items, (*items[1:], None), strict=False))
    owner = next(
        (it for _, it, after in beside if isinstance(it, Anchor) and _gets_the_rest(text, it, after, ends)), None
    )
    is_told = owner is not None
    whole = next(
        (it for before, it, _ in beside if isinstance(it, Amount) and _is_whole(text, before, it, is_told=is_told)),
        None,
    )
    if whole is None:
        return Remainder(tuple(items))
    kept = tuple(item for item in items if item not in {whole, owner})
    return Remainder(kept, whole.won, owner.fact if owner else None)


def rest(told: Remainder, pairs: Iterable[Pair]) -> Found:
    """The cost of the facility that gets the rest; only a doubt where the parts cannot be taken from the total."""
    if told.whole is None or told.owner is None:
        return Found()
    parts = [amount.won for amount, anchor in pairs if anchor and anchor.is_cost]
    left = told.whole.low - sum(part.low for part in parts if part)
    if not parts or left <= 0 or not all(part and part.is_exact for part in parts):
        return Found(unsure=(told.owner,))
    return Found({told.owner: exactly(left)})


def _gets_the_rest(text: str, anchor: Anchor, after: Item | None, ends: frozenset[int]) -> bool:
    """Named right beside "the rest", without an amount of its own."""
    if not anchor.is_cost or (isinstance(after, Amount) and not _APART.search(text, anchor.end, after.start)):
        return False
    return anchor.start in ends or _REST_AFTER.match(text, anchor.end) is not None


def _is_whole(text: str, before: Item | None, amount: Amount, *, is_told: bool) -> bool:
    """Called a total; where no rest `is_told`, only of infrastructure: any other total may be what is invested."""
    if amount.won is None or not amount.won.is_exact:
        return False
    if isinstance(before, Anchor) and before.is_cost and not _APART.search(text, before.end, amount.start):
        return False  # 용수 총 1,000억 is the water's
    called = text[max(0, amount.start - _BEFORE) : amount.start]
    if _INVESTED.search(_APART.split(called)[-1]) or _INVESTED.search(text, amount.end, amount.end + _AFTER):
        return False
    if is_told:
        return bool(_WHOLE_BEFORE.search(called) or _WHOLE_AFTER.match(text, amount.end))
    is_parted = _WHOLE_BEFORE.search(called) and _OF_WHICH.match(text, amount.end)
    return bool(is_parted) and _INFRASTRUCTURE.search(called) is not None and amount.won.low < JO
