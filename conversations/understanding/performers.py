"""Who builds a facility, where the text says so: 전기는 한전이 하고, the province builds the road, handled by KEPCO."""

import re
from collections.abc import Iterator, Sequence

from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.options import REPLIES, WHO_EN, WHO_KO
from conversations.understanding.scene import Scene, between
from conversations.understanding.shared import is_listed

_SUBJECT_KO = re.compile(
    rf"(?=[가-힣lk])(?<![가-힣])(?P<who>{WHO_KO}) ?"
    r"(?:이|가|에서|측에서|쪽에서|측이|쪽이)(?:는|도|만)?(?= ?[가-힣a-z\d(,])"
)
_DOES_KO = (
    "(?:하(?=고|는|며|기|지만|면|니|죠|시)|합니다|해(?=요|서| ?[주줘줍준줌])|함(?![가-힣])|할 |한다|맡|담당|시행|"
    "공급|설치|"
    "깔|짓|지어|지을|지음|시공|건설|처리|추진|구축|만들|놓|진행|수행|집행|책임)"
)
_HOW_KO = (
    "(?:(?:직접|알아서|전부|다|모두|따로|자체적으로|별도로|책임지고|무상으로|대신|나중에|먼저|공사를?|시공을?|건설을?|"
    "사업을?|설치를?) ?)*"
)
_NOUN_KO = re.compile(
    rf"(?=[가-힣lk])(?<![가-힣])(?P<who>{WHO_KO}|자체|직접) ?(?:이|가|에서)? ?"
    r"(?:시행|시공|담당|주관|수행|몫|소관|책임)(?=이|입|임|으로|[ ,.)]|$)"
)
_COMMA_KO = re.compile(r" ?,")
_THEN_DOES_KO = re.compile(rf" ?{_HOW_KO}{_DOES_KO}")
_SAID_LAST = re.compile(rf" ?{_HOW_KO}{_DOES_KO}[가-힣]{{0,6}}[요다음][,. ]+")
"""경기도가 지어요, 폐수는: what is built comes last."""
_OBJECT_END_KO = re.compile(rf"(?:시설|설비|공사|공급|까지)?(?:을|를|은|는|도|만)? ?{_HOW_KO}{_DOES_KO}")
_MONEY_KO = re.compile(r"[\d,.조억만천백십 원()약정도쯤~-]*(?:짜리)?(?:은|는|이|가|을|를|에)? ?")
_IN_BRACKETS = re.compile(
    rf" ?\((?:by )?(?P<who>{WHO_KO}|{WHO_EN})(?:이|가|에서)? ?(?:시행|시공|담당|공사|부담|추진)?[,)]"
)

_BUILDS = r"(?:build|lay|construct|install|do|handle|provide|supply|carry out|take care of|put in|run)"
_SUBJECT_EN = re.compile(
    rf"(?=[a-z])(?<![a-z-])(?P<who>{WHO_EN})(?:'ll|'re|'s)?(?: (?:will|would|is|are|am|has|have|going to|to|also|then|"
    rf"already|itself|themselves|ourselves|gonna|plans?))* "
    rf"(?:{_BUILDS}(?:s|es)?|builds|lays|building|laying|constructing|installing|"
    r"doing|handling|handles|does|built|laid|carr(?:ies|ying) out|tak(?:es|ing) care of)(?![a-z])"
)
_OBJECT_EN = re.compile(r" (?:(?:out|of|the|our|its|a|an|that|this|new|for|us|all|whole|entire)(?![a-z]) ?)*")
_PRONOUN = re.compile(r" (?:it|that|this|them|those|that one|this one|the works?|the construction)(?![a-z])")
_BY = re.compile(
    r"(?=[^.,;!?\n]{0,40}?by )"
    r"(?:(?!\b(?:funded|paid|covered|subsidi[sz]ed|supported|reimbursed|and|but)\b)[^.,;!?\n]){0,40}?\bby "
    rf"(?P<who>{WHO_EN})(?![a-z-])"
)
_JOB = re.compile(
    rf"[^.,;!?\n]{{0,20}}? (?:is|are|will be) (?P<who>{WHO_EN})'s (?:job|responsibility|task|part|business)"
)
_OTHER_SUBJECT = re.compile(r"[.;!?\n]")
_SHORT = 3  # letters of a particle
_OBJECT = 12  # letters from the one who builds to what is built
_FAR = 120  # letters back in which a list of facilities may begin
_BACK = 40  # letters back to the facility that "it" stands for

