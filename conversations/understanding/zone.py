"""Inside a complex, outside, or planned: what words of a zone say, and what a 아니 or a "not" beside them turns."""

import re
from collections.abc import Iterator

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene
from conversations.understanding.yes_no import is_no

ZONE = r"(?:(?:국가 ?)?첨단 ?(?:전략 ?산업 ?)?|첨)?(?:특화 ?단지|특단지)"
EN_ZONE = (
    "(?:the |a |any |our |this )?(?:designated |national |speciali[sz]ed |advanced |strategic |industry |"
    "battery |chip |bio |display |semiconductor )*(?:complex(?:es)?|cluster|zone|area)"
)
_OUTSIDE = cue(
    f"(?:{ZONE}|구역|단지)(?:의|은|는|이)? ?(?:밖|외부|바깥|외(?=[에입예이]))",
    f"outside (?:of )?{EN_ZONE}",
)
_NOT_IN = cue(
    (
        f"{ZONE}[가이는은에도]? ?(?:아니|아님|아닌|없는 ?곳|안 ?들어|포함되지|속하지|속해 ?있지|해당 ?(?:안|없)|"
        "입주하지|있지 ?않)"
    ),
    f"(?:not|isn'?t|aren'?t) (?:located )?(?:in|inside|within|part of) (?:of )?{EN_ZONE}|no complex",
)
_PLANNED = cue(
    (
        f"{ZONE}[를을로에은는]? ?(?:지정 ?)?(?:신규 ?)?(?:신청|지정 ?(?:예정|추진|신청|대기)|추진 ?중|예정|"
        "입주(?:할)? ?(?:예정|신청|추진|계획)|유치|공모)|지정(?:을)? ?(?:신청|예정|추진|대기)"
    ),
    (
        rf"appl(?:ied|ying|y) (?:for|to be) (?:the )?(?:designat\w+|{EN_ZONE})|(?:designation|complex) (?:is |"
        f"has been )?(?:planned|pending|applied for)|plan(?:s|ned|ning)? to (?:move|enter|be) (?:in|inside|within)?"
        f"(?:to)? ?{EN_ZONE}"
    ),
)
_ENTERS = re.compile(
    "(?:산단|산업단지|단지|지구)?[에로]? ?(?:입주(?:할|하려|를)? ?(?:예정|계획|신청|추진|준비|하려|합니다만|"
    "고)|입주할 ?(?:거|것|겁)|"
    "들어[갈가](?:려고?)? ?(?:예정|계획|거|것|겁|합|해))"
)
_ENTERS_EN = re.compile(
    r"(?:plan(?:s|ned|ning)?|hop(?:e|es|ing)|intend(?:s|ing)?|going|expect(?:s|ing)?|want(?:s|ing)?|"
    r"appl(?:ied|ying)|about) "
    r"(?:to |for )(?:be|move|get|enter|go|relocate|a (?:place|plot|lot))(?: (?:located|inside|within|into|in|"
    r"to|at))* (?:the )?$"
)

# In reply to the question for the complex the zone need not be named.
_OUT_WORD = cue(
    r"(?<!수도권 )(?<!수도권)(?<!그 )(?<![가-힣])밖(?!에 ?(?:는 ?)?없)|(?<=[역지단])밖|외부|바깥",
    r"outside",
)
_IN_WORD = cue(
    r"(?<![가-힣])안(?=이[ 에요고라]|이$|에(?! ?들)|입|쪽|은|인|[.!~]|$| ?아[니닙])|(?<=[역지단])안|내부",
    r"inside|within|in it",
)
_PLANNED_WORD = cue(r"신청|예정|추진|지정 ?대기", r"(?:have )?appl(?:ied|ying)|planned|planning|pending|soon")
_UNSAID = re.compile(
    "[쪽에]?[은는이가도]? ?(?:[은는]|(?:예정)?인 ?(?:곳|데|건|것|게)?|에? ?있는 ?(?:곳|데|건|것|게)?|"
    "한 ?(?:건|것|적|게|곳))?"
    "[은는이가도]? ?(?:아니|아님|아닌|아닙|안 ?[했하해]|못 ?[했하해]|않|있지 ?않|없)"
)
_UNSAID_BEFORE = re.compile(r"(?:\b(?:not|never|isn'?t|aren'?t)|n't)(?: (?:yet|been|really|actually|located|being))* $")
_YET = cue(r"아직", r"yet")
_ENDS_IN_NO = re.compile("(?:아니요|아뇨|아니에요|아닙니다|없어요|없습니다|아님)[ .!~]*$")
_NOT_INSIDE = cue(r"안 ?(?:들어|속|포함)", r"not in(?:side| one| it| any)?(?= *[,.;!\n]|$)")


def zone(scene: Scene) -> Found:
    """`none` or `planned`, said of a complex without being asked."""
    if next(_said(scene, _NOT_IN, is_plain=True), None) is not None or next(_said(scene, _OUTSIDE), None) is not None:
        return Found({"complex": "none"})
    is_planned = next(_said(scene, _PLANNED), None) is not None or any(enters(scene, mark) for mark in scene.of("site"))
    return Found({"complex": "planned"}) if is_planned else Found()


def enters(scene: Scene, mark: Mark) -> bool:
    """블루밸리 입주 예정: not inside yet."""
    after, before = scene.text[mark.end : mark.end + 30], scene.text[max(0, mark.start - 45) : mark.start]
    return _ENTERS.match(after) is not None or _ENTERS_EN.search(before) is not None


def zone_reply(scene: Scene, found: Found) -> Found:
    """The same in reply to the question; "inside" alone says not which complex, and is left to the talk."""
    if scene.asks_at(0) or any(mark.kind == "site" for mark in scene.marks):
        return Found()
    outs, ins = _turns(scene, _OUT_WORD), _turns(scene, _IN_WORD)
    ins |= {False} if _NOT_INSIDE.search(scene.text) else set()
    is_out, is_in = True in outs or False in ins, True in ins or False in outs
    if is_out or is_in:
        outside = "planned" if _YET.search(scene.text) else "none"
        return Found({"complex": outside}) if is_out and not is_in else Found()
    if planned := _turns(scene, _PLANNED_WORD):
        return Found({"complex": "planned"}) if planned == {True} else Found()
    is_refused = is_no(scene.text) or _ENDS_IN_NO.search(scene.text) is not None
    return Found({"complex": "none"}) if is_refused and not found.said else Found()


def _turns(scene: Scene, word: re.Pattern[str]) -> set[bool]:
    """True for a word that is said, False for one that is denied."""
    return {not _is_unsaid(scene.text, match) for match in word.finditer(scene.text)}


def _said(scene: Scene, pattern: re.Pattern[str], *, is_plain: bool = False) -> Iterator[int]:
    for match in pattern.finditer(scene.text):
        if not scene.asks_at(match.start()) and (is_plain or not _is_unsaid(scene.text, match)):
            yield match.start()


def _is_unsaid(text: str, match: re.Match[str]) -> bool:
    """밖에 있는 건 아니에요; not outside."""
    before = text[max(0, match.start() - 25) : match.start()]
    return _UNSAID.match(text, match.end()) is not None or _UNSAID_BEFORE.search(before) is not None
