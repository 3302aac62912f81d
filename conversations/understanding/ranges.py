"""Two amounts that are the ends of one range, and words that leave an end open."""

import re
from dataclasses import replace

from conversations.understanding.money import Amount
from core.policy.won import WonRange

_JOINED = re.compile(r" ?(?:~|-|\.\.|에서|부터|내지|이?나 |아니면|to|through|or) ?(?:약 ?|(?:about|around) )?")
_AND = re.compile(r" (?:and|to) ")
_BETWEEN = re.compile(r"\b(?:between|from)(?: about| around)? (?:krw |₩)?$")
_WITH = re.compile(r" ?(?:와|과|하고) ")
_AMID = re.compile(r" ?사이")
_BECOMES = re.compile(
    r"(?:으로|로)[^.,]{0,10}(?:늘|줄|변경|바|조정|증액|감액|수정|정정|확대|축소|올|높|낮|내[려리렸]|고[쳐치])"
)
_CHANGES = re.compile(
    r"\b(?:chang|rais|increas|lower|cut|reduc|revis|mov|updat|correct|adjust|went|goes|gone|bring|take)[a-z]*"
    r"(?: [a-z]+){0,4} from (?:about )?(?:krw |₩|w)?$"
)
_LEAST = re.compile(
    "(?:최소(?:한)?|적어도|못해도|적게는|적게 ?잡아도|at least|at minimum|(?:a )?minimum(?: of)?|min|"
    "(?<!not )(?<!no )(?:more than|over|above|exceeding)|upwards? of|in excess of|north of|no less than|"
    "not (?:less than|under|below)) ?(?:krw |₩|w)?$"
)
_MOST = re.compile(
    "(?:최대(?:한)?|많아야|많으면|많게는|많아도|(?:많아|커) ?봐야|기껏해야|"
    "(?<!went )(?<!gone )(?<!going )(?<!goes )(?<!moved )up to|as much as|at (?:the )?most|at maximum|"
    "(?:a )?maximum(?: of)?|max|(?<!not )(?<!no )(?:less than|under|below)|capped at|south of|"
    "no more than|not (?:more than|over|above|exceeding)) ?(?:krw |₩|w)?$"
)
_OPEN_BEFORE = re.compile(r"(?<!\.)\.\. ?$")
_OR_MORE = re.compile(
    r" ?(?:원 ?)?(?:이상|초과|(?:[을를이가은는] ?)?(?:훌쩍 ?)?(?<!안 )넘(?=[게는어음을긴으고습었겠])|(?:을 |를 )?상회|"
    r"\+(?! ?[a-z가-힣\d])|or (?:more|above|over)|and (?:above|up|over|more)|plus\b|at least|minimum\b|~(?! ?\d)|"
    r"\.\.(?![.\d]))"
)
_OR_LESS = re.compile(
    r" ?(?:원 ?)?(?:이하|미만|까지|이내|안쪽|(?:에|를|을)? ?못 ?미|(?:[을를이가은는] ?)?안 ?넘|"
    r"(?:[을를이가은는] ?)?넘지 ?(?:않|안|못)|(?:을|를)? ?밑[도돈]|"
    r"or (?:less|below|under)|and (?:below|under)|at (?:the )?most|max\b|maximum|tops\b)"
)
_NEXT_TO = re.compile(
    r"(?:에서|,)? ?(?:and |or |to |but )?(?:에서 |maybe |perhaps )?"
    r"(?:최대(?:한)? ?|많으면 |많게는 |at (?:the )?most |up to |max |no more than |under |below |less than )?"
)
_FAR = 24
_TEN = 10


def ranged(text: str, singles: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts with the two ends of each range as one, and open ends kept open."""
    joined: list[Amount] = []
    for amount in singles:
        whole = _together(text, joined[-1], amount) if joined and not joined[-1].is_foreign else None
        joined[-1:] = [whole] if whole else [*joined[-1:], amount]
    return _closed(text, tuple(_opened(text, amount) for amount in joined))


def _together(text: str, one: Amount, two: Amount) -> Amount | None:
    if two.won is None or (one.won and not (one.won.is_exact and two.won.is_exact)):
        return None
    if not _is_range(text, one, two):
        return None
    low = _in_unit_of(two, one) if one.is_bare else one
    if low.won is None or low.won.high is None:
        return None
    if _BECOMES.match(text[two.end : two.end + 20]) and "에서" in text[one.end : two.start]:
        return two
    if "to" in text[one.end : two.start] and _CHANGES.search(text[max(0, one.start - 60) : one.start]):
        return two
    return _spanned(low, two)


def _in_unit_of(two: Amount, one: Amount) -> Amount:
    """2~300억 is 200억 to 300억, which is a guess; any other bare number counts in the unit beside it."""
    many = int(two.won.low // two.unit) if two.won else 0
    tens = 10 ** (len(str(many)) - 1)
    is_round = two.lead == two.unit and many % tens == 0 and tens > _TEN
    if is_round and one.unit == 1 and one.number < min(_TEN, many // tens):
        return replace(one.counted_in(two.unit * tens, two.unit * tens), guessed=True)
    return one.counted_in(two.unit, two.lead)


def _spanned(one: Amount, two: Amount) -> Amount:
    """From the smaller to the larger; the other way round it is a guess."""
    ends = [won for a in (one, two) if a.won for won in (a.won.low, a.won.high) if won is not None]
    guessed = one.guessed or two.guessed or ends != sorted(ends)
    return replace(two, start=one.start, won=WonRange(min(ends), max(ends)), guessed=guessed)


def _is_range(text: str, one: Amount, two: Amount) -> bool:
    gap = text[one.end : two.start]
    if _JOINED.fullmatch(gap):
        return True
    if _AND.fullmatch(gap):
        return _BETWEEN.search(text[max(0, one.start - _FAR) : one.start]) is not None
    return _WITH.fullmatch(gap) is not None and _AMID.match(text, two.end) is not None


def _opened(text: str, amount: Amount) -> Amount:
    """One end left open by the words before or after; an amount that is a range already is left alone."""
    if amount.won is None or not amount.won.is_exact:
        return amount
    low, before = amount.won.low, text[max(0, amount.start - _FAR) : amount.start]
    if after := _OR_LESS.match(text, amount.end):
        return replace(amount, won=WonRange(0, low), end=after.end())
    if after := _OR_MORE.match(text, amount.end):
        return replace(amount, won=WonRange(low, None), end=after.end())
    if before.endswith("~") or before.endswith("~ "):
        return replace(amount, guessed=True)  # about (English) or up to (Korean): not settled by the sign alone
    if _LEAST.search(before):
        return replace(amount, won=WonRange(low, None))
    return replace(amount, won=WonRange(0, low)) if _MOST.search(before) or _OPEN_BEFORE.search(before) else amount


def _closed(text: str, opened: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """최소 3천억 최대 5천억 is one range."""
    kept: list[Amount] = []
    for amount in opened:
        last = kept[-1] if kept else None
        if (
            last
            and last.won
            and amount.won
            and last.won.high is None
            and amount.won.low == 0
            and amount.won.high is not None
        ):
            close = _NEXT_TO.fullmatch(text[last.end : amount.start])
            if close and last.won.low <= amount.won.high:
                kept[-1] = replace(amount, start=last.start, won=WonRange(last.won.low, amount.won.high))
                continue
        kept.append(amount)
    return tuple(kept)
