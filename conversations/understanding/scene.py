"""Everything that stands in one text and where: scanned once, each piece used once, read by all that follow."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from conversations.understanding.clauses import Clause, clause_at, clauses
from conversations.understanding.finding import Mark, find, joined, whole
from conversations.understanding.friends import false_friends
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.money import Amount, amounts, heading
from conversations.understanding.months import Length, Moment, lengths, moments
from conversations.understanding.normalise import blanked
from conversations.understanding.ours import is_actor, is_elsewhere
from conversations.understanding.ranges import ranged


class Placed(Protocol):
    """Whatever begins at a place in the text."""

    @property
    def start(self) -> int:
        """The place."""
        ...


Piece = TypeVar("Piece", bound=Placed)

_LISTED = 12  # a clause this short before a question belongs to it

_DENIED_AFTER = re.compile(
    "(?:특별시|광역시|시|군|구)?(?:에서|에|으로|로|쪽)?(?:은|는|이|가|을|를|요|이요)?[ ,]?(?:말고|아니라|"
    "아니고|아닌(?![가데])|아니[에예]요|아닙니다|아님(?![가-힣])|대신(?! ?할)|빼고|제외)|"
    "(?:이?라고?|으?로) ?(?:아까 |처음에 )?(?:말씀 ?드렸|말했|했|썼|적었|입력했)[가-힣]{0,3}?(?:는데|지만|으나|"
    "던)요?[, ]|"
    "이?라고 ?(?:(?:한|했던|말한|쓴|썼던|적은|입력한) ?)?(?:거|것|건|걸|게)?[은는을를]? ?(?:취소|말고|아니|틀[렸려]|"
    "잘못|무시|빼)"
)
_REPLACED_AFTER = re.compile(
    "(?:특별시|광역시|시|군|구)?(?:을|를|에서|은|는) ?[^ ,.]{1,12}?(?:으)?로 ?(?:바[꿔꾸꿀뀌뀐]|변경|수정|고[쳐칠치]|"
    "정정|옮)"
)
"""포항을 구미로 바꿔 주세요. Of a facility, its cost may be what is put in place of another: 용수를 300억으로 바꿔."""

_SAID_BEFORE = re.compile(
    r"\b(?:i|we) (?:said|wrote|typed|put|told you|entered)(?: (?:it was|it is|it's|we were|in|at|an?|the|"
    r"as))* (?:krw |₩|w)?$|"
    r"\b(?:chang|switch|mov|updat|correct)(?:e|es|ed|ing)?(?: (?:it|that|the [a-z]+|my [a-z]+))? from (?:krw |₩|w)?$|"
    r"\breplac(?:e|ing) (?:the )?(?:krw |₩|w)?$"
)
_REPLACED_BY = re.compile(
    r"[^.;!?\n]{0,25}?(?:\bbut\b|[, ]it'?s|actually|sorry|\bnow\b|should|meant|wrong|\binstead\b|\bto\b|\bwith\b)"
)
_NOT_NEEDED = re.compile(
    "(?:[가-힣]{0,6})(?:은|는|이|가|도|을|를)? ?(?:(?:(?:더|새로|지을|만들|깔|할) ?)*필요 ?없|없어도 ?[되돼됩]|"
    "안 ?필요|불필요|필요하지 ?않|필요치 ?않|해당 ?없|"
    "빼 ?[주줘고도]|빼(?![가-힣])|뺄|뺍|취소|삭제|제외|철회|안 ?하|안 ?해|"
    "(?:is |are )?not (?:needed|required|necessary))"
)
_DENIED_BEFORE = re.compile(
    "(?=[a-z])(?<![a-z])(?:not|no need|(?:everything|all) but|instead of|rather than|without|no|except|excluding|"
    "remove|drop|cancel|delete|scrap|"
    "(?:don'?t|do not|no longer|won'?t|will not|doesn'?t) need)(?: (?:in|at|an?|the|any|for|near))* (?:krw |₩|w)?$"
)
_LIST_DENIED = re.compile(
    "(?=[dnw])(?<![a-z])(?:(?:don'?t|do not|no longer|won'?t|will not|doesn'?t) need|no need for|without|neither)"
    "(?: any| an?| the)? "
    r"(?:[a-z][a-z -]{1,24}?(?:, ?(?:or |nor |and )?| or | nor | and ))+(?:any |an? |the )?$"
)
"""We don't need water, gas or roads."""

