"""The fixed answers of a few facts, and the words for each, both languages side by side."""

import re
from collections.abc import Mapping
from typing import TypeAlias

from conversations.understanding.cues import cue

Options: TypeAlias = Mapping[str, re.Pattern[str]]

CLAIMS: Mapping[str, Options] = {
    "role": {
        "association": cue(
            (
                "(?:협회|조합|연합회|협의회)(?=입니다|예요|이에요|인데|이고|라서|이라|로서| ?(?:사무국|담당|직원))|"
                "회원사(?:를|들)? ?대(?:신|표)"
            ),
            (
                "(?:we are|we're|i am|i'm|i work (?:for|at)|on behalf of|representing|"
                "speaking for)(?: [a-z]+){0,4} association|our (?:association|member compan(?:y|ies))"
            ),
        ),
        "local_government": cue(
            (
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
            "지자체|시청|도청|군청|(?<![가-힣])[시도군](?:에서|가|에서 직접)",
            "local government|city|province|county|municipality",
        ),
        "public_body": cue(
            "수자원 ?공사|토지 ?주택 ?공사|(?<![a-z])lh(?![a-z])|환경 ?공단|공공 ?기관|산단공|공기업",
            "k-?water|kicox|public (?:body|corporation|institution)",
        ),
        "utility": cue(r"한전|한국 ?전력|가스 ?공사|도시가스사", r"kepco|kogas|utility"),
        "company": cue(r"저희|우리|회사|자체|직접|당사", r"we|us|our(?:selves)?|company"),
    },
    "works_class": {
        "plant_side": cue(r"공장 ?(?:앞|인입|내)|인입|구내", r"plant[- ]side|service line|on[- ]site"),
        "estate": cue(r"단지 ?(?:내|안)?|산단", r"estate|industrial park"),
        "regional": cue(r"광역|지역", r"regional"),
        "transmission": cue(r"송전|초고압", r"transmission"),
    },
}
"""In reply to the question for that fact: the word alone will do."""
