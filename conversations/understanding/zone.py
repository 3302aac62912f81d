"""Inside a complex, outside, or planned: what words of a zone say, and what a 아니 or a "not" beside them turns."""

import re
from collections.abc import Iterator

from conversations.understanding.cues import cue
from conversations.understanding.finding import Mark
from conversations.understanding.found import Found, Inside
from conversations.understanding.scene import Scene
from conversations.understanding.subjects import is_all_of_else, is_of_else
from conversations.understanding.yes_no import is_no, is_yes

ZONE = r"(?=[국첨특])(?:(?:국가 ?)?첨단 ?(?:전략 ?산업 ?)?|첨)?(?:특화 ?단지|특단지)"
EN_ZONE = (
    "(?:the |a |any |our |this )?(?:designated |national |speciali[sz]ed |advanced |strategic |industry |"
    "battery |secondary |chip |bio |display |semiconductor |robot |robotics |defen[cs]e )*"
    r"(?:complex(?:es)?|cluster|zone|area)(?! (?:money|aid|support|fund\w*|subsid\w+|grants?|schemes?|"
    r"programme?s?)(?![a-z]))"
)
_OUTSIDE = cue(
    f"(?:{ZONE}|구역|단지)(?:의|은|는|이)? ?(?:밖|외부|바깥|외(?=[에입예이]))",
    rf"outside (?:of )?(?!(?:the )?(?:greater )?(?:capital|seoul|metropolitan) )(?:the )?(?:[a-z-]+ ){{0,2}}?{EN_ZONE}",
)
_NOT_IN = cue(
    (
        f"{ZONE}[가이는은에도]? ?(?:아니|아님|아닌|없는 ?(?:곳|데|지역)|안 ?들어|포함되지|속하지|속해 ?있지|"
        "해당 ?(?:안|없)|입주하지|있지 ?않)"
    ),
    f"(?:not|isn'?t|aren'?t) (?:located )?(?:in|inside|within|part of) (?:of )?{EN_ZONE}|no complex",
)
_PLANNED = cue(
    (
        f"{ZONE}[를을로에은는]? ?(?:지정 ?)?(?:신규 ?)?(?:신청|지정 ?(?:예정|추진|신청|대기)|추진 ?중|예정|"
        "입주(?:할)? ?(?:예정|신청|추진|계획)|유치|공모)|지정(?:을)? ?(?:신청|예정|추진|대기)|"
        "(?:특화)? ?단지 ?(?:지정 ?)?(?:신청|공모)(?:은|을|만|서|에)?(?= ?(?:해|했|한|하[고려였]|넣|내|들어|중|준비|"
        "완료|접수|예정))|"
        "(?:3|삼) ?차 ?(?:공모|지정|모집|라운드)?(?:에|에는|를|을|는)? ?(?:신청|접수|응모)(?! ?(?:안|못|하지|은 ?안))|"
        "지정(?:은|이)? ?(?:아직|심사|대기|전이|전입)|아직 ?(?:단지 ?)?지정(?:은|이|을)? ?(?:안|못|되지|받지|전)"
    ),
    (
        rf"appl(?:ied|ying|y)(?: to [a-z]+)? (?:for|to be|to become)(?: (?:an?|"
        rf"the))?(?: [a-z]+){{0,2}} (?:designat\w+|{EN_ZONE})|"
        r"(?<!permit )(?<!grant )(?<!aid )(?<!building )applications? (?:is|has been|was) (?:in|filed|submitted|"
        r"pending|under review|made|lodged)|"
        r"(?:not|nothing(?:'s| is| has been)?|isn'?t|hasn'?t been)(?: been)? (?:yet designated|designated (?:yet|"
        r"so far))|"
        rf"(?:hop|expect|plan|aim)(?:e|es|s|ing|ning)? to (?:be|become|get) (?:designated|{EN_ZONE})|"
        r"yet to be designated|awaiting (?:the )?designation|designation (?:is )?(?:still )?(?:pending|awaited|"
        r"under way|in progress)|"
        r"appl(?:ied|ying) (?:for|in|to|under) (?:the )?(?:(?:third|3rd|last) (?:round|call)|round (?:3|three))|"
        rf"appl(?:ied|ying|y) (?:for|to be) (?:the )?(?:designat\w+|{EN_ZONE})|(?:designation|complex) (?:is |"
        r"has been )?(?:planned|pending|applied for)|"
        f"plan(?:s|ned|ning)? to (?:move|enter|be) (?:in|inside|within)?"
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

_WILL_ENTER = cue(
    r"입주(?:를|할|하려고?)? ?(?:신청|예정|추진|준비|계획|대기|하려)|들어[갈가](?:려고?)? ?(?:예정|계획|거|것|"
    r"겁|합|해)|"
    r"편입(?:을|될|이)? ?(?:신청|예정|추진|요청)|옮길 ?(?:예정|계획|거|것|겁)|이전할 ?(?:예정|계획|거|것|겁)",
    r"(?<!no )(?<!n't )(?<!not )(?:appl(?:ied|ying)|will|going|hop(?:e|ing)|plan(?:s|ned|ning)?|intend(?:ing)?|"
    r"expect(?:ing)?|want(?:ing)?|about|"
    r"we'?ll|soon)"
    r"(?: to)?(?: (?:soon|be|then|also|later))* (?:join(?:ing)?|enter(?:ing)?|mov(?:e|ing) (?:in(?:to|side)?|there)|"
    r"get(?:ting)? in(?:to|side)?|relocat(?:e|ing)|inside)",
)
"""To be inside one day: 입주 신청 중, applying to join."""

# In reply to the question for the complex the zone need not be named.
_OUT_WORD = cue(
    r"(?<!수도권 )(?<!수도권)(?<!그 )(?<![가-힣])밖(?!에 ?(?:는 ?)?없)|(?<=[역지단])밖|외부|바깥",
    r"outside",
)
_IN_WORD = cue(
    r"(?<![가-힣])안(?=이[ 에요고라]|이$|에(?! ?들)|입|쪽|은|인|[.!~]|$| ?아[니닙])|(?<=[역지단])안|내부",
    r"inside|within|in it",
)
_INSIDE_SAID = cue(
    rf"{ZONE} ?(?:구역)?(?:이[에고요라]|예요|입니다|임(?![가-힣])|에 ?(?:있|위치|입주|소재|속)|입주)|"
    rf"(?:{ZONE}|구역|단지)(?:의)? ?(?:안|내|내부)(?=에|이[에고요라]|입|쪽|임|[ .,!~]|$)|구역(?=이[에고요라]|입니다)|"
    r"^(?:[네예] ?,? ?)?안(?=에|이[에고요라]|입|쪽|[ .!~]*$)",
    r"inside|within|in (?:the |our |your |that |this |a )?(?:[a-z]+ ){0,3}?(?:complex|cluster|zone)|in it|"
    r"part of (?:the |it)",
)
_INSIDE_UNASKED = cue(
    rf"(?:{ZONE}(?: ?구역)?|구역|(?<![가-힣])(?<!산업 )(?<!국가 )(?<!농공 )(?<!일반 )단지)(?:의)? ?(?:안|내|내부)"
    r"(?=에(?! ?(?:안|못|들))|이[에고요라]|입[니주]|쪽|임|[ .,!~]*(?:$|,))",
    r"inside(?=[ .!]*(?:$|[,;\n]))|(?:inside|within|in) (?:the|our|that|this) (?:complex|cluster|"
    r"zone)(?! [a-z]+(?:ing|ed)? ?(?:money|aid|"
    r"support|fund\w*|scheme))",
)
_ZONE_ALONE = re.compile(
    r"(?>(?:아니(?:다|요|야|에요|고|라)?|아뇨|아|앗|참|미안(?:해요|합니다)?|죄송(?:해요|합니다)?|사실은?|실은|"
    r"다시|정정|네|예(?!요)|"
    r"저희는?|우리는?|사업장은?|공장은?|부지는?|지금|현재|특화 ?단지|특단지|단지|구역|의|안쪽|바깥쪽|안|밖|바깥|"
    r"내부?|외부?|"
    r"이에요|이예요|예요|이요|이야|이고|입니다|임|요|은|는|에|있(?:어요|습니다|음)|맞(?:아요|습니다|음)|"
    r"(?:oh|no|not|wait|sorry|actually|i|meant?|we're|we|it's|it|is|are|our|the|site|plant|that|this|yes|in|fact|"
    r"rather|but|correction|of|inside|outside|within|complex|zone|cluster|located|after|all)(?![a-z']))[ ,.!~-]*)++"
)
_INSIDE_OR_OUT = re.compile(
    r"안(?![가-힣])|안(?=쪽|이|입|에|임|요)|밖|바깥|내부|외부|inside|outside|within|in the (?:complex|zone|cluster)"
)
_ROUND = cue(
    r"(?:3|삼) ?차 ?(?:공모|지정|모집|라운드)|(?<![가-힣\d])2 ?월에 ?(?:는 ?)?신청",
    r"(?:third|3rd) (?:round|call)|round (?:3|three)|appl(?:y|ied|ying) (?:in|by|before) february",
)
_NEARBY = cue(r"근처|인근|옆|주변|가까", r"near|nearby|close to|next to|beside|adjacent|outskirts")
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
    is_out = (
        next(_said(scene, _NOT_IN, is_plain=True), None) is not None or next(_said(scene, _OUTSIDE), None) is not None
    )
    is_planned = next(_said(scene, _PLANNED), None) is not None or any(enters(scene, mark) for mark in scene.of("site"))
    is_planned |= is_out and _will_enter(scene)
    return Found({"complex": "planned" if is_planned else "none"}) if is_planned or is_out else Found()


def enters(scene: Scene, mark: Mark) -> bool:
    """블루밸리 입주 예정: not inside yet."""
    after, before = scene.text[mark.end : mark.end + 30], scene.text[max(0, mark.start - 45) : mark.start]
    return _ENTERS.match(after) is not None or _ENTERS_EN.search(before) is not None


def is_of_zone_alone(text: str) -> bool:
    """Does a normalised text say nothing but inside or outside (아 미안 구역 안이에요; sorry, inside)?"""
    return _INSIDE_OR_OUT.search(text) is not None and _ZONE_ALONE.fullmatch(text) is not None


def is_nearby(text: str) -> bool:
    """Is it said to be beside something?"""
    return _NEARBY.search(text) is not None


def is_of_round(text: str) -> bool:
    """Does a normalised text speak of the third round of designations?"""
    return _ROUND.search(text) is not None


def inside_reply(scene: Scene, found: Found) -> Inside | None:
    """Is "inside" said of a complex that is not named, or in reply to the question a yes and of nothing else?"""
    if _will_enter(scene):
        return None
    if scene.asked[:1] != ("complex",):
        is_said = not found.said & {"complex", "site"} and next(_said(scene, _INSIDE_UNASKED), None) is not None
        return "said" if is_said else None
    is_named = bool(found.said & {"complex", "site", "place", "sector"})
    if is_named or is_all_of_else(scene, found, "complex"):
        return None
    if any(not scene.asks_at(match.start()) for match in _INSIDE_SAID.finditer(scene.text)):
        return "said"
    is_bare = not scene.asks_at(0) and _NEARBY.search(scene.text) is None
    is_agreed = is_yes(scene.text) and is_bare and not is_of_else(scene, found, "complex")
    return "agreed" if is_agreed else None


def zone_reply(scene: Scene, found: Found) -> Found:
    """The same in reply to the question; "inside" alone says not which complex, and is left to the talk."""
    is_site = any(mark.kind == "site" for mark in scene.marks)
    if scene.asks_at(0) or is_site or is_all_of_else(scene, found, "complex"):
        return Found()
    if _will_enter(scene):
        return Found({"complex": "planned"})
    outs, ins = _turns(scene, _OUT_WORD), _turns(scene, _IN_WORD)
    ins |= {False} if _NOT_INSIDE.search(scene.text) else set()
    is_out, is_in = True in outs or False in ins, True in ins or False in outs
    if is_out or is_in:
        outside = "planned" if _YET.search(scene.text) else "none"
        return Found({"complex": outside}) if is_out and not is_in else Found()
    if planned := _turns(scene, _PLANNED_WORD):
        return Found({"complex": "planned"}) if planned == {True} else Found()
    return Found({"complex": "none"}) if not found.said and _is_refused(scene, found) else Found()


def _will_enter(scene: Scene) -> bool:
    return next(_said(scene, _WILL_ENTER), None) is not None


def _is_refused(scene: Scene, found: Found) -> bool:
    """아니요, 그런 곳은 아니에요; not 아니요, 다른 지원은 없어요."""
    if is_no(scene.text) and not is_of_else(scene, found, "complex"):
        return True
    return _ENDS_IN_NO.search(scene.text) is not None and not is_of_else(scene, found, "complex", at_end=True)


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
