"""Industries and facilities misspelt by one letter, or two letters swapped: taken, and named as doubted."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from rapidfuzz.distance import OSA

from conversations.understanding.endings import Kind
from conversations.understanding.everyday import EVERYDAY
from conversations.understanding.finding import Mark
from conversations.understanding.lexicon import Ids, Lexicon, jamo
from conversations.understanding.money import Amount

_TRIED = 40  # words looked up in one text
_LATIN_LEAST, _LONG = 4, 6  # letters of a Latin word beside money, and of one that stands anywhere
_SYLLABLES = 3  # of a Korean industry that is looked for anywhere

_WORD = re.compile(r"(?<![a-z가-힣\d])(?:(?P<ko>[가-힣]{2,6})|(?P<en>[a-z]{4,16}))(?![a-z가-힣])")
_TAIL = re.compile(
    "(?:은|는|이|가|을|를|에|도|로|만|요|이요|예요|이에요|입니다|시설|설비|공급|회사|업체|공장|소재|인데)+$"
)
_TO_MONEY = re.compile(r"(?:은|는|이|가|에|도|만)?[ :=]*(?:약|한|총|about|around|is|costs?|of)?[ :]*$")
_FROM_MONEY = re.compile(r"(?:원)?(?: won)? ?(?:for|of|on)?(?: the| an?)? ?$|짜리 $")


def misspelt(rest: str, money: Sequence[Amount], asked: Sequence[str], lexicon: Lexicon) -> tuple[Mark, ...]:
    """Marks for what is surely meant. A facility is looked for only beside money, or in reply to the question."""
    return tuple(islice(_found(rest, money, asked, lexicon), 3))


def _found(rest: str, money: Sequence[Amount], asked: Sequence[str], lexicon: Lexicon) -> Iterator[Mark]:
    ends, starts = {amount.end for amount in money}, {amount.start for amount in money}
    for match in islice(_WORD.finditer(rest), _TRIED):
        kinds = _kinds(rest, match, starts, ends, asked)
        word = match[0] if match["en"] else _TAIL.sub("", match[0]) or match[0]
        if kinds and (near := _near(lexicon, word, kinds)):
            kind, ids = near
            yield Mark(match.start(), match.start() + len(word), kind, ids, word, guessed=True)


def _kinds(rest: str, match: re.Match[str], starts: set[int], ends: set[int], asked: Sequence[str]) -> set[Kind]:
    """What the word may be where it stands."""
    kinds: set[Kind] = set()
    if asked[:1] and asked[0] in {"sector", "facilities"}:
        kinds.add("sector" if asked[0] == "sector" else "facility")
    elif len(match[0]) >= (_LONG if match["en"] else _SYLLABLES):
        kinds.add("sector")
    after, before = rest[match.end() : match.end() + 12], rest[max(0, match.start() - 12) : match.start()]
    to_money = any(match.end() + i in starts and _TO_MONEY.fullmatch(after[:i]) for i in range(len(after) + 1))
    from_money = any(
        match.start() - i in ends and _FROM_MONEY.fullmatch(before[len(before) - i :])
        for i in range(1, len(before) + 1)
    )
    return kinds | {"facility"} if to_money or from_money else kinds


def _near(lexicon: Lexicon, word: str, kinds: set[Kind]) -> tuple[Kind, Ids] | None:
    if word in EVERYDAY or word in lexicon.common.words or (word.isascii() and len(word) < _LATIN_LEAST):
        return None
    typed = jamo(word)
    near = {
        (kind, ids)
        for known, spelt, kind, ids in lexicon.spelt_things
        if kind in kinds and abs(len(known) - len(word)) <= 1 and word.isascii() == known.isascii() and len(known) > 1
        if OSA.distance(typed, spelt, score_cutoff=1) == 1
    }
    return near.pop() if len(near) == 1 else None
