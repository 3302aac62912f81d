"""A question in between, in a whole message: what in it asks, and about what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from conversations.faq.asking import ask, is_foreign
from conversations.understanding import Understood
from conversations.understanding.clauses import clauses
from conversations.understanding.normalise import normalise

_AT_MOST: Final = 3
_UNASKED: Final = 0.7
"""How sure it must be that words which do not ask mean a topic: a title, such as 예타 면제."""
_OWN_AMOUNT: Final = re.compile(
    r"(?:얼마|몇 ?억)(?!.*(?:한도|상한|최대|퍼센트|%))|"
    r"how much (?:will|can|could|would|do|might) (?:we|i|it|you|they)|what (?:can|could|would|will) (?:we|i) get"
)
"""How much is it for us: the estimate answers that."""
_TELLS: Final = re.compile(
    r"(?:니다|[었았했됐겠있없이한된]다|[에예어아해와져봐서]요|[네죠군데든고]요|[있없했됐]음|아님)[ .!~]*$|"
    r"^[있없][어습][가-힣]*[, ]|"
    r"^(?:(?:yes|no|ok|well|so|and|but|none|nope|yeah|sorry|actually)[, ]+)*"
    r"(?:(?:we|i|it|they|there|this|that|nobody|no ?one)(?:'(?:re|s|m|ve|ll|d))?(?![a-z])|"
    r"(?!(?:what|how|when|which|who|whose|why|where|if|whether)(?![a-z]))[a-z][a-z '-]{0,60}? "
    r"(?:(?:is|are|was|were|has|have|does|do)(?:n'?t)?|gets?|will|won'?t|can'?t|cannot)(?![a-z]))|"
    r"^(?:no|none|not)(?![a-z])|"
    r"^(?:(?:in|by|around|about|early|late|mid|end of|next|this|the) )*(?:january|february|march|april|may|june|"
    r"july|august|"
    r"september|october|november|december|spring|summer|autumn|fall|winter)(?: (?:of )?(?:next year|this year|"
    r"20\d\d))?$|"
    r"^(?:내년|내후년|올해|20\d\d ?년|\d\d년)? ?(?:\d{1,2}월|봄|여름|가을|겨울|상반기|하반기)(?: ?(?:초|말|중순|쯤|"
    r"경|까지))*$"
)
"""A sentence that tells, and is no title: 다른 지원은 없습니다; no other aid; the land is included."""
_WISHES: Final = re.compile(
    r"싶|알려|설명|궁금|말(?:씀|해)|문의|질문|(?:해|보여|가르쳐) ?(?:줘|주)|부탁|(?:가능해|돼|되|수 ?있어)요[ .!~]*$|"
    r"\b(?:(?:want|like|need) (?:to (?:know|hear|learn|ask)|info\w*)|about|questions?)\b"
)
"""A wish to be told, or what may be a question without its mark: 지금 신청해도 돼요."""


@dataclass(frozen=True, slots=True)
class InBetween:
    """What a message asks: the topics to answer, else the nearest to choose from. `foreign`: it is about another
    field."""

    topics: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    foreign: bool = False


def in_between(text: str, heard: Understood) -> InBetween:
    """The question of a message. Beside facts only what plainly asks counts; alone, any words that mean a topic."""
    has_facts = bool(heard.answers or heard.ambiguous or heard.unknown or heard.refused)
    if not heard.asks and (has_facts or _tells(normalise(text))):
        return InBetween(foreign=not has_facts and is_foreign(text))
    asked = [ask(part) for part in _asking(normalise(text), beside_facts=has_facts)]
    least = 0.0 if heard.asks else _UNASKED
    topics = tuple(dict.fromkeys(one.topic for one in asked if one.topic and one.sure >= least))[:_AT_MOST]
    if topics:
        return InBetween(topics)
    near: tuple[str, ...] = next((one.near for one in asked if one.near), ())
    return InBetween(near=near if heard.asks and not has_facts else (), foreign=is_foreign(text))


def _tells(said: str) -> bool:
    """Is it a statement, which is answered by nothing?"""
    return _TELLS.search(said) is not None and _WISHES.search(said) is None


def _asking(said: str, *, beside_facts: bool) -> Iterator[str]:
    """The parts that ask; the whole where it tells nothing."""
    parts = [(said[c.start : c.end], c.asks) for c in clauses(said)]
    asking = [part for part, asks in parts if asks]
    if beside_facts:
        yield from (part for part in asking if not _OWN_AMOUNT.search(part))
    else:
        yield from (asking if len(asking) > 1 else [said])
