"""Money that nothing in the text owns: the answer to the question asked, or the investment; and bare numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.understanding.binding import Pair
from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import EACH, TOTAL
from conversations.understanding.found import Found
from conversations.understanding.money import JO, SURELY_WON, Amount, amounts, whole
from conversations.understanding.normalise import normalise
from conversations.understanding.ranges import ranged
from conversations.understanding.scene import Scene
from core.policy.won import WonRange

_IF = re.compile(r" ?(?:원)?(?:이?면|으로|일 ?때|을 ?투자)")
_STEP_KO = "설계|감리|인허가|허가|지방비|자부담(?:금)?|매칭(?: ?자금)?|대응 ?자금|[도시군]비|부지|토지|땅|용지"
_FOR_STEP = re.compile(
    rf"(?:{_STEP_KO})(?: ?매입)?(?:비용?|값|대금)?(?:은|는|이|가|에|을|를|로|으로)?(?: ?(?:총|약|한|대략))? ?$|"
    r"\b(?:design|permits?|land|match(?:ing)?(?: funds?)?|local share)(?: (?:costs?|fees?|is|are|of|will be|"
    r"will cost))*:?"
    r"(?: (?:about|around))? ?(?:krw |₩)?$"
)
"""Money for a step (설계에 20억, 지방비로 50억) is no investment."""

_COST = re.compile(
    r"(?:비용|공사비|용역비|견적)(?:은|는|이|가|도|으로|만)?(?: ?(?:총|약|한|대략))? ?$|"
    r"\b(?:costs?|fees?)(?: us)?(?: (?:is|are|will be|of))?:?(?: (?:about|around))? ?(?:krw |₩)?$"
)
_GETS = re.compile(
    r"\b(?:i|we)(?:'ll| will| would| could| can| should| may| might)? (?:get|receive|obtain)(?: about|"
    r" around)? ?(?:krw |₩)?$"
)
_IS_GOT = re.compile(r" ?원?(?:을|를|은|정도|쯤)? ?(?:지원 ?)?(?:받(?:을|게|는|기로|겠|으면)|나오(?:나|는|겠))")
_FAR = 24
_ALIKE = 20  # times at most by which a cost taken in another's unit may differ from it
_REPLY = 10  # letters beside the amount in a reply that is nothing else
_INVESTED = 10**11  # won below which a bare amount after a facility is rather its cost
_ALONE_BEFORE = re.compile(
    r"\W*(?:(?:한|약|대략|아마|비용은|금액은|it'?s|that'?s|about|around|roughly|probably|it is) ?)*(?:krw |₩|w)?"
)
_ALONE_AFTER = re.compile(
    r"(?:원|정도|쯤|가량|이에요|예요|이요|요|입니다|이래요|래요|들어요|들 ?것 ?같아요|로|으로|won|or so|\W)*"
)
_NUMBER_BEGINS = re.compile(r"\W*(?:한|약|about|around)?\W*")
_NUMBER_ENDS = re.compile(r"(?:이요|요|이에요|예요|입니다|정도|쯤)*\W*")


def is_alone(text: str) -> bool:
    """Is a typed text one amount in won and nothing else (about 500 billion won), too large for a facility's cost?"""
    said = normalise(text)
    told = ranged(said, amounts(said))
    if len(told) != 1 or told[0].won is None or told[0].won.low < _INVESTED:
        return False
    before, after = said[: told[0].start], said[told[0].end :]
    return _ALONE_BEFORE.fullmatch(before) is not None and _ALONE_AFTER.fullmatch(after) is not None


def lenders(pairs: Sequence[Pair]) -> tuple[Amount, ...]:
    """The costs whose unit a bare number beside them may be counted in."""
    return tuple(amount for amount, anchor in pairs if anchor and anchor.is_cost and amount.won and amount.unit > 1)


def in_unit(scene: Scene, number: Amount, costs: Sequence[Amount]) -> Amount:
    """A bare number in the unit of its table, or of the cost named nearest before it, or else after it: a guess."""
    if number.number * number.unit >= SURELY_WON:
        return replace(number, won=whole(number.number * number.unit))
    if scene.unit > 1:
        return replace(number, won=whole(number.number * number.unit * scene.unit), guessed=True)
    if not costs:
        return number
    beside = next((cost for cost in reversed(costs) if cost.start < number.start), costs[0])
    read = number.counted_in(beside.unit, beside.lead)
    return replace(read, guessed=True) if _is_like(read, beside) else number


