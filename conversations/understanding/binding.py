"""Which amount belongs to what: the cheapest way to pair neighbours, where every word and comma between them costs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from conversations.understanding.money import JO, SURELY_WON, Amount
from conversations.understanding.normalise import BLANK
from conversations.understanding.options import WHO_EN, WHO_KO

ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word at `start..end` that money may belong to: `cost.water`, `investment`, `received`, or `elsewhere`."""

    start: int
    end: int
    fact: str
    word: str

    @property
    def is_cost(self) -> bool:
        """Is it a facility's?"""
        return self.fact.startswith("cost.")


Item: TypeAlias = Anchor | Amount
Pair: TypeAlias = tuple[Amount, Anchor | None]

_APART = re.compile(r"[,;/\n)]|(?:이?랑|하고|고|는데|은데|인데|지만|며|와|과|및) |\b(?:and|but|plus|while|then|with)\b")
_STOPPED = re.compile(r"[.!?;](?: |$)")
_OWNED = re.compile(
    r" ?짜리|(?:원)? ?규모의?|(?:원)? ?상당의?|의 |(?:원)?(?:을|를)? ?들여|-| ?(?:for|of|on|into|towards?|worth of) "
)
_OWNED_AFTER = re.compile(r" ?짜리|(?:원)? ?규모의 |(?:원)? ?상당의 ")
_FOR = re.compile(r" for (?:the |our |an? )?")
_ARTICLE = re.compile(r"\ban? (?:about |roughly )?$")

_HEDGES = re.compile(
    r"\([^()]*(?:포함|제외|별도|뺀|includ|exclud)[^()]*\)|"
    r"(?<![가-힣])(?:약|대략|총|한|아마|한 ?번|공사비[는가]?|금액[은이을]?|사업비[는가]?|견적[은이]?) ?(?=[ \d]|$)|"
    r"(?:바꿔|변경해?|수정해?|고쳐|정정해?) ?(?:주세요|줘요?|할게요?|하면|드려요)|"
    r"\bapprox\.?(?= |$)|\b(?:roughly|about|around|approximately|some|maybe|probably|currently|now|at|is|are|costs?|"
    r"costing|"
    r"will|would|be|should|estimated|budgeted|priced|us|it's|line|plant|main|works|facility|connection|system|krw|won)\b"
)
"""Words between the two that say nothing against the tie."""

_PERFORMED = re.compile(
    rf"(?:{WHO_KO})(?:이|가|에서|측에서|쪽에서) ?(?:직접 ?)?[가-힣]{{1,6}}?(?:고|서|는데|지만|며)(?=[ ,])|"
    rf"\((?:by )?(?:{WHO_KO}|{WHO_EN})[가-힣 ]{{0,4}}\)|"
    rf"(?:(?:will |to )?be(?:ing)? |is |are )?(?:built|laid|done|handled|constructed) by (?:{WHO_EN})(?: of [a-z]+)?"
)
"""Who builds it: 진입도로는 포항시에서 깔아주고 60억쯤."""

_ALONE = 40  # what an amount without an owner costs: dearer than a few words, cheaper than a far word
_ALONE_BARE = 12  # a bare number needs its owner right before it
_STOP = 1000
_SEPARATOR = 30
_VAST = 45  # an amount in 조 before a facility
_BACKWARDS = 14  # an amount before its facility, without 짜리 or "for" to tie them


def paired(text: str, items: Sequence[Item]) -> tuple[Pair, ...]:
    """Each amount with its owner, None where nothing near owns it. `items` stand in the order of the text."""
    cheapest: list[tuple[float, bool]] = [(0, False)]
    for i, item in enumerate(items):
        alone = cheapest[i][0] + _cost_alone(item)
        tied = cheapest[i - 1][0] + _cost(text, items[i - 1], item) if i else _STOP
        cheapest.append((min(alone, tied), tied < alone))
    return _traced(items, cheapest)


def _traced(items: Sequence[Item], cheapest: list[tuple[float, bool]]) -> tuple[Pair, ...]:
    pairs: list[Pair] = []
    i = len(items)
    while i > 0:
        item, before = items[i - 1], items[i - 2] if i > 1 else None
        is_tied = cheapest[i][1]
        if isinstance(item, Amount):
            pairs.append((item, before if is_tied and isinstance(before, Anchor) else None))
        elif is_tied and isinstance(before, Amount):
            pairs.append((before, item))
        i -= 2 if is_tied else 1
    return tuple(reversed(pairs))


def _cost_alone(item: Item) -> int:
    if isinstance(item, Anchor):
        return 0
    return _ALONE_BARE if _is_small(item) else _ALONE


def _is_small(amount: Amount) -> bool:
    return amount.is_bare and amount.number * amount.unit < SURELY_WON


def _cost(text: str, one: Item, two: Item) -> float:
    """What it costs to tie two neighbours; the tie of two amounts or two words is never made."""
    if isinstance(one, Anchor) and isinstance(two, Amount):
        return _gap(text, one.end, two.start) + _cost_before(text, one, two)
    if isinstance(one, Amount) and isinstance(two, Anchor):
        is_tied = two.is_cost and _FOR.fullmatch(text, one.end, two.start) is not None
        return 0 if is_tied and _is_small(one) else _STOP if _is_small(one) else _cost_after(text, one, two)
    return _STOP


def _gap(text: str, start: int, end: int) -> int:
    gap = _HEDGES.sub("", _PERFORMED.sub("", text[start:end].replace(BLANK, "")))
    return len(gap.strip()) + _SEPARATOR * len(_APART.findall(gap)) + (_STOP if _STOPPED.search(gap) else 0)


def _cost_before(text: str, anchor: Anchor, amount: Amount) -> int:
    if not anchor.is_cost:
        return _weight(anchor)
    is_taken = _OWNED_AFTER.match(text, amount.end) or _ARTICLE.search(text[max(0, amount.start - 16) : amount.start])
    return _BACKWARDS if is_taken else 0


def _cost_after(text: str, amount: Amount, anchor: Anchor) -> float:
    gap = text[amount.end : anchor.start]
    length = _gap(text, amount.end, anchor.start)
    if not anchor.is_cost:
        return length + _weight(anchor)
    if owned := _OWNED.match(gap):
        return max(0, length - len(owned[0]))
    is_vast = amount.won is not None and amount.won.low >= JO  # 2조 용수 200억: more likely the investment
    return length + (2 if gap in {"", " ", "원 "} else _BACKWARDS) + (20 if "에 " in gap else 0) + _VAST * is_vast


def _weight(anchor: Anchor) -> int:
    """A facility is the better owner (용수에 500억 투자); a grant received the best."""
    return {"investment": 6, "received": -3, ELSEWHERE: 3}[anchor.fact]
