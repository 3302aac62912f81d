"""Money that nothing in the text owns: the answer to the question asked, or the investment; and bare numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.understanding.binding import Pair
from conversations.understanding.cues import EACH, TOTAL
from conversations.understanding.found import Found
from conversations.understanding.money import SURELY_WON, Amount, whole
from conversations.understanding.scene import Scene

_IF = re.compile(r" ?(?:원)?(?:이?면|으로|일 ?때|을 ?투자)")
_REPLY = 10  # letters beside the amount in a reply that is nothing else
_NUMBER_BEGINS = re.compile(r"\W*(?:한|약|about|around)?\W*")
_NUMBER_ENDS = re.compile(r"(?:이요|요|이에요|예요|입니다|정도|쯤)*\W*")


def in_unit(scene: Scene, number: Amount, pairs: Sequence[Pair]) -> Amount:
    """A bare number in the unit of its table, or of the cost named nearest before it, or else after it: a guess."""
    if number.number * number.unit >= SURELY_WON:
        return replace(number, won=whole(number.number * number.unit))
    if scene.unit > 1:
        return replace(number, won=whole(number.number * number.unit * scene.unit), guessed=True)
    costs = [amount for amount, anchor in pairs if anchor and anchor.is_cost and amount.won and amount.unit > 1]
    before = [amount for amount in costs if amount.start < number.start]
    beside = before[-1:] or costs[:1]
    return replace(number.counted_in(beside[0].unit, beside[0].lead), guessed=True) if beside else number


def unowned(scene: Scene, amounts: Sequence[Amount], found: Found) -> Found:
    """Money that nothing owns answers the question asked; without one it is the investment."""
    asked = [f for f in scene.asked if f.startswith("cost.") or f in {"investment", "received"}]
    open_ = [fact for fact in asked if fact not in found.said]
    told = [amount for amount in amounts if _is_told(scene, amount)]
    usable = [amount for amount in told if not amount.is_bare or _is_whole_reply(scene, amount)]
    if not usable:
        return Found()
    if open_:
        return _to_asked(scene, open_, usable)
    is_bare = bool(scene.asked) and all(amount.is_bare for amount in usable)
    is_elsewhere = bool(asked) or scene.asked[:1] == ("facilities",) or "investment" in found.said
    return Found() if is_bare or is_elsewhere else _to_one(scene, "investment", usable)


def _is_told(scene: Scene, amount: Amount) -> bool:
    """An amount in a question (500억까지 되나요?) is only asked about.

    Not so where it is the condition (3조면 얼마나 되나요?) or the whole reply (한 3조 정도?).
    """
    is_reply = bool(scene.asked) and len(scene.text) <= amount.end - amount.start + _REPLY
    return is_reply or not scene.asks_at(amount.start) or _IF.match(scene.text, amount.end) is not None


def _is_whole_reply(scene: Scene, number: Amount) -> bool:
    """A bare number with nothing beside it."""
    others = any((scene.marks, scene.moments, scene.lengths, len(scene.amounts) > 1))
    before, after = scene.text[: number.start], scene.text[number.end :]
    return not others and _NUMBER_BEGINS.fullmatch(before) is not None and _NUMBER_ENDS.fullmatch(after) is not None


def _to_asked(scene: Scene, asked: Sequence[str], amounts: Sequence[Amount]) -> Found:
    """In order; one amount for several costs is each one's only when the text says so, else a sum nobody can split."""
    costs = [fact for fact in asked if fact.startswith("cost.")]
    if len(amounts) == 1 and len(costs) > 1 and costs[0] == asked[0]:
        if not EACH.search(scene.rest):
            return Found(unsure=tuple(costs))
        amounts = [amounts[0]] * len(costs)
    if len(asked) == 1 or not costs:
        return _to_one(scene, asked[0], amounts)
    found = Found()
    for fact, amount in zip(asked, amounts, strict=False):
        found = found.then(_to_one(scene, fact, [amount]))
    return found


def _to_one(scene: Scene, fact: str, amounts: Sequence[Amount]) -> Found:
    """The one amount of a fact. Of several the last one corrects, or else the largest is meant, which is a guess."""
    read = [in_unit(scene, amount, ()) if amount.is_bare else amount for amount in amounts]
    good = [amount for amount in read if amount.won]
    if not good:
        return Found(refused={fact: "dollars" if read[0].is_foreign else "no_unit"})
    best = max(good, key=lambda amount: amount.won.low if amount.won else 0)
    is_one = len({amount.won for amount in good}) == 1 or TOTAL.search(scene.rest) is not None
    unsure = best.guessed or not is_one
    return Found({fact: best.won} if best.won else {}, unsure=(fact,) if unsure else ())