def _is_like(read: Amount, lender: Amount) -> bool:
    """Of a like order: 변전소 1조, 용수 300 is no 300조."""
    if read.won is None or lender.won is None or lender.unit >= JO:
        return False
    one, two = read.won.low, lender.won.high or lender.won.low
    return one <= _ALIKE * two and two <= _ALIKE * one


def unowned(scene: Scene, amounts: Sequence[Amount], found: Found) -> Found:
    """Money that nothing owns answers the question asked; without one it is the investment."""
    asked = [f for f in scene.asked if f.startswith("cost.") or f in {"investment", "received"}]
    open_ = [fact for fact in asked if fact not in found.said]
    usable = [amount for amount in amounts if _is_usable(scene, amount, is_asked=bool(open_))]
    if not usable:
        return Found()
    priced = any(fact.startswith("cost.") for fact in found.answers)
    vast = [amount for amount in usable if priced and amount.unit >= JO and "investment" not in found.said]
    if scene.asked and vast:  # beside costs of its own, 5조 is none of those asked
        return replace(_to_one(scene, "investment", vast), unsure=("investment",))
    if open_ == ["investment"]:
        usable = [amount for amount in usable if not _is_no_investment(scene, amount)]
    if open_:
        return _to_asked(scene, open_, usable) if usable else Found()
    if named := _whose_cost(scene, usable, found):
        return replace(_to_one(scene, named, usable), unsure=(named,))
    usable = [amount for amount in usable if not _is_cost(scene, amount)]
    if "investment" in found.said:
        return Found(unsure=("investment",) if usable else ())
    if any(_is_below(amount, found) for amount in usable):  # water 30bn and 20bn
        return Found(unsure=("investment",))
    is_bare = bool(scene.asked) and all(amount.is_bare for amount in usable)
    is_elsewhere = bool(asked) or scene.asked[:1] == ("facilities",) or not usable
    return Found() if is_bare or is_elsewhere else _to_one(scene, "investment", usable)


def _is_below(amount: Amount, found: Found) -> bool:
    """No investment is less than what one facility costs."""
    costs = (
        value.low for fact, value in found.answers.items() if fact.startswith("cost.") and isinstance(value, WonRange)
    )
    return amount.won is not None and amount.won.high is not None and amount.won.high <= max(costs, default=-1)


def _is_usable(scene: Scene, amount: Amount, *, is_asked: bool) -> bool:
    """Told, money for sure, and not what a step costs or what we are to get."""
    before = scene.text[max(0, amount.start - _FAR) : amount.start]
    if _FOR_STEP.search(before) or _GETS.search(before) or _IS_GOT.match(scene.text, amount.end):
        return False
    is_money = not amount.is_bare or _is_whole_reply(scene, amount) or (not is_asked and _is_round(amount))
    return is_money and _is_told(scene, amount)


def _is_round(number: Amount) -> bool:
    """1,500,000,000,000 is won, and no telephone."""
    won = number.number * number.unit
    return won >= SURELY_WON and won % SURELY_WON == 0


def _is_cost(scene: Scene, amount: Amount) -> bool:
    return _COST.search(scene.text[max(0, amount.start - _FAR) : amount.start]) is not None


def _is_no_investment(scene: Scene, amount: Amount) -> bool:
    """공사비는 500억: asked what is invested in all, it is what a facility costs; but 비용은 모두 2조 is the reply."""
    return _is_cost(scene, amount) and amount.won is not None and amount.won.low < _INVESTED


def _whose_cost(scene: Scene, amounts: Sequence[Amount], found: Found) -> str | None:
    """용수가 필요하고 비용은 300억; 용수 금액이 틀렸어요. 350억입니다: the one facility named without a cost."""
    named = scene.of("facility")
    open_ = {f"cost.{id_}" for mark in named for id_ in mark.ids} - found.said
    is_alone = len(amounts) == len(named) == 1 and _is_alone_after(scene, amounts[0], named[0].end)
    is_one = len(open_) == 1 and (is_alone or all(_is_cost(scene, amount) for amount in amounts))
    return open_.pop() if is_one else None


def _is_alone_after(scene: Scene, amount: Amount, end: int) -> bool:
    """An amount too small for an investment, which is all its clause says, after the facility."""
    clause = scene.clauses[clause_at(scene.clauses, amount.start)]
    is_bare = _ALONE_BEFORE.fullmatch(scene.text[clause.start : amount.start]) is not None
    is_small = amount.won is not None and amount.won.low < _INVESTED
    is_all = _ALONE_AFTER.fullmatch(scene.text[amount.end : clause.end]) is not None
    return is_small and is_bare and is_all and clause.start >= end


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
        if TOTAL.search(scene.rest) or not EACH.search(scene.rest):
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
