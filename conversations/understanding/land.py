"""Land in a cost: 토지비 포함, water doesn't include land, 500억 중 100억은 토지비."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found, LandPart
from conversations.understanding.money import Amount
from conversations.understanding.scene import Scene, between

_LAND = cue(
    r"(?:토지|부지|땅|용지)(?: ?매입)?(?:비|값| ?비용|대금)|(?:토지|땅) ?(?=포함)",
    r"land(?: (?:costs?|price|purchase|acquisition))?",
)
_WITH = cue(
    r"포함(?!되지|하지|안| ?아님| ?아[니닙])|합친|합해서|들어 ?있(?!지)|들어간", r"(?:includ(?:es?|ed|ing))|with"
)
_WITHOUT = cue(
    r"제외|빼고|별도|뺀|뺐|뺌|빠진|빠졌|빠져|[미불]포함|포함 ?(?:안|아)|포함(?:되|하)지 ?않|안 ?들어|들어 ?있지|빼면",
    r"exclud(?:es?|ed|ing)|(?:not|n't)(?: [a-z]+)? includ(?:e|es|ed|ing)|(?:does|do|did|is|are|was|"
    r"were)n'?t(?: [a-z]+)? "
    r"includ(?:e|es|ed|ing)|without|no|net of|separate",
)
_OF_WHICH = re.compile(r"(?:원)? ?(?:중|가운데)에?서?는? [^.,;]{0,8}$|(?:of which|out of which)[^.;]{0,20}$")
_PART = re.compile(
    r"includ|exclud|(?:with|without|net of)(?: the)? land|"
    r"land(?: is| was|'s)?(?: not|n't)? (?:in|part of|counted(?: in)?) (?:the |these |those |our |any |all |that |it)|"
    r"(?:costs?|figures?|amounts?|sums?)(?: [a-z]+){0,3} (?:no|have|has|contains?) (?:any )?land|"
    r"land (?:is |costs? |makes up |takes )?(?:about |around )?(?:krw |₩|w)?[\d.,]+ ?[a-z]* (?:of|in) (?:that|"
    r"it|this|the)"
)
_NONE = re.compile(r"(?:은|는|이|가|도)? ?(?:전혀 |따로 |아예 )?(?:없(?!애)|0 ?원|안 ?(?:넣|썼|들)|못 ?넣)")
"""토지비는 없어요."""
_IS_IN = re.compile(r" (?:is |was |costs? |makes up |takes |'s )?[^.;,]{0,20}\b(?:in|of|part of|counted in) ")
_IS_NOT_IN = re.compile(r"(?: is| was)?(?: not|n't) (?:in|part of|counted)")
_NOT_SO = re.compile(
    r"(?:doesn'?t|don'?t|does not|do not|isn'?t|is not|excludes (?:it|that))(?: ?[.,;!]|$| (?:include it|either))|"
    "(?:은|는) ?(?:[미불]포함|제외|별도|뺀|빼고|빠[진졌]|안 ?(?:들어|넣)|아니)"
)
_ALSO_SO = re.compile(r"(?:does|too|also|as well)(?: ?[.,;!]|$)|도 ?(?:포함|마찬가지|들어)")
_LESS = re.compile(
    r"(?:를|을|는|은)? ?(?:빼면|제외하면|제하면|빼고 ?(?:나면|보면)|(?:뺀|제외한|제한|빠진) ?(?:금액|게|건|것|"
    r"값|비용|사업비)?[은는이]?) ?"
    r"(?:약 ?|총 ?|순수 ?)*"
)
_LESS_EN = re.compile(r"(?:without|net of|excluding|less|minus|not counting)(?: the| any)? $")
_IT_IS = re.compile(
    r",?(?: (?:it|that|this|the cost|water|we|is|it's|that's|about|around|have|are|krw|at|would be))* ?[₩w]?"
)
_LAND_IS = re.compile(
    r"(?:은|는|이|가|로|만)? ?(?:약 ?)?|(?: (?:is|of|for|at|costs|makes up|takes|about|around|krw))*:? ?[₩w]?"
)
_IS_LAND = re.compile(
    r"(?:원)?(?:정도|쯤)?(?:은|는|이|가)? ?|(?: won)?(?: (?:of (?:which|that|it|this|them)|is|are|for|goes to|"
    r"the|was|in))+ "
)
_BEFORE, _AFTER = 26, 24  # letters beside the land in which it is said to be in or out
_OTHER = {"clean": "includes_land", "includes_land": "clean"}


def lands_said(scene: Scene) -> tuple[re.Match[str], ...]:
    """Where land is spoken of as a part of a cost, and not as a site to be secured."""
    said = (match for match in _LAND.finditer(scene.text) if not scene.asks_at(match.start()))
    return tuple(match for match in said if _basis(scene, match))


def land(scene: Scene) -> Found:
    """Of the facilities said before it, or else after it, or of those whose cost was asked, or the one asked about.

    Where there is none of these and no money, it is said of none in particular (`cost_basis`).
    """
    answers: dict[str, str] = {}
    facilities = scene.of("facility")
    begin = 0
    for match in lands_said(scene):
        basis = _basis(scene, match) or ""
        before = between(facilities, begin, match.start())
        clause = scene.clauses[clause_at(scene.clauses, match.start())]
        here = before or between(facilities, match.end(), clause.end) or (facilities if not begin else ())
        ids = [mark.ids[0] for mark in here] or ([] if begin else _asked(scene))
        answers |= {f"cost_basis.{facility}": basis for facility in ids}
        if not (ids or begin or scene.amounts or "investment" in scene.asked):
            answers["cost_basis"] = basis
        begin = match.end()
    return Found(_and_so(scene, facilities, begin, answers)) if answers else Found()


def bare_basis(text: str) -> str | None:
    """포함이요, not included: in reply to the question, where the land need not be named."""
    if _WITHOUT.search(text):
        return None if text.startswith("no") and _WITH.search(text) is None else "clean"
    return "includes_land" if _WITH.search(text) else None


def land_part(scene: Scene) -> LandPart | None:
    """How much land is in the one cost that is meant, or what that cost is without it."""
    return next((part for _, part in _parts(scene)), None)


def without_land(scene: Scene) -> Scene:
    """The scene without the amounts that are said of land: they are no cost and no investment."""
    parts = {amount for amount, _ in _parts(scene)}
    return replace(scene, amounts=tuple(a for a in scene.amounts if a not in parts)) if parts else scene


def _parts(scene: Scene) -> Iterator[tuple[Amount, LandPart]]:
    for match in _LAND.finditer(scene.text) if scene.amounts else ():
        if scene.asks_at(match.start()):
            continue
        at = bisect_left(scene.amounts, match.start(), key=_start)
        for amount in scene.amounts[max(0, at - 1) : at + 1]:
            won = amount.won
            if won is None or not won.is_exact:
                continue
            if _net(scene.text, match, amount):
                yield amount, LandPart(won.low, is_rest=True)
            elif _is_of_land(scene.text, match, amount) and _basis(scene, match) == "includes_land":
                yield amount, LandPart(won.low, is_rest=False)


def _start(amount: Amount) -> int:
    return amount.start


def _net(text: str, land: re.Match[str], amount: Amount) -> bool:
    """토지비 빼면 600억; without the land it is 60bn."""
    if amount.start < land.end():
        return False
    if _LESS.fullmatch(text, land.end(), amount.start):
        return True
    before = text[max(0, land.start() - _BEFORE) : land.start()]
    return _LESS_EN.search(before) is not None and _IT_IS.fullmatch(text, land.end(), amount.start) is not None


def _is_of_land(text: str, land: re.Match[str], amount: Amount) -> bool:
    """토지비 100억, 100억은 토지비; land is 10bn, 10bn of which is land."""
    if land.end() <= amount.start:
        return _LAND_IS.fullmatch(text, land.end(), amount.start) is not None
    return amount.end <= land.start() and _IS_LAND.fullmatch(text, amount.end, land.start()) is not None


def _and_so(scene: Scene, facilities: Sequence[Mark], begin: int, answers: dict[str, str]) -> dict[str, str]:
    """Water includes land, the power one doesn't: the facilities after the last land, by what is said of it."""
    last = next(reversed(answers.values()))
    more: dict[str, str] = {}
    for mark in between(facilities, begin, len(scene.text)):
        end = scene.clauses[clause_at(scene.clauses, mark.start)].end
        if _NOT_SO.search(scene.text, mark.end, end):
            is_named = re.search("[가-힣]", scene.text[mark.end : end]) is not None
            more[f"cost_basis.{mark.ids[0]}"] = "clean" if is_named else _OTHER[last]
        elif _ALSO_SO.search(scene.text, mark.end, end):
            more[f"cost_basis.{mark.ids[0]}"] = last
    return {**more, **answers}


def _basis(scene: Scene, match: re.Match[str]) -> str | None:
    clause = scene.clauses[clause_at(scene.clauses, match.start())]
    start = max(0, match.start() - _BEFORE, clause.start)
    before = re.split(r"[.;\n]", scene.text[start : match.start()])[-1]
    around = before + re.split(r"[.;\n]", scene.text[match.start() : min(match.end() + _AFTER, clause.end)])[0]
    if match[0] == "land" and not (_PART.search(around) or _OF_WHICH.search(before)):
        return None
    if _WITHOUT.search(around) or _NONE.match(scene.text, match.end()) or _IS_NOT_IN.match(scene.text, match.end()):
        return "clean"
    if match[0] == "land" and _IS_IN.match(scene.text, match.end()):
        return "includes_land"
    return "includes_land" if _WITH.search(around) or _OF_WHICH.search(before) else None


def _asked(scene: Scene) -> list[str]:
    named = dict.fromkeys(fact.partition(".")[2] for fact in scene.asked if "." in fact)
    is_money = all(fact.startswith(("cost.", "cost_basis.")) for fact in scene.asked)
    return list(named) if is_money or len(named) == 1 else []
