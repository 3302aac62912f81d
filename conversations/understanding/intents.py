"""What a message wants: to answer, to ask, to correct, or one of the few commands."""

import re
from collections.abc import Mapping, Sequence

from conversations.understanding.cues import cue
from conversations.understanding.found import Found

# A command is the whole message; the polite end of it is taken off first.
_POLITE = re.compile(
    r"(?: ?(?:한 ?번|좀|다시)?(?: ?(?:해 ?[줘주]|보여 ?[줘주]|알려 ?[줘주]|줘|주(?=세|실|시|라))(?:세요|실래요|"
    r"실 ?수 ?있나요|시겠어요|라|요)?|"
    r"할래요?|할게요?|하자|하죠|가자|갈래요?|하고 ?싶어요?|가고 ?싶어요?|부탁(?:해요?|드려요|드립니다|합니다)|"
    r"요))*[ .!?~]*$|"
    r"[ ,]*(?:please|pls|plz|thanks|thank you)?[ .!?]*$"
)
_LEAD = re.compile(
    r"(?:(?:ok(?:ay)?|hm+|well|sorry|hey|hi|so|oh|please|음|저기|그럼|그냥|아|일단|잠깐만요?|죄송(?:한데요?|하지만|"
    r"합니다)?)[ ,.]+)*"
    r"(?:(?:can|could|may|shall) (?:i|we|you)(?: please)? |let'?s |let me |(?:i|we)(?:'d| would) like to |"
    r"(?:i|we) (?:want|need|have) to |i'?m [a-z]+[,.] )?"
)
"""What may stand before a command."""

