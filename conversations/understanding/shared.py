"""Money for several facilities at once: a sum (합쳐서 700억), the same for each (각 300억), or in order (각각)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from conversations.understanding.binding import Anchor, Item
from conversations.understanding.cues import EACH, JOINS, TOTAL
from conversations.understanding.money import Amount

_LISTED = re.compile(
    r"(?:시설|설비|공급|공사)?[은는이가도]? ?(?:,|·|/|\+|&|이?랑|하고|와|과|및|그리고|and|plus)?,? ?(?:and |"
    "the |an? |new |our |both |및 |그리고 |for )*"
)
_APART = re.compile(r"[,;.!?\n)]|\b(?:and|but)\b")
_NEAR = 25  # letters between a list and its money
_EACH_AFTER = 35  # letters after the first amount in which a "respectively" counts
_BESIDE = 3  # letters between a total and what it is the total of (총 3조 투자)
_SUM_BEFORE = re.compile(rf"(?:{TOTAL.pattern}) ?(?:약|about|of)? ?$")
_SUM_AFTER = re.compile(rf" ?(?:원|won)? ?(?:{TOTAL.pattern})")


@dataclass(frozen=True, slots=True)
class Shared:
    """What was settled for several facilities at once: costs that are known, costs known only as a sum, and the items
    left to be paired one by one."""

    known: tuple[tuple[Amount, Anchor], ...]
    summed: tuple[str, ...]
    rest: tuple[Item, ...]


def shared(text: str, items: Sequence[Item]) -> Shared:
    """Settle every list of facilities that has its money in common."""
    known: list[tuple[Amount, Anchor]] = []
    summed: list[str] = []
    used: set[Item] = set()
    for first, last in _lists(text, items):
        listed = [item for item in items[first:last] if isinstance(item, Anchor)]
        money = _money(text, items, first, last)
        settled = _settled(text, listed, money)
        if settled is not None:
            known += settled
            summed += () if settled else [anchor.fact for anchor in listed]
            used |= {*listed, *money}
    rest = tuple(item for item in items if item not in used)
    return Shared(tuple(known), tuple(dict.fromkeys(summed)), _without_totals(text, rest))


def is_listed(gap: str) -> bool:
    """Is what stands between two facilities a comma or an "and" and nothing more?"""
    return _LISTED.fullmatch(gap) is not None


def _lists(text: str, items: Sequence[Item]) -> list[tuple[int, int]]:
    """Runs of two and more different facilities with nothing but commas and "and" between them."""
    runs: list[tuple[int, int]] = []
    start = 0
    for i in range(1, len(items) + 1):
        if i == len(items) or not _is_next(text, items[i - 1], items[i]):
            facts = {item.fact for item in items[start:i] if isinstance(item, Anchor)}
            runs += [(start, i)] if len(facts) > 1 else []
            start = i
    return runs


def _is_next(text: str, one: Item, two: Item) -> bool:
    both = isinstance(one, Anchor) and isinstance(two, Anchor) and one.is_cost and two.is_cost
    return both and is_listed(text[one.end : two.start])


def _money(text: str, items: Sequence[Item], first: int, last: int) -> tuple[Amount, ...]:
    """The amounts right after a list, or else right before it; none where both ends have their own."""
    after = _run(text, items[last - 1 :])
    before = _run(text, items[first::-1]) if first else ()
    return () if after and before else after or tuple(reversed(before))


def _run(text: str, items: Sequence[Item]) -> tuple[Amount, ...]:
    found: list[Amount] = []
    for here, there in pairwise(items):
        one, two = sorted((here, there), key=lambda item: item.start)
        gap = text[one.end : two.start]
        is_list = bool(found) and re.fullmatch(r"(?:원)? ?[,/·]? ?(?:and |그리고 )?", gap) is not None
        if (
            not isinstance(there, Amount)
            or there.is_bare
            or not (is_list or (len(gap) <= _NEAR and not found and not _is_apart(text, gap, there, here)))
        ):
            break
        found.append(there)
    return tuple(found)


def _is_apart(text: str, gap: str, money: Item, listed: Item) -> bool:
    """A comma after a list is none where the text says that each has its own, or that it is the sum."""
    is_comma = (
        money.start > listed.start
        and re.fullmatch(r" ?[,:] ?(?:각각 |각 |each |합쳐서? |합해서? |총 |together |in total )?", gap) is not None
    )
    is_each = EACH.search(gap) or EACH.search(text, money.end, money.end + _EACH_AFTER)
    is_one = is_each or TOTAL.search(gap) or _SUM_AFTER.match(text, money.end)
    return _APART.search(gap) is not None and not (is_comma and is_one)


def _settled(text: str, listed: Sequence[Anchor], money: Sequence[Amount]) -> list[tuple[Amount, Anchor]] | None:
    """Who gets what; empty: a sum that cannot be told apart; None: nothing in common, pair them one by one."""
    if not money:
        return None
    start, end = min(listed[0].start, money[0].start), max(listed[-1].end, money[-1].end)
    said = text[max(0, start - 12) : end + 14]
    if len(money) == len(listed):
        return list(zip(money, listed, strict=True))
    if len(money) > 1:
        return None
    if EACH.search(said) and not TOTAL.search(text, max(0, start - 12), end):
        return [(money[0], anchor) for anchor in listed]
    is_joined = JOINS.search(text[listed[0].end : listed[-1].start]) is not None
    return [] if is_joined or TOTAL.search(said) else None


def _without_totals(text: str, items: Sequence[Item]) -> tuple[Item, ...]:
    """용수 500억, 변전소 400억, 합쳐서 900억: the total of what was just said belongs to nothing."""
    priced = next((i for i, item in enumerate(items) if isinstance(item, Amount)), len(items))
    costs = next((i for i, item in enumerate(items) if isinstance(item, Anchor) and item.is_cost), len(items))
    return tuple(item for i, item in enumerate(items) if i <= max(priced, costs) or not _is_total(text, items, i))


def _is_total(text: str, items: Sequence[Item], i: int) -> bool:
    item = items[i]
    if isinstance(item, Anchor):
        return False
    follower = items[i + 1] if i + 1 < len(items) else None
    if isinstance(follower, Anchor) and not follower.is_cost and follower.start - item.end <= _BESIDE:
        return False
    if _SUM_BEFORE.search(text[max(0, item.start - 20) : item.start]):
        return True
    after = _SUM_AFTER.match(text, item.end)
    return after is not None and not (isinstance(follower, Amount) and follower.start - after.end() <= _BESIDE)