_REMOVED_AFTER = re.compile(
    "(?:[가-힣]{0,6})(?:은|는|이|가|도|을|를)? ?(?:(?:(?:더|새로|지을|만들|깔|할) ?)*필요 ?없|없어도 ?[되돼됩]|"
    "안 ?필요|불필요|필요하지 ?않|필요치 ?않|해당 ?없|"
    "빼 ?[주줘]|"
    "빼(?![가-힣])|뺄|뺍|취소|삭제|철회|제외 ?(?:해|하|시|$)|(?:is |are )?not (?:needed|required|necessary))"
)
_REMOVED_BEFORE = re.compile(r"(?:remove|drop|cancel|delete|scrap|need)(?: (?:an?|the|any))* $")
_TAKEN_BACK = re.compile(
    r"(?:에|에서|요|이요|입니다|원)?[ ,.-]*(?:아니|아 ?참|아차|no(?=,)|no wait|sorry|i mean|actually)[,. ]+(?!라|고)|"
    r"(?: [a-z]{2,12})?[ ,.-]*(?:no,? wait|wait,? no|scratch that|i mean|make that|correction)[,.: ]+"
)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One text scanned, equal to itself alone.

    `marks` are all words of the rulebook in it, `meant` those neither denied nor only asked about.
    `rest` is the text with amounts, months and marks blanked, for cues of our own; `kept` the text with amounts put
    aside blanked, and the words that do so; `unit` is what the text says its numbers are counted in (1: nothing said).
    """

    text: str
    kept: str
    rest: str
    day: date
    lexicon: Lexicon
    asked: tuple[str, ...]
    clauses: tuple[Clause, ...]
    marks: tuple[Mark, ...]
    meant: tuple[Mark, ...]
    complexes: tuple[Mark, ...]
    amounts: tuple[Amount, ...]
    moments: tuple[Moment, ...]
    lengths: tuple[Length, ...]
    unit: int

    def asks_at(self, place: int) -> bool:
        """Does that place lie in a question?"""
        return bool(self.clauses) and self.clauses[clause_at(self.clauses, place)].asks

    def of(self, *kinds: str) -> tuple[Mark, ...]:
        """The words of these kinds that are meant."""
        return tuple(mark for mark in self.meant if mark.kind in kinds)


def scan(text: str, lexicon: Lexicon, day: date, asked: Sequence[str], doubts: Sequence[tuple[int, int]] = ()) -> Scene:
    """Scan a normalised text: months, lengths of time, money, then the rulebook's words.

    `doubts` are the stretches in which a misspelling was put right.
    """
    months = moments(text, day)
    rest = _without(text, months)
    spans = lengths(rest)
    unit, rest = heading(_without(rest, spans))
    written = ranged(rest, amounts(rest))
    rest = _without(rest, [amount for amount in written if not amount.is_bare])
    friendly = blanked(rest, false_friends(rest))
    marks = _without_pipes(text, find(joined(friendly), lexicon.common))
    marks = tuple(replace(mark, guessed=True) if _is_doubtful(mark, doubts) else mark for mark in marks)
    marks = whole(text, marks)
    money = tuple(amount for amount in written if not denied(text, amount))
    kept = frozenset(money)
    aside = [amount for amount in written if amount not in kept]
    said = _clauses(text, money)
    return Scene(
        text=text,
        kept=blanked(text, _with_denial(text, aside)),
        rest=_without(rest, marks),
        day=day,
        lexicon=lexicon,
        asked=tuple(asked),
        clauses=said,
        marks=marks,
        meant=tuple(m for m in marks if _is_ours(text, m) and _is_meant(m, said, marks, money, asked)),
        complexes=find(joined(rest), lexicon.complexes),
        amounts=money,
        moments=tuple(moment for moment in months if not denied(text, moment)),
        lengths=spans,
        unit=unit,
    )


def _is_doubtful(mark: Mark, doubts: Sequence[tuple[int, int]]) -> bool:
    return any(mark.start < end and start < mark.end for start, end in doubts)


def between(pieces: Sequence[Piece], start: int, end: int) -> Sequence[Piece]:
    """The pieces that begin in a stretch of the text; `pieces` stand in its order."""
    return pieces[bisect_left(pieces, start, key=_start) : bisect_left(pieces, end, key=_start)]


def _start(piece: Placed) -> int:
    return piece.start


def _without(text: str, pieces: Sequence[Mark] | Sequence[Amount] | Sequence[Moment] | Sequence[Length]) -> str:
    return blanked(text, ((piece.start, piece.end) for piece in pieces))


def denied(text: str, piece: Mark | Amount | Moment) -> bool:
    """Was it said only to be put aside? 포항 말고 구미; not Pohang, Gumi; 2조, 아니 3조."""
    before, after = text[max(0, piece.start - 30) : piece.start], text[piece.end : piece.end + 30]
    is_facility = isinstance(piece, Mark) and piece.kind == "facility"
    if is_facility and (_NOT_NEEDED.match(after) or _LIST_DENIED.search(text[max(0, piece.start - 90) : piece.start])):
        return True
    if _denial(text, piece) or _DENIED_BEFORE.search(before):
        return True
    is_replaced = not is_facility and _REPLACED_AFTER.match(after) is not None
    return is_replaced or (_SAID_BEFORE.search(before) is not None and _REPLACED_BY.match(after) is not None)


def _denial(text: str, piece: Mark | Amount | Moment) -> re.Match[str] | None:
    """The words after it that put it aside."""
    return _DENIED_AFTER.match(text, piece.end) or _TAKEN_BACK.match(text, piece.end)


def _with_denial(text: str, aside: Sequence[Amount]) -> Iterator[tuple[int, int]]:
    """The amounts put aside, and the words after them that do so."""
    for amount in aside:
        after = _denial(text, amount)
        yield amount.start, after.end() if after else amount.end


def removed(text: str, mark: Mark) -> bool:
    """Was the facility taken out (용수는 빼 주세요), and not only left out of what is said (용수 빼고 다 받았어요)?"""
    before, after = text[max(0, mark.start - 30) : mark.start], text[mark.end : mark.end + 30]
    is_listed = _LIST_DENIED.search(text[max(0, mark.start - 90) : mark.start]) is not None
    return is_listed or _REMOVED_AFTER.match(after) is not None or _REMOVED_BEFORE.search(before) is not None


def _is_ours(text: str, mark: Mark) -> bool:
    """Neither put aside, nor the place of something else, nor the one who builds."""
    if denied(text, mark):
        return False
    is_place = mark.kind in {"place", "site"}
    return not (is_place and (is_elsewhere(text, mark.start, mark.end) or is_actor(text, mark.start, mark.end)))


def _is_meant(
    mark: Mark, said: tuple[Clause, ...], marks: Sequence[Mark], money: Sequence[Amount], asked: Sequence[str]
) -> bool:
    """A lone word in a question (로봇도 되나요?) tells nothing about the company; two, or one with money, do."""
    clause = said[clause_at(said, mark.start)]
    if not clause.asks:
        return True
    kinds = {"place" if other.kind == "site" else other.kind for other in between(marks, clause.start, clause.end)}
    has_money = any(amount.won for amount in between(money, clause.start, clause.end))
    is_reply = mark.kind in asked and clause.end - clause.start <= mark.end - mark.start + 4
    return has_money or len(kinds) > 1 or is_reply


def _without_pipes(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """관로 right after another facility (폐수 관로) is that facility's own pipe."""
    return tuple(
        mark
        for mark, last in zip(marks, (None, *marks), strict=False)
        if not (mark.word == "관로" and last and last.kind == "facility" and not text[last.end : mark.start].strip())
    )


def _clauses(text: str, money: Sequence[Amount]) -> tuple[Clause, ...]:
    """The clauses; a short one that only lists something before a question (용수, 변전소도 되나요?) belongs to it."""
    found = list(clauses(text))
    for i in range(len(found) - 2, -1, -1):
        one, two = found[i], found[i + 1]
        is_list = one.joins and one.end - one.start <= _LISTED
        if is_list and two.asks and not between(money, one.start, one.end):
            found[i] = Clause(one.start, one.end, True, one.joins)
    return tuple(found)