_COMMANDS: Mapping[str, re.Pattern[str]] = {
    "help": re.compile(
        "/?help(?: me)?(?: out)?|/start|도움말?|도움(?:이)? ?(?:필요[가-힣]*)?|도와|(?:막혔|"
        "모르겠)[가-힣]*[ ,.]+(?:도와|도움)|"
        "사용 ?(?:법|방법)[가-힣 ]{0,8}|"
        r"(?:(?:이거|이건|이 ?봇|여기|너)[은는]? ?)?(?:뭐|무엇을?|뭘)(?: ?(?:해 ?줄 ?수|할 ?수) ?있[가-힣]*)?|"
        r"(?:(?:이거|이건|이 ?봇|여기)[은는]? ?)?(?:뭐|무엇을?|뭘) ?(?:하는|해 ?주는) ?(?:봇|건|거|것|데|곳|"
        r"서비스)[가-힣]*"
        r"[ .?!]+어떻게 ?(?:쓰|사용|이용)[가-힣 ]*|"
        r"(?:(?:이거|이건|이 ?봇|여기)[은는]? ?)?어떻게 ?(?:쓰|사용|이용)[가-힣 ]{0,8}|"
        r"(?:need |want |some )*help(?: with this)?|what can (?:you do|i do here|i ask(?: you)?)(?: for (?:me|us))?|"
        r"how does this work|"
        r"how (?:do|can|should) (?:i|we) use (?:this|it|you)(?: bot)?|what (?:is|does) this (?:bot )?(?:for|do)|"
        r"instructions|menu|commands"
    ),
    "restart": re.compile(
        r"/?(?:start over|restart|reset|new)(?: (?:everything|it all|all|again|from scratch))?|"
        r"(?:start|begin|do it|do this|try) (?:it |this )?(?:all )?(?:again|afresh|anew|over)(?: (?:again|"
        r"from (?:the )?"
        r"(?:scratch|beginning|start|top)))?|"
        r"(?:(?:start|begin|go) )?from (?:the )?(?:scratch|beginning|very beginning|start|top)|"
        r"clear everything(?: and start (?:over|again))?|"
        r"(?:다 ?(?:지우고|없애고|취소하고) ?)?(?:맨 ?)?처음(?:부터|으로)?(?: ?(?:다시|새로))?(?: ?(?:시작|돌아가?|"
        r"할래|하)[가-힣]{0,6})?|"
        r"(?:다시|새로) ?(?:시작|처음부터)[가-힣]{0,4}|리셋|초기화|전부 ?(?:지우고|취소하고) ?다시[가-힣 ]*"
    ),
    "back": re.compile(
        r"/?(?:(?:go|take me|move) )?back(?: (?:one|a|1)(?: step| question)?| to the (?:previous|last)(?: one|"
        r" question| step)?| please)?|"
        r"(?:go )?(?:one|a) step back|(?:the )?(?:previous|last)(?: question)?|(?:go to )?the (?:previous|"
        r"last) question|"
        r"/?undo(?: (?:that|it|the last (?:one|answer)|my last answer))?|step back|"
        r"(?:한 ?(?:단계|칸) ?)?뒤로(?: ?(?:가기|가|갈래|돌아가?[가-힣]*))?|취소|되돌(?:리기|려|아가기)|"
        r"(?:방금|마지막|바로 ?전) ?(?:거|것|건|답|대답|답변|질문)?[은을]? ?(?:취소|되돌[가-힣]*|다시)|"
        r"(?:이전|바로 ?전|직전|(?:앞|아까|전)(?= ?(?:질문|단계|화면|으로|로)))(?: ?(?:질문|단계|것|거|"
        r"화면))?(?:으로|로)?(?: ?(?:다시 ?)?(?:가기?|"
        r"돌아가?[가-힣]{0,3}))?"
    ),
    "language": re.compile(
        "(?:영어|한국어|한글|국문|영문|우리말)(?:로|으로)(?: ?(?:바꿔|말|답|대답|설명|진행|부탁|대화|얘기|"
        "안내)(?:[을를])?(?: ?(?:해|합니다|가능|할 ?수)"
        "[가-힣 ]*)?)?|(?:영어|한국어|한글)(?:로|도)? ?(?:할 ?수 ?있|되|돼|가능)[가-힣]*|"
        "언어(?: ?(?:변경|바꾸기))?|"
        r"(?:(?:do|have) (?:this|it) )?(?:in )?(?:english|korean),?(?: version)?|/?lang(?:uage)?(?: [a-z]+)?|"
        r"(?:do you )?(?:(?:go |switch |change )?back to|switch (?:this )?(?:back )?to|speak|use|"
        r"(?:answer|reply|talk|continue|write|go on) in|"
        r"(?:change|switch|set)(?: back)? (?:(?:it|this|(?:the|your|my) ?language|language) )?(?:back )?(?:to|into)) "
        r"(?:english|korean)(?: again)?|(?:the )?language(?: to|:| =)? ?(?:english|korean)|"
        r"(?:in )?(?:english|korean) again|"
        r"(?:다시|도로) ?(?:영어|한국어|한글|우리말)(?:로|으로)?"
        r"(?: ?(?:바꿔|돌아가|말|답|대답|설명|진행|부탁|대화|얘기|안내)[가-힣 ]{0,10})?|"
        r"(?:영어|한국어|한글|우리말)(?:로|으로) ?(?:다시|돌아가|변경|전환)[가-힣 ]{0,10}|"
        r"(?:언어|말)(?:를|을)? ?(?:영어|한국어|한글|우리말)(?:로|으로)(?: ?(?:바꿔|변경|전환|해)[가-힣 ]{0,10})?"
    ),
    "so_far": re.compile(
        r"/?(?:so far|summary|summari[sz]e|recap|status|progress|results?)(?: (?:so far|please|of (?:my|"
        r"our) answers))?|"
        r"(?:show|give|tell)(?: me| us)?(?: again)? (?:what (?:you have|i(?:'ve| have)? (?:said|told you|entered|"
        r"answered))|"
        r"(?:the |a )?(?:results?|summary|recap|overview)|(?:all )?(?:my|our) (?:answers|inputs?|data|entries))"
        r"(?: (?:so far|up to now|until now|to date|again))?|"
        r"what (?:do you (?:have|know)(?: (?:about|on|of) (?:me|us))?|have (?:i|we) (?:said|told you|entered|answered)|"
        r"did (?:i|we) (?:say|tell you|enter|answer))(?: (?:so far|up to now|until now|before))?|"
        r"(?:my|our) answers(?: so far)?|where (?:are|were) we|what(?:'s| is) (?:the )?(?:status|progress)(?: so far)?|"
        r"sum (?:it |that )?up|summari[sz]e (?:what (?:i|we) (?:said|told you)|my answers|it|that|"
        r"everything)(?: so far)?|"
        r"(?:지금|여기|현재|여태)까지(?: ?(?:제가|내가|우리가))?(?: ?(?:결과|정리|내용|얼마|입력|답|상황|한 ?것?|"
        r"말한 ?것?|나온 ?것?)[가-힣]{0,6})*"
        r"(?: ?(?:정리|요약|보여|확인)[가-힣]{0,4})?|"
        r"(?:(?:제가|내가|우리가) ?)?(?:뭐뭐|뭐|뭘|무엇을|어떤 ?걸) ?(?:입력|답|말|대답)[을를]?[가-힣 ]{0,5}(?:는지|"
        r"지|더라)(?: ?(?:요|한 ?번|좀|다시|보여|알려|확인|정리))*|"
        r"(?:(?:제가|내가|우리가|지금까지) ?)*(?:입력|답|말|대답|답변)(?:한|했던) ?(?:거|것|내용|"
        r"값)?[은을]?(?: ?(?:좀|다시|한 ?번|전부|다|보여|알려|확인|정리|요약))*|"
        r"중간 ?(?:결과|점검|정리|집계)|(?:현재|지금) ?(?:상태|상황|결과)|요약|결과(?: ?보기)?"
    ),
}
_WHY = cue(
    (
        "(?<![가-힣])왜 ?(?:그걸?|이걸?|그런 ?걸?|이런 ?걸?|자꾸|계속)? ?(?:물|묻|필요|알아야|알려고|궁금|중요|"
        "답해야|말해야)|"
        "^(?:그건|이건|그걸|이걸|그게|이게)? ?왜(?:요|죠|여|지|인가요|그런가요)?[ ?!.]*$|"
        "(?:묻는|물어보는|물으시는|물어보시는) ?이유|어디에 ?쓰려고|무슨 ?상관"
    ),
    r"why (?:do|are|would|did) you (?:ask|need|want)(?:ing)?|why(?: is (?:this|that|it)| do we| does it)? "
    r"(?:needed|asked|necessary|important|matter|relevant|need to tell)|what(?:'s| is) (?:this|that|"
    r"it) (?:needed )?for(?=[ ?!.]*$)|"
    r"what do you need (?:this|that|it) for|why should (?:i|we) (?:tell|say|answer)|^/?(?:but )?why(?: that| this|"
    r" so)?[ ?!.]*$|"
    r"^what for[ ?!.]*$",
)
_SO_FAR = cue(
    r"지금까지 ?(?:결과|정리|얼마|내용|입력|답|상황|한|말)|중간 ?결과",
    r"(?:results?|estimate|summary|what (?:do )?(?:you|we) have) so far",
)
_LANGUAGE = cue(r"(?:영어|한국어)로 ?(?:해|바꿔|말|답|부탁|설명|진행)", r"(?:in )?(?:english|korean) please")
_CORRECT = cue(
    "말고|이? ?아니라(?!면)|^아니[, ]+(?!요)|[,. ]아니[, ]+(?!라|요)|정정|수정(?:할|해|하고|합|이)|"
    "(?:액|금액|비용|장소|업종|정보|답)[은는을를]? ?(?:수정|정정|변경)|고칠|고쳐|바꿀|바꿔 ?[줘주]|바로잡|(?:으로|"
    "로) ?(?:변경|수정|정정)[.!~]*$|"
    "(?:이?라고?|으?로) ?(?:아까 )?(?:말씀 ?드렸|말했|했|썼|적었|입력했)[가-힣]{0,3}?(?:는데|지만|으나)|"
    "이?라고 ?(?:한|쓴|말한|적은) ?[거것건걸]|"
    r"바뀌었|변경(?:할|해|됐|합)|잘못 ?(?:적|썼|말|입력|이해|알)|틀렸|틀려|오타",
    "(?<!rather )(?<!if )not [^.,;]{1,40}(?:,| but)|instead|rather than|^no(?=[,.] .{3})|^(?:actually|sorry|correction|"
    "wait|oops)(?=[,: ].{3})|no,? wait|wait,? no|scratch that|make (?:it|that)(?= )|"
    "(?:i|we) (?:said|wrote|typed|put|told you|entered) [^.;]{1,40}(?:but|it'?s|should)|should (?:have been|be|"
    "read) [^.;]{1,30} not |"
    "(?:switch|chang|updat|revis|mov)(?:e|es|ed|ing)? (?:[a-z]+ ){0,3}from|(?:change|set|raise|lower|increase|reduce|"
    "replace) (?:[a-z]+ ){1,4}(?:to|with) |update (?:the|my|our)|revise (?:the|my|our)|"
    "i mea?nt?|correct(?:ion:|ing)|that'?s wrong|not right|change (?:the|my|it|that|our)|(?:let me|"
    "want to) (?:correct|change|fix)",
)
_NO_BUT = re.compile(r"아니[요오]?[,. ]+\S")
_NOT_YET = re.compile(r"\bnot (?:yet|sure|decided|known|done|in(?:side)?|part|ready|secured|finished)")


def command(text: str) -> str | None:
    """The command the whole text is, if it is one."""
    forms = (_POLITE.sub("", form, count=1) for form in dict.fromkeys((text, _LEAD.sub("", text, count=1))))
    return next((name for said in forms for name, pattern in _COMMANDS.items() if pattern.fullmatch(said)), None)


def corrects(text: str) -> bool:
    """Does the text take something back that was said before?"""
    return _CORRECT.search(_NOT_YET.sub("", text)) is not None


def intent(text: str, found: Found, asked: Sequence[str], *, asks: bool) -> str:
    """What a text that is no command wants: corrections come first, then whatever was read, then questions.

    아니요 with something else after it corrects, unless it answers the question asked.
    """
    is_read = bool(found.said)
    if _WHY.search(text) and not is_read:
        return "why"
    is_no_but = is_read and _NO_BUT.match(text) is not None and not found.said & set(asked)
    if is_no_but or (corrects(text) and (is_read or not asks)):
        return "correct"
    if is_read:
        return "answer"
    if _LANGUAGE.search(text):
        return "language"
    if _SO_FAR.search(text):
        return "so_far"
    return "question" if asks else "other"
