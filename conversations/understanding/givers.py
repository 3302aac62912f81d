"""Who else pays for a facility: the city already pays for that one, nobody else pays, 다른 지원 없음."""

import re
from collections.abc import Sequence
from typing import Final

from conversations.understanding.clauses import clause_at
from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, between

GIVER: Final = cue(
    "(?:다른|타|딴) ?(?:부처|사업|기관)|(?<![가-힣])[가-힣]{1,5}부(?=에서|의|가 |로부터| )|국비|도비|시비|국고|지자체|"
    "(?<![가-힣])[가-힣]{0,3}[시도군](?=에서|의 |로부터)",
    r"ministr(?:y|ies)|another (?:program(?:me)?|scheme|fund|agency)|the (?:city|province|county|state|government)|"
    r"nobody|"
    r"no ?one|no-one",
)
"""Somebody else who may give money for a facility."""

_NO_OTHER: Final = cue(
    r"(?:다른|타|중복|별도의?|산단|산업 ?단지) ?(?:[가-힣]{1,6} )?(?:지원|보조|혜택)[가-힣]* ?(?:지원[은이도]? ?)?"
    r"(?:없|안 ?받|받지 ?않|아니|아님)|"
    r"(?<![가-힣])없[어습]?[가-힣]*[, ]+(?:다른|타|중복|별도의?) ?(?:[가-힣]{1,6} )?(?:지원|보조|혜택)"
    r"(?:[은이도]|[ .!]*$)",
    r"(?:no|none of (?:them|these|it) (?:gets?|has|have|receives?)(?: any)?|without|not any|"
    r"(?:not|[a-z]+n't|nor) (?:get(?:ting)?|have|receiv(?:e|ing)|has) any) (?:other|further|additional|separate) "
    r"(?:state |public |government )?(?:aid|support|subsid(?:y|ies)|grants?|funding|money)|"
    r"other (?:aid|support|funding|subsidies|grants?)(?: ?:| is| are)? ?(?:none|no(?![a-z ])|nothing)|"
    r"(?:nobody|no ?one|no-one) else (?:pays?|funds?|supports?|covers?)(?: for)?(?: it| them| us| any of (?:it|them))?"
    r"(?=[ .!]*$|[,;])|"
    r"no (?:aid|support|funding|subsid(?:y|ies)|grants?) from (?:any )?(?:other|another|elsewhere|anyone else)",
)
_PAYS: Final = re.compile(
    r"(?=[a-z])(?<![a-z])(?P<who>(?P<none>nobody|no one|no-one)(?: else)?|(?:the )?(?:[a-z]+ )?(?:city|province|county|"
    r"state|government|ministry(?: of [a-z]+)?)|another [a-z]+|"
    r"(?:some )?other (?:program(?:me)?s?|schemes?|ministries))"
    r"(?:'s|'ll)?(?: (?:(?P<may>might|may|could|can|possibly|perhaps|maybe)|already|fully|partly|also|will|would|is|"
    r"are|has|"
    r"been|going to|now|currently))* "
    r"(?:pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|cover(?:s|ed|ing)?|subsidi[sz](?:es?|ed|ing)|support(?:s|ed|ing)?|"
    r"financ(?:es?|ed|ing))(?![a-z])(?: for)?(?: (?:the|half|part|all|of|our|some))*"
)
_BACK: Final = 60  # letters back to the facility that is meant
_NEXT: Final = 2  # letters from "pays for the" to the facility


def no_other_aid(scene: Scene, *, is_named: bool) -> Found:
    """다른 지원 없음: of the facilities in its clause where there are any (`is_named`), else of all said or asked, and
    where there are none, of those the talk knows of (`other_aid`, of no facility)."""
    facilities = scene.of("facility")
    answers: dict[str, str] = {}
    for match in _NO_OTHER.finditer(scene.text):
        clause = scene.clauses[clause_at(scene.clauses, match.start())]
        here = between(facilities, clause.start, match.start()) or between(facilities, match.end(), clause.end)
        if clause.asks or bool(here) != is_named:
            continue
        named = [f"other_aid.{mark.ids[0]}" for mark in here or facilities]
        named = named or [fact for fact in scene.asked if fact.startswith("other_aid.")]
        answers |= dict.fromkeys(named or ["other_aid"], "no")
    return Found(answers)


def givers(scene: Scene) -> Found:
    """Others who pay, by the facility right after it or else the last one before it."""
    facilities = scene.of("facility")
    found = Found()
    for match in _PAYS.finditer(scene.text):
        mark = _paid_for(facilities, match)
        if mark and not scene.asks_at(match.start()):
            value = "no" if match["none"] else "possible" if match["may"] else "paid"
            found = found.then(Found({f"other_aid.{mark.ids[0]}": value}))
    return found


def _paid_for(facilities: Sequence[Mark], match: re.Match[str]) -> Mark | None:
    after = between(facilities, match.end(), match.end() + _NEXT)
    before = between(facilities, max(0, match.start() - _BACK), match.start())
    return after[0] if after else before[-1] if before else None