_ALONE = (
    re.compile(
        r"(?:(?:공사|시공|건설|사업|시설)(?:은|는|도)? ?)?"
        r"(?P<who>[가-힣 ]{1,10}?(?:이|가|에서|측에서)) ?(?:직접 ?|다 ?|모두 ?)?"
        r"(?:(?:공사|시공|건설|수행|추진|진행|담당)(?:을|를)? ?)?"
        r"(?:하기로 ?(?:했|됐|되었)[가-힣]*|합니다|해요|할 ?(?:거|겁|예정)[가-힣]*|맡[가-힣]+|"
        r"짓[가-힣]+|지어[가-힣]*)[ .!]*"
    ),
    re.compile(
        r"(?:the )?(?P<who>[a-z][a-z -]{1,25}?) (?:will |would |(?:is|are) )?(?:buil(?:ds?|ding)(?: (?:it|them|all))?|"
        r"(?:do(?:es|ing)?|handl(?:es?|ing)|carr(?:y|ies) out) "
        r"(?:it|them|this|that|all of (?:it|them)|everything|the (?:works?|construction|building)))"
        r"(?: (?:all|itself|ourselves|themselves))?[ .!]*"
    ),
)
"""A text that says nothing but who builds."""


def performers(scene: Scene) -> Found:
    """By facility. With no facility said, of all there are, where that is all the text says."""
    if not any(mark.kind == "facility" for mark in scene.marks):
        alone = next((match for form in _ALONE if (match := form.fullmatch(scene.text))), None)
        who = _known(alone["who"]) if alone and not scene.asks_at(0) else None
        return Found({"performer": who} if who else {})
    facilities = scene.of("facility")
    found = Found()
    for who, marks in (*_by_object(scene, facilities), *_by_subject(scene, facilities)):
        value = _known(who)
        its = [mark for mark in marks if not scene.asks_at(mark.start)]
        found = found.then(Found({f"performer.{id_}": value for mark in its for id_ in mark.ids if value}))
    return found


def _by_subject(scene: Scene, facilities: Sequence[Mark]) -> Iterator[tuple[str, Sequence[Mark]]]:
    """한전이 변전소를 짓고, 변전소는 한전이 짓고; the city builds the road, the road is 3bn, the city builds it."""
    text = scene.text
    for match in (*_SUBJECT_KO.finditer(text), *_NOUN_KO.finditer(text)):
        if between(facilities, match.start(), match.end()):
            continue  # 도로도 시공
        before = _before(text, facilities, match.start())
        is_short = bool(before) and match.start() - before[-1].end <= _SHORT and _COMMA_KO.match(text, match.end())
        if is_short or match.re is _NOUN_KO or _THEN_DOES_KO.match(text, match.end()):
            yield match["who"], before
        after = between(facilities, match.end(), match.end() + _OBJECT)[:1]
        if after and not before and _SAID_LAST.match(text, match.end(), after[0].start):
            yield match["who"], after
            continue
        ended = after and _MONEY_KO.match(text, after[0].end)
        if after and ended and _starts_at(text, match.end(), after[0]):
            ends = {after[0].end, ended.end()}
            if any(_OBJECT_END_KO.match(text, end) for end in ends):
                yield match["who"], after
    for match in _SUBJECT_EN.finditer(text):
        if _PRONOUN.match(text, match.end()):
            yield match["who"], _before(text, facilities, match.start())
            continue
        object_ = _OBJECT_EN.match(text, match.end())
        start = object_.end() if object_ else match.end()
        if first := between(facilities, start, start + 2):
            yield match["who"], _list_from(text, facilities, first[0])


def _by_object(scene: Scene, facilities: Sequence[Mark]) -> Iterator[tuple[str, Sequence[Mark]]]:
    """The road is built by the city; 변전소(한전)."""
    for i, mark in enumerate(facilities):
        match = _first(scene.text, mark.end)
        next_ = facilities[i + 1].start if i + 1 < len(facilities) else len(scene.text)
        if match and match.start("who") < next_:
            yield match["who"], [mark]


def _first(text: str, end: int) -> re.Match[str] | None:
    return next((match for form in (_IN_BRACKETS, _BY, _JOB) if (match := form.match(text, end))), None)


def _starts_at(text: str, start: int, mark: Mark) -> bool:
    return re.fullmatch(r" ?(?:직접 |전부 |다 )?(?:신규 |새 )?", text[start : mark.start]) is not None


def _before(text: str, facilities: Sequence[Mark], place: int) -> Sequence[Mark]:
    """The facility said last before it, with those listed together with it."""
    before = between(facilities, max(0, place - _FAR), place)
    if not before or _OTHER_SUBJECT.search(text[before[-1].end : place]) or place - before[-1].end > _BACK:
        return ()
    run = [before[-1]]
    for mark in reversed(before[:-1]):
        if not is_listed(text[mark.end : run[0].start]):
            break
        run.insert(0, mark)
    return run


def _list_from(text: str, facilities: Sequence[Mark], first: Mark) -> Sequence[Mark]:
    run = [first]
    for mark in between(facilities, first.end, first.end + _FAR):
        if not is_listed(text[run[-1].end : mark.start]):
            break
        run.append(mark)
    return run


def _known(who: str) -> str | None:
    return next((value for value, pattern in REPLIES["performer"].items() if pattern.search(who)), None)
