"""What a reply speaks of: a bare yes, no or "done" answers the open question only where it is said of nothing else."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from conversations.understanding.cues import ANCHORS, STEPS, cue
from conversations.understanding.found import Found
from conversations.understanding.land import lands_said
from conversations.understanding.normalise import BLANK, blanked
from conversations.understanding.scene import Scene
from conversations.understanding.yes_no import is_bare

Subject: TypeAlias = Literal["complex", "other_aid", "readiness"]
"""The questions that a bare yes or no may answer."""

_COMPLEX = cue(
    r"특화 ?단지|특단지|구역|(?<!산업)(?<!산업 )단지(?! ?지원)|"
    r"(?<![가-힣])[안밖](?=에(?:[ 요도는서]|$)|이[에고요라]|입|쪽|은|인|[ .!~]*$)|"
    r"(?:내부|외부|바깥|안쪽)(?=에|이|입|쪽|[ .!~]*$)|"
    r"지정[은이을]? ?(?:안|못|신청|예정|추진|대기)|(?:3|삼) ?차(?! ?전지)|공모|"
    r"(?<![가-힣\d])2 ?월에 ?(?:는 ?)?신청|(?:일반|국가|농공) ?산단|근처|인근",
    r"(?:out|in)side(?! (?:aid|support|help|fund|money|grant|subsid))|within (?:it|the|an?)|"
    r"(?<!industrial )complex(?:es)?|"
    r"clusters?|"
    r"zones?|designat\w+|nearby|next to|estates?|(?:third|3rd|last) (?:round|call)|round (?:3|three)|"
    r"appl(?:y|ied|ying) (?:in|by|before) february",
)
_AID = cue(
    r"지원|보조|국비|[도시]비(?![가-힣]*[율슷])|혜택|수혜|중복|돈|자체 ?부담|받(?=[은을는았고지])",
    r"aid|subsid\w+|support\w*|grants?|fund(?:s|ed|ing)?|covered|paid|pays?|receiv\w+",
)
_STEP = re.compile("|".join(step.pattern for step in STEPS.values()))
_OWN: Mapping[Subject, Sequence[re.Pattern[str]]] = {
    "complex": (_COMPLEX,),
    "other_aid": (_AID, cue(r"시설|(?<!선도)(?<!선도 )사업(?![장비자])", r"facilit\w+|program(?:me)?s?|schemes?")),
    "readiness": (_STEP, cue(r"준비", r"ready|readiness")),
}
_FACTS: Mapping[Subject, frozenset[str]] = {
    "complex": frozenset(("complex", "site")),
    "other_aid": frozenset(("other_aid",)),
    "readiness": frozenset(STEPS),
}
_ELSE = (
    ANCHORS["investment"],
    cue(r"공사|착공|시공|완공|준공|지었|짓|지[어을]", r"construct\w*|built|builds?|building"),
    cue(r"대출|융자|차입|빚|부채", r"loans?|debts?|borrow\w*"),
    cue(r"필요", r"needs?|required?"),
    cue(r"질문|궁금|문의", r"questions?"),
)
"""What no question asks a yes or a no of."""

_SENTENCE = re.compile(
    r"[.!;\n]+(?=\s|$)|[,. ]+(?=(?:그리고|또|and|also)(?![a-z가-힣]))|"
    r"(?:(?<=없어요)|(?<=없습니다)|(?<=없음))[, ]+(?!.*[은는이가도][ .!~]*$)"
)
"""없어요, 설계는 끝났어요 tells two things; 없어요, 지방비는 tells one."""
_LACKING = re.compile(r"없(?=[어습다음네고지는]|$)")
_WORDS_BEFORE = re.compile(r"[가-힣 ]*$")
_NEAR = 30  # letters before 없 in which what is not there stands
_ADVERB = re.compile(r"아직|전혀|아예|따로|별도로|현재|지금|하나도|아무것도|둘|셋|다|모두|전부|이미|그리|별로")
_NAMES_NOTHING = re.compile(
    r"(?:네|예|아니요|아뇨|아니오|음|저희|우리|당사|해당|사항|해당사항|관련|계획|예정|생각|의향|가능성|그런|거기|여기|"
    r"[가-힣]{0,2}[것거게건걸적곳데]|수|일)(?:은|는|이|가|도|에|에는|엔)?"
)
"""What may stand before 없 and names nothing: 그런 건 없어요, 신청할 계획은 없어요."""

_NO_THING = re.compile(
    r"(?<![a-z])no (?!(?:we|i|it|they|he|that|this|those|these|there|you|not|no|none|nope|never|nothing|neither|sorry|"
    r"thanks?|actually|unfortunately|yet|in|at|on|out|so|but|and|our|my|the|an?|all|because|as|since|only|just|wait|"
    r"both|one|outside|inside|such|more|plans?|idea|clue|problem|worr\w+)(?![a-z]))(?=[a-z])|"
    r"(?<![a-z])none of (?!them|these|those|it|the (?:above|two|three))(?=[a-z])"
)
"""No loans, none of the permits; not: no, we are outside."""


def is_of_else(scene: Scene, found: Found, asked: Subject, *, at_end: bool = False) -> bool:
    """Does the sentence that the text begins with (`at_end`: that it ends with) speak of something else than asked?"""
    said = _sentences(scene)
    return _speaks_of_else(
        said[-1 if at_end else 0], asked, is_told=len(said) == 1 and _tells_else(scene, found, asked)
    )


def is_all_of_else(scene: Scene, found: Found, asked: Subject) -> bool:
    """Does every sentence speak of something else?"""
    said = _sentences(scene)
    is_told = len(said) == 1 and _tells_else(scene, found, asked)
    return all(_speaks_of_else(one, asked, is_told=is_told) for one in said)


def _sentences(scene: Scene) -> list[str]:
    """The text in sentences, land in a cost blanked; an "and" after a yes or no begins another. Never empty."""
    text = blanked(scene.text, (land.span() for land in lands_said(scene)))
    return [said for one in _SENTENCE.split(text) if (said := one.strip(" ,"))] or [text]


def _tells_else(scene: Scene, found: Found, asked: Subject) -> bool:
    """Was a fact read that was not asked for, or a facility named where none was?"""
    is_facility = asked != "other_aid" and bool(scene.of("facility"))
    return is_facility or not {fact.partition(".")[0] for fact in found.said} <= _FACTS[asked]


def _speaks_of_else(said: str, asked: Subject, *, is_told: bool) -> bool:
    if is_bare(said):
        return False
    rest = said if asked == "readiness" else blanked(said, (step.span() for step in _STEP.finditer(said)))
    if any(own.search(rest) for own in _OWN[asked]):
        return False
    named = (cue for subject, cues in _OWN.items() if subject != asked for cue in cues)
    return is_told or BLANK in said or any(cue.search(said) for cue in (*named, *_ELSE)) or _lacks(said)


def _lacks(said: str) -> bool:
    """시간이 없어요, no loans: something is not there, and it is nothing that was asked for."""
    return _NO_THING.search(said) is not None or any(
        _is_named(said[max(0, it.start() - _NEAR) : it.start()]) for it in _LACKING.finditer(said)
    )


def _is_named(before: str) -> bool:
    """Does the word before 없 name a thing?"""
    words = [word for word in _WORDS_BEFORE.findall(before)[0].split() if not _ADVERB.fullmatch(word)]
    return bool(words) and _NAMES_NOTHING.fullmatch(words[-1]) is None
