"""Money as answers: each amount given to a facility's cost, the investment, earlier grants, or nothing of ours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from conversations.understanding.binding import ELSEWHERE, Anchor, Item, paired
from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import ANCHORS
from conversations.understanding.found import Found
from conversations.understanding.money import Amount
from conversations.understanding.remainder import remainder, rest
from conversations.understanding.scene import Scene
from conversations.understanding.shared import shared
from conversations.understanding.unowned import in_unit, lenders, unowned
from conversations.understanding.unpriced import is_unpriced
from core.policy.won import WonRange, exactly

_NOTHING_RECEIVED = re.compile(
    r"(?:지원 ?)?받은 ?(?:적|것|게|거|돈|(?:정부 ?)?(?:지원|보조)금?|국비)?(?:은|는|이|도)? ?(?:전혀 |아직 |"
    r"하나도 )?없|기 ?지원(?:금|액)?(?:은|이)? ?없|"
    r"(?=[nrz])(?:\bno (?:previous|earlier|prior) (?:grants?|support|aid|subsid)|\breceived (?:no(?:ne|thing)?|zero)\b|"
    r"\b(?:no|zero) (?:grants?|support|aid|subsid(?:y|ies)) (?:so far|yet|received|to date|before)|"
    r"\b(?:never|not|n't) (?:yet )?(?:received|been granted))"
)
_LOAN = re.compile(
    r"대출|융자|차입|투자(?:금|를|을)? ?(?:유치|받)|수주|계약금|\b(?:loans?|borrow\w*|lent|funding round|orders?)\b"
)
_OTHER_SCHEME = re.compile(r"산업 ?단지|산단|투자 ?촉진|\bindustrial[- ](?:complex|estate|park)|\binvestment promotion")
_MUST = re.compile(r"(?:해야|어야|아야|이어야|여야) ?(?:하|되|돼)|\b(?:must|have to|has to|need to|required)\b")
_PART_AFTER = re.compile(
    r"[은는이가을를도]? ?(?:미?포함|제외|뺀|빼고|별도|합친|(?:is |are |not )*(?:included|excluded))"
)
_PART_BEFORE = re.compile(r"(?:includ|exclud)(?:es?|ed|ing) (?:the )?$|(?:with|without|net of) (?:the )?$")
_CORRECTS = re.compile(r"아니|정정|수정|actually|sorry|i mean|correction")


def funds(scene: Scene) -> Found:
    """Every amount of money in the text as an answer."""
    parts = remainder(scene.kept, tuple(_items(scene)))
    common = shared(scene.kept, parts.items)
    pairs = [*common.known, *paired(scene.kept, common.rest)]
    costs = lenders(pairs)
    owned = {fact: _of(fact, pairs) for fact in dict.fromkeys(anchor.fact for _, anchor in pairs if anchor)}
    found = Found()
    for fact, its in owned.items():
        if fact != ELSEWHERE:
            found = found.then(_answer(scene, fact, its, costs))
    found = found.then(rest(parts, pairs))
    found = found.then(Found(unsure=tuple(fact for fact in common.summed if fact not in found.said)))
    free = [amount for amount, anchor in pairs if anchor is None and not _is_sum(amount, found)]
    loose = unowned(scene, free, found)
    found = replace(found.then(loose), unsure=(*found.unsure, *loose.unsure))
    return found.then(_no_grants(scene))


def _is_sum(amount: Amount, found: Found) -> bool:
    """총사업비 900억(용수 500억, 변전소 400억): the costs added up are nothing new."""
    costs = [value for fact, value in found.answers.items() if fact.startswith("cost.")]
    known = [cost.low for cost in costs if isinstance(cost, WonRange) and cost.is_exact]
    return len(known) > 1 and amount.won == exactly(sum(known))


def _of(fact: str, pairs: Sequence[tuple[Amount, Anchor | None]]) -> list[tuple[Amount, Anchor]]:
    return [(amount, anchor) for amount, anchor in pairs if anchor and anchor.fact == fact]


def _items(scene: Scene) -> Iterator[Item]:
    """Amounts and the words they may belong to, in the order of the text."""
    facilities = [
        Anchor(m.start, m.end, f"cost.{m.ids[0]}", m.word) for m in scene.of("facility") if not is_unpriced(scene, m)
    ]
    said = [(fact, match) for fact, cue in ANCHORS.items() for match in cue.finditer(scene.rest)]
    cues = [Anchor(*match.span(), _fact(scene, fact, match.start()), match[0]) for fact, match in said]
    ends = {anchor.end for anchor in facilities}
    cues = [cue for cue in cues if not (cue.fact == ELSEWHERE and _is_part(scene.text, cue))]
    free = (cue for cue in cues if not (cue.fact == "investment" and (cue.start in ends or cue.start - 1 in ends)))
    last = -1
    items: list[Item] = [*facilities, *free, *(amount for amount in scene.amounts if not _is_condition(scene, amount))]
    for item in sorted(items, key=lambda item: (item.start, -item.end)):
        if item.start >= last:
            yield item
            last = item.end


def _is_part(text: str, cue: Anchor) -> bool:
    """180억(부지매입비 포함): the land is in the amount, and owns none."""
    before = text[max(0, cue.start - 20) : cue.start]
    return _PART_AFTER.match(text, cue.end) is not None or _PART_BEFORE.search(before) is not None


def _fact(scene: Scene, fact: str, place: int) -> str:
    """A loan received is no grant; nor is what another scheme paid, or paid for a facility."""
    if fact != "received":
        return fact
    clause = scene.clauses[clause_at(scene.clauses, place)]
    if any(cue.search(scene.text, clause.start, clause.end) for cue in (_LOAN, _OTHER_SCHEME)):
        return ELSEWHERE
    is_aid_asked = any(asked.startswith("other_aid.") for asked in scene.asked)
    return ELSEWHERE if is_aid_asked and scene.of("facility") else fact


def _is_condition(scene: Scene, amount: Amount) -> bool:
    """100조 이상 투자해야 하나요? asks for a rule."""
    if not scene.asks_at(amount.start):
        return False
    clause = scene.clauses[clause_at(scene.clauses, amount.start)]
    return _MUST.search(scene.text, clause.start, clause.end) is not None


def _answer(scene: Scene, fact: str, its: Sequence[tuple[Amount, Anchor]], costs: Sequence[Amount]) -> Found:
    """One fact from the amounts tied to it: dollars and bare numbers only count where nothing better was said."""
    read = [(in_unit(scene, amount, costs) if amount.is_bare else amount, anchor) for amount, anchor in its]
    good = [(amount, anchor) for amount, anchor in read if amount.won]
    if not good:
        why = "dollars" if any(amount.is_foreign for amount, _ in read) else "no_unit"
        return Found(refused={fact: why})
    won, guessed = _one(scene.text, fact, good)
    return Found({fact: won}, unsure=(fact,) if guessed else ())


def _one(text: str, fact: str, good: Sequence[tuple[Amount, Anchor]]) -> tuple[WonRange, bool]:
    """Several amounts for one fact: different works of a facility add up, otherwise the last one said counts."""
    ranges = [amount.won for amount, _ in good if amount.won]
    guessed = any(amount.guessed for amount, _ in good)
    if len(set(ranges)) == 1:
        return ranges[0], guessed
    words = [anchor.word for _, anchor in good]
    if fact.startswith("cost.") and len(set(words)) == len(words):
        highs = [won.high for won in ranges if won.high is not None]
        high = sum(highs) if len(highs) == len(ranges) else None
        return WonRange(sum(won.low for won in ranges), high), True
    is_corrected = _CORRECTS.search(text[good[-2][0].end : good[-1][0].start]) is not None
    return ranges[-1], guessed or not is_corrected


def _no_grants(scene: Scene) -> Found:
    match = _NOTHING_RECEIVED.search(scene.rest)
    is_said = (
        match is not None
        and not scene.asks_at(match.start())
        and not any(f.startswith("other_aid.") for f in scene.asked)
    )
    return Found({"received": exactly(0)}) if is_said else Found()
