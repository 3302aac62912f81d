"""Words to us and about us: greetings, thanks, laughter, anger. Each gets one kind sentence."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.understanding.cues import cue
from conversations.understanding.normalise import normalise

_KO_LEAD: Final = r"(?:(?:그럼|그러면|그런데|근데|혹시|저기|참) ?)*"
_KO_THIS: Final = r"(?:이거|이건|이 ?(?:봇|챗봇|서비스|상담)|여기|기반|너)(?:[은는도])? ?"
_EN_LEAD: Final = r"(?:(?:so|and|but|ok|okay|hey|hi|well|by the way)[ ,]+)*"

_FIRST: Final[Mapping[str, re.Pattern[str]]] = {
    "who": re.compile(
        r"(?:(?:너|넌|당신은?) ?(?:는 ?)?누구|누구세요|뭐 ?하는 ?(?:거|데|봇)|who are you|what (?:are|do) you)"
    ),
    "bye": re.compile(r"(?:bye|goodbye|see you|잘 ?있|안녕히 ?계|다음에 ?(?:또|봐|뵙))"),
    "thanks": re.compile(r"(?:고마[워우]|감사|수고|thanks|thank you|thx|ty(?![a-z]))"),
    "greeting": re.compile(
        r"(?:안녕|반갑|[ㅎᄒ][ㅇᄋ](?![ㅇᄋ가-힣])|하이(?![가-힣])|hello|hi\b|hey\b|good (?:morning|afternoon|evening))"
    ),
    "sorry": re.compile(r"(?:미안|죄송|실례|(?:sorry|my bad|apologies|i apologi[sz]e|excuse me|pardon)(?![a-z]))"),
    "laugh": re.compile(r"(?:[ㅋㅎᄏᄒ]{2,}|[ㅠㅜᅮᅲ]{2,}|하하|호호|헤헤|(?:(?:ha){2,}|hehe|lol)(?![a-z]))[^?]{0,12}$"),
    "okay": re.compile(
        r"(?:[ㅇᄋ]{2,}|[ㅇᄋ][ㅋᄏ]|넵+|넹|네네|옙|오케이|오키|알겠|알았|그렇군|그렇구나|"
        r"그래요?|좋아요?|좋네|좋습니다|잘 ?됐|대박|아하|오호|(?:ok(?:ay)?|got it|i see|"
        r"alright|all right|fine|great|good|cool|nice|perfect|wow|sure|understood)(?![a-z]))[^?]{0,12}$"
    ),
}
"""How a text begins that says nothing else."""

_ANYWHERE: Final[Mapping[str, re.Pattern[str]]] = {
    "human": cue(
        "(?:너|넌|당신|네가|혹시)(?:는|은)? ?(?:사람|인간|로봇|챗?봇|기계|에이아이|ai|인공 ?지능|상담원) ?"
        "(?:이|하고 ?말하는 ?것)?(?:야|예요|에요|이에요|인가요?|입니까|이?세요|이?니|맞아요?|맞나요?)|"
        "(?:사람|인간|챗?봇|상담원) ?(?:이랑|하고|이)? ?(?:이?야|예요|이?에요|인가요?|입니까|이?세요|맞아요?|맞나요?)",
        "(?:are|r) (?:you|u)(?: really| even)? (?:an? )?(?:real |actual )?(?:human|person|robot|bot|chatbot|ai|machine)"
        "(?: being)?|am i (?:talking|speaking|chatting) (?:to|with) an? (?:real )?(?:human|person|bot|robot|machine)",
    ),
    "maker": cue(
        "(?:누가|어디(?:서|에서)?|어느 ?(?:회사|기관|곳)(?:에서|이|가)?) ?(?:너를? ?|당신을? ?|이걸? ?|이 ?봇을? ?)?"
        "(?:만들|개발|운영)[가-힣]*|"
        "(?:만든|개발한|운영하는) ?(?:사람|회사|곳|기관|데)(?:은|는|이|가)? ?(?:누구|어디)[가-힣]*|"
        "개발자(?:가|는)? ?누구[가-힣]*",
        "who (?:made|built|created|developed|runs|operates|programmed|owns) (?:you|this(?: bot)?|it)|"
        "who(?:'s| is) (?:your (?:maker|creator|developer|owner)|behind (?:you|this))",
    ),
    "upset": cue(
        "답답|멍청|바보|짜증|쓸모 ?없|쓸데 ?없|한심|화 ?나|열 ?받|미치겠|귀찮|"
        "못 ?알아 ?[듣들]|말귀|말이 ?안 ?통|형편 ?없|"
        "엉망|별로(?:네|다|예요|에요)|뭐야 ?(?:이거|이게|진짜)|[시씨쉬]발|"
        "[ㅅᄉ][ㅂᄇ]|[ㅂᄇ][ㅅᄉ]|꺼져|닥쳐|개새끼|병신|지랄|젠장|"
        "돌대가리|장난 ?(?:하|치)|도움이 ?안|소용 ?없|쓰레기(?:네|야|같|$)",
        "useless|stupid|idiot(?:ic)?|dumb|moron|annoying|frustrat(?:ed|ing)|ridiculous|terrible|rubbish|garbage|"
        "horrible|(?:i )?hate (?:you|this)|you suck|this sucks|the worst|pathetic|shut up|f+u+c+k+(?:ing|ed)?(?: you)?|"
        "shit|damn|wtf|(?:an? )?(?:total )?waste of (?:my )?time|"
        "not help(?:ful|ing)|don'?t (?:get|understand) (?:me|it|anything)|give up",
    ),
}
"""Said anywhere in such a text."""

_ABOUT_US: Final[Mapping[str, re.Pattern[str]]] = {
    "human": _ANYWHERE["human"],
    "maker": _ANYWHERE["maker"],
    "privacy": cue(
        f"{_KO_LEAD}(?:개인 ?정보|제 ?정보|내 ?정보|우리 ?정보|회사 ?정보|데이터|대화(?: ?내용)?|입력한 ?(?:것|내용|"
        f"정보)|"
        f"적은 ?내용|말한 ?(?:것|내용)|보안|비밀)(?:[은는이가을를도]|은요|는요|요)?"
        "(?: ?(?:어디에?|누가|얼마나|언제까지|혹시|잘|안전하게|다른 ?(?:데|곳|회사)에?|외부에?))?"
        "(?: ?(?:저장|보관|보호|처리|수집|유출|공유|공개|관리|안전|남|쓰|써|지켜|새|괜찮|어떻게|보)[가-힣 ]{0,14})?",
        f"{_EN_LEAD}(?:(?:what|how) about (?:my |our )?(?:privacy|personal data|data|information)|"
        "(?:is|are) (?:my|our|the|this) (?:personal )?(?:data|information|talk|chat|conversation|answers?|figures|"
        "numbers) (?:safe|private|secure|stored|kept|saved|shared|confidential)(?: (?:here|with (?:anyone|others)))?|"
        "(?:do|will) you (?:store|keep|save|share|sell) (?:my|our|the|this|what (?:i|we) (?:say|tell you|write))"
        "(?: [a-z]+)?|(?:personal )?data protection|privacy(?: policy)?|(?:what|how long) do you (?:store|keep|do with)"
        "(?: [a-z]+){0,3}|who (?:can )?sees? (?:this|my|our)(?: [a-z]+)?|is (?:this|it) (?:private|confidential|"
        "secure)|"
        "what happens (?:to|with) (?:my|our) (?:data|information|answers))",
    ),
    "free": cue(
        f"{_KO_LEAD}(?:{_KO_THIS})?(?:무료|공짜|유료)(?:로)?(?: ?(?:이?예요|에요|이에요|인가요?|입니까|인지|야|"
        f"맞[가-힣]*|"
        "쓸|써|이용|사용)[가-힣 ]{0,10})?|"
        f"{_KO_LEAD}(?:{_KO_THIS})?(?:이용료|사용료|요금|이용 ?비용|상담료|수수료)(?:[가는은이도])?"
        "(?: ?(?:있|얼마|내|받|드)[가-힣 ]{0,10})?",
        f"{_EN_LEAD}(?:is (?:this|it|giban|the bot|this (?:bot|service|chat))(?: really| all)? (?:free|paid)"
        "(?: (?:of charge|to use|for us))?|(?:do|will) (?:i|we) (?:have to|need to) pay(?: you| for (?:this|it))?"
        "(?: to use (?:this|it|you))?|do you charge(?: (?:anything|money|a fee|for this))?|"
        "how much (?:does|do) (?:this (?:bot|service|chat)|giban|you) (?:cost|charge)|"
        "what do you (?:cost|charge)|free of charge)",
    ),
    "file": cue(
        f"{_KO_LEAD}(?:이거|이걸|결과[를은]?|계산서?|내용[을은]?|자료[를은]?)? ?(?:pdf|피디에프|엑셀|excel|워드|한글 "
        f"?파일|"
        "hwp|파일|문서|보고서|이메일|메일|팩스|출력|인쇄)(?:[로을를은도]|으로)?"
        "(?: ?(?:파일|문서)(?:[로을를은도]|로도)?)?"
        "(?: ?(?:보내|받|뽑|저장|만들|내려|다운|출력|주|줄|줘|가능|되|돼|있|해|할)[가-힣 ]{0,12})?",
        f"{_EN_LEAD}(?:(?:(?:can|could|will|would) (?:you|i|we)|please|i (?:want|need)|do you have)"
        "(?: (?:please|also|just))?(?: (?:send|e-?mail|give|make|get|export|download|save|print|create|have|mail))?"
        "(?: (?:me|us))?(?: (?:this|it|that|the result|the results|everything|all))?(?: (?:as|to|in|into|by))?"
        "(?: (?:an?|the|my|our))? (?:pdfs?|excel|word|file|report|document|spreadsheet|e-?mail|print-?out)"
        "(?: (?:file|version|report|of (?:this|it|the results?)))?|(?:as an? )?pdf|e-?mail (?:it|this) to me)",
    ),
    "agent": cue(
        f"{_KO_LEAD}(?:진짜 ?|실제 ?)?(?:상담원|상담사|상담자|담당자|담당관|사람|직원|전문가|공무원)(?:[이을를과와]|"
        f"이랑|하고|한테|"
        "에게|께)?(?: ?(?:직접|좀|바로|따로|실제로))?"
        "(?: ?(?:통화|전화|연결|상담|이야기|얘기|말|대화|문의|연락|바꿔|불러|만나|물어|불러)[가-힣 ]{0,16})|"
        f"{_KO_LEAD}(?:상담원|전화 ?번호|연락처|전화 ?상담)(?:[은는이가을를도])?(?: ?(?:뭐|어디|알려|있|되|가능|"
        f"연결)[가-힣 ]*)?",
        f"{_EN_LEAD}(?:(?:(?:can|could|may|let) (?:i|we|me)|i(?:'d| would)? (?:like|want|need) to|connect me (?:to|"
        f"with)|"
        "get me|put me through to|transfer me to|is there)(?: (?:please|just))?"
        "(?: (?:talk|speak|chat)(?: (?:to|with))?)?(?: (?:an?|the|some|any|real|live|actual))*"
        " (?:humans?|persons?|people|someone|somebody|agents?|operators?|representatives?|experts?|officials?|staff)"
        "(?: (?:please|instead|there|here|(?:i|we) can (?:talk|speak) to))?|"
        "(?:live|human|real) (?:agent|person|operator|support)|(?:do you have |what is |what's )?"
        "(?:a|the|your|any)? ?(?:phone|telephone|contact) number)",
    ),
}
"""A question about ourselves, when it is all that is said: who we are, what becomes of it, what it costs."""


def kind_word(text: str) -> str | None:
    """What a text is to us that says nothing of a case: a greeting, a laugh, an insult, a question about ourselves."""
    said = normalise(text)
    if kind := next((kind for kind, words in _ANYWHERE.items() if words.search(said)), None):
        return kind
    return next((kind for kind, words in _FIRST.items() if words.match(said)), None)


def about_us(text: str) -> str | None:
    """Is the whole text a question about ourselves, whatever its words may mean else (너 로봇이야)?"""
    said = normalise(text).strip(" .!?~")
    return next((kind for kind, words in _ABOUT_US.items() if words.fullmatch(said)), None)
