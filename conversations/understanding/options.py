"""The fixed answers of a few facts, and the words for each, both languages side by side."""

import re
from collections.abc import Mapping
from typing import TypeAlias

from conversations.understanding.cues import cue

Options: TypeAlias = Mapping[str, re.Pattern[str]]

CLAIMS: Mapping[str, Options] = {
    "role": {
        "company": cue(
            r"(?:협회|조합|단체|지자체)(?:가|는|이|은)? ?(?:아니라|아니고|아니에요|아닙니다)[, ]*(?:그냥 ?|"
            r"일반 ?|저희는 ?)?(?:회사|기업)",
            r"not an association[,. ]+(?:but |we are |we're |just )*a (?:company|firm)|"
            r"(?:we are|we're) a (?:company|firm),? not an association",
        ),
        "association": cue(
            (
                "(?:협회|조합|연합회|협의회)(?=입니다|예요|이에요|인데|이고|라서|이라|로서| ?(?:사무국|담당|직원))|"
                "회원사(?:를|들)? ?대(?:신|표)|"
                "(?:저희|우리|본) ?(?:협회|조합|연합회|협의회)(?![가-힣]*에서 ?(?:들|알려|안내))|"
                "(?:협회|조합|연합회|협의회)의? ?회원사"
            ),
            (
                "(?:we are|we're|i am|i'm|(?:i|we) work (?:for|at)|on behalf of|"
                "(?:i |we )?represent(?:ing)?|(?:i|we) speak for|"
                "speaking for|this is)(?: [a-z]+){0,4} association|association here|"
                "(?:one of )?our (?:association|members?|member (?:compan(?:y|ies)|firms?))"
            ),
        ),
        "local_government": cue(
            (
                "(?:시청|도청|군청|구청)(?= ?[가-힣]{2,8}[과팀실국](?:입니다|이에요|예요|인데|에서|이고))|"
                "(?:시청|도청|군청|구청)에서 ?(?:일|근무|나왔|문의)|[시도군구]청? ?(?:소속 ?)?공무원(?=입니다|이에요|"
                "예요|인데|이고)|"
                "(?:시청|도청|군청|구청|지자체|지방자치단체)(?=입니다|예요|이에요|인데|이고|라서| ?(?:담당|직원|공무원|"
                "소속))"
            ),
            (
                "(?:we are|we're|i am|i'm|i work (?:for|at))(?: [a-z]+){0,4} (?:local government|city hall|"
                "provincial government|city government)"
            ),
        ),
    },
    "company_size": {
        "large": cue(
            r"대기업(?! ?(?:도|은|만|이어도))",
            r"(?:a |an )?(?:large|big) (?:company|corporation|enterprise|firm)|conglomerate",
        ),
        "mid": cue(r"중견(?:기업)?", r"mid-?(?:sized?|tier) (?:company|enterprise|firm|[a-z]+ (?:maker|company|firm))"),
        "small": cue(
            r"중소(?:기업)?|소기업",
            r"small (?:and medium(?:-sized)? )?(?:company|business|enterprise|firm)|sme|startup",
        ),
    },
}
"""Said in a sentence of one's own: the words must make a claim (협회입니다), not only be there (협회에서 들었어요)."""

WHO_KO = (
    "한전|한국 ?전력(?:공사)?|(?:한국 ?)?가스 ?공사|도시가스(?:사| ?회사)|(?:한국 ?)?지역 ?난방 ?공사|전력 ?회사|"
    "(?:한국 ?)?수자원 ?공사|(?:한국 ?)?토지 ?주택 ?공사|lh(?: ?공사)?|k-?water|(?:한국 ?)?환경 ?공단|"
    "(?:한국 ?)?도로 ?공사|"
    "산단공|(?:한국 ?)?산업 ?단지 ?공단|[가-힣]{0,4}(?:도시|개발) ?공사|공공 ?기관|공기업|"
    "지자체|지방 ?자치 ?단체|지방 ?정부|[가-힣]{0,4}(?:광역시|특별시|특별자치도|특별자치시)|[가-힣]{0,4}(?:시청|도청|"
    "군청|구청)|"
    "(?!다시|역시|반드시|동시|임시|즉시|수시|상시|혹시|잠시|속도|정도|제도|별도|의도|용도|강도|한도|연도|년도|"
    "그래도|아마도)"
    "[가-힣]{1,3}(?:시|도|군)|[시도군]|저희 ?(?:회사|쪽)?|우리 ?(?:회사|쪽)?|당사|회사|자사|입주 ?기업"
)
WHO_EN = (
    "kepco|kogas|(?:the |an? )?(?:power|gas|electric(?:ity)?|local)? ?(?:utility|utilities)|(?:the )?(?:power|"
    "gas) company|"
    "k-?water|lh|kicox|(?:the )?(?:public|state)(?:-owned)? (?:body|corporation|company|institution)|"
    "(?:the )?water corporation|(?:the )?(?:[a-z]+ )?(?:city|province|county|municipality)(?: government| hall|"
    " office| of [a-z]+)?|"
    "(?:the )?local (?:government|authorit(?:y|ies))|(?:the )?provincial government|we|us|ourselves|our company|"
    "the company"
)
"""Who may build a facility, in a sentence of its own."""

REPLIES: Mapping[str, Options] = {
    "role": {
        "company": cue(r"회사|기업|업체|본인", r"company|firm|manufacturer|business"),
        "association": cue(r"협회|조합|연합회|협의회|단체", r"association|industry body"),
        "local_government": cue(r"지자체|시청|도청|군청|지방 ?자치", r"local government|city|province|municipality"),
        "other": cue(r"기타|그 ?외", r"other|none of"),
    },
    "company_size": {
        "large": cue(r"대(?=기업|요|$)", r"large|big"),
        "mid": cue(r"중견", r"mid(?:dle|-?sized?)?|medium"),
        "small": cue(r"중소|소기업", r"small"),
    },
    "performer": {
        "local_government": cue(
            "지자체|지방 ?자치|지방 ?정부|시청|도청|군청|구청|광역시|특별시|특별자치|(?<![가-힣])[시도군](?:에서|가|"
            "에서 직접|$)|"
            "^[가-힣]{1,3}[시도군]$",
            "local (?:government|authorit(?:y|ies))|provincial government|city|province|county|municipality",
        ),
        "public_body": cue(
            "수자원 ?공사|토지 ?주택 ?공사|(?<![a-z])lh(?![a-z])|환경 ?공단|도로 ?공사|(?:도시|개발) ?공사|"
            "공공 ?기관|산단공|"
            "산업 ?단지 ?공단|공기업",
            "k-?water|kicox|(?:public|state)(?:-owned)? (?:body|corporation|company|institution)|water corporation",
        ),
        "utility": cue(
            r"한전|한국 ?전력|가스 ?공사|도시가스 ?(?:사|회사)|지역 ?난방 ?공사|전력 ?회사",
            r"kepco|kogas|utilit(?:y|ies)|(?:power|gas) company",
        ),
        "company": cue(r"저희|우리|회사|자체|직접|당사|자사|입주 ?기업", r"we|us|our(?:selves)?|company"),
    },
    "works_class": {
        "plant_side": cue(r"공장 ?(?:앞|인입|내)|인입|구내", r"plant[- ]side|service line|on[- ]site"),
        "estate": cue(r"단지 ?(?:내|안)?|산단", r"estate|industrial park"),
        "regional": cue(r"광역|지역", r"regional"),
        "transmission": cue(r"송전|초고압", r"transmission"),
    },
}
"""In reply to the question for that fact: the word alone will do."""
