"""Where one clause ends and the next begins, and which of them are questions. Kept simple: no grammar."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_BREAK = re.compile(
    r"[.!?;\n]+(?=\s|$)|[!?;\n]+|,(?!\d)|(?<=[가-힣])(?:이고|(?<!아니)고|며|면서|(?<![부단현])지만|는데요?|"
    r"은데요?|인데요?|한데|"
    "던데|니까|라서)(?=[ ,]) ?|"
    r"(?<=[ ,])(?:근데|그런데|그리고|혹시|그럼|그러면|그래서|다만)(?= )|(?<= )(?:and|but|while|whereas|so)(?= )|"
    r"(?<= )(?=나머지|나머진|the rest\b|(?<!the )rest\b)"
)
_KOREAN_ASKS = re.compile(
    "(?<!끝)나[요여]|[은는인한던될할된건]가[요여]|[은는인한]지요(?=[ .~!?]*$)|"
    "(?<!니)까요?(?=[ .~!?]*$)|[습입됩합]니까|(?:되|있|없|받|맞|드|았|었|"
    "겠)나(?=[ .~!?]*$)|"
    "[라다]던데|[라다]며(?=[요 .~!?]*$)|[라다]면서(?=[요 .~!?]*$)|[라다]는데(?=[요 .~!?]*$)|"
    "[은는인한던]가(?=[ .~!?]*$)|[는은인을할될]지(?= ?(?:궁금|알려|알고|문의|여쭤|좀))|"
    "[되맞있없]죠(?=[ .~!?]*$)|"
    "궁금|몇 ?(?:퍼센트|%|프로|개|년|억|조|번|살|달)|얼마(?! ?(?:안|전|남))|무엇|뭐(?=[예에가를야죠지 ]|$)|"
    "뭔|어떻게|언제(?!든|나)|어디(?!서나|든)|누가|무슨|(?<![가-힣])왜(?!냐)|알려 ?[줘주]|설명해"
)
_ENGLISH_ASKS = re.compile(
    r"(?:(?:so|and|but|also|then|well|ok|okay|hi|hello|hey|please|by the way|oh|also)[ ,]+)*"
    "(?:what|how|can(?!')|could|is|are|do|does|did|(?:will|would)(?! (?:start|begin|be|finish|complete|"
    "commence|invest|need|have|get|build|take|move|secure)(?![a-z]))|who|which|where|why|should(?! (?:be|have been|"
    "read|say)(?![a-z]))|may(?! 2)|am|i heard|"
    r"when (?:do|does|will|can|is|are|would|must)|is it|tell me|explain)(?![a-z\d-])"
)

_ENGLISH_WONDERS = re.compile(r"\b(?:how (?:much|many|long|far|soon)|(?:i|we) wonder|wondering|like to know)\b")
_TAG = re.compile(r" *(?:right|correct|yes|no|isn'?t it|맞죠|맞지요?|그렇죠|그죠|그쵸|맞나요|맞아요|맞습니까)? ?\?+ *")


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of the text, its closing mark included. `joins`: closed by a comma or an "and", as in a list."""

    start: int
    end: int
    asks: bool
    joins: bool


def clauses(text: str) -> tuple[Clause, ...]:
    """The whole text in clauses, in order."""
    cuts = [*(match.span() for match in _BREAK.finditer(text)), (len(text), len(text))]
    found: list[Clause] = []
    start = 0
    for begin, end in cuts:
        if end > start:
            mark = text[begin:end]
            found.append(Clause(start, end, _asks(text[start:end], mark), mark in {",", "and"}))
            start = end
    return tuple(_tagged(text, found))


def _tagged(text: str, found: list[Clause]) -> list[Clause]:
    """So I get 10 billion, right? The clause before the tag is asked too."""
    for i in range(1, len(found)):
        last = found[i - 1]
        if last.joins and _TAG.fullmatch(text[found[i].start : found[i].end]):
            found[i - 1] = Clause(last.start, last.end, True, last.joins)
    return found


def _asks(said: str, mark: str) -> bool:
    is_english = _ENGLISH_ASKS.match(said.strip(" ,")) or _ENGLISH_WONDERS.search(said)
    return "?" in mark or _KOREAN_ASKS.search(said) is not None or is_english is not None


def clause_at(all_: tuple[Clause, ...], place: int) -> int:
    """The index of the clause a place in the text lies in."""
    return max(0, bisect_right(all_, place, key=lambda clause: clause.start) - 1)
